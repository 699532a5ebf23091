"""Data about real people do not belong in a casus. Names in a cited bron may be repeated.

What is found here has a form: numbers, addresses, a name behind `mevrouw` or `meneer`. Any other name of a person
looks like every other word, and nothing here sees it; docs/meewerken/meldingen.md says so.
Source: design §4 'Dilemma-check', schrijfwijzer §3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from zuurdesem.engine.kennis import Hulp
from zuurdesem.engine.pagina import Pagina

from ..meldingen import Melding
from ..opmaak import without_code
from ..plek import TEKST, Pad, Plek
from ..tekst import find_merken
from ..vormgeving import strings_in

if TYPE_CHECKING:
    from ..boek import Boek

BELLEN = "telefoonnummer"
ADRES = re.compile(r"https?://\S+|ECLI:\S+")
SPOOR = re.compile(r"[0-9@]")
"""What all of the patterns below hold; most texts do not."""
NEGEN = re.compile(r"(?<![\d.])(?:\d{9}|\d{4}\.\d{2}\.\d{3}|\d{3} \d{3} \d{3})(?![\d.]*\d)")
TELEFOON = re.compile(r"(?<![\d+])(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?|0)[1-9](?:[\s-]?\d){8}(?![\s-]?\d)")
EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]*[A-Za-z]")
POSTCODE = re.compile(r"\b\d{1,4}\s?[a-zA-Z]?,?\s+[1-9]\d{3}\s?[A-Z]{2}\b|\b[1-9]\d{3}\s?[A-Z]{2},?\s+\d{1,4}\b")
HUISNUMMER = re.compile(
    r"\b(?!Onderweg\b)[A-Z][A-Za-zà-ž]*(?:straat|laan|weg|plein|gracht|kade|singel|dijk|plantsoen|steeg|dreef|pad)"
    r"\s+\d{1,3}(?:\s?[a-z]|-[0-9IVX]+)?\b(?!\s?[%€:.,]?\d)"
)
"""A street that ends as most do, with a house number; a street with another name passes unseen."""
KENTEKEN = re.compile(
    r"(?<![\w-])(?=(?:-?[A-Z0-9]){6}(?![\w-]))(?=[0-9-]*[A-Z])(?=[A-Z-]*[0-9])"
    r"(?:[A-Z]{1,3}|\d{1,3})(?:-(?:[A-Z]{1,3}|\d{1,3})){2}(?![\w-])"
)
"""Six letters and digits in three groups, each of one kind: every series of Dutch plates since 1951."""
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
NAAM = re.compile(
    r"\b(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]hr\.|[Mm]evr\.|[Mm]w\.)\s+"
    r"(?:(?:van|de|den|der|ter|ten|el|al|la|le)\s+)*"
    r"([A-ZÀ-Ž][a-zà-ž'’-]+)"
)


def is_bsn(cijfers: str) -> bool:
    """Whether nine digits pass the elfproef that every burgerservicenummer passes."""
    getallen = [int(cijfer) for cijfer in cijfers if cijfer in "0123456789"]
    if len(getallen) != 9 or not any(getallen):
        return False
    return (
        sum(gewicht * cijfer for gewicht, cijfer in zip(range(9, 1, -1), getallen, strict=False)) - getallen[8]
    ) % 11 == 0


def is_iban(tekst: str) -> bool:
    """Whether this is a bank account whose two check digits are right (ISO 13616: the rest by 97 is 1)."""
    kaal = tekst.replace(" ", "")
    return int("".join(str(int(teken, 36)) for teken in kaal[4:] + kaal[:4])) % 97 == 1


def check_gegevens(noun: Pagina, plek: Plek) -> Iterator[Melding]:
    """Numbers and addresses that could belong to somebody. Only a page of hulp holds a number to call."""
    for pad, tekst, regel in _teksten(noun, plek):
        for wat in _found(ADRES.sub(" ", tekst)):
            if wat != BELLEN or not isinstance(noun, Hulp):
                yield _meld(plek, pad, wat, regel)


def check_losse_paginas(boek: Boek) -> Iterator[Melding]:
    """The same in pages that are no noun."""
    for naam, (body, begin) in boek.losse.items():
        plek = Plek(f"{boek.docs}/{naam}", {(): 1, TEKST: begin})
        for nr, regel in enumerate(without_code(body).split("\n")):
            for wat in _found(ADRES.sub(" ", regel)):
                yield _meld(plek, TEKST, wat, begin + nr)


def check_namen(boek: Boek) -> Iterator[Melding]:
    """`mevrouw` or `meneer` with a name that no cited bron holds."""
    for pagina in boek.gelezen:
        if pagina.noun is None:
            continue
        geciteerd = {link.id for link in pagina.links if link.soort == "bron"}
        geciteerd |= {merk.id for merk in find_merken(pagina.noun.tekst) if merk.soort == "bron"}
        bekend = " ".join(_namen(boek.bronnen[id]) for id in sorted(geciteerd & boek.bronnen.keys()))
        for pad, tekst, regel in _teksten(pagina.noun, pagina.plek):
            for naam in NAAM.finditer(tekst):
                if naam[1] not in bekend:
                    yield pagina.plek.meld(
                        "naam-van-iemand",
                        pad,
                        f"hier staat een naam: `{naam[0]}`",
                        "gebruik een rol; staat de naam in een bron, noem die bron dan op de pagina",
                        regel,
                    )


def _found(tekst: str) -> Iterator[str]:
    if not SPOOR.search(tekst):
        return
    if any(is_bsn(getal[0]) for getal in NEGEN.finditer(tekst)):
        yield "burgerservicenummer"
    if TELEFOON.search(IBAN.sub(" ", tekst)):
        yield BELLEN
    if EMAIL.search(tekst):
        yield "e-mailadres"
    if POSTCODE.search(tekst) or HUISNUMMER.search(tekst):
        yield "adres"
    if KENTEKEN.search(tekst):
        yield "kenteken"
    if any(is_iban(rekening[0]) for rekening in IBAN.finditer(tekst)):
        yield "bankrekening"


def _meld(plek: Plek, pad: Pad, wat: str, regel: int | None) -> Melding:
    return plek.meld(
        "persoonsgegevens",
        pad,
        f"hier staat iets dat op een {wat} lijkt",
        "haal het weg; een casus gaat over niemand in het bijzonder",
        regel,
    )


def _teksten(noun: Pagina, plek: Plek) -> Iterator[tuple[Pad, str, int | None]]:
    """Every text of the page; the body line by line, each with its line in the file."""
    for pad, tekst in strings_in(plek.data, ()):
        yield pad, tekst, None
    begin = plek.regel(TEKST) + plek.wit
    for nr, regel in enumerate(without_code(noun.tekst).split("\n")):
        yield TEKST, regel, begin + nr


def _namen(bron: Any) -> str:
    return " ".join([bron.title, *(f"{wie.family} {wie.given} {wie.literal}" for wie in bron.author)])


CHECKS = (check_gegevens,)
