"""The list of steps. A step that is not built is not in it; everything that counts steps counts these."""

from __future__ import annotations

from ..casus import Casus
from ..lijsten import ROUTES
from ..stukken.vragen import vragen as vragen_na
from ..vragen import Vraagvorm
from . import agenderen, besluit, logicas, luisteren, neiging, poorten, tegenspraak, terugblik, verhaal, wegen
from .soort import Blik, Scherm, Stap

STAPPEN: tuple[Stap, ...] = (
    verhaal.STAP,
    neiging.STAP,
    luisteren.STAP,
    logicas.STAP,
    poorten.STAP,
    wegen.STAP,
    tegenspraak.STAP,
    besluit.STAP,
    agenderen.STAP,
    terugblik.STAP,
)


def routes(casus: Casus) -> tuple[str, ...]:
    """The routes this casus can be walked in: a short casus lacks the full one."""
    return tuple(route for route in ROUTES if route != "volledig" or casus.diepte == "volledig")


def vragen(casus: Casus) -> dict[str, Vraagvorm]:
    """Every vraag of the walk by its id, in the order of the steps, and what can be written after it."""
    van_stappen = {vraag.id: vraag for stap in STAPPEN for vraag in stap.vragen(casus)}
    return van_stappen | {vraag.id: vraag for vraag in vragen_na()}


def seconden_over(route: str, nr: int, scherm: int = 0, schermen: int = 1) -> int:
    """Seconds left from screen `scherm` of the `schermen` in step `nr`, to the end of the route."""
    hier = sum(stap.seconden[route] for stap in STAPPEN if stap.nr == nr)
    later = sum(stap.seconden[route] for stap in STAPPEN if stap.nr > nr)
    return later + hier * (schermen - scherm) // schermen


__all__ = ["STAPPEN", "Blik", "Scherm", "Stap", "routes", "seconden_over", "vragen"]
