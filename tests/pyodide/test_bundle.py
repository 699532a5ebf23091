"""The folder that is served: what is in it, that it is the same every time, and that its Python runs."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from zuurdesem.pyodide import bundle as module
from zuurdesem.pyodide.bundle import Bundle, BundleError, bundle
from zuurdesem.pyodide.cache import Cache
from zuurdesem.serve import node
from zuurdesem.serve.node import node_path

PACKAGES = ["proef", "htpy", "markupsafe"]
WITHOUT = ["htpy.django", "htpy.starlette", "htpy.html2htpy"]

# Answers on stdout what the door gives, and two facts about the packages that came with it.
ASK = """
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
const [runtime, app] = process.argv.slice(1)
const { loadPyodide } = await import(pathToFileURL(runtime + '/pyodide.mjs').href)
const python = await loadPyodide({ indexURL: runtime })
python.FS.writeFile('/app.zip', readFileSync(app))
python.runPython('import sys; sys.path.insert(0, "/app.zip")')
const facts = python.runPython(`
import json, htpy, markupsafe
json.dumps([str(htpy.p(title='"')["<&"]), markupsafe._escape_inner.__module__, htpy.__loader__.archive])`)
const text = '<b>“é” \\u{1F35E} \\u202e \\ud800</b>'
const same = python.pyimport('proef.deur').antwoord(text) === text.toUpperCase()
console.log(JSON.stringify({ same, facts: JSON.parse(facts) }))
process.exit(0)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Everything the browser would get, built once without a cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).parent))
        return _build(tmp_path_factory.mktemp("een"))


def _build(cache: Path) -> Bundle:
    root = Path(__file__).parents[2]
    return bundle(root, PACKAGES, Cache(cache), without=WITHOUT)


def _zip(made: Bundle, name: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(made.contents()[name]))


def test_the_folder_holds_the_runtime_our_python_and_nothing_else(made: Bundle) -> None:
    assert sorted(made.files) == [
        "app.zip",
        "client.mjs",
        "pyodide.asm.mjs",
        "pyodide.asm.wasm",
        "pyodide.mjs",
        "stdlib.zip",
        "worker.mjs",
        "workers.mjs",
    ]


def test_two_builds_give_the_same_bytes_with_and_without_a_cache(
    made: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    again = _build(tmp_path / "twee")
    monkeypatch.setattr(module, "run_node", lambda *_: pytest.fail("the cache was not used"))
    from_cache = _build(tmp_path / "twee")
    assert again.contents() == made.contents() == from_cache.contents()
    assert again.hash == made.hash == from_cache.hash


@pytest.mark.parametrize("name", ["app.zip", "stdlib.zip"])
def test_a_zip_holds_only_bytecode_stored_sorted_and_undated(made: Bundle, name: str) -> None:
    entries = _zip(made, name).infolist()
    data = {"dataclasses.marshal"} if name == "app.zip" else set()
    assert {entry.filename for entry in entries if not entry.filename.endswith(".pyc")} == data
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert not any("_speedups" in entry.filename for entry in entries)


@pytest.mark.parametrize("name", ["app.zip", "stdlib.zip"])
def test_a_zip_holds_no_path_of_this_machine(made: Bundle, name: str) -> None:
    content = made.contents()[name]
    for path in (Path(__file__).parent, Path.home(), Path.cwd(), Path(shutil.__file__).parent):
        assert str(path).encode() not in content
    assert {"app.zip": b"proef/deur.py", "stdlib.zip": b"json/decoder.py"}[name] in content


def test_the_door_answers_out_of_app_zip_in_real_pyodide(made: Bundle, runtime: str, tmp_path: Path) -> None:
    app = tmp_path / "app.zip"
    app.write_bytes(made.contents()["app.zip"])
    command = [node_path(), "--input-type=module", "-e", ASK, runtime, str(app)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    answer = json.loads(done.stdout.splitlines()[-1])
    assert answer["same"]
    assert answer["facts"] == ['<p title="&#34;">&lt;&amp;</p>', "markupsafe._native", "/app.zip"]


def test_the_worker_carries_the_lock_of_the_runtime_without_packages(made: Bundle, runtime: str) -> None:
    line = next(line for line in made.contents()["worker.mjs"].decode().splitlines() if "const lock" in line)
    lock = json.loads(line.removeprefix("const lock = "))
    shipped = json.loads((Path(runtime) / "pyodide-lock.json").read_text())
    assert lock == {"info": shipped["info"], "packages": {}}


def test_the_hash_covers_our_scripts(made: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hashes = {made.hash}
    for name in ("worker.mjs", "client.mjs", "workers.mjs", "keeper.js"):
        copy = tmp_path / name
        copy.mkdir()
        for file in Path(module.__file__).parent.glob("*.*js"):
            shutil.copy(file, copy)
        with (copy / name).open("a") as script:
            script.write("// iets anders\n")
        monkeypatch.setattr(module, "HERE", copy)
        hashes.add(_build(tmp_path / "cache").hash)
    assert len(hashes) == 5


def test_a_missing_runtime_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"node_modules/pyodide/pyodide\.mjs: .*\n.*Herstel: .*`make serve`"):
        bundle(tmp_path, ["proef"], Cache(tmp_path))


def test_a_missing_node_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> str:
        raise FileNotFoundError("geen Node")

    monkeypatch.setattr(node, "node_path", missing)
    with pytest.raises(BundleError, match=r"Node ontbreekt.*\n.*Herstel: .*`make serve`"):
        _build(tmp_path)


def test_a_missing_package_is_named(tmp_path: Path, runtime: str) -> None:
    with pytest.raises(BundleError, match=r"mkdocs\.yml: fout: .*`proef\.weg`"):
        bundle(tmp_path, ["proef.weg"], Cache(tmp_path), runtime=runtime)


def test_python_that_does_not_compile_is_named_with_its_line(
    tmp_path: Path, runtime: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stuk.py").write_text("goed = 1\nstuk = (\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(BundleError, match=r'SyntaxError: .*"stuk\.py", line 2'):
        bundle(tmp_path, ["stuk"], Cache(tmp_path / "cache"), runtime=runtime)
    assert len(list((tmp_path / "cache").rglob("*.zip"))) == 1, "only the standard library was kept"
