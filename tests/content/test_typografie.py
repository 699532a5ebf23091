"""Marks as they are typed become marks as they are printed, once and for page and engine alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content.bibliotheek import make_bibliotheek
from zuurdesem.content.boek import read_boek
from zuurdesem.content.typografie import set_markdown, set_noun, set_text
from zuurdesem.engine.kennis import Hulp
from zuurdesem.engine.vorm import Verwijzing


@pytest.mark.parametrize(
    ("getypt", "gezet"),
    [
        ("foto's en zo'n dag", "foto’s en zo’n dag"),
        ("Zij zei 'dat mag' en ging.", "Zij zei ‘dat mag’ en ging."),
        ("'s Avonds is 't stil.", "’s Avonds is ’t stil."),
        ("in de jaren '80", "in de jaren ’80"),
        ("Een \"vraag\" ('klein').", "Een “vraag” (‘klein’)."),
        ("'Mag dit?', vroeg zij.", "‘Mag dit?’, vroeg zij."),
        ("de logica's' hoek", "de logica’s’ hoek"),
        ("kost € 900 of € 1.200", "kost €\u00a0900 of €\u00a01.200"),
        ("al ‘goed’, en één’s", "al ‘goed’, en één’s"),
        ("5 ' lang", "5 ’ lang"),
    ],
)
def test_typed_marks_become_printed_marks(getypt: str, gezet: str) -> None:
    assert set_text(getypt) == gezet


@given(st.text(alphabet="ab '\"€9(\n-’‘`[]"))
def test_doing_it_twice_changes_nothing_and_no_character_is_lost(tekst: str) -> None:
    for zet in (set_text, set_markdown):
        een = zet(tekst)
        assert zet(een) == een
        assert len(een) == len(tekst)


def test_code_addresses_and_the_target_of_a_link_stay_as_they_are() -> None:
    body = (
        "Zie 'dit' `x = 'y'` en [foto's](a'b.md \"c\") <https://x.nl/a'b>, of https://x.nl/'.\n\n"
        "```\n'code'\n```\n\n    'ook code'\n\n[b]: http://x.nl/'q' \"t\"\n\nEn foto's."
    )
    assert set_markdown(body) == (
        "Zie ‘dit’ `x = 'y'` en [foto’s](a'b.md \"c\") <https://x.nl/a'b>, of https://x.nl/'.\n\n"
        "```\n'code'\n```\n\n    'ook code'\n\n[b]: http://x.nl/'q' \"t\"\n\nEn foto’s."
    )


def test_a_quote_around_a_link_opens_before_it_and_closes_behind_it() -> None:
    link = Verwijzing(soort="begrip", id="maatwerk", woorden="foto's")
    assert set_noun(("Het heet '", link, "', en ", link, "'s kant.")) == (
        "Het heet ‘",
        Verwijzing(soort="begrip", id="maatwerk", woorden="foto’s"),
        "’, en ",
        Verwijzing(soort="begrip", id="maatwerk", woorden="foto’s"),
        "’s kant.",
    )


def test_the_library_is_set_and_what_was_typed_is_what_is_checked() -> None:
    texts = voorbeeld()
    texts["begrippen/mandaat.md"] = texts["begrippen/mandaat.md"].replace("namens een ander", "namens 'een ander'")
    boek = read_boek(texts)
    noun = make_bibliotheek(boek).begrippen["mandaat"]
    assert noun.definitie[0] == "De toestemming om namens ‘een ander’ te besluiten "
    assert boek.nouns("begrip")["mandaat"].definitie[0] == "De toestemming om namens 'een ander' te besluiten "


def test_an_address_is_never_touched() -> None:
    adres = "https://voorbeeld.nl/zo'n-lijn"
    hulp = Hulp(
        titel="Zo'n lijn", publicatie="gepubliceerd", bronnen=(), meegelezen=(), voor_wie="wie belt", wat=(),
        telefoon="", website=adres, zonder_naam="ja", kosten="geen", stand_per="2026",
    )  # fmt: skip
    assert set_noun(hulp).website == adres
    assert set_noun(hulp).titel == "Zo’n lijn"
