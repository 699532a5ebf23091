"""What MkDocs makes of the plugin: the folder in the site, and what templates are told."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from tests.pyodide.small_site import build_site


def test_the_site_gets_the_folder_that_templates_are_told_of(tmp_path: Path) -> None:
    site = build_site(tmp_path / "een")
    facts = dict(re.findall(r'data-(\w+)="([^"]*)"', (site / "index.html").read_text()))
    assert re.fullmatch(r"assets/py/[0-9a-f]{16}/", facts["pad"])
    assert facts["door"] == "proef.deur:antwoord"
    files = {file.name: file for file in (site / facts["pad"]).iterdir()}
    assert {"pyodide.mjs", "pyodide.asm.wasm", "app.zip", "worker.mjs", "client.mjs"} <= files.keys()
    sent = [files.get(f"{name}.br", file) for name, file in files.items() if not name.endswith((".br", ".gz"))]
    assert int(facts["bytes"]) == sum(file.stat().st_size for file in sent)
    assert facts["mb"] == str(round(int(facts["bytes"]) / 1e6))


def test_every_file_worth_it_has_brotli_and_gzip_beside_it(tmp_path: Path) -> None:
    site = build_site(tmp_path / "een")
    for file in site.rglob("*"):
        if file.suffix not in (".zip", ".wasm", ".mjs"):
            continue
        for ending, unpack in ((".gz", gzip.decompress), (".br", None)):
            packed = file.with_name(file.name + ending)
            assert packed.stat().st_size < 0.7 * file.stat().st_size
            assert unpack is None or unpack(packed.read_bytes()) == file.read_bytes()
    assert not (site / "index.html.br").exists(), "a page that fits in one packet needs none"


def test_the_service_worker_lies_above_the_folder_so_that_its_scope_holds_no_page(tmp_path: Path) -> None:
    site = build_site(tmp_path / "een", path="py")
    assert [file.parent for file in site.rglob("keeper.js")] == [site / "py"]


def test_the_folder_may_lie_elsewhere(tmp_path: Path) -> None:
    site = build_site(tmp_path / "een", path="/py/")
    assert re.search(r'data-pad="py/[0-9a-f]{16}/"', (site / "index.html").read_text())


@pytest.mark.parametrize("door", ["proef.weg:antwoord", "proef.deur", "proef.deur:", "proef.deur:a.b", ":antwoord"])
def test_a_door_that_leads_nowhere_stops_the_build_with_a_remedy(
    tmp_path_factory: pytest.TempPathFactory, door: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Abort):
        build_site(tmp_path_factory.getbasetemp() / f"deur{abs(hash(door))}", door=door)
    assert re.search(r"mkdocs\.yml: fout: `door: .*\n +Herstel: ", caplog.text)


def test_a_missing_runtime_stops_the_build_with_a_remedy(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Abort):
        build_site(tmp_path / "een", runtime="nergens")
    assert re.search(r"fout: .*\n +Herstel: .*make serve", caplog.text)
