"""Lengths of sentences, paragraphs and arguments: advies, because a meter is no reader.

Source: schrijfwijzer §2 and §4.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from zuurdesem.engine.casus import Casus
from zuurdesem.engine.lijsten import LOGICAS
from zuurdesem.engine.pagina import Pagina

from ..meldingen import Melding
from ..plek import TEKST, Pad, Plek
from ..wandeling import values_of
from ..woorden import as_text, count_words, paragraphs, sentences

ZIN, ALINEA = 22, 12
KORT = 2 * ZIN
"""Fewer characters than this hold no sentence or paragraph that is too long."""


def check_zinnen(noun: Pagina, plek: Plek) -> Iterator[Melding]:
    """Every text of the page, and every paragraph of its body."""
    for pad, _deel, waarde in values_of(noun):
        for hier, tekst in _teksten(pad, waarde):
            yield from _check_alinea(plek, hier, tekst, plek.regel(hier))
    begin = plek.regel(TEKST) + plek.wit
    for alinea in paragraphs(noun.tekst):
        yield from _check_alinea(plek, TEKST, alinea.tekst, begin + noun.tekst.count("\n", 0, alinea.plek))


def check_argumenten(noun: Pagina, plek: Plek) -> Iterator[Melding]:
    """Within one logica the longest argument is at most half longer than the shortest."""
    if not isinstance(noun, Casus):
        return
    for logica in LOGICAS:
        lengtes = [
            (aantal, nr)
            for nr, optie in enumerate(noun.opties)
            if not optie.vervallen and (aantal := count_words(optie.argumenten.van(logica).zin))
        ]
        if len(lengtes) > 1 and 2 * max(lengtes)[0] > 3 * min(lengtes)[0]:
            (lang, nr), (kort, ander) = max(lengtes), min(lengtes)
            yield plek.meld(
                "argumenten-ongelijk",
                ("opties", nr, "argumenten", logica),
                f"dit argument heeft {lang} woorden, dat bij `{noun.opties[ander].id}` {kort}",
                "kort het langste in, of geef het kortste dezelfde ruimte",
            )


def _teksten(pad: Pad, waarde: Any) -> Iterator[tuple[Pad, Any]]:
    """A field as paragraphs: itself when it is a text, each item when it is a list of texts."""
    if isinstance(waarde, str):
        yield pad, waarde
    elif isinstance(waarde, tuple) and waarde:
        losse = all(isinstance(deel, str) for deel in waarde) and len(waarde) > 1
        if losse:
            yield from (((*pad, nr), deel) for nr, deel in enumerate(waarde))
        elif any(isinstance(deel, str) for deel in waarde):
            yield pad, waarde


def _check_alinea(plek: Plek, pad: Pad, tekst: Any, regel: int) -> Iterator[Melding]:
    if len(as_text(tekst)) < KORT:
        return
    zinnen = [(count_words(zin), zin) for zin in sentences(tekst)]
    for aantal, zin in zinnen:
        if aantal > ZIN:
            yield plek.meld(
                "zin-te-lang",
                pad,
                f"een zin van {aantal} woorden: '{_begin(zin)} …'",
                f"maak er twee van; een zin heeft hooguit {ZIN} woorden",
                regel,
            )
    som = sum(aantal for aantal, _ in zinnen)
    if len(zinnen) > 1 and som > ALINEA * len(zinnen):
        yield plek.meld(
            "alinea-te-zwaar",
            pad,
            f"de zinnen hebben hier gemiddeld {_gemiddeld(som, len(zinnen))} woorden",
            f"maak een paar zinnen korter; gemiddeld {ALINEA} is de grens",
            regel,
        )


def _begin(zin: str) -> str:
    return " ".join(zin.split()[:5])


def _gemiddeld(som: int, aantal: int) -> str:
    tienden = (10 * som + aantal - 1) // aantal
    return f"{tienden // 10},{tienden % 10}"


CHECKS = (check_zinnen, check_argumenten)
