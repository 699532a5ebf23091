"""From the log of a quiz to what counts now: which series runs, what was answered in it, what returns and when.

A log entry is `[vraag-id, waarde]`; `reeks.<set>` holds the ids of a series, so that a series is what it was when it
began. Beside the log the device keeps the day of each entry; the engine gets it in `kijk`. Nothing here is stored.
Source: onderzoek, rule 10: spaced return helps, equal gaps do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..dagen import nummer
from ..dossier import antwoorden as bruikbaar
from .nakijken import Gegeven, gegeven, oordeel
from .vragen import WEET_NIET, Quizset, Quizvraag

REEKS = "reeks."
AANTAL = 10
TERUG = {"niet": 2, "weet-niet": 2, "deels": 4}
"""Days until a missed question returns, by verdict."""
NOG_EENS = 4
"""Days until it returns once more, after it went well."""


@dataclass(frozen=True, kw_only=True)
class Beurt:
    """One whole answer to a question: the place in the log where it was whole, its day ('' unknown), its verdict."""

    plek: int
    dag: str
    antwoord: Gegeven
    oordeel: str


@dataclass(frozen=True, kw_only=True)
class Verloop:
    """All turns by question, half answers since the series began, and where that series is.

    `reeks` are the questions of the last series of this set, `begin` its place in the log (-1: none yet).
    """

    beurten: dict[str, tuple[Beurt, ...]]
    half: dict[str, Any]
    reeks: tuple[Quizvraag, ...]
    begin: int

    def beurt(self, vraag: Quizvraag) -> Beurt | None:
        """The first whole answer in this series; what comes after has seen the reply."""
        return next((beurt for beurt in self.beurten.get(vraag.id, ()) if beurt.plek > self.begin), None)

    def eerder(self, vraag: Quizvraag) -> int:
        """How often it was answered before this series."""
        return sum(beurt.plek <= self.begin for beurt in self.beurten.get(vraag.id, ()))


def verloop(vragen: Quizset, log: Sequence[Any], dagen: Sequence[Any]) -> Verloop:
    """Replay a log of any shape. `dagen`: the day of each entry by place, as far as known."""
    beurten: dict[str, list[Beurt]] = {}
    bakken: dict[str, dict[str, str]] = {}
    half: dict[str, Any] = {}
    reeks: tuple[Quizvraag, ...] = ()
    begin = -1
    van_rij = {f"{vraag.id}.{keus.id}": vraag for vraag in vragen.vragen for keus in vraag.vraag.antwoorden}
    per_id = {vraag.id: vraag for vraag in vragen.vragen}
    for plek, ruw in enumerate(log):
        for id, waarde in bruikbaar([ruw]):
            dag = dagen[plek] if plek < len(dagen) and isinstance(dagen[plek], str) else ""
            antwoord: Gegeven | None = None
            if id == REEKS + vragen.id and isinstance(waarde, str):
                gevonden = tuple(per_id[deel] for deel in dict.fromkeys(waarde.split(" ")) if deel in per_id)
                if gevonden:
                    reeks, begin, half, bakken = gevonden, plek, {}, {}
                continue
            if id in per_id:
                vraag = per_id[id]
                antwoord = gegeven(vraag.vraag, waarde)
                half[id] = waarde
            elif id in van_rij and van_rij[id].vraag.soort == "sorteren" and isinstance(waarde, str):
                vraag = van_rij[id]
                gekozen = bakken.setdefault(vraag.id, {})
                gekozen[id.removeprefix(f"{vraag.id}.")] = waarde
                half[vraag.id] = dict(gekozen)
                if all(keus.id in gekozen for keus in vraag.vraag.antwoorden):
                    antwoord = bakken.pop(vraag.id)
            else:
                continue
            if antwoord is None:
                continue
            if antwoord == WEET_NIET:
                bakken.pop(vraag.id, None)
            beurten.setdefault(vraag.id, []).append(
                Beurt(plek=plek, dag=dag, antwoord=antwoord, oordeel=oordeel(vraag, antwoord))
            )
    return Verloop(
        beurten={id: tuple(rij) for id, rij in beurten.items()},
        half=half,
        reeks=reeks,
        begin=begin,
    )


def terug_op(beurten: Sequence[Beurt]) -> int | None:
    """The number of the day on which a question returns; None when it does not.

    Missed: some days later. Gone well on or after that day: once more, and then no more. Gone well sooner changes
    nothing: what was read a moment ago says little. With an unknown day it returns at once.
    """
    wanneer: int | None = None
    nog = False
    for beurt in beurten:
        dag = nummer(beurt.dag)
        if beurt.oordeel in TERUG:
            wanneer, nog = 0 if dag is None else dag + TERUG[beurt.oordeel], True
        elif wanneer is not None and (dag is None or dag >= wanneer):
            wanneer, nog = ((0 if dag is None else dag) + NOG_EENS if nog else None), False
    return wanneer


def wachtend(vragen: Quizset, stand: Verloop, vandaag: str) -> tuple[Quizvraag, ...]:
    """The questions that return today or should have, the longest waiting first."""
    nu = nummer(vandaag)
    if nu is None:
        return ()
    wanneer = {vraag.id: terug_op(stand.beurten.get(vraag.id, ())) for vraag in vragen.vragen}
    op = {id: dag for id, dag in wanneer.items() if dag is not None and dag <= nu}
    return tuple(sorted((vraag for vraag in vragen.vragen if vraag.id in op), key=lambda vraag: op[vraag.id]))


def kies(vragen: Quizset, stand: Verloop, vandaag: str, zaad: str) -> tuple[Quizvraag, ...]:
    """The next series: what returns, then what was never seen, then what was seen longest ago; `zaad` mixes.

    A fixed set gives all its questions as they are written.
    """
    if vragen.vast:
        return vragen.vragen
    terug = wachtend(vragen, stand, vandaag)
    rest = sorted((vraag for vraag in vragen.vragen if vraag not in terug), key=lambda vraag: schud(zaad, vraag.id))
    laatst = {vraag.id: max((beurt.plek for beurt in stand.beurten.get(vraag.id, ())), default=-1) for vraag in rest}
    rest.sort(key=lambda vraag: laatst[vraag.id])
    over = AANTAL - len(terug[:AANTAL])
    nieuw = sorted(rest[:over], key=lambda vraag: schud(zaad, vraag.id))
    return (*terug[:AANTAL], *nieuw)


def schud(zaad: str, id: str) -> int:
    """A number to sort by: the same for the same texts, in every Python (FNV-1a, then mixed so that all bits count)."""
    som = 0x811C9DC5
    for byte in f"{zaad}|{id}".encode("utf-8", "surrogatepass"):
        som = (som ^ byte) * 0x01000193 & 0xFFFFFFFF
    som = (som ^ som >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    som = (som ^ som >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return som ^ som >> 16
