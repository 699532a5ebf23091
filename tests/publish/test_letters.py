"""The fonts: served by ourselves, under a folder that may be kept, with their licences and their fallbacks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from zuurdesem.content import Bibliotheek
from zuurdesem.publish.letters import LettersFout, letters
from zuurdesem.publish.site import Site

NPM = Path("node_modules")
BUDGET = 110_000


def test_three_fonts_their_style_sheet_and_their_licences_go_out() -> None:
    gemaakt = letters(NPM)
    namen = sorted(Path(pad).name for pad in gemaakt.bestanden)
    assert namen == [
        "letters.css",
        "source-sans-3-latin-wght-italic.woff2",
        "source-sans-3-latin-wght-normal.woff2",
        "source-sans-3-licentie.txt",
        "vollkorn-latin-wght-normal.woff2",
        "vollkorn-licentie.txt",
    ]
    assert all(b"SIL" in tekst for pad, tekst in gemaakt.bestanden.items() if pad.endswith(".txt"))
    assert sum(len(tekst) for pad, tekst in gemaakt.bestanden.items() if pad.endswith("woff2")) < BUDGET


def test_the_style_sheet_shows_text_at_once_and_asks_for_nothing_but_its_neighbours() -> None:
    gemaakt = letters(NPM)
    css = gemaakt.bestanden[gemaakt.stijl].decode()
    map = gemaakt.stijl.rpartition("/")[0]
    for adres in re.findall(r"url\((.*?)\)", css):
        assert f"{map}/{adres}" in gemaakt.bestanden
    eigen, terugval = css.split('@font-face{font-family:"Vollkorn terugval"', 1)
    assert eigen.count("font-display:swap") == eigen.count("@font-face") == 3
    assert "url(" not in terugval
    assert terugval.count("size-adjust") == 4


def test_the_two_upright_fonts_are_fetched_early() -> None:
    assert [Path(pad).name for pad in letters(NPM).voorladen] == [
        "vollkorn-latin-wght-normal.woff2",
        "source-sans-3-latin-wght-normal.woff2",
    ]


def test_the_folder_changes_with_what_is_in_it(tmp_path: Path) -> None:
    for pakket in ("vollkorn", "source-sans-3"):
        bron = NPM / "@fontsource-variable" / pakket
        doel = tmp_path / "@fontsource-variable" / pakket
        (doel / "files").mkdir(parents=True)
        (doel / "LICENSE").write_bytes((bron / "LICENSE").read_bytes())
        for bestand in (bron / "files").glob("*-latin-wght-*.woff2"):
            (doel / "files" / bestand.name).write_bytes(bestand.read_bytes())
    zelfde = letters(tmp_path)
    assert zelfde == letters(NPM)
    (tmp_path / "@fontsource-variable" / "vollkorn" / "files" / "vollkorn-latin-wght-normal.woff2").write_bytes(b"x")
    assert letters(tmp_path).stijl != zelfde.stijl


def test_a_font_that_is_not_installed_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(LettersFout) as fout:
        letters(tmp_path)
    assert "Herstel: voer `make serve` uit" in str(fout.value)


def test_the_site_gives_the_theme_its_style_sheet_and_serves_the_files() -> None:
    gemaakt = letters(NPM)
    site = Site(Bibliotheek(), letters=gemaakt)
    assert site.stijlen == [gemaakt.stijl]
    assert gemaakt.bestanden.items() <= dict(site.bestanden([])).items()
    assert Site(Bibliotheek()).stijlen == []


def test_the_tokens_name_our_fonts_first_and_then_the_fallbacks() -> None:
    css = Path("docs/assets/css/tokens.css").read_text(encoding="utf-8")
    assert re.search(r'--zd-letter-kop: "Vollkorn Variable", "Vollkorn terugval"', css)
    assert re.search(r'--zd-letter: "Source Sans 3 Variable", "Source Sans terugval"', css)
