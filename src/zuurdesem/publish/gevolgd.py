"""The library as one page sees it: each thing it looks at is a question to a `Spoor`, and so is that it is not there.

So an article can be used again as long as everything it looked at is the same (`content.geheugen`), and whoever
writes a page need not know of that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from zuurdesem.content import Bibliotheek
from zuurdesem.content.geheugen import Spoor

MAPPEN = tuple(veld.name for veld in fields(Bibliotheek))
"""The mappings of a library; it holds nothing else."""


def vragen(bibliotheek: Bibliotheek) -> dict[str, Any]:
    """The questions that a followed library asks, with what answers them."""
    return {
        "een": lambda map, id: getattr(bibliotheek, map).get(id),
        "titel": lambda map, id: getattr(getattr(bibliotheek, map).get(id), "titel", None),
        "ids": lambda map: tuple(getattr(bibliotheek, map)),
    }


def volg(spoor: Spoor) -> Bibliotheek:
    """The library that `spoor` answers about; everything read from it is noted there."""
    return _Gevolgd(**{map: _Map(spoor, map) for map in MAPPEN})


class _Gevolgd(Bibliotheek):
    def titels(self, map: str) -> Mapping[str, str]:
        alles: _Map = getattr(self, map)
        return alles.titels()


class _Map(Mapping[str, Any]):
    def __init__(self, spoor: Spoor, naam: str, wat: str = "een") -> None:
        self._spoor, self._naam, self._wat = spoor, naam, wat

    def titels(self) -> _Map:
        """The same without all that a title does not say."""
        return _Map(self._spoor, self._naam, "titel")

    def __getitem__(self, id: str) -> Any:
        gevonden = self._spoor.vraag(self._wat, self._naam, id)
        if gevonden is None:
            raise KeyError(id)
        return gevonden

    def __iter__(self) -> Iterator[str]:
        return iter(self._spoor.vraag("ids", self._naam))

    def __len__(self) -> int:
        return len(self._spoor.vraag("ids", self._naam))
