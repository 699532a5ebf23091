"""What every noun of the content shares: its base, its running text, and its way to and from JSON data.

Shape: nouns are frozen dataclasses of text, integers, booleans, tuples and further nouns; `to_data`
turns one into plain lists and mappings, `from_data` turns those back. No validation happens here:
`content` validates at build, and what the browser loads was written by that build.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, ClassVar, Generic, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Vorm:
    """Base of every noun: a key that is not a field is refused when `content` reads it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}


@dataclass(frozen=True, kw_only=True)
class Verwijzing(Vorm):
    """A link inside a Tekst: `soort` is a page soort or 'bron', `woorden` is what the reader sees."""

    soort: str
    id: str
    woorden: str = ""


Tekst = tuple[str | Verwijzing, ...]
"""Plain text with links to a begrip or a bron, nothing else. `()` is an empty text."""


@dataclass(frozen=True, kw_only=True)
class PerLogica(Vorm, Generic[T]):
    """One value for each of the four logica's. Four fields, so that none can go missing unnoticed."""

    professioneel: T
    management: T
    client: T
    politiek: T

    def van(self, logica: str) -> T:
        """The value of one logica, by its id; an unknown id raises AttributeError."""
        waarde: T = getattr(self, logica)
        return waarde


def plat(tekst: Tekst) -> str:
    """The words of a Tekst without its links."""
    return "".join(deel if isinstance(deel, str) else deel.woorden for deel in tekst)


def to_data(waarde: Any) -> Any:
    """A noun as plain lists, mappings, text and numbers."""
    if isinstance(waarde, str):
        return waarde
    if isinstance(waarde, tuple):
        return [to_data(deel) for deel in waarde]
    soort: type = type(waarde)
    velden = _velden(soort)
    return waarde if velden is None else {naam: to_data(getattr(waarde, naam)) for naam in velden}


def canonical_json(waarde: Any) -> str:
    """The one JSON text of a noun: sorted keys, no spaces, UTF-8 letters kept. The editie hashes this."""
    return json.dumps(to_data(waarde), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@cache
def _velden(soort: type) -> tuple[str, ...] | None:
    return tuple(veld.name for veld in fields(soort)) if is_dataclass(soort) else None


@cache
def _hints(soort: type) -> dict[str, Any]:
    return get_type_hints(soort)


def from_data(hint: Any, data: Any) -> Any:
    """Data written by `to_data`, back as the noun that `hint` names."""
    if hint == Tekst:
        return tuple(deel if isinstance(deel, str) else Verwijzing(**deel) for deel in data)
    if get_origin(hint) is tuple:
        return tuple(from_data(get_args(hint)[0], deel) for deel in data)
    if get_origin(hint) is PerLogica:
        return PerLogica(**{naam: from_data(get_args(hint)[0], deel) for naam, deel in data.items()})
    if is_dataclass(hint) and isinstance(hint, type):
        hints = _hints(hint)
        return hint(**{naam: from_data(hints[naam], deel) for naam, deel in data.items()})
    return data
