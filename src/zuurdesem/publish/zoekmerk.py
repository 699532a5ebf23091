"""What a page tells the index and no reader: its soort and themas, and other words by which it should be found.

The words stand in attributes of an element that is hidden and empty, so that no excerpt, screen reader or
search in the page meets them. In three kinds, which the ranking weighs apart (assets/zoeken/zoekmachine.mjs):
`namen`, other names of the page itself; `ook`, parts of those names, and what a begrip or kader calls a word in
its title; `delen`, parts of compounds in the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from html import unescape
from typing import Any

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.basis import SOORT_MAPPEN
from zuurdesem.engine.kennis import Begrip, Interventie, Kader
from zuurdesem.engine.lijsten import THEMAS
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.vorm import Verwijzing

from .samenstelling import KORTSTE_STAART, staarten, woorden, woordenschat

KOP = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
LOS = "pagina"
"""The soort of a page that is no noun: about the site, or how to contribute."""
SAMEN = {"hulp/index.md": "hulp"}
"""Nouns that share a page, and its soort."""
SOORT_VAN_MAP = {map: soort for soort, map in SOORT_MAPPEN.items()}
GEEN_TEKST = frozenset({"id", "publicatie", "bijgewerkt", "voorheen", "bronnen", "meegelezen", "afgewogen"})


class Zoekmerken:
    """The words of the whole library, ready to mark one page after another."""

    def __init__(self, bibliotheek: Bibliotheek) -> None:
        self._paginas = list(_paginas(bibliotheek))
        self._in_tekst = {id(pagina): _woorden_in(pagina) for pagina in self._paginas}
        self._schat = frozenset(woord for rij in self._in_tekst.values() for woord in rij)
        self._staarten: dict[str, list[str]] = {}
        self._namen: defaultdict[str, list[str]] = defaultdict(list)
        genoemd: list[Begrip | Kader] = [*bibliotheek.begrippen.values(), *bibliotheek.kaders.values()]
        for noun in genoemd:
            namen = [noun.titel.lower(), *(naam.lower() for naam in noun.synoniemen)]
            for naam in namen:
                self._namen[naam] += [ander for ander in namen if ander != naam]

    def bij(self, pad: str, pagina: Pagina | None, html: str) -> str:
        """The element for the page of a source file, as HTML.

        `pagina` is its noun, if it has one; else its title is the first heading in `html`.
        """
        if pagina is None:
            kop = KOP.search(html)
            ook = self._delen(woorden(unescape(TAG.sub("", kop[1])))) if kop else []
            merk = {"data_pagefind_filter": f"soort:{SAMEN.get(pad, LOS)}", "data_pagefind_meta": "ook[data-ook]"}
            return str(h.span(hidden=True, data_ook=" ".join(ook), **merk))
        soort = SOORT_VAN_MAP.get(pad.split("/")[0], LOS)
        themas = [THEMAS[thema] for thema in getattr(pagina, "themas", ())]
        namen, ook, delen = self.woorden(pagina)
        return str(
            h.div(hidden=True)[
                h.span(
                    data_pagefind_filter="soort[data-soort]",
                    data_pagefind_meta="title[data-titel], namen[data-namen], ook[data-ook], delen[data-delen]",
                    data_soort=soort,
                    data_titel=pagina.titel,
                    data_namen=", ".join(namen),
                    data_ook=" ".join(ook),
                    data_delen=" ".join(delen),
                ),
                (h.span(data_pagefind_filter="thema[data-thema]", data_thema=thema) for thema in themas),
            ]
        )

    def woorden(self, pagina: Pagina) -> tuple[list[str], list[str], list[str]]:
        """The three kinds of words of a page, each without what stands in one before it or in the title."""
        namen = _andere_namen(pagina)
        titel = woorden(" ".join([pagina.titel, *namen]))
        delen_van_titel = self._delen(titel)
        ook = [*delen_van_titel]
        for deel in [pagina.titel.lower(), *titel, *self._koppen(titel, delen_van_titel), *delen_van_titel]:
            ook += [woord for naam in self._namen.get(deel, ()) for woord in woorden(naam)]
        in_titel = set(titel)
        ook = [woord for woord in dict.fromkeys(ook) if woord not in in_titel]
        in_tekst = self._in_tekst.get(id(pagina)) or _woorden_in(pagina)
        bekend = {*in_titel, *ook, *in_tekst}
        delen = [deel for deel in dict.fromkeys(self._delen(in_tekst)) if deel not in bekend]
        return namen, ook, delen

    def _delen(self, alle: Iterable[str]) -> list[str]:
        """The parts of these words; most words stand on many pages, so each is taken apart once."""
        return [deel for woord in alle for deel in self._staarten_van(woord)]

    def _staarten_van(self, woord: str) -> list[str]:
        if woord not in self._staarten:
            self._staarten[woord] = staarten(woord, self._schat)
        return self._staarten[woord]

    def _koppen(self, alle: list[str], delen: list[str]) -> list[str]:
        """What stands before a tail: the `cliënt` of `cliëntlogica`. It finds the page by itself, its synonyms not."""
        return [woord.removesuffix(deel) for woord in alle for deel in delen if woord.endswith(deel) and woord != deel]


def woordenlijst(bibliotheek: Bibliotheek) -> list[str]:
    """The words of titles and other names, sorted: what 'Bedoelde je …?' chooses from."""
    namen = [naam for pagina in _paginas(bibliotheek) for naam in (pagina.titel, *_andere_namen(pagina))]
    return sorted(woord for woord in woordenschat(namen) if len(woord) >= KORTSTE_STAART)


def teksten(waarde: Any) -> Iterator[str]:
    """Every text of a page, its title and its body included; no ids, no bronnen."""
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, Verwijzing):
        if waarde.soort != "bron":
            yield waarde.woorden
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from teksten(deel)
    elif is_dataclass(waarde) and not isinstance(waarde, type):
        for veld in fields(waarde):
            if veld.name not in GEEN_TEKST:
                yield from teksten(getattr(waarde, veld.name))


def _woorden_in(pagina: Pagina) -> dict[str, None]:
    """Every word of a page, in order, once."""
    return dict.fromkeys(woord for tekst in teksten(pagina) for woord in woorden(tekst))


def _andere_namen(pagina: Pagina) -> list[str]:
    if isinstance(pagina, Begrip | Kader):
        return list(pagina.synoniemen)
    return list(pagina.eerder_bekend_als) if isinstance(pagina, Interventie) else []


def _paginas(bibliotheek: Bibliotheek) -> Iterator[Pagina]:
    """Every noun that gets a page, by folder and id."""
    for map in SOORT_VAN_MAP:
        nouns: Mapping[str, Pagina] = getattr(bibliotheek, map, {})
        yield from nouns.values()
