"""The page of a leerlijn: for whom, what one can do afterwards, and the steps with their reason and their time."""

from __future__ import annotations

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.content.checks.leerlijn import OEFENEN
from zuurdesem.content.soorten import MAPPEN
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.html.basis import adres, icoon
from zuurdesem.engine.kennis import Leerlijn, Leerstap
from zuurdesem.engine.lijsten import ROUTES
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.stappen import seconden_over
from zuurdesem.engine.teksten import minuten

from .delen import bovenkop, rij, samen, tekstdeel, titelsectie
from .voet import ingetrokken, voet


def pagina(zelf: Leerlijn, verhaal: str, bibliotheek: Bibliotheek, wortel: str) -> str:
    """The inside of the article. `verhaal` is the body as HTML."""
    return samen(
        h.header(".zd-kennis")[
            bovenkop(wortel, "leerlijnen", "Leerlijn", duur(zelf, bibliotheek)),
            h.h1("#inhoud")[zelf.titel],
            h.p(".zd-intro")[zelf.kern],
        ],
        ingetrokken(zelf),
        h.dl(".zd-feiten.zd-marge")[
            rij("Voor", zelf.voor),
            rij("Tijd", duur(zelf, bibliotheek)),
            rij("Daarna", h.ul[(h.li[zin] for zin in zelf.daarna)]) if zelf.daarna else "",
        ],
        tekstdeel(verhaal),
        titelsectie(
            "zd-stappen",
            "De stappen",
            h.ol(".zd-leerlijn")[[_stap(stap, bibliotheek, wortel) for stap in zelf.stappen]],
        ),
        voet(zelf, bibliotheek.bronnen, wortel),
    )


def duur(zelf: Leerlijn, bibliotheek: Bibliotheek) -> str:
    """How long all steps take together."""
    return minuten(sum(_seconden(stap, bibliotheek) for stap in zelf.stappen))


def _stap(stap: Leerstap, bibliotheek: Bibliotheek, wortel: str) -> h.Element:
    hoe = [ROUTES[stap.route]] if stap.route else []
    tijd = ", ".join([minuten(_seconden(stap, bibliotheek)), *hoe])
    return h.li[
        h.div[
            h.h3[h.a(href=_adres(stap, wortel))[_titel(stap, bibliotheek)]],
            h.p[stap.waarom],
            h.p(".zd-hulp")[icoon("tijd"), tijd],
        ]
    ]


def _seconden(stap: Leerstap, bibliotheek: Bibliotheek) -> int:
    if stap.minuten is not None:
        return 60 * stap.minuten
    return seconden_over(stap.route, 0) if stap.route and isinstance(_noun(stap, bibliotheek), Casus) else 0


def _adres(stap: Leerstap, wortel: str) -> str:
    if stap.pagina == OEFENEN:
        return f"{wortel}{OEFENEN}/"
    map, _, id = stap.pagina.partition("/")
    fragment = f"#route={stap.route}&stap=1" if stap.route else ""
    return adres(MAPPEN[map].naam, id, wortel) + fragment


def _titel(stap: Leerstap, bibliotheek: Bibliotheek) -> str:
    if stap.pagina == OEFENEN:
        return "Oefenen"
    noun = _noun(stap, bibliotheek)
    return noun.titel if noun else stap.pagina


def _noun(stap: Leerstap, bibliotheek: Bibliotheek) -> Pagina | None:
    map, _, id = stap.pagina.partition("/")
    noun: Pagina | None = getattr(bibliotheek, map, {}).get(id)
    return noun
