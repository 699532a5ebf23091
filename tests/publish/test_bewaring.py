"""The memory on the disk: whole or not at all, and only for the code that made it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from zuurdesem.content.geheugen import Geheugen
from zuurdesem.publish import bewaring
from zuurdesem.publish.bewaring import BESTAND, bewaar, laad, zaad


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose last build made one thing."""
    (tmp_path / "hooks").mkdir()
    (tmp_path / "hooks" / "main.py").write_text("a = 1\n")
    monkeypatch.setattr(bewaring, "_jongste", lambda root: 0)
    geheugen = laad(tmp_path)
    geheugen.haal("soort", ("x",), lambda: "van toen")
    bewaar(geheugen, tmp_path)
    return tmp_path


def gevonden(root: Path) -> str:
    """What the memory of this repository gives, or else what is made now."""
    return laad(root).haal("soort", ("x",), lambda: "van nu")


def test_what_was_kept_is_found(root: Path) -> None:
    assert gevonden(root) == "van toen"


def test_without_a_file_there_is_an_empty_memory(root: Path) -> None:
    (root / BESTAND).unlink()
    assert gevonden(root) == "van nu"


@pytest.mark.parametrize("schade", ["leeg", "afgekapt", "een bit", "iets erachter", "tekst"])
def test_a_damaged_file_counts_as_none(root: Path, schade: str) -> None:
    pad = root / BESTAND
    inhoud = pad.read_bytes()
    anders = inhoud[:-3] + bytes([inhoud[-3] ^ 1]) + inhoud[-2:]
    beschadigd = {"leeg": b"", "afgekapt": inhoud[:-1], "een bit": anders, "iets erachter": inhoud + b"x"}
    pad.write_bytes(beschadigd.get(schade, b"zomaar een tekst"))
    assert gevonden(root) == "van nu"


def test_a_change_of_a_hook_empties_the_memory(root: Path) -> None:
    (root / "hooks" / "main.py").write_text("a = 2\n")
    assert gevonden(root) == "van nu"


@pytest.mark.parametrize(("seconden", "blijft"), [(-60, "van nu"), (-1, "van toen"), (1, "van toen")])
def test_nothing_is_kept_while_a_module_is_as_new_as_the_build(
    root: Path, monkeypatch: pytest.MonkeyPatch, seconden: int, blijft: str
) -> None:
    monkeypatch.setattr(bewaring, "_jongste", lambda root: bewaring.BEGIN + seconden)
    bewaar(Geheugen(zaad=laad(root).zaad), root)
    assert gevonden(root) == blijft


def test_the_newest_module_may_be_a_hook(tmp_path: Path) -> None:
    (tmp_path / "hooks").mkdir()
    (tmp_path / "hooks" / "main.py").touch()
    os.utime(tmp_path / "hooks" / "main.py", (4e9, 4e9))
    assert bewaring._jongste(tmp_path) == 4e9


def test_what_is_kept_belongs_to_the_code_that_ran_and_not_to_what_stands_there_now(root: Path) -> None:
    geheugen = laad(root)
    geheugen.haal("soort", ("x",), lambda: "van toen")
    (root / "hooks" / "main.py").write_text("a = 2\n")
    bewaar(geheugen, root)
    assert gevonden(root) == "van nu"


def test_another_version_of_a_package_empties_the_memory(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bewaring, "version", lambda pakket: "0" if pakket == "htpy" else "1")
    assert gevonden(root) == "van nu"


def test_the_seed_sees_every_module_its_name_and_the_border_between_two(tmp_path: Path) -> None:
    def met(**modules: str) -> bytes:
        map = tmp_path / str(len(list(tmp_path.iterdir())))
        for naam, tekst in modules.items():
            (map / "deel").mkdir(parents=True, exist_ok=True)
            (map / "deel" / f"{naam}.py").write_text(tekst)
        return zaad([map])

    assert met(a="1", b="2") == met(a="1", b="2")
    anders = [met(a="1", b="2"), met(a="1", b="3"), met(a="1", c="2"), met(a="12", b=""), met(a="1")]
    assert len(set(anders)) == len(anders)


def test_every_package_that_decides_what_comes_out_is_installed() -> None:
    assert [pakket for pakket in bewaring.PAKKETTEN if not bewaring._versie(pakket)] == []


def test_what_is_kept_replaces_the_file_whole_and_leaves_nothing_beside_it(root: Path) -> None:
    toen = (root / BESTAND).stat().st_ino
    geheugen = laad(root)
    geheugen.haal("soort", ("y",), lambda: "nieuw")
    bewaar(geheugen, root)
    assert (root / BESTAND).stat().st_ino != toen
    assert [pad.name for pad in (root / BESTAND).parent.iterdir()] == [BESTAND.name]
    assert gevonden(root) == "van nu", "nobody asked for it in the last build"


def test_where_nothing_can_be_written_the_build_goes_on_and_keeps_what_was(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vol(*_: object, **__: object) -> None:
        raise OSError("schijf vol")

    monkeypatch.setattr(bewaring.os, "fdopen", vol)
    bewaar(Geheugen(zaad=laad(root).zaad), root)
    assert gevonden(root) == "van toen"
    assert [pad.name for pad in (root / BESTAND).parent.iterdir()] == [BESTAND.name]
