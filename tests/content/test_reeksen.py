"""No page copies eight words in a row from the texts the site began with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.content.voorbeeld import voorbeeld
from tests.reeksen import CIJFERS, LENGTE, hashes_of, kept, numbers, runs, shared, texts_of, unquoted, words
from zuurdesem.content.bibliotheek import load_boek
from zuurdesem.content.boek import read_boek

DOCS = Path(__file__).resolve().parents[2] / "docs"
EIGEN = "Aan de rand van de stad staat een huis waar de buren elke week samen brood bakken en praten."
"""A text of our own, kept by the test itself."""
GEPLANT = "staat een huis waar de buren elke week"
PLEKKEN = {
    "begrippen/volmacht.md": ("om namens iemand iets af te spreken", "dat er {} iets gebeurt"),
    "casussen/de-reservesleutel.md": ("Een ander zou eerst bellen", "Daar {} iets"),
    "interventies/twee-vragen.md": ("titel: Twee vragen", "titel: Waar {} komt"),
    "index.md": ("# Welkom", "# Welkom\n\nDaar {}."),
}


def planted(bestand: str, woorden: str) -> list[str]:
    """Where the good library shares something with our own text, once these words stand in it."""
    texts = voorbeeld()
    oud, nieuw = PLEKKEN[bestand]
    assert oud in texts[bestand]
    texts[bestand] = texts[bestand].replace(oud, nieuw.format(woorden), 1)
    return [gedeeld.woorden for gedeeld in shared(read_boek(texts), set(hashes_of(EIGEN)))]


def test_of_each_of_five_texts_every_run_is_kept_as_a_hash_of_64_bits() -> None:
    bewaard = kept()
    assert len(bewaard) == 5
    assert {naam: len(rij) for naam, rij in bewaard.items()} == numbers()
    assert min(numbers().values()) > 400
    assert CIJFERS * 4 >= 64
    for rij in bewaard.values():
        assert rij == sorted(rij)
        assert all(re.fullmatch(rf"[0-9a-f]{{{CIJFERS}}}", hash) for hash in rij)


def test_a_text_of_n_words_has_n_minus_seven_runs_and_as_many_hashes() -> None:
    assert len(words(EIGEN)) == 19
    assert len(runs(EIGEN)) == len(hashes_of(EIGEN)) == 19 - LENGTE + 1
    assert runs("een twee drie") == []


@pytest.mark.parametrize("bestand", PLEKKEN)
def test_a_planted_run_is_found_in_every_kind_of_page(bestand: str) -> None:
    assert planted(bestand, "iets anders") == []
    assert planted(bestand, GEPLANT) == [GEPLANT]


@pytest.mark.parametrize(
    "woorden",
    [
        "staat een huis, waar de Buren – elke week –",
        "STAAT EEN HUIS WAAR DE BUREN ELKE WEEK",
        "stáát een 'huis' waar de buren elke “week”",
        "staat een huis waar de [[mandaat|buren]] elke week",
    ],
)
def test_capitals_marks_links_and_quoting_a_word_or_two_hide_nothing(woorden: str) -> None:
    assert planted("begrippen/volmacht.md", woorden) == [GEPLANT]


@pytest.mark.parametrize("citaat", ["‘{}’", "“{}”", "'{}'"])
def test_a_run_between_quotation_marks_is_a_quotation(citaat: str) -> None:
    assert planted("begrippen/volmacht.md", citaat.format(GEPLANT)) == []


def test_seven_words_are_no_run_and_an_apostrophe_closes_no_quotation() -> None:
    assert planted("begrippen/volmacht.md", GEPLANT.removesuffix(" week")) == []
    assert unquoted("Zij zei: 'de auto's en foto's van de buren van hiernaast zijn weg'. Meer niet.") == [
        "Zij zei: ",
        ". Meer niet.",
    ]


def test_no_page_shares_eight_words_in_a_row_with_the_five_texts_outside_quotation_marks() -> None:
    boek = load_boek(DOCS)
    assert sum(len(runs(tekst)) for _, tekst in texts_of(boek)) > 10_000
    assert shared(boek, {hash for rij in kept().values() for hash in rij}) == []
