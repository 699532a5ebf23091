"""One function per onderdeel that is read, not filled in; `ONDERDELEN` says which draws what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import htpy as h

from ..teksten import zeg
from ..weergave import (
    Alinea,
    Denkspoor,
    Deskundigen,
    Deskundigerij,
    EerstEnNu,
    Kant,
    LaatsteWoord,
    Links,
    Logicalijst,
    Logicarij,
    Meenemen,
    Melding,
    Moet,
    Poortlijst,
    Poortrij,
    Rijen,
    Spraak,
    Stemmen,
    Tussenkop,
    VolledigVerder,
)
from .basis import KLASSEN, adres, banner, icoon, letter, logica, tekst
from .spoor import denkspoor
from .weging import stemmen


def _alinea(deel: Alinea, wortel: str) -> h.Node:
    return h.p(class_=f"zd-{deel.stijl}" if deel.stijl else None)[tekst(deel.tekst, wortel)]


def _tussenkop(deel: Tussenkop, wortel: str) -> h.Node:
    return h.h3[deel.tekst]


def _rijen(deel: Rijen, wortel: str) -> h.Node:
    return h.dl(".zd-zag")[(h.div[h.dt[term], h.dd[uitleg]] for term, uitleg in deel.rijen)]


def _melding(deel: Melding, wortel: str) -> h.Node:
    return banner(deel.soort, deel.kop, deel.tekst, label=deel.kop.rstrip("."))


def _logicalijst(deel: Logicalijst, wortel: str) -> h.Node:
    return [
        h.p(".zd-hulp")[zeg("logica.over-optie"), h.strong[deel.over]] if deel.over else None,
        h.ol(".zd-logicarijen")[(_logicarij(rij, not deel.over, wortel) for rij in deel.rijen)],
    ]


def _logicarij(rij: Logicarij, met_optie: bool, wortel: str) -> h.Node:
    kaart = rij.kaart
    return h.li(class_=f"zd-logicarij zd-logicavlak--{KLASSEN[rij.logica]}")[
        h.h3[logica(rij.logica)],
        h.p[h.strong[kaart.optie, ". "] if met_optie else None, tekst(kaart.zin, wortel)],
    ]


def _spoor(deel: Denkspoor, wortel: str) -> h.Node:
    return denkspoor(deel)


def _stemmen(deel: Stemmen, wortel: str) -> h.Node:
    return stemmen(deel)


def _spraak(deel: Spraak, wortel: str) -> h.Node:
    return h.figure(class_="zd-spraak zd-spraak--eigen" if deel.eigen else "zd-spraak")[
        h.figcaption[deel.kop] if deel.kop else None,
        h.blockquote[h.p["‘", deel.zin, "’"]],
        h.p(".zd-spraak__wie")[deel.wie] if deel.wie else None,
        h.p(".zd-na")[deel.na] if deel.na else None,
    ]


def _moet(deel: Moet, wortel: str) -> h.Node:
    return h.div(".zd-moet")[
        h.h3[deel.kop],
        h.ul(".zd-moet__lijst")[(h.li[icoon("vink"), h.span[tekst(plicht, wortel)]] for plicht in deel.plichten)],
    ]


def _poortrij(rij: Poortrij, wortel: str) -> h.Node:
    return h.li(class_=f"zd-poorten__rij zd-poorten__rij--{rij.woord}")[
        h.div(".zd-poorten__optie")[letter(rij.letter), h.strong[rij.optie]],
        h.span(class_=f"zd-poort zd-poort--{rij.woord}")[icoon(rij.woord), rij.woord.capitalize()],
        h.p[tekst(rij.zin, wortel)],
        h.p(".zd-poorten__ja")[icoon("persoon"), h.span[zeg("poorten.ja-van"), h.strong[rij.ja_van]]]
        if rij.ja_van
        else None,
        h.p(".zd-poorten__stand")[
            h.span(".zd-nietgecontroleerd")[rij.stand],
            h.span[
                zeg("poorten.kaders"),
                ":",
                _op_rij([h.a(href=adres("kader", id, wortel))[titel] for id, titel in rij.kaders]),
            ]
            if rij.kaders
            else None,
        ]
        if rij.stand
        else None,
    ]


def _op_rij(links: list[h.Element]) -> list[h.Node]:
    return [deel for plek, link in enumerate(links) for deel in (" · " if plek else " ", link)]


def _poortlijst(deel: Poortlijst, wortel: str) -> h.Node:
    return [
        h.h3[deel.kop] if deel.kop else None,
        h.ol(".zd-poorten")[(_poortrij(rij, wortel) for rij in deel.rijen)],
    ]


def _kant(kant: Kant, nu: bool) -> h.Node:
    return h.div(class_="zd-spoor__kant zd-spoor__kant--nu" if nu else "zd-spoor__kant")[
        h.p(".zd-spoor__label")[kant.label],
        h.p(".zd-spoor__keus")[letter(kant.letter) if kant.letter is not None else None, kant.keus],
        h.p(".zd-spoor__zin")["‘", kant.zin, "’"] if kant.zin else None,
        h.p(".zd-hulp")[kant.zekerheid] if kant.zekerheid else None,
    ]


def _eerst_en_nu(deel: EerstEnNu, wortel: str) -> h.Node:
    bewoog: list[h.Node] = []
    if deel.bewoog:
        bewoog = [h.strong[zeg("terugblik.bewoog")], [[logica(id), " "] for id in deel.bewoog]]
    gezegd: list[h.Node] = [h.strong[deel.kop], " "] if deel.kop else []
    return h.section(".zd-terugblik", aria_label=f"{deel.eerst.label} · {deel.nu.label}")[
        h.div(".zd-spoor__twee")[_kant(deel.eerst, False), _kant(deel.nu, True)],
        h.p(".zd-schoof")[icoon("pijl" if deel.bewoog else "stip"), h.span[*bewoog, *gezegd, deel.zin]]
        if bewoog or gezegd or deel.zin
        else None,
    ]


def _laatste_woord(deel: LaatsteWoord, wortel: str) -> h.Node:
    return h.figure(".zd-woord", aria_labelledby="zd-woord")[
        h.figcaption(".zd-woord__kop", id="zd-woord")[zeg("terugblik.woord")],
        h.blockquote[h.p["‘", deel.zin, "’"]],
        h.p(".zd-woord__wie")[deel.wie],
    ]


def _deskundige(rij: Deskundigerij, wortel: str) -> h.Node:
    bij: list[h.Node] = (
        [
            zeg("terugblik.past-bij"),
            letter(rij.letter),
            h.span(".zd-alleen-lezer")[rij.optie],
        ]
        if rij.letter is not None
        else [zeg("terugblik.geen-keuze")]
    )
    return h.li[
        h.h4[rij.naam],
        h.p(".zd-spreiding__wie")[rij.rol],
        h.p[tekst(rij.standpunt, wortel)],
        h.p(".zd-spreiding__bij")[bij, " ", h.span(class_=f"zd-soort zd-soort--{rij.soort}")[rij.soort]],
        h.p(".zd-bron")[tekst(rij.bron, wortel)],
    ]


def _deskundigen(deel: Deskundigen, wortel: str) -> h.Node:
    return h.section(".zd-spreiding", aria_labelledby="zd-deskundigen")[
        h.h3(id="zd-deskundigen")[zeg("terugblik.deskundigen")],
        h.p(".zd-hulp")[zeg("terugblik.deskundigen.zin")],
        h.ul(".zd-spreiding__lijst")[(_deskundige(rij, wortel) for rij in deel.rijen)],
    ]


def _links(deel: Links, wortel: str) -> h.Node:
    return h.section(".zd-verder")[
        h.h3[deel.kop] if deel.kop else None, h.ul[(h.li[tekst(link, wortel)] for link in deel.links)]
    ]


def _volledig(deel: VolledigVerder, wortel: str) -> h.Node:
    return h.div(".zd-verder")[
        h.p[h.a(".zd-knop.zd-knop--tweede", href="#route=volledig")[zeg("terugblik.volledig"), icoon("pijl")]],
    ]


def _meenemen(deel: Meenemen, wortel: str) -> h.Node:
    return h.details(".zd-vouw.zd-mee")[
        h.summary[zeg("mee.kop")],
        h.p[zeg("mee.zin")],
        h.div(".zd-mee__knoppen")[
            (
                h.button(".zd-knop.zd-knop--tweede", type="button", data_doe=doe)[icoon(beeld), zeg(f"mee.{doe}")]
                for doe, beeld in (("druk", "druk"), ("markdown", "blad"), ("json", "haal"))
            )
        ],
        h.ul[(h.li[tekst(link, wortel)] for link in deel.verder)] if deel.verder else None,
    ]


ONDERDELEN: dict[type, Callable[[Any, str], h.Node]] = {
    Alinea: _alinea,
    Denkspoor: _spoor,
    Deskundigen: _deskundigen,
    EerstEnNu: _eerst_en_nu,
    LaatsteWoord: _laatste_woord,
    Links: _links,
    Logicalijst: _logicalijst,
    Meenemen: _meenemen,
    Melding: _melding,
    Moet: _moet,
    Poortlijst: _poortlijst,
    Rijen: _rijen,
    Spraak: _spraak,
    Stemmen: _stemmen,
    Tussenkop: _tussenkop,
    VolledigVerder: _volledig,
}
