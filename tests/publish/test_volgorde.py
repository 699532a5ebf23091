"""From one page of a catalogue to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.publish.conftest import begrip
from zuurdesem.content import Bibliotheek
from zuurdesem.engine.pagina import Pagina
from zuurdesem.publish.site import Site
from zuurdesem.publish.volgorde import buren, buren_van

PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}


def naast(map: str, id: str, paginas: Mapping[str, Pagina]) -> str:
    """The links beside one page, as HTML; '' for none."""
    return str(buren(map, buren_van(map, paginas).get(id, (None, None))))


def test_a_page_leads_to_the_one_before_and_the_one_after_by_title() -> None:
    paginas = {id: begrip(id) for id in ("mandaat", "agenda", "precedent")}
    html = naast("begrippen", "mandaat", paginas)
    assert html.index('href="../agenda/"') < html.index('href="../precedent/"')
    assert 'aria-label="Vorig en volgend begrip"' in html
    assert 'rel="prev"' not in naast("begrippen", "agenda", paginas)
    assert 'rel="next"' not in naast("begrippen", "precedent", paginas)


def test_what_was_withdrawn_is_passed_by_and_leads_nowhere() -> None:
    paginas = {id: begrip(id) for id in ("agenda", "precedent")}
    paginas["mandaat"] = begrip("mandaat", publicatie="ingetrokken")
    assert 'href="../precedent/"' in naast("begrippen", "agenda", paginas)
    assert naast("begrippen", "mandaat", paginas) == ""


def test_a_page_alone_and_a_soort_without_order_have_no_neighbours(bibliotheek: Bibliotheek) -> None:
    assert naast("begrippen", "agenda", {"agenda": begrip("agenda")}) == ""
    assert naast("logicas", "client", bibliotheek.logicas) == ""


def test_neighbours_stand_on_the_page_and_not_in_the_menu(bibliotheek: Bibliotheek) -> None:
    html = Site(replace(bibliotheek)).artikel("begrippen/agenda.md", "<h1>x</h1>", PYODIDE)
    assert 'class="zd-buren"' in html
    assert "Volgend begrip" in html
