"""What asks for attention, counted from a day that is given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content.aandacht import Groep, aandacht, build_day, is_older
from zuurdesem.content.bibliotheek import Bibliotheek, make_bibliotheek
from zuurdesem.content.boek import read_boek

VANDAAG = "2026-11-24"


@pytest.fixture
def bibliotheek() -> Bibliotheek:
    """The good library of the tests."""
    return make_bibliotheek(read_boek(voorbeeld()))


def ids(groepen: tuple[Groep, ...], woord: str) -> list[str]:
    """The ids under the one heading with this word."""
    (groep,) = [groep for groep in groepen if woord in groep.kop]
    return [punt.id for punt in groep.punten]


@pytest.mark.parametrize(
    ("dag", "jaren", "oud"),
    [
        ("2025-11-23", 1, True),
        ("2025-11-24", 1, False),
        ("2025-10", 1, True),
        ("2025-11", 1, False),
        ("2024", 1, True),
        ("2025", 1, False),
        ("2021-11-23", 5, True),
        ("2022", 5, False),
        ("", 1, False),
    ],
)
def test_a_date_is_old_when_all_of_it_lies_before_the_limit(dag: str, jaren: int, oud: bool) -> None:
    assert is_older(dag, VANDAAG, jaren) is oud


def test_each_group_holds_what_it_says_and_nothing_else(bibliotheek: Bibliotheek) -> None:
    nu = aandacht(bibliotheek, VANDAAG)
    assert ids(nu, "Oordelen") == ["twee-vragen"]  # of May 2018
    assert ids(nu, "niet zijn bijgewerkt") == []
    assert ids(nu, "jurist") == ["recht-op-een-sleutel"]
    assert ids(nu, "meegelezen") == ["de-reservesleutel"]
    assert ids(nu, "samenvatting") == []
    assert ids(nu, "geen pagina") == []
    later = aandacht(bibliotheek, "2027-03-02")
    assert ids(later, "niet zijn bijgewerkt") == ["belang-van-het-kind", "recht-op-een-sleutel", "voorbeeldlijn"]


def test_a_bron_is_listed_when_it_was_not_read_and_when_no_page_uses_it(bibliotheek: Bibliotheek) -> None:
    bron = bibliotheek.bronnen["verslag-2023"]
    zd = replace(bron.zd, gelezen="samenvatting")
    bronnen = {**bibliotheek.bronnen, "verslag-2023": replace(bron, zd=zd), "los": replace(bron, id="los")}
    groepen = aandacht(replace(bibliotheek, bronnen=bronnen), VANDAAG)
    assert ids(groepen, "samenvatting") == ["verslag-2023"]
    assert ids(groepen, "geen pagina") == ["los"]


def test_a_page_that_was_withdrawn_asks_for_nothing(bibliotheek: Bibliotheek) -> None:
    weg = {id: replace(kader, publicatie="ingetrokken") for id, kader in bibliotheek.kaders.items()}
    assert ids(aandacht(replace(bibliotheek, kaders=weg), "2030-01-01"), "jurist") == []


def test_the_day_is_that_of_the_build_when_it_says_so() -> None:
    assert build_day({"SOURCE_DATE_EPOCH": "1795521600"}) == "2026-11-24"
    assert len(build_day({})) == 10
