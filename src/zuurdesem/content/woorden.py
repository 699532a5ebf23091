"""Counting words and sentences, the way the limits of the schrijfwijzer mean them.

A word holds a letter or a digit. A link counts with the words a reader sees; a bron counts for none.
Sentences end at `.`, `!` or `?` before a space and a capital; an abbreviation may end one too early,
which makes the count milder, never stricter. Source: schrijfwijzer §2.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from zuurdesem.engine.vorm import Tekst

from .tekst import MERK

WOORD = re.compile(r"[^\s]*[0-9A-Za-zÀ-ž][^\s]*")
ZINGRENS = re.compile(r"(?<=[.!?…])['\"’”)\]]*\s+(?=['\"‘“(\[]?[A-Z0-9À-Ž€])")
LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
GEEN_ALINEA = ("#", "|", "```", "~~~", "!!!", "???", "---")


class Alinea(NamedTuple):
    """One paragraph or list item of a body, and where it begins in that body."""

    plek: int
    tekst: str


def as_text(waarde: Tekst | str) -> str:
    """The words of a zin, a Tekst or Markdown as a reader sees them, sources left out."""
    if not isinstance(waarde, str):
        delen = (
            deel
            if isinstance(deel, str)
            else (deel.woorden or deel.id.replace("-", " "))
            if deel.soort != "bron"
            else ""
            for deel in waarde
        )
        return "".join(delen)
    if "[" not in waarde:
        return waarde
    zonder = MERK.sub(
        lambda merk: "" if merk[3] is not None else (merk[2] or f"|{merk[1].replace('-', ' ')}")[1:], waarde
    )
    return LINK.sub(r"\1", zonder)


def count_words(waarde: Tekst | str) -> int:
    """The number of words."""
    return len(WOORD.findall(as_text(waarde)))


def sentences(waarde: Tekst | str) -> list[str]:
    """The sentences of one paragraph."""
    return [zin for zin in ZINGRENS.split(" ".join(as_text(waarde).split())) if WOORD.search(zin)]


def paragraphs(body: str) -> list[Alinea]:
    """The paragraphs and list items of a Markdown body; headings, tables and code are left out."""
    alineas: list[Alinea] = []
    plek, code = 0, False
    begin, regels = 0, list[str]()

    def flush() -> None:
        if regels:
            alineas.append(Alinea(begin, " ".join(regels)))
            regels.clear()

    for regel in body.split("\n"):
        kaal = regel.strip().lstrip(">").strip()
        if kaal.startswith(("```", "~~~")):
            code = not code
        if code or not kaal or kaal.startswith(GEEN_ALINEA):
            flush()
        else:
            lijst = re.match(r"(?:[-*+]|[0-9]+[.)])\s+", kaal)
            if lijst:
                flush()
            if not regels:
                begin = plek
            regels.append(kaal[lijst.end() :] if lijst else kaal)
        plek += len(regel) + 1
    flush()
    return alineas
