"""Terugkeerkaart: a reminder in one's own calendar. Nothing is sent, and it does not say which casus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kalender import WEKEN, dag
from ..teksten import datum
from ..teksten_stukken import zeg
from ..weergave import Alinea, Links, Weergave
from . import naar, plek, scherm, terug
from .delen import Herinnering

if TYPE_CHECKING:
    from ..doorloop import Kijk
    from ..stappen.soort import Blik

GEWOON = "4"
"""What is proposed to who did not say when."""


def toon(blik: Blik, kijk: Kijk) -> Weergave:
    """Three days to choose from; the one of the decision is the main button."""
    gekozen = blik.wat.een("besluit.terug")
    hoofd = gekozen if gekozen in WEKEN else GEWOON
    keuzes = tuple((weken, _woorden(kijk.vandaag, weken)) for weken in WEKEN)
    verder = (naar(plek(blik.route, "terugkijken"), zeg("stuk.terugkijken.link")), terug(blik))
    delen = (
        Herinnering(keuzes=keuzes, hoofd=hoofd),
        Alinea(tekst=(zeg("kaart.adres"),), stijl="hulp"),
        Alinea(tekst=(zeg("kaart.bewaren"),), stijl="hulp"),
        Links(kop=zeg("stuk.links"), links=verder),
    )
    return scherm(blik, "kaart", delen)


def _woorden(vandaag: str, weken: str) -> str:
    wanneer, op = zeg(f"besluit.terug.{weken}"), dag(vandaag, weken)
    return zeg("verantwoording.terug.dag", wanneer=wanneer, datum=datum(op)) if op else wanneer
