"""Checks on an interventie: what is claimed of it, by whom and when. Source: content model §3, schrijfwijzer §5.4."""

from __future__ import annotations

from collections.abc import Iterator

from zuurdesem.engine.kennis import Interventie
from zuurdesem.engine.vorm import Verwijzing, plat

from ..meldingen import Melding
from ..plek import Plek
from ..woorden import count_words

GEEN = "geen beoordeling gevonden"
KERN = 40
GRONDEN = ("praktijkoordeel", "eigen uitwerking")


def check_kern(interventie: Interventie, plek: Plek) -> Iterator[Melding]:
    """At most forty words: it stands on a card."""
    aantal = count_words(interventie.kern)
    if aantal > KERN:
        yield plek.meld(
            "woorden",
            ("kern",),
            f"de kern heeft {aantal} woorden, hooguit {KERN} mag",
            "kort haar in; de rest kan in de tekst eronder",
        )


def check_onderbouwing(interventie: Interventie, plek: Plek) -> Iterator[Melding]:
    """A verdict names its body, its date and a bron; no verdict names none of them and says so."""
    grond = interventie.onderbouwing
    zonder = grond.sterkte == "geen"
    if zonder != (grond.oordeel.lower().rstrip(".") == GEEN):
        yield plek.meld(
            "onderbouwing",
            ("onderbouwing", "oordeel"),
            f"`{grond.oordeel}` past niet bij sterkte `{grond.sterkte}`",
            f"schrijf `{GEEN}` en sterkte `geen`, of het oordeel in de woorden van de bron en een andere sterkte",
        )
    for naam in ("instantie", "datum"):
        if bool(getattr(grond, naam)) == zonder:
            yield plek.meld(
                "onderbouwing",
                ("onderbouwing", naam),
                f"er is geen oordeel, en `{naam}` is ingevuld" if zonder else f"er is een oordeel, en `{naam}` is leeg",
                f"maak `{naam}` leeg: ''" if zonder else "vul in wie het oordeel gaf en wanneer",
            )
    if not zonder and not grond.bronnen:
        yield plek.meld(
            "bron-ontbreekt",
            ("onderbouwing", "bronnen"),
            "dit oordeel heeft geen bron",
            "voeg de sleutel toe van de bron waarin het oordeel staat",
        )


def check_kritiek(interventie: Interventie, plek: Plek) -> Iterator[Melding]:
    """What critics say can be looked up, or is marked as the judgement of practice."""
    heeft_bron = any(isinstance(deel, Verwijzing) and deel.soort == "bron" for deel in interventie.kritiek)
    woorden = plat(interventie.kritiek).lower()
    if interventie.kritiek and not heeft_bron and not any(grond in woorden for grond in GRONDEN):
        yield plek.meld(
            "kritiek-zonder-grond",
            ("kritiek",),
            "er staat niet waar deze kritiek op rust",
            "zet `[@bron-sleutel]` achter de zin, of begin met 'Praktijkoordeel:'",
        )


def check_logicas(interventie: Interventie, plek: Plek) -> Iterator[Melding]:
    """A logica is served or chafed."""
    for nr, logica in enumerate(interventie.logicas.spant):
        if logica in interventie.logicas.dient:
            yield plek.meld(
                "logica-dubbel",
                ("logicas", "spant", nr),
                f"`{logica}` staat ook bij `dient`",
                "kies één van de twee; leg het andere uit in `zin`",
            )


CHECKS = (check_kern, check_onderbouwing, check_kritiek, check_logicas)
