"""What a page points to."""

from __future__ import annotations

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content.boek import read_boek
from zuurdesem.content.samenhang import targets_in, targets_of


def test_a_page_points_at_what_its_keys_its_sentences_and_its_body_name_once_and_not_at_itself() -> None:
    boek = read_boek(voorbeeld())
    kader = targets_of(boek.nouns("kader")["belang-van-het-kind"])
    assert {("bron", "verslag-2023"), ("kader", "recht-op-een-sleutel"), ("begrip", "mandaat")} <= set(kader)
    assert len(kader) == len(set(kader))
    interventie = boek.nouns("interventie")["twee-vragen"]
    assert {("begrip", "mandaat"), ("logica", "client"), ("logica", "management")} <= set(targets_of(interventie))
    assert ("begrip", "mandaat") not in targets_of(boek.nouns("begrip")["mandaat"])


def test_links_in_a_body_are_read_from_the_folder_it_stands_in_and_code_is_not_read() -> None:
    assert targets_in(
        "[a](../kaders/x.md#kop) [b](<y.md>) [c](index.md) [d](../../z.md) [e](https://e.nl/f.md)", "begrippen"
    ) == [
        ("kader", "x"),
        ("begrip", "y"),
    ]
    assert targets_in("[a](logicas/client.md) `[[code]]` [@bron]", "") == [("bron", "bron"), ("logica", "client")]
