"""Answers in the file to an advies of `controleer`.

An advies asks; the author answers under `afgewogen` with a reason, and the advies is then reported as
answered. A fout cannot be answered, except the missing kinderrechtenkader, whose answer the page shows.
Source: design §7.7, content model §1.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from zuurdesem.engine.pagina import Afgewogen

from .meldingen import Melding
from .plek import Plek

TE_BEANTWOORDEN_FOUT = "kinderrechtenkader"


def answer(noun: Any, plek: Plek, meldingen: list[Melding], compleet: bool = False) -> list[Melding]:
    """The meldingen of one page, those that were answered marked so, sorted.

    `compleet` says that every check has run; only then an answer without an advies is reported.
    """
    antwoorden: tuple[Afgewogen, ...] = getattr(noun, "afgewogen", ())
    gebruikt: set[int] = set()
    uit: list[Melding] = []
    for melding in meldingen:
        nr = next((nr for nr, antwoord in enumerate(antwoorden) if _past(antwoord, melding)), None)
        if nr is not None:
            gebruikt.add(nr)
            melding = replace(melding, ernst="advies", antwoord=antwoorden[nr].reden)
        uit.append(melding)
    if compleet:
        uit += [_leeg(plek, nr, antwoord) for nr, antwoord in enumerate(antwoorden) if nr not in gebruikt]
    return sorted(uit)


def _past(antwoord: Afgewogen, melding: Melding) -> bool:
    if antwoord.regel != melding.naam or (melding.ernst == "fout" and melding.naam != TE_BEANTWOORDEN_FOUT):
        return False
    return not antwoord.waar or melding.waar == antwoord.waar or melding.waar.startswith(f"{antwoord.waar}.")


def _leeg(plek: Plek, nr: int, antwoord: Afgewogen) -> Melding:
    waar = f" op `{antwoord.waar}`" if antwoord.waar else ""
    return plek.meld(
        "afgewogen-zonder-advies",
        ("afgewogen", nr),
        f"er is geen advies `{antwoord.regel}`{waar} om te beantwoorden",
        "haal dit antwoord weg, of verbeter `regel` of `waar`; een fout kun je niet beantwoorden",
    )
