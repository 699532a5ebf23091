"""Step 7: decision and backing. Whoever follows the rule carries the same burdens as whoever departs from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..afweging import geordend
from ..casus import Casus, Optie
from ..ingevuld import optie_besluit
from ..lijsten import LOGICAS, ROLLEN, ZEKERHEDEN
from ..teksten import zeg
from ..vragen import Mogelijkheid, Vraagvorm, uit
from ..weergave import Alinea, Keuze, Rijen, Uitklap
from .delen import beperkt, keuze, om_wie, opties, rollen, tekstveld
from .poorten import VRAAGT_JA
from .soort import Blik, Scherm, Stap

REGEL = ("volgt", "ruimte", "wijkt-af", "weet-niet")
VERTELT = ("ik-vooraf", "ik-erna", "ander", "niet-gedacht")
HERSTEL = ("ik", "team", "gemeente", "niemand", "anders")
TERUG = ("1", "4", "12", "niet")


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    wie = om_wie(casus)

    def vorm(id: str, mogelijkheden: tuple[Mogelijkheid, ...] = (), *, meer: bool = False) -> Vraagvorm:
        tekst = zeg(f"{id}.vraag", **wie)
        return Vraagvorm(id=id, stap=7, vraag=tekst, mogelijkheden=mogelijkheden, meer=meer)

    def gesloten(id: str, waarden: tuple[str, ...]) -> Vraagvorm:
        return vorm(id, uit({waarde: zeg(f"{id}.{waarde}") for waarde in waarden}))

    besluit = (
        *opties(casus),
        Mogelijkheid(waarde="anders", woorden=zeg("besluit.anders")),
        Mogelijkheid(waarde="niet-alleen", woorden=zeg("besluit.niet-alleen")),
    )
    alle_rollen = {**ROLLEN, "nog-niemand": zeg("besluit.ja.nog-niemand")}
    return (
        vorm("besluit", besluit),
        vorm("besluit.zekerheid", uit(ZEKERHEDEN)),
        vorm("besluit.zin"),
        gesloten("besluit.regel", REGEL),
        vorm("besluit.ja", uit(alle_rollen), meer=True),
        gesloten("besluit.vertelt", VERTELT),
        gesloten("besluit.herstel", HERSTEL),
        gesloten("besluit.terug", TERUG),
    )


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    volledig = blik.volledig
    keus = Scherm(
        deel="keuze",
        kop="besluit.kop",
        vragen=("besluit",),
        overslaan="",
        direct=True,
        verplicht="besluit",
        mist="besluit.niets",
    )
    zin = Scherm(deel="zin", kop="besluit.kop", vragen=("besluit.zin", "besluit.zekerheid"), knop="knop.verder")
    rug = ("besluit.regel", "besluit.ja", "besluit.vertelt") if volledig else ("besluit.ja", "besluit.vertelt")
    dekking = Scherm(
        deel="rugdekking", kop="besluit.kop.rug", vragen=rug, knop="knop.verder" if volledig else "", overslaan=""
    )
    herstel = Scherm(deel="herstel", kop="besluit.kop.rug", vragen=("besluit.herstel", "besluit.terug"), overslaan="")
    if volledig:
        return (keus, zin, dekking, herstel)
    return (keus, zin, dekking) if blik.kort else (keus, replace(zin, knop=""))


def sterkste_logica(optie: Optie) -> str:
    """The logica that pleads most for this optie; ties in the fixed order."""
    return max(LOGICAS, key=lambda logica: optie.argumenten.van(logica).richting)


def eerste_zin(blik: Blik) -> str:
    """The sentence that stands in the field: from the optie, what it protects most, and what stays true."""
    optie = optie_besluit(blik.casus, blik.wat)
    if optie is None:
        return zeg("besluit.zin.leeg")
    zwaarst = geordend(blik.wat)[:1] or (sterkste_logica(optie),)
    belang = blik.casus.belangen.van(zwaarst[0]).kort
    return zeg("besluit.zin.vul", ik=optie.ik, belang=belang, ook_al=optie.ook_al)


def ja_nodig(optie: Optie | None) -> str:
    """What the poort of this optie asks of others, or ''."""
    if optie is None or optie.poort.woord not in VRAAGT_JA or not optie.poort.ja_van:
        return ""
    wie = " en ".join(ROLLEN[rol] for rol in optie.poort.ja_van)
    return zeg("besluit.ja.nodig" if optie.poort.woord == "slagboom" else "besluit.ja.mist", wie=wie)


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    optie = optie_besluit(blik.casus, blik.wat)
    if deel == "keuze":
        return (keuze(blik, "besluit", "direct", direct=True),)
    if deel == "zin":
        return (
            tekstveld(
                blik,
                "besluit.zin",
                vul=eerste_zin(blik),
                voorbeeld="" if optie else zeg("besluit.zin.voorbeeld"),
            ),
            keuze(blik, "besluit.zekerheid", "reeks"),
        )
    if deel == "rugdekking":
        regel = (keuze(blik, "besluit.regel", "twee"),) if blik.volledig else ()
        return (
            *regel,
            _wie_ja(blik, optie),
            keuze(blik, "besluit.vertelt", "twee"),
        )
    achter = (Rijen(rijen=((zeg("besluit.achter"), optie.laat_achter),)),) if optie else ()
    helpt = Alinea(tekst=(optie.herstel,)) if optie else None
    vouw = (Uitklap(kop=zeg("besluit.herstel.hulp"), onderdelen=(helpt,)),) if helpt else ()
    return (
        keuze(blik, "besluit.herstel", "twee", vooraf=(*achter, *vouw)),
        keuze(blik, "besluit.terug", "twee"),
    )


def _wie_ja(blik: Blik, optie: Optie | None) -> Keuze:
    """Who must know or say yes; until it is answered here, filled in with who was named at the poort, else by it."""
    deel = keuze(blik, "besluit.ja", "twee")
    if optie and "besluit.ja" not in blik.wat.waarden:
        genoemd = tuple(rol for rol in blik.wat.meer(f"poorten.ja.{optie.id}") if rol in ROLLEN)
        deel = replace(deel, gekozen=genoemd or optie.poort.ja_van)
    return beperkt(deel, rollen(blik.casus, optie if blik.kort else None))


def reacties(blik: Blik, deel: str) -> tuple[str, ...]:
    wat, wie = blik.wat, om_wie(blik.casus)
    gezegd: list[str] = []
    if deel == "keuze" and wat.een("besluit") == "niet-alleen":
        gezegd.append(zeg("besluit.reactie.niet-alleen"))
    if deel == "rugdekking":
        if "nog-niemand" in wat.meer("besluit.ja"):
            gezegd.append(zeg("besluit.reactie.nog-niemand"))
        elif not _gekozen_ja(blik):
            gezegd.append(ja_nodig(optie_besluit(blik.casus, wat)))
        if wat.een("besluit.vertelt") == "niet-gedacht":
            gezegd.append(zeg("besluit.reactie.niet-gedacht", **wie))
        if wat.een("besluit.regel") in ("wijkt-af", "volgt"):
            gezegd.append(zeg(f"besluit.reactie.{wat.een('besluit.regel')}"))
        if wat.meer("besluit.ja"):
            gezegd.append(zeg("besluit.reactie.toestemming"))
    return tuple(zin for zin in gezegd if zin)[:1]  # one thing at a time, the first that bites


def _gekozen_ja(blik: Blik) -> bool:
    """Whether everyone whose yes this optie needs was named."""
    optie = optie_besluit(blik.casus, blik.wat)
    return optie is None or all(rol in blik.wat.meer("besluit.ja") for rol in optie.poort.ja_van)


STAP = Stap(
    nr=7,
    seconden={"kort": 70, "volledig": 110, "klas": 180},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
)
