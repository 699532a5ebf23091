"""What an answer is worth: klopt, niet, deels, oneens (the bronnen differ) or weet-niet.

An answer as given is a text (enkel, logica), a list (meer), a text of ids with spaces (volgorde), or a mapping of
answer to bak (sorteren). `gegeven` turns what stands in a log into that, or None when it is no whole answer.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..dossier import Waarde
from ..pagina import Antwoordkeuze, Vraag
from .vragen import WEET_NIET, Quizvraag

Gegeven = str | tuple[str, ...] | Mapping[str, str]


def bakken(vraag: Vraag) -> tuple[str, ...]:
    """The bins of a question to sort, in the order in which they are first written."""
    return tuple(dict.fromkeys(keus.bak for keus in vraag.antwoorden))


def goede_volgorde(vraag: Vraag) -> tuple[Antwoordkeuze, ...]:
    """The answers in their right order."""
    return tuple(sorted(vraag.antwoorden, key=lambda keus: keus.plaats or 0))


def gezet(vraag: Vraag, waarde: object) -> tuple[str, ...]:
    """The answers put in order so far, from a text of ids with spaces; what is no answer or stands double is left."""
    delen = dict.fromkeys(waarde.split(" ")) if isinstance(waarde, str) else {}
    bekend = {keus.id for keus in vraag.antwoorden}
    return tuple(deel for deel in delen if deel in bekend)


def gegeven(vraag: Vraag, waarde: Waarde) -> Gegeven | None:
    """The whole answer to a question that is not sorted, or None. The last place of an order fills itself."""
    if waarde == WEET_NIET:
        return WEET_NIET
    bekend = [keus.id for keus in vraag.antwoorden]
    if vraag.soort == "meer":
        gekozen = tuple(id for id in bekend if id in waarde) if isinstance(waarde, tuple) else ()
        return gekozen or None
    if not isinstance(waarde, str):
        return None
    if vraag.soort == "volgorde":
        rij = gezet(vraag, waarde)
        return " ".join([*rij, *(id for id in bekend if id not in rij)]) if len(rij) >= len(bekend) - 1 else None
    return waarde if vraag.soort != "sorteren" and waarde in bekend else None


def oordeel(vraag: Quizvraag, antwoord: Gegeven) -> str:
    """The verdict on a whole answer."""
    deel = vraag.vraag
    if antwoord == WEET_NIET:
        return "weet-niet"
    if isinstance(antwoord, Mapping):
        return _mate([antwoord.get(keus.id) == keus.bak for keus in deel.antwoorden])
    if isinstance(antwoord, tuple):
        goed = [keus.id for keus in deel.antwoorden if keus.klopt == "ja"]
        mis = [keus.id for keus in deel.antwoorden if keus.klopt == "nee" and keus.id in antwoord]
        if not mis and all(id in antwoord for id in goed):
            return "klopt"
        return "deels" if any(id in antwoord for id in goed) else "niet"
    if deel.soort == "volgorde":
        rij = antwoord.split(" ")
        return _mate([keus.id == id for keus, id in zip(goede_volgorde(deel), rij, strict=True)])
    keus = vraag.keus(antwoord)
    klopt = keus.klopt if keus else "nee"
    if klopt == "deels":
        return "oneens" if is_oneens(deel) else "deels"
    return "klopt" if klopt == "ja" else "niet"


def is_oneens(vraag: Vraag) -> bool:
    """Whether `deels` means here that bronnen differ: knowledge from two or more of them, not our own logica's."""
    return vraag.toetst != "logica" and len(vraag.bronnen) > 1


def _mate(goed: list[bool]) -> str:
    """Of several parts: all right, at least half, or fewer."""
    if all(goed):
        return "klopt"
    return "deels" if 2 * sum(goed) >= len(goed) else "niet"
