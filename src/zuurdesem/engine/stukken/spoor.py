"""Everything somebody said about a casus, at a place of its own, so that another page can lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..teksten_stukken import zeg
from ..verslag import per_stap
from ..weergave import Links, Meenemen, Rijen, Weergave
from . import scherm, terug

if TYPE_CHECKING:
    from ..doorloop import Kijk
    from ..stappen.soort import Blik


def toon(blik: Blik, kijk: Kijk) -> Weergave:
    """The whole denkspoor, also of an older editie, with nothing left out."""
    delen = (
        Rijen(rijen=((zeg("verslag.vraag"), blik.casus.vraag),)),
        *per_stap(blik.casus, blik.wat),
        Meenemen(),
        Links(kop=zeg("stuk.links"), links=(terug(blik),)),
    )
    return scherm(blik, "spoor", delen, waarom=zeg("verslag.oefencasus"))
