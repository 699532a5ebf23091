"""Where a value stands: from a path in the data to a line in the file and to words for the author.

A path is a tuple of keys and list positions, as pydantic's `loc` is. Shown to an author, an item
with an id goes by that id (`opties.terugvorderen.poort`), another item by its number from 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .meldingen import Melding, meld

Pad = tuple[str | int, ...]

TEKST: Pad = ("tekst",)
"""The body below the front matter, as if it were a key; that is how nouns hold it."""


@dataclass(frozen=True)
class Plek:
    """One file as read: the line of every key and list item, and the data they belong to.

    `wit` is how many empty lines stand between the front matter and the first line of the body.
    """

    bestand: str
    regels: Mapping[Pad, int]
    data: Any = None
    wit: int = 0

    def regel(self, pad: Pad) -> int:
        """The line of this path; of its nearest parent when it does not stand in the file itself."""
        for lengte in range(len(pad), -1, -1):
            if pad[:lengte] in self.regels:
                return self.regels[pad[:lengte]]
        return 1

    def toon(self, pad: Pad) -> str:
        """The path in words."""
        waarde, delen = self.data, []
        for stap in pad:
            waarde = _kind(waarde, stap)
            eigen = waarde.get("id") if isinstance(stap, int) and isinstance(waarde, dict) else None
            delen.append(eigen if isinstance(eigen, str) else str(stap + 1 if isinstance(stap, int) else stap))
        return ".".join(delen)

    def waarde(self, pad: Pad) -> Any:
        """The value at this path as the author wrote it, or None."""
        waarde = self.data
        for stap in pad:
            waarde = _kind(waarde, stap)
        return waarde

    def meld(self, naam: str, pad: Pad, wat: str, herstel: str, regel: int | None = None) -> Melding:
        """A melding about this path, on its own line unless another line is given."""
        return meld(self.bestand, regel or self.regel(pad), naam, self.toon(pad), wat, herstel)


def _kind(waarde: Any, stap: str | int) -> Any:
    if isinstance(stap, int):
        return waarde[stap] if isinstance(waarde, list) and stap < len(waarde) else None
    return waarde.get(stap) if isinstance(waarde, dict) else None
