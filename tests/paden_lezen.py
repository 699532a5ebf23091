"""Journeys and states as data, for the tests of the engine, the parity suite and axe."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

TESTS = Path(__file__).resolve().parent
Log = list[list[Any]]


@dataclass(frozen=True)
class Scherm:
    """One screen as asked of the engine: a name, the answers so far, and the kijk."""

    naam: str
    antwoorden: Log
    kijk: dict[str, Any]


def paden(casus: str = "internetbingo") -> list[dict[str, Any]]:
    """The journeys of one casus."""
    gelezen: list[dict[str, Any]] = yaml.safe_load((TESTS / "paden" / f"{casus}.yml").read_text())
    return gelezen


def schermen_van(pad: dict[str, Any]) -> list[Scherm]:
    """Every request a journey makes: looking at a place, and sending what is said there."""
    log: Log = []
    uit: list[Scherm] = []
    for nr, stap in enumerate(pad["stappen"]):
        fragment = f"route={pad['route']}&{stap['bij']}"
        uit.append(Scherm(f"{pad['naam']} {nr} kijkt", list(log), {"fragment": fragment, "wortel": "../../"}))
        log = log + [[vraag, waarde] for vraag, waarde in stap.get("zeg", {}).items()]
        kijk = {
            "fragment": fragment,
            "wortel": "../../",
            "verder": True,
            "overslaan": stap.get("overslaan", False),
        }
        uit.append(Scherm(f"{pad['naam']} {nr} zegt", list(log), kijk))
    return uit


def log_van(pad: dict[str, Any]) -> Log:
    """All answers of a journey."""
    return [[vraag, waarde] for stap in pad["stappen"] for vraag, waarde in stap.get("zeg", {}).items()]


def staten() -> dict[str, Scherm]:
    """Every named state, `<onderdeel>.<naam>`, from tests/staten/*.yml. `pad` stands for a journey's answers."""
    per_naam = {pad["naam"]: pad for pad in paden()}
    uit = {}
    for bestand in sorted((TESTS / "staten").glob("*.yml")):
        for staat in yaml.safe_load(bestand.read_text()):
            naam = f"{bestand.stem}.{staat['naam']}"
            log = log_van(per_naam[staat["pad"]]) if "pad" in staat else []
            log = log + [list(deel) for deel in staat.get("antwoorden", [])]
            uit[naam] = Scherm(naam, log, {"wortel": "../../", **staat["kijk"]})
    return uit


CASUSSEN = {
    "internetbingo": {"titel": "Internetbingo", "editie": "ab12cd34"},
    "alles-op-tafel": {"titel": "Alles op tafel", "editie": "12345678"},
    "de-dochter-vertaalt": {"titel": "De dochter vertaalt", "editie": "87654321"},
    "zonder-plek": {"titel": "Een lange titel zonder plek <b>", "editie": "11111111"},
}
"""What the site has, according to the states of Mijn werk."""


def werkstaten() -> dict[str, dict[str, Any]]:
    """Every named state of Mijn werk, as a request to the door."""
    gelezen = yaml.safe_load((TESTS / "staten" / "werk" / "werk.yml").read_text())
    return {
        f"werk.{staat.pop('naam')}": {**staat, "doe": "werk", "kijk": {"wortel": "../", **staat.get("kijk", {})}}
        for staat in gelezen
    }
