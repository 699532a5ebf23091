"""The one file format: assignment, save-file and hand-in are the same dossier.

Shape: `{"formaat": 1, "soort": "casus", "casus": …, "editie": …, "opdracht": {}, "inzender": "",
"antwoorden": [[vraag-id, waarde], …]}`; an export of everything is `{"formaat": 1, "dossiers": […]}`.
Keys we do not know survive a round trip. Reading never raises: it gives a text id of what is wrong.
Source: design §3, Dossier.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

FORMAAT = 1
MIGRATIES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""Formaat -> what makes a dossier of that formaat one of the next. Empty while there is only one."""
DIEPST = 100
"""Deeper nesting than any file of ours has; a parser in the browser may break on it for good."""

Waarde = str | tuple[str, ...]
Antwoord = tuple[str, Waarde]

_BEKEND = ("formaat", "soort", "casus", "editie", "opdracht", "inzender", "antwoorden")


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """Answers to one casus. `antwoorden` is kept exactly as it came, also what we cannot use."""

    casus: str
    editie: str = ""
    soort: str = "casus"
    opdracht: dict[str, Any] = field(default_factory=dict)
    inzender: str = ""
    antwoorden: tuple[Any, ...] = ()
    overig: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Gelezen:
    """What a file held: dossiers, or the text id of why not."""

    dossiers: tuple[Dossier, ...] = ()
    fout: str = ""


def heel(tekst: str) -> str:
    """Text in which a lone surrogate, which no UTF-8 can carry, is replaced by U+FFFD."""
    try:
        tekst.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= teken <= "\udfff" else teken for teken in tekst)
    return tekst


def antwoorden(ruw: Any) -> tuple[Antwoord, ...]:
    """The usable entries of a log of any shape: a vraag-id with a text or a list of texts."""
    if not isinstance(ruw, (list, tuple)):
        return ()
    goed: list[Antwoord] = []
    for deel in ruw:
        if not isinstance(deel, (list, tuple)) or len(deel) != 2 or not isinstance(deel[0], str):
            continue
        vraag, waarde = deel
        if isinstance(waarde, str):
            goed.append((vraag, heel(waarde)))
        elif isinstance(waarde, (list, tuple)) and all(isinstance(w, str) for w in waarde):
            goed.append((vraag, tuple(heel(w) for w in waarde)))
    return tuple(goed)


def read_bestand(tekst: str) -> Gelezen:
    """The dossiers in a file of one dossier or of an export of everything."""
    try:
        data = json.loads(tekst) if _diepte(tekst) <= DIEPST else None
    except ValueError:
        return Gelezen(fout="bestand.onleesbaar")
    if not isinstance(data, dict) or type(data.get("formaat")) is not int:
        return Gelezen(fout="bestand.onleesbaar")
    if data["formaat"] > FORMAAT:
        return Gelezen(fout="bestand.nieuwer")
    delen = data.get("dossiers", [data])
    if not isinstance(delen, list):
        return Gelezen(fout="bestand.onleesbaar")
    dossiers = [read_dossier(deel, data["formaat"]) for deel in delen]
    gelezen = tuple(dossier for dossier in dossiers if dossier is not None)
    if len(gelezen) < len(dossiers):
        return Gelezen(fout="bestand.onleesbaar")
    return Gelezen(dossiers=gelezen)


def _diepte(tekst: str) -> int:
    """How deep brackets nest, at most; those inside text count too, which only makes it stricter."""
    diepte = hoogste = 0
    for teken in tekst:
        if teken in "[{":
            diepte += 1
            hoogste = max(hoogste, diepte)
        elif teken in "]}":
            diepte -= 1
    return hoogste


def read_dossier(data: Any, formaat: int = FORMAAT) -> Dossier | None:
    """A dossier from data of any shape, or None when it is none; `formaat` is its own where it names none.

    One of an older formaat is brought up to date, one of a newer formaat is none.
    """
    data = _van_nu(data, formaat)
    if data is None:
        return None
    log = data.get("antwoorden")
    if not isinstance(data.get("casus"), str) or not isinstance(log, list):
        return None
    opdracht = data.get("opdracht", {})
    return Dossier(
        casus=data["casus"],
        editie=_tekst(data.get("editie")),
        soort=_tekst(data.get("soort")) or "casus",
        opdracht=opdracht if isinstance(opdracht, dict) else {},
        inzender=_tekst(data.get("inzender")),
        antwoorden=tuple(log),
        overig={naam: waarde for naam, waarde in data.items() if naam not in _BEKEND},
    )


def _van_nu(data: Any, formaat: int) -> dict[str, Any] | None:
    """The same data in the formaat of now, step by step."""
    if not isinstance(data, dict):
        return None
    uit: dict[str, Any] = data
    nu = uit.get("formaat", formaat)
    if type(nu) is not int or nu > FORMAAT:
        return None
    while nu < FORMAAT:
        if nu not in MIGRATIES:
            return None
        uit, nu = MIGRATIES[nu](uit), nu + 1
    return uit


def _tekst(waarde: Any) -> str:
    return waarde if isinstance(waarde, str) else ""


def to_data(dossier: Dossier) -> dict[str, Any]:
    """A dossier as the mapping that goes into a file."""
    return {
        "formaat": FORMAAT,
        "soort": dossier.soort,
        "casus": dossier.casus,
        "editie": dossier.editie,
        "opdracht": dossier.opdracht,
        "inzender": dossier.inzender,
        "antwoorden": [list(deel) if isinstance(deel, tuple) else deel for deel in dossier.antwoorden],
        **dossier.overig,
    }


def write_dossier(dossier: Dossier) -> str:
    """The text of a save-file."""
    return json.dumps(to_data(dossier), ensure_ascii=True, indent=1) + "\n"


def write_alles(dossiers: tuple[Dossier, ...]) -> str:
    """The text of an export of everything."""
    alles = {"formaat": FORMAAT, "dossiers": [to_data(dossier) for dossier in dossiers]}
    return json.dumps(alles, ensure_ascii=True, indent=1) + "\n"


def met_antwoorden(dossier: Dossier, erbij: tuple[Any, ...]) -> Dossier:
    """The same dossier with entries appended; nothing that stood there changes."""
    return replace(dossier, antwoorden=dossier.antwoorden + erbij)
