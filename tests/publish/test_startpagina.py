"""The home page: one tap to a casus, ways in that exist, and promises that name a test that exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.publish.site import Site

INDEX = Path("docs/index.md").read_text(encoding="utf-8")
PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}
BEGIN = (
    '<p><a href="casussen/internetbingo/">Begin met Internetbingo</a> of bekijk '
    '<a href="casussen/">alle casussen</a>.</p>'
)


def start(html: str, bibliotheek: Bibliotheek | None = None) -> str:
    """The home page around this body."""
    return Site(bibliotheek or Bibliotheek()).artikel("index.md", html, PYODIDE)


def test_every_promise_names_tests_that_exist() -> None:
    beloften = INDEX.partition("## Wat we beloven")[2].partition("\n## ")[0]
    regels = re.findall(r"^- (.*)$", beloften, re.MULTILINE)
    assert len(regels) == 8
    for regel in regels:
        namen = re.findall(r"`(tests/[a-z_/]+\.py)`", regel)
        assert namen, regel
        for naam in namen:
            assert "\ndef test_" in Path(naam).read_text(encoding="utf-8"), naam


def test_the_dilemma_comes_first_and_a_casus_is_one_tap_away() -> None:
    assert re.match(r"# .*\?\n", INDEX)
    opening = INDEX.partition("\n## ")[0]
    assert "[Begin met Internetbingo](casussen/internetbingo.md)" in opening


def test_the_last_line_of_the_opening_becomes_two_buttons_with_the_shortest_time() -> None:
    html = start(f"<h1>H</h1><p>o</p>{BEGIN}<h2>A</h2>", load_bibliotheek(Path("docs"))[0])
    assert '<a class="zd-knop" href="casussen/internetbingo/">Begin met Internetbingo<svg' in html
    assert '<a class="zd-knop zd-knop--tweede" href="casussen/">Alle casussen</a>' in html
    assert re.search(r"Vanaf \d+ minuten, ook op je telefoon\.", html)
    assert "Vanaf" not in start(f"<h1>H</h1>{BEGIN}<h2>A</h2>")


@pytest.mark.parametrize("slot", ["<p>Geen link.</p>", '<p><a href="x/">een</a></p>', ""])
def test_an_opening_that_ends_otherwise_stays_as_it_is(slot: str) -> None:
    html = start(f"<h1>H</h1>{slot}<h2>A</h2>")
    assert slot in html
    assert "zd-knop" not in html


def test_promises_get_a_tick_and_keep_their_words() -> None:
    lijst = "<ul>\n<li>Geen account (bewaakt door: <code>tests/a.py</code> en <code>tests/b.py</code>)</li>\n</ul>"
    html = start(f"<h1>H</h1><h2>B</h2>{lijst}")
    assert 'class="zd-beloften"' in html
    assert (
        "<span>Geen account<small>bewaakt door <code>tests/a.py</code> en <code>tests/b.py</code></small></span>"
        in html
    )
    assert "zd-beloften" not in start("<h1>H</h1><h2>B</h2><ul>\n<li>iets</li>\n</ul>")
