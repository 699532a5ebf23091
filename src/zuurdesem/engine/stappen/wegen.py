"""Step 5: one cannot keep everything whole. An order by tapping, and in words what follows from it. Never advice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..afweging import ZWAARTE, Afweging, Punt, afweging, bovenaan, geordend, opzij, richting
from ..casus import Casus
from ..ingevuld import optie_nu
from ..lijsten import LOGICAS, RICHTINGEN
from ..teksten import zeg
from ..vorm import Tekst, Verwijzing
from ..vragen import Mogelijkheid, Vraagvorm, uit
from ..weergave import Alinea, Band, Keuze, Links, Melding, Uitklap, Uitkomst, Uitkomstrij, Wankel
from .delen import keuze, nummer, wie_spreekt
from .logicas import anders_vraag
from .soort import Blik, Scherm, Stap

PLAATSEN = ("wegen.plaats.1", "wegen.plaats.2", "wegen.plaats.3")


def stemmen(casus: Casus) -> tuple[str, ...]:
    """Who the cliëntlogica speaks for and the residents who speak beside it; () when nobody speaks beside it."""
    tweede = {stem.namens: None for optie in casus.levende_opties for stem in optie.stemmen}
    eerste = {optie.argumenten.client.namens: None for optie in casus.levende_opties}
    return tuple(eerste | tweede) if tweede else ()


def vragen(casus: Casus) -> tuple[Vraagvorm, ...]:
    belangen = tuple(Mogelijkheid(waarde=logica, woorden=casus.belangen.van(logica).zin) for logica in LOGICAS)
    wie = {id: wie_spreekt(casus, id) for id in stemmen(casus)} | {"geen": zeg("wegen.stem.geen")}
    stem = Vraagvorm(
        id="wegen.stem",
        stap=5,
        vraag=zeg("wegen.stem.vraag", belang=casus.belangen.client.kort),
        mogelijkheden=uit(wie),
    )
    return (
        Vraagvorm(id="wegen.volgorde", stap=5, vraag=zeg("wegen.volgorde.vraag"), mogelijkheden=belangen, meer=True),
        Vraagvorm(id="wegen.opzij", stap=5, vraag=zeg("wegen.opzij.vraag"), mogelijkheden=belangen),
        *((stem,) if stemmen(casus) else ()),
        Vraagvorm(id="wegen.eerst", stap=5, vraag=zeg("wegen.eerst.vraag"), mogelijkheden=belangen),
        *(
            Vraagvorm(
                id=f"wegen.zwaarte.{logica}",
                stap=5,
                vraag=zeg("wegen.zwaarte.vraag", belang=casus.belangen.van(logica).kort),
                mogelijkheden=uit({waarde: zeg(f"wegen.zwaarte.{waarde}") for waarde in ZWAARTE}),
            )
            for logica in LOGICAS
        ),
    )


def schermen(blik: Blik) -> tuple[Scherm, ...]:
    if blik.kort:
        return (Scherm(deel="", vragen=("wegen.opzij",), direct=True),)
    stem = ("wegen.stem",) if _vraagt_stem(blik) else ()
    zwaarte = ("wegen.eerst", *(f"wegen.zwaarte.{logica}" for logica in LOGICAS))
    return (
        Scherm(deel="", vragen=("wegen.volgorde", *stem), knop="wegen.knop", overslaan=""),
        Scherm(deel="verkennen", kop="wegen.verkennen", vragen=zwaarte, knop="wegen.knop", overslaan="", zij=True),
    )


def _vraagt_stem(blik: Blik) -> bool:
    return blik.volledig and bool(stemmen(blik.casus))


def toon(blik: Blik, deel: str) -> tuple[Any, ...]:
    if deel == "verkennen":
        return _verkennen(blik)
    gezien = uitkomst(blik)  # who looks back sees what followed; who goes on sees it on the next screen
    if blik.kort:
        return (keuze(blik, "wegen.opzij", "direct", direct=True), *gezien)
    return (*_plaatsen(blik), *_stem(blik), *gezien)


def _stem(blik: Blik) -> tuple[Uitklap, ...]:
    """Who weighs heaviest for this reader, in a fold, where more than one resident speaks."""
    if not _vraagt_stem(blik):
        return ()
    deel = keuze(blik, "wegen.stem", "stapel")
    return (Uitklap(kop=deel.vraag.vraag, onderdelen=(deel,), open=bool(deel.gekozen)),)


def _plaatsen(blik: Blik) -> tuple[Keuze, ...]:
    """Three groups of radios that together are one list; the first with whole sentences, the others short."""
    gekozen = blik.wat.meer("wegen.volgorde")
    kort = tuple(Mogelijkheid(waarde=logica, woorden=blik.casus.belangen.van(logica).kort) for logica in LOGICAS)
    basis = blik.wat.vragen["wegen.volgorde"]
    return tuple(
        Keuze(
            vraag=replace(
                basis,
                id=plaats,
                meer=False,
                vraag=zeg("wegen.volgorde.vraag" if i == 0 else "wegen.daarna"),
                mogelijkheden=basis.mogelijkheden if i == 0 else kort,
            ),
            gekozen=gekozen[i : i + 1],
            vorm="stapel" if i == 0 else "twee",
            lijst="wegen.volgorde",
        )
        for i, plaats in enumerate(PLAATSEN)
    )


def _titels(casus: Casus, ids: tuple[str, ...]) -> str:
    titels = [f"‘{optie.titel}’" for id in ids if (optie := casus.optie(id))]
    return " en ".join([", ".join(titels[:-1]), titels[-1]] if len(titels) > 1 else titels)


def hoofdzin(blik: Blik, uitslag: Afweging) -> str:
    """What this order, or the belang set aside, rules out and leaves."""
    soort = "wegen" if geordend(blik.wat) else "wegen.kort"
    weg = opzij(blik.wat)
    velden = {
        "opzij": blik.casus.belangen.van(weg).kort if weg else "",
        "af": _titels(blik.casus, uitslag.valt_af),
        "over": _titels(blik.casus, uitslag.mogelijk),
        "optie": _titels(blik.casus, uitslag.mogelijk),
    }
    if not uitslag.valt_af:
        return zeg(f"{soort}.niets-valt-af", **velden)
    if len(uitslag.mogelijk) == 1:
        return zeg(f"{soort}.beslist", **velden)
    return zeg(f"{soort}.valt-af" if len(uitslag.valt_af) == 1 else f"{soort}.vallen-af", **velden)


def _kort(blik: Blik, logicas: tuple[str, ...]) -> str:
    namen = [blik.casus.belangen.van(logica).kort for logica in logicas]
    return " en ".join([", ".join(namen[:-1]), namen[-1]] if len(namen) > 1 else namen)


def kantelzin(blik: Blik, punt: Punt) -> str:
    """Where one ends up at a corner, when that survives every estimate of the author alone moved one step; else ''."""
    if not punt.wint or punt.hangt:
        return ""
    optie = _titels(blik.casus, (punt.wint,))
    if len(punt.belangen) == 1:
        return zeg("wegen.bijna-alles", belang=_kort(blik, punt.belangen), optie=optie)
    if len(punt.belangen) == len(LOGICAS):
        return zeg("wegen.alles-even", optie=optie)
    return zeg("wegen.even-zwaar", belangen=_kort(blik, punt.belangen), optie=optie)


def _wankel(blik: Blik, uitslag: Afweging) -> tuple[Wankel, ...]:
    """The first estimate on which a corner hangs, with the way to see it otherwise."""
    hangend = [paar for punt in uitslag.punten if punt.wint for paar in punt.hangt]
    if not hangend:
        return ()
    id, logica = hangend[0]
    optie = blik.casus.optie(id)
    if optie is None:
        return ()
    woorden = RICHTINGEN[richting(blik.casus, blik.wat, logica, optie)]
    return (
        Wankel(
            zin=zeg("wegen.wankel", optie=optie.titel, belang=blik.casus.belangen.van(logica).kort, richting=woorden),
            anders=Uitklap(kop=zeg("logica.anders"), onderdelen=(anders_vraag(blik, logica, optie),)),
        ),
    )


def uitkomst(blik: Blik) -> tuple[Any, ...]:
    """What follows from the order or the belang set aside; () without one."""
    uitslag = afweging(blik.casus, blik.wat)
    if uitslag is None:
        return ()
    casus = blik.casus
    rijen = tuple(
        Uitkomstrij(letter=nummer(casus, optie), optie=optie.titel, blijft=optie.id in uitslag.mogelijk)
        for optie in casus.levende_opties
        if optie.id in uitslag.mogelijk + uitslag.valt_af
    )
    kantelt = tuple(zin for punt in uitslag.punten if (zin := kantelzin(blik, punt)))
    banden = tuple(
        Band(letter=nummer(casus, optie) if (optie := casus.optie(id)) else None, van=van, tot=tot)
        for id, van, tot in uitslag.strook
    )
    return (
        Uitkomst(
            zin=hoofdzin(blik, uitslag),
            rijen=rijen,
            kantelt=kantelt,
            banden=banden if len(kantelt) > 1 else (),
            begin=_kort(blik, geordend(blik.wat)[:1]),
            wankel=_wankel(blik, uitslag),
            botst=_botst(blik, uitslag),
            verkennen=(Links(kop="", links=_verder(blik)),),
        ),
        Alinea(tekst=(zeg("wegen.geen-advies"),), stijl="hulp"),
    )


def _verder(blik: Blik) -> tuple[Tekst, ...]:
    """Where one can go from the outcome: the page that explains it, and except in the short route weights."""
    hoe = (Verwijzing(soort="pagina", id="hoe-werkt-dit", woorden=zeg("wegen.hoe")),)
    plek = f"route={blik.route}&stap=5&deel=verkennen"
    return (hoe,) if blik.kort else (hoe, (Verwijzing(soort="plek", id=plek, woorden=zeg("wegen.verkennen")),))


def _verkennen(blik: Blik) -> tuple[Any, ...]:
    """Swing weighting, starting empty: what is mended first when all is damaged, and how heavy the others weigh."""
    eerst = blik.wat.een("wegen.eerst")
    naast = tuple(keuze(blik, f"wegen.zwaarte.{logica}", "twee") for logica in LOGICAS if logica != eerst)
    return (
        Alinea(tekst=(zeg("wegen.verkennen.zin"),)),
        *_bovenaan(blik),
        keuze(blik, "wegen.eerst", "stapel"),
        *naast,
    )


def _bovenaan(blik: Blik) -> tuple[Any, ...]:
    """What follows from the weights in words, and the first estimate it hangs on; () until all is filled in."""
    uitslag = bovenaan(blik.casus, blik.wat)
    if uitslag is None:
        return ()
    ids, hangt = uitslag
    zin = zeg("wegen.bovenaan.een" if len(ids) == 1 else "wegen.bovenaan.meer", opties=_titels(blik.casus, ids))
    if not hangt:
        zin = f"{zin} {zeg('wegen.bovenaan.vast')}"
    elif optie := blik.casus.optie(hangt[0][0]):
        belang = blik.casus.belangen.van(hangt[0][1]).kort
        zin = f"{zin} {zeg('wegen.bovenaan.hangt', optie=optie.titel, belang=belang)}"
    return (Melding(soort="stil", kop=zeg("wegen.uitkomst"), tekst=f"{zin} {zeg('wegen.geen-advies')}"),)


def _botst(blik: Blik, uitslag: Afweging) -> str:
    nu = optie_nu(blik.casus, blik.wat)
    if nu is None:
        return zeg("wegen.anders") if blik.wat.een("neiging") == "anders" else ""
    return zeg("wegen.botst", optie=nu.titel) if nu.id in uitslag.valt_af else ""


def reacties(blik: Blik, deel: str) -> tuple[str, ...]:
    stem = blik.wat.een("wegen.stem")
    if stem in ("", "geen"):
        return ()
    return (zeg("wegen.stem.geldt", wie=wie_spreekt(blik.casus, stem)),)


def fouten(blik: Blik, deel: str) -> tuple[tuple[str, str], ...]:
    """A belang that stands in the order twice, at its second place."""
    genoemd = blik.wat.meer("wegen.volgorde")
    dubbel = [i for i, logica in enumerate(genoemd) if logica in genoemd[:i]]
    if deel or not dubbel or blik.kort:
        return ()
    return ((PLAATSEN[min(dubbel[0], len(PLAATSEN) - 1)], zeg("wegen.dubbel")),)


STAP = Stap(
    nr=5,
    seconden={"kort": 30, "volledig": 50, "klas": 300},
    schermen=schermen,
    toon=toon,
    vragen=vragen,
    reacties=reacties,
    fouten=fouten,
)
