"""Mijn werk as HTML: the rows of what is kept here, and the frame that the built page puts around them.

The frame holds everything that can be true of it; the module shows what is. Imported when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import htpy as h
from markupsafe import Markup

from ..teksten_stukken import zeg
from ..weergave import Rijen
from ..werk import Botsing, Werklijst, Werkrij, werk
from .basis import icoon
from .onderdelen import ONDERDELEN

BEELD = {
    "terug": "opnieuw",
    "bezig": "pijl",
    "klaar": "vink",
    "veranderd": "let-op",
    "elders": "venster",
    "stuk": "let-op",
}


def werklijst(deel: Werklijst, wortel: str) -> h.Node:
    """The rows; where there are none, the way to the casussen."""
    if not deel.rijen:
        return h.p[h.a(".zd-knop", href=f"{wortel}casussen/")[zeg("werk.leeg.knop"), icoon("pijl")]]
    return h.ul(".zd-werk__lijst", role="list")[(_rij(rij) for rij in deel.rijen)]


def _rij(rij: Werkrij) -> h.Node:
    naam = h.span(".zd-alleen-lezer")[f", {rij.titel}"]
    return h.li(".zd-werk__rij")[
        h.h3[h.a(href=rij.adres)[rij.titel] if rij.adres else rij.titel],
        h.p(class_=f"zd-werk__staat zd-werk__staat--{rij.staat}")[
            icoon(BEELD[rij.staat]), zeg(f"werk.staat.{rij.staat}")
        ],
        h.p(".zd-werk__feit")[" · ".join(rij.feiten)] if rij.feiten else None,
        h.div(".zd-werk__daden")[
            h.a(".zd-knop.zd-knop--tweede", href=rij.adres)[rij.naar, naam] if rij.adres else None,
            h.a(".zd-werk__link", href=rij.kijk)[zeg("hervat.kijk"), naam] if rij.kijk else None,
            h.button(".zd-knop.zd-knop--link", type="button", data_doe="json", data_sleutel=rij.sleutel)[
                zeg("mee.json"), naam
            ],
        ],
        h.details(".zd-vouw")[h.summary[zeg("werk.ruw"), naam], ONDERDELEN[Rijen](Rijen(rijen=rij.ruw), "")]
        if rij.ruw
        else None,
        h.details(".zd-vouw.zd-wis")[
            h.summary[zeg("werk.wis"), naam],
            h.p[zeg("werk.wis.zin", titel=rij.titel)],
            h.p[
                h.button(".zd-knop.zd-knop--wis", type="button", data_doe="wis", data_sleutel=rij.sleutel)[
                    icoon("wis"), zeg("werk.wis.ja")
                ],
                " ",
                h.button(".zd-knop.zd-knop--link", type="button", data_doe="laat-staan")[zeg("wis.nee")],
            ],
        ],
    ]


def botsing(deel: Botsing) -> h.Node:
    """Other work in the file just read: what is here stays until the reader says otherwise."""
    return h.div(".zd-laad.zd-laad--mis", role="status")[
        icoon("let-op"),
        h.div[
            h.p[zeg("werk.botst", titel=deel.titel)],
            h.p[
                h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="uit-bestand", data_sleutel=deel.sleutel)[
                    zeg("werk.botst.ja")
                ],
                " ",
                h.button(".zd-knop.zd-knop--link", type="button", data_doe="houd", data_sleutel=deel.sleutel)[
                    zeg("wis.nee")
                ],
            ],
        ],
    ]


BUITEN: dict[type, Callable[[Any, str], h.Node]] = {
    Botsing: lambda deel, wortel: botsing(deel),
    Werklijst: werklijst,
}


def _toestand(naam: str, *inhoud: h.Node, mis: bool = False) -> h.Element:
    klas = "zd-laad zd-laad--mis" if mis else "zd-laad"
    return h.div(class_=klas, data_toestand=naam, role="alert" if mis else "status", hidden=True)[inhoud]


def pagina(python_pad: str, wortel: str, deur: str, mb: int) -> str:
    """The part of the built page below its heading. `python_pad`: the folder of the runtime from the root."""
    from .render import render

    leeg = Markup(render(werk({}, {}, {"wortel": wortel})))
    delen = h.fragment[
        h.noscript[h.p(".zd-hulp")[zeg("werk.zonder-javascript")]],
        h.section(
            "#werk.zd-werk", data_module="werk", data_python=f"{wortel}{python_pad}", data_deur=deur, data_wortel=wortel
        )[leeg],
        _voet(mb),
    ]
    return "".join(delen.iter_chunks())


def _voet(mb: int) -> h.Element:
    return h.div("#werkvoet.zd-loopvoet")[
        _toestand("laadt", h.span(".zd-laad__balk", aria_hidden="true"), h.p[zeg("werk.laadt", mb=mb)]),
        _toestand("herstart", icoon("opnieuw"), h.p[zeg("toestand.herstart")]),
        _toestand(
            "mislukt",
            icoon("let-op"),
            h.div[
                h.p[zeg("werk.mislukt")],
                h.p[
                    h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="probeer")[
                        icoon("opnieuw"), zeg("toestand.opnieuw")
                    ]
                ],
            ],
            mis=True,
        ),
        _toestand("geweigerd", icoon("let-op"), h.p[zeg("werk.geweigerd")], mis=True),
        _toestand("vol", icoon("let-op"), h.p[zeg("werk.vol")], mis=True),
        _toestand("bestand", icoon("let-op"), h.p(data_tekst=""), mis=True),
        _toestand("gewist", icoon("vink"), h.p[zeg("werk.gewist")]),
        h.div(".zd-mee", data_met_module="", hidden=True)[
            h.p(data_met_werk="", hidden=True)[
                h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="alles")[icoon("haal"), zeg("werk.alles")]
            ],
            h.p(".zd-hulp", data_met_werk="", hidden=True)[zeg("mee.zin")],
            h.div(".zd-inlezen")[
                h.label(".zd-groep__vraag", for_="inlezen")[zeg("werk.inlezen")],
                h.p(".zd-hulp", id="inlezen-hulp")[zeg("werk.inlezen.hulp")],
                h.input(type="file", id="inlezen", accept=".json,application/json", aria_describedby="inlezen-hulp"),
            ],
            h.details(".zd-vouw.zd-wis", data_met_werk="", hidden=True)[
                h.summary[zeg("werk.wis-alles")],
                h.p[zeg("wis.zin")],
                h.p[
                    h.button(".zd-knop.zd-knop--wis", type="button", data_doe="wis-alles")[icoon("wis"), zeg("wis.ja")],
                    " ",
                    h.button(".zd-knop.zd-knop--link", type="button", data_doe="laat-staan")[zeg("wis.nee")],
                ],
            ],
        ],
    ]
