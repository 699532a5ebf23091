"""'Wie kun je bellen': all hulp on one page, each with its number as a link, its bron and its date."""

from __future__ import annotations

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.basis import icoon, tekst
from zuurdesem.engine.kennis import Hulp
from zuurdesem.engine.lijsten import ZONDER_NAAM
from zuurdesem.engine.teksten import datum

from .bronlijst import bronnen_van, lijst
from .volgorde import in_gebruik

BEGIN = (
    "# Wie kun je bellen\n\nIs er nu gevaar? Bel 112. Bij elk nummer hieronder staat waar wij het lazen, en wanneer. "
    "Een nummer kan veranderd zijn.\n"
)
GEEN = "Hier staat nog niemand. Vraag het aan een sociaal raadslid, het Juridisch Loket of een cliëntondersteuner."


def pagina(bibliotheek: Bibliotheek, wortel: str, vandaag: str) -> h.Node:
    """Every hulp by alphabet; says so when there is none yet."""
    rijen = in_gebruik(bibliotheek.hulp)
    if not rijen:
        return h.p[GEEN]
    return h.ul(".zd-hulplijst")[(_rij(hulp, bibliotheek, wortel) for hulp in rijen)]


def link(bibliotheek: Bibliotheek, wortel: str) -> h.Node:
    """The way to this page; nothing as long as nobody stands on it."""
    return h.a(".zd-hulplink", href=f"{wortel}hulp/")["Wie kun je bellen"] if in_gebruik(bibliotheek.hulp) else ""


def _rij(hulp: Hulp, bibliotheek: Bibliotheek, wortel: str) -> h.Element:
    bronnen = [id for id in bronnen_van(hulp) if id in bibliotheek.bronnen]
    return h.li(id=hulp.id)[
        h.h2[hulp.titel],
        h.p(".zd-hulplijst__wie")[hulp.voor_wie[:1].upper() + hulp.voor_wie[1:]],
        h.p[tekst(hulp.wat, wortel)],
        h.p(".zd-hulplijst__bel")[
            h.a(".zd-bel", href=f"tel:{''.join(c for c in hulp.telefoon if c in '+0123456789')}")[
                icoon("telefoon"), h.span(".zd-alleen-lezer")["Bel "], hulp.telefoon
            ]
            if hulp.telefoon
            else "",
            h.a(".zd-bel__site", href=hulp.website)[_kort(hulp.website)] if hulp.website else "",
        ],
        h.dl(".zd-hulplijst__feiten")[
            h.div[h.dt["Zonder je naam"], h.dd[ZONDER_NAAM[hulp.zonder_naam]]],
            h.div[h.dt["Kosten"], h.dd[hulp.kosten]],
            h.div[h.dt["Nagekeken"], h.dd[datum(hulp.stand_per)]],
        ],
        h.div(".zd-hulplijst__bron")[lijst(bronnen, bibliotheek.bronnen, wortel)] if bronnen else "",
    ]


def _kort(adres: str) -> str:
    return adres.split("://", 1)[-1].removeprefix("www.").rstrip("/")
