"""The arithmetic of the weighing: closed form against brute force, and what any weighing must obey."""

from __future__ import annotations

from itertools import pairwise, permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zuurdesem.engine.wegen import (
    Gewicht,
    Scores,
    banden,
    blijft,
    bovenaan,
    determinant,
    gedomineerd,
    gemiddelde,
    hoeken_van_opzij,
    hoeken_van_volgorde,
    wankel,
    winnaar,
    winnende_weging,
)

RICHTING = st.integers(-2, 2)
OPTIES = st.lists(st.tuples(RICHTING, RICHTING, RICHTING, RICHTING), min_size=2, max_size=5).map(tuple)
VOLGORDE = st.permutations(range(4)).flatmap(lambda p: st.integers(1, 4).map(lambda n: tuple(p[:n])))
FIJN = 12


def rooster(fijn: int = FIJN) -> list[Gewicht]:
    """Every weighting in whole parts of `fijn`."""
    return [(a, b, c, fijn - a - b - c) for a, b, c in product(range(fijn + 1), repeat=3) if a + b + c <= fijn]


ROOSTER = rooster()


def past(gewicht: Gewicht, volgorde: tuple[int, ...]) -> bool:
    genoemd = [gewicht[i] for i in volgorde]
    rest = [gewicht[i] for i in range(4) if i not in volgorde]
    return genoemd == sorted(genoemd, reverse=True) and all(deel <= genoemd[-1] for deel in rest)


@given(OPTIES, VOLGORDE)
def test_what_wins_on_a_fine_grid_stays_possible(opties: tuple[Scores, ...], volgorde: tuple[int, ...]) -> None:
    hoeken = hoeken_van_volgorde(volgorde)
    op_rooster = {winnaar(opties, gewicht) for gewicht in ROOSTER if past(gewicht, volgorde)}
    mogelijk = {i for i in range(len(opties)) if blijft(opties, hoeken, i)}
    assert op_rooster - {None} <= mogelijk


@given(OPTIES, VOLGORDE)
def test_what_stays_possible_wins_at_a_weighting_that_fits(
    opties: tuple[Scores, ...], volgorde: tuple[int, ...]
) -> None:
    for i in range(len(opties)):
        gewicht = winnende_weging(opties, hoeken_van_volgorde(volgorde), i)
        if gewicht is not None:
            assert winnaar(opties, gewicht) == i
            assert past(gewicht, volgorde)


@pytest.mark.parametrize("opzij", range(4))
@given(opties=OPTIES)
def test_the_short_route_counts_every_weighting_in_which_one_belang_weighs_least(
    opties: tuple[Scores, ...], opzij: int
) -> None:
    op_rooster = {winnaar(opties, gewicht) for gewicht in ROOSTER if gewicht[opzij] == min(gewicht)}
    mogelijk = {i for i in range(len(opties)) if blijft(opties, hoeken_van_opzij(opzij), i)}
    assert op_rooster - {None} <= mogelijk
    for i in mogelijk:
        gewicht = winnende_weging(opties, hoeken_van_opzij(opzij), i)
        assert gewicht is not None
        assert winnaar(opties, gewicht) == i
        assert gewicht[opzij] == min(gewicht)


@given(VOLGORDE)
def test_every_corner_fits_its_order(volgorde: tuple[int, ...]) -> None:
    for hoek in hoeken_van_volgorde(volgorde):
        assert past(hoek, volgorde)
        assert sum(hoek) == 12


@given(OPTIES, VOLGORDE)
def test_a_dominated_optie_never_stays_possible(opties: tuple[Scores, ...], volgorde: tuple[int, ...]) -> None:
    for i in range(len(opties)):
        if gedomineerd(opties, i):
            assert not blijft(opties, hoeken_van_volgorde(volgorde), i)


@given(OPTIES, VOLGORDE, st.permutations(range(4)))
def test_renaming_the_belangen_changes_nothing(
    opties: tuple[Scores, ...], volgorde: tuple[int, ...], om: list[int]
) -> None:
    anders = tuple(tuple(scores[om[i]] for i in range(4)) for scores in opties)
    volgorde_anders = tuple(om.index(belang) for belang in volgorde)
    for i in range(len(opties)):
        eerst = blijft(opties, hoeken_van_volgorde(volgorde), i)
        assert blijft(anders, hoeken_van_volgorde(volgorde_anders), i) == eerst


@given(OPTIES, VOLGORDE, st.integers(0, 3))
def test_a_better_estimate_never_rules_an_optie_out(
    opties: tuple[Scores, ...], volgorde: tuple[int, ...], belang: int
) -> None:
    hoeken = hoeken_van_volgorde(volgorde)
    if blijft(opties, hoeken, 0) and opties[0][belang] < 2:
        beter = (*opties[0][:belang], opties[0][belang] + 1, *opties[0][belang + 1 :])
        assert blijft((beter, *opties[1:]), hoeken, 0)


@given(OPTIES, VOLGORDE)
def test_naming_more_of_the_order_never_makes_more_possible(
    opties: tuple[Scores, ...], volgorde: tuple[int, ...]
) -> None:
    for i in range(len(opties)):
        if len(volgorde) > 1 and blijft(opties, hoeken_van_volgorde(volgorde), i):
            assert blijft(opties, hoeken_van_volgorde(volgorde[:-1]), i)


def test_a_tie_counts_for_neither() -> None:
    gelijk = ((1, 0, 0, 0), (1, 0, 0, 0))
    assert winnaar(gelijk, gemiddelde((0,))) is None
    assert not blijft(gelijk, hoeken_van_volgorde((0, 1, 2, 3)), 0)


def test_without_a_rival_an_optie_stays() -> None:
    assert blijft(((0, 0, 0, 0),), hoeken_van_volgorde((0,)), 0)


@given(OPTIES)
def test_an_estimate_is_shaky_only_if_one_step_changes_who_wins(opties: tuple[Scores, ...]) -> None:
    for hoek in hoeken_van_volgorde((0, 1, 2, 3)):
        gevonden = wankel(opties, frozenset(), hoek)
        for optie, belang in product(range(len(opties)), range(4)):
            varianten = [opties[optie][belang] + d for d in (-1, 1) if -2 <= opties[optie][belang] + d <= 2]
            kantelt = any(
                winnaar(
                    tuple(
                        tuple(v if (i, j) == (optie, belang) else w for j, w in enumerate(scores))
                        for i, scores in enumerate(opties)
                    ),
                    hoek,
                )
                != winnaar(opties, hoek)
                for v in varianten
            )
            assert ((optie, belang) in gevonden) == kantelt


@given(OPTIES)
def test_an_own_estimate_is_never_called_shaky(opties: tuple[Scores, ...]) -> None:
    alle = frozenset(product(range(len(opties)), range(4)))
    assert wankel(opties, alle, gemiddelde((0, 1))) == ()


@given(OPTIES)
def test_the_strip_covers_the_whole_way_and_ends_where_the_corners_say(opties: tuple[Scores, ...]) -> None:
    van, naar = gemiddelde((0,)), gemiddelde((0, 1))
    stukken = banden(opties, van, naar, 24)
    assert stukken[0][1] == 0
    assert stukken[-1][2] == 24
    assert all(a[2] == b[1] for a, b in pairwise(stukken))
    for wint, begin, eind in stukken:
        midden = begin + eind
        gewicht = tuple((48 - midden) * a + midden * b for a, b in zip(van, naar, strict=True))
        if eind - begin == 1:
            assert winnaar(opties, gewicht) == wint


def test_determinants_of_small_squares() -> None:
    assert determinant([[7]]) == 7
    assert determinant([[1, 2], [3, 4]]) == -2
    assert determinant([[2, 0, 1], [1, 3, 2], [1, 1, 4]]) == 18


def test_the_worked_example_of_internetbingo_comes_out_as_written() -> None:
    """Directions pr, ma, cl, po as in the casus; the order is rust, openheid, regels, gelijke werkwijze."""
    opties = ((-1, 2, -2, 2), (2, 1, -1, 0), (1, -2, 1, 1), (0, -1, 2, -2))
    hoeken = hoeken_van_volgorde((2, 0, 3, 1))
    assert [blijft(opties, hoeken, i) for i in range(4)] == [False, True, True, True]
    beslist = [
        o for o in permutations(range(4)) if sum(blijft(opties, hoeken_van_volgorde(o), i) for i in range(4)) == 1
    ]
    vallen_af = [
        o for o in permutations(range(4)) if not all(blijft(opties, hoeken_van_volgorde(o), i) for i in range(4))
    ]
    assert (len(beslist), len(vallen_af)) == (3, 22)


@given(OPTIES, st.tuples(*[st.integers(0, 4)] * 4))
def test_who_stands_highest_at_given_weights_is_the_winner_or_a_tie(
    opties: tuple[Scores, ...], gewicht: Gewicht
) -> None:
    hoogst = bovenaan(opties, gewicht)
    assert hoogst
    alleen = winnaar(opties, gewicht)
    assert hoogst == (alleen,) if alleen is not None else len(hoogst) > 1
    assert bovenaan(opties, tuple(3 * deel for deel in gewicht)) == hoogst
