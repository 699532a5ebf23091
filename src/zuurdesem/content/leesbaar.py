"""How heavy a text reads: the reading ease of Flesch in the form that Douma gave it for Dutch.

206.835 - 0.93 x words per sentence - 77 x syllables per word (W.H. Douma, 1960; the same numbers as in textstat).
Higher is lighter. It knows the length of sentences and words and nothing else: no number says that a text is B1.
Syllables are those of Pyphen's Dutch patterns, and within such a part one for each sound that is written as a vowel.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import pyphen  # type: ignore[import-untyped]

from .boek import Boek
from .lezer import Gelezen
from .opmaak import without_code
from .plek import TEKST, Pad
from .wandeling import values_of
from .woorden import as_text, paragraphs, sentences

BEGIN, PER_WOORD, PER_LETTERGREEP = 206.835, 0.93, 77.0
KORTST = 30
"""A section with fewer words has no number of its own: one long word would decide it."""
KORTSTE_ZIN = 5
WOORD = re.compile(r"[A-Za-zÀ-ž]+(?:['’-][A-Za-zÀ-ž]+)*")
KLANK = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ij|ei|ui|au|ou|ea|oa|y(?![aeiou])|[aeiouàáâäèéêëìíîïòóôöùúûü]"
)
"""One vowel as it is written; the last two pairs stand in English words such as team and coach."""
PER_ITEM = frozenset({"opties"})
"""Lists of which every item is a section; any other key is one as a whole."""
KOP = re.compile(r"^#{1,6}\s+(.+?)\s*#*$")
VOOR_LEESTEKEN = re.compile(r"\s+([.,;:!?])")
"""What is left where a bron stood."""
AF = (".", "!", "?", "…")


@dataclass(frozen=True)
class Zin:
    """One sentence with its own number."""

    tekst: str
    score: float


@dataclass(frozen=True)
class Sectie:
    """A key of the front matter or a part of the body under one heading; `score` is None when it is too short."""

    bestand: str
    regel: int
    waar: str
    woorden: int
    score: float | None
    zwaarst: tuple[Zin, ...]


def syllables(woord: str) -> int:
    """The syllables of one word as a Dutch reader says them, to within a few in a hundred words."""
    return _syllables(woord.lower())


def ease(zinnen: Iterable[str]) -> float | None:
    """The number of some sentences together; None when they hold no word."""
    per_zin = [woorden for zin in zinnen if (woorden := WOORD.findall(zin))]
    aantal = sum(len(woorden) for woorden in per_zin)
    if not aantal:
        return None
    grepen = sum(syllables(woord) for woorden in per_zin for woord in woorden)
    return BEGIN - PER_WOORD * aantal / len(per_zin) - PER_LETTERGREEP * grepen / aantal


def secties(boek: Boek) -> list[Sectie]:
    """Every section of every page, in the order of the files."""
    uit: list[Sectie] = []
    for pagina in boek.gelezen:
        if pagina.noun is None:
            continue
        bestand = pagina.plek.bestand
        uit += [
            _sectie(bestand, pagina.plek.regel(pad), pagina.plek.toon(pad), zinnen) for pad, zinnen in _keys(pagina)
        ]
        uit += _body(bestand, pagina.noun.tekst, pagina.plek.regel(TEKST) + pagina.plek.wit)
    for naam, (body, begin) in boek.losse.items():
        uit += _body(f"{boek.docs}/{naam}", body, begin)
    return sorted(uit, key=lambda sectie: (sectie.bestand, sectie.regel))


def hardest(alle: Iterable[Sectie], aantal: int) -> list[Sectie]:
    """The sections that read heaviest, the heaviest first."""
    met = [(sectie.score, sectie) for sectie in alle if sectie.score is not None]
    return [sectie for _, sectie in sorted(met, key=lambda paar: (paar[0], paar[1].bestand, paar[1].regel))[:aantal]]


def _keys(pagina: Gelezen) -> Iterator[tuple[Pad, list[str]]]:
    """The sentences per key: running text only, which is a Tekst or ends as a sentence does."""
    groepen: dict[Pad, list[str]] = {}
    for pad, _deel, waarde in values_of(pagina.noun):
        delen = waarde if isinstance(waarde, tuple) and waarde and isinstance(waarde[0], tuple) else (waarde,)
        for deel in delen:
            tekst = as_text(deel).strip() if isinstance(deel, str | tuple) and _is_tekst(deel) else ""
            if tekst.endswith(AF):
                groepen.setdefault(pad[: 2 if pad[0] in PER_ITEM else 1], []).extend(sentences(tekst))
    yield from groepen.items()


def _is_tekst(waarde: object) -> bool:
    return isinstance(waarde, str) or (isinstance(waarde, tuple) and any(isinstance(deel, str) for deel in waarde))


def _body(bestand: str, body: str, begin: int) -> Iterator[Sectie]:
    kaal = without_code(body)
    kop, regel, vanaf = "tekst", begin, 0
    grenzen: list[tuple[str, int, int, int]] = []
    plek = 0
    for nr, tekst in enumerate(kaal.split("\n")):
        gevonden = KOP.match(tekst)
        if gevonden:
            grenzen.append((kop, regel, vanaf, plek))
            kop, regel, vanaf = gevonden[1], begin + nr, plek
        plek += len(tekst) + 1
    grenzen.append((kop, regel, vanaf, len(kaal)))
    for kop, regel, van, tot in grenzen:
        zinnen = [zin for alinea in paragraphs(kaal[van:tot]) for zin in sentences(alinea.tekst)]
        if zinnen:
            yield _sectie(bestand, regel, kop, zinnen)


def _sectie(bestand: str, regel: int, waar: str, zinnen: list[str]) -> Sectie:
    woorden = sum(len(WOORD.findall(zin)) for zin in zinnen)
    lang = [zin for zin in zinnen if len(WOORD.findall(zin)) >= KORTSTE_ZIN]
    los = [Zin(VOOR_LEESTEKEN.sub(r"\1", zin), score) for zin in lang if (score := ease([zin])) is not None]
    zwaarst = tuple(sorted(los, key=lambda zin: (zin.score, zin.tekst))[:3])
    return Sectie(bestand, regel, waar, woorden, ease(zinnen) if woorden >= KORTST else None, zwaarst)


@cache
def _patronen() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=1, right=1)


@cache
def _syllables(woord: str) -> int:
    delen = [deel for kaal in re.split(r"['’-]", woord) for deel in _patronen().inserted(kaal, "\n").split("\n")]
    return max(1, sum(len(KLANK.findall(deel)) for deel in delen))
