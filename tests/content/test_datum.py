"""Dates as ISO text."""

from __future__ import annotations

import pytest

from zuurdesem.content.datum import is_datum


@pytest.mark.parametrize(
    ("tekst", "goed"),
    [
        ("2024-12-10", True),
        ("2024-12", True),
        ("2024", True),
        ("2024-02-29", True),
        ("2023-02-29", False),
        ("2024-13", False),
        ("2024-00", False),
        ("2024-1-1", False),
        ("0000", False),
        ("24", False),
        ("2024-12-10\n", False),
        ("", False),
        ("٢٠٢٤", False),
        ("10-12-2024", False),
    ],
)
def test_only_days_of_the_calendar_months_and_years_are_dates(tekst: str, goed: bool) -> None:
    assert is_datum(tekst) is goed
