"""Back-links: which pages point at a page or a bron, grouped by soort. Derived from the library, never written."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.content.samenhang import Doel, soort_of, targets_in, targets_of
from zuurdesem.content.soorten import SOORTEN
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.lijsten import LOGICAS
from zuurdesem.engine.pagina import Pagina

GROEPEN = {
    "casus": "Casussen",
    "interventie": "Interventies",
    "logica": "Logica’s",
    "begrip": "Begrippen",
    "kader": "Kaders",
    "hulp": "Wie kun je bellen",
    "verdieping": "Verdieping",
    "leerlijn": "Leerlijnen",
    "": "Andere pagina’s",
}
"""The soorten in the order of the list, with their heading; '' is for a page that is no noun."""
ZWAAR = "Casussen waarin een keuze dit belang zo beschadigt dat herstel nodig is"
ZWAARST = -2
OP_EEN_PAGINA = frozenset({"bron", "hulp"})
"""Soorten that stand together on the index page of their folder."""
EERSTE_KOP = re.compile(r"^# (.+)$", re.MULTILINE)


class Plaats(NamedTuple):
    """A page that points somewhere: its soort, its address from the root, and its title."""

    soort: str
    adres: str
    titel: str


class KomtVoor:
    """Every back-link of the library, worked out once."""

    def __init__(self, bibliotheek: Bibliotheek) -> None:
        self._naar: dict[Doel, list[Plaats]] = {}
        for soort in SOORTEN.values():
            if not soort.is_pagina:
                continue
            for noun in getattr(bibliotheek, soort.plek, {}).values():
                if noun.publicatie != "ingetrokken":
                    self._noteer(plaats(noun), targets_of(noun))
        for pad, body in bibliotheek.losse.items():
            self._noteer(_los(pad, body), targets_in(body, posixpath.dirname(pad)))
        self._zwaar = {id: _zwaar(bibliotheek.casussen, id) for id in LOGICAS}

    def groepen(self, soort: str, id: str) -> dict[str, list[Plaats]]:
        """Heading → pages that point at this page or bron, by title; no empty groups."""
        alles = sorted(self._naar.get((soort, id), ()), key=lambda plaats: (plaats.titel.lower(), plaats.adres))
        uit = {kop: [plaats for plaats in alles if plaats.soort == naam] for naam, kop in GROEPEN.items()}
        if soort == "logica":
            uit[ZWAAR] = self._zwaar.get(id, [])
        return {kop: plaatsen for kop, plaatsen in uit.items() if plaatsen}

    def sectie(self, soort: str, id: str, wortel: str) -> h.Node:
        """The part of a page with its back-links; nothing where no page points at it."""
        return sectie(self.groepen(soort, id), wortel)

    def _noteer(self, van: Plaats, doelen: list[Doel]) -> None:
        for doel in doelen:
            self._naar.setdefault(doel, []).append(van)


def sectie(groepen: Mapping[str, Sequence[Plaats]], wortel: str) -> h.Node:
    """The part of a page with these groups of back-links; nothing where there are none."""
    if not groepen:
        return ""
    return h.section(".zd-voet.zd-komtvoor", aria_labelledby="zd-komt-voor")[
        h.h2("#zd-komt-voor")["Komt voor in"],
        (
            h.section(".zd-voet__deel")[
                h.h3[kop],
                h.ul(".zd-verwant")[(h.li[link(plaats, wortel)] for plaats in plaatsen)],
            ]
            for kop, plaatsen in groepen.items()
        ),
    ]


def plaats(noun: Pagina) -> Plaats:
    """Where the page of a noun stands."""
    return Plaats(soort_of(noun), adres_van(soort_of(noun), noun.id), noun.titel)


def adres_van(soort: str, id: str) -> str:
    """The address of a page or a bron from the root of the site."""
    map = SOORTEN[soort].plek.removesuffix(".yml")
    return f"{map}/#{id}" if soort in OP_EEN_PAGINA else f"{map}/{id}/"


def link(plaats: Plaats, wortel: str) -> h.Element:
    """A link to a page, by its title."""
    return h.a(href=f"{wortel}{plaats.adres}" or "./")[plaats.titel]


def _los(pad: str, body: str) -> Plaats:
    """A page that is no noun; without a heading it goes by its path."""
    kop = EERSTE_KOP.search(body)
    adres = pad.removesuffix(".md").removesuffix("index").rstrip("/")
    return Plaats("", f"{adres}/" if adres else "", kop[1].strip() if kop else pad)


def _zwaar(casussen: Mapping[str, Casus], logica: str) -> list[Plaats]:
    return sorted(
        plaats(casus)
        for casus in casussen.values()
        if casus.publicatie != "ingetrokken"
        and any(optie.argumenten.van(logica).richting == ZWAARST for optie in casus.opties if not optie.vervallen)
    )
