"""Straight quotes and apostrophes as they are typed -> as they are printed, and an amount that stays on one line.

Applied where a noun is resolved, so that the engine in the browser and every built page hold the same text; what
`controleer` says is about the text as it was typed. Doing it twice changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import is_dataclass, replace
from typing import Any

from zuurdesem.engine.vorm import Verwijzing

from .vormgeving import fields_of

VAST = "\u00a0"
BEDRAG = re.compile(r"€ (?=\d)")
WEGGELATEN = re.compile(r"(?<!\w)'(?=(?:s|t|n|k|m|ns)\b)|(?<=jaren )'(?=\d\d\b)")
"""An apostrophe for letters left out at the start of a word: 's avonds, 't, jaren '80."""
OPENT = re.compile(r"(?<![^\s(\[{/«“‘—–-])(?:'|\")(?!\s)")
PARTIJ = {"'": ("‘", "’"), '"': ("“", "”")}

LETTERLIJK = re.compile(
    r"^(?P<hek>```|~~~).*?^(?P=hek)[ \t]*$"  # a block of code
    r"|(?P<code>`+)(?!`)(?:(?!\n\n).)+?(?<!`)(?P=code)(?!`)"  # code in a line
    r"|^(?: {4}|\t)[^\n]*$"  # code by indent, or a further line of a list
    r"|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"  # where a link goes
    r"|^[ \t]*\[[^\]\n]+\]:[^\n]*$"
    r"|<[^<>\s]+>|https?://\S+",
    re.MULTILINE | re.DOTALL,
)
"""What stays as it is in a Markdown body."""


def set_text(tekst: str, voor: str = "") -> str:
    """Running text with the right marks. `voor` is the character that stands before it, on the page."""
    if "'" not in tekst and '"' not in tekst and "€ " not in tekst:
        return tekst
    heel = BEDRAG.sub("€" + VAST, voor + tekst)
    heel = WEGGELATEN.sub("’", heel)
    heel = OPENT.sub(lambda teken: PARTIJ[teken[0]][0], heel)
    return heel.replace("'", "’").replace('"', "”")[len(voor) :]


def set_markdown(body: str) -> str:
    """A Markdown body with the right marks; code, addresses and what a link points to stay as they are."""
    delen: list[str] = []
    vorige = 0
    for los in LETTERLIJK.finditer(body):
        delen += [set_text(body[vorige : los.start()], body[max(vorige - 1, 0) : vorige]), los[0]]
        vorige = los.end()
    return "".join([*delen, set_text(body[vorige:], body[max(vorige - 1, 0) : vorige])])


def set_noun(noun: Any) -> Any:
    """The same noun with the right marks in all that somebody reads. Ids and addresses hold none to change."""
    if isinstance(noun, str):
        return noun if noun.startswith(("https://", "http://")) else set_text(noun)
    if isinstance(noun, tuple):
        delen = tuple(_after(noun[nr - 1] if nr else "", deel) for nr, deel in enumerate(noun))
        return noun if delen == noun else delen
    if is_dataclass(noun) and not isinstance(noun, type):
        anders = {}
        for naam in fields_of(type(noun)):
            oud = getattr(noun, naam)
            nieuw = set_markdown(oud) if naam == "tekst" and _is_body(noun) else set_noun(oud)
            if nieuw is not oud and nieuw != oud:
                anders[naam] = nieuw
        return replace(noun, **anders) if anders else noun
    return noun


def _after(vorige: Any, deel: Any) -> Any:
    """A part of a Tekst, or an item of a list; only behind a link does the part before it matter."""
    if isinstance(deel, str) and isinstance(vorige, Verwijzing):
        return set_text(deel, ")" if vorige.soort == "bron" else "a")
    return set_noun(deel)


def _is_body(noun: Any) -> bool:
    return hasattr(noun, "publicatie")
