"""The build as far as it stands alone: its moment, its environment, what it lets through, what it leaves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from zuurdesem.serve import build as module
from zuurdesem.serve.build import audible, build, build_environment, source_date_epoch


def git(root: Path, *args: str, date: str = "") -> None:
    """Run git in `root`, apart from the settings of this machine."""
    environment = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date} if date else {}
    names = ("-c", "user.name=Toets", "-c", "user.email=toets@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *names, *args], cwd=root, check=True, capture_output=True, env=environment or None)


@pytest.fixture
def fake_mkdocs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A stand-in for `python -m mkdocs`: writes a page; fails when there is a file `stuk`."""
    program = tmp_path / "mkdocs_stand_in.py"
    program.write_text(
        "import os, pathlib, sys\n"
        "target = pathlib.Path(sys.argv[-1])\n"
        "target.mkdir(parents=True)\n"
        "(target / 'index.html').write_text(os.environ['SOURCE_DATE_EPOCH'])\n"
        "print('INFO    -  Building')\n"
        "print('docs/casussen/x.md:41: fout richting-ontbreekt: opties.terugvorderen: tekst.')\n"
        "sys.exit(1 if pathlib.Path('stuk').exists() else 0)\n"
    )
    real = subprocess.Popen

    def stand_in(command: list[str], **options: object) -> object:
        assert command[1:4] == ["-m", "mkdocs", "build"]
        assert "--strict" in command
        return real([sys.executable, str(program), *command[3:]], **options)  # type: ignore[call-overload]

    monkeypatch.setattr(module.subprocess, "Popen", stand_in)
    return program


def test_the_moment_of_a_build_is_that_of_the_last_commit(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "begin", date="2026-03-01T12:00:00+0000")
    assert source_date_epoch(tmp_path) == 1772366400


def test_without_git_the_moment_is_that_of_the_settings(tmp_path: Path) -> None:
    settings = tmp_path / "mkdocs.yml"
    settings.write_text("site_name: x\n")
    assert source_date_epoch(tmp_path) == int(settings.stat().st_mtime)


def test_before_the_first_commit_the_moment_is_that_of_the_settings(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    settings = tmp_path / "mkdocs.yml"
    settings.write_text("site_name: x\n")
    assert source_date_epoch(tmp_path) == int(settings.stat().st_mtime)


def test_a_moment_that_is_already_set_is_kept(tmp_path: Path) -> None:
    environment = build_environment(tmp_path, {"SOURCE_DATE_EPOCH": "7", "PATH": "x"})
    assert environment["SOURCE_DATE_EPOCH"] == "7"
    assert environment["PATH"] == "x"
    assert environment["NO_MKDOCS_2_WARNING"] == "1"


def test_only_what_a_contributor_can_act_on_is_shown() -> None:
    lines = [
        "INFO    -  Cleaning site directory\n",
        "INFO    -  The following pages exist in the docs directory:\n",
        "  - casussen/x.md\n",
        "docs/casussen/x.md:41: fout richting-ontbreekt: opties: tekst.\n",
        "  - deze regel hoort bij de melding\n",
        "WARNING -  Doc file contains a link that is not found\n",
        "INFO    -  Documentation built\n",
    ]
    assert list(audible(lines)) == lines[3:6]


@pytest.mark.usefixtures("fake_mkdocs")
def test_a_build_replaces_the_site_and_leaves_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12")
    root = tmp_path / "wortel"
    (root / "site").mkdir(parents=True)
    (root / "site" / "oud.html").write_text("oud")
    assert build(root / "site", root) == 0
    assert [each.name for each in root.rglob("*")] == ["site", "index.html"]
    assert (root / "site" / "index.html").read_text() == "12"
    assert "De site is gebouwd" in capsys.readouterr().out


@pytest.mark.usefixtures("fake_mkdocs")
def test_a_failed_build_leaves_the_site_that_was_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "wortel"
    (root / "site").mkdir(parents=True)
    (root / "site" / "oud.html").write_text("oud")
    (root / "stuk").touch()
    assert build(root / "site", root) == 1
    assert sorted(each.name for each in root.rglob("*")) == ["oud.html", "site", "stuk"]
    said = capsys.readouterr().out
    assert "docs/casussen/x.md:41: fout richting-ontbreekt" in said
    assert "INFO" not in said
    assert "kon niet worden gebouwd" in said


@pytest.mark.usefixtures("fake_mkdocs")
def test_a_build_may_go_to_a_folder_whose_parent_does_not_exist_yet(tmp_path: Path) -> None:
    root = tmp_path / "wortel"
    root.mkdir()
    assert build(root / ".cache" / "site-1", root) == 0
    assert (root / ".cache" / "site-1" / "index.html").exists()
