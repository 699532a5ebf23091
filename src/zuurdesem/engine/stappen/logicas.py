"""Step 3: the four logica's, a round each. In the full route the first one is spoken by the reader first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..casus import Casus, Optie
from ..ingevuld import optie_nu
from ..lijsten import LOGICAS
from ..teksten import zeg
from ..vragen import Mogelijkheid, Vraagvorm
from ..weergave import Alinea, Argumenten, Argumentkaart, Keuze, Ronde, Spraak, Uitklap
from .delen import keuze, nummer, om_wie, opties, tekstveld, wie_spreekt
from .soort import Blik, Scherm, Stap


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    naar = tuple(
        Mogelijkheid(waarde=m.waarde, woorden=m.woorden, letter=m.letter, groep=zeg("logica.nu.naar"))
        for m in opties(casus)
    )
    blijft = Mogelijkheid(waarde="blijft", woorden=zeg("logica.nu.blijft"))
    twijfel = Mogelijkheid(waarde="twijfel", woorden=zeg("logica.nu.twijfel"))
    return tuple(
        vorm
        for logica in LOGICAS
        for vorm in (
            Vraagvorm(id=f"logica.{logica}.zin", stap=3, vraag=zeg("logica.zin.vraag")),
            Vraagvorm(
                id=f"logica.{logica}.nu",
                stap=3,
                vraag=zeg("logica.nu.vraag"),
                mogelijkheden=(blijft, twijfel, *naar),
            ),
        )
    )


def volgorde(blik: Blik) -> tuple[str, ...]:
    """The four in the order of this walk: what pleads least for the eerste neiging first, then the fixed order."""
    neiging = blik.casus.optie(blik.wat.een("neiging"))
    if neiging is None:
        return tuple(LOGICAS)
    eerst = min(LOGICAS, key=lambda logica: neiging.argumenten.van(logica).richting)
    return (eerst, *(logica for logica in LOGICAS if logica != eerst))


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    orde = volgorde(blik)
    rondes = tuple(
        Scherm(deel=logica, vragen=(f"logica.{logica}.nu",), knop="logica.volgende" if logica != orde[-1] else "")
        for logica in orde
    )
    if blik.route == "kort":
        return rondes
    zin = Scherm(
        deel=f"{orde[0]}.zin",
        vragen=(f"logica.{orde[0]}.zin",),
        knop="logica.zin.knop",
        overslaan="logica.zin.over",
    )
    return (zin, *rondes)


def _meest_voor(casus: Casus, logica: str) -> Optie:
    return max(casus.levende_opties, key=lambda optie: optie.argumenten.van(logica).richting)


def _kaart(blik: Blik, logica: str, optie: Optie, kop: str) -> Argumentkaart:
    argument = optie.argumenten.van(logica)
    wie = wie_spreekt(blik.casus, argument.namens)
    return Argumentkaart(
        kop=zeg(kop),
        letter=nummer(blik.casus, optie),
        optie=optie.titel,
        zin=argument.zin,
        richting=argument.richting,
        soort=argument.soort,
        namens=zeg("logica.namens", wie=wie) if wie else "",
    )


def _argumenten(blik: Blik, logica: str) -> tuple[Argumentkaart, ...]:
    nu, meest = optie_nu(blik.casus, blik.wat), _meest_voor(blik.casus, logica)
    if nu is None:
        return (_kaart(blik, logica, meest, "logica.meest-voor"),)
    if nu == meest:
        return (_kaart(blik, logica, nu, "logica.ook-meest-voor"),)
    mijn = _kaart(blik, logica, nu, "logica.jouw-optie")
    return (mijn,) if blik.route == "kort" else (mijn, _kaart(blik, logica, meest, "logica.meest-voor"))


def _staat(blik: Blik, logica: str, hier: str, gezien: bool) -> str:
    if logica == hier:
        return "hier"
    if blik.wat.een(f"logica.{logica}.nu") or blik.wat.een(f"logica.{logica}.zin"):
        return "gedaan"
    return "overgeslagen" if gezien else "nog-niet"


def aanhef(blik: Blik, logica: str) -> str:
    """The opening of a sentence in the voice of this logica."""
    return zeg(f"logica.aanhef.{logica}", **om_wie(blik.casus))


def _nu(blik: Blik, logica: str) -> Keuze:
    """The question 'En nu?' without the option one already has; without one, 'I do not know yet' takes its place."""
    nu = optie_nu(blik.casus, blik.wat)
    vraag = keuze(blik, f"logica.{logica}.nu", "ennu", leeg="blijft")
    blijft = Mogelijkheid(waarde="blijft", woorden=zeg("logica.nu.blijft" if nu else "logica.nu.blijft.open"))
    weg = {nu.id} if nu else {"twijfel"}
    mogelijkheden = tuple(
        blijft if m.waarde == "blijft" else m
        for m in vraag.vraag.mogelijkheden
        if m.waarde not in weg or m.waarde in vraag.gekozen
    )
    return replace(vraag, vraag=replace(vraag.vraag, mogelijkheden=mogelijkheden))


def toon(blik: Blik, deel: str) -> tuple[Ronde, ...]:
    orde = volgorde(blik)
    logica, _, zin = deel.partition(".")
    plek = orde.index(logica)
    return (
        Ronde(
            logica=logica,
            nummer=plek + 1,
            totaal=len(orde),
            belang=blik.casus.belangen.van(logica).zin,
            rondes=tuple((ander, _staat(blik, ander, logica, i < plek)) for i, ander in enumerate(orde)),
            onderdelen=_eigen_zin(blik, logica) if zin else _ronde(blik, logica),
        ),
    )


def _eigen_zin(blik: Blik, logica: str) -> tuple[Any, ...]:
    veld = tekstveld(
        blik,
        f"logica.{logica}.zin",
        hulp=zeg("logica.zin.hulp"),
        voorbeeld=zeg("logica.zin.voorbeeld"),
        aanhef=aanhef(blik, logica),
    )
    return (veld, Alinea(tekst=(zeg("logica.zin.straks"),), stijl="hulp"))


def _ronde(blik: Blik, logica: str) -> tuple[Any, ...]:
    eigen = blik.wat.een(f"logica.{logica}.zin")
    spraak = (Spraak(zin=eigen, kop=aanhef(blik, logica), na=zeg("logica.zin.na"), eigen=True),) if eigen else ()
    valkuil = Uitklap(kop=zeg("logica.valkuil"), onderdelen=(Alinea(tekst=(zeg(f"logica.valkuil.{logica}"),)),))
    return (*spraak, Argumenten(kaarten=_argumenten(blik, logica)), _nu(blik, logica), valkuil)


def reacties(blik: Blik, deel: str) -> tuple[str, ...]:
    logica, _, zin = deel.partition(".")
    if zin or blik.wat.een(f"logica.{logica}.nu"):
        return ()
    return (zeg("logica.over", logica=zeg(f"logica.midden.{logica}")),)


STAP = Stap(
    nr=3,
    seconden={"kort": 60, "volledig": 185},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
)
