"""`verslag(casus, dossier) -> Weergave`: everything somebody said about a casus, step by step.

It is what is printed and what goes into a text file. It holds no route: a dossier does not know one.
"""

from __future__ import annotations

from typing import Any

from .casus import Casus
from .dossier import Dossier, antwoorden
from .ingevuld import Ingevuld, ingevuld
from .stappen import STAPPEN, vragen
from .stukken.vragen import PER_STUK
from .teksten import zeg
from .teksten_stukken import zeg as zeg_na
from .weergave import Alinea, Rijen, Tussenkop, Weergave


def _naam(wat: Ingevuld, casus: Casus, vraag: str) -> str:
    """The question, with the logica or the optie it is about when several share its words."""
    woorden = wat.vragen[vraag].vraag
    delen = vraag.split(".")
    if delen[0] == "logica":
        return f"{zeg(f'logica.midden.{delen[1]}').capitalize()}: {woorden}"
    if delen[0] == "poorten":
        optie = casus.optie(delen[2])
        return f"{optie.titel}: {woorden}" if optie else woorden
    return woorden


def per_stap(casus: Casus, wat: Ingevuld) -> tuple[Any, ...]:
    """A heading and pairs of question and answer for each step, and each stuk, that has an answer."""
    delen: list[Any] = []
    for soort in STAPPEN:
        rijen = tuple(
            (_naam(wat, casus, vraag), wat.woorden(vraag))
            for vraag, vorm in wat.vragen.items()
            if vorm.stap == soort.nr and wat.waarden.get(vraag)
        )
        if rijen:
            delen += [Tussenkop(tekst=zeg(f"stap.{soort.nr}")), Rijen(rijen=rijen)]
    for stuk, ids in PER_STUK.items():
        if rijen := tuple((_naam(wat, casus, vraag), wat.woorden(vraag)) for vraag in ids if wat.waarden.get(vraag)):
            delen += [Tussenkop(tekst=zeg_na(f"stuk.{stuk}")), Rijen(rijen=rijen)]
    if wat.achteraf:
        rijen = tuple((wat.vragen[vraag].vraag, wat.vragen[vraag].woorden(waarde)) for vraag, waarde in wat.achteraf)
        delen += [Tussenkop(tekst=zeg("terugblik.achteraf")), Rijen(rijen=rijen)]
    if wat.vervallen:
        rijen = tuple(
            (vraag, waarde if isinstance(waarde, str) else ", ".join(waarde)) for vraag, waarde in wat.vervallen
        )
        delen += [Tussenkop(tekst=zeg("terugblik.vervallen")), Rijen(rijen=rijen)]
    return tuple(delen) or (Alinea(tekst=(zeg("verslag.leeg"),)),)


def verslag(casus: Casus, dossier: Dossier, wortel: str = "") -> Weergave:
    """The whole denkspoor of one dossier, with nothing left out: also what is vervallen is shown."""
    wat = ingevuld(vragen(casus), antwoorden(dossier.antwoorden))
    return Weergave(
        casus=casus.id,
        route="",
        stap=9,
        deel="verslag",
        fragment="",
        kop=zeg("verslag.kop", titel=casus.titel),
        waarom=zeg("verslag.oefencasus"),
        onderdelen=(Rijen(rijen=((zeg("verslag.vraag"), casus.vraag),)), *per_stap(casus, wat)),
        wortel=wortel,
    )
