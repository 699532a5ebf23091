"""A bron in the list is there for a page: some page uses it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..meldingen import Melding
from ..opmaak import without_code
from ..tekst import find_merken

if TYPE_CHECKING:
    from ..boek import Boek


def check_gebruik(boek: Boek) -> Iterator[Melding]:
    """Sources that no page uses, concepts included; nothing while a page cannot be read, which may use them."""
    if boek.bronplek is None or any(pagina.noun is None for pagina in boek.gelezen):
        return
    gebruikt = {link.id for pagina in boek.gelezen for link in pagina.links if link.soort == "bron"}
    for body in (*(pagina.noun.tekst for pagina in boek.gelezen), *(body for body, _ in boek.losse.values())):
        gebruikt |= {merk.id for merk in find_merken(without_code(body)) if merk.soort == "bron"}
    for nr, bron in enumerate(boek.bronplek.data):
        id = bron.get("id") if isinstance(bron, dict) else None
        if isinstance(id, str) and id in boek.bronnen and id not in gebruikt:
            yield boek.bronplek.meld(
                "bron-ongebruikt",
                (nr,),
                "geen enkele pagina gebruikt deze bron",
                f"zet `[@{id}]` waar zij iets onderbouwt; stond zij nog nooit online, dan mag zij ook weg",
            )
