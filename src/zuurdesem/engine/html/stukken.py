"""The onderdelen of a stuk as HTML; imported when a stuk is drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import htpy as h

from ..stukken.delen import Uitvoer
from ..teksten_stukken import zeg
from .basis import icoon

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


_DELEN: dict[type, Callable[[Any], h.Node]] = {Uitvoer: _uitvoer}


def stukdeel(deel: object) -> h.Node:
    """One onderdeel that only a stuk has; another kind raises KeyError."""
    return _DELEN[type(deel)](deel)
