"""The article of each page: the body as a builder rendered it, with what the library puts around it.

An article is made by `_Maker`, which sees nothing but its own arguments and what it asks of a `Spoor`; so `Artikelen`
may give the one of an earlier build where all of that is the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from zuurdesem.content import Bibliotheek
from zuurdesem.content.geheugen import GEEN, Geheugen, Omgeving, Spoor
from zuurdesem.content.samenhang import soort_of
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.grens.situaties import Grens
from zuurdesem.engine.kennis import Begrip, Interventie, Kader, Leerlijn, Logica, Verdieping

from . import (
    aanhang,
    bibliografie,
    casuspagina,
    gevolgd,
    grenspagina,
    interventiepagina,
    kennispagina,
    leerlijnpagina,
    proef,
    quizdeel,
    startpagina,
    werkpagina,
)
from . import licenties as licentiepagina
from .komtvoor import KomtVoor, Plaats
from .licenties import Licentie
from .overzichten import OVERZICHTEN
from .volgorde import Buren, buren, buren_van
from .vragen import Vragen

Noun = Casus | Interventie | Logica | Kader | Begrip | Verdieping | Leerlijn
MAPPEN = ("casussen", "interventies", "logicas", "kaders", "begrippen", "verdieping", "leerlijnen")
"""Folders whose nouns have a page each."""
EERSTE_KOP = re.compile(r"<h2[ >]")
TABEL = '<div class="zd-tabel" role="group" aria-label="Tabel" tabindex="0"><table class="zd-tabel__blad">'
"""A table from Markdown, in a frame that scrolls and takes focus: the theme's own frame takes none."""


class Artikel(NamedTuple):
    """The inside of an article as HTML, and the hash of the block of data in it, '' for none."""

    html: str
    gegevens: str = ""


class Artikelen:
    """The articles of one library. `adres` and `vandaag`: see `aanhang`; `grenzen`: by source file."""

    def __init__(
        self,
        bibliotheek: Bibliotheek,
        vragen: Vragen,
        komt_voor: KomtVoor,
        grenzen: Mapping[str, Grens],
        licenties: Sequence[Licentie] = (),
        adres: str = "",
        vandaag: str = "",
        geheugen: Geheugen = GEEN,
    ) -> None:
        self._bibliotheek, self._adres, self._geheugen = bibliotheek, adres, geheugen
        self._omgeving = Omgeving(
            {
                **gevolgd.vragen(bibliotheek),
                "aanbod": lambda: vragen.aanbod,
                "buren": lambda map, id: self._buren[map].get(id),
                "grens": grenzen.get,
                "komt voor": komt_voor.groepen,
                "licenties": lambda: tuple(licenties),
                "oefenen met": lambda id: self._oefenen_met.get(id, ()),
                "quiz": vragen.van,
                "vandaag": lambda: vandaag,
            }
        )

    def artikel(self, pad: str, html: str, pyodide: Mapping[str, Any]) -> Artikel:
        """The article of the page of a source file whose rendered body is `html`; `pyodide`: see `Site.artikel`."""
        return self._geheugen.volg(
            "artikel",
            (pad, html, dict(pyodide), self._adres),
            self._omgeving,
            lambda spoor: _Maker(spoor, pad, pyodide, self._adres).artikel(html),
        )

    @cached_property
    def _buren(self) -> dict[str, dict[str, Buren]]:
        return {map: buren_van(map, getattr(self._bibliotheek, map)) for map in MAPPEN}

    @cached_property
    def _oefenen_met(self) -> dict[str, tuple[interventiepagina.Oefening, ...]]:
        return interventiepagina.oefeningen(self._bibliotheek)


class _Maker:
    def __init__(self, spoor: Spoor, pad: str, pyodide: Mapping[str, Any], adres: str) -> None:
        self._vraag, self._bibliotheek = spoor.vraag, gevolgd.volg(spoor)
        self._pad, self._pyodide, self._adres = pad, pyodide, adres
        self._map, self._wortel = map_of(pad), "../" * proef.diepte(pad)
        self._noun: Noun | None = None
        if self._map in MAPPEN:
            self._noun = getattr(self._bibliotheek, self._map).get(id_of(pad))

    def artikel(self, html: str) -> Artikel:
        noun = self._noun
        binnen, quiz = self._binnen(html), self._quiz()
        if noun is None:
            is_aandacht = self._pad == aanhang.AANDACHT
            onder = aanhang.bij(self._bibliotheek, self._vraag("vandaag"), self._wortel) if is_aandacht else ""
            return Artikel(f"{binnen}\n{quiz}\n{onder}\n")
        groepen = self._vraag("komt voor", soort_of(noun), noun.id)
        onder, gegevens = aanhang.onder(self._pad, noun, groepen, self._wortel, self._adres)
        naast = self._vraag("buren", self._map, noun.id)
        return Artikel(f"{binnen}\n{quiz}\n{onder}\n{buren(self._map, naast) if naast else ''}", gegevens)

    def _quiz(self) -> str:
        """The questions of a page, or all of them on the page for that; '' for most pages."""
        if self._pad == quizdeel.OEFENEN:
            return quizdeel.oefenen(self._vraag("aanbod"), self._wortel, *self._python)
        noun = self._noun
        eigen = self._vraag("quiz", self._map, noun.id) if noun is not None else None
        if noun is None or eigen is None:
            return ""
        adres, wis = f"{self._map}/{noun.id}/", not isinstance(noun, Casus)
        return quizdeel.bij_pagina(eigen, adres, self._wortel, *self._python, wis=wis)

    def _binnen(self, html: str) -> str:
        noun, bibliotheek, wortel = self._noun, self._bibliotheek, self._wortel
        if noun is not None:
            html = html.partition("</h1>")[2]
        html = html.replace("<table>", TABEL).replace("</table>", "</table></div>")
        if isinstance(noun, Casus):
            erna = grenspagina.link(self._vraag("grens", grenspagina.pad(noun.id)), wortel)
            return casuspagina.pagina(noun, html, bibliotheek, wortel, *self._python, erna)
        if isinstance(noun, Interventie):
            oefeningen = self._vraag("oefenen met", noun.id)
            return interventiepagina.pagina(noun, html, bibliotheek, oefeningen, wortel, self._vraag("vandaag"))
        if isinstance(noun, Verdieping):
            return kennispagina.verdieping(noun, html, bibliotheek, wortel)
        if isinstance(noun, Leerlijn):
            return leerlijnpagina.pagina(noun, html, bibliotheek, wortel)
        if isinstance(noun, Kader):
            return kennispagina.kader(noun, html, bibliotheek, wortel, self._vraag("vandaag"))
        if isinstance(noun, Begrip):
            return kennispagina.begrip(noun, html, bibliotheek, wortel)
        if isinstance(noun, Logica):
            return kennispagina.logicapagina(noun, html, bibliotheek, wortel)
        if (grens := self._vraag("grens", self._pad)) is not None:
            return grenspagina.pagina(grens, bibliotheek.casussen[grens.casus], wortel, *self._python)
        if self._pad == licentiepagina.PAD:
            return f"{html}\n{licentiepagina.pagina(self._vraag('licenties'))}"
        if self._pad == werkpagina.PAD:
            return f"{html}\n{werkpagina.pagina(wortel, *self._python)}"
        if self._pad == "index.md":
            return startpagina.pagina(html, bibliotheek)
        if self._pad == "bronnen/index.md":
            return _before_first_heading(html, str(bibliografie.pagina(bibliotheek, wortel, self._gebruik)))
        if self._pad == f"{self._map}/index.md" and self._map in OVERZICHTEN:
            lijst = OVERZICHTEN[self._map](bibliotheek, wortel, self._vraag("vandaag"))
            return _before_first_heading(html, str(lijst))
        return html

    def _gebruik(self, bron: str) -> list[Plaats]:
        """The pages that name a bron, in the order of their groups."""
        return [plaats for groep in self._vraag("komt voor", "bron", bron).values() for plaats in groep]

    @property
    def _python(self) -> tuple[str, int]:
        """Where the runtime is, and how many MB it loads."""
        return self._pyodide["pad"], self._pyodide["mb"]


def map_of(pad: str) -> str:
    """The folder of a source file that stands directly in one; '' for any other."""
    return pad.split("/")[0] if pad.count("/") == 1 else ""


def id_of(pad: str) -> str:
    """The name of a source file without its ending."""
    return pad.split("/")[-1].removesuffix(".md")


def _before_first_heading(html: str, deel: str) -> str:
    kop = EERSTE_KOP.search(html)
    return f"{html[: kop.start()]}{deel}\n{html[kop.start() :]}" if kop else f"{html}\n{deel}"
