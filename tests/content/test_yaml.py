"""The YAML reader: what becomes which value, and on which line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zuurdesem.content.yaml import read_yaml


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("true", True), ("false", False), ("12", 12), ("-2", -2), ("1.5", 1.5), ("~", None), ("null", None), ("", None),
        ("yes", "yes"), ("no", "no"), ("ja", "ja"), ("True", "True"), ("12:30", "12:30"), ("010", "010"),
        ("0x1f", "0x1f"), ("1_000", "1_000"), ("2024-12-10", "2024-12-10"), ("€ 900", "€ 900"), (".inf", ".inf"),
        ("1e9", "1e9"), ("99999999999999999999", "99999999999999999999"), ("'12'", "12"), ("<<", "<<"), ("=", "="),
    ],
)  # fmt: skip
def test_only_what_the_model_needs_is_resolved(tekst: str, waarde: object) -> None:
    data, _, meldingen = read_yaml(f"a: {tekst}", "x.md")
    assert meldingen == []
    assert data == {"a": waarde}
    assert type(data["a"]) is type(waarde)


def test_every_value_keeps_its_line() -> None:
    _, plek, _ = read_yaml("a: 1\nb:\n  - id: x\n    c: >-\n      tekst\n  - id: y\n", "x.md", eerste=2)
    assert [plek.regel(pad) for pad in (("a",), ("b",), ("b", 0), ("b", 0, "c"), ("b", 1, "id"))] == [2, 3, 4, 5, 7]


def test_a_missing_key_stands_on_the_line_of_its_parent() -> None:
    _, plek, _ = read_yaml("a: 1\nb:\n  - id: x\n", "x.md", eerste=2)
    assert plek.regel(("b", 0, "poort", "zin")) == 4
    assert plek.toon(("b", 0, "poort", "zin")) == "b.x.poort.zin"


def test_of_a_doubled_key_the_first_counts_and_the_second_is_reported() -> None:
    data, _, meldingen = read_yaml("a: 1\nb: 2\na: 3\n", "x.md")
    assert data == {"a": 1, "b": 2}
    assert [(m.regel, m.naam) for m in meldingen] == [(3, "dubbele-sleutel")]


@pytest.mark.parametrize("tekst", ["a: {zin: eerst dit, dan dat}", "a: {zin: a, b}", "a: {zin: een zin}", "- {b}"])
def test_an_unquoted_sentence_between_braces_is_refused(tekst: str) -> None:
    assert {m.naam for m in read_yaml(tekst, "x.md")[2]} == {"afgeknipt"}


@pytest.mark.parametrize(
    "tekst", ["a: {soort: feit, richting: 2}", "a: {zin: 'eerst dit, dan dat'}", "a: [een zin, b]", "a: {}"]
)
def test_single_words_and_quoted_text_between_braces_may_stay(tekst: str) -> None:
    assert read_yaml(tekst, "x.md")[2] == []


def test_a_remark_behind_a_value_may_stay_but_a_number_sign_in_text_may_not() -> None:
    assert read_yaml("a: kort  # of volledig", "x.md")[2] == []
    assert [m.naam for m in read_yaml("a: nummer #3", "x.md")[2]] == ["afgeknipt"]


@pytest.mark.parametrize(
    "tekst", ["[" * 500, "- " * 500, "a: *b", "? {a: b}\n: c", "a: 'x", "%YAML 9.9\n---\na: 1", "a: \\", "--- 1\n--- 2"]
)
def test_odd_yaml_gives_a_melding_and_no_exception(tekst: str) -> None:
    assert read_yaml(tekst, "x.md")[2] or tekst == "a: \\"


@given(st.text(alphabet=st.sampled_from("abc:-#[]{}'\"&*!|>%@`,?~ \n\t"), max_size=60))
def test_any_text_is_read_without_an_exception(tekst: str) -> None:
    data, _, meldingen = read_yaml(tekst, "x.md")
    assert data is None or meldingen is not None
