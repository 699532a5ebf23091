"""Directions and weightings: whole numbers, and ties for neither."""

from __future__ import annotations

from zuurdesem.content.checks.weging import count_wins, weightings


def test_the_grid_divides_its_steps_over_four_logicas() -> None:
    assert len(weightings()) == 455
    assert {sum(weging) for weging in weightings()} == {12}


def test_an_optie_that_is_better_everywhere_always_wins() -> None:
    assert count_wins([(2, 2, 2, 2), (1, 1, 1, 1)]) == [455, 0]


def test_a_tie_counts_for_neither() -> None:
    assert count_wins([(1, 0, 0, 0), (1, 0, 0, 0)]) == [0, 0]


def test_mirrored_opties_win_as_often() -> None:
    links, rechts = count_wins([(2, -2, 0, 0), (-2, 2, 0, 0)])
    assert links == rechts > 0
