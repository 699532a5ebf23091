"""Broken examples as data: tests/fouten/<regel>.yml holds a list of changes to the good library.

A case has `bestand` and either `inhoud` (a whole file) or `vervang` and `door`; `ook` holds further pairs for the
same file and `elders` a pair per other file, `openbaar` the text of tests/ids.txt, `codering` how the file was saved;
with `spelling`, a word and the word it looks like, the words are looked at too. `meldingen` lists all that must be
said about it, and nothing else: `bestand:regel naam waar`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content.bibliotheek import read_files
from zuurdesem.content.boek import read_boek
from zuurdesem.content.meldingen import Melding
from zuurdesem.content.spelling import check_spelling


class Nagemaakt:
    """A dictionary that knows every word but some, and what each of those looks like."""

    def __init__(self, onbekend: dict[str, str]) -> None:
        self.onbekend = onbekend

    def kent(self, woord: str) -> bool:
        return woord not in self.onbekend

    def dichtbij(self, woord: str) -> str:
        return self.onbekend[woord]


def broken_library(geval: dict[str, Any]) -> dict[str, str]:
    """The texts of the good library with one thing broken in it."""
    texts = voorbeeld()
    if "inhoud" in geval:
        return {**texts, geval["bestand"]: geval["inhoud"]}
    tekst = texts[geval["bestand"]]
    for oud, nieuw in ((geval["vervang"], geval["door"]), *geval.get("ook", [])):
        assert oud in tekst, oud
        tekst = tekst.replace(oud, nieuw, 1)
    texts = {**texts, geval["bestand"]: tekst}
    for naam, (oud, nieuw) in geval.get("elders", {}).items():
        assert oud in texts[naam], oud
        texts[naam] = texts[naam].replace(oud, nieuw, 1)
    return texts


def meldingen_of(geval: dict[str, Any]) -> list[Melding]:
    """Everything that is said about a case; through the disk where the way it was saved matters."""
    texts = broken_library(geval)
    if "spelling" in geval:
        boek = read_boek(texts)
        return sorted([*boek.meldingen, *check_spelling(boek, Nagemaakt(geval["spelling"]))])
    if "codering" not in geval:
        return read_boek(texts, openbaar=geval.get("openbaar")).meldingen
    with tempfile.TemporaryDirectory() as map_:
        docs = Path(map_) / "docs"
        for naam, tekst in texts.items():
            (docs / naam).parent.mkdir(parents=True, exist_ok=True)
            codering = geval["codering"] if naam == geval["bestand"] else "utf-8"
            (docs / naam).write_bytes(tekst.encode(codering))
        bestanden, eerder = read_files(docs)
        return read_boek(bestanden, "docs", eerder).meldingen


def run_case(geval: dict[str, Any]) -> list[str]:
    """What is said, in the short form of the data."""
    return [f"{m.bestand}:{m.regel} {m.naam} {m.waar}".strip() for m in meldingen_of(geval) if not m.antwoord]
