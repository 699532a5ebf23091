"""Joined style sheets: the same rules in the same order, one file, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from zuurdesem.publish.stijl import MAP, Stijl


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with three sheets."""
    map_ = tmp_path / "assets" / "css"
    map_.mkdir(parents=True)
    for naam in ("tokens", "thema", "los"):
        (map_ / f"{naam}.css").write_text(f".{naam} {{}}\n")
    return tmp_path


def link(naam: str, weg: str = "../../") -> str:
    return f'<link rel="stylesheet" href="{weg}assets/css/{naam}.css">\n'


def test_links_in_a_row_become_one_with_the_same_rules_in_the_same_order(site: Path) -> None:
    html = f"<head>{link('tokens')}  {link('thema')}<meta></head>"
    stijl = Stijl(site)
    uit = stijl.sneller(html)
    (bestand,) = (site / MAP).iterdir()
    assert uit == f'<head><link rel="stylesheet" href="../../{MAP}/{bestand.name}">\n<meta></head>'
    assert bestand.read_text().split() == [".tokens", "{}", ".thema", "{}"]
    assert stijl.sneller(html.replace("../../", "")) == uit.replace("../../", "")
    stijl.klaar()
    assert sorted(pad.name for pad in (site / "assets" / "css").iterdir()) == ["los.css"]


def test_another_order_is_another_file_and_a_change_another_name(site: Path) -> None:
    stijl = Stijl(site)
    stijl.sneller(link("tokens") + link("thema"))
    stijl.sneller(link("thema") + link("tokens"))
    (site / "assets/css/thema.css").write_text(".anders {}")
    Stijl(site).sneller(link("tokens") + link("thema"))
    assert len(list((site / MAP).iterdir())) == 3


def test_a_link_alone_or_to_what_is_not_there_stays_as_it_is(site: Path) -> None:
    for html in (link("tokens"), link("tokens") + link("weg"), '<link rel="stylesheet" href="https://elders/a.css">'):
        assert Stijl(site).sneller(html) == html


def test_the_script_of_the_theme_waits_for_the_text_and_no_other_script_changes(site: Path) -> None:
    thema = '<script src="../assets/javascripts/bundle.a5f9.min.js"></script>'
    ander = '<script src="../assets/zuurdesem.mjs" type="module"></script>'
    uit = Stijl(site).sneller(thema + ander)
    assert uit == thema.replace("<script ", "<script defer ") + ander


def test_on_a_page_with_a_walk_the_script_of_the_theme_waits_for_the_walk(site: Path) -> None:
    loop = '<script type="module" async src="../../assets/loop.mjs"></script>'
    uit = Stijl(site).sneller(f'{loop}<script src="../../assets/javascripts/bundle.a5f9.min.js"></script>')
    assert (
        uit == f'{loop}<link rel="preload" as="script" data-later href="../../assets/javascripts/bundle.a5f9.min.js">'
    )
