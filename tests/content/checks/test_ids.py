"""The list of public ids only grows."""

from __future__ import annotations

from pathlib import Path

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content.bibliotheek import load_boek
from zuurdesem.content.boek import read_boek
from zuurdesem.content.checks.ids import add_ids, ids_of

ROOT = Path(__file__).resolve().parents[3]


def test_ids_of_pages_parts_and_bronnen_are_listed_without_concepts() -> None:
    texts = voorbeeld()
    texts["begrippen/volmacht.md"] = texts["begrippen/volmacht.md"].replace("gepubliceerd", "concept")
    ids = ids_of(read_boek(texts))
    for id in ("casussen/de-reservesleutel", "casussen/de-reservesleutel#opties.geven", "bronnen.yml#verslag-2023",
               "kaders/recht-op-een-sleutel#vragen.wie-krijgt.antwoorden.elke-bewoner"):  # fmt: skip
        assert id in ids
    assert "begrippen/volmacht" not in ids


def test_adding_keeps_remarks_and_what_is_gone() -> None:
    assert add_ids("# kop\nb\ndoorloop#neiging\n", ["a", "b"]) == "# kop\na\nb\ndoorloop#neiging\n"


def test_a_renamed_page_is_not_gone() -> None:
    texts = voorbeeld()
    del texts["leerlijnen/eerste-week.md"]  # it names the casus
    lijst = "\n".join(ids_of(read_boek(texts)))
    casus = texts.pop("casussen/de-reservesleutel.md")
    meldingen = read_boek(texts, openbaar=lijst).meldingen
    assert {m.naam for m in meldingen if m.ernst == "fout"} == {"id-verdwenen"}
    texts["casussen/de-sleutel.md"] = casus.replace("diepte: kort", "diepte: kort\nvoorheen:\n  - de-reservesleutel")
    assert read_boek(texts, openbaar=lijst).meldingen == []


def test_what_is_vervallen_is_not_gone() -> None:
    texts = voorbeeld()
    lijst = "\n".join(ids_of(read_boek(texts)))
    vraag = "  - id: wie-spreekt\n"
    texts["casussen/de-reservesleutel.md"] = texts["casussen/de-reservesleutel.md"].replace(
        vraag, vraag + "    vervallen: true\n"
    )
    assert read_boek(texts, openbaar=lijst).meldingen == []


def test_a_page_that_cannot_be_read_keeps_its_ids() -> None:
    texts = voorbeeld()
    lijst = "\n".join(ids_of(read_boek(texts)))
    texts["casussen/de-reservesleutel.md"] = "---\ntitel: [\n---\n"
    assert {m.naam for m in read_boek(texts, openbaar=lijst).meldingen} == {"yaml-ongeldig"}


def test_every_public_id_of_the_site_stands_in_the_list() -> None:
    boek = load_boek(ROOT / "docs")
    assert boek.openbaar is not None
    missing = set(ids_of(boek)) - set(boek.openbaar.split("\n"))
    assert not missing, "run `zuurdesem ids`"
