"""The head of built pages: what a link to it shows elsewhere, and the fonts that come first. Reads the built site."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path


def sociaal(site: Path, pad: str) -> dict[str, str]:
    """The social metadata of a page: name without og: → content."""
    html = (site / pad / "index.html").read_text(encoding="utf-8")
    return {naam: unescape(zin) for naam, zin in re.findall(r'<meta property="og:([a-z_]+)" content="([^"]*)"', html)}


def test_a_page_shared_elsewhere_shows_its_title_and_what_it_is_about(site: Path) -> None:
    casus = sociaal(site, "casussen/internetbingo")
    assert casus["title"] == "Internetbingo"
    assert casus["description"].startswith("Je bent klantmanager.")
    assert (casus["site_name"], casus["locale"], casus["type"]) == ("Zuurdesem", "nl_NL", "website")
    assert sociaal(site, "casussen")["title"] == "Casussen"
    assert sociaal(site, "")["title"] == "Zuurdesem"
    for pad in ("casussen", "hulp", ""):
        assert sociaal(site, pad)["description"]


def test_nothing_in_the_head_names_an_address_of_another_host(site: Path) -> None:
    for bestand in site.rglob("index.html"):
        hoofd = bestand.read_text(encoding="utf-8").partition("</head>")[0]
        assert not re.search(r'<(?:link|meta)[^>]*(?:href|content)="https?://(?!zuurdesem)', hoofd), bestand


def test_the_upright_fonts_are_preloaded_with_the_right_kind_and_may_be_kept(site: Path) -> None:
    html = (site / "casussen" / "internetbingo" / "index.html").read_text(encoding="utf-8")
    voor = re.findall(r'<link rel="preload" href="\.\./\.\./(assets/letters/[0-9a-f]{8}/[^"]*)" as="font"', html)
    assert len(voor) == 2
    assert all((site / pad).is_file() for pad in voor)
    headers = (site / "_headers").read_text(encoding="utf-8")
    map = voor[0].rpartition("/")[0]
    assert f"/{map}/*\n  Cache-Control: public, max-age=31536000, immutable" in headers


def test_quotes_are_those_of_print_on_every_page_but_in_code(site: Path) -> None:
    for pad in ("", "over-deze-site", "casussen/internetbingo", "logicas", "verdieping/hybriditeit-en-petten"):
        html = (site / pad / "index.html").read_text(encoding="utf-8")
        artikel = html.partition("<article")[2].partition("</article>")[0]
        artikel = re.sub(r'<ul class="zd-paginabronnen">.*?</ul>', "", artikel, flags=re.DOTALL)  # titles as they are
        artikel = re.sub(r"<(code|pre|script|svg|template)[ >].*?</\1>", "", artikel, flags=re.DOTALL)
        tekst = unescape(re.sub(r"<[^>]*>", "", artikel))
        assert re.findall(r".{20}['\"].{20}", tekst) == [], pad
