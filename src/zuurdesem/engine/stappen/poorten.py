"""Step 4: what may and must. Only now the law, so that one first knows what it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..casus import Casus, Kadertekst, Optie
from ..ingevuld import optie_nu
from ..lijsten import POORTWOORDEN, ROLLEN
from ..teksten import datum, zeg
from ..vorm import Tekst, Verwijzing
from ..vragen import Vraagvorm, uit
from ..weergave import Keuze, Links, Melding, Moet, Poortlijst, Poortrij, Rijen, Tussenkop, Uitklap
from .delen import beperkt, keuze, nummer, rollen
from .soort import Blik, Scherm, Stap

VRAAGT_JA = ("slagboom", "mist")


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    alle_rollen = uit({**ROLLEN, "weet-niet": zeg("poorten.ja.weet-niet")})
    return tuple(
        Vraagvorm(
            id=f"poorten.ja.{optie.id}",
            stap=4,
            vraag=zeg("poorten.ja.vraag"),
            mogelijkheden=alle_rollen,
            meer=True,
        )
        for optie in casus.levende_opties
        if optie.poort.woord in VRAAGT_JA
    )


def _bij(blik: Blik) -> Optie | None:
    """The optie whose slagboom or mist is asked about: the present one, in the full route."""
    nu = optie_nu(blik.casus, blik.wat)
    return nu if nu and nu.poort.woord in VRAAGT_JA and blik.volledig else None


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    bij = _bij(blik)
    return (Scherm(deel="", vragen=(f"poorten.ja.{bij.id}",) if bij else (), overslaan=""),)


def stand(kaders: list[Kadertekst]) -> str:
    """The line under the kaders of an optie: as weak as the weakest, as old as the oldest; '' without kaders."""
    if not kaders:
        return ""
    zwakste = min(kaders, key=lambda kader: (bool(kader.gecontroleerd_door), kader.stand_per))
    if zwakste.gecontroleerd_door:
        wanneer = datum(zwakste.gecontroleerd_op)
        return zeg("gecontroleerd.regel", wie=zwakste.gecontroleerd_door, datum=wanneer)
    return zeg("niet-gecontroleerd.regel", datum=datum(zwakste.stand_per[:7]))


def rij(casus: Casus, optie: Optie) -> Poortrij:
    """One optie at its poort, with its kaders."""
    kaders = [kader for id in optie.poort.kaders if (kader := casus.kadertekst(id))]
    return Poortrij(
        letter=nummer(casus, optie),
        optie=optie.titel,
        woord=optie.poort.woord,
        zin=optie.poort.zin,
        ja_van=", ".join(ROLLEN[rol] for rol in optie.poort.ja_van),
        kaders=tuple((kader.id, kader.titel) for kader in kaders),
        stand=stand(kaders),
    )


def uitleg() -> Rijen:
    """What the four words mean."""
    return Rijen(rijen=tuple((woord, zeg(f"poorten.{woord}")) for woord in POORTWOORDEN.values()))


def moet(casus: Casus) -> tuple[Moet, ...]:
    """The duties in every optie, when there are any."""
    return (Moet(kop=zeg("poorten.moet"), plichten=tuple(plicht.tekst for plicht in casus.moet)),) if casus.moet else ()


def banner(casus: Casus) -> tuple[Melding, ...]:
    """The notice that nobody checked the law, unless somebody did for every kader."""
    if all(kader.gecontroleerd_door for kader in casus.kaderteksten):
        return ()
    return (Melding(soort="let", kop=zeg("niet-gecontroleerd.kop"), tekst=zeg("niet-gecontroleerd")),)


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    nu = optie_nu(blik.casus, blik.wat)
    eerst = tuple(optie for optie in blik.casus.levende_opties if nu is None or optie == nu)
    ander = tuple(optie for optie in blik.casus.levende_opties if optie not in eerst)
    meer = (
        *moet(blik.casus),
        *_lees(blik.casus, nu),
        *((_lijst(blik.casus, "poorten.andere", ander),) if ander else ()),
        Tussenkop(tekst=zeg("poorten.uitleg")),
        uitleg(),
        *banner(blik.casus),
    )
    return (
        _eigen(blik, nu) if nu else _lijst(blik.casus, "poorten.opties", eerst),
        *_vraag(blik, _bij(blik)),
        Uitklap(kop=zeg("poorten.meer" if nu else "poorten.moet-en-woorden"), onderdelen=meer),
    )


def _eigen(blik: Blik, optie: Optie) -> Poortlijst:
    """One's own optie: its kaders stand in the fold, and where one is asked who must say yes, that is not told yet."""
    vol = rij(blik.casus, optie)
    return Poortlijst(kop="", rijen=(replace(vol, kaders=(), ja_van="" if _bij(blik) else vol.ja_van),))


def _lees(casus: Casus, optie: Optie | None) -> tuple[Links, ...]:
    """The kaders of one's own optie."""
    kaders = rij(casus, optie).kaders if optie else ()
    links: tuple[Tekst, ...] = tuple((Verwijzing(soort="kader", id=id, woorden=titel),) for id, titel in kaders)
    return (Links(kop=zeg("poorten.kaders"), links=links),) if links else ()


def _lijst(casus: Casus, kop: str, opties: tuple[Optie, ...]) -> Poortlijst:
    return Poortlijst(kop=zeg(kop) if kop else "", rijen=tuple(rij(casus, optie) for optie in opties))


def _vraag(blik: Blik, bij: Optie | None) -> tuple[Keuze, ...]:
    if bij is None:
        return ()
    vraag = keuze(blik, f"poorten.ja.{bij.id}", "twee")
    return (beperkt(vraag, rollen(blik.casus)),)


def reacties(blik: Blik, deel: str) -> tuple[str, ...]:
    bij = _bij(blik)
    if bij and "weet-niet" in blik.wat.meer(f"poorten.ja.{bij.id}"):
        return (zeg("poorten.ja.morgen"),)
    return ()


STAP = Stap(
    nr=4,
    seconden={"kort": 15, "volledig": 35, "klas": 240},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
)
