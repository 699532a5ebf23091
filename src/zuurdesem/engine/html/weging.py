"""The outcome of a weighing and two voices side by side. Words first; the strip is a twin and hidden from readers."""

from __future__ import annotations

from collections.abc import Sequence

import htpy as h

from ..teksten import zeg
from ..weergave import Band, Stemmen, Uitkomst, Uitkomstrij, Wankel
from .basis import icoon, letter, logica, schaal

LETTERS = "ABCDEFGH"


def _rij(rij: Uitkomstrij) -> h.Element:
    staat = "wegen.staat.blijft" if rij.blijft else "wegen.staat.af"
    return h.li(class_=None if rij.blijft else "is-af")[
        letter(rij.letter),
        h.span[rij.optie],
        h.span(".zd-uitkomst__staat")[icoon("stip" if rij.blijft else "kruis"), zeg(staat)],
    ]


def _strook(banden: tuple[Band, ...]) -> h.Element:
    """Bands in whole percents of the width; the letter stands in a band that is wide enough for it."""
    eind = banden[-1].tot
    delen: list[h.Node] = []
    for nr, band in enumerate(banden):
        van, tot = 100 * band.van // eind, 100 * band.tot // eind
        delen.append(h.rect(class_=f"baan baan--{nr % 3 + 1}", x=f"{van}%", y="8", width=f"{tot - van}%", height="44"))
        if nr:
            delen.append(h.line(class_="kantel", x1=f"{van}%", x2=f"{van}%", y1="2", y2="58"))
        if band.letter is not None and tot - van >= 8:
            midden = (van + tot) // 2
            delen.append(h.text(x=f"{midden}%", y="37", text_anchor="middle")[LETTERS[band.letter]])
    return h.svg(".zd-omslag__strook", width="100%", height="60", aria_hidden="true", focusable="false")[delen]


def wankel(deel: Wankel, anders: h.Node) -> h.Element:
    """The estimate on which it hangs, folded, with the fold to see it otherwise."""
    return h.details(".zd-vouw.zd-wankel")[h.summary[zeg("wegen.wankel.kop")], h.p[deel.zin], anders]


def uitkomst(deel: Uitkomst, wankelend: Sequence[h.Node], meer: Sequence[h.Node]) -> h.Element:
    """What the order leads to; `wankelend` are the drawn parts of `deel.wankel`, `meer` of `deel.verkennen`."""
    return h.section(".zd-uitkomst", aria_label=zeg("wegen.uitkomst"))[
        h.p(".zd-uitkomst__zin")[deel.zin],
        h.p(".zd-terug", role="status")[h.span[deel.botst]] if deel.botst else None,
        _strook(deel.banden) if deel.banden else None,
        h.details(".zd-vouw")[
            h.summary[zeg("wegen.kantelt" if deel.kantelt else "wegen.per-optie")],
            h.div(".zd-omslag")[
                h.p(".zd-omslag__as", aria_hidden="true")[
                    h.span[zeg("wegen.as.begin", belang=deel.begin)], h.span[zeg("wegen.as.eind")]
                ]
                if deel.banden
                else None,
                h.ul(".zd-omslag__woorden")[(h.li[zin] for zin in deel.kantelt)],
            ]
            if deel.kantelt
            else None,
            h.ul(".zd-uitkomst__opties")[(_rij(rij) for rij in deel.rijen)],
            wankelend,
            meer,
        ],
    ]


def stemmen(deel: Stemmen) -> h.Element:
    """Two or more residents on one optie, of equal weight; a rule in the cliënt colour."""
    return h.section(".zd-stemmen", aria_label=deel.kop)[
        h.h4(".zd-stemmen__kop")[deel.kop],
        h.ul(".zd-stemmen__lijst")[
            (
                h.li[
                    h.p(".zd-stemmen__wie")[logica("client", naam=False), " ", wie],
                    h.blockquote[h.p["‘", zin, "’"]],
                    h.p[schaal(richting)],
                ]
                for wie, zin, richting in deel.stemmen
            )
        ],
    ]
