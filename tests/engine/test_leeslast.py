"""Reading, tapping and typing per route, counted from the rendered screens of the journeys."""

from __future__ import annotations

from typing import Any

import pytest

from tests.leeslast import Scherm, lasten, som
from tests.paden_lezen import paden
from zuurdesem.engine.casus import Casus

GRENS = {"kort": (620, 20), "volledig": (1200, 35)}
"""Words and taps, as agreed for the walk through internetbingo."""

GEMETEN = [
    pad
    for pad in paden()
    # One who is told what is missing, or opens what the route leaves folded, has chosen to read and tap more.
    if pad["route"] in GRENS and not pad.get("ook") and not any("fout" in deel for deel in pad["stappen"])
]


@pytest.mark.parametrize("pad", GEMETEN, ids=[pad["naam"] for pad in GEMETEN])
def test_a_route_asks_no_more_reading_and_tapping_than_agreed(casus: Casus, pad: dict[str, Any]) -> None:
    woorden, tikken, _ = som(lasten(casus, pad))
    hoogstens = GRENS[pad["route"]]
    assert (woorden <= hoogstens[0], tikken <= hoogstens[1]) == (True, True), (woorden, tikken, hoogstens)


def test_both_routes_are_measured_and_words_hold_for_every_journey_without_a_mistake(casus: Casus) -> None:
    assert {pad["route"] for pad in GEMETEN} == set(GRENS)
    for pad in paden():
        if pad["route"] in GRENS and not any("fout" in deel for deel in pad["stappen"]):
            assert som(lasten(casus, pad))[0] <= GRENS[pad["route"]][0], pad["naam"]


def test_a_closed_fold_a_hidden_word_and_a_mark_are_not_read_and_the_rest_is() -> None:
    html = (
        '<h2>Een kop</h2><details class="v"><summary>Meer</summary><p>dicht <b>ook dit</b></p></details>'
        '<details open><summary>Open</summary><p>gelezen</p></details><span class="zd-alleen-lezer">niet</span>'
        '<span aria-hidden="true">A</span><form><label>Zin<textarea name="a.zin">twee woorden</textarea></label>'
        '<button name="v" value="w">Antwoord →</button></form>'
    )
    scherm = Scherm(html)
    assert scherm.woorden == ["Een", "kop", "Meer", "Open", "gelezen", "Zin", "twee", "woorden", "Antwoord"]
    assert scherm.gevuld == {"a.zin": "twee woorden"}


def test_taps_are_choices_buttons_and_folds_to_open_and_what_stands_chosen_costs_none() -> None:
    html = (
        '<form><input type="radio" name="r" value="1"><input type="radio" name="r" value="2" checked>'
        '<input type="checkbox" name="m" value="a" checked><input type="checkbox" name="m" value="b">'
        '<fieldset data-lijst="l"><input type="radio" name="p1" value="x"></fieldset>'
        '<fieldset data-lijst="l"><input type="radio" name="p2" value="x"><input type="radio" name="p2" value="y">'
        '</fieldset><details><summary>Meer</summary><input type="radio" name="d" value="1"></details>'
        '<button name="k" value="ja">Ja</button></form>'
    )
    tikken = Scherm(html).tikken
    assert tikken({}, overslaan=False) == 1
    assert tikken({"r": "2", "m": ["a"]}, overslaan=False) == 1
    assert tikken({"r": "1", "m": ["b"]}, overslaan=False) == 1 + 3
    assert tikken({"l": ["x", "y"]}, overslaan=False) == 1 + 2
    assert tikken({"d": "1"}, overslaan=False) == 1 + 2
    assert tikken({"k": "ja"}, overslaan=False) == 1
    assert tikken({"r": "1"}, overslaan=True) == 1
