"""Stukken: what a walk leaves behind, each a place of its own beside the steps (`route=kort&stuk=signaal`).

A stuk is drawn from the same answers as the steps. Its module is imported only when somebody asks for it,
so that the first screen does not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..teksten_stukken import zeg
from ..vorm import Tekst, Verwijzing
from ..weergave import Alinea, Weergave

if TYPE_CHECKING:
    from ..doorloop import Kijk
    from ..stappen.soort import Blik

STUKKEN = ("verantwoording", "signaal", "kaart", "terugkijken", "spoor")
IN_DE_TERUGBLIK = ("verantwoording", "signaal", "kaart")


def plek(route: str, stuk: str, deel: str = "") -> str:
    """The address of a stuk, for behind the #."""
    return f"route={route}&stuk={stuk}" + (f"&deel={deel}" if deel else "")


def naar(fragment: str, woorden: str) -> Tekst:
    """A link to a place in this casus."""
    return (Verwijzing(soort="plek", id=fragment, woorden=woorden),)


def links(blik: Blik) -> tuple[Tekst, ...]:
    """The ways from the look-back to what can be made of it."""
    stukken = tuple(naar(plek(blik.route, stuk), zeg(f"stuk.{stuk}.link")) for stuk in IN_DE_TERUGBLIK)
    mijn_werk: Tekst = (Verwijzing(soort="pagina", id="mijn-werk", woorden=zeg("stuk.werk.link")),)
    return (*stukken, mijn_werk)


def doorgang(blik: Blik, stuk: str) -> Any:
    """A button on a step that keeps the answers of its form and goes to a stuk."""
    from .delen import Doorgang

    return Doorgang(fragment=plek(blik.route, stuk), woorden=zeg(f"stuk.{stuk}.knop"))


def terug(blik: Blik) -> Tekst:
    """The way back into the walk: the look-back, or where the reader was when nothing is decided yet."""
    from ..doorloop import fragment

    return naar(fragment(blik.route, 9 if blik.wat.een("besluit") else 8), zeg("stuk.terug"))


def scherm(
    blik: Blik, stuk: str, onderdelen: tuple[Any, ...], *, deel: str = "", waarom: str | None = None, **velden: Any
) -> Weergave:
    """The screen of a stuk, under its own heading and with the reason why it is there. With a `knop` it is a form."""
    zin = zeg(f"stuk.{stuk}.waarom") if waarom is None else waarom
    return Weergave(
        casus=blik.casus.id,
        route=blik.route,
        stap=9,
        deel=stuk,
        fragment=plek(blik.route, stuk, deel),
        kop=zeg(f"stuk.{stuk}"),
        onderdelen=(*inleiding(zin), *onderdelen),
        vraagt=bool(velden.get("knop")),
        wortel=blik.wortel,
        **velden,
    )


def inleiding(zin: str) -> tuple[Alinea, ...]:
    """The sentence under the heading: a stuk has no line that tells where one is, so it stands there outright."""
    return (Alinea(tekst=(zin,), stijl="intro"),) if zin else ()


def toon(blik: Blik, kijk: Kijk) -> Weergave:
    """The screen of the stuk that `kijk` names; it must be one of STUKKEN."""
    from importlib import import_module

    weergave: Weergave = import_module(f".{kijk.stuk}", __name__).toon(blik, kijk)
    return weergave


def inhoud(blik: Blik, stuk: str, vandaag: str) -> Weergave:
    """The same stuk as a text to take along: without buttons and ways to elsewhere."""
    from importlib import import_module

    return Weergave(
        casus=blik.casus.id,
        route="",
        stap=9,
        deel=stuk,
        fragment="",
        kop=f"{zeg(f'stuk.{stuk}')}: {blik.casus.titel}",
        waarom=zeg("stuk.oefencasus"),
        onderdelen=import_module(f".{stuk}", __name__).inhoud(blik, vandaag),
    )
