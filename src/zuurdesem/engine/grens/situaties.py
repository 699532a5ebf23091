"""What the browser gets of a grensverkenner: the draaiknoppen and opties of a casus, and the situations to ask.

`publish` makes it and chooses the situations. A situation is known by its standen, so that an answer survives an
editie in which other combinations are asked.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..casus import Casus, Stand
from ..vorm import Vorm

ANTWOORD = "grens.situatie."
REGEL = "grens.regel"
WEET_NIET = "?"
"""The value of 'Ik weet het nog niet': no id looks like this."""


@dataclass(frozen=True, kw_only=True)
class Grensoptie(Vorm):
    """An optie of the casus, with the number behind its letter there."""

    id: str
    titel: str
    letter: int


@dataclass(frozen=True, kw_only=True)
class Grensknop(Vorm):
    """A circumstance and its standen; the first is how the casus stands."""

    id: str
    naam: str
    standen: tuple[Stand, ...]


@dataclass(frozen=True, kw_only=True)
class Grens(Vorm):
    """All of it. `situaties` hold the id of the stand of each knop, in the order of the knoppen."""

    casus: str
    titel: str
    editie: str
    opties: tuple[Grensoptie, ...]
    knoppen: tuple[Grensknop, ...]
    situaties: tuple[tuple[str, ...], ...]

    def optie(self, id: str) -> Grensoptie | None:
        """The optie with this id, or None."""
        return next((optie for optie in self.opties if optie.id == id), None)

    def tekst(self, knop: int, stand: str) -> str:
        """The words of a stand of the knop at this place."""
        return next((een.tekst for een in self.knoppen[knop].standen if een.id == stand), stand)


def grensknoppen(casus: Casus) -> tuple[Grensknop, ...]:
    """The draaiknoppen of a casus that can be turned; with fewer than two there is no grensverkenner."""
    knoppen = tuple(
        Grensknop(id=knop.id, naam=knop.naam, standen=knop.standen)
        for knop in casus.draaiknoppen
        if not knop.vervallen and len(knop.standen) > 1
    )
    return knoppen if len(knoppen) > 1 else ()


def vraag_van(situatie: tuple[str, ...]) -> str:
    """The id of the vraag about a situation: `grens.situatie.negenhonderd+een-keer`."""
    return ANTWOORD + "+".join(situatie)
