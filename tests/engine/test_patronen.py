"""A notice on what looks like a real person's data; never on ordinary words."""

from __future__ import annotations

import pytest

from zuurdesem.engine.patronen import lijkt_op


@pytest.mark.parametrize(
    ("tekst", "id"),
    [
        ("Haar nummer is 111222333.", "merk-op.bsn"),
        ("Bel 06 12345678 morgen", "merk-op.telefoon"),
        ("of 0612345678", "merk-op.telefoon"),
        ("of +31 6 12 34 56 78", "merk-op.telefoon"),
        ("020-1234567", "merk-op.telefoon"),
        ("Zij mailt via jan.jansen@example.org.", "merk-op.mail"),
        ("Zij woont op 1234 AB nummer 5.", "merk-op.adres"),
    ],
)
def test_what_looks_like_personal_data_is_named(tekst: str, id: str) -> None:
    assert lijkt_op(tekst) == id


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "Zij won 900 euro.",
        "In 2024 was dat zo.",
        "123456789",
        "Sinds 2019 AL bekend",
        "1000 mensen @ het plein",
    ],
)
def test_ordinary_words_and_numbers_are_left_alone(tekst: str) -> None:
    assert lijkt_op(tekst) == ""
