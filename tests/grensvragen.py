"""A small grensverkenner for tests, a hostile one, and the named states of tests/staten/grens/."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from zuurdesem.engine.casus import Stand
from zuurdesem.engine.grens.situaties import Grens, Grensknop, Grensoptie, vraag_van

STATEN = Path(__file__).resolve().parent / "staten" / "grens" / "grens.yml"


def maak(knoppen: dict[str, tuple[str, ...]], opties: tuple[str, ...] = ("melden", "laten", "innen")) -> Grens:
    """Every combination of these standen; an id is the text without what no id may hold."""
    ids = {
        tekst: "".join(c for c in tekst.lower() if c.isascii() and c.isalnum())
        for rij in knoppen.values()
        for tekst in rij
    }
    return Grens(
        casus="internetbingo",
        titel="Internetbingo",
        editie="00000000",
        opties=tuple(Grensoptie(id=id, titel=f"Optie {id}", letter=nr) for nr, id in enumerate(opties)),
        knoppen=tuple(
            Grensknop(id=f"knop-{nr}", naam=naam, standen=tuple(Stand(id=ids[tekst], tekst=tekst) for tekst in rij))
            for nr, (naam, rij) in enumerate(knoppen.items())
        ),
        situaties=tuple(tuple(ids[tekst] for tekst in rij) for rij in product(*knoppen.values())),
    )


KLEIN = maak(
    {
        "Het bedrag": ("€ 900", "€ 60", "€ 20.000"),
        "Hoe vaak": ("één keer", "elke week"),
        "Hoe je het weet": ("zij vertelt het", "je ziet het op een afschrift"),
    }
)
VIJANDIG = maak(
    {
        "<script>alert(1)</script>": ("<img src=x onerror=alert(1)>", "\"'&" + "lang" * 60),
        "Gewoon": ("ja", "nee"),
        "Nog een": ("wel", "niet"),
    },
    ("a", "b"),
)
GRENZEN = {"klein": KLEIN, "vijandig": VIJANDIG}


@dataclass(frozen=True)
class Staat:
    """One named screen: which grensverkenner, the log, and the kijk."""

    naam: str
    van: str
    antwoorden: list[list[Any]]
    kijk: dict[str, Any]


def kies(grens: Grens, opties: list[str]) -> list[list[str]]:
    """A log in which these opties are chosen, situation by situation; '' leaves one open."""
    return [[vraag_van(situatie), optie] for situatie, optie in zip(grens.situaties, opties, strict=False) if optie]


def staten() -> dict[str, Staat]:
    """Every named state by its name. `kies`: an optie per situation; `alles`: one for all; `regel`: the rule."""
    uit = {}
    for staat in yaml.safe_load(STATEN.read_text()):
        naam, van = staat["naam"], staat.get("van", "klein")
        grens = GRENZEN[van]
        keuzes = [staat["alles"]] * len(grens.situaties) if "alles" in staat else staat.get("kies", "").split(" ")
        log: list[list[Any]] = kies(grens, ["" if keus == "-" else keus for keus in keuzes])
        log += [["grens.regel", staat["regel"]]] if "regel" in staat else []
        uit[naam] = Staat(naam, van, log, {"wortel": "../../../", "editie": "00000000", **staat.get("kijk", {})})
    return uit
