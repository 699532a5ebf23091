"""Checks on the directions of a casus: do the four logica's really pull at the opties?

Internal: what comes out is never shown to a reader. Weightings are the points of a grid over four
weights that add up to `STAPPEN`, in whole numbers, so that the outcome is the same everywhere.
*Wins* = alone highest; ties count for neither. Source: design §4 'Dilemma-check', §5.5.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

from zuurdesem.engine.casus import Casus, Optie
from zuurdesem.engine.lijsten import LOGICAS

from ..meldingen import Melding
from ..plek import Plek

STAPPEN = 12
VAAK, ZELDEN = 60, 5  # percent

Richtingen = tuple[int, ...]


@cache
def weightings() -> tuple[Richtingen, ...]:
    """Every way to divide `STAPPEN` over the four logica's."""
    return tuple(
        (a, b, c, STAPPEN - a - b - c)
        for a in range(STAPPEN + 1)
        for b in range(STAPPEN + 1 - a)
        for c in range(STAPPEN + 1 - a - b)
    )


def directions(optie: Optie) -> Richtingen:
    """The four directions of an optie, in the fixed order of the logica's."""
    return tuple(optie.argumenten.van(logica).richting for logica in LOGICAS)


def count_wins(opties: list[Richtingen]) -> list[int]:
    """For each optie at how many weightings it is alone highest."""
    wint = [0] * len(opties)
    for a, b, c, d in weightings():
        scores = [a * p + b * m + c * k + d * o for p, m, k, o in opties]
        hoogste = max(scores)
        if scores.count(hoogste) == 1:
            wint[scores.index(hoogste)] += 1
    return wint


def check_logicas_gelijk(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """Two logica's that always say the same, or always the opposite, are one logica."""
    kolommen = list(zip(*(directions(optie) for optie in casus.levende_opties), strict=True))
    if len(casus.levende_opties) < 2:
        return
    for (een, links), (ander, rechts) in combinations(zip(LOGICAS, kolommen, strict=True), 2):
        spiegel = links == tuple(-richting for richting in rechts)
        if links == rechts or spiegel:
            hoe = "dezelfde" if links == rechts else "precies omgekeerde"
            yield plek.meld(
                "logicas-gelijk",
                ("opties",),
                f"{een} en {ander} hebben bij alle opties {hoe} richtingen",
                "zoek wat de ene logica ziet en de andere niet, en pas een richting aan",
            )


def check_overheerst(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """An optie that is nowhere better than another and somewhere worse is no real choice."""
    levend = [(nr, optie) for nr, optie in enumerate(casus.opties) if not optie.vervallen]
    for nr, optie in levend:
        hier = directions(optie)
        for _, ander in levend:
            daar = directions(ander)
            if daar != hier and all(d >= h for d, h in zip(daar, hier, strict=True)):
                yield plek.meld(
                    "optie-overheerst",
                    ("opties", nr),
                    f"`{ander.id}` is op elke logica minstens zo goed als deze optie",
                    "geef deze optie iets wat de andere niet heeft, "
                    "of leg onder `afgewogen` uit waarom zij erbij hoort",
                )
                break


def check_tegen(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """Every optie damages something, and every logica has an optie that really damages its belang."""
    for nr, optie in enumerate(casus.opties):
        if not optie.vervallen and min(directions(optie)) >= 0:
            yield plek.meld(
                "optie-zonder-tegen",
                ("opties", nr, "argumenten"),
                "geen enkele logica pleit tegen deze optie",
                "zoek wat deze optie beschadigt, ook als zij de regel volgt of vriendelijk is",
            )
    for logica in LOGICAS:
        if all(optie.argumenten.van(logica).richting > -2 for optie in casus.levende_opties):
            yield plek.meld(
                "logica-bijt-nooit",
                ("belangen", logica),
                "geen optie beschadigt dit belang zo dat herstel nodig is",
                "kijk of een richting -2 hoort te zijn, of leg onder `afgewogen` uit waarom niet",
            )


def check_scheef(casus: Casus, plek: Plek) -> Iterator[Melding]:
    """No optie wins nearly always or nearly never; what is dicht takes no part."""
    open = [
        (nr, optie) for nr, optie in enumerate(casus.opties) if not optie.vervallen and optie.poort.woord != "dicht"
    ]
    if len(open) < 2:
        return
    for (nr, _), wint in zip(open, count_wins([directions(optie) for _, optie in open]), strict=True):
        if wint * 100 > VAAK * len(weightings()) or wint * 100 < ZELDEN * len(weightings()):
            hoe = "bij bijna elke" if wint * 100 > VAAK * len(weightings()) else "bij bijna geen"
            yield plek.meld(
                "weging-scheef",
                ("opties", nr, "argumenten"),
                f"deze optie komt {hoe} volgorde van belangen bovenaan",
                "kijk de richtingen na, of leg onder `afgewogen` uit waarom dit klopt",
            )


CHECKS = (check_logicas_gelijk, check_overheerst, check_tegen, check_scheef)
