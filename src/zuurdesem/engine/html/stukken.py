"""The onderdelen of a stuk as HTML; imported when a stuk is drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import htpy as h

from ..stukken.delen import Doorgang, Herinnering, Lijst, Register, Sprong, Uitvoer
from ..teksten_stukken import zeg
from .basis import KLASSEN, icoon, logica
from .formulier import tekstveld, veld_id

BEELD = {"word": "blad", "markdown": "blad", "tekst": "blad"}


def _uitvoer(deel: Uitvoer) -> h.Node:
    """The first vorm is the one main button of the screen."""
    knoppen = [
        h.button(
            class_="zd-knop zd-knop--tweede" if plek else "zd-knop",
            type="button",
            data_doe="neem",
            data_stuk=deel.stuk,
            data_vorm=vorm,
        )[icoon(BEELD[vorm]), zeg(f"stuk.vorm.{vorm}")]
        for plek, vorm in enumerate(deel.vormen)
    ]
    druk = h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="druk")[icoon("druk"), zeg("stuk.vorm.druk")]
    return h.section(".zd-mee", aria_labelledby="zd-mee")[
        h.h3(id="zd-mee")[zeg("stuk.mee")],
        h.p(".zd-hulp")[zeg("mee.zin")],
        h.div(".zd-mee__knoppen")[knoppen, druk],
    ]


def _register(deel: Register) -> h.Node:
    return h.div(class_=f"zd-register zd-logicavlak--{KLASSEN[deel.logica]}")[
        h.p(".zd-register__logica")[logica(deel.logica)], tekstveld(deel.veld)
    ]


def _sprong(deel: Sprong) -> h.Node:
    return h.nav(".zd-sprong", aria_label=deel.kop)[
        h.ul(".zd-sprong__lijst")[(h.li[h.a(href=f"#{veld_id(vraag)}")[woorden]] for vraag, woorden in deel.vragen)]
    ]


def _lijst(deel: Lijst) -> h.Node:
    return h.section(".zd-nakijken", aria_labelledby="zd-nakijken")[
        h.h3(id="zd-nakijken")[deel.kop], h.ul[(h.li[punt] for punt in deel.punten)]
    ]


def _doorgang(deel: Doorgang) -> h.Node:
    """No submit button: the first one in a form is what Enter presses."""
    return h.p[
        h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="naar", data_naar=deel.fragment)[
            deel.woorden, icoon("pijl")
        ]
    ]


def _herinnering(deel: Herinnering) -> h.Node:
    return h.div(".zd-herinnering")[
        (
            h.button(
                class_="zd-knop" if weken == deel.hoofd else "zd-knop zd-knop--tweede",
                type="button",
                data_doe="neem",
                data_stuk="kaart",
                data_vorm="agenda",
                data_weken=weken,
            )[icoon("tijd"), woorden]
            for weken, woorden in deel.keuzes
        )
    ]


_DELEN: dict[type, Callable[[Any], h.Node]] = {
    Doorgang: _doorgang,
    Herinnering: _herinnering,
    Lijst: _lijst,
    Register: _register,
    Sprong: _sprong,
    Uitvoer: _uitvoer,
}


def stukdeel(deel: object, wortel: str) -> h.Node:
    """One onderdeel that only a stuk or Mijn werk has; another kind raises KeyError."""
    if type(deel) in _DELEN:
        return _DELEN[type(deel)](deel)
    from .werk import BUITEN

    return BUITEN[type(deel)](deel, wortel)
