"""Pydantic's findings in Dutch. No English text of pydantic reaches an author: an unknown kind of
error gets a general sentence (tests/content/test_vertaling.py goes through the kinds we can provoke).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from pydantic import TypeAdapter, ValidationError

from zuurdesem.engine.pagina import AFGELEID

from .meldingen import Melding
from .plek import Pad
from .vormgeving import Vormgever, describe, fields_of, hint_at, in_words, noun_of

GERESERVEERD = {
    "title": "schrijf `titel`",
    "tags": "schrijf `themas`, met thema's uit de vaste lijst",
    "status": "schrijf `publicatie: concept`, `gepubliceerd` of `ingetrokken`",
    "description": "schrijf `kern`, als deze soort pagina dat heeft; haal anders de regel weg",
    "hide": "haal de regel weg; de site bepaalt zelf wat zij toont",
    "template": "haal de regel weg; de site kiest zelf de opmaak",
    "search": "haal de regel weg; de site bepaalt zelf wat zij doorzoekt",
    "icon": "haal de regel weg; de site kiest zelf de pictogrammen",
    "id": "haal de regel weg; het id is de naam van het bestand",
    "tekst": "haal de regel weg; de tekst komt onder de tweede regel `---`",
    "kaderteksten": "haal de regel weg; de site vult dit zelf in",
    "verder": "haal de regel weg; de site vult dit zelf in",
}


ONBEKEND = ("unexpected_keyword_argument", "extra_forbidden")


def nearest(woord: str, bekend: Iterable[str]) -> str | None:
    """The known spelling that this word was probably meant to be."""
    gevonden = get_close_matches(woord, list(bekend), n=1, cutoff=0.55)
    return gevonden[0] if gevonden else None


def keys_of(noun: type, top: bool) -> list[str]:
    """The keys an author may write in this noun; at the top of a page not those that are derived."""
    return [naam for naam in fields_of(noun) if not (top and naam in AFGELEID)]


def validate(vorm: Vormgever, adapter: TypeAdapter[Any], root: Any, gevormd: Any, pad: Pad = ()) -> Any:
    """The noun, or None with every pydantic error translated that was not reported before.

    `pad` is where `gevormd` stands below the hint `root`; a page is its own root.
    """
    try:
        return adapter.validate_python(gevormd)
    except ValidationError as fout:
        fouten = fout.errors(include_url=False, include_input=False)
        # Unknown keys first: a misspelled key is one mistake, not also a missing one.
        for een in sorted(fouten, key=lambda een: een["type"] not in ONBEKEND):
            loc = (*pad, *een["loc"])
            if not vorm.is_reported(loc):
                translate_error(vorm, root, een["type"], loc, een.get("ctx", {}), top=not pad)
        return None


def keep_reported(vorm: Vormgever, fouten: list[Melding]) -> None:
    """Paths that the YAML reader complained about need no second melding about their value."""
    waar = {fout.waar for fout in fouten if fout.naam in ("afgeknipt", "yaml-kunstgreep")}
    if waar:
        vorm.gemeld |= {pad for pad in vorm.plek.regels if pad and vorm.plek.toon(pad) in waar}


def translate_error(vorm: Vormgever, noun: Any, soort: str, loc: Pad, ctx: dict[str, Any], top: bool) -> None:
    """Report one pydantic error of kind `soort` at `loc`, a path below `noun`; `top`: `noun` is a page."""
    waarde = vorm.plek.waarde(loc)
    naam = str(loc[-1]) if loc else ""
    if soort in ONBEKEND:
        _report_key(vorm, noun, loc, top)
    elif soort in ("missing", "missing_argument", "missing_keyword_only_argument"):
        hint = hint_at(noun, loc)
        vorm.meld(
            "sleutel-ontbreekt",
            loc,
            f"`{naam}` ontbreekt",
            f"voeg een regel `{naam}:` toe met {describe(hint)}{_grenzen(noun, loc)}",
        )
    elif soort in ("literal_error", "enum"):
        _report_literal(vorm, loc, waarde, ctx)
    elif soort in ("less_than_equal", "greater_than_equal", "less_than", "greater_than"):
        vorm.meld(
            "getal-grens",
            loc,
            f"{in_words(waarde)} valt buiten de grenzen",
            f"zet er een heel getal{_grenzen(noun, loc)}",
        )
    elif soort in (
        "tuple_type",
        "list_type",
        "dataclass_type",
        "dict_type",
        "string_type",
        "int_type",
        "bool_type",
    ):
        hint = hint_at(noun, loc)
        wat = describe(hint) if hint is not None else "iets anders"
        vorm.meld("waarde-soort", loc, f"hier hoort {wat}, er staat {in_words(waarde)}", _herstel_soort(soort, naam))
    else:
        vorm.meld(
            "waarde-ongeldig",
            loc,
            f"de waarde van `{naam}` klopt niet",
            "kijk in docs/meewerken/schrijven.md wat hier hoort",
        )


def _report_key(vorm: Vormgever, noun: Any, loc: Pad, top: bool) -> None:
    naam, ouder = str(loc[-1]), noun_of(hint_at(noun, loc[:-1]))
    if len(loc) == 1 and top and naam in GERESERVEERD:
        vorm.meld("sleutel-gereserveerd", loc, f"`{naam}` schrijf je niet zelf", GERESERVEERD[naam])
        return
    bekend = keys_of(ouder, top and len(loc) == 1) if ouder else []
    report_unknown(vorm, loc, bekend)


def report_unknown(vorm: Vormgever, loc: Pad, bekend: list[str]) -> None:
    """An unknown key, with its nearest spelling; a key that was meant so is not reported as missing too."""
    naam = str(loc[-1])
    dichtbij = nearest(naam, bekend)
    if dichtbij and dichtbij not in (vorm.plek.waarde(loc[:-1]) or ()):
        vorm.gemeld.add((*loc[:-1], dichtbij))
    herstel = f"bedoelde je `{dichtbij}`?" if dichtbij else f"haal de regel weg; hier kan: {', '.join(bekend)}"
    vorm.meld("sleutel-onbekend", loc, f"`{naam}` ken ik hier niet", herstel)


def _report_literal(vorm: Vormgever, loc: Pad, waarde: Any, ctx: dict[str, Any]) -> None:
    mag = re.findall(r"'([^']*)'", str(ctx.get("expected", "")))
    dichtbij = nearest(waarde, mag) if isinstance(waarde, str) else None
    begin = f"bedoelde je `{dichtbij}`? Mogelijk is" if dichtbij else "kies uit"
    vorm.meld(
        "waarde-onbekend",
        loc,
        f"{in_words(waarde)} staat niet in de lijst",
        f"{begin}: {', '.join(mag)}",
    )


def _grenzen(noun: Any, loc: Pad) -> str:
    ouder = noun_of(hint_at(noun, loc[:-1])) if loc else None
    veld = fields_of(ouder).get(str(loc[-1])) if ouder else None
    grenzen = dict(veld.metadata) if veld else {}
    return f" van {grenzen['ge']} tot en met {grenzen['le']}" if {"ge", "le"} <= grenzen.keys() else ""


def _herstel_soort(soort: str, naam: str) -> str:
    if soort in ("tuple_type", "list_type"):
        return f"zet onder `{naam}:` elk onderdeel op een eigen regel met `- ` ervoor; leeg is `{naam}: []`"
    if soort in ("dataclass_type", "dict_type"):
        return "zet eronder, verder ingesprongen, de sleutels met hun waarde"
    return "schrijf de waarde achter de dubbele punt"
