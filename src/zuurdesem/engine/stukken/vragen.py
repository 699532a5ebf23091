"""What can be written after the walk: the signaalbrief and what one answers on looking back. Free text, all of it.

They stand apart from the steps: nothing in the walk waits for them, and the werkblad has no room for them.
"""

from __future__ import annotations

from ..teksten_stukken import zeg
from ..vragen import Vraagvorm

NA = 10
"""The number these vragen have where a step has its own: after the last."""

LEZERS = {"collegas": "professioneel", "teamleider": "management", "clientenraad": "client", "raad": "politiek"}
"""The readers of a signaal, as step 8 names them, each with the logica in which it hears a reason."""

PER_STUK = {
    "signaal": (*(f"signaal.{lezer}" for lezer in LEZERS), "signaal.tellen"),
    "terugkijken": ("terugkijken.zin",),
}


def vragen() -> tuple[Vraagvorm, ...]:
    """Every vraag of every stuk, in the order of a verslag."""
    return tuple(Vraagvorm(id=id, stap=NA, vraag=zeg(f"{id}.vraag")) for ids in PER_STUK.values() for id in ids)
