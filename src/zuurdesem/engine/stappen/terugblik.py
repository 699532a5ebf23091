"""Step 9: looking back. First and last, what moved, what it leaves, and the last word before the experts."""

from __future__ import annotations

from typing import Any

from .. import stukken
from ..afweging import eigen_richting
from ..casus import Casus, Optie
from ..ingevuld import Ingevuld, en_nu, optie_besluit
from ..lijsten import LOGICAS
from ..teksten import zeg
from ..vorm import Tekst, Verwijzing
from ..weergave import (
    Denkspoor,
    Deskundigen,
    Deskundigerij,
    EerstEnNu,
    Kant,
    LaatsteWoord,
    Links,
    Meenemen,
    Rijen,
    Spoormoment,
    Spraak,
    Uitklap,
    VolledigVerder,
)
from .delen import nummer, wie_spreekt
from .logicas import KORT, volgorde
from .luisteren import open_vragen
from .soort import Blik, Scherm, Stap

VIER = "vier"
"""Stands for all four logica's, where the short route asked about them together."""


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    return (Scherm(deel="", overslaan=""),)


def bewogen(casus: Casus, wat: Ingevuld) -> tuple[str, ...]:
    """The logica's at which the present option changed, in the order in which that happened.

    In the short route all four stand on one screen: there it is VIER.
    """
    nu = casus.optie(wat.een("neiging"))
    bij: list[str] = []
    for vraag in en_nu(wat):
        genoemd = casus.optie(wat.een(vraag))
        if genoemd and genoemd != nu:
            bij.append(vraag.split(".")[1] if vraag != KORT else VIER)
            nu = genoemd
    return tuple(bij)


def stil(wat: Ingevuld) -> tuple[str, ...]:
    """The logica's that got no answer and no sentence; none when the short route asked about all four at once."""
    if wat.een(KORT):
        return ()
    return tuple(
        logica for logica in LOGICAS if not (wat.een(f"logica.{logica}.nu") or wat.een(f"logica.{logica}.zin"))
    )


def anders_gezien(casus: Casus, wat: Ingevuld) -> int:
    """How many of the author's estimates the reader sees otherwise."""
    return sum(
        eigen is not None and eigen != optie.argumenten.van(logica).richting
        for optie in casus.levende_opties
        for logica in LOGICAS
        for eigen in (eigen_richting(wat, logica, optie.id),)
    )


def _niet_gesteld(blik: Blik) -> tuple[Uitklap, ...]:
    """The answers to what was not asked, in a fold."""
    gesteld = (blik.wat.een("luisteren.vraag"), blik.wat.een("luisteren.vraag2"))
    over = tuple(vraag for vraag in open_vragen(blik.casus) if vraag.id not in gesteld)
    spraak = tuple(Spraak(kop=vraag.vraag, zin=vraag.antwoord, wie=vraag.aan) for vraag in over)
    return (Uitklap(kop=zeg("terugblik.niet-gesteld"), onderdelen=spraak),) if spraak else ()


def denkspoor(blik: Blik) -> Denkspoor:
    """The way from the eerste neiging to the decision, moment by moment."""
    casus, wat = blik.casus, blik.wat
    nu = casus.optie(wat.een("neiging"))
    eerst = zeg("spoor.koos", optie=nu.titel) if nu else zeg("spoor.koos-niet")
    momenten = [_moment(casus, "begin", zeg("stap.1"), eerst, nu)]
    if gevraagd := wat.woorden("luisteren.vraag"):
        momenten.append(_moment(casus, "bleef", zeg("stap.2"), zeg("spoor.vroeg", vraag=gevraagd), nu))
    for vraag, kop in _ronden(blik):
        genoemd = casus.optie(wat.een(vraag))
        if genoemd and genoemd != nu:
            nu = genoemd
            momenten.append(_moment(casus, "bewoog", kop, zeg("spoor.verschoof", optie=nu.titel), nu))
        elif not wat.een(vraag):
            momenten.append(_moment(casus, "over", kop, zeg("spoor.over"), nu))
        else:
            momenten.append(_moment(casus, "bleef", kop, _bleef(wat.een(vraag), nu), nu))
    if doen := wat.woorden("tegenspraak.doen"):
        momenten.append(_moment(casus, "bleef", zeg("stap.6"), f"{doen}.", nu))
    einde = optie_besluit(casus, wat)
    besloot = zeg("spoor.besloot", optie=wat.woorden("besluit"))
    momenten.append(_moment(casus, "eind", zeg("stap.7"), besloot, einde))
    banen = tuple(nummer(casus, optie) for optie in casus.levende_opties)
    return Denkspoor(kop=zeg("spoor.kop"), banen=banen, momenten=tuple(momenten))


def _moment(casus: Casus, soort: str, kop: str, zin: str, optie: Optie | None) -> Spoormoment:
    return Spoormoment(soort=soort, kop=kop, zin=zin, baan=nummer(casus, optie) if optie else None)


def _bleef(waarde: str, nu: Optie | None) -> str:
    if waarde == "twijfel":
        return zeg("spoor.twijfel")
    return zeg("spoor.bleef", optie=nu.titel) if nu else zeg("spoor.koos-niet")


def _ronden(blik: Blik) -> tuple[tuple[str, str], ...]:
    """The questions 'En nu?' of this dossier with their heading: the one of the short route, or the four."""
    kort = ((KORT, zeg("stap.3")),) if blik.wat.een(KORT) else ()
    per_logica = tuple((f"logica.{logica}.nu", LOGICAS[logica]) for logica in volgorde(blik))
    heeft = any(blik.wat.een(vraag) for vraag, _ in per_logica)
    return (*kort, *(per_logica if heeft or not kort else ()))


def _kant(blik: Blik, label: str, vraag: str) -> Kant:
    optie = blik.casus.optie(blik.wat.een(vraag))
    return Kant(
        label=zeg(label),
        keus=blik.wat.woorden(vraag) or zeg("terugblik.niet-gevraagd"),
        letter=nummer(blik.casus, optie) if optie else None,
        zin=blik.wat.een(f"{vraag}.zin"),
        zekerheid=blik.wat.woorden(f"{vraag}.zekerheid"),
    )


def eerst_en_nu(blik: Blik) -> EerstEnNu:
    """First and last side by side, with what moved; staying is as good an outcome."""
    wat = blik.wat
    bij = bewogen(blik.casus, wat)
    kop = zeg("terugblik.vier") if VIER in bij else ""
    zin = ""
    if blik.casus.optie(wat.een("neiging")) is None:
        kop, zin = zeg("terugblik.geen.kop"), zeg("terugblik.geen")
    elif wat.een("besluit") == wat.een("neiging"):
        if not bij:
            kop, zin = zeg("terugblik.bleef.kop"), zeg("terugblik.bleef")
    elif not bij:
        zin = zeg("terugblik.bewoog.besluit")
    return EerstEnNu(
        eerst=_kant(blik, "terugblik.eerst", "neiging"),
        nu=_kant(blik, "terugblik.nu", "besluit"),
        bewoog=tuple(logica for logica in bij if logica != VIER),
        kop=kop,
        zin=zin,
    )


def _zag(blik: Blik) -> tuple[Rijen, ...]:
    """What one did not see oneself: who asked little, what it leaves, what was said afterwards or no longer fits."""
    wat, optie = blik.wat, optie_besluit(blik.casus, blik.wat)
    rijen = []
    if zwijgt := stil(wat):
        rijen.append((zeg("terugblik.weinig"), ", ".join(zeg(f"logica.midden.{logica}") for logica in zwijgt)))
    if n := anders_gezien(blik.casus, wat):
        rijen.append((zeg("terugblik.anders-gezien"), zeg("terugblik.keer", n=n)))
    if optie:
        rijen.append((zeg("terugblik.achter"), optie.laat_achter))
    rijen += [(zeg("terugblik.achteraf"), wat.vragen[vraag].woorden(waarde)) for vraag, waarde in wat.achteraf]
    if n := len(wat.vervallen):
        id = "terugblik.vervallen.zin" if n == 1 else "terugblik.vervallen.zinnen"
        rijen.append((zeg("terugblik.vervallen"), zeg(id, n=n)))
    return (Rijen(rijen=tuple(rijen)),) if rijen else ()


def _laatste_woord(blik: Blik) -> tuple[LaatsteWoord, ...]:
    optie = optie_besluit(blik.casus, blik.wat)
    if optie is None:
        return ()
    wie = wie_spreekt(blik.casus, optie.laatste_woord_van or blik.casus.om_wie)
    return (LaatsteWoord(zin=optie.laatste_woord, wie=wie),)


def _deskundigen(casus: Casus) -> tuple[Deskundigen, ...]:
    rijen = []
    for deskundige in casus.deskundigen:
        optie = casus.optie(deskundige.optie)
        rijen.append(
            Deskundigerij(
                naam=deskundige.naam,
                rol=deskundige.rol,
                standpunt=deskundige.standpunt,
                soort=deskundige.soort,
                letter=nummer(casus, optie) if optie else None,
                optie=optie.titel if optie else "",
                bron=(Verwijzing(soort="bron", id=deskundige.bron, woorden=zeg("terugblik.bron")),),
            )
        )
    return (Deskundigen(rijen=tuple(rijen)),) if rijen else ()


def spoor(blik: Blik) -> tuple[Any, ...]:
    """Everything said, step by step: the part that a verslag and the fold in the terugblik share."""
    from ..verslag import per_stap  # verslag walks the list of steps, which holds this step

    return per_stap(blik.casus, blik.wat)


PER_SOORT = 3


def _verder_lezen(casus: Casus) -> tuple[Links, ...]:
    """The first three of each soort; the page itself lists them all."""
    per_soort: dict[str, list[Tekst]] = {}
    for wijst in casus.verder:
        per_soort.setdefault(wijst.soort, []).append((wijst,))
    links = tuple(link for soort in per_soort.values() for link in soort[:PER_SOORT])
    return (Links(kop=zeg("terugblik.verder-lezen"), links=links),) if links else ()


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    return (
        eerst_en_nu(blik),
        *_zag(blik),
        *_niet_gesteld(blik),
        *_laatste_woord(blik),
        *(Uitklap(kop=zeg("terugblik.deskundigen"), onderdelen=(deel,)) for deel in _deskundigen(blik.casus)),
        *((VolledigVerder(),) if not blik.volledig and blik.casus.diepte == "volledig" else ()),
        Uitklap(kop=zeg("terugblik.spoor"), onderdelen=(denkspoor(blik), *spoor(blik))),
        Meenemen(verder=stukken.links(blik)),
        *(Uitklap(kop=deel.kop, onderdelen=(deel,)) for deel in _verder_lezen(blik.casus)),
    )


STAP = Stap(nr=9, seconden={"kort": 25, "volledig": 50, "klas": 120}, schermen=schermen, toon=toon)
