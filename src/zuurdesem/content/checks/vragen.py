"""Knowledge questions about a kader that nobody checked. Source: content model §4, last line.

Such a question may only ask what is uncertain or what a named bron says. Words can be looked for, meaning cannot:
so this is an advies, which the author answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from zuurdesem.engine.pagina import Vraag

from ..meldingen import Melding
from ..soorten import MAPPEN
from ..woorden import as_text

if TYPE_CHECKING:
    from ..boek import Boek

BRON_SPREEKT = re.compile(
    r"\b(?:volgens|zegt|zei|zeiden|zeggen|schrijft|schreef|schrijven|leest|las|lezen|vindt|vond|vonden|noemt|noemde|"
    r"noemden|meldt|meldde|oordeelde|besliste|beslisten|behandelde|behandelden)\b",
    re.IGNORECASE,
)
ONZEKER = re.compile(
    r"\b(?:onzeker\w*|onduidelijk\w*|oneens|uiteen|lezingen|verschillend|verschillen|"
    r"niet (?:gevonden|nagekeken|bekend))\b",
    re.IGNORECASE,
)


def check_recht(boek: Boek) -> Iterator[Melding]:
    """The question, or its right answer with the reason, names who says it or that it is uncertain."""
    kaders = boek.nouns("kader")
    for pagina in boek.gelezen:
        for nr, vraag in enumerate(getattr(pagina.noun, "vragen", ())):
            map, _, id = vraag.over.partition("/")
            over = (MAPPEN[map].naam if map in MAPPEN else "", id) if vraag.over else (pagina.soort, pagina.id)
            kader = kaders.get(over[1]) if over[0] == "kader" else None
            if vraag.toetst != "kader" or vraag.vervallen or kader is None or kader.gecontroleerd_door:
                continue
            if not any(patroon.search(_gezegd(vraag)) for patroon in (BRON_SPREEKT, ONZEKER)):
                yield pagina.plek.meld(
                    "kennisvraag-recht",
                    ("vragen", nr, "vraag"),
                    "dit kader is niet nagekeken, en de vraag noemt geen bron en geen onzekerheid",
                    "vraag wat een bron zegt ('volgens …') of wat onzeker is; anders een reden onder `afgewogen`",
                )


def _gezegd(vraag: Vraag) -> str:
    goed = [keus for keus in vraag.antwoorden if keus.klopt == "ja"]
    return " ".join([vraag.vraag, *(f"{keus.tekst} {as_text(keus.uitleg)}" for keus in goed)])
