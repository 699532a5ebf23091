"""Walks a noun field by field: every value with its path, and every link with what it points to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.vorm import Verwijzing, Vorm

from .plek import Pad
from .vormgeving import fields_of

LINKVELDEN = {
    "bronnen": "bron",
    "bron": "bron",
    "casussen": "casus",
    "botst_met": "casus",
    "interventies": "interventie",
    "begrippen": "begrip",
    "zie_ook": "begrip",
    "kaders": "kader",
    "kader": "kader",
}
"""Keys whose text is the id of a page or a bron, and of which soort."""
GEVULD = frozenset({"id", "tekst", "kaderteksten", "verder", "afgewogen", "meegelezen"})
"""Top fields in which nobody writes to the reader."""


class Link(NamedTuple):
    """One link in a noun: the soort and id it points to, and the path where it stands."""

    soort: str
    id: str
    pad: Pad


class Waarde(NamedTuple):
    """One field of a noun or of a part of it: its path, the part it belongs to, and its value."""

    pad: Pad
    deel: Any
    waarde: Any

    @property
    def naam(self) -> str:
        return str(self.pad[-1])


def values_of(noun: Any, pad: Pad = ()) -> Iterator[Waarde]:
    """Every field, depth first, in the order of the model; lists of nouns are entered, a Tekst is not."""
    soort: type = type(noun)
    for naam in fields_of(soort):
        if not pad and naam in GEVULD and isinstance(noun, Pagina):
            continue
        waarde, hier = getattr(noun, naam), (*pad, naam)
        yield Waarde(hier, noun, waarde)
        if _is_deel(waarde):
            yield from values_of(waarde, hier)
        elif isinstance(waarde, tuple):
            for nr, deel in enumerate(waarde):
                if _is_deel(deel):
                    yield from values_of(deel, (*hier, nr))


def links_of(noun: Any) -> Iterator[Link]:
    """Every link in the structure of a noun, in the order of the model."""
    for pad, _deel, waarde in values_of(noun):
        soort = LINKVELDEN.get(str(pad[-1]))
        if isinstance(waarde, str) and soort and waarde:
            yield Link(soort, waarde, pad)
        elif isinstance(waarde, tuple):
            for nr, deel in enumerate(waarde):
                if isinstance(deel, Verwijzing):
                    yield Link(deel.soort, deel.id, pad)
                elif soort and isinstance(deel, str):
                    yield Link(soort, deel, (*pad, nr))


def with_words(noun: Any, woorden: Callable[[Verwijzing], str]) -> Any:
    """The same noun in which every Verwijzing holds the words that `woorden` gives."""
    if isinstance(noun, Verwijzing):
        return replace(noun, woorden=woorden(noun))
    if isinstance(noun, tuple):
        nieuw = tuple(with_words(deel, woorden) for deel in noun)
        return noun if all(a is b for a, b in zip(noun, nieuw, strict=True)) else nieuw
    if _is_deel(noun):
        anders = {}
        soort: type = type(noun)
        for naam in fields_of(soort):
            oud = getattr(noun, naam)
            nieuw = with_words(oud, woorden)
            if nieuw is not oud:
                anders[naam] = nieuw
        return replace(noun, **anders) if anders else noun
    return noun


def _is_deel(waarde: Any) -> bool:
    return isinstance(waarde, Vorm) and not isinstance(waarde, Verwijzing)
