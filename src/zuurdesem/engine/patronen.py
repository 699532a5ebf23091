"""Whether free text looks like it names a real person: a notice, never a block.

Patterns are kept to digits and Latin letters, so that every Python sees the same. Source: schrijfwijzer 6.2.
"""

from __future__ import annotations

import re

_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]")
_TELEFOON = re.compile(r"(?<![0-9])(?:\+31|0031|0)[ -]?[1-9](?:[ -]?[0-9]){8}(?![0-9])")
_POSTCODE = r"(?<![0-9A-Za-z])[1-9][0-9]{3} ?[A-Z]{2}(?![A-Za-z])"
_ADRES = re.compile(_POSTCODE + r"[^0-9]{0,12}[0-9]|[0-9][A-Za-z]?,? {0,2}" + _POSTCODE)
_CIJFERS = re.compile(r"(?<![0-9])[0-9]{9}(?![0-9])")


def bsn(cijfers: str) -> bool:
    """Whether nine digits pass the elfproef of a burgerservicenummer."""
    som = sum(int(cijfer) * gewicht for cijfer, gewicht in zip(cijfers, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return som % 11 == 0 and cijfers != "000000000"


def lijkt_op(tekst: str) -> str:
    """The text id of what this looks like ('merk-op.telefoon'), or ''."""
    if _MAIL.search(tekst):
        return "merk-op.mail"
    if any(bsn(gevonden[0]) for gevonden in _CIJFERS.finditer(tekst)):
        return "merk-op.bsn"
    if _TELEFOON.search(tekst):
        return "merk-op.telefoon"
    if _ADRES.search(tekst):
        return "merk-op.adres"
    return ""
