"""Compounds taken apart with the words of the site itself."""

from __future__ import annotations

import pytest

from zuurdesem.publish.samenstelling import staarten, woorden, woordenschat

SCHAT = frozenset(
    {"beroep", "code", "deel", "delen", "dekking", "geheim", "inlichtingen", "internet", "bingo", "kind", "mantel"}
    | {"ondersteuning", "ouder", "plicht", "recht", "schrijven", "zorg", "zorgondersteuning"}
)


@pytest.mark.parametrize(
    ("woord", "delen"),
    [
        ("internetbingo", ["bingo"]),
        ("inlichtingenplicht", ["plicht"]),
        ("meldplicht", ["plicht"]),  # 'meld' is no word of the site; the tail is long enough
        ("beroepsgeheim", ["geheim"]),
        ("beroepscode", ["code"]),
        ("mantelzorgondersteuning", ["zorgondersteuning", "ondersteuning"]),
        ("rugdekking", ["dekking"]),
        ("meeschrijven", ["schrijven"]),
    ],
)
def test_a_compound_gives_the_parts_that_do_not_begin_it(woord: str, delen: list[str]) -> None:
    assert staarten(woord, SCHAT) == delen


@pytest.mark.parametrize("woord", ["verdelen", "onrecht", "handelen", "plicht", "moeder", "code", "kinderen", ""])
def test_a_word_that_only_looks_like_a_compound_gives_nothing(woord: str) -> None:
    assert staarten(woord, SCHAT) == []


def test_words_have_no_capitals_figures_or_signs() -> None:
    assert woorden("De vier logica’s, artikel 3:4 (cliënt-raad).") == [
        "de",
        "vier",
        "logicas",
        "artikel",
        "cliënt",
        "raad",
    ]


def test_the_vocabulary_is_every_word_once() -> None:
    assert woordenschat(["Een plicht.", "een geheim"]) == {"een", "plicht", "geheim"}
