"""YAML to plain data in which every value still knows its line.

Built from the parser's events, so that only what the content model needs gets through: text,
`true`/`false`, decimal numbers, null, lists and mappings. (YAML 1.1 as such turns 12:30 into 750 and
`no` into False.) Anchors, aliases, tags and doubled keys are reported.

Flow mappings (`{a: b}`) cut an unquoted sentence at its first comma, silently. The rule here: in a
flow mapping every key has a value, and an unquoted value is one word. So `{soort: feit, richting: 2}`
passes and `{zin: eerst dit, dan dat}` does not. Source: design §3 'Reader', content model §1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from .meldingen import Melding, meld
from .plek import Pad, Plek
from .yamlfout import translate_fout, where

PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DIEPST = 30

GETAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,8})\Z")
KOMMAGETAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,8})\.[0-9]{1,9}\Z")
WOORDEN: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}

TEXT_FLOW = "zet elke waarde op een eigen regel, of zet aanhalingstekens om de tekst"


class _TeDiep(Exception):
    """Nesting that no page has; stops the builder before Python's own limit does."""


def read_yaml(tekst: str, bestand: str, eerste: int = 1) -> tuple[Any, Plek, list[Melding]]:
    """The data in `tekst`, its places, and what is wrong with the YAML as such.

    `eerste` is the line of the file on which `tekst` begins. Where the text is no YAML at all the data
    is None and there is at least one melding. Never raises.
    """
    tabs = [
        meld(
            bestand,
            eerste + nr,
            "tab",
            "",
            "hier staat een tab aan het begin van de regel",
            "gebruik spaties om in te springen, twee per stap",
        )
        for nr, regel in enumerate(tekst.split("\n"))
        if "\t" in regel[: len(regel) - len(regel.lstrip())]
    ]
    if tabs:
        return None, Plek(bestand, {(): eerste}), tabs
    bouwer = _Bouwer(tekst, eerste)
    try:
        data = bouwer.build()
    except yaml.MarkedYAMLError as fout:
        mark = where(fout)
        nr = mark.line if mark else 0
        wat, herstel = translate_fout(fout, tekst)
        return (
            None,
            Plek(bestand, {(): eerste}),
            [meld(bestand, eerste + nr, "yaml-ongeldig", "", wat, herstel)],
        )
    except (yaml.YAMLError, _TeDiep, UnicodeError):
        return (
            None,
            Plek(bestand, {(): eerste}),
            [
                meld(
                    bestand,
                    eerste,
                    "yaml-ongeldig",
                    "",
                    "dit blok is niet te lezen als YAML",
                    "begin met een vers sjabloon (`zuurdesem nieuw`) en neem je tekst stap voor stap over",
                )
            ],
        )
    plek = Plek(bestand, bouwer.regels, data)
    return (
        data,
        plek,
        [plek.meld(naam, pad, wat, herstel, regel) for naam, pad, wat, herstel, regel in bouwer.gezien],
    )


class _Bouwer:
    """Builds data from parser events; keeps lines by path and what it saw on the way."""

    def __init__(self, tekst: str, eerste: int) -> None:
        self.bron = tekst.split("\n")
        self.eerste = eerste
        self.events: Iterator[Any] = yaml.parse(tekst, Loader=PARSER)
        self.regels: dict[Pad, int] = {(): eerste}
        self.gezien: list[tuple[str, Pad, str, str, int]] = []

    def build(self) -> Any:
        data, documenten = None, 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documenten += 1
                if documenten > 1:
                    self._zag(
                        "yaml-kunstgreep",
                        (),
                        event,
                        "hier begint een tweede blok YAML",
                        "haal de regel met alleen puntjes of streepjes weg",
                    )
            elif isinstance(event, yaml.NodeEvent):
                waarde = self._waarde(event, ())
                data = waarde if documenten == 1 else data
        return data

    def _zag(self, naam: str, pad: Pad, event: Any, wat: str, herstel: str) -> None:
        self.gezien.append((naam, pad, wat, herstel, self.eerste + event.start_mark.line))

    def _waarde(self, event: Any, pad: Pad) -> Any:
        if len(pad) > DIEPST:
            raise _TeDiep
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            self._zag(
                "yaml-kunstgreep",
                pad,
                event,
                "een woord dat begint met `&` of `*` leest YAML als anker",
                "schrijf de tekst voluit, of zet er aanhalingstekens om",
            )
        if isinstance(event, yaml.AliasEvent):
            return ""
        if event.tag is not None and event.tag != "!":
            self._zag(
                "yaml-kunstgreep",
                pad,
                event,
                "een woord dat begint met `!` leest YAML als label",
                "zet aanhalingstekens om de tekst",
            )
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, pad)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._lijst(pad)
        return self._blok(event, pad)

    def _scalar(self, event: Any, pad: Pad) -> Any:
        if event.style:  # quoted, or a block after > or |
            return event.value
        self._check_hekje(event, pad)
        if event.value in WOORDEN:
            return WOORDEN[event.value]
        if GETAL.match(event.value):
            return int(event.value)
        if KOMMAGETAL.match(event.value):
            return float(event.value)
        return event.value

    def _check_hekje(self, event: Any, pad: Pad) -> None:
        """` #3` right behind unquoted text is no remark of the author; YAML drops it all the same."""
        einde = event.end_mark
        rest = self.bron[einde.line][einde.column :] if einde.line < len(self.bron) else ""
        if event.value and re.match(r"\s+#[^\s#]", rest):
            self._zag(
                "afgeknipt",
                pad,
                event,
                "YAML laat hier alles vanaf `#` weg",
                "zet aanhalingstekens om de tekst, of een spatie achter het hekje als het een opmerking is",
            )

    def _lijst(self, pad: Pad) -> list[Any]:
        lijst: list[Any] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            hier = (*pad, len(lijst))
            self.regels[hier] = self.eerste + event.start_mark.line
            lijst.append(self._waarde(event, hier))
        return lijst

    def _blok(self, begin: Any, pad: Pad) -> dict[str, Any]:
        blok: dict[str, Any] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            sleutel = self._sleutel(event, pad)
            hier = (*pad, sleutel)
            dubbel = sleutel in blok
            if not dubbel:
                self.regels[hier] = self.eerste + event.start_mark.line
            volgende = next(self.events)
            if begin.flow_style and _afgeknipt(volgende):
                self._zag(
                    "afgeknipt",
                    hier,
                    event,
                    "in een blok tussen accolades knipt een komma deze tekst af",
                    TEXT_FLOW,
                )
            waarde = self._waarde(volgende, hier)
            if dubbel:
                self._zag(
                    "dubbele-sleutel",
                    hier,
                    event,
                    f"`{sleutel}` staat hier voor de tweede keer",
                    "laat er één staan; alleen de eerste telt nu",
                )
            else:
                blok[sleutel] = waarde
        return blok

    def _sleutel(self, event: Any, pad: Pad) -> str:
        if isinstance(event, yaml.ScalarEvent):
            if event.anchor is not None or event.tag not in (None, "!"):
                self._zag(
                    "yaml-kunstgreep",
                    pad,
                    event,
                    "een sleutel heeft hier een anker of label",
                    "schrijf alleen de sleutel en een dubbele punt",
                )
            return str(event.value)
        self._zag(
            "yaml-ongeldig",
            pad,
            event,
            "op de plek van een sleutel staat hier een lijst of blok",
            "schrijf `sleutel: waarde`; begint je tekst met `[` of `{`, zet er dan aanhalingstekens om",
        )
        self._waarde(event, (*pad, "?"))
        return "?"


def _afgeknipt(event: Any) -> bool:
    """Whether a value in a flow mapping could be a sentence cut at a comma (or what is left of it)."""
    if not isinstance(event, yaml.ScalarEvent) or event.style:
        return False
    return len(event.value.split()) != 1
