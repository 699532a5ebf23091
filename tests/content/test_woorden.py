"""Words, sentences and paragraphs."""

from __future__ import annotations

import pytest

from zuurdesem.content.tekst import parse_tekst
from zuurdesem.content.woorden import count_words, paragraphs, sentences


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [("", 0), ("Een, twee en 3.", 4), ("€ 900", 1), ("a – b", 2), ("zo'n dag", 2), ("[[eigen-regie]] telt", 3),
     ("[[x|het woord]] telt [@bron-1].", 3), ("[de pagina](https://example.org/a-b) hier", 3)],
)  # fmt: skip
def test_words_are_what_a_reader_sees(tekst: str, aantal: int) -> None:
    assert count_words(tekst) == aantal
    if "](" not in tekst:
        assert count_words(parse_tekst(tekst)[0]) == aantal


def test_a_sentence_ends_before_a_capital() -> None:
    assert sentences("Dit is er een. En 'dat ook.' Of bijv. dit? Ja! € 5 is veel.") == [
        "Dit is er een.", "En 'dat ook.", "Of bijv. dit?", "Ja!", "€ 5 is veel.",
    ]  # fmt: skip


def test_paragraphs_leave_out_headings_tables_and_code() -> None:
    body = "# Kop\n\nEen\ntwee.\n\n- drie\n- vier\n\n| a | b |\n\n```\ncode\n```\n> vijf"
    assert [alinea.tekst for alinea in paragraphs(body)] == ["Een twee.", "drie", "vier", "vijf"]
    assert [body.count("\n", 0, alinea.plek) + 1 for alinea in paragraphs(body)] == [3, 6, 7, 14]
