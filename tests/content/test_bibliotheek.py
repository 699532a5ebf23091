"""The library from disk: resolved nouns, concept pages, order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content import load_bibliotheek
from zuurdesem.engine.lijsten import LOGICAS
from zuurdesem.engine.vorm import Verwijzing, from_data, plat, to_data


def write(docs: Path, bestanden: dict[str, str]) -> Path:
    for naam, tekst in bestanden.items():
        (docs / naam).parent.mkdir(parents=True, exist_ok=True)
        (docs / naam).write_text(tekst, encoding="utf-8")
    return docs


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    return write(tmp_path / "docs", voorbeeld())


def test_links_hold_the_words_a_reader_sees(docs: Path) -> None:
    bibliotheek, meldingen = load_bibliotheek(docs)
    assert meldingen == []
    casus = bibliotheek.casussen["de-reservesleutel"]
    assert plat(casus.beslisser).endswith("binnen het mandaat")
    assert casus.opties[0].poort.zin[1] == Verwijzing(
        soort="bron", id="reglement-2024", woorden="(Huisreglement, artikel 4)"
    )
    assert plat(bibliotheek.kaders["belang-van-het-kind"].zegt).endswith("als eerste mee (Jansen e.a., 2023).")


def test_a_casus_carries_the_kaders_it_names_in_order_of_first_use(docs: Path) -> None:
    casus = load_bibliotheek(docs)[0].casussen["de-reservesleutel"]
    assert [kader.id for kader in casus.kaderteksten] == ["recht-op-een-sleutel", "belang-van-het-kind"]
    assert casus.kaderteksten[0].titel == "Recht op een sleutel"
    assert [(link.soort, link.id, link.woorden) for link in casus.verder] == [
        ("kader", "recht-op-een-sleutel", "Recht op een sleutel"),
        ("kader", "belang-van-het-kind", "Het belang van het kind"),
        ("begrip", "mandaat", "Mandaat"),
    ]


def test_a_resolved_casus_survives_json(docs: Path) -> None:
    casus = load_bibliotheek(docs)[0].casussen["de-reservesleutel"]
    assert from_data(type(casus), to_data(casus)) == casus


def test_logicas_come_in_their_fixed_order_and_the_rest_by_id(docs: Path) -> None:
    for id, afkorting in (("politiek", "Po"), ("professioneel", "Pr"), ("client", "Cl")):
        write(
            docs,
            {
                f"logicas/{id}.md": voorbeeld()["logicas/management.md"].replace(
                    "afkorting: Ma", f"afkorting: {afkorting}"
                )
            },
        )
    bibliotheek, meldingen = load_bibliotheek(docs)
    assert meldingen == []
    assert list(bibliotheek.logicas) == list(LOGICAS)
    assert list(bibliotheek.begrippen) == ["mandaat", "volmacht"]
    assert bibliotheek.paginas == ("index.md",)


def test_without_concepten_a_concept_and_its_meldingen_are_left_out(docs: Path) -> None:
    write(docs, {"begrippen/nieuw.md": "---\npublicatie: concept\ntitel: VUL IN\n---\n"})
    assert {m.naam for m in load_bibliotheek(docs)[1]} == {"vul-in", "sleutel-ontbreekt"}
    assert load_bibliotheek(docs, concepten=False)[1] == []
    bron = voorbeeld()["begrippen/volmacht.md"].replace("publicatie: gepubliceerd", "publicatie: concept")
    write(docs, {"begrippen/nieuw.md": bron})
    assert "nieuw" in load_bibliotheek(docs)[0].begrippen
    assert "nieuw" not in load_bibliotheek(docs, concepten=False)[0].begrippen


def test_a_page_that_is_broken_does_not_make_links_to_it_broken(docs: Path) -> None:
    write(docs, {"begrippen/volmacht.md": "---\ntitel: [\n---\n"})
    assert {m.bestand for m in load_bibliotheek(docs)[1]} == {"docs/begrippen/volmacht.md"}


def test_a_list_of_bronnen_that_cannot_be_read_gives_one_melding(docs: Path) -> None:
    write(docs, {"bronnen.yml": "- id: [\n"})
    assert {m.bestand for m in load_bibliotheek(docs)[1]} == {"docs/bronnen.yml"}


def test_the_missing_kinderrechtenkader_can_be_answered_visibly(docs: Path) -> None:
    casus = voorbeeld()["casussen/de-reservesleutel.md"]
    antwoord = "meegelezen: []\nafgewogen:\n  - regel: kinderrechtenkader\n    reden: Wij vonden nog geen bron.\n"
    zonder = voorbeeld()["kaders/belang-van-het-kind.md"].replace("kinderrechten: true", "kinderrechten: false")
    write(docs, {"kaders/belang-van-het-kind.md": zonder})
    assert [(m.naam, m.ernst) for m in load_bibliotheek(docs)[1]] == [("kinderrechtenkader", "fout")]
    write(docs, {"casussen/de-reservesleutel.md": casus.replace("meegelezen: []\n", antwoord)})
    assert [(m.naam, m.ernst, m.antwoord) for m in load_bibliotheek(docs)[1]] == [
        ("kinderrechtenkader", "advies", "Wij vonden nog geen bron.")
    ]


def test_an_empty_folder_is_an_empty_library(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    bibliotheek, meldingen = load_bibliotheek(tmp_path / "docs")
    assert (bibliotheek.casussen, bibliotheek.bronnen, meldingen) == ({}, {}, [])
