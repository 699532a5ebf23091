"""Step 6: who disagrees sees something. The strongest objection to the present optie, and one test."""

from __future__ import annotations

from typing import Any

from ..afweging import richting
from ..casus import Casus, Optie
from ..ingevuld import Ingevuld, optie_nu
from ..lijsten import LOGICAS
from ..teksten import zeg
from ..vragen import Vraagvorm, uit
from ..weergave import Alinea, Spraak, Uitklap
from .delen import keuze, tekstveld, wie_spreekt
from .soort import Blik, Scherm, Stap
from .wegen import uitkomst

DOEN = ("aanpassen", "blijven", "klopt-niet")
TOETS = {"professioneel": "collega", "management": "honderd", "client": "omkering", "politiek": "krant"}


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    return (
        Vraagvorm(
            id="tegenspraak.doen",
            stap=6,
            vraag=zeg("tegenspraak.doen.vraag"),
            mogelijkheden=uit({waarde: zeg(f"tegenspraak.doen.{waarde}") for waarde in DOEN}),
        ),
        Vraagvorm(id="tegenspraak.zin", stap=6, vraag=zeg("tegenspraak.zin.vraag")),
    )


def toets(casus: Casus, wat: Ingevuld, optie: Optie | None) -> str:
    """Which test: gelijkheid when pulled by protecting or contact, else by the logica this optie damages most.

    Ties go in the fixed order; when no logica is damaged it is schade, without an optie the krant. Source: design §5.
    """
    if wat.een("neiging.trek") in ("beschermen", "contact"):
        return "gelijkheid"
    if optie is None:
        return "krant"
    richtingen = {logica: richting(casus, wat, logica, optie) for logica in LOGICAS}
    ergst = min(LOGICAS, key=lambda logica: richtingen[logica])
    return TOETS[ergst] if richtingen[ergst] < 0 else "schade"


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    zin = ("tegenspraak.zin",) if blik.volledig else ()
    return (Scherm(deel="", vragen=("tegenspraak.doen", *zin), direct=True),)


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    optie = optie_nu(blik.casus, blik.wat)
    welke = toets(blik.casus, blik.wat, optie)
    wie = wie_spreekt(blik.casus, blik.casus.om_wie)
    bezwaar = (
        Spraak(kop=zeg("tegenspraak.bezwaar"), zin=optie.bezwaar)
        if optie
        else Alinea(tekst=(zeg("tegenspraak.zonder-optie"),))
    )
    veld = tekstveld(blik, "tegenspraak.zin", voorbeeld=zeg("tegenspraak.zin.voorbeeld"))
    return (
        *uitkomst(blik),
        bezwaar,
        Alinea(tekst=(zeg(f"tegenspraak.toets.{welke}", wie=wie),)),
        *(
            (Uitklap(kop=zeg("tegenspraak.zin.vouw"), onderdelen=(veld,), open=bool(veld.waarde)),)
            if blik.volledig
            else ()
        ),
        keuze(blik, "tegenspraak.doen", "direct", direct=True),
    )


def reacties(blik: Blik, deel: str) -> tuple[str, ...]:
    doen = blik.wat.een("tegenspraak.doen")
    return (zeg(f"tegenspraak.reactie.{doen}"),) if doen else ()


STAP = Stap(
    nr=6,
    seconden={"kort": 15, "volledig": 30, "klas": 300},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
)
