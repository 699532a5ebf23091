"""Verantwoording: a decision that somebody else can follow. The same headings for who follows the rule and who departs.

What was not written says so, so that nobody hides behind an empty line. Source: schrijfwijzer 7, step 9.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..afweging import eigen_richting, opzij, richting
from ..casus import Casus, Kadertekst, Optie
from ..dagen import later
from ..ingevuld import optie_besluit
from ..lijsten import KADER_STATUSSEN, LOGICAS, RICHTINGEN
from ..stappen.besluit import ja_nodig
from ..stappen.poorten import stand
from ..teksten import datum
from ..teksten_stukken import zeg
from ..vorm import plat
from ..weergave import Alinea, Links, Rijen, Tussenkop, Weergave
from . import naar, scherm, terug
from .delen import Uitvoer

if TYPE_CHECKING:
    from ..doorloop import Kijk
    from ..stappen.soort import Blik

Rij = tuple[str, str]
VORMEN = ("word", "markdown")


def toon(blik: Blik, kijk: Kijk) -> Weergave:
    """The verantwoording on the screen."""
    from ..doorloop import fragment

    route = "volledig" if blik.casus.diepte == "volledig" else blik.route
    verder = (terug(blik), naar(fragment(route, 7), zeg("stuk.verantwoording.aanvullen")))
    delen = (
        Alinea(tekst=(zeg("stuk.oefencasus"),), stijl="hulp"),
        *inhoud(blik, kijk.vandaag),
        Uitvoer(stuk="verantwoording", vormen=VORMEN),
        Links(kop=zeg("stuk.links"), links=verder),
    )
    return scherm(blik, "verantwoording", delen)


def inhoud(blik: Blik, vandaag: str) -> tuple[Any, ...]:
    """Everything the decision rests on, under nine headings. `vandaag` is ISO text, or '' when nobody knows."""
    optie = optie_besluit(blik.casus, blik.wat)
    delen = {
        "besluit": _besluit(blik),
        "regel": _regel(blik, optie),
        "logicas": tuple(_logica(blik, optie, logica) for logica in LOGICAS),
        "week": _week(blik, optie),
        "bezwaar": _bezwaar(blik, optie),
        "ja": _ja(blik, optie),
        "vertelt": ((blik.wat.vragen["besluit.vertelt"].vraag, _gezegd(blik, "besluit.vertelt")),),
        "achter": _achter(blik, optie),
        "terug": ((zeg("verantwoording.terug.wanneer"), _terug(blik, vandaag)),),
    }
    uit: list[Any] = [Rijen(rijen=_over(blik.casus, vandaag))]
    for kop, rijen in delen.items():
        uit += [Tussenkop(tekst=zeg(f"verantwoording.{kop}")), Rijen(rijen=rijen)]
    return tuple(uit)


def _rij(naam: str, tekst: str) -> Rij:
    return (zeg(f"verantwoording.{naam}"), tekst)


def _gezegd(blik: Blik, vraag: str) -> str:
    return blik.wat.woorden(vraag) or zeg("stuk.leeg")


def _over(casus: Casus, vandaag: str) -> tuple[Rij, ...]:
    gemaakt = (_rij("gemaakt", datum(vandaag)),) if vandaag else ()
    return (
        _rij("casus", casus.titel),
        (zeg("verslag.vraag"), casus.vraag),
        _rij("rol", casus.rol),
        _rij("beslist", plat(casus.beslisser)),
        *gemaakt,
    )


def _besluit(blik: Blik) -> tuple[Rij, ...]:
    return (
        _rij("keuze", _gezegd(blik, "besluit")),
        _rij("zin", _gezegd(blik, "besluit.zin")),
        _rij("zeker", _gezegd(blik, "besluit.zekerheid")),
    )


def _regel(blik: Blik, optie: Optie | None) -> tuple[Rij, ...]:
    """How it stands to the rule, whether it may, and each kader with its date; without an optie all of the casus."""
    rijen = [_rij("verhoudt", _gezegd(blik, "besluit.regel"))]
    kaders = list(blik.casus.kaderteksten)
    if optie:
        zin = plat(optie.poort.zin)
        rijen.append(_rij("poort", zeg("verantwoording.poort.zin", woord=optie.poort.woord.capitalize(), zin=zin)))
        kaders = [kader for kader in kaders if kader.id in optie.poort.kaders]
    rijen += [_kader(kader) for kader in kaders]
    return (*rijen, *(() if kaders else (_rij("regel", zeg("verantwoording.geen-kader")),)))


def _kader(kader: Kadertekst) -> Rij:
    staat = f"{KADER_STATUSSEN[kader.status].capitalize()}." if kader.status != "geldt" else ""
    return (kader.titel, "\n".join(regel for regel in (plat(kader.zegt), staat, stand([kader])) if regel))


def _logica(blik: Blik, optie: Optie | None, logica: str) -> Rij:
    """What this logica guards, what it says of the decision, and one's own words for it."""
    regels = [f"{zeg('logica.bewaakt')}{blik.casus.belangen.van(logica).zin}"]
    if optie:
        argument = optie.argumenten.van(logica)
        regels.append(zeg("verantwoording.argument", zin=plat(argument.zin), soort=argument.soort))
        regels.append(_richting(blik, optie, logica))
    if zin := blik.wat.een(f"logica.{logica}.zin"):
        regels.append(zeg("verantwoording.eigen-zin", zin=zin))
    return (LOGICAS[logica], "\n".join(regels))


def _richting(blik: Blik, optie: Optie, logica: str) -> str:
    nu, was = richting(blik.casus, blik.wat, logica, optie), optie.argumenten.van(logica).richting
    if eigen_richting(blik.wat, logica, optie.id) is None or nu == was:
        return zeg("verantwoording.richting", optie=optie.titel, richting=RICHTINGEN[nu])
    return zeg("verantwoording.richting.eigen", optie=optie.titel, richting=RICHTINGEN[nu], was=RICHTINGEN[was])


def _week(blik: Blik, optie: Optie | None) -> tuple[Rij, ...]:
    weg = opzij(blik.wat)
    rijen = [_rij("opzij", blik.casus.belangen.van(weg).zin if weg else zeg("stuk.leeg"))]
    if optie:
        lijdt = [
            zeg("verantwoording.beschadigt.regel", belang=blik.casus.belangen.van(logica).zin, richting=RICHTINGEN[nu])
            for logica in LOGICAS
            if (nu := richting(blik.casus, blik.wat, logica, optie)) < 0
        ]
        rijen.append(_rij("beschadigd", "\n".join(lijdt) or zeg("verantwoording.niets-beschadigd")))
    return tuple(rijen)


def _bezwaar(blik: Blik, optie: Optie | None) -> tuple[Rij, ...]:
    voor = (_rij("sterkste", optie.bezwaar),) if optie else ()
    na = (_rij("ook-al", zeg("verantwoording.ook-al.zin", ook_al=optie.ook_al)),) if optie else ()
    return (
        *voor,
        _rij("ermee", _gezegd(blik, "tegenspraak.doen")),
        _rij("antwoord", _gezegd(blik, "tegenspraak.zin")),
        *na,
    )


def _ja(blik: Blik, optie: Optie | None) -> tuple[Rij, ...]:
    rijen = [_rij("ja.nodig", ja_nodig(optie) or zeg("verantwoording.ja.geen"))] if optie else []
    if optie and (gedacht := blik.wat.woorden(f"poorten.ja.{optie.id}")):
        rijen.append(_rij("ja.gedacht", gedacht))
    return (*rijen, _rij("ja.genoemd", _gezegd(blik, "besluit.ja")))


def _achter(blik: Blik, optie: Optie | None) -> tuple[Rij, ...]:
    voor = (_rij("laat", optie.laat_achter),) if optie else ()
    na = (_rij("helpt", optie.herstel),) if optie else ()
    return (*voor, _rij("herstelt", _gezegd(blik, "besluit.herstel")), *na)


def _terug(blik: Blik, vandaag: str) -> str:
    """When one looks back: in words, and the day itself when today is known."""
    wanneer, weken = _gezegd(blik, "besluit.terug"), blik.wat.een("besluit.terug")
    dag = later(vandaag, 7 * int(weken)) if weken in ("1", "4", "12") else ""
    return zeg("verantwoording.terug.dag", wanneer=wanneer, datum=datum(dag)) if dag else wanneer
