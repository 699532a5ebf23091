"""Weergave -> Markdown text, for a file one can read anywhere. Learner text is escaped: it stays text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .vorm import plat
from .weergave import Alinea, Rijen, Tussenkop, Weergave

_TEKENS = str.maketrans({teken: "\\" + teken for teken in "\\`*_[]#|"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"})


def tekst(ruw: str) -> str:
    """Text in which nothing is markup any more."""
    return ruw.translate(_TEKENS)


def _alinea(deel: Alinea) -> str:
    return tekst(plat(deel.tekst))


def _tussenkop(deel: Tussenkop) -> str:
    return f"## {tekst(deel.tekst)}"


def _rijen(deel: Rijen) -> str:
    return "\n\n".join(
        f"**{tekst(term)}**\n\n" + "\n".join(f"> {tekst(regel)}" for regel in (uitleg.splitlines() or [""]))
        for term, uitleg in deel.rijen
    )


_PER_SOORT: dict[type, Callable[[Any], str]] = {Alinea: _alinea, Tussenkop: _tussenkop, Rijen: _rijen}


def render(weergave: Weergave) -> str:
    """The Markdown of a verslag: heading, sentence, onderdelen. An onderdeel no verslag holds raises KeyError."""
    delen = [f"# {tekst(weergave.kop)}", tekst(weergave.waarom)]
    delen += [_PER_SOORT[type(deel)](deel) for deel in weergave.onderdelen]
    return "\n\n".join(delen) + "\n"
