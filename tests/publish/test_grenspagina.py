"""The grensverkenner as it is built: a balanced choice of situations, one small file, and the ways to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest

from tests.engine.test_html import Boom
from zuurdesem.content import Bibliotheek
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.vorm import canonical_json
from zuurdesem.publish.grenspagina import make_grens, pagina
from zuurdesem.publish.site import Site
from zuurdesem.publish.situaties import MEEST, MINST, onbalans, situaties

VORMEN = [(3, 2, 2, 2, 2), (2, 2, 2, 2), (2, 2, 2, 2, 2), (3, 2, 2, 2), (3, 3, 2, 2), (2, 2, 2), (3, 3, 3), (3, 2, 2)]


@pytest.mark.parametrize("standen", VORMEN)
def test_eight_to_twelve_situations_hold_every_stand_as_often_as_they_can(standen: tuple[int, ...]) -> None:
    keus = situaties(standen)
    assert MINST <= len(keus) <= MEEST
    assert len(set(keus)) == len(keus)
    assert keus[0] == (0,) * len(standen)
    for plek, aantal in enumerate(standen):
        keer = [sum(een[plek] == stand for een in keus) for stand in range(aantal)]
        assert max(keer) - min(keer) <= 1, (plek, keer)


@pytest.mark.parametrize("standen", VORMEN)
def test_pairs_of_standen_come_as_often_as_eight_to_twelve_allow(standen: tuple[int, ...]) -> None:
    keus = situaties(standen)
    for a, b in combinations(range(len(standen)), 2):
        keer = [sum((een[a], een[b]) == paar for een in keus) for paar in product(range(standen[a]), range(standen[b]))]
        assert min(keer) >= 1, (a, b, keer)
        assert max(keer) - min(keer) <= 2, (a, b, keer)
    assert onbalans(keus, standen) < 0.5


@pytest.mark.parametrize("standen", [(2, 2), (4, 3, 3, 2, 2), (5, 4, 3)])
def test_unusual_numbers_of_standen_still_give_a_choice(standen: tuple[int, ...]) -> None:
    keus = situaties(standen)
    assert 4 <= len(keus) <= MEEST
    for plek, aantal in enumerate(standen):
        assert {een[plek] for een in keus} == set(range(aantal))


def test_the_same_numbers_always_give_the_same_situations() -> None:
    eerste = situaties((3, 2, 2, 2, 2))
    situaties.cache_clear()
    assert situaties((3, 2, 2, 2, 2)) == eerste
    assert eerste[:2] == ((0, 0, 0, 0, 0), eerste[1])


@pytest.fixture
def bingo(bibliotheek_echt: Bibliotheek) -> Casus:
    """Internetbingo, as served."""
    return bibliotheek_echt.casussen["internetbingo"]


def test_every_casus_with_draaiknoppen_has_one_and_its_editie_changes_with_it(bibliotheek_echt: Bibliotheek) -> None:
    met = [casus for casus in bibliotheek_echt.casussen.values() if casus.draaiknoppen]
    assert {casus.diepte for casus in met} == {"volledig"}
    for casus in met:
        grens = make_grens(casus)
        assert grens is not None
        assert MINST <= len(grens.situaties) <= MEEST
        knop = replace(casus.draaiknoppen[0], naam="Anders")
        anders = make_grens(replace(casus, draaiknoppen=(knop, *casus.draaiknoppen[1:])))
        assert anders is not None
        assert anders.editie != grens.editie


def test_what_is_vervallen_is_not_turned_or_chosen(bingo: Casus) -> None:
    knoppen = (replace(bingo.draaiknoppen[0], vervallen=True), *bingo.draaiknoppen[1:])
    opties = (*bingo.opties[:-1], replace(bingo.opties[-1], vervallen=True))
    grens = make_grens(replace(bingo, draaiknoppen=knoppen, opties=opties))
    assert grens is not None
    assert bingo.draaiknoppen[0].id not in [knop.id for knop in grens.knoppen]
    assert bingo.opties[-1].id not in [optie.id for optie in grens.opties]
    assert make_grens(replace(bingo, draaiknoppen=())) is None
    assert make_grens(replace(bingo, draaiknoppen=bingo.draaiknoppen[:1])) is None


def test_the_casus_and_the_look_back_lead_to_it_and_it_leads_back(bibliotheek_echt: Bibliotheek, bingo: Casus) -> None:
    site = Site(bibliotheek_echt)
    html = site.artikel("casussen/internetbingo.md", "<h1>x</h1>", {"pad": "assets/py/x/", "mb": 6})
    assert 'href="../../casussen/internetbingo/grens/"' in html
    assert bingo.verder[0].id == "casussen/internetbingo/grens"
    bestanden = dict(site.bestanden([]))
    grens = make_grens(bingo)
    assert grens is not None
    assert bestanden["casussen/internetbingo/grens.json"] == canonical_json(grens)
    assert site.open("casussen/internetbingo/grens.md")["title"] == "Grensverkenner: Internetbingo"
    eigen = pagina(grens, bingo, "../../../", "assets/py/x/", 6)
    boom = Boom(eigen)
    assert boom.open == []
    assert len(boom.ids) == len(set(boom.ids))
    assert 'href="../../../casussen/internetbingo/"' in eigen
    gebouwd = site.artikel("casussen/internetbingo/grens.md", "<h1>x</h1>", {"pad": "assets/py/x/", "mb": 6})
    assert gebouwd.startswith(eigen)
