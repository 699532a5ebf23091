"""The foot of a content page: what is near it, what it rests on, who read it; and: was it withdrawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import htpy as h

from zuurdesem.engine.html.basis import adres, banner
from zuurdesem.engine.kennis import Bron
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.teksten import datum

from .bronlijst import bronnen_van, lijst


def ingetrokken(pagina: Pagina) -> h.Node:
    """The banner of a page that was withdrawn; nothing on every other page."""
    if pagina.publicatie != "ingetrokken":
        return ""
    return banner(
        "let",
        "Deze pagina is ingetrokken.",
        "Zij blijft staan omdat andere pagina’s ernaar verwijzen. Gebruik haar niet meer.",
        label="Ingetrokken",
    )


def verwant(kop: str, soort: str, ids: Iterable[str], titels: Mapping[str, str], wortel: str) -> h.Node:
    """A titled list of links to pages of one soort; nothing when none of the ids has a title in the library."""
    paginas = [(id, titels[id]) for id in ids if id in titels]
    if not paginas:
        return ""
    return h.section(".zd-voet__deel")[
        h.h3[kop],
        h.ul(".zd-verwant")[(h.li[h.a(href=adres(soort, id, wortel))[titel]] for id, titel in paginas)],
    ]


def voet(pagina: Pagina, bronnen: Mapping[str, Bron], wortel: str, *delen: h.Node) -> h.Element:
    """`delen`, then the bronnen of the page, who read it along, and when it was last changed."""
    ids = [id for id in bronnen_van(pagina) if id in bronnen]
    return h.section(".zd-voet", aria_labelledby="zd-achtergrond")[
        h.h2("#zd-achtergrond")["Achtergrond"],
        *delen,
        h.section(".zd-voet__deel")[h.h3["Bronnen"], lijst(ids, bronnen, wortel)] if ids else "",
        h.p(".zd-hulp")[meegelezen(pagina), f" Bijgewerkt op {datum(pagina.bijgewerkt)}." if pagina.bijgewerkt else ""],
    ]


def meegelezen(pagina: Pagina) -> str:
    """Who read the page along and when; says so when nobody did."""
    if not pagina.meegelezen:
        return "Nog niet meegelezen door een ervaringsdeskundige."
    lezers = ", ".join(f"{lezer.rol} ({datum(lezer.datum[:7])})" for lezer in pagina.meegelezen)
    return f"Meegelezen door: {lezers}."
