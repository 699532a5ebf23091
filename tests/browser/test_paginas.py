"""Every page of the site once in Chromium, with the policy in force: nothing is refused, missing or asked elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.bezoek import WACHT, Klachten, wacht
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

FEITEN = """() => ({
  lang: document.documentElement.lang,
  title: document.title,
  h1: [...document.querySelectorAll('h1')].map((kop) => kop.textContent.trim()),
  ids: [...document.querySelectorAll('[id]')].map((deel) => deel.id),
  meta: document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content ?? '',
  kapot: [...document.images].filter((beeld) => !beeld.naturalWidth).map((beeld) => beeld.src),
})"""


@dataclass(frozen=True)
class Bezoek:
    """What one page held, under which policy, and the complaints while it loaded."""

    feiten: dict[str, Any]
    beleid: str
    klachten: list[str]


def adres(site: Path, bestand: Path) -> str:
    """The address of a built file from the root: '', 'casussen/', '404.html'."""
    return bestand.relative_to(site).as_posix().removesuffix("index.html")


def bezoek(page: Page, klachten: Klachten, url: str) -> Bezoek:
    """Open a page and wait until its modules have done what they do."""
    antwoord = page.goto(url)
    assert antwoord is not None
    if page.locator("[data-module=doorloop]").count():
        page.locator(".zd-wis:not([hidden])").wait_for(state="attached")
    wacht(page, "document.readyState === 'complete'")
    page.evaluate("new Promise((klaar) => requestIdleCallback(klaar, { timeout: 500 }))")
    beleid = antwoord.headers.get("content-security-policy", "")
    return Bezoek(page.evaluate(FEITEN), beleid, klachten.neem())


@pytest.fixture(scope="module")
def page_met_klachten(chromium: Browser, server: SiteServer) -> Iterator[tuple[Page, Klachten]]:
    """One page for all visits, and its complaints."""
    context = chromium.new_context(viewport={"width": 390, "height": 800}, locale="nl-NL")
    context.set_default_timeout(WACHT)
    klachten = Klachten(context, server.url)
    yield context.new_page(), klachten
    context.close()


@pytest.fixture(scope="module")
def bezoeken(page_met_klachten: tuple[Page, Klachten], site: Path, server: SiteServer) -> dict[str, Bezoek]:
    """Every HTML file of the site, visited once."""
    page, klachten = page_met_klachten
    paden = sorted(adres(site, bestand) for bestand in site.rglob("*.html"))
    assert len(paden) > 20
    return {pad: bezoek(page, klachten, server.url + pad) for pad in paden}


def test_a_violation_an_error_and_a_foreign_request_are_seen_when_they_happen(
    page_met_klachten: tuple[Page, Klachten], server: SiteServer
) -> None:
    page, klachten = page_met_klachten
    bezoek(page, klachten, server.url)
    page.evaluate(
        """() => {
          document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.gelopen = 1' }))
          document.body.append(Object.assign(new Image(), { src: 'weg.png' }))
          fetch('https://example.org/').catch(() => {})
          setTimeout(() => { throw new Error('gegooid') })
        }"""
    )
    wacht(page, "document.images.length && [...document.images].every((beeld) => beeld.complete)")
    page.evaluate("new Promise((klaar) => setTimeout(klaar))")
    gezien = "\n".join(klachten.neem())
    for deel in (
        "CSP script-src-elem inline",
        "CSP connect-src https://example.org/",
        "status: 404 weg.png",
        "gegooid",
    ):
        assert deel in gezien
    assert page.evaluate("'gelopen' in window") is False


def test_no_page_breaks_the_policy_complains_or_asks_another_host(bezoeken: dict[str, Bezoek]) -> None:
    assert {pad: een.klachten for pad, een in bezoeken.items() if een.klachten} == {}


def test_every_page_is_under_the_policy_by_header_and_by_meta(bezoeken: dict[str, Bezoek]) -> None:
    for pad, een in bezoeken.items():
        for beleid in (een.beleid, een.feiten["meta"]):
            assert beleid.startswith("default-src 'none'; script-src 'self'"), pad
            assert "form-action 'none'" in beleid, pad
            assert "unsafe-inline" not in beleid, pad
            assert "'unsafe-eval'" not in beleid, pad


def test_every_page_has_one_h1_a_title_and_dutch_as_its_language(bezoeken: dict[str, Bezoek]) -> None:
    titels = Counter(een.feiten["title"] for een in bezoeken.values())
    for pad, een in bezoeken.items():
        assert een.feiten["lang"] == "nl", pad
        assert len(een.feiten["h1"]) == 1, pad
        assert een.feiten["h1"][0], pad
        assert een.feiten["title"].strip(), pad
    assert [titel for titel, aantal in titels.items() if aantal > 1] == []


def test_no_id_stands_twice_in_a_page_and_every_image_is_there(bezoeken: dict[str, Bezoek]) -> None:
    for pad, een in bezoeken.items():
        assert [id for id, aantal in Counter(een.feiten["ids"]).items() if aantal > 1] == [], pad
        assert een.feiten["kapot"] == [], pad


def test_an_address_that_is_not_there_gives_the_same_page_with_its_looks_at_every_depth(
    page_met_klachten: tuple[Page, Klachten], server: SiteServer
) -> None:
    page, klachten = page_met_klachten
    for pad in ("weg", "casussen/weg/", "a/b/c/d"):
        een = bezoek(page, klachten, server.url + pad)
        mist = [regel for regel in een.klachten if pad not in regel and "404 (Not Found)" not in regel]
        assert mist == []
        assert een.beleid
        assert len(een.feiten["h1"]) == 1
        assert page.locator(f'a[href="{server.url}"], a[href="/"], a[href="/."]').count() > 0


def test_the_whole_site_works_under_a_path_of_its_own(chromium: Browser, site: Path) -> None:
    from zuurdesem.serve.server import answering, make_server

    with answering(make_server(site, prefix="/zuur/desem/")) as server:
        context = chromium.new_context(viewport={"width": 390, "height": 800})
        context.set_default_timeout(WACHT)
        klachten, page = Klachten(context, server.url), context.new_page()
        for pad in ("", "casussen/", "casussen/internetbingo/", "begrippen/mandaat/", "over-deze-site/"):
            assert bezoek(page, klachten, server.url + pad).klachten == []
        context.close()
