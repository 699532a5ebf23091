"""The catalogues: what a card says of itself, which filters there are, and what is derived."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.publish.conftest import begrip
from tests.publish.nouns import GEEN, essay, interventie, onderbouwing
from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.content.soorten import SOORTEN
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.kennis import Inschatting
from zuurdesem.publish.catalogus import bijt, duren
from zuurdesem.publish.overzichten import BEGIN, OVERZICHTEN
from zuurdesem.publish.site import Site

PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}


@pytest.fixture(scope="module")
def casus() -> Casus:
    """The first casus, as it is served."""
    return load_bibliotheek(Path("docs"))[0].casussen["internetbingo"]


def index(bibliotheek: Bibliotheek, map: str) -> str:
    """The index page of a folder."""
    return Site(bibliotheek, vandaag="2026-11-24").artikel(f"{map}/index.md", "<h1>x</h1>", PYODIDE)


def vakjes(html: str) -> dict[tuple[str, str], str]:
    """The checkboxes of the filters: facet and value → count."""
    rij = r'name="([a-z]+)" value="([a-z-]+)".*?data-n="">(\d+)<'
    return {(facet, waarde): aantal for facet, waarde, aantal in re.findall(rij, html, re.DOTALL)}


@pytest.mark.parametrize("map", [soort.plek for soort in SOORTEN.values() if soort.is_pagina])
def test_every_soort_of_page_has_an_index_also_when_nothing_is_in_it(map: str) -> None:
    assert map in BEGIN
    assert map in OVERZICHTEN
    assert Site(Bibliotheek()).artikel(f"{map}/index.md", "<h1>x</h1>", PYODIDE)


def test_no_index_shows_an_object_of_python() -> None:
    site = Site(load_bibliotheek(Path("docs"))[0], vandaag="2026-11-24")
    for map in OVERZICHTEN:
        assert " at 0x" not in site.artikel(f"{map}/index.md", "<h1>x</h1>", PYODIDE), map


def test_a_logica_bites_where_some_living_optie_damages_her_belang_beyond_use(casus: Casus) -> None:
    assert bijt(casus) == ["management", "client", "politiek"]
    zacht = tuple(
        replace(
            optie,
            argumenten=replace(optie.argumenten, management=replace(optie.argumenten.management, richting=-1)),
        )
        for optie in casus.opties
    )
    assert "management" not in bijt(replace(casus, opties=zacht))
    weg = tuple(replace(optie, vervallen=True) for optie in casus.opties)
    assert bijt(replace(casus, opties=weg)) == []


def test_a_casus_has_every_span_of_time_in_which_it_can_be_walked_alone(casus: Casus) -> None:
    assert duren(casus) == ["midden", "lang"]


def test_a_card_holds_its_values_and_the_filters_count_them(bibliotheek: Bibliotheek, casus: Casus) -> None:
    ander = replace(casus, id="ander", titel="Ander", themas=("zorg", "geld"), setting="ggz-en-verslaving")
    html = index(replace(bibliotheek, casussen={"internetbingo": casus, "ander": ander}), "casussen")
    assert 'data-thema="zorg geld"' in html
    assert 'data-logica="management client politiek"' in html
    gevonden = vakjes(html)
    assert gevonden["thema", "zorg"] == "1"
    assert gevonden["thema", "geld"] == "2"
    assert gevonden["setting", "ggz-en-verslaving"] == "1"
    assert not [facet for facet, _ in gevonden if facet in ("logica", "diepte")]  # would leave everything as it is
    assert "2 casussen" in html


def test_without_javascript_there_are_no_filters_and_the_list_is_whole(bibliotheek: Bibliotheek, casus: Casus) -> None:
    ander = replace(casus, id="ander", themas=("zorg",))
    html = index(replace(bibliotheek, casussen={"internetbingo": casus, "ander": ander}), "casussen")
    assert re.search(r"<form[^>]* hidden[ >]", html)
    assert html.count('<li class="zd-kaart"') == 2
    assert not re.search(r'<li class="zd-kaart"[^>]* hidden', html)


def test_a_single_page_needs_no_filters_and_none_gives_a_sentence(bibliotheek: Bibliotheek) -> None:
    assert "Hier staan nog geen interventies." in index(bibliotheek, "interventies")
    html = index(replace(bibliotheek, interventies={"een": interventie("een")}), "interventies")
    assert "<form" not in html
    assert "zd-kaart" in html


def test_interventies_are_filtered_by_kind_strength_theme_place_and_logica(bibliotheek: Bibliotheek) -> None:
    een = interventie("een")
    twee = interventie(
        "twee",
        soort="programma",
        themas=("zorg",),
        setting=("opvang", "welzijn"),
        onderbouwing=onderbouwing(sterkte="eerste aanwijzingen", oordeel="eerste aanwijzingen", datum="2024"),
        logicas=Inschatting(dient=("politiek",), spant=(), zin="Zo."),
    )
    html = index(replace(bibliotheek, interventies={"een": een, "twee": twee}), "interventies")
    assert set(vakjes(html)) == {
        ("soort", "lichte-handeling"), ("soort", "programma"),
        ("sterkte", "onderbouwd"), ("sterkte", "eerste-aanwijzingen"),
        ("thema", "geld"), ("thema", "zorg"),
        ("setting", "wijkteam"), ("setting", "opvang"), ("setting", "welzijn"),
        ("logica", "client"), ("logica", "politiek"),
    }  # fmt: skip
    assert "2018: acht jaar oud" in html
    assert html.count("jaar oud") == 1


def test_a_card_without_a_verdict_says_when_we_looked(bibliotheek: Bibliotheek) -> None:
    noun = interventie("een", onderbouwing=onderbouwing(**GEEN))
    html = index(replace(bibliotheek, interventies={"een": noun}), "interventies")
    assert "Geen beoordeling gevonden" in html
    assert "gekeken op 18 februari 2026" in html


def test_begrippen_stand_by_letter_with_their_other_words(bibliotheek: Bibliotheek) -> None:
    html = index(bibliotheek, "begrippen")
    assert html.index('href="#letter-a"') < html.index('id="letter-a"') < html.index('href="agenda/"')
    assert html.index('href="agenda/"') < html.index('id="letter-m"') < html.index('href="mandaat/"')
    assert 'id="letter-b"' not in html


def test_a_begrip_that_begins_with_an_accent_or_a_digit_has_its_place_too(bibliotheek: Bibliotheek) -> None:
    begrippen = {"een": begrip("een", titel="Één loket"), "cijfer": begrip("cijfer", titel="112")}
    html = index(replace(bibliotheek, begrippen=begrippen), "begrippen")
    for id in ("letter-e", "letter-overig"):
        assert html.index(f'href="#{id}"') < html.index(f'id="{id}"')


def test_kaders_are_listed_with_status_and_dates(bibliotheek: Bibliotheek) -> None:
    html = index(bibliotheek, "kaders")
    for woord in ("geldt", "geldt vanaf 10 december 2024", "stand 18 februari 2026", "Niet juridisch gecontroleerd"):
        assert woord in html


def test_essays_are_listed_with_the_time_they_take(bibliotheek: Bibliotheek) -> None:
    lang = essay("lang", tekst="woord " * 800)
    html = index(replace(bibliotheek, verdieping={"lang": lang}), "verdieping")
    assert "4 minuten lezen" in html
