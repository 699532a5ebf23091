"""The reading ease: its syllables, its formula, and where the heavy places are."""

from __future__ import annotations

import pytest

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content.boek import read_boek
from zuurdesem.content.leesbaar import KORTST, ease, hardest, secties, syllables

LETTERGREPEN = """
ei 1, een 1, team 1, coach 1, leeuw 1, zo'n 1, 's 1, avond 2, idee 2, mevrouw 2, bijstand 2, actie 2, nieuwe 2,
eeuwen 2, mooie 2, groeien 2, yoga 2, baby 2, wijkteam 2, koeien 2, draaien 2, vrouwen 2, auto's 2, oefening 3,
ideeën 3, reële 3, museum 3, sociaal 3, uitkering 3, radio 3, relatie 3, creatief 3, college 3, poëzie 3, inkomen 3,
huishouden 3, organiseert 4, geïnformeerd 4, gemeentelijk 4, situatie 4, bijzondere 4, rechtmatigheid 4,
geheimhouding 4, professional 5, financiële 5, evaluatie 5, participatie 5, cliëntondersteuner 6, begeleid-wonen 5
"""
"""Counted by hand."""


def test_syllables_are_counted_as_a_reader_says_them() -> None:
    for paar in LETTERGREPEN.replace("\n", " ").split(","):
        woord, aantal = paar.split()
        assert syllables(woord) == int(aantal), woord
        assert syllables(woord.upper()) == int(aantal), woord


def test_the_number_is_that_of_douma() -> None:
    assert ease(["Zij praat met haar dochter."]) == pytest.approx(206.835 - 0.93 * 5 - 77 * 6 / 5)
    assert ease(["De moeder.", "De bewoner."]) == pytest.approx(206.835 - 0.93 * 2 - 77 * 7 / 4)
    assert ease(["112.", "…"]) is None


def test_longer_sentences_and_longer_words_read_heavier() -> None:
    licht = ease(["Zij belt.", "Hij komt."])
    lang = ease(["Zij belt en hij komt en zij praat en hij kijkt."])
    zwaar = ease(["Verantwoordelijkheidsverdeling vergt samenwerkingsovereenkomsten."])
    assert licht is not None
    assert lang is not None
    assert zwaar is not None
    assert licht > lang > zwaar


def test_a_section_has_its_own_file_line_and_heading_and_a_short_one_has_no_number() -> None:
    texts = voorbeeld()
    zwaar = "Verantwoordelijkheidsverdeling vergt soms interdisciplinaire samenwerkingsovereenkomsten. " * 8
    texts["begrippen/volmacht.md"] += f"\n## Over later\n\nZij belt. {zwaar}\n"
    delen = [deel for deel in secties(read_boek(texts)) if deel.bestand == "docs/begrippen/volmacht.md"]
    assert [(deel.regel, deel.waar) for deel in delen] == [(5, "definitie"), (11, "tekst"), (13, "Over later")]
    assert [deel.score is None for deel in delen] == [True, True, False]
    assert delen[2].woorden >= KORTST
    assert delen[2].zwaarst[0].tekst.startswith("Verantwoordelijkheidsverdeling")
    assert hardest(delen, 5) == [delen[2]]


def test_each_optie_is_a_section_and_names_titles_and_ids_are_none() -> None:
    waar = {deel.waar for deel in secties(read_boek(voorbeeld())) if "reservesleutel" in deel.bestand}
    assert {"kern", "onbekend", "tekst"} <= waar
    assert sum(deel.startswith("opties.") for deel in waar) == 3
    assert not waar & {"titel", "themas", "setting", "om_wie", "diepte", "meegelezen", "afgewogen"}
