"""'Wie kun je bellen': a number one can tap, where and when it was read, and the ways to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.publish.nouns import hulp
from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.publish.site import Site

PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}


def pagina(bibliotheek: Bibliotheek) -> str:
    """The one page on which all hulp stands."""
    return Site(bibliotheek).artikel("hulp/index.md", "<h1>x</h1>", PYODIDE)


def test_every_number_is_a_link_to_call_with_its_bron_and_its_date(bibliotheek: Bibliotheek) -> None:
    html = pagina(replace(bibliotheek, hulp={"lijn": hulp("lijn"), "ander": hulp("ander", telefoon="+31 20-123")}))
    assert 'href="tel:08001234"' in html
    assert 'href="tel:+3120123"' in html
    assert '<li id="lijn">' in html
    assert "18 februari 2026" in html
    assert 'href="../bronnen/#rapport"' in html
    assert html.index("Ander") < html.index("Lijn")


def test_without_a_number_the_website_stands_alone(bibliotheek: Bibliotheek) -> None:
    html = pagina(replace(bibliotheek, hulp={"lijn": hulp("lijn", telefoon="", zonder_naam="onbekend")}))
    assert "tel:" not in html
    assert ">voorbeeld.nl/lijn<" in html
    assert "dit hebben wij niet gevonden" in html


def test_without_anybody_it_says_whom_to_ask(bibliotheek: Bibliotheek) -> None:
    assert "Juridisch Loket" in pagina(bibliotheek)


def test_hulp_has_no_pages_of_its_own(bibliotheek: Bibliotheek) -> None:
    site = Site(replace(bibliotheek, hulp={"lijn": hulp("lijn")}))
    assert site.vervallen(["hulp/lijn.md", "hulp/index.md"]) == ["hulp/lijn.md"]
    assert "hulp/lijn.md" not in dict(site.bestanden(["hulp/lijn.md"]))


def test_a_casus_leads_there_from_its_safety_block_and_from_the_question_about_oneself() -> None:
    echt = load_bibliotheek(Path("docs"))[0]
    casus = replace(echt.casussen["internetbingo"], let_op=("geweld",))
    for lijst, aantal in (({"lijn": hulp("lijn")}, 2), ({}, 0)):
        site = Site(replace(echt, casussen={casus.id: casus}, hulp=lijst))
        html = site.artikel("casussen/internetbingo.md", "<h1>x</h1>", PYODIDE)
        assert html.count('href="../../hulp/"') == aantal
