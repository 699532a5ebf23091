"""A reminder for a calendar, as iCalendar text: a day named 'Terugkijken', and nothing of the casus.

The text depends on the day alone: who asks twice for the same day gets the same UID, so a calendar keeps one.
Source: RFC 5545 §3.1 (lines end in CRLF and are folded at 75 octets), §3.6.1, §3.8.7.2 (DTSTAMP in UTC).
"""

from __future__ import annotations

import re

from .dagen import is_dag, later
from .teksten_stukken import zeg

WEKEN = ("1", "4", "12")
_ADRES = re.compile(r"https?://[!-~]+")
_OCTETTEN = 75


def dag(vandaag: str, weken: str) -> str:
    """The day to look back, as ISO text; '' when today is no day or nobody looks back after so many weeks."""
    return later(vandaag, 7 * int(weken)) if weken in WEKEN else ""


def agenda(vandaag: str, weken: str, adres: str = "") -> str:
    """The reminder; ValueError when there is no such day. `adres` is where one goes then, left out when it is none."""
    op = dag(vandaag, weken)
    if not is_dag(op):
        raise ValueError(f"geen dag: {vandaag!r} en {weken!r} weken")
    dagcijfers = op.replace("-", "")
    regels = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Zuurdesem//Terugkijken//NL",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:terugkijken-{dagcijfers}@zuurdesem.invalid",
        f"DTSTAMP:{vandaag.replace('-', '')}T000000Z",
        f"DTSTART;VALUE=DATE:{dagcijfers}",
        f"DTEND;VALUE=DATE:{later(op, 1).replace('-', '')}",
        f"SUMMARY:{zeg('kaart.naam')}",
        *((f"URL:{adres}",) if _ADRES.fullmatch(adres) else ()),
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{zeg('kaart.naam')}",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{vouw(regel)}\r\n" for regel in regels)


def vouw(regel: str) -> str:
    """A content line folded so that no line is longer than 75 octets; no sign is cut in two."""
    delen, nu, maat = [], "", 0
    for teken in regel:
        groot = len(teken.encode())
        if maat + groot > _OCTETTEN:
            delen.append(nu)
            nu, maat = " ", 1
        nu, maat = nu + teken, maat + groot
    return "\r\n".join([*delen, nu])
