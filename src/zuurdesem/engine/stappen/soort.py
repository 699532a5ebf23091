"""What a step is: data and four functions of the same argument. The list of steps stands in `__init__`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..casus import Casus
from ..ingevuld import Ingevuld
from ..vragen import Vraagvorm


@dataclass(frozen=True, kw_only=True)
class Blik:
    """What a step looks at: the casus, what was filled in, the route, and where the root of the site is."""

    casus: Casus
    wat: Ingevuld
    route: str
    wortel: str = ""

    @property
    def kort(self) -> bool:
        """The short route: about one's own optie only."""
        return self.route == "kort"

    @property
    def volledig(self) -> bool:
        """The full route: everything is asked, also to write. In the class one talks instead."""
        return self.route == "volledig"


@dataclass(frozen=True, kw_only=True)
class Scherm:
    """One screen of a step: its deel, the vragen on it, and its buttons.

    `knop` is a text id ('' = the way to the next step); `overslaan` a text id or ''; `verplicht` is
    the vraag without which one cannot go on, `mist` the text id that says so. `op_slot`: its vragen
    were asked and can no longer be answered. `direct`: its answers are buttons, so it has none of its own until
    it was answered. `kop`: a logica or the text id of its heading, where that is not the
    name of the step. `zij`: beside the way, one comes there by a link only, and sending it stays there.
    """

    deel: str
    vragen: tuple[str, ...] = ()
    knop: str = ""
    overslaan: str = "sla-over"
    verplicht: str = ""
    mist: str = ""
    op_slot: bool = False
    direct: bool = False
    kop: str = ""
    zij: bool = False


def _geen_vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    return ()


def _geen_reacties(blik: Blik, deel: str) -> tuple[Any, ...]:
    return ()


def _geen_fouten(blik: Blik, deel: str) -> tuple[tuple[str, str], ...]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Stap:
    """One of the nine steps. `seconden` per route come from the paper walk with a clock.

    `fouten` says, as (vraag, sentence), what in the answers keeps one on this screen.
    """

    nr: int
    seconden: dict[str, int]
    schermen: Callable[[Blik], tuple[Scherm, ...]]
    toon: Callable[[Blik, str], tuple[Any, ...]]
    vragen: Callable[[Casus], tuple[Vraagvorm, ...]] = _geen_vragen
    reacties: Callable[[Blik, str], tuple[Any, ...]] = _geen_reacties
    fouten: Callable[[Blik, str], tuple[tuple[str, str], ...]] = _geen_fouten
