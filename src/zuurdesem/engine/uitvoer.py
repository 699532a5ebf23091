"""A stuk as a file: its name, its media type, and its text or, where it is no text, its bytes in base64.

`{"stuk", "vorm"}` say which; bytes go through the text door, so they travel as base64.
"""

from __future__ import annotations

from binascii import b2a_base64
from typing import Any

from . import stukken
from .kalender import agenda, dag
from .stappen.soort import Blik

SOORTEN = {
    "word": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "markdown": ("md", "text/markdown"),
    "tekst": ("txt", "text/plain"),
}


def herinnering(vandaag: str, weken: str, adres: str) -> dict[str, Any]:
    """The file for a calendar, whose name does not tell the casus, and the day it is about."""
    tekst = agenda(vandaag, weken, adres)
    return {"naam": "terugkijken.ics", "soort": "text/calendar", "tekst": tekst, "terug": dag(vandaag, weken)}


def uitvoer(blik: Blik, stuk: str, vorm: str, vandaag: str) -> dict[str, Any]:
    """The file of one stuk. A stuk or a vorm that does not exist raises KeyError or ModuleNotFoundError."""
    eind, soort = SOORTEN[vorm]
    weergave = stukken.inhoud(blik, stuk, vandaag)
    uit = {"naam": f"zuurdesem-{blik.casus.id}-{stuk}.{eind}", "soort": soort}
    if vorm == "word":
        from . import word

        return uit | {"base64": b2a_base64(word.render(weergave), newline=False).decode("ascii")}
    from . import markdown, platte_tekst

    return uit | {"tekst": (markdown if vorm == "markdown" else platte_tekst).render(weergave)}
