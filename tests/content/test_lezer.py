"""The pure door `read`: a noun and meldingen, never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content.voorbeeld import BEGRIP, BRONNEN, CASUS, ESSAY, HULP, INTERVENTIE, KADER, LEERLIJN, LOGICA
from zuurdesem.content import read
from zuurdesem.content.soorten import SOORTEN
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.vorm import Verwijzing

GOED = {
    "casus": (CASUS, "docs/casussen/de-reservesleutel.md"),
    "interventie": (INTERVENTIE, "docs/interventies/twee-vragen.md"),
    "hulp": (HULP, "docs/hulp/voorbeeldlijn.md"),
    "verdieping": (ESSAY, "docs/verdieping/over-sleutels.md"),
    "leerlijn": (LEERLIJN, "docs/leerlijnen/eerste-week.md"),
    "logica": (LOGICA, "docs/logicas/management.md"),
    "kader": (KADER, "docs/kaders/recht-op-een-sleutel.md"),
    "begrip": (BEGRIP, "docs/begrippen/mandaat.md"),
    "bron": (BRONNEN, "docs/bronnen.yml"),
}


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_soort_has_a_good_example(soort: str) -> None:
    noun, meldingen = read(soort, *GOED[soort])
    assert meldingen == []
    assert isinstance(noun, SOORTEN[soort].noun)


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_soort_has_a_broken_example(soort: str) -> None:
    tekst, bestand = GOED[soort]
    sleutel = "title:" if soort == "bron" else "titel:"
    noun, meldingen = read(soort, tekst.replace(sleutel, "tittel:", 1), bestand)
    assert [(m.naam, m.ernst) for m in meldingen if noun is None or soort == "bron"] == [("sleutel-onbekend", "fout")]


def test_the_id_is_the_file_name_and_the_text_the_body() -> None:
    noun, _ = read("casus", CASUS, "docs/casussen/de-reservesleutel.md")
    assert isinstance(noun, Casus)
    assert noun.id == "de-reservesleutel"
    assert noun.tekst.startswith("Je hebt avonddienst")
    assert noun.beslisser[1] == Verwijzing(soort="begrip", id="mandaat")


@pytest.mark.parametrize(
    "maak", [lambda t: "\ufeff" + t, lambda t: t.replace("\n", "\r\n"), lambda t: t.replace("---\n", "---  \n")]
)
def test_byte_order_marks_and_windows_line_ends_make_no_difference(maak) -> None:  # type: ignore[no-untyped-def]
    assert read("begrip", maak(BEGRIP), "docs/begrippen/mandaat.md") == read(
        "begrip", BEGRIP, "docs/begrippen/mandaat.md"
    )


def test_all_findings_come_in_one_run_sorted_by_line() -> None:
    tekst = BEGRIP.replace("titel: Mandaat", "titel: 5").replace("publicatie: gepubliceerd", "publicatie: gepubliseerd")
    tekst = tekst.replace("  - volmacht", "  volmacht: 1").replace("[[volmacht]]", "[[volmacht")
    meldingen = read("begrip", tekst, "docs/begrippen/mandaat.md")[1]
    assert [(m.regel, m.naam) for m in meldingen] == [
        (2, "waarde-soort"),
        (3, "waarde-onbekend"),
        (7, "merkteken"),
        (8, "waarde-soort"),
    ]


def test_a_fresh_page_may_not_carry_what_the_site_fills_in() -> None:
    tekst = CASUS.replace("diepte: kort", "diepte: kort\nkaderteksten: []\nverder: []\nid: x\ntekst: y")
    meldingen = read("casus", tekst, "docs/casussen/de-reservesleutel.md")[1]
    assert [m.naam for m in meldingen] == ["sleutel-gereserveerd"] * 4


def test_an_answered_advies_says_so_and_a_fout_cannot_be_answered() -> None:
    antwoord = "afgewogen:\n  - regel: {}\n    reden: Zo is het hier.\nmeegelezen: []"
    lang = "Deze logica vraagt " + "en vraagt " * 20 + "iets."
    tekst = LOGICA.replace("meegelezen: []", antwoord.format("zin-te-lang")).replace(
        "Deze logica vraagt", lang + " Zij vraagt"
    )
    meldingen = read("logica", tekst, "docs/logicas/management.md")[1]
    assert [m.antwoord for m in meldingen if m.naam == "zin-te-lang"] == ["Zo is het hier."]
    assert "Afgewogen: Zo is het hier." in str(next(m for m in meldingen if m.antwoord))
    tekst = LOGICA.replace("meegelezen: []", antwoord.format("waarde-onbekend")).replace(
        "afkorting: Ma", "afkorting: Pr"
    )
    assert [(m.ernst, m.antwoord) for m in read("logica", tekst, "docs/logicas/management.md")[1]] == [("fout", "")]


@given(st.sampled_from(sorted(SOORTEN)), st.text(max_size=200))
def test_read_never_raises_on_arbitrary_text(soort: str, tekst: str) -> None:
    for bestand in ("docs/x/a.md", tekst):
        noun, meldingen = read(soort, tekst, bestand)
        assert noun is not None or meldingen or soort == "bron"
        read(soort, f"---\n{tekst}\n---\n{tekst}", bestand)


BROKKEN = [
    "",
    "[",
    "{",
    "- ",
    ": ",
    "'",
    '"',
    "null",
    "[]",
    "{}",
    "5",
    "-2",
    "true",
    "[[",
    "[@",
    "<b>",
    "&a",
    "*a",
    "\t",
    "---\n",
    "\x00",
    "\ud800",
    "#",
    "é" * 3000,
]


@given(
    st.sampled_from(sorted(GOED)),
    st.lists(st.tuples(st.integers(0, 400), st.sampled_from(BROKKEN), st.integers(0, 2)), min_size=1, max_size=4),
)
def test_read_never_raises_on_a_good_page_that_was_damaged(soort: str, ingrepen: list[tuple[int, str, int]]) -> None:
    tekst, bestand = GOED[soort]
    regels = tekst.split("\n")
    for nr, brok, wijze in ingrepen:
        plek = nr % len(regels)
        sleutel, punt, _ = regels[plek].partition(": ")
        regels[plek] = (sleutel + punt + brok, regels[plek] + brok, brok)[wijze]
    noun, meldingen = read(soort, "\n".join(regels), bestand)
    assert noun is not None or meldingen
    assert meldingen == sorted(meldingen)
