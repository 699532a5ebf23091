"""Small nouns for tests of pages: each with what a test does not care about filled in."""

from __future__ import annotations

from typing import Any

from zuurdesem.engine.kennis import Hulp, Inschatting, Interventie, Onderbouwing, Verdieping

PAGINA: dict[str, Any] = {"publicatie": "gepubliceerd", "bronnen": (), "meegelezen": ()}


def onderbouwing(**velden: Any) -> Onderbouwing:
    """A verdict of 2018."""
    basis: dict[str, Any] = {
        "oordeel": "goed onderbouwd",
        "sterkte": "onderbouwd",
        "instantie": "Databank",
        "datum": "2018-05",
        "gekeken_op": "2026-02-18",
        "bronnen": ("rapport",),
    }
    return Onderbouwing(**{**basis, **velden})


GEEN = {"oordeel": "geen beoordeling gevonden", "sterkte": "geen", "instantie": "", "datum": "", "bronnen": ()}


def interventie(id: str, **velden: Any) -> Interventie:
    """A light one with a verdict."""
    basis: dict[str, Any] = {
        **PAGINA,
        "titel": id.capitalize(),
        "soort": "lichte handeling",
        "kern": "Vraag eerst wat er nodig is.",
        "themas": ("geld",),
        "setting": ("wijkteam",),
        "doelgroep": "wie iets vraagt",
        "doel": "dat je hoort wat er speelt",
        "stappen": (("Vraag het.",), ("Wacht.",)),
        "uitvoerder": "jij",
        "duur": "vijf minuten",
        "onderbouwing": onderbouwing(),
        "werkzame_elementen": (),
        "kritiek": ("Praktijkoordeel: er is geen tijd voor.",),
        "logicas": Inschatting(dient=("client",), spant=("management",), zin="Het kost tijd."),
        "eerder_bekend_als": (),
        "steun": "zwak",
    }
    return Interventie(id=id, **{**basis, **velden})


def hulp(id: str, **velden: Any) -> Hulp:
    """A line one can call."""
    basis: dict[str, Any] = {
        **PAGINA,
        "titel": id.capitalize(),
        "bronnen": ("rapport",),
        "voor_wie": "wie wil praten",
        "wat": ("Iemand luistert.",),
        "telefoon": "0800 1234",
        "website": "https://www.voorbeeld.nl/lijn/",
        "zonder_naam": "ja",
        "kosten": "gratis",
        "stand_per": "2026-02-18",
    }
    return Hulp(id=id, **{**basis, **velden})


def essay(id: str, **velden: Any) -> Verdieping:
    """An essay of six words."""
    basis: dict[str, Any] = {
        **PAGINA,
        "titel": id.capitalize(),
        "soort": "essay",
        "kern": "Over iets.",
        "logicas": ("client",),
        "tekst": "Een tekst van maar zes woorden.",
    }
    return Verdieping(id=id, **{**basis, **velden})
