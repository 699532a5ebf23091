"""The page zoeken/ as it is built: filters for what there is, and ways on for who has no JavaScript."""

from __future__ import annotations

from dataclasses import replace

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.basis import SOORT_MAPPEN
from zuurdesem.publish.site import Site
from zuurdesem.publish.zoekpagina import SOORTEN

PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}


def html(bibliotheek: Bibliotheek) -> str:
    """The inside of its article."""
    return Site(bibliotheek).artikel("zoeken/index.md", "<h1>Zoeken</h1>", PYODIDE)


def test_it_has_a_filter_for_every_soort_that_has_pages(bibliotheek: Bibliotheek) -> None:
    pagina = html(bibliotheek)
    for soort in ("begrip", "kader", "logica", "pagina"):
        assert f'name="soort" value="{soort}"' in pagina
    assert 'value="casus"' not in pagina
    assert 'value="kader"' not in html(replace(bibliotheek, kaders={}))
    assert 'name="thema"' not in pagina


def test_every_soort_of_page_has_a_heading_for_its_results() -> None:
    assert set(SOORT_MAPPEN) <= set(SOORTEN)


def test_what_needs_javascript_is_hidden_until_the_module_shows_it(bibliotheek: Bibliotheek) -> None:
    pagina = html(bibliotheek)
    buiten = pagina[pagina.index("<noscript>") : pagina.index("</noscript>")]
    assert 'href="../begrippen/"' in buiten
    assert 'data-module="zoekpagina"' in pagina
    assert 'method="dialog"' in pagina
    assert " hidden>" in pagina[pagina.index("zd-zoek") : pagina.index("<form")]


def test_the_theme_indexes_no_page_itself(bibliotheek: Bibliotheek) -> None:
    site = Site(bibliotheek)
    for pad in ("index.md", "begrippen/mandaat.md", "over-deze-site.md", "zoeken/index.md"):
        assert site.open(pad)["search"] == {"exclude": True}
