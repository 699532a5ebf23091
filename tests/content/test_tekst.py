"""Marks in running text."""

from __future__ import annotations

import pytest

from zuurdesem.content.tekst import find_merken, is_id, parse_tekst, refuse_merken, suggest_id
from zuurdesem.engine.vorm import Verwijzing


def test_a_tekst_becomes_words_and_links() -> None:
    delen, bezwaren = parse_tekst("Zie [[mandaat]], [[mandaat|het besluit]] en [@crvb-2023-482].")
    assert bezwaren == []
    assert delen == (
        "Zie ",
        Verwijzing(soort="begrip", id="mandaat"),
        ", ",
        Verwijzing(soort="begrip", id="mandaat", woorden="het besluit"),
        " en ",
        Verwijzing(soort="bron", id="crvb-2023-482"),
        ".",
    )


@pytest.mark.parametrize(
    "tekst",
    [
        "[[mandaat",
        "mandaat]]",
        "[[Mandaat]]",
        "[[]]",
        "[[a|]]",
        "[@]",
        "[@a; @b]",
        "[@a, p. 3]",
        "[@a",
        "[[a]",
        "[x](y)",
        "**a**",
        "`a`",
    ],
)
def test_a_mark_that_is_not_right_gives_a_bezwaar(tekst: str) -> None:
    assert parse_tekst(f"Woord {tekst} woord.")[1]


@pytest.mark.parametrize("tekst", ["Zie [[a]]", "Zie [@a]", "[x](y)", "los [["])
def test_a_zin_holds_no_mark(tekst: str) -> None:
    assert refuse_merken(tekst)


@pytest.mark.parametrize("tekst", ["Zij won € 900.", "[sic] staat er", "3 * 4 = 12", "a < b", "een_woord"])
def test_plain_text_is_plain(tekst: str) -> None:
    assert refuse_merken(tekst) == []
    assert parse_tekst(tekst) == ((tekst,), [])


def test_marks_in_a_body_know_where_they_stand() -> None:
    merken = find_merken("a [[b]]\n[@c] [[d")
    assert [(m.soort, m.id, m.plek, m.bezwaar is None) for m in merken] == [
        ("begrip", "b", 2, True),
        ("bron", "c", 8, True),
        ("", "", 13, False),
    ]


@pytest.mark.parametrize(
    ("id", "goed"),
    [
        ("a", True),
        ("a-1", True),
        ("A", False),
        ("a--b", False),
        ("-a", False),
        ("a_b", False),
        ("", False),
        ("é", False),
        ("a\n", False),
    ],
)
def test_ids_are_kebab_case(id: str, goed: bool) -> None:
    assert is_id(id) is goed


def test_a_suggested_id_is_an_id() -> None:
    assert suggest_id("De Blauwe Plek!") == "de-blauwe-plek"
    assert is_id(suggest_id("…"))
