"""The command `zuurdesem`: what it prints, what it writes, how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.content.voorbeeld import BRONNEN, voorbeeld
from zuurdesem.cli import main
from zuurdesem.content.soorten import SOORTEN

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for naam, tekst in voorbeeld().items():
        (tmp_path / "docs" / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / naam).write_text(tekst, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def damage(root: Path, naam: str, oud: str, nieuw: str) -> None:
    pad = root / "docs" / naam
    tekst = pad.read_text(encoding="utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")


def test_a_good_library_ends_well_and_says_what_was_checked(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer"]) == 0
    assert capsys.readouterr().out == "12 bestanden gelezen, 0 fouten, 0 adviezen (0 beantwoord)\n"


def test_a_fout_ends_with_one_and_an_advies_with_zero(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(root, "logicas/management.md", "een team kan", "een team dat " + "al jaren " * 12 + "werkt kan")
    assert main(["controleer"]) == 0
    assert "0 fouten, 1 advies (0 beantwoord)" in capsys.readouterr().out
    damage(root, "begrippen/mandaat.md", "titel: Mandaat", "title: Mandaat")
    assert main(["controleer"]) == 1
    assert "docs/begrippen/mandaat.md:2: fout sleutel-gereserveerd: title:" in capsys.readouterr().out


def test_a_path_narrows_what_is_shown_but_not_what_is_read(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(root, "begrippen/volmacht.md", "titel: Volmacht", "title: Volmacht")
    assert main(["controleer", "docs/casussen"]) == 0
    assert main(["controleer", "docs/begrippen/volmacht.md"]) == 1
    assert main(["controleer", str(root / "docs")]) == 1
    assert "12 bestanden gelezen" in capsys.readouterr().out


def test_a_path_that_is_not_there_is_named(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", "docs/niets.md"]) == 1
    assert capsys.readouterr().err == "Het pad docs/niets.md bestaat niet.\n"


def test_spelling_says_what_no_list_knows_and_ends_well(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["spelling"]) == 1
    assert "make install" in capsys.readouterr().err
    (root / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    damage(root, "begrippen/volmacht.md", "iets anders", "iets andrs")
    assert main(["spelling"]) == 0
    uit = capsys.readouterr().out
    assert "docs/begrippen/volmacht.md:11: advies spelling: tekst: `andrs` staat niet in het woordenboek." in uit
    assert "Herstel: bedoelde je `anders`?" in uit
    assert uit.endswith("Spelling: 1 woord om naar te kijken\n")
    (root / "docs" / "woorden.txt").write_text("andrs\n", encoding="utf-8")
    assert main(["spelling", "docs/begrippen"]) == 0
    assert capsys.readouterr().out == "Spelling: 0 woorden om naar te kijken\n"


def test_leesbaar_shows_every_section_of_a_file_and_of_all_only_the_heaviest(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    zwaar = "Verantwoordelijkheidsverdeling vergt interdisciplinaire samenwerkingsovereenkomsten. " * 8
    damage(root, "begrippen/volmacht.md", "Een [[mandaat]] is iets anders.", f"## Zwaar\n\n{zwaar}")
    assert main(["leesbaar"]) == 0
    uit = capsys.readouterr().out
    assert "Het zegt niets over B1." in uit
    assert uit.split("\n\n")[1].split()[1:3] == ["docs/begrippen/volmacht.md:11:", "Zwaar"]
    assert main(["leesbaar", "docs/begrippen/mandaat.md"]) == 0
    assert "kort  docs/begrippen/mandaat.md:6: definitie" in capsys.readouterr().out
    assert main(["leesbaar", "docs/niets.md"]) == 1
    assert capsys.readouterr().err == "Het pad docs/niets.md bestaat niet.\n"


def test_an_answered_advies_is_shown_on_request(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(root, "logicas/management.md", "een team kan", "een team dat " + "al jaren " * 12 + "werkt kan")
    damage(
        root,
        "logicas/management.md",
        "meegelezen: []",
        "afgewogen:\n  - regel: zin-te-lang\n    reden: Dit is een opsomming.\nmeegelezen: []",
    )
    main(["controleer"])
    assert capsys.readouterr().out == "12 bestanden gelezen, 0 fouten, 0 adviezen (1 beantwoord)\n"
    main(["controleer", "--alles"])
    assert "Afgewogen: Dit is een opsomming." in capsys.readouterr().out


@pytest.mark.parametrize("soort", SOORTEN)
def test_a_new_page_says_only_what_to_fill_in_and_is_never_overwritten(
    root: Path, soort: str, capsys: pytest.CaptureFixture[str]
) -> None:
    id = "politiek" if soort == "logica" else "een-nieuwe"
    assert main(["nieuw", soort, id]) == 0
    assert main(["controleer"]) == 1
    uit = capsys.readouterr().out
    assert uit.count(": fout ") == uit.count(": fout vul-in: ") > 0
    voor = {pad: pad.read_bytes() for pad in (root / "docs").rglob("*") if pad.is_file()}
    assert main(["nieuw", soort, id]) == 1
    assert {pad: pad.read_bytes() for pad in (root / "docs").rglob("*") if pad.is_file()} == voor


@pytest.mark.parametrize("einde", ["\n", ""])
def test_a_new_bron_is_added_without_rewriting_the_list(root: Path, einde: str) -> None:
    lijst = root / "docs" / "bronnen.yml"
    lijst.write_text(BRONNEN.rstrip() + einde, encoding="utf-8")
    assert main(["nieuw", "bron", "nieuwe-2026"]) == 0
    tekst = lijst.read_text(encoding="utf-8")
    assert tekst.startswith(BRONNEN.rstrip() + "\n")
    assert [bron["id"] for bron in yaml.safe_load(tekst)] == ["reglement-2024", "verslag-2023", "nieuwe-2026"]


@pytest.mark.parametrize(
    ("argumenten", "zegt"),
    [
        (["nieuw", "casus", "De Blauwe Plek"], "`de-blauwe-plek`"),
        (["nieuw", "casus", "../../etc/passwd"], "`etc-passwd`"),
        (["nieuw", "kasus", "x"], "Bedoelde je `casus`?"),
        (["nieuw", "logica", "vijfde"], "Er zijn vier pagina's"),
    ],
)
def test_a_bad_soort_or_id_is_refused_with_a_suggestion(
    root: Path, argumenten: list[str], zegt: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argumenten) == 1
    assert zegt in capsys.readouterr().err


def test_ids_are_added_and_never_taken_away(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lijst = root / "tests" / "ids.txt"
    assert main(["ids"]) == 0
    eerste = lijst.read_text(encoding="utf-8")
    assert "casussen/de-reservesleutel#opties.geven" in eerste
    damage(root, "casussen/de-reservesleutel.md", "- id: geven", "- id: wel-geven")
    assert main(["controleer"]) == 1
    assert "fout id-verdwenen: casussen/de-reservesleutel#opties.geven" in capsys.readouterr().out
    assert main(["ids"]) == 0
    assert set(eerste.split()) < set(lijst.read_text(encoding="utf-8").split())


@pytest.mark.parametrize("argumenten", [[], ["bouwen"], ["nieuw"], ["serve", "--port", "x"], ["controleer", "--onzin"]])
def test_a_command_that_is_not_understood_ends_with_two_in_dutch(
    root: Path, argumenten: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as einde:
        main(argumenten)
    assert einde.value.code == 2
    assert capsys.readouterr().err.startswith("Deze opdracht begrijp ik niet.")


def test_help_is_dutch(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as einde:
        main(["--help"])
    assert einde.value.code == 0
    uit = capsys.readouterr().out
    assert "controleer" in uit
    assert "usage" not in uit.lower()


def test_outside_a_site_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["controleer"]) == 1
    assert "geen map docs/" in capsys.readouterr().err


def test_stand_prints_what_asks_for_attention_on_the_day_of_the_build(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1803859200")  # 1 March 2027
    assert main(["stand"]) == 0
    uit = capsys.readouterr().out
    assert uit.startswith("Stand op 1 maart 2027. Dit gaat over wat gepubliceerd is.\n")
    assert "Casussen die niemand heeft meegelezen (1)\n" in uit
    assert "  - docs/casussen/de-reservesleutel.md: De reservesleutel: nog niet meegelezen\n" in uit
    assert "Kaders en hulp die langer dan een jaar niet zijn bijgewerkt (" in uit
