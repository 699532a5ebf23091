"""What line somebody's choices follow, and which of them lie askew of it. It counts what was chosen; it judges nothing.

The leading knop is the one whose standen alone tell most of the choices: per stand the choice made most often, and how
many situations fit that. A line is one knop that tells all, or most; or two that tell all; or none. Where two knoppen
tell as much, the first counts. A pair lies askew where one of the two does not fit the line, and little else differs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from .situaties import Grens

MEESTAL = 0.75
"""From this part of the situations on, one knop tells most of them."""
WINST = 2
"""And it tells at least this many more than always choosing the same would."""
ANDERS = 2
"""A pair that differs in more knoppen than this says little."""
PAREN = 3

Keus = tuple[tuple[str, ...], str]
"""A situation and the id of the optie chosen in it."""


@dataclass(frozen=True, kw_only=True)
class Paar:
    """Two choices side by side: the places among the choices, and the knoppen in which they differ."""

    een: int
    ander: int
    knoppen: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Lijn:
    """`soort` is zelfde, een, meestal, twee, geen or leeg; `knoppen` are the leading ones; `past` how many fit."""

    soort: str
    knoppen: tuple[int, ...]
    past: int
    paren: tuple[Paar, ...]


def lijn(grens: Grens, keuzes: Sequence[Keus]) -> Lijn:
    """The line in these choices. Fewer than two choices have none."""
    if len(keuzes) < 2:
        return Lijn(soort="leeg", knoppen=(), past=0, paren=())
    alle = [optie for _, optie in keuzes]
    zelfde = max(alle.count(optie) for optie in alle)
    if zelfde == len(keuzes):
        return Lijn(soort="zelfde", knoppen=(), past=len(keuzes), paren=())
    past = [_past(keuzes, (knop,)) for knop in range(len(grens.knoppen))]
    beste = max(range(len(past)), key=lambda knop: (past[knop], -knop))
    if past[beste] == len(keuzes):
        return Lijn(soort="een", knoppen=(beste,), past=past[beste], paren=_grens(keuzes, (beste,)))
    meestal = past[beste] >= MEESTAL * len(keuzes) and past[beste] >= zelfde + WINST
    if not meestal:
        for twee in combinations(range(len(grens.knoppen)), 2):
            if _past(keuzes, twee) == len(keuzes) and _zegt_iets(keuzes, twee):
                return Lijn(soort="twee", knoppen=twee, past=len(keuzes), paren=_grens(keuzes, twee))
    knoppen = (beste,) if meestal else ()
    return Lijn(
        soort="meestal" if meestal else "geen", knoppen=knoppen, past=past[beste], paren=_scheef(keuzes, knoppen)
    )


def meest(keuzes: Sequence[Keus], knoppen: tuple[int, ...]) -> dict[tuple[str, ...], str]:
    """Per combination of standen of these knoppen the optie chosen most often there; of two the one chosen first."""
    per: dict[tuple[str, ...], list[str]] = {}
    for situatie, optie in keuzes:
        per.setdefault(tuple(situatie[knop] for knop in knoppen), []).append(optie)
    return {stand: max(rij, key=lambda optie: (rij.count(optie), -rij.index(optie))) for stand, rij in per.items()}


def _past(keuzes: Sequence[Keus], knoppen: tuple[int, ...]) -> int:
    """How many choices are the one made most often at their standen."""
    gewoon = meest(keuzes, knoppen)
    return sum(gewoon[tuple(situatie[knop] for knop in knoppen)] == optie for situatie, optie in keuzes)


def _zegt_iets(keuzes: Sequence[Keus], knoppen: tuple[int, ...]) -> bool:
    """Whether most combinations of standen were seen more than once: else any choices would fit."""
    gezien = [tuple(situatie[knop] for knop in knoppen) for situatie, _ in keuzes]
    return 2 * len(set(gezien)) <= len(gezien)


def _grens(keuzes: Sequence[Keus], knoppen: tuple[int, ...]) -> tuple[Paar, ...]:
    """Where the line itself tips: the pair on both sides of it that is otherwise most alike."""
    paren = [paar for paar in _paren(keuzes) if any(knop in knoppen for knop in paar.knoppen)]
    return tuple(paren[:1])


def _scheef(keuzes: Sequence[Keus], knoppen: tuple[int, ...]) -> tuple[Paar, ...]:
    """Pairs of which one does not fit the line, most alike first; each shows other knoppen."""
    gewoon = meest(keuzes, knoppen)
    past = [not knoppen or gewoon[tuple(situatie[knop] for knop in knoppen)] == optie for situatie, optie in keuzes]
    uit: list[Paar] = []
    for paar in _paren(keuzes):
        scheef = not knoppen or past[paar.een] != past[paar.ander]
        zelfde_stand = not any(knop in knoppen for knop in paar.knoppen)
        nieuw = all(paar.knoppen != al.knoppen for al in uit)
        if scheef and zelfde_stand and nieuw and len(paar.knoppen) <= ANDERS:
            uit.append(paar)
    return tuple(uit[:PAREN])


def _paren(keuzes: Sequence[Keus]) -> list[Paar]:
    """Every pair with different opties, by how little else differs."""
    paren = [
        Paar(een=i, ander=j, knoppen=tuple(k for k, (a, b) in enumerate(zip(een, ander, strict=True)) if a != b))
        for (i, (een, optie)), (j, (ander, andere)) in combinations(enumerate(keuzes), 2)
        if optie != andere
    ]
    return sorted(paren, key=lambda paar: (len(paar.knoppen), paar.een, paar.ander))


def geordend(grens: Grens, knop: int) -> tuple[str, ...]:
    """The standen of a knop: by amount where each holds one number, else as the author wrote them."""
    standen = grens.knoppen[knop].standen
    getallen = [_getal(stand.tekst) for stand in standen]
    if any(getal is None for getal in getallen):
        return tuple(stand.id for stand in standen)
    return tuple(stand.id for _, stand in sorted(zip(getallen, standen, strict=True), key=lambda paar: paar[0] or 0))


def _getal(tekst: str) -> int | None:
    """The one whole number in a text; a point between figures parts thousands."""
    cijfers = "".join(teken if teken.isascii() and teken.isdigit() else " " if teken != "." else "." for teken in tekst)
    delen = [deel.replace(".", "") for deel in cijfers.split()]
    getallen = [deel for deel in delen if deel]
    return int(getallen[0]) if len(getallen) == 1 and len(getallen[0]) < 12 else None
