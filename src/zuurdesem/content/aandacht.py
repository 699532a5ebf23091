"""What asks for attention: what grew old, what nobody checked or read along, what we read too little of.

`vandaag` is ISO text; only `build_day` looks at a clock. `publish` makes a page of it, `zuurdesem stand` prints it.
Source: issue D.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from zuurdesem.engine.kennis import Bron
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.teksten import datum

from .bronlabel import short_label
from .samenhang import soort_of, targets_in, targets_of
from .soorten import SOORTEN

if TYPE_CHECKING:
    from .bibliotheek import Bibliotheek

P = TypeVar("P", bound=Pagina)

OORDEEL_JAREN = 5
KADER_JAREN = 1
TELWOORDEN = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


class Punt(NamedTuple):
    """One page or bron: its soort, its id, what it is called, and what is the matter with it."""

    soort: str
    id: str
    naam: str
    wat: str


@dataclass(frozen=True)
class Groep:
    """Points of one kind: a heading, what one can do about them, and the points by name."""

    kop: str
    uitleg: str
    punten: tuple[Punt, ...]


def aandacht(bibliotheek: Bibliotheek, vandaag: str) -> tuple[Groep, ...]:
    """Every group in a fixed order, empty ones too; pages that were withdrawn are left out."""
    kaders = _in_gebruik(bibliotheek.kaders)
    gebruikt = _gebruikt(bibliotheek)
    return (
        _groep(
            f"Oordelen van meer dan {_jaren(OORDEEL_JAREN)} geleden",
            "Kijk bij de instantie of er een nieuwer oordeel is.",
            (
                _punt(interventie, f"oordeel van {datum(interventie.onderbouwing.datum)}")
                for interventie in _in_gebruik(bibliotheek.interventies)
                if is_older(interventie.onderbouwing.datum, vandaag, OORDEEL_JAREN)
            ),
        ),
        _groep(
            f"Kaders en hulp die langer dan {_jaren(KADER_JAREN)} niet zijn bijgewerkt",
            "Lees de bron opnieuw en zet `stand_per` op de dag waarop je dat deed.",
            (
                _punt(noun, f"stand {datum(stand_per)}")
                for noun, stand_per in (
                    *((kader, kader.stand_per) for kader in kaders),
                    *((hulp, hulp.stand_per) for hulp in _in_gebruik(bibliotheek.hulp)),
                )
                if is_older(stand_per, vandaag, KADER_JAREN)
            ),
        ),
        _groep(
            "Kaders die geen jurist heeft nagekeken",
            "Vraag iemand met kennis van dit recht. Vul `gecontroleerd_door` pas in als het gebeurd is.",
            (
                _punt(kader, f"stand {datum(kader.stand_per)}")
                for kader in kaders
                if not kader.gecontroleerd_door and kader.status != "vervallen"
            ),
        ),
        _groep(
            "Casussen die niemand heeft meegelezen",
            "Vraag iemand met ervaring en iemand uit het vak. Vul `meegelezen` pas in als het gebeurd is.",
            (
                _punt(casus, "nog niet meegelezen")
                for casus in _in_gebruik(bibliotheek.casussen)
                if not casus.meegelezen
            ),
        ),
        _groep(
            "Bronnen waarvan wij alleen een samenvatting lazen",
            "Lees de bron zelf, kijk of er staat wat wij zeggen, en verander `gelezen`.",
            (
                Punt("bron", bron.id, _label(bron), _keer(gebruikt.get(bron.id, 0)))
                for bron in bibliotheek.bronnen.values()
                if bron.zd.gelezen == "samenvatting"
            ),
        ),
        _groep(
            "Bronnen die op geen pagina voorkomen",
            "Gebruik de bron waar zij iets onderbouwt. Een sleutel blijft staan, ook als niemand haar gebruikt.",
            (
                Punt("bron", bron.id, _label(bron), "niet gebruikt")
                for bron in bibliotheek.bronnen.values()
                if bron.id not in gebruikt
            ),
        ),
    )


def build_day(environment: Mapping[str, str]) -> str:
    """The day to count from: that of SOURCE_DATE_EPOCH, so that two builds agree; today when it is not set."""
    moment = environment.get("SOURCE_DATE_EPOCH", "")
    dag = datetime.fromtimestamp(int(moment), UTC) if moment.isdigit() else datetime.now(UTC)
    return dag.date().isoformat()


def is_older(dag: str, vandaag: str, jaren: int) -> bool:
    """Whether the whole of `dag` (a day, month or year) lies more than so many years before `vandaag`.

    An empty `dag` is not old: that nothing is known is told elsewhere.
    """
    grens = f"{int(vandaag[:4]) - jaren:04d}{vandaag[4:]}"
    return bool(dag) and f"{dag}-99-99"[:10] < grens


def _gebruikt(bibliotheek: Bibliotheek) -> dict[str, int]:
    """On how many pages each bron is used."""
    doelen = [
        targets_of(noun)
        for soort in SOORTEN.values()
        if soort.is_pagina
        for noun in getattr(bibliotheek, soort.plek, {}).values()
    ]
    doelen += [targets_in(body, pad.rpartition("/")[0]) for pad, body in bibliotheek.losse.items()]
    aantal: dict[str, int] = {}
    for soort, id in (doel for groep in doelen for doel in groep):
        if soort == "bron":
            aantal[id] = aantal.get(id, 0) + 1
    return aantal


def _groep(kop: str, uitleg: str, punten: Iterable[Punt]) -> Groep:
    return Groep(kop, uitleg, tuple(sorted(punten, key=lambda punt: (punt.naam.lower(), punt.soort, punt.id))))


def _punt(noun: Pagina, wat: str) -> Punt:
    return Punt(soort_of(noun), noun.id, noun.titel, wat)


def _in_gebruik(nouns: Mapping[str, P]) -> list[P]:
    return [noun for noun in nouns.values() if noun.publicatie != "ingetrokken"]


def _jaren(aantal: int) -> str:
    return {1: "een jaar", 5: "vijf jaar"}.get(aantal, f"{aantal} jaar")


def _keer(aantal: int) -> str:
    if not aantal:
        return "niet gebruikt"
    return f"op {TELWOORDEN[aantal] if aantal < len(TELWOORDEN) else aantal} pagina{'’s' if aantal > 1 else ''}"


def _label(bron: Bron) -> str:
    """The short label; of a ruling its ECLI too, since a court says more than one thing in a year."""
    return ", ".join(deel for deel in (short_label(bron), bron.zd.ecli) if deel)
