"""A leerlijn: its page, its card, its place in the menu, and its way into other pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.content.voorbeeld import voorbeeld
from tests.engine.test_html import Boom
from zuurdesem.content import Bibliotheek
from zuurdesem.content.bibliotheek import make_bibliotheek
from zuurdesem.content.boek import read_boek
from zuurdesem.publish.site import Site

PYODIDE = {"pad": "assets/py/x/", "mb": 6}


@pytest.fixture(scope="module")
def klein() -> Bibliotheek:
    """The small library of the content tests, which has one leerlijn."""
    return make_bibliotheek(read_boek(voorbeeld()))


def pagina(bibliotheek: Bibliotheek) -> str:
    return Site(bibliotheek).artikel("leerlijnen/eerste-week.md", "<h1>x</h1><p>Waarom zo.</p>", PYODIDE)


def test_a_leerlijn_shows_for_whom_its_steps_with_reason_and_time_and_what_comes_after(klein: Bibliotheek) -> None:
    html = pagina(klein)
    boom = Boom(html)
    assert boom.open == []
    for zin in (
        "wie nieuw is in de opvang",
        "Je kunt zeggen wie in de avond besluit.",
        "Eerst zelf kiezen.",
        "Waarom zo.",
    ):
        assert zin in boom.tekst
    assert 'href="../../casussen/de-reservesleutel/#route=kort&amp;stap=1"' in html
    assert 'href="../../begrippen/mandaat/"' in html
    assert 'href="../../oefenen/"' in html
    assert "5 minuten" in boom.tekst
    assert ", kort" in boom.tekst


def test_the_time_of_a_leerlijn_is_that_of_its_steps(klein: Bibliotheek) -> None:
    langer = klein.leerlijnen["eerste-week"]
    langer = replace(langer, stappen=(*langer.stappen[:2], replace(langer.stappen[2], minuten=100)))
    assert pagina(replace(klein, leerlijnen={"eerste-week": langer})) != pagina(klein)
    assert "stappen" in Boom(Site(klein).artikel("leerlijnen/index.md", "<h1>x</h1>", PYODIDE)).tekst


def test_the_menu_names_leerlijnen_once_there_is_one(klein: Bibliotheek) -> None:
    menu = [{"Home": "index.md"}, {"Leerlijnen": "leerlijnen/index.md"}]
    assert Site(klein).menu(menu) == menu
    assert Site(replace(klein, leerlijnen={})).menu(menu) == menu[:1]


def test_a_page_tells_in_which_leerlijn_it_stands(klein: Bibliotheek) -> None:
    html = Site(klein).artikel("begrippen/mandaat.md", "<h1>x</h1>", PYODIDE)
    assert 'href="../../leerlijnen/eerste-week/"' in html
