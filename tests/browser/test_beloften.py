"""The promises of the home page that only a browser can keep: no cookies, no account, nothing sent, readable bare."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

from tests.browser.bezoek import WACHT, wacht
from tests.browser.loper import Loper
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

ZIN = "Deze zin gaat nergens heen: 4711"
VRAAGT_WIE = "input[type=password], input[type=email], input[autocomplete=username], form[action], form[method=post]"


def een_per_map(site: Path) -> list[str]:
    """The address of one page in every folder, and of every page right under the root."""
    gevonden: dict[Path, Path] = {}
    for bestand in sorted(site.rglob("*.html")):
        map_ = bestand.parent if bestand.parent.parent == site or bestand.parent == site else bestand.parent.parent
        gevonden.setdefault(map_ / "*" if map_ != bestand.parent else bestand, bestand)
    return sorted(pad.relative_to(site).as_posix().removesuffix("index.html") for pad in gevonden.values())


@pytest.fixture
def kaal(chromium: Browser) -> Iterator[Page]:
    """A visitor without JavaScript."""
    context = chromium.new_context(viewport={"width": 390, "height": 800}, java_script_enabled=False)
    context.set_default_timeout(WACHT)
    yield context.new_page()
    context.close()


def test_no_page_sets_a_cookie_or_asks_who_somebody_is(
    page: Page, context: BrowserContext, site: Path, server: SiteServer
) -> None:
    paden = een_per_map(site)
    assert len(paden) > 15
    for pad in paden:
        antwoord = page.goto(server.url + pad)
        assert antwoord is not None
        assert "set-cookie" not in antwoord.headers, pad
        wacht(page, "document.readyState === 'complete'")
        assert page.evaluate("document.cookie") == "", pad
        assert page.locator(VRAAGT_WIE).count() == 0, pad
    assert context.cookies() == []


def test_what_somebody_types_is_in_no_request_and_no_address(page: Page, loper: Loper) -> None:
    verzoeken: list[Request] = []
    page.context.on("request", lambda verzoek: verzoeken.append(verzoek))
    loper.open().begin("volledig")
    loper.vul({"neiging": "laten-melden", "neiging.zekerheid": "gok", "neiging.zin": ZIN})
    loper.verder()
    assert ZIN in loper.page.evaluate("JSON.stringify({ ...localStorage })")
    assert verzoeken
    for verzoek in verzoeken:
        assert verzoek.method == "GET", verzoek.url
        assert verzoek.post_data is None, verzoek.url
        assert "4711" not in verzoek.url
        assert "laten-melden" not in verzoek.url
    assert "4711" not in page.url
    assert page.context.cookies() == []


def test_without_javascript_every_kind_of_page_shows_its_title_and_its_text(
    kaal: Page, site: Path, server: SiteServer
) -> None:
    for pad in een_per_map(site):
        kaal.goto(server.url + pad)
        expect(kaal.locator("h1")).to_be_visible()
        assert len(kaal.locator("article, main").first.inner_text()) > 60, pad


def test_without_javascript_a_catalogue_is_whole_and_has_no_filters(kaal: Page, server: SiteServer) -> None:
    for pad in ("casussen/", "interventies/", "begrippen/"):
        kaal.goto(server.url + pad)
        kaarten = kaal.locator(".zd-kaart")
        assert kaarten.count() > 2, pad
        assert all(kaart.is_visible() for kaart in kaarten.all()), pad
        assert not any(filter_.is_visible() for filter_ in kaal.locator(".zd-filters").all()), pad
