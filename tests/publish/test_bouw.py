"""The whole build, in a copy of the repository: the same bytes twice, and a refusal where HTML came in with content."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path.cwd()
CASUS = "docs/casussen/internetbingo.md"


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    """A copy that one may write in; what is fetched or compiled is shared."""
    for map in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / map, tmp_path / map, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (ROOT / ".cache").mkdir(exist_ok=True)
    for map in ("node_modules", ".cache", "src"):
        (tmp_path / map).symlink_to(ROOT / map)
    return tmp_path


def bouw(kopie: Path, site: str, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """Build the copy into its folder `site`."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(kopie / site)],
        cwd=kopie,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "NO_MKDOCS_2_WARNING": "1",
            "SOURCE_DATE_EPOCH": "1764000000",
            **omgeving,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def bytes_of(site: Path) -> dict[str, bytes]:
    """Every file of a site by its path."""
    return {pad.relative_to(site).as_posix(): pad.read_bytes() for pad in site.rglob("*") if pad.is_file()}


def test_two_builds_of_one_commit_give_the_same_bytes(kopie: Path) -> None:
    for site, zaad in (("een", "1"), ("twee", "2")):
        uitkomst = bouw(kopie, site, PYTHONHASHSEED=zaad, SITE_URL="https://voorbeeld.nl/zuurdesem/")
        assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    een, twee = bytes_of(kopie / "een"), bytes_of(kopie / "twee")
    assert een.keys() == twee.keys()
    assert [pad for pad in een if een[pad] != twee[pad]] == []
    assert b"zd-proef" not in een["sitemap.xml"]
    assert b"https://voorbeeld.nl/zuurdesem/casussen/internetbingo/" in een["sitemap.xml"]
    assert b'href="/zuurdesem/casussen/"' in een["404.html"]
    assert b"https://voorbeeld.nl/zuurdesem/casussen/internetbingo/" in een["casussen/feed.atom"]
    assert b'<link rel="alternate feed" type="application/atom+xml"' in een["index.html"]
    assert b"Stand op 24 november 2025." in een["meewerken/aandacht/index.html"]
    assert not any("bronnen.yml" in pad or "zd-proef" in pad for pad in een)


@pytest.mark.parametrize(
    "inhoud",
    [
        "<script>alert(1)</script>",
        '<p onclick="alert(1)">a</p>',
        '<p style="color:red">a</p>',
        "[a](javascript:alert(1))",
    ],
)
def test_a_casus_with_something_dangerous_in_its_story_is_not_built(kopie: Path, inhoud: str) -> None:
    pad = kopie / CASUS
    pad.write_text(f"{pad.read_text(encoding='utf-8')}\n{inhoud}\n", encoding="utf-8")
    uitkomst = bouw(kopie, "site")
    assert uitkomst.returncode != 0
    assert f"{CASUS}:" in uitkomst.stdout + uitkomst.stderr
    assert "Herstel: " in uitkomst.stdout + uitkomst.stderr


def test_a_page_that_is_finished_html_is_inspected_too(kopie: Path) -> None:
    (kopie / "docs" / "los.html").write_text(
        "<html><head></head><body>\n<script>alert(1)</script></body></html>", encoding="utf-8"
    )
    uitkomst = bouw(kopie, "site")
    assert uitkomst.returncode != 0
    assert "los.html:2: fout onveilig: hier staat een script" in uitkomst.stdout + uitkomst.stderr
