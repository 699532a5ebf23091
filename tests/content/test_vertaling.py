"""No English sentence of pydantic reaches an author."""

from __future__ import annotations

import re
from typing import Any, get_args

import pytest
from pydantic_core.core_schema import ErrorType

from tests.content.voorbeeld import CASUS
from zuurdesem.content import read
from zuurdesem.content.meldingen import REGELS, Melding
from zuurdesem.content.plek import Plek
from zuurdesem.content.vertaling import nearest, translate_error
from zuurdesem.content.vormgeving import Vormgever
from zuurdesem.engine.casus import Casus

ENGELS = re.compile(r"\b(input|should|valid|field|required|unexpected|type|error|greater|less|than)\b")
WAARDEN = ["5", "-3.5", "true", "null", "[]", "[1, 2]", "{}", "{a: b}", "'tekst'", "''", "2024-01-01"]


def texts(meldingen: list[Melding]) -> list[str]:
    return [f"{melding.wat} {melding.herstel}".lower() for melding in meldingen]


@pytest.mark.parametrize("soort", get_args(ErrorType))
def test_every_kind_of_pydantic_error_has_a_dutch_sentence(soort: str) -> None:
    meldingen: list[Melding] = []
    vorm = Vormgever(Plek("x.md", {(): 1}, {"titel": "x"}), meldingen)
    translate_error(vorm, Casus, soort, ("titel",), {}, top=True)
    assert len(meldingen) == 1
    assert meldingen[0].naam in REGELS
    assert not ENGELS.search(texts(meldingen)[0])


def test_an_unknown_kind_gets_the_general_sentence() -> None:
    meldingen: list[Melding] = []
    vorm = Vormgever(Plek("x.md", {(): 1}), meldingen)
    translate_error(vorm, Casus, "something_new", ("titel",), {}, top=True)
    assert [melding.naam for melding in meldingen] == ["waarde-ongeldig"]


@pytest.mark.parametrize("waarde", WAARDEN)
def test_no_value_in_any_place_gives_an_english_melding(waarde: str) -> None:
    regels = CASUS.split("\n")
    plekken: list[Any] = [nr for nr, regel in enumerate(regels) if re.match(r"[ -]*[a-z_]+: \S", regel)]
    for nr in plekken:
        sleutel = regels[nr].partition(": ")[0]
        tekst = "\n".join([*regels[:nr], f"{sleutel}: {waarde}", *regels[nr + 1 :]])
        for woorden in texts(read("casus", tekst, "docs/casussen/de-reservesleutel.md")[1]):
            assert not ENGELS.search(woorden), woorden


def test_the_nearest_spelling_is_offered_and_nothing_far_away() -> None:
    assert nearest("betrokenen", ["betrokkenen", "begrippen"]) == "betrokkenen"
    assert nearest("xyz", ["betrokkenen", "begrippen"]) is None
