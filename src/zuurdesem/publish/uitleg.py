"""What a tip at a link says: the definition of each begrip, the mention of each bron.

Two small files that docs/assets/begrip.mjs fetches when a reader first rests on such a link. They stand
beside what the links point to, so that a link itself tells where they are.
"""

from __future__ import annotations

import json

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.kennis import Bron
from zuurdesem.engine.lijsten import GELEZEN

from . import apa
from .bronlijst import zonder_bronnen


def bestanden(bibliotheek: Bibliotheek) -> dict[str, str]:
    """The text of both files by path from the root: a mapping of id to plain words."""
    begrippen = {id: zonder_bronnen(begrip.definitie) for id, begrip in bibliotheek.begrippen.items()}
    bronnen = {id: f"{apa.plat_zonder_adres(bron)} {_staat(bron)}" for id, bron in bibliotheek.bronnen.items()}
    return {"begrippen/kort.json": _json(begrippen), "bronnen/kort.json": _json(bronnen)}


def _json(woorden: dict[str, str]) -> str:
    return json.dumps(woorden, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _staat(bron: Bron) -> str:
    return f"{GELEZEN[bron.zd.gelezen].capitalize()}."
