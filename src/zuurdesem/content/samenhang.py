"""What a page points to, wherever it says so: in its keys, by marks in its body, by Markdown links in its body.

Pure. `publish` turns this around into back-links, and a check asks about pages that stand alone.
"""

from __future__ import annotations

import posixpath
import re
from typing import Any

from .opmaak import without_code
from .soorten import MAPPEN, SOORTEN
from .tekst import find_merken, is_id
from .wandeling import links_of

PAGINALINK = re.compile(r"\]\(\s*<?([^\s()<>:]+?\.md)(?:#[^\s()<>]*)?>?\s*\)")

Doel = tuple[str, str]
"""Soort and id of a page or a bron."""


def targets_of(noun: Any) -> list[Doel]:
    """Everything a noun points to except itself, in the order in which it stands, without doubles."""
    soort = soort_of(noun)
    eigen = (soort, noun.id)
    uit = [(link.soort, link.id) for link in links_of(noun)]
    uit += [doel for vraag in noun.vragen if (doel := _page(vraag.over)) is not None]
    uit += [doel for stap in getattr(noun, "stappen", ()) if (doel := _page(getattr(stap, "pagina", ""))) is not None]
    schatting = getattr(noun, "logicas", None)
    uit += [("logica", id) for kant in ("dient", "spant") for id in getattr(schatting, kant, ())]
    uit += targets_in(noun.tekst, SOORTEN[soort].plek)
    return [doel for doel in dict.fromkeys(uit) if doel != eigen]


def targets_in(body: str, map: str) -> list[Doel]:
    """What a Markdown body in this folder below docs/ points to: by marks, and by links to source files."""
    kaal = without_code(body)
    uit = [(merk.soort, merk.id) for merk in find_merken(kaal) if merk.bezwaar is None]
    for link in PAGINALINK.finditer(kaal):
        doel = _page(posixpath.normpath(posixpath.join(map, link[1])).removesuffix(".md"))
        if doel is not None:
            uit.append(doel)
    return list(dict.fromkeys(uit))


def soort_of(noun: Any) -> str:
    """The name of the soort of a noun; a noun of no soort raises StopIteration."""
    return next(soort.naam for soort in SOORTEN.values() if isinstance(noun, soort.noun))


def _page(pad: str) -> Doel | None:
    map, _, id = pad.partition("/")
    return (MAPPEN[map].naam, id) if map in MAPPEN and is_id(id) and id != "index" else None
