"""Checks on kader, begrip, logica, hulp and verdieping. Source: content model §3."""

from __future__ import annotations

import re
from collections.abc import Iterator

from zuurdesem.engine.kennis import Begrip, Hulp, Kader, Logica, Verdieping
from zuurdesem.engine.lijsten import AFKORTINGEN

from ..meldingen import Melding
from ..plek import TEKST, Plek
from ..woorden import count_words

NUMMER = re.compile(r"\+?[0-9](?:[ -]?[0-9]){2,}\Z")
ESSAY = (600, 1000)


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


def check_hulp_bereik(hulp: Hulp, plek: Plek) -> Iterator[Melding]:
    """One can call or read: a number that becomes a link, or a website."""
    if not hulp.telefoon and not hulp.website:
        yield plek.meld(
            "hulp-bereik",
            ("telefoon",),
            "er staat geen telefoonnummer en geen website",
            "vul een van de twee in; wie je niet kunt bereiken, hoort hier niet",
        )
    if hulp.telefoon and not NUMMER.match(hulp.telefoon):
        yield plek.meld(
            "hulp-bereik",
            ("telefoon",),
            f"`{hulp.telefoon}` is geen nummer dat een telefoon kan bellen",
            "schrijf alleen cijfers en spaties, zoals 0800 2000; de rest kan bij `wat`",
        )


def check_hulp_bron(hulp: Hulp, plek: Plek) -> Iterator[Melding]:
    """A number rests on a bron: where we read it."""
    if not hulp.bronnen:
        yield plek.meld(
            "bron-ontbreekt",
            ("bronnen",),
            "deze hulp heeft geen bron",
            "voeg onder `bronnen:` de sleutel toe van de pagina waar je het nummer las",
        )


def check_hulp_tekst(hulp: Hulp, plek: Plek) -> Iterator[Melding]:
    """All hulp stands on one page, which has no room for bodies."""
    if hulp.tekst:
        yield plek.meld(
            "hulp-tekst",
            TEKST,
            "onder het blok staat tekst die nergens te zien is",
            "zet haar in `wat`, of haal haar weg",
        )


def check_essay(verdieping: Verdieping, plek: Plek) -> Iterator[Melding]:
    """600 to 1,000 words: long enough for a thought, short enough for a break."""
    aantal = count_words(verdieping.tekst)
    min, max = ESSAY
    if not min <= aantal <= max:
        yield plek.meld(
            "woorden",
            TEKST,
            f"de tekst heeft {aantal} woorden; {min} tot en met {max} mag",
            "vul haar aan" if aantal < min else "kort haar in, of maak er twee van",
        )


KADER = (check_kader_datum, check_kader_controle, check_kader_bron)
BEGRIP = (check_definitie,)
LOGICA = (check_afkorting,)
HULP = (check_hulp_bereik, check_hulp_bron, check_hulp_tekst)
VERDIEPING = (check_essay,)
