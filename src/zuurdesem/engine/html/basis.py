"""The small pieces every page shares: icons, running text, logica marks, banners.

Every function gives an htpy node; text that goes in is escaped. `wortel` is the way from the page
to the root of the site ('' or '../../'), so that a site under a sub-path needs no settings.
Source of looks and class names: the components of the design.
"""

from __future__ import annotations

import htpy as h
from markupsafe import Markup

from ..lijsten import AFKORTINGEN, LOGICAS, RICHTINGEN
from ..vorm import Tekst

KLASSEN = {"professioneel": "pr", "management": "ma", "client": "cl", "politiek": "po"}
SOORT_MAPPEN = {
    "casus": "casussen",
    "interventie": "interventies",
    "logica": "logicas",
    "begrip": "begrippen",
    "kader": "kaders",
    "verdieping": "verdieping",
    "leerlijn": "leerlijnen",
}

_VORMEN = {
    "persoon": '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.6-4 3.6-6 7.5-6s6.900 2 7.500 6"/>',
    "tijd": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.3l3.4 2"/>',
    "tas": '<path d="M4 8.500h16V20H4zM8.500 8.500V5h7v3.500"/>',
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.2"/>',
    "let-op": '<path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5M12 17v.2"/>',
    "vink": '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
    "pijl": '<path d="M4 12h15M13 6l6 6-6 6"/>',
    "pijl-terug": '<path d="M20 12H5M11 6l-6 6 6 6"/>',
    "stip": '<circle cx="12" cy="12" r="3.500"/>',
    "toestel": '<rect x="6" y="2.500" width="12" height="19" rx="2"/><path d="m9.300 12.200 2 2 3.600-4"/>',
    "telefoon": '<path d="M5 4h4l1.500 5L8 11c1 2.500 2.500 4 5 5l2-2.500 5 1.500v4c-8 1-16-7-15-15z"/>',
    "dicht-oog": '<path d="M3 10c2.500 3.500 5.500 5 9 5s6.500-1.500 9-5M5.500 13l-2 3M12 15v3.500M18.500 13l2 3"/>',
    "professioneel": '<circle cx="9" cy="12" r="5.6"/><circle cx="15" cy="12" r="5.6"/>',
    "management": '<path d="M4 7h3M4 12h3M4 17h3M10 7h10M10 12h10M10 17h10"/>',
    "client": '<path d="M3.5 11.5 12 4.5l8.5 7V20h-17z"/><path d="M10 20v-5.5h4V20"/>',
    "politiek": '<path d="M3 18a9 9 0 0 1 18 0h-5a4 4 0 0 0-8 0z"/>'
    '<path d="M12 9v5M5.7 11.6l3.5 3.5M18.3 11.6l-3.5 3.5"/>',
    "open": '<path d="M4 4v16M20 4v16M8 12h8M13 8.500l3.500 3.500-3.500 3.500"/>',
    "slagboom": '<path d="M5 21V10M2.500 21h5M5 14.500l16-5.500V5L5 10.500zM10.500 8.800v3.800M15.500 7.100v3.800"/>',
    "mist": '<path d="M3 7.500c3-2.500 6 2.500 9 0s6 2.500 9 0M3 12.500c3-2.500 6 2.500 9 0s6 2.500 9 0'
    'M3 17.500c3-2.500 6 2.500 9 0s6 2.500 9 0"/>',
    "dicht": '<circle cx="12" cy="12" r="9"/><path d="M7.500 12h9"/>',
    "kruis": '<path d="m6 6 12 12M18 6 6 18"/>',
    "blad": '<path d="M6 3h8.500L19 7.500V21H6zM14 3v5h5M9 12.500h7M9 16.500h7"/>',
    "druk": '<path d="M7 9V3.500h10V9M7 17H4V9h16v8h-3M7 14h10v6.500H7z"/>',
    "haal": '<path d="M12 4v11M7 10.500l5 5 5-5M4.500 20h15"/>',
    "wis": '<path d="M4.500 7h15M9.500 7V4h5v3M7 7l1 13.500h8L17 7"/>',
    "opnieuw": '<path d="M5 12a7 7 0 1 1 2.200 5.100M5 17.500v-5h5"/>',
    "venster": '<path d="M3.500 5h17v14h-17zM3.500 9.500h17"/>',
}

LINK_KLASSEN = {"bron": "zd-bronlink", "begrip": "zd-begriplink"}


def icoon(naam: str) -> h.Element:
    """A line drawing of 24 by 24 that says nothing by itself: the words stand beside it."""
    return h.svg(
        class_="zd-i",
        viewBox="0 0 24 24",
        width="24",
        height="24",
        aria_hidden="true",
        focusable="false",
        fill="none",
        stroke="currentColor",
        stroke_width="2",
        stroke_linecap="square",
        stroke_linejoin="miter",
    )[Markup(_VORMEN[naam])]


def adres(soort: str, id: str, wortel: str) -> str:
    """The address of a page, a bron, a hulp, a plain page or a place in this walk; `wortel` is the way to the root."""
    if soort == "bron":
        return f"{wortel}bronnen/#{id}"
    if soort == "plek":
        return f"#{id}"
    if soort == "pagina":
        return f"{wortel}{id}/"
    if soort == "hulp":
        return f"{wortel}hulp/#{id}"
    return f"{wortel}{SOORT_MAPPEN[soort]}/{id}/"


def tekst(inhoud: Tekst, wortel: str) -> list[h.Node]:
    """A Tekst with its links; what is not a link is escaped."""
    return [
        deel
        if isinstance(deel, str)
        else h.a(
            class_=LINK_KLASSEN.get(deel.soort),
            href=adres(deel.soort, deel.id, wortel),
        )[deel.woorden or deel.id]
        for deel in inhoud
    ]


def logica(id: str, *, naam: bool = True) -> h.Element:
    """The mark of a logica: drawing, two letters and its name, which a screen reader always gets."""
    return h.span(class_=f"zd-logica zd-logica--{KLASSEN[id]}")[
        h.span(".zd-logica__steen")[icoon(id), h.span(aria_hidden="true")[AFKORTINGEN[id]]],
        h.span(".zd-logica__naam")[LOGICAS[id]] if naam else h.span(".zd-alleen-lezer")[LOGICAS[id]],
    ]


def letter(nummer: int) -> h.Element:
    """The letter of an optie, A for the first; the title stands beside it."""
    return h.span(".zd-letter", aria_hidden="true")["ABCDEFGH"[nummer]]


def schaal(richting: int, woorden: str = "") -> h.Element:
    """A direction as five cells and its fixed words; the words carry the meaning."""
    cellen = [
        h.rect(class_="is-hier", x=str(1 + 12 * i), y="1", width="10", height="10")
        if i == richting + 2
        else h.rect(x=str(1 + 12 * i), y="4", width="10", height="4")
        for i in range(5)
    ]
    return h.span(".zd-schaal")[
        h.svg(
            class_="zd-schaal__beeld",
            viewBox="0 0 60 12",
            width="60",
            height="12",
            aria_hidden="true",
            focusable="false",
        )[cellen],
        woorden or RICHTINGEN[richting],
    ]


def banner(soort: str, kop: str, *inhoud: h.Node, label: str) -> h.Element:
    """A quiet notice: `soort` is stil, let or fout; `label` names it for a screen reader."""
    return h.aside(class_=f"zd-banner zd-banner--{soort}", aria_label=label)[
        icoon("info" if soort == "stil" else "let-op"),
        h.p[h.strong[kop], *([" ", *inhoud] if inhoud else [])],
    ]
