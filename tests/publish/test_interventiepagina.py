"""An interventie says what is known of it, by whom and how long ago, and who disagrees."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.publish.nouns import GEEN, interventie, onderbouwing
from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.engine.kennis import Interventie
from zuurdesem.engine.vorm import Verwijzing
from zuurdesem.publish.site import Site

PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}


def pagina(bibliotheek: Bibliotheek, noun: Interventie, vandaag: str = "2026-11-24") -> str:
    """The article of this interventie on a build of this day."""
    site = Site(replace(bibliotheek, interventies={noun.id: noun}), vandaag=vandaag)
    return site.artikel(f"interventies/{noun.id}.md", "<h1>x</h1><p>Het verhaal.</p>", PYODIDE)


def test_a_verdict_stands_in_the_words_of_its_source_with_who_and_when(bibliotheek: Bibliotheek) -> None:
    html = pagina(bibliotheek, interventie("een"))
    assert "<strong>‘Goed onderbouwd’</strong> volgens Databank, mei 2018" in html
    assert "18 februari 2026" in html


@pytest.mark.parametrize(
    ("datum", "vandaag", "woorden"),
    [
        ("2018-05", "2026-11-24", "acht jaar oud"),
        ("2015", "2026-11-24", "elf jaar oud"),
        ("2013", "2026-11-24", "13 jaar oud"),
        ("2022-01-01", "2026-11-24", ""),
        ("2021-11-24", "2026-11-24", ""),
        ("2021-11-23", "2026-11-24", "vijf jaar oud"),
    ],
)
def test_a_verdict_older_than_five_years_on_the_day_of_the_build_says_its_age_in_words(
    bibliotheek: Bibliotheek, datum: str, vandaag: str, woorden: str
) -> None:
    html = pagina(bibliotheek, interventie("een", onderbouwing=onderbouwing(datum=datum)), vandaag)
    assert ("Leeftijd" in html) is bool(woorden)
    assert woorden in html


def test_a_build_without_a_day_counts_from_when_we_looked(bibliotheek: Bibliotheek) -> None:
    assert "zeven jaar oud" in pagina(bibliotheek, interventie("een"), vandaag="")


def test_no_verdict_says_so_and_when_we_looked(bibliotheek: Bibliotheek) -> None:
    html = pagina(bibliotheek, interventie("een", onderbouwing=onderbouwing(**GEEN)))
    assert "Geen beoordeling gevonden." in html
    assert "Gekeken op" in html
    assert "Leeftijd" not in html
    assert "volgens" not in html


def test_critics_have_a_title_of_their_own_and_the_logicas_are_marked_as_our_estimate(
    bibliotheek: Bibliotheek,
) -> None:
    html = pagina(bibliotheek, interventie("een"))
    assert "Wat critici zeggen" in html
    assert "Dit is onze eigen inschatting." in html
    assert html.index("Dient") < html.index("Cliëntlogica") < html.index("Spant met") < html.index("Managementlogica")


def test_the_parts_stand_in_order_and_the_steps_are_numbered(bibliotheek: Bibliotheek) -> None:
    noun = interventie("een", werkzame_elementen=(("Luisteren ", Verwijzing(soort="bron", id="rapport"), "."),))
    html = pagina(bibliotheek, noun)
    delen = [
        "Onderbouwing",
        "Voor wie",
        "Zo gaat het",
        "<ol>",
        "Wat maakt dat het werkt",
        "Het verhaal.",
        "Wat critici",
    ]
    plekken = [html.index(deel) for deel in delen]
    assert plekken == sorted(plekken)
    assert html.count("<h1") == 1


def test_it_leads_back_to_the_casussen_it_names_and_to_those_that_name_it() -> None:
    echt = load_bibliotheek(Path("docs"))[0]
    casus = echt.casussen["internetbingo"]
    noemt = replace(casus, id="noemt", titel="Noemt haar", interventies=("een",))
    weg = replace(casus, id="weg", titel="Weggehaald", interventies=("een",), publicatie="ingetrokken")
    ander = replace(casus, id="ander", titel="Een andere", interventies=())
    casussen = {een.id: een for een in (noemt, weg, ander)}
    noun = interventie("een", casussen=("ander",))
    html = pagina(replace(echt, casussen=casussen), noun)
    oefen = html.partition('id="zd-oefen"')[2].partition("</section>")[0]
    assert oefen.index("Een andere") < oefen.index("Noemt haar")
    assert "Weggehaald" not in html
