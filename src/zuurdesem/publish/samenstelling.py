"""Dutch compounds, taken apart with the words that the site itself uses; no dictionary.

A search finds a word by its beginning: `inlichtingen` finds `inlichtingenplicht` by itself, `plicht`
does not. So what is wanted of a compound is what comes after its first part.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

WOORD = re.compile(r"[^\W\d_]+")
KORTSTE_STAART = 4
KORTSTE_KOP = 3
LANGE_STAART = 6
"""From this length a known tail is enough: of `inlichtingenplicht` the head need not be a word of the site."""
TUSSEN = ("en", "s", "n", "e")
"""What stands between two parts: beroep-s-geheim, inlichting-en-plicht."""
VOORVOEGSELS = frozenset({"be", "ge", "her", "on", "ont", "ver", "wan"})
"""A head like these makes another word, not a compound: ver-delen, on-recht."""


def woorden(tekst: str) -> list[str]:
    """The words of a text in lower case, in order, without signs and figures: `logica’s` gives `logicas`."""
    return WOORD.findall(re.sub(r"['’‘`´]", "", tekst.lower()))


def woordenschat(teksten: Iterable[str]) -> frozenset[str]:
    """Every word of these texts: what `staarten` may split with."""
    return frozenset(woord for tekst in teksten for woord in woorden(tekst))


def staarten(woord: str, schat: Set[str]) -> list[str]:
    """The parts of a compound that do not stand at its beginning, longest first; none when it is no compound.

    A part is a word of `schat` of four letters or more; what stands before it is a word too, with or
    without a letter in between, or the part is six letters or longer.
    """
    for begin in range(KORTSTE_KOP, len(woord) - KORTSTE_STAART + 1):
        kop, staart = woord[:begin], woord[begin:]
        if staart in schat and kop not in VOORVOEGSELS and (len(staart) >= LANGE_STAART or _is_kop(kop, schat)):
            return [staart, *staarten(staart, schat)]
    return []


def _is_kop(kop: str, schat: Set[str]) -> bool:
    koppen = [kop, *(kop.removesuffix(tussen) for tussen in TUSSEN if kop.endswith(tussen))]
    return any(len(deel) >= KORTSTE_KOP and deel in schat for deel in koppen)
