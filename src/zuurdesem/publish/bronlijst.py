"""The bronnen in HTML: a full mention, the list of one page, and which bronnen a page rests on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import htpy as h

from zuurdesem.engine.html.basis import adres
from zuurdesem.engine.kennis import Bron
from zuurdesem.engine.lijsten import BRON_TYPEN, GELEZEN
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.teksten import datum
from zuurdesem.engine.vorm import Tekst, Verwijzing, plat

from . import apa

VOOR_LEESTEKEN = re.compile(r"\s+([.,;:!?])")
IN_TEKST = re.compile(r"\[@([a-z0-9-]+)\]")


def vermelding(bron: Bron) -> list[h.Node]:
    """The full mention, its address as a link."""
    return _delen(apa.stukken(bron))


def staat(bron: Bron) -> str:
    """What kind of bron it is, how far we read it and when, and what we remark about it."""
    delen = [BRON_TYPEN[bron.type], GELEZEN[bron.zd.gelezen]]
    if bron.accessed:
        delen.append(f"geraadpleegd op {datum(bron.accessed)}")
    opmerking = str((bron.csl or {}).get("note", ""))
    return " · ".join([*delen, *([opmerking] if opmerking else [])])


def lijst(ids: list[str], bronnen: Mapping[str, Bron], wortel: str) -> h.Element:
    """The bronnen of one page: each a link to its place in the list of all."""
    rijen = sorted((bronnen[id] for id in ids), key=apa.volgorde)
    return h.ul(".zd-paginabronnen")[
        (h.li[h.a(href=adres("bron", bron.id, wortel))[_delen(apa.zonder_adres(bron))]] for bron in rijen)
    ]


def bronnen_van(pagina: Pagina) -> list[str]:
    """The keys of all bronnen a page rests on: its own list, every claim in it, and its body. No doubles."""
    return list(dict.fromkeys([*pagina.bronnen, *_in(pagina), *IN_TEKST.findall(pagina.tekst)]))


def zonder_bronnen(tekst: Tekst) -> str:
    """The words of a Tekst without its bronnen: for a list or a description, where a link cannot stand."""
    delen = tuple(deel for deel in tekst if isinstance(deel, str) or deel.soort != "bron")
    return VOOR_LEESTEKEN.sub(r"\1", plat(delen)).replace("  ", " ").strip()


def _in(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, Verwijzing):
        if waarde.soort == "bron":
            yield waarde.id
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from _in(deel)
    elif is_dataclass(waarde) and not isinstance(waarde, type):
        for veld in fields(waarde):
            inhoud = getattr(waarde, veld.name)
            if veld.name == "bronnen":
                yield from inhoud
            elif veld.name == "bron":
                yield inhoud
            elif veld.name not in ("kaderteksten", "verder"):
                yield from _in(inhoud)


def _delen(stukken: Iterable[apa.Stuk]) -> list[h.Node]:
    vormen: dict[str, Callable[[str], h.Node]] = {
        "": lambda tekst: tekst,
        "cursief": lambda tekst: h.cite[tekst],
        "adres": lambda tekst: h.a(".zd-bronadres", href=tekst)[tekst],
    }
    return [vormen[stuk.soort](stuk.tekst) for stuk in stukken]
