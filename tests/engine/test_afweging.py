"""What one reader's order leads to: own estimates count, dicht leaves, and nothing is said that hangs on a hair."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from zuurdesem.engine.afweging import afweging, geordend, opzij, richting
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.dossier import antwoorden
from zuurdesem.engine.ingevuld import Ingevuld, ingevuld
from zuurdesem.engine.stappen import vragen
from zuurdesem.engine.stappen.tegenspraak import toets

VOLGORDE = ["wegen.volgorde", ["client", "professioneel", "politiek"]]


def wat(casus: Casus, *log: list[Any]) -> Ingevuld:
    return ingevuld(vragen(casus), antwoorden(list(log)))


def test_three_named_say_the_fourth(casus: Casus) -> None:
    assert geordend(wat(casus, VOLGORDE)) == ("client", "professioneel", "politiek", "management")
    assert opzij(wat(casus, VOLGORDE)) == "management"
    assert geordend(wat(casus, ["wegen.volgorde", ["client"]])) == ("client",)
    assert opzij(wat(casus, ["wegen.volgorde", ["client"]])) == ""


def test_a_double_is_no_order(casus: Casus) -> None:
    dubbel = wat(casus, ["wegen.volgorde", ["client", "client"]])
    assert geordend(dubbel) == ()
    assert afweging(casus, dubbel) is None


def test_without_an_order_there_is_nothing_to_weigh(casus: Casus) -> None:
    assert afweging(casus, wat(casus)) is None


def test_every_optie_is_possible_or_ruled_out_and_never_both(casus: Casus) -> None:
    uitslag = afweging(casus, wat(casus, VOLGORDE))
    assert uitslag is not None
    assert sorted(uitslag.mogelijk + uitslag.valt_af) == sorted(optie.id for optie in casus.opties)


def test_an_own_estimate_counts_and_the_authors_stays_as_it_was(casus: Casus) -> None:
    optie = casus.opties[0]
    anders = wat(casus, ["logica.client.anders." + optie.id, "2"])
    assert richting(casus, anders, "client", optie) == 2
    assert optie.argumenten.client.richting != 2
    assert richting(casus, wat(casus), "client", optie) == optie.argumenten.client.richting


def test_the_voice_one_chose_counts_where_it_speaks(casus: Casus) -> None:
    optie = casus.optie("niet-handhaven")
    assert optie is not None
    stem = optie.stemmen[0]
    assert stem.richting != optie.argumenten.client.richting
    assert richting(casus, wat(casus, ["wegen.stem", stem.namens]), "client", optie) == stem.richting
    assert richting(casus, wat(casus, ["wegen.stem", "geen"]), "client", optie) == optie.argumenten.client.richting


def test_only_dicht_leaves_the_weighing(casus: Casus) -> None:
    eerste = casus.opties[0]
    for woord in ("open", "slagboom", "mist", "dicht"):
        met = replace(casus, opties=(replace(eerste, poort=replace(eerste.poort, woord=woord)), *casus.opties[1:]))
        uitslag = afweging(met, wat(met, VOLGORDE))
        assert uitslag is not None
        assert (eerste.id in uitslag.mogelijk + uitslag.valt_af) == (woord != "dicht")


@pytest.mark.parametrize(
    ("optie", "trek", "verwacht"),
    [
        ("terugvorderen", "eerlijk", "omkering"),
        ("laten-melden", "eerlijk", "omkering"),
        ("ruimte-gebruiken", "regel", "honderd"),
        ("niet-handhaven", "risico", "krant"),
        ("niet-handhaven", "beschermen", "gelijkheid"),
        ("terugvorderen", "contact", "gelijkheid"),
    ],
)
def test_the_test_is_chosen_by_what_the_present_optie_damages_most(
    casus: Casus, optie: str, trek: str, verwacht: str
) -> None:
    assert toets(casus, wat(casus, ["neiging.trek", trek]), casus.optie(optie)) == verwacht


def test_an_optie_that_damages_nothing_gets_the_test_of_schade(casus: Casus) -> None:
    log = [
        [f"logica.{logica}.anders.laten-melden", "1"]
        for logica in ("professioneel", "management", "client", "politiek")
    ]
    assert toets(casus, wat(casus, *log), casus.optie("laten-melden")) == "schade"
    assert toets(casus, wat(casus), None) == "krant"
