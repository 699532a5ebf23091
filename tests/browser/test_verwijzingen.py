"""Tips at links to a begrip or a bron: by keyboard, by tap, by mouse and in the walk; and how to cite a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.bezoek import WACHT, Klachten
from tests.browser.loper import CASUS, Loper
from tests.browser.test_toegankelijk import AXE, KEUR, REGELS
from zuurdesem.content import Bibliotheek
from zuurdesem.publish.bronlijst import zonder_bronnen
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

KADER = "kaders/terugvordering-en-dringende-redenen/"


@pytest.fixture(params=["light", "dark"])
def tikker(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[BrowserContext]:
    """A phone with a touch screen, in this colour; without the policy, so that axe can come along."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 800},
        locale="nl-NL",
        has_touch=True,
        color_scheme=request.param,
        reduced_motion="reduce",
        bypass_csp=True,
    )
    context.set_default_timeout(WACHT)
    yield context
    context.close()


def tip(page: Page) -> Locator:
    return page.get_by_role("tooltip")


def met_toets(page: Page, link: Locator) -> None:
    """Reach a link as a keyboard does, so that focus shows."""
    link.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(link).to_be_focused()


def test_focus_shows_what_a_begrip_means_and_escape_hides_it(
    page: Page, server: SiteServer, bibliotheek: Bibliotheek, klachten: Klachten
) -> None:
    page.goto(server.url + KADER)
    link = page.locator("a.zd-begriplink[href$='/dringende-redenen/']").first
    met_toets(page, link)
    expect(tip(page)).to_have_text(zonder_bronnen(bibliotheek.begrippen["dringende-redenen"].definitie))
    expect(link).to_have_attribute("aria-describedby", "zd-tip")
    page.keyboard.press("Escape")
    expect(tip(page)).to_be_hidden()
    expect(link).to_be_focused()
    expect(link).not_to_have_attribute("aria-describedby", "zd-tip")
    page.keyboard.press("Enter")
    page.wait_for_url("**/begrippen/dringende-redenen/")
    assert klachten.neem() == []


def test_focus_on_a_bron_shows_its_full_mention_and_moving_on_shows_the_next(
    page: Page, server: SiteServer, klachten: Klachten
) -> None:
    page.goto(server.url + KADER)
    eerste = page.locator("a.zd-bronlink").first
    expect(eerste).to_have_text("(CRvB, 2024)")
    met_toets(page, eerste)
    expect(tip(page)).to_contain_text("CRvB 18 april 2024, ECLI:NL:CRVB:2024:726")
    page.keyboard.press("Tab")
    expect(tip(page)).to_contain_text("ECLI:NL:CRVB:2024:2192")
    assert page.locator("[aria-describedby=zd-tip]").count() == 1
    assert klachten.neem() == []


def test_the_words_of_all_tips_of_a_kind_are_fetched_once_and_not_before_one_is_asked_for(
    page: Page, server: SiteServer, klachten: Klachten
) -> None:
    page.goto(server.url + KADER)
    assert [url for url in klachten.gevraagd if url.endswith("kort.json")] == []
    for nummer in range(3):
        met_toets(page, page.locator("a.zd-bronlink").nth(nummer))
        expect(tip(page)).to_be_visible()
    gevraagd = [url.removeprefix(server.url) for url in klachten.gevraagd if url.endswith("kort.json")]
    assert sorted(gevraagd) == ["begrippen/kort.json", "bronnen/kort.json"]


def test_a_tap_shows_the_tip_a_tap_elsewhere_hides_it_and_a_second_tap_follows_the_link(
    tikker: BrowserContext, server: SiteServer
) -> None:
    page = tikker.new_page()
    page.goto(server.url + KADER)
    link = page.locator("a.zd-begriplink").first
    link.tap()
    expect(tip(page)).to_contain_text("Tik nog eens op het woord om verder te lezen.")
    assert page.url == server.url + KADER
    page.locator("h1").tap()
    expect(tip(page)).to_be_hidden()
    link.tap()
    expect(tip(page)).to_be_visible()
    doos = tip(page).bounding_box()
    assert doos is not None
    assert doos["x"] >= 0
    assert doos["x"] + doos["width"] <= 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    link.tap()
    page.wait_for_url("**/begrippen/**")


def test_axe_finds_nothing_while_a_tip_is_shown(tikker: BrowserContext, server: SiteServer) -> None:
    page = tikker.new_page()
    page.goto(server.url + KADER)
    page.add_script_tag(path=AXE)
    page.locator("a.zd-bronlink").first.tap()
    expect(tip(page)).to_be_visible()
    assert page.evaluate(KEUR, REGELS) == []


def test_resting_with_a_mouse_shows_the_tip_which_stays_while_one_reads_it(page: Page, server: SiteServer) -> None:
    page.goto(server.url + KADER)
    page.locator("a.zd-begriplink").first.hover()
    expect(tip(page)).to_be_visible()
    tip(page).hover()
    page.evaluate("new Promise((klaar) => setTimeout(klaar, 600))")
    expect(tip(page)).to_be_visible()
    page.mouse.move(5, 5)
    expect(tip(page)).to_be_hidden()


def test_without_its_words_a_link_is_still_a_link(page: Page, server: SiteServer) -> None:
    page.route("**/kort.json", lambda route: route.abort())
    page.goto(server.url + KADER)
    met_toets(page, page.locator("a.zd-begriplink").first)
    page.evaluate("new Promise((klaar) => setTimeout(klaar, 300))")
    expect(tip(page)).to_have_count(0)
    page.keyboard.press("Enter")
    page.wait_for_url("**/begrippen/**")


def test_links_inside_the_walk_have_tips_too(page: Page, loper: Loper, klachten: Klachten) -> None:
    loper.open()
    page.evaluate(
        """() => { const link = document.querySelector('a.zd-begriplink').cloneNode(true)
          link.id = 'later'
          document.getElementById('doorloop').hidden = false
          document.getElementById('doorloop').replaceChildren(link) }"""
    )
    met_toets(page, page.locator("#later"))
    expect(tip(page)).to_be_visible()
    assert klachten.neem() == []


def test_a_tip_is_not_printed(page: Page, server: SiteServer) -> None:
    page.goto(server.url + KADER)
    met_toets(page, page.locator("a.zd-begriplink").first)
    expect(tip(page)).to_be_visible()
    page.emulate_media(media="print")
    assert page.locator("#zd-tip").evaluate("(tip) => getComputedStyle(tip).display") == "none"


def test_a_page_can_be_cited_and_its_words_copied_with_the_address_of_the_page(
    context: BrowserContext, server: SiteServer, klachten: Klachten
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{server.url}begrippen/mandaat/#inhoud")
    page.get_by_text("Citeer deze pagina").click()
    page.get_by_role("button", name="Kopieer de tekst").click()
    expect(page.get_by_text("Gekopieerd.")).to_be_visible()
    gekopieerd = page.evaluate("navigator.clipboard.readText()")
    assert gekopieerd == f"Zuurdesem. (2026, 24 november). Mandaat [Begrip]. {server.url}begrippen/mandaat/"
    assert klachten.neem() == []


def test_without_javascript_a_page_can_be_cited_all_the_same(chromium: Browser, server: SiteServer) -> None:
    context = chromium.new_context(java_script_enabled=False)
    context.set_default_timeout(WACHT)
    page = context.new_page()
    page.goto(server.url + CASUS)
    page.get_by_text("Citeer deze pagina").click()
    expect(page.get_by_text("Zuurdesem. (2026, 24 november). Internetbingo [Casus].")).to_be_visible()
    expect(page.locator(".zd-citeer button")).to_be_hidden()
    context.close()
