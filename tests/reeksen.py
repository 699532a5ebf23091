"""Runs of eight words that a page shares with a text it may not copy, found without that text.

    python -m tests.reeksen MAP     make tests/golden/reeksen/ anew from the .txt files in MAP, which is not ours

A text is kept as the hash of every run of eight words in it, one a line and sorted, so that neither its words nor their
order can be read back; `aantallen.yml` beside them says how many runs each text has. Words are compared without case,
accents, apostrophes and punctuation. What stands between quotation marks for eight words or more is left out: that is
quoting, and says so. A shorter quotation holds no run of its own, and its words count with those around it.
"""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from zuurdesem.content.boek import Boek
from zuurdesem.content.typografie import set_text
from zuurdesem.content.vormgeving import strings_in
from zuurdesem.content.woorden import as_text

LENGTE = 8
CIJFERS = 16
"""Hexadecimal digits that are kept of a hash: 64 bits."""
MAP = Path(__file__).resolve().parent / "golden" / "reeksen"
AANTALLEN = "aantallen.yml"
WOORD = re.compile(r"[a-z0-9]+")
AANGEHAALD = re.compile(r"‘(?:[^‘’]|’(?=\w))*’(?!\w)|“[^“”]*”")


class Gedeeld(NamedTuple):
    """A run on a page that stands in a kept text too: where, and its words."""

    waar: str
    woorden: str


def words(tekst: str) -> list[str]:
    """The words of a text, as they are compared."""
    kaal = "".join(teken for teken in unicodedata.normalize("NFKD", tekst.lower()) if not unicodedata.combining(teken))
    return WOORD.findall(re.sub(r"['’‘`´]", "", kaal))


def runs(tekst: str) -> list[str]:
    """Every run of eight words, in order; a text of n words has n - 7."""
    rij = words(tekst)
    return [" ".join(rij[nr : nr + LENGTE]) for nr in range(len(rij) - LENGTE + 1)]


def hash_of(reeks: str) -> str:
    """The first 64 bits of the SHA-256 of a run."""
    return hashlib.sha256(reeks.encode()).hexdigest()[:CIJFERS]


def hashes_of(tekst: str) -> list[str]:
    """What is kept of a text: the hash of each of its runs, sorted; a run that comes back is there twice."""
    return sorted(hash_of(reeks) for reeks in runs(tekst))


def unquoted(tekst: str) -> list[str]:
    """The stretches of a text between its quotations of eight words or more."""
    stukken, vorige = [], 0
    gezet = set_text(tekst)
    for citaat in AANGEHAALD.finditer(gezet):
        if len(words(citaat[0])) >= LENGTE:
            stukken.append(gezet[vorige : citaat.start()])
            vorige = citaat.end()
    return [*stukken, gezet[vorige:]]


def texts_of(boek: Boek) -> Iterator[tuple[str, str]]:
    """Every running text of every page, as a reader sees it, with the file and place where it stands."""
    for pagina in boek.gelezen:
        for pad, tekst in strings_in(pagina.plek.data, ()):
            yield f"{pagina.plek.bestand}: {pagina.plek.toon(pad)}", as_text(tekst)
        if pagina.noun is not None:
            yield from ((f"{pagina.plek.bestand}: tekst", blok) for blok in _blocks(pagina.noun.tekst))
    for naam, (body, _) in boek.losse.items():
        yield from ((f"{boek.docs}/{naam}: tekst", blok) for blok in _blocks(body))


def _blocks(body: str) -> list[str]:
    """What stands between empty lines in a Markdown body: a paragraph, a heading, a list, a table."""
    return [as_text(blok) for blok in re.split(r"\n[ \t]*\n", body)]


def shared(boek: Boek, bewaard: set[str]) -> list[Gedeeld]:
    """The runs outside quotation marks whose hash is kept."""
    return [
        Gedeeld(waar, reeks)
        for waar, tekst in texts_of(boek)
        for stuk in unquoted(tekst)
        for reeks in runs(stuk)
        if hash_of(reeks) in bewaard
    ]


def kept() -> dict[str, list[str]]:
    """The kept hashes of each text, by the name of its file."""
    return {pad.stem: pad.read_text(encoding="utf-8").split() for pad in sorted(MAP.glob("*.txt"))}


def numbers() -> dict[str, int]:
    """How many runs each text has, by the same names."""
    gelezen: dict[str, int] = yaml.safe_load((MAP / AANTALLEN).read_text(encoding="utf-8"))
    return gelezen


def write(map: Path) -> None:
    """Keep the texts in a folder, numbered in the order of their names; what was kept before goes."""
    teksten = [pad.read_text(encoding="utf-8") for pad in sorted(map.glob("*.txt"))]
    MAP.mkdir(parents=True, exist_ok=True)
    for oud in MAP.glob("*.txt"):
        oud.unlink()
    for nr, tekst in enumerate(teksten, 1):
        (MAP / f"tekst-{nr}.txt").write_text("\n".join([*hashes_of(tekst), ""]), encoding="utf-8", newline="\n")
    aantallen = {f"tekst-{nr}": max(0, len(words(tekst)) - LENGTE + 1) for nr, tekst in enumerate(teksten, 1)}
    (MAP / AANTALLEN).write_text(yaml.safe_dump(aantallen), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        raise SystemExit(__doc__)
    write(Path(sys.argv[1]))
