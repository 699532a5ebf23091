"""Days as ISO text, by arithmetic alone: the engine has no clock and no calendar of its own.

Source: the proleptic Gregorian calendar, years 1 to 9999.
"""

from __future__ import annotations

_MAAND = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _schrikkel(jaar: int) -> bool:
    return jaar % 4 == 0 and (jaar % 100 != 0 or jaar % 400 == 0)


def _lengte(jaar: int, maand: int) -> int:
    if maand == 2:
        return 29 if _schrikkel(jaar) else 28
    return 30 if maand in (4, 6, 9, 11) else 31


def nummer(iso: str) -> int | None:
    """The number of a day written as `2026-11-24`, counted from 0001-01-01; None when it is no day."""
    delen = iso.split("-")
    if [len(deel) for deel in delen] != [4, 2, 2] or not all(deel.isascii() and deel.isdigit() for deel in delen):
        return None
    jaar, maand, dag = (int(deel) for deel in delen)
    if jaar < 1 or not 1 <= maand <= 12 or not 1 <= dag <= _lengte(jaar, maand):
        return None
    ervoor = jaar - 1
    schrikkeldag = 1 if maand > 2 and _schrikkel(jaar) else 0
    return ervoor * 365 + ervoor // 4 - ervoor // 100 + ervoor // 400 + _MAAND[maand - 1] + schrikkeldag + dag - 1


def is_dag(iso: str) -> bool:
    """Whether this is a day."""
    return nummer(iso) is not None


def later(iso: str, dagen: int) -> str:
    """The day so many days later; '' when `iso` is no day."""
    if not is_dag(iso):
        return ""
    jaar, maand, dag = (int(deel) for deel in iso.split("-"))
    dag += dagen
    while dag > _lengte(jaar, maand):
        dag -= _lengte(jaar, maand)
        jaar, maand = (jaar, maand + 1) if maand < 12 else (jaar + 1, 1)
    return f"{jaar:04}-{maand:02}-{dag:02}"
