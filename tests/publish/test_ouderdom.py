"""Whole years between a date and the day of the build, and their words."""

from __future__ import annotations

import pytest

from zuurdesem.publish.ouderdom import in_woorden, jaren


@pytest.mark.parametrize(
    ("datum", "vandaag", "aantal"),
    [
        ("2020-11-24", "2026-11-24", 6),
        ("2020-11-25", "2026-11-24", 5),
        ("2020-12", "2026-11-24", 5),
        ("2020", "2026-11-24", 6),
        ("2027", "2026-11-24", 0),
        ("", "2026-11-24", 0),
        ("2020", "", 0),
        ("vorig jaar", "2026-11-24", 0),
    ],
)
def test_years_are_whole_and_never_less_than_none(datum: str, vandaag: str, aantal: int) -> None:
    assert jaren(datum, vandaag) == aantal


def test_up_to_twelve_in_letters() -> None:
    assert [in_woorden(n) for n in (1, 7, 12, 13)] == ["een jaar", "zeven jaar", "twaalf jaar", "13 jaar"]
