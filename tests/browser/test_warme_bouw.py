"""After any edit a build that remembers gives the same bytes as one that does not."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.test_twee_bouwen import BRON, LOS, ROOT, vingerafdruk
from zuurdesem.publish.bewaring import BESTAND
from zuurdesem.serve.build import build

pytestmark = pytest.mark.more  # two builds for each edit

Wijziging = Callable[[Path], None]


def vervang(naam: str, patroon: str, door: str) -> Wijziging:
    """An edit of one file: the first that matches."""

    def doe(boom: Path) -> None:
        pad = boom / naam
        nieuw, keer = re.subn(patroon, door, pad.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
        assert keer == 1, naam
        pad.write_text(nieuw, encoding="utf-8")

    return doe


def achteraan(naam: str, tekst: str) -> Wijziging:
    """An edit that adds to the end of a file."""

    def doe(boom: Path) -> None:
        with (boom / naam).open("a", encoding="utf-8") as bestand:
            bestand.write(tekst)

    return doe


def kopieer(van: str, naar: str) -> Wijziging:
    """A page more: like another, under its own title."""

    def doe(boom: Path) -> None:
        tekst = (boom / van).read_text(encoding="utf-8")
        (boom / naar).write_text(re.sub("^titel: .*$", "titel: Een woord erbij", tekst, flags=re.MULTILINE), "utf-8")

    return doe


WIJZIGINGEN: dict[str, Wijziging] = {
    "nothing": lambda boom: None,
    "a sentence of a story": achteraan("docs/casussen/internetbingo.md", "\nEr staat nu een zin meer.\n"),
    "a title": vervang("docs/casussen/internetbingo.md", "^titel: .*$", "titel: De bingo van donderdag"),
    "a title of a begrip": vervang("docs/begrippen/mandaat.md", "^titel: .*$", "titel: Mandaatbesluit"),
    "a definition": vervang(
        "docs/begrippen/mandaat.md", "^definitie: .*$", "definitie: Een andere uitleg van het woord."
    ),
    "the date of a kader": vervang("docs/kaders/inlichtingenplicht.md", "^stand_per: .*$", 'stand_per: "2025-01-31"'),
    "a page more": kopieer("docs/begrippen/mandaat.md", "docs/begrippen/een-woord-erbij.md"),
    "a page less": lambda boom: (boom / "docs/begrippen/een-woord-erbij.md").unlink(),
    "a page withdrawn": vervang("docs/interventies/abcd.md", "^publicatie: .*$", "publicatie: ingetrokken"),
    "a bron": vervang("docs/bronnen.yml", "^  title: .*$", "  title: Een andere titel"),
    "a plain page": achteraan("docs/over-deze-site.md", "\n## Nog iets\n\nMet een zin.\n"),
    "a setting": vervang("mkdocs.yml", "^site_name: .*$", "site_name: Zuurdesem!"),
    "an override": vervang("overrides/partials/copyright.html", "Geen account", "Nergens een account"),
    "a style sheet": achteraan("docs/assets/css/thema.css", "\n/* anders */\n"),
    "a module": achteraan("src/zuurdesem/publish/delen.py", '\nLEEG = ""\n"""Nothing."""\n'),
}


def test_after_every_edit_a_build_with_and_without_a_memory_gives_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boom = tmp_path / "boom"
    for map_ in BRON:
        shutil.copytree(ROOT / map_, boom / map_, ignore=shutil.ignore_patterns("__pycache__"))
    for bestand in LOS:
        shutil.copy(ROOT / bestand, boom)
    (boom / "node_modules").symlink_to(ROOT / "node_modules")
    (boom / ".cache").mkdir()
    (ROOT / ".cache" / "pyodide").mkdir(parents=True, exist_ok=True)
    (boom / ".cache" / "pyodide").symlink_to(ROOT / ".cache" / "pyodide")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    monkeypatch.setenv("PYTHONPATH", os.fspath(boom / "src"))

    assert build(boom / "warm", boom) == 0
    vorige: dict[str, str] = {}
    for naam, wijzig in WIJZIGINGEN.items():
        wijzig(boom)
        assert build(boom / "warm", boom) == 0, naam
        warm, geheugen = vingerafdruk(boom / "warm"), (boom / BESTAND).read_bytes()
        (boom / BESTAND).unlink()
        assert build(boom / "koud", boom) == 0, naam
        koud = vingerafdruk(boom / "koud")
        assert {pad for pad in warm | koud if warm.get(pad) != koud.get(pad)} == set(), naam
        assert warm != vorige or naam == "a module", f"{naam} changed nothing"
        vorige = warm
        (boom / BESTAND).write_bytes(geheugen)
