"""Step 8: sometimes it is not this case. Two taps; the signaalbrief is a tool of its own."""

from __future__ import annotations

from typing import Any

from .. import stukken
from ..casus import Casus
from ..teksten import zeg
from ..vragen import Vraagvorm, uit
from .delen import keuze
from .soort import Blik, Scherm, Stap

VAKER = ("een", "vaker", "weet-niet")
WIE = ("collegas", "teamleider", "clientenraad", "raad", "wetgever", "niemand")


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    return tuple(
        Vraagvorm(
            id=id,
            stap=8,
            vraag=zeg(f"{id}.vraag"),
            mogelijkheden=uit({waarde: zeg(f"{id}.{waarde}") for waarde in waarden}),
        )
        for id, waarden in (("agenderen.vaker", VAKER), ("agenderen.wie", WIE))
    )


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    vragen = ("agenderen.vaker",) if blik.kort else ("agenderen.vaker", "agenderen.wie")
    return (Scherm(deel="", vragen=vragen, direct=blik.kort, overslaan="sla-over" if blik.kort else ""),)


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    signaal = stukken.doorgang(blik, "signaal")
    if blik.kort:
        return (keuze(blik, "agenderen.vaker", "direct", direct=True), signaal)
    return (keuze(blik, "agenderen.vaker", "drie"), keuze(blik, "agenderen.wie", "twee"), signaal)


def reacties(blik: Blik, deel: str) -> tuple[str, ...]:
    vaker = blik.wat.een("agenderen.vaker")
    return (zeg(f"agenderen.reactie.{vaker}"),) if vaker else ()


STAP = Stap(
    nr=8,
    seconden={"kort": 10, "volledig": 20, "klas": 120},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
)
