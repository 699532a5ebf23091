"""The checks: what must hold beyond the shape of a page.

A check of one page is `(noun, plek) -> meldingen`; a check of the library is `(boek) -> meldingen`.
All of them run, none stops another. Source: design §4 'Dilemma-check', content model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from zuurdesem.engine.casus import Casus
from zuurdesem.engine.kennis import Begrip, Hulp, Interventie, Kader, Leerlijn, Logica, Verdieping

from ..meldingen import Melding
from ..plek import Plek
from . import (
    casus,
    gebruik,
    ids,
    interventie,
    kennis,
    kinderen,
    leerlijn,
    links,
    opties,
    pagina,
    persoonsgegevens,
    samenhang,
    taal,
    vragen,
    weging,
)

if TYPE_CHECKING:
    from ..boek import Boek

Check = Callable[[Any, Plek], Iterator[Melding]]

ELKE: tuple[Check, ...] = (*pagina.CHECKS, *persoonsgegevens.CHECKS, *taal.CHECKS)
PER_SOORT: dict[type, tuple[Check, ...]] = {
    Casus: (*casus.CHECKS, *opties.CHECKS, *kinderen.CHECKS, *weging.CHECKS),
    Interventie: interventie.CHECKS,
    Kader: kennis.KADER,
    Begrip: kennis.BEGRIP,
    Logica: kennis.LOGICA,
    Hulp: kennis.HULP,
    Verdieping: kennis.VERDIEPING,
    Leerlijn: leerlijn.CHECKS,
}
BOEK: tuple[Callable[[Boek], Iterator[Melding]], ...] = (
    links.check_links,
    links.check_losse_paginas,
    kinderen.check_kinderrechtenkader,
    opties.check_dichte_poort,
    persoonsgegevens.check_namen,
    persoonsgegevens.check_losse_paginas,
    pagina.check_voorheen,
    ids.check_verdwenen,
    samenhang.check_samenhang,
    gebruik.check_gebruik,
    vragen.check_recht,
    leerlijn.check_routes,
)


def check_noun(noun: Any, plek: Plek) -> list[Melding]:
    """Everything to say about one page on its own."""
    return [melding for check in (*ELKE, *PER_SOORT.get(type(noun), ())) for melding in check(noun, plek)]


def check_boek(boek: Boek) -> list[Melding]:
    """Everything to say about pages in each other's light."""
    return [melding for check in BOEK for melding in check(boek)]
