"""The page `mijn-werk/`, and the list of casussen that it looks titles and edities up in. Drawn by the engine."""

from __future__ import annotations

import json

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.pagina import DEUR
from zuurdesem.engine.html.werk import pagina as inhoud

from .casuspagina import editie

PAD = "mijn-werk/index.md"
BEGIN = (
    "# Mijn werk\n\nDe casussen die je op dit apparaat deed. Ga verder, kijk terug, neem mee of wis. "
    "Wij ontvangen er niets van.\n"
)
CASUSSEN = "mijn-werk/casussen.json"


def pagina(wortel: str, python: str, mb: int) -> str:
    """The part below the heading; `python` is the folder of the runtime from the root."""
    return inhoud(python, wortel, DEUR, mb)


def casussen(bibliotheek: Bibliotheek) -> str:
    """Every casus of the site by its id: its title and its editie, as JSON text."""
    uit = {id: {"titel": casus.titel, "editie": editie(casus)} for id, casus in sorted(bibliotheek.casussen.items())}
    return json.dumps(uit, ensure_ascii=False, separators=(",", ":"))
