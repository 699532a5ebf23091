"""Which combinations of draaiknoppen are asked: eight to twelve, each stand about equally often, pairs where they can.

Made at build, from the numbers of standen alone: no chance, the same numbers give the same combinations. The first is
how the casus stands; the others follow so that as little as possible changes from one to the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import combinations, product

MINST, MEEST = 8, 12
ZWAARTE, POGINGEN = 100, 60
"""How much a stand that comes too often weighs against a pair that does; how many searches are made per size."""

Situatie = tuple[int, ...]
"""The number of the stand of each draaiknop."""


@cache
def situaties(standen: tuple[int, ...]) -> tuple[Situatie, ...]:
    """The combinations for draaiknoppen with these numbers of standen; all of them where there are no more than twelve.

    Of the sizes from eight to twelve the best balanced one, the smallest where two are as good.
    """
    alle = list(product(*(range(aantal) for aantal in standen)))
    if len(alle) <= MEEST:
        return _op_volgorde(alle)
    groottes = range(MINST, MEEST + 1)
    passend = [n for n in groottes if all(n % aantal == 0 for aantal in standen)]  # then every stand comes as often
    keuzes = [_kies(alle, standen, n) for n in passend or groottes]
    beste = min(keuzes, key=lambda keus: (onbalans(keus, standen), len(keus)))
    return _op_volgorde(beste)


def onbalans(keus: Sequence[Situatie], standen: Sequence[int]) -> float:
    """How far the counts of standen and of pairs are from equal; 0 when every stand and every pair comes as often."""
    n = len(keus)
    som = 0.0
    for plek, aantal in enumerate(standen):
        tel = [sum(een[plek] == stand for een in keus) for stand in range(aantal)]
        som += ZWAARTE * sum((keer - n / aantal) ** 2 for keer in tel)
    for a, b in combinations(range(len(standen)), 2):
        for paar in product(range(standen[a]), range(standen[b])):
            keer = sum((een[a], een[b]) == paar for een in keus)
            som += (keer - n / (standen[a] * standen[b])) ** 2
    return round(som / n, 6)


def _kies(alle: list[Situatie], standen: Sequence[int], n: int) -> list[Situatie]:
    """The best of a number of searches: each drops three of the best so far and goes on. Stops when in balance.

    Which three comes from a fixed row of numbers, so that the same numbers of standen give the same combinations.
    """
    beste = _zoek(alle, standen, [alle[0]], n)
    laagst, getal = onbalans(beste, standen), 1
    for _ in range(POGINGEN):
        if laagst == 0:
            break
        keus = list(beste)
        for _ in range(3):
            getal = getal * 75 % 65537
            del keus[1 + getal % (len(keus) - 1)]
        getal = getal * 75 % 65537
        vreemd = alle[getal % len(alle)]
        keus = _zoek(alle, standen, keus if vreemd in keus else [*keus, vreemd], n)
        stand = onbalans(keus, standen)
        if stand <= laagst:
            beste, laagst = keus, stand
    return beste


def _zoek(alle: list[Situatie], standen: Sequence[int], keus: list[Situatie], n: int) -> list[Situatie]:
    """Adds what helps most until there are `n`, then exchanges as long as that helps. The first one stays."""
    deel = {een: _delen(een, standen, n) for een in alle}
    te_veel = {sleutel: -doel for rij in deel.values() for sleutel, _, doel in rij}

    def tel(een: Situatie, erbij: int) -> None:
        for sleutel, _, _ in deel[een]:
            te_veel[sleutel] += erbij

    def kost(een: Situatie) -> float:
        """What adding this one does to the balance; what it gives back when taken out is the same, less its own."""
        return round(sum(gewicht * (2 * te_veel[sleutel] + 1) for sleutel, gewicht, _ in deel[een]), 9)

    for een in keus:
        tel(een, 1)
    while len(keus) < n:
        keus.append(min((een for een in alle if een not in keus), key=lambda een: (kost(een), een)))
        tel(keus[-1], 1)
    beter = True
    while beter:
        beter = False
        for plek in range(1, n):
            oud = keus[plek]
            tel(oud, -1)
            keus[plek] = min((een for een in alle if een == oud or een not in keus), key=lambda een: (kost(een), een))
            if kost(keus[plek]) == kost(oud):
                keus[plek] = oud
            beter = beter or keus[plek] != oud
            tel(keus[plek], 1)
    return keus


def _delen(een: Situatie, standen: Sequence[int], n: int) -> list[tuple[tuple[int, ...], int, float]]:
    """The standen and pairs in a combination: each with its weight, and how often it should come."""
    los = [((plek, stand), ZWAARTE, n / standen[plek]) for plek, stand in enumerate(een)]
    paren = [
        ((a, een[a], b, een[b]), 1, n / (standen[a] * standen[b])) for a, b in combinations(range(len(standen)), 2)
    ]
    return [*los, *paren]


def _op_volgorde(keus: Sequence[Situatie]) -> tuple[Situatie, ...]:
    """The casus first, then always the one in which the least changes."""
    over = sorted(keus)
    rij = [over.pop(0)]
    while over:
        volgende = min(over, key=lambda een: (sum(a != b for a, b in zip(een, rij[-1], strict=True)), een))
        over.remove(volgende)
        rij.append(volgende)
    return tuple(rij)
