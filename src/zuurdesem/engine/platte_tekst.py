"""Weergave -> plain text, to paste into a letter or a message. Nothing is marked up, so nothing is escaped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .vorm import plat
from .weergave import Alinea, Rijen, Tussenkop, Weergave


def _rijen(deel: Rijen) -> str:
    return "\n\n".join(f"{term}\n{uitleg}" for term, uitleg in deel.rijen)


_PER_SOORT: dict[type, Callable[[Any], str]] = {
    Alinea: lambda deel: plat(deel.tekst),
    Tussenkop: lambda deel: deel.tekst,
    Rijen: _rijen,
}


def render(weergave: Weergave) -> str:
    """The text of a stuk: heading, sentence, onderdelen. An onderdeel no stuk holds raises KeyError."""
    delen = [weergave.kop, weergave.waarom, *(_PER_SOORT[type(deel)](deel) for deel in weergave.onderdelen)]
    return "\n\n".join(delen) + "\n"
