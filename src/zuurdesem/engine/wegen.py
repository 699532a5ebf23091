"""The arithmetic of the weighing: exact, in whole numbers, and never shown as a number.

Four belangen get weights that are at least nought and add up to the same whole for everyone. An
optie scores, per belang, a direction of −2..+2 (`richtingen`); its total is the weighted sum.
What the reader gave is an order, not weights: every weighting that fits the order counts.

An order allows a convex set of weightings. All of it is a mix of a few corners, and a total is
linear, so what holds at mixes of corners can be worked out from the corners alone.

Pitfalls (onderzoek, leren-en-wegen ch. 4): a share of all weightings reads as a poll, so none is
given; a breach of right can be bought off by plusses, so poorten stand before this; middle opties
win easily, so opties that are not in between are needed.
"""

from __future__ import annotations

from itertools import combinations

Gewicht = tuple[int, ...]
"""One weight per belang, in the order of the logica's, as parts of TWAALF."""

Scores = tuple[int, ...]
"""The directions of one optie, one per belang, each −2..+2."""

TWAALF = 12
"""Corners are averages of one to four belangen; twelve parts make each of them whole."""


def gemiddelde(belangen: tuple[int, ...], aantal: int = 4) -> Gewicht:
    """The weighting in which these belangen weigh the same and the others nothing."""
    return tuple(TWAALF // len(belangen) if i in belangen else 0 for i in range(aantal))


def hoeken_van_volgorde(volgorde: tuple[int, ...], aantal: int = 4) -> tuple[Gewicht, ...]:
    """The corners of all weightings that fit an order, heaviest first.

    `volgorde` names one to four belangen by number; those not named weigh at most as much as the
    last one named. Formula: for w1 ≥ w2 ≥ … ≥ wk ≥ each other, the corners are the averages of the
    first i (i < k) and of the first k with any subset of the rest.
    """
    rest = tuple(i for i in range(aantal) if i not in volgorde)
    begin = [volgorde[:i] for i in range(1, len(volgorde))]
    eind = [volgorde + erbij for n in range(len(rest) + 1) for erbij in combinations(rest, n)]
    return tuple(gemiddelde(deel, aantal) for deel in [*begin, *eind])


def hoeken_van_opzij(opzij: int, aantal: int = 4) -> tuple[Gewicht, ...]:
    """The corners when one belang weighs at most each other: each other one alone, and all alike."""
    ander = [(i,) for i in range(aantal) if i != opzij]
    return tuple(gemiddelde(deel, aantal) for deel in [*ander, tuple(range(aantal))])


def totaal(scores: Scores, gewicht: Gewicht) -> int:
    """The weighted sum of an optie, in twelfths."""
    return sum(score * deel for score, deel in zip(scores, gewicht, strict=True))


def winnaar(opties: tuple[Scores, ...], gewicht: Gewicht) -> int | None:
    """The optie that is alone highest at this weighting, or None: a tie counts for neither."""
    totalen = [totaal(scores, gewicht) for scores in opties]
    hoogst = max(totalen)
    return totalen.index(hoogst) if totalen.count(hoogst) == 1 else None


def bovenaan(opties: tuple[Scores, ...], gewicht: Gewicht) -> tuple[int, ...]:
    """The opties with the highest total at this weighting: one, or more that tie."""
    totalen = [totaal(scores, gewicht) for scores in opties]
    return tuple(i for i, deel in enumerate(totalen) if deel == max(totalen))


def blijft(opties: tuple[Scores, ...], hoeken: tuple[Gewicht, ...], optie: int) -> bool:
    """Whether this optie is alone highest at some weighting that is a mix of these corners."""
    return winnende_weging(opties, hoeken, optie) is not None


def winnende_weging(opties: tuple[Scores, ...], hoeken: tuple[Gewicht, ...], optie: int) -> Gewicht | None:
    """A weighting, as a mix of these corners, at which this optie is alone highest; None when there is none.

    Formula: let d[p][i] be its lead over rival p at corner i. It wins somewhere if and only if some
    x ≥ 0 has d·x > 0 for every rival. If there is one, there is one with as many corners in it as
    rivals it leads by exactly the same (a basic solution), so trying those is enough:
    x = M⁻¹·1 for every square part M of d, by Cramer's rule in whole numbers.
    """
    rivalen = [i for i in range(len(opties)) if i != optie]
    voorsprong = [[totaal(opties[optie], hoek) - totaal(opties[rivaal], hoek) for hoek in hoeken] for rivaal in rivalen]
    if not rivalen:
        return hoeken[0]
    for n in range(1, min(len(rivalen), len(hoeken)) + 1):
        for kolommen in combinations(range(len(hoeken)), n):
            for rijen in combinations(range(len(rivalen)), n):
                x = _menging([[voorsprong[rij][kolom] for kolom in kolommen] for rij in rijen])
                if x and all(
                    sum(deel * rij[kolom] for deel, kolom in zip(x, kolommen, strict=True)) > 0 for rij in voorsprong
                ):
                    gekozen = [hoeken[kolom] for kolom in kolommen]
                    return tuple(
                        sum(deel * hoek[i] for deel, hoek in zip(x, gekozen, strict=True))
                        for i in range(len(hoeken[0]))
                    )
    return None


def _menging(vierkant: list[list[int]]) -> list[int]:
    """x ≥ 0 with M·x the same positive number in every row, or [] when there is none."""
    noemer = determinant(vierkant)
    if noemer == 0:
        return []
    teken = 1 if noemer > 0 else -1
    x = [
        teken * determinant([[*rij[:kolom], 1, *rij[kolom + 1 :]] for rij in vierkant])
        for kolom in range(len(vierkant))
    ]
    return x if min(x) >= 0 else []


def determinant(vierkant: list[list[int]]) -> int:
    """The determinant of a small square of whole numbers, by its first row."""
    if len(vierkant) == 1:
        return vierkant[0][0]
    return sum(
        (-1) ** kolom * waarde * determinant([[*rij[:kolom], *rij[kolom + 1 :]] for rij in vierkant[1:]])
        for kolom, waarde in enumerate(vierkant[0])
        if waarde
    )


def wankel(
    opties: tuple[Scores, ...], eigen: frozenset[tuple[int, int]], gewicht: Gewicht
) -> tuple[tuple[int, int], ...]:
    """The estimates of the author on which the winner at this weighting hangs, as (optie, belang).

    An estimate is one when moving it alone by one step within −2..+2 changes who wins. `eigen` are
    estimates the reader made: those stay as they are.
    """
    eerst = winnaar(opties, gewicht)
    hangt = []
    for optie, scores in enumerate(opties):
        for belang, score in enumerate(scores):
            if (optie, belang) in eigen or not gewicht[belang]:
                continue
            for anders in (score - 1, score + 1):
                if -2 <= anders <= 2:
                    nieuw = (*scores[:belang], anders, *scores[belang + 1 :])
                    if winnaar((*opties[:optie], nieuw, *opties[optie + 1 :]), gewicht) != eerst:
                        hangt.append((optie, belang))
                        break
    return tuple(hangt)


def gedomineerd(opties: tuple[Scores, ...], optie: int) -> bool:
    """Whether another optie is at least as good for every belang and better for one."""
    mijn = opties[optie]
    return any(
        all(a >= b for a, b in zip(ander, mijn, strict=True)) and ander != mijn
        for i, ander in enumerate(opties)
        if i != optie
    )


def banden(
    opties: tuple[Scores, ...], van: Gewicht, naar: Gewicht, fijn: int
) -> tuple[tuple[int | None, int, int], ...]:
    """Who wins along the straight way between two weightings, as (optie or None, begin, end) in `fijn` steps.

    Only for a drawing: the way is cut into `fijn` pieces and each takes the winner at its middle. Neighbours
    with the same winner are joined. The words beside the drawing never come from here.
    """
    uit: list[tuple[int | None, int, int]] = []
    for i in range(fijn):
        midden = tuple((2 * fijn - 2 * i - 1) * a + (2 * i + 1) * b for a, b in zip(van, naar, strict=True))
        wint = winnaar(opties, midden)
        if uit and uit[-1][0] == wint:
            uit[-1] = (wint, uit[-1][1], i + 1)
        else:
            uit.append((wint, i, i + 1))
    return tuple(uit)
