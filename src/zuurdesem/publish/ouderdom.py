"""How old a date is in words, on a day that is given: the moment of the build, never that of reading."""

from __future__ import annotations

TELWOORDEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


def jaren(datum: str, vandaag: str) -> int:
    """Whole years from `datum` to `vandaag`, never less than 0; a missing month or day counts as the first.

    An empty or unreadable date gives 0.
    """
    dan, nu = _getallen(datum), _getallen(vandaag)
    if dan is None or nu is None:
        return 0
    return max(nu[0] - dan[0] - (nu[1:] < dan[1:]), 0)


def in_woorden(aantal: int) -> str:
    """A number of years as the schrijfwijzer wants it: letters up to twelve, digits above."""
    return f"{TELWOORDEN[aantal] if aantal < len(TELWOORDEN) else aantal} jaar"


def _getallen(datum: str) -> tuple[int, int, int] | None:
    delen = datum.split("-")
    if not delen[0] or not all(deel.isdecimal() for deel in delen):
        return None
    jaar, maand, dag, *_ = (*map(int, delen), 1, 1)
    return jaar, maand, dag
