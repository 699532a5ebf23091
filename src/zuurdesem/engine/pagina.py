"""What every page soort has, and the knowledge questions any page may carry.

`id` and `tekst` are never keys in a file: the first is the file name, the second the body below
the front matter. Source: content model §1 and §4.
"""

from __future__ import annotations

from dataclasses import dataclass

from .lijsten import Klopt, Publicatie, Toetst, VraagSoort
from .vorm import Tekst, Vorm

AFGELEID = frozenset({"id", "tekst", "kaderteksten", "verder"})
"""Fields that the build fills in; as a key in a file they are refused."""


@dataclass(frozen=True, kw_only=True)
class Antwoordkeuze(Vorm):
    """One answer to a knowledge question; `bak` only for sorteren, `plaats` only for volgorde."""

    id: str
    tekst: str
    klopt: Klopt | None = None
    bak: str = ""
    plaats: int | None = None
    uitleg: Tekst
    trekt_aan: Tekst = ()


@dataclass(frozen=True, kw_only=True)
class Vraag(Vorm):
    """A knowledge question. Only knowledge gets an answer; a dilemma never does."""

    id: str
    soort: VraagSoort
    toetst: Toetst
    over: str = ""
    vraag: str
    antwoorden: tuple[Antwoordkeuze, ...]
    bronnen: tuple[str, ...] = ()
    vervallen: bool = False


@dataclass(frozen=True, kw_only=True)
class Meegelezen(Vorm):
    """Who read a page, as a role, and when. Never filled in without it having happened."""

    rol: str
    datum: str


@dataclass(frozen=True, kw_only=True)
class Afgewogen(Vorm):
    """An answer to an advies of `controleer`: which rule, where in the page, and why it stays."""

    regel: str
    waar: str = ""
    reden: str


@dataclass(frozen=True, kw_only=True)
class Pagina(Vorm):
    """The keys of every page soort."""

    id: str = ""
    tekst: str = ""
    titel: str
    publicatie: Publicatie
    bijgewerkt: str = ""
    voorheen: tuple[str, ...] = ()
    bronnen: tuple[str, ...]
    casussen: tuple[str, ...] = ()
    interventies: tuple[str, ...] = ()
    begrippen: tuple[str, ...] = ()
    kaders: tuple[str, ...] = ()
    vragen: tuple[Vraag, ...] = ()
    meegelezen: tuple[Meegelezen, ...]
    afgewogen: tuple[Afgewogen, ...] = ()
