"""Two builds of one tree give the same bytes: elsewhere on the disk, in another zone, with nothing kept from before."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from zuurdesem.serve.build import build

pytestmark = pytest.mark.more  # compressing anew takes most of a minute; tests/publish/test_bouw.py does the rest

ROOT = Path(__file__).resolve().parents[2]
BRON = ("docs", "src", "hooks", "overrides")
LOS = ("mkdocs.yml", "pyproject.toml", "package.json", "package-lock.json")


def kopie(doel: Path) -> Path:
    """The tree as a fresh clone has it: without .cache/ and without a site. The installed runtime is shared."""
    doel.mkdir(parents=True)
    for map_ in BRON:
        shutil.copytree(ROOT / map_, doel / map_, ignore=shutil.ignore_patterns("__pycache__"))
    for bestand in LOS:
        shutil.copy(ROOT / bestand, doel)
    (doel / "node_modules").symlink_to(ROOT / "node_modules")
    return doel


def vingerafdruk(site: Path) -> dict[str, str]:
    """The hash of every file of a site, by its path."""
    return {
        pad.relative_to(site).as_posix(): sha256(pad.read_bytes()).hexdigest()
        for pad in sorted(site.rglob("*"))
        if pad.is_file()
    }


def test_two_builds_of_one_tree_give_the_same_bytes_with_and_without_what_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    boom = kopie(tmp_path / "een")
    elders = kopie(tmp_path / "heel" / "ergens anders")
    assert not (boom / ".cache").exists()

    monkeypatch.setenv("PYTHONHASHSEED", "1")
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert build(boom / "site", boom) == 0
    zonder = vingerafdruk(boom / "site")

    shutil.copytree(boom / ".cache", elders / ".cache")
    monkeypatch.setenv("PYTHONHASHSEED", "2")
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    monkeypatch.setenv("LC_ALL", "C")
    assert build(elders / "site", elders) == 0
    met = vingerafdruk(elders / "site")

    assert len(zonder) > 60
    assert {pad for pad in zonder | met if zonder.get(pad) != met.get(pad)} == set()
