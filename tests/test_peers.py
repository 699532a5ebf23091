"""What the comparison with other plugins counts and rewrites. Nothing is fetched here."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

import bench.peers
from bench.foreign import Elsewhere, Wanted, asked_elsewhere, nearest, rewrite, wanted
from bench.peers import PEERS, Measured, cell, table
from bench.visit import Visit

AN_ADDRESS = "https://cdn.example.net/npm/iets@1.2.3/iets.js"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("npm/iets@1.2.3/js/iets.min.js", Wanted("npm/iets@1.2.3", "iets", "1.2.3", "", "js/iets.min.js")),
        ("npm/@van/iets@1/a.css?v=2", Wanted("npm/@van/iets@1", "@van/iets", "1", "", "a.css")),
        ("npm/iets@3.7.1", Wanted("npm/iets@3.7.1", "iets", "3.7.1", "", "")),
        ("pyodide/v0.25.0/full/pyodide.js", Wanted("pyodide/v0.25.0/full", "pyodide", "0.25.0", "", "pyodide.js")),
        (
            "ajax/libs/ace/1.16.0/ace.js",
            Wanted("ajax/libs/ace/1.16.0", "ace-builds", "1.16.0", "src-min-noconflict", "ace.js"),
        ),
        ("2000/svg", None),
        ("npm/iets/js/iets.js", None),
    ],
)
def test_the_shape_of_a_path_says_which_file_of_which_package(path: str, expected: Wanted | None) -> None:
    assert wanted(path) == expected


def test_an_address_is_rewritten_where_there_is_a_copy_and_nowhere_else() -> None:
    text = f'<script src="{AN_ADDRESS}"></script> url({AN_ADDRESS}) <svg xmlns="http://www.w3.org/2000/svg">'

    changed = rewrite(text, lambda host, path: f"/{host}/x" if path.startswith("npm/") else None)

    assert changed == (
        '<script src="/cdn.example.net/x"></script> url(/cdn.example.net/x) <svg xmlns="http://www.w3.org/2000/svg">'
    )


def test_a_checksum_goes_with_the_address_it_was_for() -> None:
    page, script = f'<link href="{AN_ADDRESS}" integrity="sha256-a">', f'{{src: "{AN_ADDRESS}", integrity: "sha256-a"}}'

    assert rewrite(page, lambda *_: "/hier") == '<link href="/hier" integrity="">'
    assert rewrite(script, lambda *_: "/hier") == '{src: "/hier", integrity: ""}'
    assert rewrite(page, lambda *_: None) == page


def test_our_own_server_and_half_an_address_are_left_alone() -> None:
    text = "fetch(`https://cdn.example.net/pyodide/v${version}/full/`); fetch('http://localhost/a')"

    found: list[tuple[str, str]] = []
    assert rewrite(text, lambda host, path: found.append((host, path))) == text
    assert found == [("cdn.example.net", "pyodide/v")]


def test_requests_are_counted_per_host() -> None:
    targets = ["/", "/app.zip", "/elders/cdn.example.net/a.js", "/elders/cdn.example.net/b.js?1", "/elders/x.example/c"]

    assert asked_elsewhere(targets) == {"cdn.example.net": 2, "x.example": 1}


@pytest.mark.parametrize(
    ("versions", "expected"),
    [(["2.9.0", "2.10.1", "2.44.1", "2.46.0"], "2.44.1"), (["2.9.0", "2.10.1"], "2.10.1"), (["3.0.0-beta", "1"], "1")],
)
def test_the_nearest_version_is_the_first_later_one(versions: list[str], expected: str) -> None:
    assert nearest("2.43.1", versions) == expected


def test_no_version_at_all_is_an_error() -> None:
    with pytest.raises(ValueError):
        nearest("2.43.1", ["3.0.0-beta"])


def test_a_site_is_rewritten_to_files_that_are_there(tmp_path: Path) -> None:
    copy = tmp_path / "elders/cdn.example.net/npm/iets@1.2.3"
    copy.mkdir(parents=True)
    (copy / "iets.css").write_text("")
    (tmp_path / "index.html").write_text('<link href="https://cdn.example.net/npm/iets@1.2.3/iets.min.css">')

    elsewhere = Elsewhere(tmp_path)
    elsewhere.bring()

    assert (tmp_path / "index.html").read_text() == '<link href="/elders/cdn.example.net/npm/iets@1.2.3/iets.css">'
    assert elsewhere.notes == ["iets: iets.min.css staat niet op npm; dezelfde tekst, niet verkleind"]


def test_the_table_compares_medians_and_counts_hosts() -> None:
    ours = Measured([Visit(ready, 36, 4_273_527, 0, 0) for ready in (900.0, 1000.0, 5000.0)], {})
    theirs = Measured([Visit(ready, 49, 5_737_786, 0, 0) for ready in (1900.0, 2000.0, 2100.0)], {"a": 10, "b": 4})

    *_, own, first, second = table([ours, theirs, theirs], ["0.25.0", "314.0.2"])

    assert "| 1000 [900–5000] |  |  | 36 | 4.273.527 | 0 | 0 |" in own
    assert "| 0.25.0 |" in first
    assert "| 2000 [1900–2100] | 0,50 | ≤ 0,5 | 49 | 5.737.786 | 14 | 2 |" in first
    assert second.startswith(f"| {PEERS[1].name} | 314.0.2 |")


def test_the_cell_asks_the_door_for_the_screen_that_our_page_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, object]] = []

    def door(text: str) -> str:
        asked.append(json.loads(text))
        return json.dumps({"html": "<p>hoi</p>"})

    monkeypatch.setattr(bench.peers, "antwoord", door)
    (tmp_path / "casus.json").write_text("{}")

    python = cell("zuurdesem.engine.deur:antwoord", tmp_path / "casus.json")

    assert asked[0]["kijk"] == {"fragment": "route=kort&stap=2"}
    assert "importlib.import_module('zuurdesem.engine.deur').antwoord" in python
    assert "fragment='route=kort&stap=2'" in python
    assert "assert len(html) == 10" in python
    # `await` at the top is for the peers; everything else must be Python.
    compile(python, "cel", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
