"""What a page points to exists, and is not less public than the page itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from zuurdesem.engine.kennis import Leerlijn

from ..meldingen import Melding
from ..opmaak import without_code
from ..plek import TEKST, Pad, Plek
from ..soorten import MAPPEN, SOORTEN
from ..tekst import find_merken
from ..vertaling import nearest
from .leerlijn import OEFENEN

if TYPE_CHECKING:
    from ..boek import Boek

WOORD = {
    "casus": "de casus",
    "kader": "het kader",
    "begrip": "het begrip",
    "bron": "de bron",
    "logica": "de logica",
    "interventie": "de interventie",
    "hulp": "de hulp",
    "verdieping": "de verdieping",
    "leerlijn": "de leerlijn",
}


class _Register:
    """Which ids exist per soort, which of them are concept, and of which soort nothing is known."""

    def __init__(self, boek: Boek) -> None:
        self.bekend: dict[str, set[str]] = {soort: set() for soort in SOORTEN}
        self.concept: set[tuple[str, str]] = set()
        self.bekend["bron"] |= boek.sleutels or set()
        self.alles = {"bron"} if boek.sleutels is None else set[str]()
        for pagina in boek.gelezen:
            self.bekend[pagina.soort].add(pagina.id)
            if pagina.publicatie == "concept":
                self.concept.add((pagina.soort, pagina.id))

    def check(
        self, plek: Plek, soort: str, id: str, pad: Pad, openbaar: bool, regel: int | None = None
    ) -> Iterator[Melding]:
        if id not in self.bekend[soort] and soort not in self.alles:
            dichtbij = nearest(id, sorted(self.bekend[soort]))
            waar = SOORTEN[soort].plek
            maak = f"voeg toe in docs/{waar}" if soort == "bron" else f"maak docs/{waar}/{id}.md"
            herstel = f"bedoelde je `{dichtbij}`? Anders: {maak}" if dichtbij else f"{maak}, of haal de verwijzing weg"
            yield plek.meld("verwijzing-onbekend", pad, f"{WOORD[soort]} `{id}` bestaat niet", herstel, regel)
        elif openbaar and (soort, id) in self.concept:
            yield plek.meld(
                "verwijzing-naar-concept",
                pad,
                f"{WOORD[soort]} `{id}` is nog een concept",
                "publiceer die pagina eerst, haal de verwijzing weg, of maak deze pagina ook concept",
                regel,
            )


def check_links(boek: Boek) -> Iterator[Melding]:
    """Links in the structure and in the body of every page that is a noun."""
    register = _Register(boek)
    for pagina in boek.gelezen:
        if pagina.noun is None:
            continue
        openbaar = pagina.publicatie != "concept"
        for link in pagina.links:
            yield from register.check(pagina.plek, link.soort, link.id, link.pad, openbaar)
        begin = pagina.plek.regel(TEKST) + pagina.plek.wit
        yield from _check_body(register, pagina.plek, pagina.noun.tekst, begin, openbaar)
        yield from _check_over(register, pagina.plek, pagina.noun, openbaar)
        yield from _check_stappen(register, pagina.plek, pagina.noun, openbaar)


def check_losse_paginas(boek: Boek) -> Iterator[Melding]:
    """Marks in pages that are no noun."""
    register = _Register(boek)
    for naam, (body, begin) in boek.losse.items():
        plek = Plek(f"{boek.docs}/{naam}", {(): 1, TEKST: begin})
        yield from _check_body(register, plek, body, begin, True)


def _check_body(register: _Register, plek: Plek, body: str, begin: int, openbaar: bool) -> Iterator[Melding]:
    for merk in find_merken(without_code(body)):
        if merk.bezwaar is None:
            regel = begin + body.count("\n", 0, merk.plek)
            yield from register.check(plek, merk.soort, merk.id, TEKST, openbaar, regel)


def _check_over(register: _Register, plek: Plek, noun: object, openbaar: bool) -> Iterator[Melding]:
    """`over` of a knowledge question is a page: kaders/inlichtingenplicht."""
    for nr, vraag in enumerate(getattr(noun, "vragen", ())):
        if vraag.over:
            yield from _check_pagina(register, plek, vraag.over, ("vragen", nr, "over"), openbaar)


def _check_stappen(register: _Register, plek: Plek, noun: object, openbaar: bool) -> Iterator[Melding]:
    """Each step of a leerlijn is a page, or the page with all questions."""
    if isinstance(noun, Leerlijn):
        for nr, stap in enumerate(noun.stappen):
            if stap.pagina != OEFENEN:
                yield from _check_pagina(register, plek, stap.pagina, ("stappen", nr, "pagina"), openbaar)


def _check_pagina(register: _Register, plek: Plek, pagina: str, pad: Pad, openbaar: bool) -> Iterator[Melding]:
    """A page as folder and id exists, and is public where this page is."""
    map, _, id = pagina.partition("/")
    if map not in MAPPEN or not id:
        yield plek.meld(
            "verwijzing-onbekend",
            pad,
            f"`{pagina}` is geen pagina",
            "schrijf map en id, zoals kaders/inlichtingenplicht",
        )
    else:
        yield from register.check(plek, MAPPEN[map].naam, id, pad, openbaar)
