"""What comes with the pages: what stands below an article, and the files beside the pages. One place for `Site`.

`adres` is the full address of the site with a slash at its end, '' when it is not known; `vandaag` the day
of the build as ISO text, '' when it is not known either.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.content.aandacht import Groep, aandacht
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.teksten import datum

from . import citeren, uitleg, uitvoer
from .feed import PAD as FEED
from .feed import feed
from .gegevens import blok, gegevens
from .keuring import hash_of
from .komtvoor import Plaats, adres_van, sectie

AANDACHT = "meewerken/aandacht.md"
NAAM = "Zuurdesem"


class Aanhang:
    """Made once per build. `gegevens` fills up while pages are made: built page → hash of its data block."""

    def __init__(self, bibliotheek: Bibliotheek, adres: str = "", vandaag: str = "") -> None:
        self._bibliotheek, self.adres, self._vandaag = bibliotheek, adres and adres.rstrip("/") + "/", vandaag
        self._feed = feed(bibliotheek.casussen.values(), NAAM, self.adres)
        self.gegevens: dict[str, str] = {}

    @property
    def feed(self) -> str:
        """The path of the feed from the root; '' when there is none."""
        return FEED if self._feed else ""

    def bestanden(self) -> dict[str, str]:
        """Path below the root → text, of every file that is made here."""
        uit = uitvoer.bestanden(self._bibliotheek.bronnen) | uitleg.bestanden(self._bibliotheek)
        if self._feed:
            uit[FEED] = self._feed
        if self._vandaag:
            uit[AANDACHT] = (
                f"# Wat aandacht vraagt\n\nStand op {datum(self._vandaag)}. Deze lijst maakt de site zelf uit de "
                "inhoud. Op je eigen computer zie je haar met `zuurdesem stand`.\n"
            )
        return uit

    def noteer(self, pad: str, hash: str) -> None:
        """Notes the block of data in the page of a source file; nothing for a page without one."""
        if hash:
            self.gegevens[posixpath.join(pad.removesuffix(".md"), "index.html")] = hash


def bij(bibliotheek: Bibliotheek, vandaag: str, wortel: str) -> str:
    """The HTML below the body of the page AANDACHT."""
    groepen = aandacht(bibliotheek, vandaag)
    return "\n".join(str(_groep(groep, nummer, wortel)) for nummer, groep in enumerate(groepen, start=1))


def onder(pad: str, noun: Pagina, groepen: Mapping[str, Sequence[Plaats]], wortel: str, adres: str) -> tuple[str, str]:
    """The HTML below the article of a noun: its back-links, how to cite it, what it is; and the hash of the last.

    `groepen` are the back-links; the hash is that of a block of data, '' where the noun has none.
    """
    vol = f"{adres}{pad.removesuffix('.md')}/" if adres else ""
    tekst = gegevens(noun, NAAM, vol, adres)
    delen = [sectie(groepen, wortel), citeren.sectie(noun, NAAM, vol), blok(tekst) if tekst else ""]
    return "\n".join(str(deel) for deel in delen if deel), hash_of(tekst) if tekst else ""


def _groep(groep: Groep, nummer: int, wortel: str) -> h.Element:
    kop = f"zd-groep-{nummer}"
    return h.section(aria_labelledby=kop)[
        h.h2(id=kop)[f"{groep.kop} ({len(groep.punten)})"],
        h.p[_met_code(groep.uitleg)] if groep.punten else h.p["Niets."],
        h.ul(".zd-aandacht")[
            (
                h.li[h.a(href=f"{wortel}{adres_van(punt.soort, punt.id)}")[punt.naam], f": {punt.wat}"]
                for punt in groep.punten
            )
        ]
        if groep.punten
        else "",
    ]


def _met_code(zin: str) -> list[h.Node]:
    """A sentence in which names of keys stand between backticks."""
    return [h.code[deel] if nr % 2 else deel for nr, deel in enumerate(zin.split("`"))]
