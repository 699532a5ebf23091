"""The one file format: nothing is lost, nothing raises, and a wrong file says what is wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zuurdesem.engine.dossier import (
    antwoorden,
    heel,
    met_antwoorden,
    read_bestand,
    to_data,
    write_alles,
    write_dossier,
)

GOED: dict[str, Any] = {
    "formaat": 1,
    "soort": "casus",
    "casus": "internetbingo",
    "editie": "ab12cd34",
    "opdracht": {"titel": "Week 3"},
    "inzender": "",
    "antwoorden": [["neiging", "laten-melden"], ["besluit.ja", ["collega", "jurist"]], ["kapot"], 7],
    "eigen": {"van": "later"},
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda binnen: st.lists(binnen, max_size=4) | st.dictionaries(st.text(max_size=12), binnen, max_size=4),
    max_leaves=20,
)


def test_unknown_keys_and_unusable_answers_survive_a_round_trip() -> None:
    dossier = read_bestand(json.dumps(GOED)).dossiers[0]
    assert to_data(dossier) == GOED
    assert to_data(read_bestand(write_dossier(dossier)).dossiers[0]) == GOED


def test_an_export_of_everything_holds_every_dossier() -> None:
    een = read_bestand(json.dumps(GOED)).dossiers[0]
    ander = read_bestand(json.dumps(GOED | {"casus": "elders"})).dossiers[0]
    assert read_bestand(write_alles((een, ander))).dossiers == (een, ander)


def test_appending_changes_nothing_that_stood_there() -> None:
    dossier = read_bestand(json.dumps(GOED)).dossiers[0]
    langer = met_antwoorden(dossier, (("besluit", "anders"),))
    assert langer.antwoorden[: len(dossier.antwoorden)] == dossier.antwoorden


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        ("", "bestand.onleesbaar"),
        ("niets", "bestand.onleesbaar"),
        (json.dumps(GOED)[:-20], "bestand.onleesbaar"),
        ("[]", "bestand.onleesbaar"),
        ("{}", "bestand.onleesbaar"),
        (json.dumps(GOED | {"formaat": "1"}), "bestand.onleesbaar"),
        (json.dumps(GOED | {"formaat": True}), "bestand.onleesbaar"),
        (json.dumps(GOED | {"antwoorden": "neiging"}), "bestand.onleesbaar"),
        (json.dumps(GOED | {"casus": None}), "bestand.onleesbaar"),
        (json.dumps({"formaat": 1, "dossiers": [GOED, {"casus": "x"}]}), "bestand.onleesbaar"),
        (json.dumps({"formaat": 1, "dossiers": "x"}), "bestand.onleesbaar"),
        ("[" * 100_000, "bestand.onleesbaar"),
        ('{"formaat": 1, "casus": "x", "antwoorden": ' + "[" * 5000 + "]" * 5000 + "}", "bestand.onleesbaar"),
        (json.dumps(GOED | {"formaat": 2}), "bestand.nieuwer"),
        (json.dumps({"formaat": 9, "dossiers": []}), "bestand.nieuwer"),
    ],
)
def test_a_file_that_is_no_dossier_says_why(tekst: str, fout: str) -> None:
    gelezen = read_bestand(tekst)
    assert (gelezen.fout, gelezen.dossiers) == (fout, ())


@given(JSON)
def test_any_json_is_read_without_raising(data: Any) -> None:
    gelezen = read_bestand(json.dumps(data))
    assert bool(gelezen.fout) or gelezen.dossiers == () or gelezen.dossiers
    for vraag, waarde in antwoorden(data):
        assert isinstance(vraag, str)
        assert isinstance(waarde, (str, tuple))


@given(st.text())
def test_any_text_is_read_without_raising(tekst: str) -> None:
    assert read_bestand(tekst).fout in ("", "bestand.onleesbaar", "bestand.nieuwer")


def test_a_lone_surrogate_becomes_a_replacement_character() -> None:
    assert heel("a\ud800b") == "a\ufffdb"
    assert heel("gewoon 😀") == "gewoon 😀"
