"""'Citeer deze pagina': how to name a page of this site, in the format of its own list of bronnen.

The words are in the page itself. docs/assets/citeer.mjs adds a button to copy them, and the address where
the build knew none.
"""

from __future__ import annotations

import htpy as h

from zuurdesem.content.samenhang import soort_of
from zuurdesem.engine.html.basis import icoon
from zuurdesem.engine.kennis import Auteur, Bron, BronEigen
from zuurdesem.engine.pagina import Pagina

from . import apa


def als_bron(pagina: Pagina, naam: str, adres: str) -> Bron:
    """The page as a bron: made by the site, dated by `bijgewerkt`, its soort between brackets."""
    return Bron(
        id=pagina.id,
        type="webpage",
        title=pagina.titel,
        author=(Auteur(literal=naam),),
        issued=pagina.bijgewerkt,
        URL=adres,
        zd=BronEigen(gelezen="geheel"),
        csl={"genre": soort_of(pagina)},
    )


def sectie(pagina: Pagina, naam: str, adres: str) -> h.Element:
    """The fold below a page; the button stays hidden until its module is there."""
    delen = apa.stukken(als_bron(pagina, naam, adres))
    return h.details(".zd-vouw.zd-citeer", data_module="citeer")[
        h.summary["Citeer deze pagina"],
        h.p(".zd-citeer__tekst", data_citeer="" if adres else "zonder-adres")[
            (h.cite[deel.tekst] if deel.soort == "cursief" else deel.tekst for deel in delen)
        ],
        h.p(".zd-daden")[
            h.button(".zd-knop.zd-knop--tweede", type="button", hidden=True)[icoon("blad"), "Kopieer de tekst"],
            h.span(".zd-citeer__klaar", role="status", data_klaar="Gekopieerd.", data_mis="Kopiëren lukte niet."),
        ],
    ]
