"""`stap`: places, locks, skipping, and what never happens."""

from __future__ import annotations

from typing import Any

import pytest

from zuurdesem.engine.casus import Casus
from zuurdesem.engine.doorloop import read_kijk, stap
from zuurdesem.engine.weergave import Keuze, Poortlijst, Ronde, Tekstveld, Uitklap, Weergave

NEIGING = [["neiging", "laten-melden"], ["neiging.zekerheid", "gok"]]


def keuzes(weergave: Weergave) -> dict[str, Keuze]:
    """The choices on a screen, also those inside a round."""
    delen = [*weergave.onderdelen]
    delen += [binnen for deel in delen if isinstance(deel, Ronde) for binnen in deel.onderdelen]
    return {deel.vraag.id: deel for deel in delen if isinstance(deel, Keuze)}


def test_without_a_place_one_comes_to_the_first_screen_without_an_answer(casus: Casus) -> None:
    assert stap(casus, [], {}).fragment == "route=kort&stap=1"
    assert stap(casus, NEIGING, {}).fragment == "route=kort&stap=2"
    gevraagd = [*NEIGING, ["luisteren.vraag", "die-avond"]]
    assert stap(casus, gevraagd, {"fragment": "route=volledig"}).fragment == "route=volledig&stap=2&deel=tweede"


def test_an_unknown_place_becomes_a_near_one(casus: Casus) -> None:
    assert (
        stap(casus, NEIGING, {"fragment": "route=volledig&stap=3&deel=onzin"}).fragment
        == "route=volledig&stap=3&deel=client.zin"
    )
    assert stap(casus, [], {"fragment": "route=scheef&stap=88"}).fragment == "route=kort&stap=1"


@pytest.mark.parametrize(
    "kijk", [None, [], "stap", {"fragment": 3}, {"fragment": "=&=&stap=-1"}, {"wortel": "//kwaad"}]
)
def test_a_kijk_of_any_shape_is_read(kijk: Any) -> None:
    gelezen = read_kijk(kijk)
    assert gelezen.stap is None
    assert set(gelezen.wortel) <= {".", "/"}


def test_looking_back_changes_nothing(casus: Casus) -> None:
    log = [*NEIGING, ["logica.client.nu", "twijfel"]]
    voor = stap(casus, log, {"fragment": "route=volledig&stap=3&deel=management"})
    stap(casus, log, {"fragment": "route=kort&stap=1"})
    assert stap(casus, log, {"fragment": "route=volledig&stap=3&deel=management"}) == voor


def test_changing_an_answer_keeps_the_later_ones(casus: Casus) -> None:
    log = [*NEIGING, ["logica.client.nu", "twijfel"], ["besluit", "anders"], ["logica.client.nu", "blijft"]]
    client = stap(casus, log, {"fragment": "route=volledig&stap=3&deel=client"})
    assert keuzes(client)["logica.client.nu"].gekozen == ("blijft",)
    assert keuzes(stap(casus, log, {"fragment": "route=kort&stap=7"}))["besluit"].gekozen == ("anders",)


def test_the_eerste_neiging_is_locked_once_a_later_step_has_an_answer(casus: Casus) -> None:
    open_ = stap(casus, [*NEIGING, ["neiging", "anders"]], {"fragment": "route=kort&stap=1"})
    assert keuzes(open_)["neiging"].gekozen == ("anders",)
    dicht = stap(casus, [*NEIGING, ["logica.client.nu", "blijft"]], {"fragment": "route=kort&stap=1"})
    assert not keuzes(dicht)


def test_the_logica_that_pleads_least_for_the_neiging_comes_first(casus: Casus) -> None:
    for optie in casus.opties:
        eerste = stap(casus, [["neiging", optie.id]], {"fragment": "route=volledig&stap=3"}).deel.partition(".")[0]
        richtingen = {
            id: optie.argumenten.van(id).richting for id in ("professioneel", "management", "client", "politiek")
        }
        assert richtingen[eerste] == min(richtingen.values())


def test_one_question_per_screen_is_at_most_three_taps_and_one_text_field(casus: Casus) -> None:
    for route in ("kort", "volledig", "klas"):
        log = [*NEIGING, ["besluit", "laten-melden"]]
        gezien = stap(casus, [], {"fragment": f"route={route}&stap=1"})
        for _ in range(20):
            delen = [*gezien.onderdelen]
            delen += [binnen for deel in delen if isinstance(deel, Ronde) for binnen in deel.onderdelen]
            assert len(keuzes(gezien)) <= 3
            assert sum(isinstance(deel, Tekstveld) for deel in delen) <= 1
            gezien = stap(casus, log, {"fragment": gezien.fragment, "verder": True, "overslaan": True})
        assert gezien.stap == 9


def test_nothing_is_obligatory_but_the_decision(casus: Casus) -> None:
    for route in ("kort", "volledig", "klas"):
        gezien = stap(casus, [], {"fragment": f"route={route}&stap=1"})
        while not (gezien.stap == 7 and gezien.deel == "keuze"):
            gevraagd = {"fragment": gezien.fragment, "verder": True}
            leeg = stap(casus, [], gevraagd)
            assert gezien.overslaan or (gezien.knop and not leeg.fouten), gezien.fragment
            gezien = stap(casus, [], {**gevraagd, "overslaan": True})
        assert not gezien.overslaan
    terugblik = stap(casus, [], {"fragment": "route=volledig&stap=9"})
    assert (terugblik.stap, [vraag for vraag, _ in terugblik.fouten]) == (7, ["besluit"])


def test_a_screen_of_answers_that_go_on_by_themselves_has_a_button_only_when_one_looks_back(casus: Casus) -> None:
    kijk = {"fragment": "route=volledig&stap=2"}
    vers = stap(casus, NEIGING, kijk)
    assert (vers.knop, vers.vraagt, bool(vers.overslaan)) == ("", True, True)
    assert all(keuze.direct for keuze in keuzes(vers).values())
    terug = stap(casus, [*NEIGING, ["luisteren.vraag", "die-avond"]], kijk)
    assert terug.knop
    assert terug.vraagt


def test_an_answer_that_goes_on_is_the_only_question_on_its_screen_that_is_not_folded(casus: Casus) -> None:
    for route in ("kort", "volledig", "klas"):
        gezien = stap(casus, [], {"fragment": f"route={route}&stap=1"})
        while gezien.stap != 9:
            gevraagd = [deel for deel in keuzes(gezien).values() if deel.direct]
            assert len(gevraagd) in (0, 1)
            if gevraagd:
                los = [deel for deel in _open(gezien.onderdelen) if isinstance(deel, Keuze | Tekstveld)]
                assert los == gevraagd, gezien.fragment
            log = [["besluit", "anders"]]
            gezien = stap(casus, log, {"fragment": gezien.fragment, "verder": True, "overslaan": True})


def _open(onderdelen: tuple[Any, ...]) -> list[Any]:
    uit: list[Any] = []
    for deel in onderdelen:
        if isinstance(deel, Ronde):
            uit += _open(deel.onderdelen)
        elif not isinstance(deel, Uitklap):
            uit.append(deel)
    return uit


def test_beside_the_way_one_comes_by_a_link_stays_and_goes_back_to_the_way(casus: Casus) -> None:
    langs = []
    gezien = stap(casus, [], {"fragment": "route=volledig&stap=1"})
    while gezien.stap != 9:
        langs.append((gezien.stap, gezien.deel))
        log = [["besluit", "anders"]]
        gezien = stap(casus, log, {"fragment": gezien.fragment, "verder": True, "overslaan": True})
    assert (5, "verkennen") not in langs
    plek = {"fragment": "route=volledig&stap=5&deel=verkennen"}
    assert stap(casus, [], plek).deel == "verkennen"
    gezien = stap(casus, [["wegen.eerst", "client"]], {**plek, "verder": True})
    assert (gezien.deel, gezien.vorige) == ("verkennen", "route=volledig&stap=6")


def test_overgeslagen_is_derived_from_what_comes_later(casus: Casus) -> None:
    gezien = stap(casus, [["besluit", "anders"]], {"fragment": "route=kort&stap=9"})
    assert {regel.nr: regel.staat for regel in gezien.stappen} == {
        1: "overgeslagen",
        2: "overgeslagen",
        3: "overgeslagen",
        4: "gedaan",
        5: "overgeslagen",
        6: "overgeslagen",
        7: "gedaan",
        8: "overgeslagen",
        9: "hier",
    }


def test_ones_own_optie_stands_first_at_the_poorten_and_the_others_in_a_fold(casus: Casus) -> None:
    def open_en_dicht(log: list[list[str]]) -> tuple[int, int]:
        delen = stap(casus, log, {"fragment": "route=volledig&stap=4"}).onderdelen
        lijst = next(deel for deel in delen if isinstance(deel, Poortlijst))
        vouwen = [binnen for deel in delen if isinstance(deel, Uitklap) for binnen in deel.onderdelen]
        return len(lijst.rijen), sum(len(deel.rijen) for deel in vouwen if isinstance(deel, Poortlijst))

    assert open_en_dicht(NEIGING) == (1, len(casus.opties) - 1)
    assert open_en_dicht([["neiging", "anders"]]) == (len(casus.opties), 0)


def test_minutes_left_never_grow_along_the_route(casus: Casus) -> None:
    gezien = stap(casus, [], {"fragment": "route=volledig&stap=1"})
    over = []
    while gezien.stap != 9:
        if gezien.minuten:
            over.append(int(gezien.minuten.split()[0]))
        gezien = stap(casus, [["besluit", "anders"]], {"fragment": gezien.fragment, "verder": True, "overslaan": True})
    assert over == sorted(over, reverse=True)
    assert over[-1] >= 1
