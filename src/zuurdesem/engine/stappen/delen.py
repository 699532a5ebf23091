"""Onderdelen that several steps make: a choice from a vraag, a text field, the opties as answers."""

from __future__ import annotations

from dataclasses import replace

from ..casus import Casus, Optie
from ..lijsten import ROLLEN
from ..patronen import lijkt_op
from ..teksten import HOORT, LIJDEND, ONDERWERP, zeg
from ..vragen import Mogelijkheid
from ..weergave import Keuze, Tekstveld
from .soort import Blik


def keuze(
    blik: Blik,
    vraag: str,
    vorm: str,
    *,
    hulp: str = "",
    leeg: str = "",
    vooraf: tuple[object, ...] = (),
    direct: bool = False,
) -> Keuze:
    """The choice for a vraag, with what was chosen before."""
    waarde = blik.wat.waarden.get(vraag, ())
    gekozen = waarde if isinstance(waarde, tuple) else (waarde,)
    vraagvorm = blik.wat.vragen[vraag]
    return Keuze(vraag=vraagvorm, gekozen=gekozen, vorm=vorm, hulp=hulp, leeg=leeg, vooraf=vooraf, direct=direct)


def tekstveld(
    blik: Blik, vraag: str, *, vul: str = "", hulp: str = "", voorbeeld: str = "", aanhef: str = ""
) -> Tekstveld:
    """The text field for a vraag: what was written, else `vul`; with a notice when it looks like personal data."""
    waarde = blik.wat.een(vraag)
    lijkt = lijkt_op(waarde)
    return Tekstveld(
        vraag=blik.wat.vragen[vraag],
        waarde=waarde or vul,
        hulp=hulp,
        voorbeeld=voorbeeld,
        aanhef=aanhef,
        merk_op=zeg("merk-op", wat=zeg(lijkt)) if lijkt else "",
    )


def nummer(casus: Casus, optie: Optie) -> int:
    """The number behind the letter of an optie. One that is vervallen keeps its letter, so that no other moves."""
    return casus.opties.index(optie)


def opties(casus: Casus, *, gevolg: bool = False) -> tuple[Mogelijkheid, ...]:
    """The opties as closed answers, with their text when `gevolg`."""
    return tuple(
        Mogelijkheid(
            waarde=optie.id,
            woorden=optie.titel,
            gevolg=optie.tekst if gevolg else "",
            letter=nummer(casus, optie),
        )
        for optie in casus.levende_opties
    )


def om_wie(casus: Casus) -> dict[str, str]:
    """The words for the person it is about: onderwerp (zij), lijdend (haar) and hoort (hoort)."""
    wie = casus.betrokkene(casus.om_wie)
    woord = wie.voornaamwoord if wie else "die"
    return {"onderwerp": ONDERWERP[woord], "lijdend": LIJDEND[woord], "hoort": HOORT[woord]}


def wie_spreekt(casus: Casus, id: str) -> str:
    """Who a betrokkene is, in the words of the author."""
    wie = casus.betrokkene(id)
    return wie.wie if wie else ""


ALTIJD = ("collega", "teamleider", "inwoner-zelf")


def rollen(casus: Casus, optie: Optie | None = None) -> tuple[str, ...]:
    """The roles worth asking about: those a poort names (of one optie or of all), and three that are always near."""
    genoemd = {rol for deel in ([optie] if optie else casus.levende_opties) for rol in deel.poort.ja_van}
    return tuple(rol for rol in ROLLEN if rol in genoemd or rol in ALTIJD)


def beperkt(deel: Keuze, rollen: tuple[str, ...]) -> Keuze:
    """The same choice with only these of the roles; what is no role, and what was chosen before, stays."""
    mogelijkheden = tuple(
        m for m in deel.vraag.mogelijkheden if m.waarde in rollen or m.waarde not in ROLLEN or m.waarde in deel.gekozen
    )
    return replace(deel, vraag=replace(deel.vraag, mogelijkheden=mogelijkheden))
