"""Step 9: looking back. First and last, what moved, what it leaves, and the last word before the experts."""

from __future__ import annotations

from typing import Any

from ..casus import Casus
from ..ingevuld import Ingevuld, optie_besluit
from ..lijsten import LOGICAS
from ..teksten import zeg
from ..vorm import Tekst, Verwijzing
from ..weergave import (
    Deskundigen,
    Deskundigerij,
    EerstEnNu,
    Kant,
    LaatsteWoord,
    Links,
    Meenemen,
    Rijen,
    Uitklap,
    VolledigVerder,
)
from .delen import nummer, wie_spreekt
from .soort import Blik, Scherm, Stap


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    return (Scherm(deel="", overslaan=""),)


def bewogen(casus: Casus, wat: Ingevuld) -> tuple[str, ...]:
    """The logica's at which the present option changed, in the order in which that happened."""
    nu = casus.optie(wat.een("neiging"))
    bij: list[str] = []
    for vraag in wat.waarden:
        if not (vraag.startswith("logica.") and vraag.endswith(".nu")):
            continue
        genoemd = casus.optie(wat.een(vraag))
        if genoemd and genoemd != nu:
            bij.append(vraag.split(".")[1])
            nu = genoemd
    return tuple(bij)


def stil(wat: Ingevuld) -> tuple[str, ...]:
    """The logica's that got no answer and no sentence."""
    return tuple(
        logica for logica in LOGICAS if not (wat.een(f"logica.{logica}.nu") or wat.een(f"logica.{logica}.zin"))
    )


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
    kop = zin = ""
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
        bewoog=bij,
        kop=kop,
        zin=zin,
    )


def _zag(blik: Blik) -> tuple[Rijen, ...]:
    wat, optie = blik.wat, optie_besluit(blik.casus, blik.wat)
    rijen = [
        (zeg("terugblik.stem", logica=zeg(f"logica.midden.{logica}")), f"‘{wat.een(f'logica.{logica}.zin')}’")
        for logica in LOGICAS
        if wat.een(f"logica.{logica}.zin")
    ]
    if zwijgt := stil(wat):
        rijen.append((zeg("terugblik.weinig"), ", ".join(zeg(f"logica.midden.{logica}") for logica in zwijgt)))
    if optie:
        rijen.append((zeg("terugblik.achter"), optie.laat_achter))
    rijen += [
        (zeg(id), wat.woorden(vraag))
        for id, vraag in (
            ("terugblik.herstelt", "besluit.herstel"),
            ("terugblik.ja", "besluit.ja"),
            ("terugblik.vertelt", "besluit.vertelt"),
            ("terugblik.kijkt", "besluit.terug"),
        )
        if wat.woorden(vraag)
    ]
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
        *_laatste_woord(blik),
        *_deskundigen(blik.casus),
        *((VolledigVerder(),) if blik.route == "kort" and blik.casus.diepte == "volledig" else ()),
        Uitklap(kop=zeg("terugblik.spoor"), onderdelen=spoor(blik)),
        Meenemen(),
        *_verder_lezen(blik.casus),
    )


STAP = Stap(nr=9, seconden={"kort": 25, "volledig": 50}, schermen=schermen, toon=toon)
