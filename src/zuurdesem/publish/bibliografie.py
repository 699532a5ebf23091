"""The page `bronnen/`: every bron in full, how far we read it, where it is used; and the files to take along."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.basis import icoon

from .apa import volgorde
from .bronlijst import staat, vermelding
from .komtvoor import Plaats, link
from .uitvoer import BESTANDEN

BEGIN = (
    "# Bronnen\n\nAlles waar deze site op rust. Bij elke bron staat hoeveel wij ervan lazen, en op welke pagina’s zij "
    "gebruikt is. Een titel tussen [haken] is een omschrijving van ons.\n"
)
"""The text above the list."""


def pagina(bibliotheek: Bibliotheek, wortel: str, gebruik: Callable[[str], Sequence[Plaats]]) -> h.Node:
    """The files, then one list of all bronnen; the id of each is its anchor. `gebruik` says where one is used."""
    rijen = sorted(bibliotheek.bronnen.values(), key=volgorde)
    return h.fragment[
        h.section(".zd-bronbestanden", aria_labelledby="zd-bronbestanden")[
            h.h2("#zd-bronbestanden")["De hele lijst meenemen"],
            h.p["Voor Zotero, Mendeley, EndNote of LaTeX."],
            h.ul(".zd-bronbestanden__rij")[
                (
                    h.li[
                        h.a(href=f"{wortel}{bestand.pad}", download="", type=bestand.soort)[
                            icoon("haal"), f"{bestand.naam} (.{bestand.pad.rpartition('.')[2]})"
                        ]
                    ]
                    for bestand in BESTANDEN
                )
            ],
        ],
        h.h2["Alle bronnen"],
        h.ul(".zd-bronnen")[
            (
                h.li(id=bron.id)[
                    vermelding(bron),
                    h.span(".zd-bronnen__staat")[staat(bron)],
                    _gebruikt(gebruik(bron.id), wortel),
                ]
                for bron in rijen
            )
        ],
    ]


def _gebruikt(plaatsen: Sequence[Plaats], wortel: str) -> h.Element:
    if not plaatsen:
        return h.span(".zd-bronnen__gebruik")["Nog op geen pagina gebruikt."]
    links: list[h.Node] = []
    for plaats in plaatsen:
        links += [", " if links else "", link(plaats, wortel)]
    return h.span(".zd-bronnen__gebruik")["Komt voor in: ", links]
