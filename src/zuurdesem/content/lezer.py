"""Read one page: front matter and body -> a noun, or what has to be mended.

Pure: text in, noun and meldingen out; nothing here raises on bad content and nothing touches the disk.
MkDocs swallows broken front matter silently (mkdocs/utils/meta.py, 1.6.1), so this reads first.
Source: design §3 'Reader', content model §1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from zuurdesem.engine.pagina import AFGELEID

from .afgewogen import answer
from .bestand import check_body, check_characters, leading_lines, normalize, split_front_matter
from .bronnen import read_bronnen
from .checks import check_noun
from .meldingen import Melding, meld
from .plek import TEKST, Plek
from .samenhang import Doel, targets_of
from .soorten import SOORTEN, adapter
from .tekst import is_id, suggest_id
from .vertaling import GERESERVEERD, keep_reported, nearest, validate
from .vormgeving import VUL_IN, Vormgever
from .wandeling import Link, links_of
from .yaml import read_yaml


@dataclass(frozen=True)
class Gelezen:
    """One page as read. `noun` is None when its structure is not whole; `plek` knows its lines.

    `publicatie` is what the file says even when there is no noun.
    """

    soort: str
    id: str
    noun: Any
    plek: Plek
    meldingen: list[Melding] = field(default_factory=list)
    publicatie: str = "gepubliceerd"

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every link in the structure of the noun; the body has its own."""
        return tuple(links_of(self.noun)) if self.noun is not None else ()

    @cached_property
    def doelen(self) -> tuple[Doel, ...]:
        """Every page and bron that the noun points to, by its structure and its body."""
        return tuple(targets_of(self.noun)) if self.noun is not None else ()

    def __getstate__(self) -> dict[str, Any]:
        """What is remembered of a page: its links too, which every build asks for."""
        return {**vars(self), "links": self.links, "doelen": self.doelen}


def read(soort: str, tekst: str, bestand: str) -> tuple[Any, list[Melding]]:
    """The noun in one file and everything that is wrong with it, sorted by line.

    The noun is None when it cannot be built; with a noun there may still be fouten. `soort` is a name
    in `SOORTEN`; for a bron `tekst` is a list, as in bronnen.yml, and the first one is given.
    """
    if not SOORTEN[soort].is_pagina:
        lijst = read_bronnen(tekst, bestand)
        return next(iter(lijst.bronnen.values()), None), lijst.meldingen
    gelezen = read_pagina(soort, tekst, bestand)
    return gelezen.noun, answer(gelezen.noun, gelezen.plek, gelezen.meldingen)


def read_pagina(soort: str, tekst: str, bestand: str) -> Gelezen:
    """One page with its lines; its meldingen are not yet held against `afgewogen`."""
    id = bestand.rsplit("/", 1)[-1].removesuffix(".md")
    tekst = normalize(tekst)
    meldingen = check_characters(tekst, bestand)
    if meldingen:
        return Gelezen(soort, id, None, Plek(bestand, {(): 1}), meldingen)
    meldingen += _check_name(soort, id, bestand)
    voorin, body, begin = split_front_matter(tekst)
    if voorin is None:
        meldingen.append(
            meld(
                bestand,
                1,
                "geen-front-matter",
                "",
                "het blok met sleutels bovenaan ontbreekt of wordt niet gesloten",
                "begin het bestand met een regel `---` en zet er weer een onder de laatste sleutel",
            )
        )
        return Gelezen(soort, id, None, Plek(bestand, {(): 1}), sorted(meldingen))
    data, plek, fouten = read_yaml(voorin, bestand, 2)
    plek = Plek(bestand, {**plek.regels, TEKST: begin}, data, leading_lines(body))
    meldingen += fouten + check_body(body, plek, begin)
    if VUL_IN in body:
        regel = begin + body.count("\n", 0, body.index(VUL_IN))
        meldingen.append(plek.meld("vul-in", TEKST, "hier staat nog VUL IN", "zet op deze plek je eigen tekst", regel))
    if data is not None or not fouten:
        noun = _build(soort, id, data, body, plek, meldingen, fouten)
    else:
        noun = None
    publicatie = str(data.get("publicatie")) if isinstance(data, dict) else "gepubliceerd"
    return Gelezen(soort, id, noun, plek, sorted(set(meldingen)), publicatie)


def without_open(nieuw: list[Melding], eerder: list[Melding]) -> list[Melding]:
    """The new meldingen without those about a place where the author still has to write."""
    open = [melding.waar for melding in eerder if melding.naam == "vul-in"]
    return [
        melding
        for melding in nieuw
        if not any(melding.waar == waar or melding.waar.startswith(f"{waar}.") for waar in open)
    ]


def _check_name(soort: str, id: str, bestand: str) -> list[Melding]:
    vast = SOORTEN[soort].ids
    if vast and id not in vast:
        dichtbij = nearest(id, vast)
        herstel = f"bedoelde je `{dichtbij}.md`?" if dichtbij else f"noem het bestand een van: {', '.join(vast)}"
        return [meld(bestand, 1, "id-ongeldig", "", f"`{id}` is niet een van de vier", herstel)]
    if is_id(id):
        return []
    return [
        meld(
            bestand,
            1,
            "id-ongeldig",
            "",
            f"de bestandsnaam `{id}.md` is geen id",
            f"noem het bestand `{suggest_id(id)}.md`: kleine letters, cijfers en streepjes",
        )
    ]


def _build(soort: str, id: str, data: Any, body: str, plek: Plek, meldingen: list[Melding], yaml: list[Melding]) -> Any:
    noun = SOORTEN[soort].noun
    if not isinstance(data, dict):
        meldingen.append(
            plek.meld(
                "waarde-soort",
                (),
                "het blok bovenaan hoort sleutels met waarden te bevatten",
                "schrijf per regel `sleutel: waarde`",
            )
        )
        return None
    vorm = Vormgever(plek, meldingen)
    keep_reported(vorm, yaml)
    vorm.check_strings(data)
    for naam in data.keys() & AFGELEID:
        vorm.meld("sleutel-gereserveerd", (naam,), f"`{naam}` schrijf je niet zelf", GERESERVEERD[naam])
    eigen = {naam: waarde for naam, waarde in data.items() if naam not in AFGELEID}
    gevormd = {**vorm.shape(noun, eigen, ()), "id": id, "tekst": body.strip()}
    klaar = validate(vorm, adapter(soort), noun, gevormd)
    if klaar is None:
        return None
    meldingen += without_open(check_noun(klaar, plek), meldingen)
    return klaar
