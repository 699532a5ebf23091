"""The site made ready from a folder, or refused with what has to be mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.voorbeeld import voorbeeld
from zuurdesem.publish.opzet import OpzetFout, open_site

DAG = {"SOURCE_DATE_EPOCH": "1795521600"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small repository: a good library, and the packages of npm."""
    for naam, tekst in voorbeeld().items():
        (tmp_path / "docs" / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / naam).write_text(tekst, encoding="utf-8")
    (tmp_path / "node_modules").symlink_to(Path("node_modules").absolute())
    return tmp_path


def test_a_site_has_its_fonts_its_licences_and_the_day_of_the_build(root: Path) -> None:
    site = open_site(root, "", DAG)
    assert site.stijlen
    assert len(site.voorladen) == 2
    assert "licenties/index.md" in dict(site.bestanden([]))
    html = site.artikel("interventies/twee-vragen.md", "<h1>x</h1>", {"pad": "", "mb": 4})
    assert "acht jaar oud" in html


def test_a_fout_in_the_content_stops_the_build_with_its_melding(root: Path) -> None:
    (root / "docs" / "begrippen" / "mandaat.md").write_text("---\ntittel: x\n---\n", encoding="utf-8")
    with pytest.raises(OpzetFout) as fout:
        open_site(root, "", DAG)
    assert "docs/begrippen/mandaat.md:2: fout sleutel-onbekend" in str(fout.value)


def test_without_the_packages_of_npm_it_says_how_to_get_them(root: Path) -> None:
    (root / "node_modules").unlink()
    with pytest.raises(OpzetFout) as fout:
        open_site(root, "", DAG)
    assert "Herstel: " in str(fout.value)
