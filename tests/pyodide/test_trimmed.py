"""The trimmed standard library holds all that our own packages import, at the start and later."""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bench.plain import plugin_options
from tests.grensvragen import KLEIN
from tests.paden_lezen import log_van, paden
from tests.quizvragen import SETS
from zuurdesem.engine import deur
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.vorm import canonical_json
from zuurdesem.pyodide.bundle import Bundle, bundle
from zuurdesem.pyodide.cache import Cache
from zuurdesem.pyodide.stdlib import DROPPED, dropped_names, is_dropped, optimize_level, trimmed_sources

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "node_modules" / "pyodide" / "python_stdlib.zip"

# Imports every module of app.zip and asks the door every question on stdin, on the trimmed library.
ASK = """
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
const questions = await text(process.stdin)
const [runtime, folder] = process.argv.slice(1)
const { loadPyodide } = await import(pathToFileURL(runtime + '/pyodide.mjs').href)
const { info } = JSON.parse(readFileSync(runtime + '/pyodide-lock.json', 'utf8'))
const python = await loadPyodide({
  indexURL: runtime, stdLibURL: folder + '/stdlib.zip', lockFileContents: { info, packages: {} }, stdout: console.error,
})
python.FS.writeFile('/app.zip', readFileSync(folder + '/app.zip'))
python.runPython('import sys; at_start = sorted(sys.modules)')
python.runPython(readFileSync(folder + '/worker.mjs', 'utf8').match(/const FIND = `(.*?)`/s)[1])
const ask = python.runPython(`
made_anew = []
def exec_and_tell(text, *names):
    if text not in known:
        made_anew.append(text)
    exec(known.get(text, text), *names)
dataclasses.exec = exec_and_tell

import importlib, json, traceback, zipfile

def attempt(what):
    try:
        return {"gaf": what()}
    except Exception as problem:
        return {"fout": type(problem).__name__, "spoor": traceback.format_exc()}

def ask(text):
    names = [name.removesuffix(".pyc").replace("/", ".") for name in zipfile.ZipFile("/app.zip").namelist()
             if name.endswith(".pyc")]
    names = [name.removesuffix(".__init__") for name in names]
    imported = {name: attempt(lambda: importlib.import_module(name) and None) for name in names}
    from zuurdesem.engine.deur import antwoord
    asked = json.loads(text)
    answers = {doe: attempt(lambda: antwoord(question)) for doe, question in asked.items()}
    return json.dumps({"at_start": at_start, "made_anew": made_anew, "imported": imported, "answers": answers})
ask`)
process.stdout.write(ask(questions), () => process.exit(0))
"""


@pytest.fixture(scope="module")
def made() -> Bundle:
    """The bundle of the site itself."""
    options = plugin_options(ROOT)
    return bundle(ROOT, options["packages"], Cache(ROOT / ".cache" / "pyodide"), without=options.get("without", ()))


@pytest.fixture(scope="module")
def questions(casus: Casus) -> dict[str, str]:
    """One question for every `doe` of the door, about the end of a whole journey."""
    dossier = {
        "formaat": 1,
        "soort": "casus",
        "casus": casus.id,
        "editie": "00000000",
        "antwoorden": log_van(paden()[0]),
    }
    question = {
        "casus": canonical_json(casus),
        "vragen": canonical_json(SETS["elk"]),
        "grens": canonical_json(KLEIN),
        "dossier": dossier,
        "kijk": {},
        "tekst": json.dumps(dossier),
        "casussen": "{}",
        "opslag": {f"casus:{casus.id}": json.dumps(dossier)},
    }
    return {doe: json.dumps({**question, "doe": doe}) for doe in deur._DOEN}


@pytest.fixture(scope="module")
def said(made: Bundle, questions: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What Pyodide says on the trimmed library."""
    from zuurdesem.serve.node import node_path

    folder = tmp_path_factory.mktemp("bundel")
    for name in ("app.zip", "stdlib.zip", "worker.mjs"):
        (folder / name).write_bytes(made.contents()[name])
    command = [node_path(), "--input-type=module", "-e", ASK, str(SHIPPED.parent), str(folder)]
    done = subprocess.run(command, input=json.dumps(questions), capture_output=True, text=True, timeout=60, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_every_module_that_we_ship_can_be_imported(said: dict[str, Any]) -> None:
    assert {name: one["spoor"] for name, one in said["imported"].items() if "fout" in one} == {}
    assert "zuurdesem.engine.verslag" in said["imported"]


def test_every_door_answers_as_in_cpython(said: dict[str, Any], questions: dict[str, str]) -> None:
    assert said["answers"].keys() == deur._DOEN.keys()
    for doe, one in said["answers"].items():
        assert one == {"gaf": deur.antwoord(questions[doe])}, doe


def test_the_code_of_every_dataclass_comes_along_compiled(said: dict[str, Any]) -> None:
    assert said["made_anew"] == []


def test_everything_on_the_drop_list_is_in_pyodide_and_stands_there_once() -> None:
    with zipfile.ZipFile(SHIPPED) as archive:
        there = {name.removesuffix(".py").strip("/").replace("/", ".") for name in archive.namelist()}
    assert dropped_names() - there == set()
    words = [word for names in DROPPED.values() for word in names.split()]
    assert [word for word, count in Counter(words).items() if count > 1] == []
    assert all(reason.strip() for reason in DROPPED)


def test_nothing_that_pyodide_imports_at_its_start_is_dropped(said: dict[str, Any], made: Bundle) -> None:
    with zipfile.ZipFile(io.BytesIO(made.contents()["stdlib.zip"])) as archive:
        kept = set(archive.namelist())
    assert {name for name in kept if is_dropped(name.removesuffix("c"))} == set()
    assert {"asyncio", "json", "typing", "_pyodide"} <= set(said["at_start"])


def test_a_package_on_the_list_takes_everything_below_it_along_and_nothing_beside_it() -> None:
    sources = trimmed_sources(SHIPPED.read_bytes())
    assert not [name for name in sources if name.startswith(("email/", "unittest/", "http/"))]
    assert {"json/decoder.py", "logging/__init__.py", "encodings/utf_8.py", "concurrent/futures/_base.py"} <= set(
        sources
    )
    assert not {"json/tool.py", "logging/config.py", "encodings/cp1252.py", "concurrent/futures/thread.py"} & set(
        sources
    )


def test_only_what_needs_its_docstrings_keeps_them() -> None:
    assert optimize_level("_pyodide/_base.py") == 1
    assert optimize_level("json/decoder.py") == 2
