"""All files as read, before links are resolved: what the library-wide checks look at.

Pure: takes texts by path, so that tests and other tools need no disk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from zuurdesem.engine.kennis import Bron

from .afgewogen import answer
from .bestand import check_body, check_characters, normalize, split_front_matter
from .bronnen import Bronnen, read_bronnen
from .checks import check_boek
from .geheugen import GEEN, Geheugen
from .lezer import Gelezen, read_pagina, without_open
from .meldingen import Melding, meld
from .plek import TEKST, Plek
from .soorten import MAPPEN, SOORTEN


@dataclass(frozen=True)
class Boek:
    """Pages as read, sources by sleutel, plain pages by path, and all meldingen sorted.

    `docs` is the name of the folder, as it stands in meldingen; `sleutels` are all keys in bronnen.yml,
    None when that list cannot be read, and `bronplek` knows its lines; `openbaar` is the text of tests/ids.txt.
    """

    docs: str
    gelezen: tuple[Gelezen, ...]
    bronnen: dict[str, Bron]
    sleutels: frozenset[str] | None
    losse: dict[str, tuple[str, int]]
    openbaar: str | None
    meldingen: list[Melding]
    aantal: int
    bronplek: Plek | None = None

    @property
    def paginas(self) -> tuple[str, ...]:
        """The plain pages, as paths below docs/."""
        return tuple(self.losse)

    def nouns(self, soort: str, concepten: bool = True) -> dict[str, Any]:
        """The nouns of one soort by id, sorted by id."""
        return {
            pagina.id: pagina.noun
            for pagina in self.gelezen
            if pagina.soort == soort and pagina.noun is not None and (concepten or pagina.publicatie != "concept")
        }

    def published_meldingen(self) -> list[Melding]:
        """The meldingen without those about a page that is still a concept."""
        concept = {pagina.plek.bestand for pagina in self.gelezen if pagina.publicatie == "concept"}
        return [melding for melding in self.meldingen if melding.bestand not in concept]


def read_boek(
    bestanden: Mapping[str, str],
    docs: str = "docs",
    eerder: list[Melding] | None = None,
    openbaar: str | None = None,
    geheugen: Geheugen = GEEN,
) -> Boek:
    """Read and check everything. `bestanden`: text by path below docs/; `eerder`: what reading them said."""
    meldingen: list[Melding] = list(eerder or [])
    gelezen: list[Gelezen] = []
    losse: dict[str, tuple[str, int]] = {}
    lijst = Bronnen({}, frozenset(), [])
    for naam in sorted(bestanden):
        tekst, bestand = bestanden[naam], f"{docs}/{naam}"
        map, _, rest = naam.partition("/")
        if naam == SOORTEN["bron"].plek:
            lijst = geheugen.haal("bronnen", (tekst, bestand), partial(read_bronnen, tekst, bestand))
            meldingen += lijst.meldingen
        elif map in MAPPEN and "/" in rest and not rest.endswith("index.md"):
            meldingen.append(
                meld(
                    bestand,
                    1,
                    "bestand-plek",
                    "",
                    f"pagina's staan direct in `{docs}/{map}/`",
                    f"verplaats het bestand naar `{docs}/{map}/`",
                )
            )
        elif map in MAPPEN and rest and rest != "index.md":
            waarvan = MAPPEN[map].naam, tekst, bestand
            gelezen.append(geheugen.haal("pagina", waarvan, partial(read_pagina, *waarvan)))
        else:
            body, begin, fouten = geheugen.haal("los", (tekst, bestand), partial(_read_plain, tekst, bestand))
            losse[naam] = body, begin
            meldingen += fouten
    boek = Boek(docs, tuple(gelezen), lijst.bronnen, lijst.sleutels, losse, openbaar, [], len(bestanden), lijst.plek)
    over = check_boek(boek)
    per_bestand: defaultdict[str, list[Melding]] = defaultdict(list)
    for melding in over:
        per_bestand[melding.bestand].append(melding)
    for pagina in gelezen:
        alles = pagina.meldingen + without_open(per_bestand[pagina.plek.bestand], pagina.meldingen)
        meldingen += answer(pagina.noun, pagina.plek, alles, compleet=True)
    bekend = {pagina.plek.bestand for pagina in gelezen}
    meldingen += [melding for melding in over if melding.bestand not in bekend]
    return replace(boek, meldingen=sorted(set(meldingen)))


def _read_plain(tekst: str, bestand: str) -> tuple[str, int, list[Melding]]:
    """The body of a page that is no noun, the line it begins on, and what it may not hold."""
    tekst = normalize(tekst)
    meldingen = check_characters(tekst, bestand)
    if meldingen:
        return "", 1, meldingen
    voorin, body, begin = split_front_matter(tekst)
    if voorin is None:
        body, begin = tekst, 1
    return body, begin, check_body(body, Plek(bestand, {(): 1, TEKST: begin}), begin)
