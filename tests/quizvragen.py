"""A set of questions for tests: one of every soort, bronnen that differ, and a kader that nobody checked.

Everything in it is made up; it never leaves the tests. `staten()` gives the named states of tests/staten/quiz/.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from zuurdesem.engine.pagina import Antwoordkeuze, Vraag
from zuurdesem.engine.quiz.vragen import Quizset, Quizvraag
from zuurdesem.engine.vorm import Verwijzing

STATEN = Path(__file__).resolve().parent / "staten" / "quiz" / "quiz.yml"
KADER = Verwijzing(soort="kader", id="inlichtingenplicht", woorden="Inlichtingenplicht")
LOGICA = Verwijzing(soort="logica", id="management", woorden="Managementlogica")
BRON = Verwijzing(soort="bron", id="symposium-dilemmas", woorden="(Hofman e.a., 2023)")
ANDERE_BRON = Verwijzing(soort="bron", id="crvb-2023-482", woorden="(CRvB, 2023)")


def vraag(soort: str, id: str, antwoorden: list[dict[str, Any]], **velden: Any) -> Quizvraag:
    """A question with what a test does not care about filled in."""
    over = velden.pop("over", KADER)
    bronnen = velden.pop("bronnen", (BRON,))
    stand = velden.pop("stand", "")
    keuzes = tuple(
        Antwoordkeuze(**{"uitleg": (f"Uitleg bij {a['id']}.",), "tekst": f"Antwoord {a['id']}", **a})
        for a in antwoorden
    )
    kern = Vraag(
        id=id,
        soort=soort,
        toetst=velden.pop("toetst", "kader"),
        vraag=velden.pop("vraag", f"Wat is {id}?"),
        antwoorden=keuzes,
        bronnen=tuple(bron.id for bron in bronnen),
    )
    return Quizvraag(id=f"kaders/x#vragen.{id}", over=over, vraag=kern, bronnen=bronnen, stand=stand)


ENKEL = vraag(
    "enkel",
    "wie-meldt",
    [
        {"id": "ontvanger", "tekst": "Wie de bijstand krijgt", "klopt": "ja"},
        {
            "id": "hulpverlener",
            "tekst": "De hulpverlener",
            "klopt": "nee",
            "uitleg": ("Zie ", Verwijzing(soort="begrip", id="mandaat", woorden="mandaat"), "."),
            "trekt_aan": ("Een professional heeft soms zelf een plicht.",),
        },
        {"id": "niemand", "klopt": "nee"},
    ],
    stand="2026-02-18",
)
ONEENS = vraag(
    "enkel",
    "een-keer",
    [
        {"id": "wel", "klopt": "ja"},
        {"id": "niet", "klopt": "deels", "uitleg": ("De ene bron zegt dit, de andere dat.",)},
        {"id": "soms", "klopt": "nee"},
    ],
    bronnen=(BRON, ANDERE_BRON),
)
MEER = vraag(
    "meer",
    "nagaan",
    [
        {"id": "bedrag", "klopt": "ja"},
        {"id": "datum", "klopt": "ja"},
        {"id": "dom", "klopt": "nee", "trekt_aan": ("Het klinkt als een feit.",)},
        {"id": "misschien", "klopt": "deels"},
    ],
    toetst="feit-aanname-norm",
)
SORTEREN = vraag(
    "sorteren",
    "waar-hoort",
    [
        {"id": "a", "bak": "wet"},
        {"id": "b", "bak": "beleid"},
        {"id": "c", "bak": "gewoonte"},
        {"id": "d", "bak": "wet"},
    ],
)
VOLGORDE = vraag("volgorde", "stappen", [{"id": id, "plaats": nr} for nr, id in enumerate("abcd", 1)])
LOGICAVRAAG = vraag(
    "logica",
    "klinkt",
    [
        {"id": "client", "tekst": "Cliëntlogica", "klopt": "deels"},
        {"id": "management", "tekst": "Managementlogica", "klopt": "ja"},
        {"id": "politiek", "tekst": "Politieke logica", "klopt": "nee"},
    ],
    toetst="logica",
    over=LOGICA,
    bronnen=(),
)
ELK = (ENKEL, ONEENS, MEER, SORTEREN, VOLGORDE, LOGICAVRAAG)
MEERVOUD = tuple(
    vraag("enkel", f"extra-{nr}", [{"id": "a", "klopt": "ja"}, {"id": "b", "klopt": "nee"}]) for nr in range(20)
)
VIJANDIG = vraag(
    "enkel",
    "vijandig",
    [
        {"id": "a", "tekst": "<img src=x onerror=alert(1)>", "klopt": "ja"},
        {"id": "b", "tekst": "\"'&</script>" + "x" * 400, "klopt": "nee", "trekt_aan": ("<b>vet</b>",)},
    ],
    vraag="<script>alert(1)</script> " + "lang " * 60,
)


def quizset(*vragen: Quizvraag, vast: bool = True) -> Quizset:
    """A set of these, by default one of every soort in fixed order."""
    return Quizset(id="proef", naam="Proef", editie="00000000", vragen=vragen or ELK, vast=vast)


SETS = {
    "elk": quizset(),
    "een": quizset(ENKEL),
    "gemengd": quizset(*ELK, *MEERVOUD, vast=False),
    "vijandig": quizset(VIJANDIG),
    "leeg": Quizset(id="proef", naam="", editie="", vragen=()),
}


@dataclass(frozen=True)
class Staat:
    """One named screen: which set, the log, the day of each entry, and the kijk."""

    naam: str
    set: str
    antwoorden: list[list[Any]]
    kijk: dict[str, Any]


def staten() -> dict[str, Staat]:
    """Every named state by its name. `begin` stands for the beginning of a series of the whole set."""
    uit = {}
    for staat in yaml.safe_load(STATEN.read_text()):
        naam, set_ = staat["naam"], staat.get("set", "elk")
        reeks = [["reeks.proef", " ".join(vraag.id for vraag in SETS[set_].vragen)]] if staat.get("begin") else []
        log = reeks + [
            [id if id.startswith("reeks.") else f"kaders/x#vragen.{id}", waarde] for id, waarde in staat.get("zeg", [])
        ]
        uit[naam] = Staat(naam, set_, log, {"wortel": "../../", "vandaag": "2026-11-24", **staat.get("kijk", {})})
    return uit
