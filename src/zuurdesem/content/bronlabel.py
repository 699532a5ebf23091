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


def short_label(bron: Bron) -> str:
    """`Hofman e.a., 2023` · `CRvB, 2023` · `Participatiewet, artikel 17` · `Divosa, z.d.`."""
    if bron.type == "legislation" and bron.zd.artikel:
        artikel = bron.zd.artikel
        return f"{bron.title}, {artikel if artikel.startswith('artikel') else f'artikel {artikel}'}"
    jaar = bron.issued[:4] or "z.d."
    return f"{_wie(bron)}, {jaar}"


def _wie(bron: Bron) -> str:
    namen = [auteur.family or auteur.literal for auteur in bron.author]
    rechter = re.match(r"ECLI:[A-Z]{2}:([A-Z]+):", bron.zd.ecli)
    if rechter:
        return RECHTERS.get(rechter[1], namen[0] if namen else rechter[1])
    if len(namen) > 2:
        return f"{namen[0]} e.a."
    return " en ".join(namen) or bron.publisher or bron.title
