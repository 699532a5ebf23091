"""Dates as ISO text: a day, a month or a year. Source: content model §1."""

from __future__ import annotations

import re
from calendar import monthrange

DATUM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")


def is_datum(tekst: str) -> bool:
    """Whether this is `2024-12-10`, `2024-12` or `2024`, and stands in the calendar."""
    delen = DATUM.match(tekst)
    if not delen:
        return False
    jaar, maand, dag = (int(deel) if deel else None for deel in delen.groups())
    if jaar is None or jaar < 1:
        return False
    if maand is None:
        return True
    return 1 <= maand <= 12 and (dag is None or 1 <= dag <= monthrange(jaar, maand)[1])
