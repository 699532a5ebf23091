"""The order of a catalogue, and the way from one page in it to the next: generated, so out of the menu.

A page that was withdrawn stands in no catalogue; nothing leads to it or past it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

import htpy as h

from zuurdesem.engine.html.basis import icoon
from zuurdesem.engine.pagina import Pagina

P = TypeVar("P", bound=Pagina)

WOORDEN = {"casussen": "casus", "interventies": "interventie", "begrippen": "begrip", "kaders": "kader"}
"""Folders whose pages lead on to their neighbours, with the word for one of them."""
LIDWOORD_HET = frozenset({"begrip", "kader"})


def in_gebruik(paginas: Mapping[str, P]) -> list[P]:
    """The pages of a catalogue by title, without those that were withdrawn."""
    return sorted(
        (pagina for pagina in paginas.values() if pagina.publicatie != "ingetrokken"),
        key=lambda pagina: (pagina.titel.lower(), pagina.id),
    )


class Buur(NamedTuple):
    """A page beside another in its catalogue."""

    id: str
    titel: str


Buren = tuple[Buur | None, Buur | None]
"""The page before and the page after; None at an end, both for a page that stands in no catalogue."""


def buren_van(map: str, paginas: Mapping[str, Pagina]) -> dict[str, Buren]:
    """The neighbours of every page of a folder, by id; none for a folder whose pages do not lead on."""
    rij = [Buur(pagina.id, pagina.titel) for pagina in in_gebruik(paginas)] if map in WOORDEN else []
    return {zelf.id: (voor, na) for voor, zelf, na in zip([None, *rij], rij, [*rij[1:], None], strict=False)}


def buren(map: str, naast: Buren) -> h.Node:
    """Links to the page before and after one in this folder; nothing for a page without neighbours."""
    vorige, volgende = naast
    if not (vorige or volgende):
        return ""
    woord = WOORDEN[map]
    e = "" if woord in LIDWOORD_HET else "e"
    return h.nav(".zd-buren", aria_label=f"Vorig{e} en volgend{e} {woord}")[
        h.a(".zd-buren__vorige", href=f"../{vorige.id}/", rel="prev")[
            icoon("pijl-terug"), h.span[h.small[f"Vorig{e} {woord}"], " ", h.span(".zd-buren__titel")[vorige.titel]]
        ]
        if vorige
        else "",
        h.a(".zd-buren__volgende", href=f"../{volgende.id}/", rel="next")[
            h.span[h.small[f"Volgend{e} {woord}"], " ", h.span(".zd-buren__titel")[volgende.titel]], icoon("pijl")
        ]
        if volgende
        else "",
    ]
