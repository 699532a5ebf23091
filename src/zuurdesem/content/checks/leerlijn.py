"""Checks on a leerlijn: its steps, and how long each takes. Source: content model §3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from zuurdesem.engine.casus import Casus
from zuurdesem.engine.kennis import Leerlijn
from zuurdesem.engine.stappen import routes

from ..meldingen import Melding
from ..plek import Pad, Plek

if TYPE_CHECKING:
    from ..boek import Boek

OEFENEN = "oefenen"
"""The page with all questions, which is made from them and has no file."""
MINSTENS = 2
CASUSSEN = "casussen/"


def check_stappen(leerlijn: Leerlijn, plek: Plek) -> Iterator[Melding]:
    """At least two steps; a casus has a route and no minutes, every other page minutes and no route."""
    if len(leerlijn.stappen) < MINSTENS:
        yield plek.meld(
            "leerlijn", ("stappen",), "er zijn minder dan twee stappen", "voeg stappen toe; één pagina is geen leerlijn"
        )
    for nr, stap in enumerate(leerlijn.stappen):
        pad: Pad = ("stappen", nr)
        is_casus = stap.pagina.startswith(CASUSSEN)
        if is_casus and stap.minuten is not None:
            yield plek.meld(
                "leerlijn", (*pad, "minuten"), "bij een casus volgt de tijd uit de route", "haal `minuten` weg"
            )
        if is_casus and stap.route is None:
            yield plek.meld(
                "leerlijn",
                pad,
                "bij deze casus staat niet welke route",
                "voeg `route:` toe: kort, volledig of klas",
            )
        if not is_casus and stap.minuten is None:
            yield plek.meld("leerlijn", pad, "hier staat niet hoe lang dit duurt", "voeg `minuten:` toe met een getal")
        if not is_casus and stap.route is not None:
            yield plek.meld("leerlijn", (*pad, "route"), "alleen een casus heeft een route", "haal `route` weg")


def check_routes(boek: Boek) -> Iterator[Melding]:
    """A casus can be walked in the route that a step names."""
    casussen: dict[str, Casus] = boek.nouns("casus")
    for pagina in boek.gelezen:
        stappen = pagina.noun.stappen if isinstance(pagina.noun, Leerlijn) else ()
        for nr, stap in enumerate(stappen):
            casus = casussen.get(stap.pagina.removeprefix(CASUSSEN)) if stap.pagina.startswith(CASUSSEN) else None
            if casus is not None and stap.route is not None and stap.route not in routes(casus):
                yield pagina.plek.meld(
                    "leerlijn",
                    ("stappen", nr, "route"),
                    f"de casus `{casus.id}` heeft geen route `{stap.route}`",
                    f"kies een van: {', '.join(routes(casus))}",
                )


CHECKS = (check_stappen,)
