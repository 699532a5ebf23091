"""Somebody who walks at random: says something on a screen, as its form would send it."""

from __future__ import annotations

from random import Random
from typing import Any

from zuurdesem.engine.weergave import Keuze, Ronde, Tekstveld, Weergave

ZINNEN = ["", "Een zin.", "<b>vet</b>", "\"'&", "\ud800", "woord " * 200, "\u202e"]


def zeg_iets(scherm: Weergave, toeval: Random, *, rommel: bool = False) -> list[list[Any]]:
    """Answers to what this screen asks: usually one of its values, sometimes none, with `rommel` nonsense too."""
    delen = [*scherm.onderdelen]
    delen += [binnen for deel in delen if isinstance(deel, Ronde) for binnen in deel.onderdelen]
    gezegd: list[list[Any]] = [["elders.vraag", "x"], ["besluit", 3], None] if rommel else []  # type: ignore[list-item]
    for deel in delen:
        if isinstance(deel, Tekstveld) and toeval.random() < 0.7:
            gezegd.append([deel.vraag.id, toeval.choice(ZINNEN)])
        if isinstance(deel, Keuze) and toeval.random() < 0.9:
            waarden = [m.waarde for m in deel.vraag.mogelijkheden]
            keus: Any = toeval.sample(waarden, toeval.randint(0, 2)) if deel.vraag.meer else toeval.choice(waarden)
            gezegd.append([deel.vraag.id, keus])
    return gezegd
