"""Step 1: the eerste neiging. Three taps and one sentence; locked once a later step has an answer."""

from __future__ import annotations

from typing import Any

from ..casus import Casus
from ..lijsten import ZEKERHEDEN
from ..teksten import zeg
from ..vragen import Mogelijkheid, Vraagvorm, uit
from ..weergave import Alinea, Rijen, Uitklap
from .delen import keuze, om_wie, opties, tekstveld
from .soort import Blik, Scherm, Stap

TREK = ("eerlijk", "beschermen", "contact", "regel", "werkbaar", "risico", "anders")


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    wie = om_wie(casus)
    return (
        Vraagvorm(
            id="neiging",
            stap=1,
            vraag=zeg("neiging.vraag"),
            mogelijkheden=(
                *opties(casus, gevolg=True),
                Mogelijkheid(waarde="anders", woorden=zeg("neiging.anders")),
                Mogelijkheid(waarde="weet-niet", woorden=zeg("neiging.weet-niet")),
            ),
        ),
        Vraagvorm(
            id="neiging.zekerheid",
            stap=1,
            vraag=zeg("neiging.zekerheid.vraag"),
            mogelijkheden=uit(ZEKERHEDEN),
        ),
        Vraagvorm(
            id="neiging.trek",
            stap=1,
            vraag=zeg("neiging.trek.vraag"),
            mogelijkheden=uit({trek: zeg(f"neiging.trek.{trek}", **wie) for trek in TREK}),
        ),
        Vraagvorm(id="neiging.zin", stap=1, vraag=zeg("neiging.zin.vraag")),
    )


VRAGEN = ("neiging", "neiging.zekerheid", "neiging.trek", "neiging.zin")


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    if blik.wat.vast:
        return (Scherm(deel="", vragen=VRAGEN, overslaan="", op_slot=True),)
    gevraagd = VRAGEN if blik.volledig else VRAGEN[:2]
    return (Scherm(deel="", vragen=gevraagd, verplicht="neiging", mist="neiging.niets"),)


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    if blik.wat.vast:
        rijen = tuple(
            (blik.wat.vragen[vraag].vraag, blik.wat.woorden(vraag)) for vraag in VRAGEN if blik.wat.een(vraag)
        )
        open_ = (Uitklap(kop=zeg("neiging.open"), onderdelen=(Rijen(rijen=rijen),)),) if rijen else ()
        return (Alinea(tekst=(zeg("neiging.vast"),)), *open_)
    inhoud = Rijen(rijen=tuple((optie.titel, optie.tekst) for optie in blik.casus.levende_opties))
    gevraagd = (
        keuze(blik, "neiging", "stapel", hulp=zeg("neiging.hulp")),
        Uitklap(kop=zeg("neiging.opties"), onderdelen=(inhoud,)),
        keuze(blik, "neiging.zekerheid", "reeks"),
    )
    if not blik.volledig:
        return gevraagd
    veld = tekstveld(blik, "neiging.zin", voorbeeld=zeg("neiging.zin.voorbeeld"))
    return (
        *gevraagd,
        keuze(blik, "neiging.trek", "twee"),
        Uitklap(kop=zeg("neiging.zin.vouw"), onderdelen=(veld,), open=bool(veld.waarde)),
    )


def reacties(blik: Blik, deel: str) -> tuple[str, ...]:
    if not blik.wat.een("neiging"):
        return ()
    weet_niet = blik.wat.een("neiging") == "weet-niet"
    return (zeg("neiging.bewaard.weet-niet" if weet_niet else "neiging.bewaard"),)


STAP = Stap(
    nr=1,
    seconden={"kort": 30, "volledig": 55, "klas": 180},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
)
