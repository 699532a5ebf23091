"""The soorten of page: one entry each. A new soort is one entry, one dataclass and one template.

Source: design §7.6. tests/content/test_soorten.py demands for every entry a good example, a broken
one with its meldingen, and a section in docs/meewerken/schrijven.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from zuurdesem.engine.casus import Casus
from zuurdesem.engine.kennis import Begrip, Bron, Hulp, Interventie, Kader, Leerlijn, Logica, Verdieping
from zuurdesem.engine.lijsten import LOGICAS

from . import sjablonen


@dataclass(frozen=True)
class Soort:
    """One soort: its name, its folder or list under docs/, its noun and the text of a new one.

    `ids` is empty where an author may choose; otherwise only these file names exist.
    """

    naam: str
    plek: str
    noun: type
    sjabloon: str
    ids: tuple[str, ...] = ()

    @property
    def is_pagina(self) -> bool:
        """Whether each has a file of its own; the bronnen stand in one list."""
        return not self.plek.endswith(".yml")


SOORTEN: dict[str, Soort] = {
    soort.naam: soort
    for soort in (
        Soort("casus", "casussen", Casus, sjablonen.CASUS),
        Soort("interventie", "interventies", Interventie, sjablonen.INTERVENTIE),
        Soort("logica", "logicas", Logica, sjablonen.LOGICA, tuple(LOGICAS)),
        Soort("kader", "kaders", Kader, sjablonen.KADER),
        Soort("begrip", "begrippen", Begrip, sjablonen.BEGRIP),
        Soort("hulp", "hulp", Hulp, sjablonen.HULP),
        Soort("verdieping", "verdieping", Verdieping, sjablonen.VERDIEPING),
        Soort("leerlijn", "leerlijnen", Leerlijn, sjablonen.LEERLIJN),
        Soort("bron", "bronnen.yml", Bron, sjablonen.BRON),
    )
}
MAPPEN: dict[str, Soort] = {soort.plek: soort for soort in SOORTEN.values() if soort.is_pagina}


@cache
def adapter(soort: str) -> TypeAdapter[Any]:
    """The one pydantic adapter of a soort, made when it is first needed."""
    return TypeAdapter(SOORTEN[soort].noun)
