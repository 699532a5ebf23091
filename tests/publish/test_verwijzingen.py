"""The marks in a Markdown body."""

from __future__ import annotations

import pytest
from markdown import Markdown

from zuurdesem.publish.verwijzingen import OnbekendeVerwijzing, Verwijzingen


def render(tekst: str, wortel: str = "../../") -> str:
    """The body as HTML, with one begrip and one bron known."""
    merken = Verwijzingen({"mandaat": "mandaat"}, {"rapport": "Instantie, 2024"}, wortel)
    return Markdown(extensions=[merken]).convert(tekst)


def test_a_begrip_links_to_its_page_from_the_page_that_names_it() -> None:
    link = '<a class="zd-begriplink" href="../../begrippen/mandaat/">mandaat</a>'
    assert render("Je [[mandaat]].") == f"<p>Je {link}.</p>"
    assert 'href="begrippen/mandaat/"' in render("[[mandaat]]", wortel="")


def test_other_words_stand_in_the_link() -> None:
    assert ">wat je mag</a>" in render("[[mandaat|wat je mag]]")


def test_a_bron_links_to_its_place_in_the_list() -> None:
    link = '<a class="zd-bronlink" href="../../bronnen/#rapport">Instantie, 2024</a>'
    assert render("Zo is het [@rapport].") == f"<p>Zo is het {link}.</p>"


def test_marks_inside_code_stay_as_they_are() -> None:
    assert "<code>[[mandaat]]</code>" in render("`[[mandaat]]`")
    assert "[@rapport]" in render("    [@rapport]")


def test_an_ordinary_link_stays_an_ordinary_link() -> None:
    assert render("[woorden](../kaders/een.md)") == '<p><a href="../kaders/een.md">woorden</a></p>'


def test_words_are_escaped() -> None:
    assert "&lt;b&gt;" in render("[[mandaat|<b>]]")


@pytest.mark.parametrize("tekst", ["[[bestaat-niet]]", "[@bestaat-niet]"])
def test_a_mark_that_points_at_nothing_is_refused(tekst: str) -> None:
    with pytest.raises(OnbekendeVerwijzing, match="bestaat-niet"):
        render(tekst)
