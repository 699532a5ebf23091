"""Step 3: the four logica's, a round each. In the full route the first one is spoken by the reader first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..afweging import eigen_richting, richting
from ..casus import Casus, Optie
from ..ingevuld import optie_nu
from ..lijsten import LOGICAS, RICHTINGEN
from ..teksten import zeg
from ..vragen import Mogelijkheid, Vraagvorm, uit
from ..weergave import (
    Alinea,
    Argumenten,
    Argumentkaart,
    Keuze,
    Logicalijst,
    Logicarij,
    Ronde,
    Spraak,
    Stemmen,
    Uitklap,
)
from .delen import keuze, nummer, om_wie, opties, tekstveld, wie_spreekt
from .soort import Blik, Scherm, Stap

KORT = "logicas.nu"
"""The one question of the short route, about all four logica's together."""

RICHTING_ANTWOORDEN = uit({str(richting): woorden for richting, woorden in RICHTINGEN.items()})


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    nu = _nu_antwoorden(casus)
    per_logica = (vorm for logica in LOGICAS for vorm in _vragen_van(casus, logica, nu))
    return (*per_logica, Vraagvorm(id=KORT, stap=3, vraag=zeg("logica.kort.vraag"), mogelijkheden=nu))


def _nu_antwoorden(casus: Casus) -> tuple[Mogelijkheid, ...]:
    naar = tuple(replace(m, groep=zeg("logica.nu.naar")) for m in opties(casus))
    return (
        Mogelijkheid(waarde="blijft", woorden=zeg("logica.nu.blijft")),
        Mogelijkheid(waarde="twijfel", woorden=zeg("logica.nu.twijfel")),
        *naar,
    )


def _vragen_van(casus: Casus, logica: str, nu: tuple[Mogelijkheid, ...]) -> tuple[Vraagvorm, ...]:
    belang = casus.belangen.van(logica).kort
    anders = tuple(
        Vraagvorm(
            id=f"logica.{logica}.anders.{optie.id}",
            stap=3,
            vraag=zeg("logica.anders.vraag", optie=optie.titel, belang=belang),
            mogelijkheden=RICHTING_ANTWOORDEN,
        )
        for optie in casus.levende_opties
    )
    return (
        Vraagvorm(id=f"logica.{logica}.zin", stap=3, vraag=zeg("logica.zin.vraag")),
        Vraagvorm(id=f"logica.{logica}.nu", stap=3, vraag=zeg("logica.nu.vraag"), mogelijkheden=nu),
        *anders,
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
    if blik.kort:
        return (Scherm(deel="", vragen=(KORT,), direct=True),)
    rondes = tuple(Scherm(deel=logica, kop=logica, vragen=(f"logica.{logica}.nu",), direct=True) for logica in orde)
    zin = Scherm(
        deel=f"{orde[0]}.zin",
        kop=orde[0],
        vragen=(f"logica.{orde[0]}.zin",),
        knop="logica.zin.knop",
    )
    return (zin, *rondes) if blik.volledig else rondes


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    if not deel:
        return (_logicalijst(blik), _nu(blik, KORT))
    orde = volgorde(blik)
    logica, _, zin = deel.partition(".")
    plek = orde.index(logica)
    return (
        Ronde(
            logica=logica,
            nummer=plek + 1,
            totaal=len(orde),
            belang=blik.casus.belangen.van(logica).zin,
            onderdelen=_eigen_zin(blik, logica) if zin else _ronde(blik, logica),
        ),
    )


def _logicalijst(blik: Blik) -> Logicalijst:
    """The short route: what each logica says of one's own optie, on one screen."""
    nu = optie_nu(blik.casus, blik.wat)
    rijen = []
    for logica in volgorde(blik):
        optie = nu or meest_voor(blik, logica)
        rijen.append(Logicarij(logica=logica, kaart=_kaart(blik, logica, optie)))
    return Logicalijst(over=nu.titel if nu else "", rijen=tuple(rijen))


def meest_voor(blik: Blik, logica: str) -> Optie:
    """The optie this logica supports most, with the reader's own estimates; ties go to the first."""
    return max(blik.casus.levende_opties, key=lambda optie: richting(blik.casus, blik.wat, logica, optie))


def anders_vraag(blik: Blik, logica: str, optie: Optie) -> Keuze:
    """The question that changes a direction, for this reader's weighing only."""
    return keuze(blik, f"logica.{logica}.anders.{optie.id}", "stapel")


def _kaart(blik: Blik, logica: str, optie: Optie) -> Argumentkaart:
    argument = optie.argumenten.van(logica)
    wie = wie_spreekt(blik.casus, argument.namens)
    eigen = eigen_richting(blik.wat, logica, optie.id)
    anders = eigen is not None and eigen != argument.richting
    vouw = Uitklap(kop=zeg("logica.anders"), onderdelen=(anders_vraag(blik, logica, optie),))
    return Argumentkaart(
        letter=nummer(blik.casus, optie),
        optie=optie.titel,
        zin=argument.zin,
        richting=argument.richting if eigen is None else eigen,
        soort=zeg("logica.jouw-inschatting") if anders else argument.soort,
        namens=zeg("logica.namens", wie=wie) if wie and argument.namens != blik.casus.om_wie else "",
        was=zeg("logica.schrijver-zei", richting=RICHTINGEN[argument.richting]) if anders else "",
        anders=() if blik.kort else (vouw,),
    )


def _argumenten(blik: Blik, logica: str) -> tuple[Any, ...]:
    """What it says of one's own optie; in a fold, of the one it supports most, where that is another."""
    nu, meest = optie_nu(blik.casus, blik.wat), meest_voor(blik, logica)
    over = _over(blik, logica, nu or meest)
    if nu is None or nu == meest:
        return over
    return (*over, Uitklap(kop=zeg("logica.meest-voor", optie=meest.titel), onderdelen=_over(blik, logica, meest)))


def _over(blik: Blik, logica: str, optie: Optie) -> tuple[Any, ...]:
    """The argument on an optie, and with the cliëntlogica the other residents who speak of it, never summed."""
    kaart = Argumenten(kaarten=(_kaart(blik, logica, optie),))
    if logica != "client" or not optie.stemmen:
        return (kaart,)
    rijen = tuple((wie_spreekt(blik.casus, stem.namens), stem.zin, stem.richting) for stem in optie.stemmen)
    return (kaart, Stemmen(kop=zeg("logica.stemmen"), stemmen=rijen))


def aanhef(blik: Blik, logica: str) -> str:
    """The opening of a sentence in the voice of this logica."""
    return zeg(f"logica.aanhef.{logica}", **om_wie(blik.casus))


def _nu(blik: Blik, vraag: str) -> Keuze:
    """The question 'En nu?' without the option one already has; without one, 'I do not know yet' takes its place."""
    nu = optie_nu(blik.casus, blik.wat)
    deel = keuze(blik, vraag, "direct", direct=True)
    blijft = Mogelijkheid(waarde="blijft", woorden=zeg("logica.nu.blijft" if nu else "logica.nu.blijft.open"))
    weg = {nu.id} if nu else {"twijfel"}
    mogelijkheden = tuple(
        blijft if m.waarde == "blijft" else m
        for m in deel.vraag.mogelijkheden
        if m.waarde not in weg or m.waarde in deel.gekozen
    )
    return replace(deel, vraag=replace(deel.vraag, mogelijkheden=mogelijkheden))


def _eigen_zin(blik: Blik, logica: str) -> tuple[Any, ...]:
    veld = tekstveld(
        blik,
        f"logica.{logica}.zin",
        hulp=zeg("logica.zin.hulp"),
        aanhef=aanhef(blik, logica),
    )
    voorbeeld = Alinea(tekst=(zeg("voorbeeld", zin=zeg("logica.zin.voorbeeld")),))
    return (veld, Uitklap(kop=zeg("logica.zin.vouw"), onderdelen=(voorbeeld,)))


def _ronde(blik: Blik, logica: str) -> tuple[Any, ...]:
    eigen = blik.wat.een(f"logica.{logica}.zin")
    spraak = (Spraak(zin=eigen, kop=aanhef(blik, logica), na=zeg("logica.zin.na"), eigen=True),) if eigen else ()
    valkuil = Uitklap(kop=zeg("logica.valkuil"), onderdelen=(Alinea(tekst=(zeg(f"logica.valkuil.{logica}"),)),))
    return (
        *spraak,
        *_argumenten(blik, logica),
        _nu(blik, f"logica.{logica}.nu"),
        valkuil,
    )


def reacties(blik: Blik, deel: str) -> tuple[str, ...]:
    logica, _, zin = deel.partition(".")
    if not deel or zin or blik.wat.een(f"logica.{logica}.nu"):
        return ()
    return (zeg("logica.over", logica=zeg(f"logica.midden.{logica}")),)


STAP = Stap(
    nr=3,
    seconden={"kort": 60, "volledig": 185, "klas": 720},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
)
