"""Checks on kader, begrip and logica. Source: content model §3."""

from __future__ import annotations

from collections.abc import Iterator

from zuurdesem.engine.kennis import Begrip, Kader, Logica
from zuurdesem.engine.lijsten import AFKORTINGEN

from ..meldingen import Melding
from ..plek import Plek
from ..woorden import count_words


def check_kader_datum(kader: Kader, plek: Plek) -> Iterator[Melding]:
    """A kader holds from a date, or says what is known about it."""
    if not kader.geldt_vanaf and not kader.geldt_zin:
        yield plek.meld(
            "kader-datum",
            ("geldt_vanaf",),
            "`geldt_vanaf` is leeg en `geldt_zin` ontbreekt",
            "vul de datum in, of schrijf in `geldt_zin` wat er over de datum bekend is",
        )


def check_kader_controle(kader: Kader, plek: Plek) -> Iterator[Melding]:
    """Who checked it and when: both or neither."""
    for een, ander in (
        ("gecontroleerd_door", "gecontroleerd_op"),
        ("gecontroleerd_op", "gecontroleerd_door"),
    ):
        if getattr(kader, een) and not getattr(kader, ander):
            yield plek.meld(
                "kader-controle",
                (ander,),
                f"`{een}` is ingevuld en `{ander}` niet",
                "vul allebei in als het echt gebeurd is, of laat allebei leeg: ''",
            )


def check_kader_bron(kader: Kader, plek: Plek) -> Iterator[Melding]:
    """A kader rests on at least one bron."""
    if not kader.bronnen:
        yield plek.meld(
            "bron-ontbreekt",
            ("bronnen",),
            "dit kader heeft geen bron",
            "voeg onder `bronnen:` een sleutel uit bronnen.yml toe",
        )


def check_definitie(begrip: Begrip, plek: Plek) -> Iterator[Melding]:
    """A definition of at most forty words."""
    aantal = count_words(begrip.definitie)
    if aantal > 40:
        yield plek.meld(
            "woorden",
            ("definitie",),
            f"de definitie heeft {aantal} woorden, hooguit 40 mag",
            "kort haar in; de rest kan in de tekst eronder",
        )


def check_afkorting(logica: Logica, plek: Plek) -> Iterator[Melding]:
    """Pr, Ma, Cl or Po, the one of this logica."""
    hoort = AFKORTINGEN.get(logica.id)
    if hoort and logica.afkorting != hoort:
        yield plek.meld(
            "waarde-onbekend",
            ("afkorting",),
            f"`{logica.afkorting}` is niet de afkorting van deze logica",
            f"schrijf `{hoort}`",
        )


KADER = (check_kader_datum, check_kader_controle, check_kader_bron)
BEGRIP = (check_definitie,)
LOGICA = (check_afkorting,)
