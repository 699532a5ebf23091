"""Signaalbrief: the same dilemma to four readers, each of whom hears another thing as a reason.

We give an opening and what counts there; the writer writes every sentence. Source: schrijfwijzer 7, Signaal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..patronen import lijkt_op
from ..stappen.delen import tekstveld
from ..teksten_stukken import zeg
from ..weergave import Alinea, Links, Melding, Rijen, Weergave
from . import naar, plek, scherm, terug
from .delen import Lijst, Register, Sprong, Uitvoer
from .vragen import LEZERS, PER_STUK

if TYPE_CHECKING:
    from ..doorloop import Kijk
    from ..stappen.soort import Blik

VORMEN = ("tekst", "word", "markdown")
NAKIJKEN = ("aantal", "herkenbaar", "regel", "een-ding", "namens")


def toon(blik: Blik, kijk: Kijk) -> Weergave:
    """The four registers to write in or, once sent, what was written with a list to check it by."""
    return _nalezen(blik) if kijk.verder or kijk.deel == "nalezen" else _schrijven(blik)


def lezers(blik: Blik) -> tuple[str, ...]:
    """The readers; who can do something about it according to step 8 stands first."""
    return tuple(sorted(LEZERS, key=lambda lezer: lezer != blik.wat.een("agenderen.wie")))


def _schrijven(blik: Blik) -> Weergave:
    delen = (
        Alinea(tekst=(zeg("signaal.zelf"),), stijl="hulp"),
        Sprong(kop=zeg("signaal.sprong"), vragen=tuple(_vraag(blik, f"signaal.{lezer}") for lezer in lezers(blik))),
        *(Register(logica=LEZERS[lezer], veld=_veld(blik, lezer)) for lezer in lezers(blik)),
        tekstveld(blik, "signaal.tellen", hulp=zeg("signaal.tellen.hulp")),
    )
    return scherm(blik, "signaal", delen, knop=zeg("signaal.knop"))


def _vraag(blik: Blik, vraag: str) -> tuple[str, str]:
    return (vraag, blik.wat.vragen[vraag].vraag)


def _veld(blik: Blik, lezer: str) -> Any:
    hulp = f"{zeg(f'signaal.{lezer}.telt')} {zeg('signaal.opening', zin=zeg(f'signaal.{lezer}.opening'))}"
    return tekstveld(blik, f"signaal.{lezer}", hulp=hulp)


def _nalezen(blik: Blik) -> Weergave:
    lijkt = (lijkt_op(blik.wat.een(vraag)) for vraag in PER_STUK["signaal"])
    merk_op = (Melding(soort="let", kop=zeg("signaal.let-op"), tekst=zeg("merk-op", wat=zeg(op))) for op in lijkt if op)
    verder = (naar(plek(blik.route, "signaal"), zeg("signaal.verander")), terug(blik))
    mee = (
        Lijst(kop=zeg("signaal.nakijken"), punten=tuple(zeg(f"signaal.nakijken.{punt}") for punt in NAKIJKEN)),
        Uitvoer(stuk="signaal", vormen=VORMEN),
    )
    delen = (
        *merk_op,
        *inhoud(blik, ""),
        *(mee if any(blik.wat.een(vraag) for vraag in PER_STUK["signaal"]) else ()),
        Links(kop=zeg("stuk.links"), links=verder),
    )
    return scherm(blik, "signaal", delen, deel="nalezen", waarom=zeg("signaal.nalezen"))


def inhoud(blik: Blik, vandaag: str) -> tuple[Any, ...]:
    """What was written, per reader; nothing of it is ours."""
    vragen = (*(f"signaal.{lezer}" for lezer in lezers(blik)), "signaal.tellen")
    rijen = tuple((blik.wat.vragen[vraag].vraag, blik.wat.een(vraag)) for vraag in vragen if blik.wat.een(vraag))
    return (Rijen(rijen=rijen),) if rijen else (Alinea(tekst=(zeg("stuk.leeg"),)),)
