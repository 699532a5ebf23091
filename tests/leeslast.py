"""How much a reader reads, taps and types on a journey, counted from the rendered screens.

    python -m tests.leeslast             a row per journey, in Markdown
    python -m tests.leeslast --schermen  every screen as well, with its words

Counted is every word one sees on the screens of a journey: headings, questions, answers, buttons, what the site says
back, and what was read before and stands there again, as on a phone. Not counted: what a closed fold hides (its heading
is counted), what only a screen reader says, and marks beside words (letters of opties and logica's, drawings).
A tap is a choice, a button, or a fold that must be opened to answer; what stands chosen already costs none. Writing is
counted in words: those of an own sentence, or, where a sentence stands filled in, those that change.
"""

from __future__ import annotations

import difflib
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from tests.paden_lezen import paden
from zuurdesem.content import load_bibliotheek
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.html.render import render

LEEG = {"input", "br", "hr", "img"}


@dataclass(frozen=True)
class Plek:
    """One control: the list it is a place of, whether it is a button, chosen already, and in a closed fold."""

    naam: str
    waarde: str
    lijst: str
    knop: bool
    gekozen: bool
    dicht: bool


@dataclass(frozen=True)
class _Open:
    tag: str
    verborgen: bool
    dicht: bool
    lijst: str


@dataclass
class Scherm(HTMLParser):
    """The words one sees on a screen, what a text field holds already, and the controls."""

    html: str
    woorden: list[str] = field(default_factory=list)
    gevuld: dict[str, str] = field(default_factory=dict)
    plekken: list[Plek] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._stapel = [_Open("", verborgen=False, dicht=False, lijst="")]
        self._veld = ""
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        met, boven = dict(attrs), self._stapel[-1]
        dicht = boven.dicht or (boven.tag == "details" and tag != "summary")
        lijst = met.get("data-lijst") or boven.lijst
        naam = met.get("name") or ""
        if tag in ("input", "button", "textarea") and naam and naam != "doe":
            knop, gekozen = tag == "button", "checked" in met
            self.plekken.append(Plek(naam, met.get("value") or "", lijst, knop, gekozen, dicht))
        if tag in LEEG:
            return
        self._veld = naam if tag == "textarea" else ""
        klas = (met.get("class") or "").split()
        merk = (
            tag == "svg" or met.get("aria-hidden") == "true" or bool({"zd-alleen-lezer", "zd-stand__breed"} & {*klas})
        )
        if tag == "details" and "open" in met:
            tag = "details open"
        self._stapel.append(_Open(tag, boven.verborgen or dicht or merk, dicht, lijst))

    def handle_endtag(self, tag: str) -> None:
        open_ = self._stapel.pop().tag.split()[0]
        if open_ != tag:
            raise ValueError(f"</{tag}> closes <{open_}>")

    def handle_data(self, data: str) -> None:
        if self._veld and self._stapel[-1].tag == "textarea":
            self.gevuld[self._veld] = data.strip()
        if not self._stapel[-1].verborgen:
            self.woorden += [woord for woord in data.split() if any(teken.isalnum() for teken in woord)]

    def tikken(self, zeg: dict[str, Any], overslaan: bool) -> int:
        """How many taps these answers take, the button that sends them included."""
        bij, knop, vouwen = 0, False, set()
        geteld: dict[str, int] = {}
        for plek in self.plekken:
            vraag = plek.lijst or plek.naam
            waarde = zeg.get(vraag)
            if plek.lijst and waarde:
                nr = geteld.setdefault(vraag + plek.naam, len({een for een in geteld if een.startswith(vraag)}))
                waarde = waarde[nr : nr + 1]
            wil = waarde is not None and (plek.waarde in waarde if isinstance(waarde, list) else plek.waarde == waarde)
            vrij = waarde is not None and not plek.waarde  # a text field
            if (wil or vrij) and plek.dicht:
                vouwen.add(vraag)
            if plek.knop:
                knop = knop or wil
            elif wil != plek.gekozen and (wil or (waarde is not None and isinstance(waarde, list))):
                bij += 1
        return bij + len(vouwen) + 1 if not overslaan else 1


@dataclass(frozen=True)
class Last:
    """What one screen asks: words to read, taps, words to type."""

    plek: str
    gelezen: str
    tikken: int
    getypt: int

    @property
    def woorden(self) -> int:
        return len(self.gelezen.split())


def lasten(casus: Casus, pad: dict[str, Any]) -> tuple[Last, ...]:
    """The load of every screen of a journey, the look-back included."""
    log: list[list[Any]] = []
    gezien = stap(casus, log, {"fragment": f"route={pad['route']}&stap=1"})
    uit = []
    for deel in pad["stappen"]:
        scherm = Scherm(render(gezien))
        zeg, overslaan = deel.get("zeg", {}), deel.get("overslaan", False)
        getypt = sum(
            _veranderd(scherm.gevuld.get(vraag, ""), waarde) for vraag, waarde in zeg.items() if vraag.endswith(".zin")
        )
        uit.append(Last(gezien.fragment, " ".join(scherm.woorden), scherm.tikken(zeg, overslaan), getypt))
        log += [[vraag, waarde] for vraag, waarde in zeg.items()]
        gezien = stap(casus, log, {"fragment": gezien.fragment, "verder": True, "overslaan": overslaan})
    return (*uit, Last(gezien.fragment, " ".join(Scherm(render(gezien)).woorden), 0, 0))


def _veranderd(van: str, naar: str) -> int:
    """How many words of a sentence are not yet in the field."""
    oud, nieuw = van.split(), naar.split()
    zelfde = sum(blok.size for blok in difflib.SequenceMatcher(None, oud, nieuw, autojunk=False).get_matching_blocks())
    return len(nieuw) - zelfde


def som(last: tuple[Last, ...]) -> tuple[int, int, int]:
    """Words read, taps and words typed of a whole journey."""
    return sum(een.woorden for een in last), sum(een.tikken for een in last), sum(een.getypt for een in last)


def main(schermen: bool) -> None:
    bibliotheek, _ = load_bibliotheek(Path("docs"), concepten=False)
    casus = bibliotheek.casussen["internetbingo"]
    print("| route | journey | screens | words read | taps | words typed |\n| --- | --- | ---: | ---: | ---: | ---: |")
    for pad in paden():
        last = lasten(casus, pad)
        woorden, tikken, getypt = som(last)
        print(f"| {pad['route']} | {pad['naam']} | {len(last)} | {woorden} | {tikken} | {getypt} |")
        for een in last if schermen else ():
            print(f"    {een.woorden:4} {een.tikken} {een.getypt:3}  {een.plek}\n         {een.gelezen}")


if __name__ == "__main__":
    main("--schermen" in sys.argv)
