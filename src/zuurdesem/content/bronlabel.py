"""The short label of a bron: what a reader sees at `[@sleutel]` until the full reference."""

from __future__ import annotations

import re

from zuurdesem.engine.kennis import Bron

RECHTERS = {
    "CRVB": "CRvB",
    "HR": "Hoge Raad",
    "RVS": "Raad van State",
    "CBB": "CBb",
    "PHR": "Parket Hoge Raad",
    "GHAMS": "hof Amsterdam",
    "GHARL": "hof Arnhem-Leeuwarden",
    "GHDHA": "hof Den Haag",
    "GHSHE": "hof 's-Hertogenbosch",
    "RBAMS": "rechtbank Amsterdam",
    "RBDHA": "rechtbank Den Haag",
    "RBGEL": "rechtbank Gelderland",
    "RBLIM": "rechtbank Limburg",
    "RBMNE": "rechtbank Midden-Nederland",
    "RBNHO": "rechtbank Noord-Holland",
    "RBNNE": "rechtbank Noord-Nederland",
    "RBOBR": "rechtbank Oost-Brabant",
    "RBOVE": "rechtbank Overijssel",
    "RBROT": "rechtbank Rotterdam",
    "RBZWB": "rechtbank Zeeland-West-Brabant",
}
"""The courts by their code in an ECLI."""


JAARTAL = re.compile(r"\b(?:19|20)[0-9]{2}\Z")
ARTIKEL = re.compile(r"(?:artikel|art\.)\s*")


def short_label(bron: Bron) -> str:
    """`Hofman e.a., 2023` · `CRvB, 2023` · `Participatiewet, artikel 17` · `Divosa, z.d.`."""
    jaar = bron.issued[:4] or "z.d."
    if bron.type != "legislation":
        return f"{bron.zd.kort or _wie(bron)}, {jaar}"
    wet = bron.zd.kort or bron.title.strip("[]")
    if bron.zd.artikel:
        return f"{wet}, artikel {article_of(bron)}"
    return wet if JAARTAL.search(wet) else f"{wet}, {jaar}"


def citation(bron: Bron) -> str:
    """The words of the link at `[@sleutel]`, brackets and all: `(CRvB, 2023)`."""
    return f"({short_label(bron)})"


def court_of(bron: Bron) -> str:
    """The court of a ruling by its ECLI, as one abbreviates it; '' when the code is not in our list."""
    code = re.match(r"ECLI:[A-Z]{2}:([A-Z]+):", bron.zd.ecli)
    return RECHTERS.get(code[1], "") if code else ""


def article_of(bron: Bron) -> str:
    """The article of a law without the word before it: `17`, `58 lid 8`; '' when none is named."""
    return ARTIKEL.sub("", bron.zd.artikel, count=1)


def maker_of(bron: Bron) -> str:
    """Who answers for a bron without an author: its publisher. Not for a part of something larger, nor a law."""
    los = not (bron.csl or {}).get("container-title") and bron.type not in ("legislation", "legal_case")
    return bron.publisher if los else ""


def _wie(bron: Bron) -> str:
    namen = [auteur.family or auteur.literal for auteur in bron.author]
    if court_of(bron):
        return court_of(bron)
    if len(namen) > 2:
        return f"{namen[0]} e.a."
    return " en ".join(namen) or maker_of(bron) or bron.title.strip("[]")
