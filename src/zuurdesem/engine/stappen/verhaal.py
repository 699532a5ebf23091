"""Step 0: the begin. The story itself stands on the page; here one chooses a route and whether to keep answers."""

from __future__ import annotations

from ..teksten import minuten, zeg
from ..weergave import Begin, Routekeuze
from .soort import Blik, Scherm, Stap


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    return (Scherm(deel=""),)


def toon(blik: Blik, deel: str) -> tuple[Begin, ...]:
    from . import routes, seconden_over  # the list of steps holds this step

    keuzes = tuple(
        Routekeuze(
            route=route,
            kop=zeg(f"begin.{route}.kop"),
            zin=zeg(f"begin.{route}.zin"),
            knop=zeg(f"begin.{route}.knop", minuten=minuten(seconden_over(route, 0))),
        )
        for route in routes(blik.casus)
    )
    return (Begin(routes=keuzes, alleen_kort=blik.casus.diepte == "kort"),)


STAP = Stap(nr=0, seconden={"kort": 25, "volledig": 60, "klas": 180}, schermen=schermen, toon=toon)
