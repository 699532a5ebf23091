"""Days by arithmetic: the same as the calendar of the standard library, which the engine may not use."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zuurdesem.engine.dagen import is_dag, later, nummer


@given(st.dates(max_value=date(9900, 1, 1)), st.integers(0, 400))
def test_a_day_later_is_the_day_of_the_calendar(dag: date, dagen: int) -> None:
    assert later(dag.isoformat(), dagen) == (dag + timedelta(days=dagen)).isoformat()


@given(st.dates())
def test_the_number_of_a_day_is_its_place_in_the_calendar(dag: date) -> None:
    assert nummer(dag.isoformat()) == dag.toordinal() - 1


@pytest.mark.parametrize(
    "tekst",
    ["", "gisteren", "2026-11", "2026-11-31", "2027-02-29", "2026-1-01", "0000-01-01", "2026-13-01", "²⁰²⁶-01-01"],
)
def test_what_is_no_day_is_none(tekst: str) -> None:
    assert not is_dag(tekst)
    assert later(tekst, 7) == ""
