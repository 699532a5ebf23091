"""Onderdelen that only a stuk has."""

from __future__ import annotations

from dataclasses import dataclass

from ..weergave import Tekstveld


@dataclass(frozen=True, kw_only=True)
class Uitvoer:
    """Buttons that give this stuk as a file, in these vormen, and on paper."""

    stuk: str
    vormen: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Register:
    """A field to write in for one reader, under the mark of the logica in which that reader hears a reason."""

    logica: str
    veld: Tekstveld


@dataclass(frozen=True, kw_only=True)
class Sprong:
    """Ways to the fields of a long screen: (vraag, words) each."""

    kop: str
    vragen: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Lijst:
    """Points under a heading, to go through by oneself."""

    kop: str
    punten: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Doorgang:
    """A button in a form that keeps what was filled in and goes elsewhere."""

    fragment: str
    woorden: str


@dataclass(frozen=True, kw_only=True)
class Herinnering:
    """Buttons that put a day in one's calendar: (weeks, words) each; `hoofd` is the one that is proposed."""

    keuzes: tuple[tuple[str, str], ...]
    hoofd: str
