"""From the log of answers to what counts now. Nothing here is ever stored: it is derived each time.

Rules (design §3, Engine): the last valid value of a vraag wins; the *eerste neiging* is locked once
a later step has an answer, and what comes after that is kept as 'achteraf anders'; what does not
fit this casus is *vervallen*: kept, counted, not used.
"""

from __future__ import annotations

from dataclasses import dataclass

from .casus import Casus, Optie
from .dossier import Antwoord, Waarde
from .vragen import Vraagvorm

NEIGING_STAP = 1


@dataclass(frozen=True, kw_only=True)
class Ingevuld:
    """The answers that count. `waarden` keeps the order in which each value was last given."""

    vragen: dict[str, Vraagvorm]
    waarden: dict[str, Waarde]
    achteraf: tuple[Antwoord, ...]
    vervallen: tuple[Antwoord, ...]

    def een(self, vraag: str) -> str:
        """The single value of a vraag, or '' when there is none."""
        waarde = self.waarden.get(vraag, "")
        return waarde if isinstance(waarde, str) else ""

    def meer(self, vraag: str) -> tuple[str, ...]:
        """The list of a vraag, or () when there is none."""
        waarde = self.waarden.get(vraag, ())
        return waarde if isinstance(waarde, tuple) else ()

    def woorden(self, vraag: str) -> str:
        """The answer to a vraag in words, or '' when there is none."""
        return self.vragen[vraag].woorden(self.waarden[vraag]) if vraag in self.waarden else ""

    def heeft_stap(self, nr: int) -> bool:
        """Whether any vraag of this step has an answer that says something."""
        return any(self.vragen[vraag].stap == nr and waarde for vraag, waarde in self.waarden.items())

    @property
    def vast(self) -> bool:
        """Whether the eerste neiging is locked."""
        return any(self.vragen[vraag].stap > NEIGING_STAP for vraag in self.waarden)


def ingevuld(vragen: dict[str, Vraagvorm], antwoorden: tuple[Antwoord, ...]) -> Ingevuld:
    """Replay the log against the vragen of this casus; it never raises."""
    waarden: dict[str, Waarde] = {}
    achteraf: list[Antwoord] = []
    vervallen: list[Antwoord] = []
    verder = False
    for vraag, waarde in antwoorden:
        vorm = vragen.get(vraag)
        if vorm is None or not vorm.past(waarde):
            vervallen.append((vraag, waarde))
        elif vorm.stap == NEIGING_STAP and verder:
            achteraf.append((vraag, waarde))
        else:
            verder = verder or vorm.stap > NEIGING_STAP
            waarden.pop(vraag, None)
            waarden[vraag] = waarde
    return Ingevuld(vragen=vragen, waarden=waarden, achteraf=tuple(achteraf), vervallen=tuple(vervallen))


def optie_nu(casus: Casus, wat: Ingevuld) -> Optie | None:
    """The present option: the last 'En nu?' that names one, else the eerste neiging."""
    genoemd = None
    for vraag in en_nu(wat):
        genoemd = casus.optie(wat.een(vraag)) or genoemd
    return genoemd or casus.optie(wat.een("neiging"))


def en_nu(wat: Ingevuld) -> tuple[str, ...]:
    """The vragen 'En nu?' that were answered, in the order in which that was last done."""
    return tuple(vraag for vraag in wat.waarden if vraag == "logicas.nu" or _van_een_logica(vraag))


def _van_een_logica(vraag: str) -> bool:
    return vraag.startswith("logica.") and vraag.endswith(".nu")


def optie_besluit(casus: Casus, wat: Ingevuld) -> Optie | None:
    """The optie of the decision, or None for 'anders', 'niet-alleen' and no decision."""
    return casus.optie(wat.een("besluit"))
