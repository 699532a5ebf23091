"""A bron in words: short beside a claim, full in the list. APA by citeproc comes with issue D."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import htpy as h

from zuurdesem.engine.html.basis import adres
from zuurdesem.engine.kennis import Auteur, Bron
from zuurdesem.engine.lijsten import BRON_TYPEN, GELEZEN
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.teksten import datum
from zuurdesem.engine.vorm import Tekst, Verwijzing, plat

VOOR_LEESTEKEN = re.compile(r"\s+([.,;:!?])")
IN_TEKST = re.compile(r"\[@([a-z0-9-]+)\]")


def makers(bron: Bron) -> str:
    """Who made it, as the list names them; the publisher where no author is known, else ''."""
    namen = [_naam(auteur) for auteur in bron.author]
    if not namen:
        return bron.publisher
    return namen[0] if len(namen) == 1 else f"{', '.join(namen[:-1])} en {namen[-1]}"


def jaar(bron: Bron) -> str:
    """The year it came out, 'z.d.' when it bears none."""
    return bron.issued[:4] or "z.d."


def volgorde(bron: Bron) -> tuple[str, str, str]:
    """Sort key of the list: maker, date, id, without regard to capitals."""
    return (makers(bron) or bron.title).lower(), bron.issued, bron.id


def vermelding(bron: Bron) -> list[h.Node]:
    """The full mention: maker (year). Title. Publisher. Where to find it, and how far we read it."""
    wie = makers(bron)
    uitgever = bron.publisher if bron.publisher and bron.publisher != wie else ""
    return [
        f"{wie} ({jaar(bron)}). " if wie else "",
        h.cite[bron.title],
        _punt(bron.title),
        f" ({jaar(bron)})." if not wie else "",
        f" {uitgever}{_punt(uitgever)}" if uitgever else "",
        f" {bron.zd.artikel}." if bron.zd.artikel else "",
        f" {bron.zd.ecli}." if bron.zd.ecli else "",
        [" ", h.a(".zd-bronadres", href=bron.URL)[_kort_adres(bron.URL)]] if bron.URL else "",
        h.span(".zd-bronnen__staat")[_staat(bron)],
    ]


def lijst(ids: list[str], bronnen: Mapping[str, Bron], wortel: str) -> h.Element:
    """The bronnen of one page: each a link to its place in the list of all."""
    rijen = sorted((bronnen[id] for id in ids), key=volgorde)
    return h.ul(".zd-paginabronnen")[(h.li[h.a(href=adres("bron", bron.id, wortel))[_kort(bron)]] for bron in rijen)]


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


def _kort(bron: Bron) -> str:
    wie = makers(bron)
    return f"{wie} ({jaar(bron)}). {bron.title}" if wie else f"{bron.title} ({jaar(bron)})"


def _naam(auteur: Auteur) -> str:
    return auteur.literal or ", ".join(deel for deel in (auteur.family, auteur.given) if deel)


def _punt(tekst: str) -> str:
    return "" if tekst.endswith((".", "?", "!", "…")) else "."


def _kort_adres(url: str) -> str:
    zonder = url.split("://", 1)[-1].rstrip("/")
    return zonder if len(zonder) <= 60 else zonder.split("/", 1)[0]


def _staat(bron: Bron) -> str:
    delen = [BRON_TYPEN[bron.type], GELEZEN[bron.zd.gelezen]]
    if bron.accessed:
        delen.append(f"geraadpleegd op {datum(bron.accessed)}")
    return " · ".join(delen)
