"""Coming back after weeks: one's own old reason without the choice, answered as a critic; then another casus.

Source: schrijfwijzer 7, step 9, 'Terugkeer na weken'.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..ingevuld import Ingevuld
from ..stappen.delen import tekstveld
from ..teksten_stukken import zeg
from ..vorm import Tekst, Verwijzing
from ..weergave import Alinea, Links, Rijen, Spraak, Weergave
from . import naar, plek, scherm, terug

if TYPE_CHECKING:
    from ..doorloop import Kijk
    from ..stappen.soort import Blik

TOEN = "toen"
_REDEN = re.compile(r"(?<![A-Za-z])(?:omdat|want|vanwege|doordat|zodat|Omdat|Want|Vanwege|Doordat|Zodat)(?![A-Za-z])")


def reden(wat: Ingevuld) -> tuple[str, str]:
    """The reason of then and the text id of what to say of it; ('', id) when none was written.

    In order: the decision from its 'omdat' on, which leaves the choice out; what was said back to the objection;
    the whole sentence, in which the choice may stand.
    """
    zin = wat.een("besluit.zin")
    if gevonden := _REDEN.search(zin):
        return f"… {zin[gevonden.start() :]}", "stuk.terugkijken.waarom"
    if terug_gezegd := wat.een("tegenspraak.zin"):
        return terug_gezegd, "stuk.terugkijken.waarom"
    return (zin, "terugkijken.heel") if zin else ("", "terugkijken.geen")


def toon(blik: Blik, kijk: Kijk) -> Weergave:
    """First the reason and a field to answer it as a critic; once sent, the choice beside it."""
    return _toen(blik) if kijk.verder or kijk.deel == TOEN else _lezen(blik)


def _lezen(blik: Blik) -> Weergave:
    zin, waarom = reden(blik.wat)
    delen: tuple[Any, ...] = (
        Alinea(tekst=(zeg(waarom),)),
        *((Spraak(zin=zin, kop=zeg("terugkijken.reden"), eigen=True),) if zin else ()),
        tekstveld(blik, "terugkijken.zin", hulp=zeg("terugkijken.zin.hulp")),
    )
    over, knop = zeg("sla-over"), zeg("terugkijken.knop")
    return scherm(blik, "terugkijken", delen, waarom="", knop=knop, overslaan=over)


def _toen(blik: Blik) -> Weergave:
    wat = blik.wat
    rijen = tuple(
        (zeg(id), wat.woorden(vraag))
        for id, vraag in (
            ("terugkijken.koos", "besluit"),
            ("verantwoording.zin", "besluit.zin"),
            ("verantwoording.zeker", "besluit.zekerheid"),
        )
        if wat.woorden(vraag)
    )
    mist = wat.een("terugkijken.zin")
    delen = (
        *((Spraak(zin=mist, kop=zeg("terugkijken.mist"), eigen=True),) if mist else ()),
        Rijen(rijen=rijen) if rijen else Alinea(tekst=(zeg("terugkijken.niet-gekozen"),)),
        Alinea(tekst=(zeg("terugkijken.weer"),)),
        Links(kop=zeg("terugkijken.nieuw"), links=_nieuw(blik)),
        Links(kop=zeg("stuk.links"), links=(naar(plek(blik.route, "spoor"), zeg("stuk.spoor.link")), terug(blik))),
    )
    return scherm(blik, "terugkijken", delen, deel=TOEN, waarom="")


def _nieuw(blik: Blik) -> tuple[Tekst, ...]:
    """The casussen this one clashes with, and the list of all."""
    botst = tuple((wijst,) for wijst in blik.casus.verder if wijst.soort == "casus")
    return (*botst, (Verwijzing(soort="pagina", id="casussen", woorden=zeg("terugkijken.alle")),))
