"""Step 2: ask, and the person answers. Then whom one did not hear, and what is feit, aanname or oordeel."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..casus import Betrokkene, Casus, OpenVraag, Uitspraak
from ..lijsten import UITSPRAAK_SOORTEN
from ..teksten import zeg
from ..vorm import plat
from ..vragen import Mogelijkheid, Vraagvorm, uit
from ..weergave import Alinea, Keuze, Rijen, Spraak, Uitklap
from .delen import keuze
from .soort import Blik, Scherm, Stap

TWEE_UITSPRAKEN = 2


def open_vragen(casus: Casus) -> tuple[OpenVraag, ...]:
    """The questions one can ask, without those that are vervallen."""
    return tuple(vraag for vraag in casus.onbekend if not vraag.vervallen)


def uitspraken(casus: Casus) -> tuple[Uitspraak, ...]:
    """The two sentences of the full route: the first aanname and the first of another soort, in the author's order."""
    levend = [uitspraak for uitspraak in casus.feiten if not uitspraak.vervallen]
    aanname = next((zin for zin in levend if zin.soort == "aanname"), None)
    ander = next((zin for zin in levend if zin.soort != "aanname"), None)
    return tuple(zin for zin in levend if zin in (aanname, ander))[:TWEE_UITSPRAKEN]


def niet_gehoord(casus: Casus) -> tuple[Betrokkene, ...]:
    """Who in the story was not heard."""
    return tuple(wie for wie in casus.betrokkenen if wie.gehoord != "ja")


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    stel = tuple(Mogelijkheid(waarde=vraag.id, woorden=vraag.vraag) for vraag in open_vragen(casus))
    wie = {wie.id: wie.wie for wie in niet_gehoord(casus)} | {"niemand": zeg("luisteren.niemand")}
    return (
        Vraagvorm(id="luisteren.vraag", stap=2, vraag=zeg("luisteren.vraag.twee"), mogelijkheden=stel),
        Vraagvorm(id="luisteren.vraag2", stap=2, vraag=zeg("luisteren.vraag2"), mogelijkheden=stel),
        Vraagvorm(
            id="luisteren.ongehoord", stap=2, vraag=zeg("luisteren.ongehoord"), mogelijkheden=uit(wie), meer=True
        ),
        *(
            Vraagvorm(id=f"luisteren.feit.{zin.id}", stap=2, vraag=zin.zin, mogelijkheden=uit(UITSPRAAK_SOORTEN))
            for zin in casus.feiten
            if not zin.vervallen
        ),
    )


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    eerste = Scherm(deel="", vragen=("luisteren.vraag",), direct=True)
    if blik.kort:
        return (eerste,)
    tweede = Scherm(deel="tweede", vragen=("luisteren.vraag2",), direct=True)
    zinnen = tuple(f"luisteren.feit.{zin.id}" for zin in uitspraken(blik.casus)) if blik.volledig else ()
    horen = Scherm(deel="gehoord", vragen=("luisteren.ongehoord", *zinnen), overslaan="")
    return (eerste, tweede, horen) if blik.volledig else (eerste, horen)


def antwoord_van(blik: Blik, vraag: str) -> tuple[Spraak, ...]:
    """What the person asked answers, in their own words; () when nothing was asked."""
    gesteld = next((deel for deel in open_vragen(blik.casus) if deel.id == blik.wat.een(vraag)), None)
    if gesteld is None:
        return ()
    return (Spraak(kop=gesteld.vraag, zin=gesteld.antwoord, wie=gesteld.aan),)


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    if deel == "tweede":
        return (*antwoord_van(blik, "luisteren.vraag"), _stel(blik, "luisteren.vraag2"))
    if deel == "gehoord":
        laatste = "luisteren.vraag2" if blik.volledig else "luisteren.vraag"
        horen = keuze(blik, "luisteren.ongehoord", "twee")
        return (*antwoord_van(blik, laatste), horen, *(_feiten(blik) if blik.volledig else ()))
    return (_stel(blik, "luisteren.vraag"),)


def _stel(blik: Blik, vraag: str) -> Keuze:
    """The questions one can still ask; to whom, where that differs from the one above."""
    deel = keuze(blik, vraag, "direct", direct=True)
    over = [open_ for open_ in open_vragen(blik.casus) if vraag == "luisteren.vraag" or open_.id != _eerste(blik)]
    mogelijkheden = tuple(
        Mogelijkheid(
            waarde=open_.id,
            woorden=open_.vraag,
            gevolg="" if nr and over[nr - 1].aan == open_.aan else zeg("luisteren.aan", wie=open_.aan),
        )
        for nr, open_ in enumerate(over)
    )
    woorden = deel.vraag.vraag if blik.volledig else zeg("luisteren.vraag.een")
    return replace(deel, vraag=replace(deel.vraag, vraag=woorden, mogelijkheden=mogelijkheden))


def _eerste(blik: Blik) -> str:
    return blik.wat.een("luisteren.vraag")


def _feiten(blik: Blik) -> tuple[Any, ...]:
    zinnen = tuple(keuze(blik, f"luisteren.feit.{zin.id}", "drie") for zin in uitspraken(blik.casus))
    return (Alinea(tekst=(zeg("luisteren.feit.vraag"),)), *zinnen) if zinnen else ()


def _over_ongehoord(blik: Blik) -> tuple[str, ...]:
    gekozen = blik.wat.meer("luisteren.ongehoord")
    if not gekozen:
        return ()
    wie = [persoon for persoon in niet_gehoord(blik.casus) if persoon.id in gekozen]
    if not wie:
        namen = _opsomming([persoon.wie for persoon in niet_gehoord(blik.casus)])
        return (zeg("luisteren.niemand.reactie", wie=namen),) if namen else ()
    return tuple(
        zeg("luisteren.ongehoord.reactie", wie=persoon.wie, regel=zeg(f"luisteren.ongehoord.{_groep(persoon)}"))
        for persoon in wie
    )


def _groep(wie: Betrokkene) -> str:
    if wie.soort in ("collega", "leiding", "bestuur"):
        return "collega"
    return wie.soort if wie.soort in ("kind", "buitenstaander") else "ander"


def _opsomming(woorden: list[str]) -> str:
    return " en ".join([", ".join(woorden[:-1]), woorden[-1]] if len(woorden) > 1 else woorden)


def over_uitspraak(uitspraak: Uitspraak, gekozen: str) -> str:
    """What the site says of a label: never right or wrong, but what the sentence carries (schrijfwijzer 5.2)."""
    uitleg = plat(uitspraak.uitleg)
    if gekozen == uitspraak.ook and gekozen != uitspraak.soort:
        return zeg("luisteren.feit.ook", gekozen=gekozen, uitleg=uitleg)
    navragen = zeg("luisteren.feit.navragen", wie=uitspraak.navragen_bij) if uitspraak.navragen_bij else ""
    lezen = zeg("luisteren.feit.lezen", soort=uitspraak.soort, uitleg=uitleg)
    return f"{lezen} {navragen}".strip()


def _over_uitspraken(blik: Blik) -> tuple[Uitklap, ...]:
    """How we read the sentences that got a label, in one fold."""
    rijen = tuple(
        (f"‘{zin.zin}’", over_uitspraak(zin, gekozen))
        for zin in uitspraken(blik.casus)
        if (gekozen := blik.wat.een(f"luisteren.feit.{zin.id}"))
    )
    return (Uitklap(kop=zeg("luisteren.feit.vouw"), onderdelen=(Rijen(rijen=rijen),)),) if rijen else ()


def reacties(blik: Blik, deel: str) -> tuple[Any, ...]:
    if deel == "gehoord":
        return (*_over_ongehoord(blik), *_over_uitspraken(blik))
    if deel == "" and blik.kort:
        return tuple(
            zeg("luisteren.antwoord", wie=spraak.wie, zin=spraak.zin)
            for spraak in antwoord_van(blik, "luisteren.vraag")
        )
    return ()


STAP = Stap(
    nr=2,
    seconden={"kort": 35, "volledig": 85, "klas": 360},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
)
