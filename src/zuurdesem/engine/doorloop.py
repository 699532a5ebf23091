"""`stap(casus, antwoorden, kijk) -> Weergave`: where you are, what you said, what you see.

`kijk` is where one looks and by which route. It is never an answer and never in the dossier:
looking back changes nothing. Learner input never raises; a wrong place becomes a near one, and
what is missing becomes a fout in the Weergave.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from . import stukken
from .casus import Casus
from .dagen import is_dag
from .dossier import antwoorden as bruikbaar
from .ingevuld import Ingevuld, ingevuld
from .lijsten import LOGICAS
from .stappen import STAPPEN, Blik, Scherm, Stap, routes, seconden_over, vragen
from .teksten import minuten, zeg
from .weergave import Melding, Stapregel, Weergave

Plek = tuple[Stap, Scherm]
TERUGBLIK = 9


@dataclass(frozen=True, kw_only=True)
class Kijk:
    """Where one looks. `verder`: the form at this place was just sent; `overslaan`: without answering.

    `verouderd`: the dossier was made with another editie of this casus. `stuk`: not a step, but what a walk leaves
    behind. `vandaag`: the day as ISO text, '' when it was not told.
    """

    route: str = ""
    stap: int | None = None
    deel: str = ""
    verder: bool = False
    overslaan: bool = False
    verouderd: bool = False
    wortel: str = ""
    stuk: str = ""
    vandaag: str = ""


def read_kijk(data: Any) -> Kijk:
    """A Kijk from `{"fragment": "route=kort&stap=3&deel=client", "verder": …, "wortel": …}` of any shape."""
    if not isinstance(data, dict):
        return Kijk()
    fragment = data.get("fragment")
    delen = dict(deel.partition("=")[::2] for deel in fragment.split("&")) if isinstance(fragment, str) else {}
    nr = delen.get("stap", "")
    wortel, vandaag = data.get("wortel"), data.get("vandaag")
    return Kijk(
        route=delen.get("route", ""),
        stap=int(nr) if nr.isascii() and nr.isdigit() and len(nr) < 3 else None,
        deel=delen.get("deel", ""),
        verder=data.get("verder") is True,
        overslaan=data.get("overslaan") is True,
        verouderd=data.get("verouderd") is True,
        wortel=wortel if isinstance(wortel, str) and set(wortel) <= {".", "/"} else "",
        stuk=delen.get("stuk", ""),
        vandaag=vandaag if isinstance(vandaag, str) and is_dag(vandaag) else "",
    )


def stap(casus: Casus, antwoorden: Any, kijk: Any) -> Weergave:
    """The screen at this place. Without a place: the first screen that has no answer yet."""
    waar = kijk if isinstance(kijk, Kijk) else read_kijk(kijk)
    wat = ingevuld(vragen(casus), bruikbaar(antwoorden))
    route = waar.route if waar.route in routes(casus) else "kort"
    blik = Blik(casus=casus, wat=wat, route=route, wortel=waar.wortel)
    gezien = stukken.toon(blik, waar) if waar.stuk in stukken.STUKKEN else _stap(blik, waar)
    return replace(gezien, onderdelen=(_verouderd(wat), *gezien.onderdelen)) if waar.verouderd else gezien


def _stap(blik: Blik, waar: Kijk) -> Weergave:
    wat = blik.wat
    plekken = [(soort, scherm) for soort in STAPPEN for scherm in soort.schermen(blik)]
    hier = _plek(plekken, waar, wat)
    fouten: tuple[tuple[str, str], ...] = ()
    reacties: tuple[Any, ...] = ()
    if waar.verder:
        soort, scherm = plekken[hier]
        fouten = () if waar.overslaan else _fouten(blik, soort, scherm)
        if not fouten:
            reacties = soort.reacties(blik, scherm.deel)
            hier = _na(plekken, hier)
    if plekken[hier][0].nr == TERUGBLIK and not wat.een("besluit"):
        hier = next(i for i, (soort, _) in enumerate(plekken) if soort.nr == 7)
        fouten = (("besluit", zeg("besluit.eerst")),)
    return _weergave(blik, plekken, hier, fouten, reacties)


def _na(plekken: list[Plek], hier: int) -> int:
    """The next place on the way; beside the way one stays."""
    if plekken[hier][1].zij:
        return hier
    return next((i for i in range(hier + 1, len(plekken)) if not plekken[i][1].zij), hier)


def _voor(plekken: list[Plek], hier: int) -> Plek | None:
    """The place before it on the way, which the begin is not; from beside the way, the one it was reached from."""
    if plekken[hier][1].zij:
        return plekken[hier + 1]
    voor = [plek for plek in plekken[:hier] if plek[0].nr > 0 and not plek[1].zij]
    return voor[-1] if voor else None


def _verouderd(wat: Ingevuld) -> Melding:
    """What of an older dossier still fits, in numbers of answers."""

    def aantal(n: int) -> str:
        return zeg("editie.antwoord") if n == 1 else zeg("editie.antwoorden", n=n)

    past, past_niet = len(wat.waarden), len({vraag for vraag, _ in wat.vervallen})
    zin = zeg("editie.zin", past=aantal(past), past_niet=aantal(past_niet))
    return Melding(soort="let", kop=zeg("editie.kop"), tekst=zin)


def _fouten(blik: Blik, soort: Stap, scherm: Scherm) -> tuple[tuple[str, str], ...]:
    if scherm.verplicht and not blik.wat.een(scherm.verplicht):
        return ((scherm.verplicht, zeg(scherm.mist)),)
    return soort.fouten(blik, scherm.deel)


def _plek(plekken: list[Plek], waar: Kijk, wat: Ingevuld) -> int:
    """The place asked for, else the first of that step, else the first that has no answer."""
    zelfde_stap = [i for i, (soort, _) in enumerate(plekken) if soort.nr == waar.stap]
    precies = [i for i in zelfde_stap if plekken[i][1].deel == waar.deel]
    if precies or zelfde_stap:
        return (precies or zelfde_stap)[0]
    leeg = (
        i
        for i, (_, scherm) in enumerate(plekken)
        if scherm.vragen
        and not scherm.op_slot
        and not scherm.zij
        and not any(vraag in wat.waarden for vraag in scherm.vragen)
    )
    return next(leeg, len(plekken) - 1)


def fragment(route: str, nr: int, deel: str = "") -> str:
    """The address of a place, for behind the #."""
    return f"route={route}&stap={nr}" + (f"&deel={deel}" if deel else "")


def _weergave(
    blik: Blik,
    plekken: list[Plek],
    hier: int,
    fouten: tuple[tuple[str, str], ...],
    reacties: tuple[Any, ...],
) -> Weergave:
    soort, scherm = plekken[hier]
    route = blik.route
    if soort.nr == 0:
        return Weergave(
            casus=blik.casus.id,
            route=route,
            stap=0,
            deel="",
            fragment=fragment(route, 0),
            kop=zeg("begin.kop"),
            onderdelen=soort.toon(blik, ""),
            wortel=blik.wortel,
        )
    genummerd = [deel.nr for deel in STAPPEN if deel.nr > 0]
    van_stap = [deel for s, deel in plekken if s.nr == soort.nr and not deel.zij]
    plek = van_stap.index(scherm) if not scherm.zij else len(van_stap) - 1
    over = seconden_over(route, soort.nr, plek, len(van_stap))
    vorige = _voor(plekken, hier)
    return Weergave(
        casus=blik.casus.id,
        route=route,
        stap=soort.nr,
        deel=scherm.deel,
        fragment=fragment(route, soort.nr, scherm.deel),
        kop=zeg(scherm.kop or f"stap.{soort.nr}") if scherm.kop not in LOGICAS else LOGICAS[scherm.kop],
        waarom="" if plek else zeg(f"stap.{soort.nr}.waarom"),
        nummer=genummerd.index(soort.nr) + 1,
        totaal=len(genummerd),
        minuten="" if soort.nr == TERUGBLIK or plek else minuten(over),
        stappen=tuple(_regel(blik, deel, soort.nr) for deel in STAPPEN if deel.nr > 0),
        reacties=reacties,
        fouten=fouten,
        onderdelen=soort.toon(blik, scherm.deel),
        knop=_knop(plekken, hier, blik.wat),
        overslaan=zeg(scherm.overslaan) if scherm.overslaan else "",
        vraagt=scherm.direct or bool(_knop(plekken, hier, blik.wat)),
        vorige=fragment(route, vorige[0].nr, vorige[1].deel) if vorige else "",
        wortel=blik.wortel,
    )


def _knop(plekken: list[Plek], hier: int, wat: Ingevuld) -> str:
    """The words on the button: the screen's own, else where it leads; '' on the last screen and where answers go on."""
    scherm = plekken[hier][1]
    if scherm.direct and not any(vraag in wat.waarden for vraag in scherm.vragen):
        return ""
    if scherm.knop:
        return zeg(scherm.knop)
    na = _na(plekken, hier)
    return zeg(f"knop.naar.{plekken[na][0].nr}") if na != hier else ""


def _regel(blik: Blik, soort: Stap, hier: int) -> Stapregel:
    gedaan = blik.wat.heeft_stap(soort.nr)
    vraagt = any(scherm.vragen for scherm in soort.schermen(blik))
    if soort.nr == hier:
        staat = "hier"
    elif gedaan or (soort.nr < hier and not vraagt):
        staat = "gedaan"
    else:
        staat = "overgeslagen" if soort.nr < hier or _later(blik, soort.nr) else "nog-niet"
    bereikbaar = staat in ("gedaan", "overgeslagen") or (soort.nr == TERUGBLIK and bool(blik.wat.een("besluit")))
    return Stapregel(
        nr=soort.nr,
        titel=zeg(f"stap.{soort.nr}"),
        staat=staat,
        fragment=fragment(blik.route, soort.nr) if bereikbaar and staat != "hier" else "",
    )


def _later(blik: Blik, nr: int) -> bool:
    return any(blik.wat.heeft_stap(soort.nr) for soort in STAPPEN if soort.nr > nr)
