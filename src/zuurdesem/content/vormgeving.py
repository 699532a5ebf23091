"""Data from YAML into the shape of a noun, along the type hints of its dataclass.

Text becomes a Tekst where the hint says so, lists become tuples, and everything pydantic could not
say well in Dutch is reported here: marks in a zin, a bare number where text belongs, an empty
required key, a date, an id. What is left goes to pydantic (`vertaling`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from zuurdesem.engine.vorm import PerLogica, Tekst

from .datum import is_datum
from .meldingen import Melding
from .opmaak import HERSTEL, refuse_html
from .plek import Pad, Plek
from .tekst import is_id, one_line, parse_tekst, refuse_merken, suggest_id

VUL_IN = "VUL IN"
MAG_LEEG = frozenset({"geldt_vanaf", "gecontroleerd_door", "gecontroleerd_op", "instantie", "telefoon", "website"})
"""Required keys that may be '' (content model §3); other checks say when."""
MAG_LEEG_BINNEN = frozenset({("onderbouwing", "datum")})
"""The same for a key that may not be '' in another block."""
DATUMS = frozenset(
    {"datum", "bijgewerkt", "geldt_vanaf", "stand_per", "gecontroleerd_op", "gekeken_op", "issued", "accessed"}
)
URLS = frozenset({"URL", "website"})


@cache
def hints_of(soort: type) -> dict[str, Any]:
    """The type hints of a dataclass by field name, ClassVars left out."""
    alle = get_type_hints(soort)
    return {veld.name: alle[veld.name] for veld in fields(soort)}


@cache
def fields_of(soort: type) -> dict[str, Field[Any]]:
    """The fields of a dataclass by name."""
    return {veld.name: veld for veld in fields(soort)}


def is_required(veld: Field[Any]) -> bool:
    """Whether a key has to stand in the file."""
    return veld.default is MISSING and veld.default_factory is MISSING


def without_none(hint: Any) -> Any:
    """`X` for `X | None`; any other hint as it is."""
    if get_origin(hint) in (Union, UnionType) and len(over := [h for h in get_args(hint) if h is not type(None)]) == 1:
        return over[0]
    return hint


def noun_of(hint: Any) -> type | None:
    """The dataclass behind a hint, PerLogica included; None for anything else."""
    kern = get_origin(hint) if get_origin(hint) is PerLogica else hint
    return kern if isinstance(kern, type) and is_dataclass(kern) else None


def hint_of_key(hint: Any, sleutel: str) -> Any:
    """The hint of one key of the noun behind `hint`; None where it has no such key."""
    if get_origin(hint) is PerLogica:
        return get_args(hint)[0]
    noun = noun_of(hint)
    return without_none(hints_of(noun).get(sleutel)) if noun else None


def hint_at(hint: Any, pad: Pad) -> Any:
    """The hint at a path below `hint`; None where the path leaves the model."""
    for stap in pad:
        if isinstance(stap, int):
            hint = get_args(hint)[0] if get_origin(hint) is tuple and hint != Tekst else None
        else:
            hint = hint_of_key(hint, stap)
    return hint


def describe(hint: Any) -> str:
    """What belongs behind a key, in words that follow 'met'."""
    if hint == Tekst or hint is str:
        return "tekst"
    if hint is bool:
        return "`true` of `false`"
    if hint is int:
        return "een getal"
    if get_origin(hint) is tuple:
        return "een lijst (leeg: `[]`)"
    if get_origin(hint) is PerLogica:
        return "een blok met professioneel, management, client en politiek"
    if hint is None:
        return "een waarde"
    if noun := noun_of(hint):
        return f"een blok met {', '.join(n for n, veld in fields_of(noun).items() if is_required(veld))}"
    return f"een van: {', '.join(map(str, get_args(hint)))}"


class Vormgever:
    """Walks data along hints; collects meldingen and the paths that need no second one."""

    def __init__(self, plek: Plek, meldingen: list[Melding]) -> None:
        self.plek = plek
        self.meldingen = meldingen
        self.gemeld: set[Pad] = set()

    def meld(self, naam: str, pad: Pad, wat: str, herstel: str) -> None:
        """Report once about a path."""
        self.meldingen.append(self.plek.meld(naam, pad, wat, herstel))
        self.gemeld.add(pad)

    def is_reported(self, pad: Pad) -> bool:
        """Whether this path, or one above it, was reported already."""
        return any(pad[:lengte] in self.gemeld for lengte in range(1, len(pad) + 1))

    def check_strings(self, data: Any, vanaf: Pad = ()) -> None:
        """Placeholders and HTML in any text, known key or not."""
        for pad, tekst in strings_in(data, vanaf):
            if VUL_IN in tekst:
                self.meld("vul-in", pad, "hier staat nog VUL IN", "zet op deze plek je eigen tekst of waarde")
                continue
            for vondst in refuse_html(tekst)[:1]:
                self.meld("html", pad, vondst.wat, HERSTEL["html"])

    def shape(self, hint: Any, waarde: Any, pad: Pad, veld: Field[Any] | None = None) -> Any:
        """`waarde` in the shape that pydantic expects; a wrong one is reported and left as it is."""
        hint = without_none(hint)
        if self.is_reported(pad):
            return () if hint == Tekst else waarde
        if veld is not None and is_required(veld) and not _may_be_empty(pad) and _is_leeg(waarde):
            self.meld("leeg", pad, f"`{pad[-1]}` heeft geen waarde", f"zet er {describe(hint)} achter")
            return () if hint == Tekst else waarde
        if waarde is None:
            self.meld(
                "leeg",
                pad,
                f"`{pad[-1]}` heeft geen waarde",
                f"zet er {describe(hint)} achter of haal de regel weg",
            )
            return () if hint == Tekst else waarde
        if hint == Tekst or hint is str:
            return self._text(hint, waarde, pad)
        if hint is bool or hint is int:
            return self._bare(hint, waarde, pad)
        if get_origin(hint) is tuple and isinstance(waarde, list):
            inhoud = get_args(hint)[0]
            return tuple(self.shape(inhoud, deel, (*pad, nr)) for nr, deel in enumerate(waarde))
        if noun_of(hint) and isinstance(waarde, dict):
            return self._noun(hint, waarde, pad)
        return waarde

    def _noun(self, hint: Any, waarde: dict[str, Any], pad: Pad) -> dict[str, Any]:
        velden = fields_of(noun_of(hint))
        return {
            naam: self.shape(hint_of_key(hint, naam), deel, (*pad, naam), velden[naam]) if naam in velden else deel
            for naam, deel in waarde.items()
        }

    def _bare(self, hint: Any, waarde: Any, pad: Pad) -> Any:
        if type(waarde) is not hint:
            self.meld(
                "waarde-soort",
                pad,
                f"hier hoort {describe(hint)}, er staat {in_words(waarde)}",
                f"zet er {describe(hint)} zonder aanhalingstekens",
            )
        return waarde

    def _text(self, hint: Any, waarde: Any, pad: Pad) -> Any:
        if not isinstance(waarde, str):
            herstel = "schrijf tekst achter de dubbele punt"
            if isinstance(waarde, (int, float)):
                getal = str(waarde).lower() if isinstance(waarde, bool) else waarde
                herstel = f"zet aanhalingstekens om de waarde: '{getal}'"
            elif isinstance(waarde, list) and pad and isinstance(self.plek.waarde(pad), list):
                herstel = "schrijf tekst; begint die met `[`, zet haar dan tussen aanhalingstekens of onder `>-`"
            self.meld("waarde-soort", pad, f"hier hoort tekst, er staat {in_words(waarde)}", herstel)
            return () if hint == Tekst else waarde
        waarde = one_line(waarde)
        self._check_named(waarde, pad)
        if hint == Tekst:
            delen, bezwaren = parse_tekst(waarde)
        else:
            delen, bezwaren = (), refuse_merken(waarde)
        for wat, herstel in bezwaren[:1]:
            self.meld("merkteken", pad, wat, herstel)
        return delen if hint == Tekst else waarde

    def _check_named(self, waarde: str, pad: Pad) -> None:
        """What the name of a key says about its text: an id, a date, a web address."""
        naam = pad[-1] if pad else ""
        if naam == "id" and not is_id(waarde):
            self.meld(
                "id-ongeldig",
                pad,
                f"`{waarde}` is geen id",
                f"schrijf kleine letters, cijfers en streepjes, zoals `{suggest_id(waarde)}`",
            )
        if naam in DATUMS and waarde and not is_datum(waarde):
            self.meld(
                "datum-ongeldig",
                pad,
                f"`{waarde}` is geen datum",
                "schrijf jaar-maand-dag, jaar-maand of jaar, zoals 2024-12-10, 2024-12 of '2024'",
            )
        if naam in URLS and waarde and not waarde.startswith(("https://", "http://")):
            self.meld("url-ongeldig", pad, f"`{waarde[:60]}` is geen webadres", "begin met https://")


def strings_in(data: Any, pad: Pad) -> Iterator[tuple[Pad, str]]:
    """Every text in plain data, with its path, in the order of the file."""
    if isinstance(data, str):
        yield pad, data
    elif isinstance(data, list):
        for nr, deel in enumerate(data):
            yield from strings_in(deel, (*pad, nr))
    elif isinstance(data, dict):
        for naam, deel in data.items():
            yield from strings_in(deel, (*pad, naam))


def in_words(waarde: Any) -> str:
    """What an author wrote, as a kind of thing."""
    if isinstance(waarde, bool):
        return f"`{str(waarde).lower()}`"
    if isinstance(waarde, (int, float)):
        return f"het getal {waarde}"
    if isinstance(waarde, list):
        return "een lijst"
    if isinstance(waarde, dict):
        return "een blok met sleutels"
    return "niets" if waarde is None else f"`{str(waarde)[:40]}`"


def _may_be_empty(pad: Pad) -> bool:
    return pad[-1] in MAG_LEEG or pad[-2:] in MAG_LEEG_BINNEN


def _is_leeg(waarde: Any) -> bool:
    return waarde is None or (isinstance(waarde, str) and not waarde.strip())
