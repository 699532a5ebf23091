"""The denkspoor: a list that can be read, with a lane drawn beside each moment. It prints in black and white."""

from __future__ import annotations

import htpy as h

from ..weergave import Denkspoor, Spoormoment

BREED = 36
HOOGTE = 24
LETTERS = "ABCDEFGH"
STRAAL = {"begin": 13, "eind": 13, "bewoog": 8, "bleef": 5, "over": 6}
KLAS = {"begin": "eind", "eind": "eind", "bewoog": "schoof", "bleef": "bleef", "over": "over"}
STAP_KLAS = {"begin": "begin", "eind": "eind", "bewoog": "schoof", "bleef": "bleef", "over": "over"}


def _x(banen: tuple[int, ...], baan: int) -> str:
    return str(BREED // 2 + BREED * banen.index(baan))


def _baan(spoor: Denkspoor, nr: int) -> h.Element:
    banen, moment = spoor.banen, spoor.momenten[nr]
    delen: list[h.Node] = [
        h.line(class_="gids", x1=_x(banen, baan), x2=_x(banen, baan), y1="0", y2="100%") for baan in banen
    ]
    voor = spoor.momenten[nr - 1].baan if nr else None
    na = nr + 1 < len(spoor.momenten)
    if moment.baan is None:
        return _beeld(len(banen), delen)
    hier = _x(banen, moment.baan)
    if voor is not None:
        delen.append(h.line(class_="pad", x1=_x(banen, voor), y1="0", x2=hier, y2=str(HOOGTE)))
    if na:
        delen.append(h.line(class_="pad", x1=hier, y1=str(HOOGTE), x2=hier, y2="100%"))
    delen.append(h.circle(class_=KLAS[moment.soort], cx=hier, cy=str(HOOGTE), r=str(STRAAL[moment.soort])))
    if moment.soort in ("begin", "eind"):
        delen.append(h.text(x=hier, y="29", text_anchor="middle")[LETTERS[moment.baan]])
    return _beeld(len(banen), delen)


def _beeld(aantal: int, delen: list[h.Node]) -> h.Element:
    breed = str(BREED * aantal)
    return h.svg(".zd-spoor__baan", width=breed, height="100%", aria_hidden="true", focusable="false")[delen]


def _moment(spoor: Denkspoor, nr: int) -> h.Element:
    moment: Spoormoment = spoor.momenten[nr]
    return h.li(class_=f"zd-spoor__stap zd-spoor__stap--{STAP_KLAS[moment.soort]}")[
        _baan(spoor, nr), h.div[h.h4[moment.kop], h.p[moment.zin]]
    ]


def denkspoor(deel: Denkspoor) -> h.Element:
    """The list of moments; each row draws its own piece of the way, so that text may wrap and grow."""
    return h.section(class_=f"zd-spoor zd-spoor--{len(deel.banen)}", aria_labelledby="zd-spoor")[
        h.h3(id="zd-spoor")[deel.kop],
        h.p(".zd-spoor__opties", aria_hidden="true")[(h.span[LETTERS[baan]] for baan in deel.banen)],
        h.ol(".zd-spoor__lijst")[(_moment(deel, nr) for nr in range(len(deel.momenten)))],
    ]
