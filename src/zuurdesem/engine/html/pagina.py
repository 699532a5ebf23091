"""What the built casus page gets from the engine: the begin, the first screen, and the werkblad.

These come from the same functions as the screens in the browser, so that reading and filling in
start before Python is there, and stay when it never comes.
"""

from __future__ import annotations

from collections.abc import Sequence

import htpy as h

from ..casus import Casus, Optie
from ..doorloop import stap
from ..ingevuld import ingevuld
from ..lijsten import LOGICAS
from ..stappen import STAPPEN, routes, vragen
from ..stappen.delen import nummer
from ..stappen.logicas import aanhef
from ..stappen.poorten import banner as poortbanner
from ..stappen.poorten import moet, rij, uitleg
from ..stappen.soort import Blik
from ..teksten import datum, zeg
from ..weergave import Poortlijst, Weergave
from .basis import icoon, letter, logica, schaal, tekst
from .render import onderdeel, render

DEUR = "zuurdesem.engine.deur:antwoord"


def begin(casus: Casus, editie: str, python_pad: str, wortel: str, mb: int) -> str:
    """The begin, the first screen and the states around them, as HTML text.

    `python_pad` is the folder of the runtime from the root of the site ('assets/py/<hash>/'),
    `wortel` the way from this page to that root, `mb` what a first start fetches.
    """
    schermen = {route: _scherm(casus, route, 1, wortel) for route in routes(casus)}
    gegevens = {
        "casus": casus.id,
        "editie": editie,
        "python": f"{wortel}{python_pad}",
        "deur": DEUR,
        "wortel": wortel,
    }
    kenmerken = "".join(f' data-{naam}="{waarde}"' for naam, waarde in gegevens.items())
    sjablonen = "".join(f'<template data-voor="{route}">{scherm}</template>' for route, scherm in schermen.items())
    return (
        f'<section class="zd-begin" id="begin" aria-labelledby="begin-kop">'
        f"{_scherm(casus, 'kort', 0, wortel)}{_inlezen()}{sjablonen}</section>"
        f"{_hervat()}"
        f'<section class="zd-doorloop" id="doorloop" data-module="doorloop"{kenmerken}>{schermen["kort"]}</section>'
        f"{_voet(mb)}"
    )


def _scherm(casus: Casus, route: str, nr: int, wortel: str) -> str:
    return render(stap(casus, (), {"fragment": f"route={route}&stap={nr}", "wortel": wortel}))


def _inlezen() -> h.Element:
    return h.details(".zd-vouw.zd-inlezen", data_met_module="", hidden=True)[
        h.summary[zeg("begin.inlezen")],
        h.p(".zd-hulp", id="inlezen-hulp")[zeg("begin.inlezen.hulp")],
        h.input(
            type="file",
            id="inlezen",
            accept=".json,application/json",
            aria_label=zeg("begin.inlezen"),
            aria_describedby="inlezen-hulp",
        ),
    ]


def _hervat() -> h.Element:
    return h.section(".zd-begin.zd-hervat", id="hervat", aria_labelledby="hervat-kop", hidden=True)[
        h.h2(".zd-begin__kop", id="hervat-kop", tabindex="-1")[zeg("hervat.kop")],
        h.p(".zd-begin__zin")[zeg("hervat.zin")],
        h.div(".zd-daden")[
            h.button(".zd-knop", type="button", data_doe="verder")[zeg("hervat.verder"), icoon("pijl")],
            h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="terugkijken", hidden=True)[
                zeg("hervat.terug")
            ],
            h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="kijk")[zeg("hervat.kijk")],
            h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="json")[icoon("haal"), zeg("mee.json")],
        ],
        h.details(".zd-vouw")[
            h.summary[zeg("hervat.opnieuw")],
            h.p[zeg("hervat.opnieuw.zin")],
            h.button(".zd-knop.zd-knop--wis", type="button", data_doe="opnieuw")[
                icoon("wis"), zeg("hervat.opnieuw.ja")
            ],
        ],
    ]


def _toestand(naam: str, *inhoud: h.Node, mis: bool = False) -> h.Element:
    klas = "zd-laad zd-laad--mis" if mis else "zd-laad"
    return h.div(class_=klas, data_toestand=naam, role="alert" if mis else "status", hidden=True)[inhoud]


def _voet(mb: int) -> h.Element:
    """Everything that can be said around a screen; the module shows what is true."""
    return h.div(".zd-loopvoet", id="loopvoet")[
        _toestand("laadt", h.span(".zd-laad__balk", aria_hidden="true"), h.p[zeg("toestand.laadt", mb=mb)]),
        _toestand("herstart", icoon("opnieuw"), h.p[zeg("toestand.herstart")]),
        _toestand(
            "mislukt",
            icoon("let-op"),
            h.div[
                h.p[zeg("toestand.mislukt")],
                h.p[
                    h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="probeer")[
                        icoon("opnieuw"), zeg("toestand.opnieuw")
                    ],
                    " ",
                    h.a(href="#werkblad")[zeg("toestand.werkblad")],
                ],
            ],
            mis=True,
        ),
        *(_toestand(naam, icoon("let-op"), h.p[zeg(f"toestand.{naam}")], mis=True) for naam in ("geweigerd", "vol")),
        _toestand(
            "vensters",
            icoon("venster"),
            h.div[
                h.p[zeg("toestand.vensters")],
                h.p[
                    h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="deze")[zeg("vensters.deze")],
                    " ",
                    h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="ander")[zeg("vensters.ander")],
                ],
            ],
            mis=True,
        ),
        _toestand("bestand", icoon("let-op"), h.p(data_tekst=""), mis=True),
        _toestand("gelezen", icoon("vink"), h.p[zeg("toestand.gelezen")]),
        _toestand("gewist", icoon("vink"), h.p[zeg("wis.klaar")]),
        _toestand("bewaard", icoon("toestel"), h.p[zeg("toestand.bewaard")]),
        _toestand("niet-bewaard", icoon("toestel"), h.p[zeg("toestand.niet-bewaard")]),
        h.details(".zd-vouw.zd-wis", data_met_module="", hidden=True)[
            h.summary[zeg("wis.knop")],
            h.p[zeg("wis.zin")],
            h.p[
                h.button(".zd-knop.zd-knop--wis", type="button", data_doe="wis")[icoon("wis"), zeg("wis.ja")],
                " ",
                h.button(".zd-knop.zd-knop--link", type="button", data_doe="laat-staan")[zeg("wis.nee")],
            ],
        ],
    ]


def _streep(regels: int) -> h.Element:
    return h.div(".zd-schrijf", aria_hidden="true")[(h.i for _ in range(regels))]


def _kruisjes(rijen: Sequence[h.Node]) -> h.Element:
    return h.ul(".zd-werkblad__rijen")[
        (h.li[h.span(".zd-werkblad__kruis", aria_hidden="true"), " ", rij] for rij in rijen)
    ]


def _op_papier(casus: Casus, wortel: str) -> list[h.Node]:
    """Every vraag of the walk with its answers to tick or lines to write on, step by step."""
    alle = vragen(casus)
    delen: list[h.Node] = []
    for soort in STAPPEN:
        eigen = [vraag for vraag in alle.values() if vraag.stap == soort.nr]
        if not eigen:
            continue
        delen.append(h.h3[zeg(f"stap.{soort.nr}")])
        if soort.nr == 3:
            delen += [_logica_op_papier(casus, id, wortel) for id in LOGICAS]
            continue
        if soort.nr == 4:
            delen.append(_poorten_op_papier(casus, wortel))
        for vraag in eigen:
            if vraag.id.startswith("poorten.ja."):
                continue
            keuzes = [
                h.span[letter(m.letter) if m.letter is not None else None, m.woorden, *_gevolg(m.gevolg)]
                for m in vraag.mogelijkheden
            ]
            delen.append(h.div(".zd-werkblad__vraag")[h.h4[vraag.vraag], _kruisjes(keuzes) if keuzes else _streep(3)])
    return delen


def _gevolg(zin: str) -> list[h.Node]:
    return [h.br, h.span(".zd-werkblad__gevolg")[zin]] if zin else []


def _logica_op_papier(casus: Casus, id: str, wortel: str) -> h.Element:
    wat = ingevuld(vragen(casus), ())
    blik = Blik(casus=casus, wat=wat, route="volledig")
    return h.div(".zd-werkblad__vraag")[
        h.h4[logica(id)],
        h.p[zeg("logica.bewaakt"), h.strong[casus.belangen.van(id).zin]],
        h.ul(".zd-werkblad__argumenten")[
            (
                h.li[
                    letter(nummer(casus, optie)),
                    h.strong[optie.titel],
                    ". ",
                    tekst(optie.argumenten.van(id).zin, wortel),
                    " ",
                    schaal(optie.argumenten.van(id).richting),
                ]
                for optie in casus.levende_opties
            )
        ],
        h.p[aanhef(blik, id)],
        _streep(2),
    ]


def _poorten_op_papier(casus: Casus, wortel: str) -> h.Element:
    delen = [
        *moet(casus),
        Poortlijst(kop=zeg("poorten.opties"), rijen=tuple(rij(casus, optie) for optie in casus.levende_opties)),
        uitleg(),
        *poortbanner(casus),
    ]
    leeg = Weergave(casus=casus.id, route="", stap=4, deel="", fragment="", kop="", wortel=wortel)
    return h.div(".zd-werkblad__vraag")[(onderdeel(deel, leeg) for deel in delen)]


def _na_papier(optie: Optie, casus: Casus) -> h.Element:
    return h.li[
        letter(nummer(casus, optie)),
        h.strong[optie.titel],
        ". ",
        zeg("besluit.achter"),
        ": ",
        optie.laat_achter,
    ]


def werkblad(casus: Casus, wortel: str, editie: str = "") -> str:
    """The whole casus to print and fill in by hand: for no JavaScript, blocked WASM and paper."""
    kaders = casus.kaderteksten
    stand = datum(max((kader.stand_per for kader in kaders), default=""))
    blad = h.div(".zd-werkblad__blad")[
        h.p(".zd-hulp")[zeg("werkblad.zin"), " ", zeg("werkblad.aankruisen")],
        _op_papier(casus, wortel),
        h.h3[zeg("besluit.achter")],
        h.ul(".zd-werkblad__argumenten")[(_na_papier(optie, casus) for optie in casus.levende_opties)],
        h.p(".zd-drukvoet")[
            zeg("werkblad.voet", adres=f"casussen/{casus.id}/", editie=editie or "–", datum=stand or "–")
        ],
    ]
    return "".join(blad.iter_chunks())
