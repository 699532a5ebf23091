"""Public ids: once published, a page, an optie or a vraag keeps its id.

tests/ids.txt holds one per line, `casussen/internetbingo` or `casussen/internetbingo#opties.terugvorderen`.
`zuurdesem ids` adds to it and never takes away. Lines of other kinds (`doorloop#…`) belong to the engine.
Source: design §3 'Ids are public'.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..meldingen import Melding, meld
from ..soorten import SOORTEN
from .pagina import BINNEN, LIJSTEN

if TYPE_CHECKING:
    from ..boek import Boek

BESTAND = "tests/ids.txt"


def ids_of(boek: Boek, concepten: bool = False) -> list[str]:
    """Every id that stands in the library, sorted; those of concept pages on request."""
    ids = [f"{SOORTEN['bron'].plek}#{sleutel}" for sleutel in boek.bronnen]
    for pagina in boek.gelezen:
        if pagina.noun is not None and (concepten or pagina.publicatie != "concept"):
            adres = f"{SOORTEN[pagina.soort].plek}/{pagina.id}"
            ids += [adres, *(f"{adres}#{pad}" for pad in _inside(pagina.noun))]
    return sorted(ids)


def add_ids(lijst: str, nieuw: list[str]) -> str:
    """The list with what is new, sorted behind its opening remarks; nothing is taken away."""
    regels = lijst.split("\n")
    kop = [regel for regel in regels if regel.startswith("#")]
    oud = {regel.strip() for regel in regels if regel.strip() and not regel.startswith("#")}
    return "\n".join([*kop, *sorted(oud | set(nieuw)), ""])


def check_verdwenen(boek: Boek) -> Iterator[Melding]:
    """Ids of the list that the library has no more; pages that were renamed count under their new name."""
    if boek.openbaar is None:
        return
    er = set(ids_of(boek, concepten=True))
    stuk = {f"{SOORTEN[pagina.soort].plek}/{pagina.id}" for pagina in boek.gelezen if pagina.noun is None}
    nieuw = {
        f"{SOORTEN[pagina.soort].plek}/{oud}": f"{SOORTEN[pagina.soort].plek}/{pagina.id}"
        for pagina in boek.gelezen
        for oud in getattr(pagina.noun, "voorheen", ())
    }
    mappen = {soort.plek for soort in SOORTEN.values()}
    for nr, regel in enumerate(boek.openbaar.split("\n"), 1):
        adres, hek, rest = regel.strip().partition("#")
        if not adres or adres.split("/")[0] not in mappen:
            continue
        adres = nieuw.get(adres, adres)
        if adres == SOORTEN["bron"].plek and (boek.sleutels is None or rest in boek.sleutels):
            continue
        if f"{adres}{hek}{rest}" not in er and adres not in stuk:
            yield meld(
                BESTAND,
                nr,
                "id-verdwenen",
                regel.strip(),
                "dit id was openbaar en is er niet meer",
                "zet het terug: een onderdeel kan `vervallen: true` krijgen, "
                "een pagina met een nieuwe naam `voorheen:`",
            )


def _inside(noun: Any) -> Iterator[str]:
    for lijst in LIJSTEN:
        for item in getattr(noun, lijst, ()):
            yield f"{lijst}.{item.id}"
            for binnen in BINNEN:
                for deel in getattr(item, binnen, ()):
                    yield f"{lijst}.{item.id}.{binnen}.{deel.id}"
