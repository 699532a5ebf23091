"""The filters of a catalogue: by keyboard, kept in the address, honest about nothing, and clean for axe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.bezoek import WACHT, Klachten
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

LIJST = "interventies/"
AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
KEUR = """async (regels) => {
  const { violations } = await axe.run(document, { runOnly: regels, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${target.join(' ')}: ${failureSummary.slice(0, 300)}`))
}"""
NIETS = "interventies/?sterkte=onderbouwd&logica=politiek"
SMAL, TELEFOON, BREED = 320, 390, 1280


class Catalogus:
    """One catalogue in one page."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url
        self.uitslag = page.locator(".zd-uitslag [role=status]")
        self.leeg = page.locator(".zd-leeg")

    def open(self, pad: str = LIJST) -> Catalogus:
        """The page with its filters alive and unfolded."""
        self.page.goto(self.url + pad)
        self.page.locator(".zd-filters:not([hidden])").wait_for(state="attached")
        if not self.page.locator(".zd-filters__velden").is_visible():
            self.page.locator(".zd-filters summary").click()
        return self

    def vink(self, facet: str, waarde: str) -> Locator:
        """One checkbox."""
        return self.page.locator(f'input[name="{facet}"][value="{waarde}"]')

    def aantal(self, facet: str, waarde: str) -> int:
        """The number that stands behind a checkbox."""
        return int(self.page.locator(f'label:has(input[name="{facet}"][value="{waarde}"]) [data-n]').inner_text())

    @property
    def titels(self) -> list[str]:
        """The titles of the cards that can be seen."""
        return self.page.locator(".zd-kaart:visible h2").all_inner_texts()

    @property
    def vraag(self) -> str:
        """The query in the address."""
        return self.page.url.partition("?")[2]


@pytest.fixture
def catalogus(page: Page, server: SiteServer) -> Catalogus:
    """A catalogue that is not open yet."""
    return Catalogus(page, server.url)


def test_a_tick_narrows_the_list_says_so_and_counts_what_the_rest_would_leave(catalogus: Catalogus) -> None:
    catalogus.open()
    alle = len(catalogus.titels)
    voorspeld = catalogus.aantal("thema", "geld")
    assert 0 < voorspeld < alle
    catalogus.vink("thema", "geld").check()
    expect(catalogus.uitslag).to_have_text(f"{voorspeld} interventies bij geld")
    assert len(catalogus.titels) == voorspeld
    assert catalogus.aantal("thema", "geld") == voorspeld
    assert catalogus.aantal("soort", "lichte-handeling") <= voorspeld
    expect(catalogus.page.locator("[data-gekozen]")).to_have_text("1 gekozen")


def test_within_a_facet_one_is_enough_and_every_facet_counts(catalogus: Catalogus) -> None:
    catalogus.open()
    geld, zorg = catalogus.aantal("thema", "geld"), catalogus.aantal("thema", "zorg")
    catalogus.vink("thema", "geld").check()
    catalogus.vink("thema", "zorg").check()
    samen = len(catalogus.titels)
    assert max(geld, zorg) <= samen <= geld + zorg
    over = catalogus.aantal("soort", "route")
    catalogus.vink("soort", "route").check()
    assert len(catalogus.titels) == over < samen


def test_the_address_gives_the_same_list_again_and_history_does_not_grow(catalogus: Catalogus) -> None:
    catalogus.open()
    lengte = catalogus.page.evaluate("history.length")
    catalogus.vink("thema", "geld").check()
    catalogus.vink("logica", "client").check()
    catalogus.vink("thema", "zorg").check()
    assert catalogus.vraag == "thema=geld&thema=zorg&logica=client"
    assert catalogus.page.evaluate("history.length") == lengte
    gezien = catalogus.titels
    catalogus.page.reload()
    expect(catalogus.vink("thema", "zorg")).to_be_checked()
    assert catalogus.titels == gezien
    catalogus.open()
    catalogus.open(f"{LIJST}?{'thema=geld&thema=zorg&logica=client'}")
    assert catalogus.titels == gezien


def test_other_parameters_stay_and_unknown_values_are_dropped(catalogus: Catalogus) -> None:
    catalogus.open(f"{LIJST}?van=docent&thema=onzin&thema=geld#inhoud")
    expect(catalogus.vink("thema", "geld")).to_be_checked()
    catalogus.vink("thema", "zorg").check()
    assert catalogus.page.url.endswith("?van=docent&thema=geld&thema=zorg#inhoud")
    catalogus.page.get_by_role("button", name="Wis filters").click()
    assert catalogus.page.url.endswith("?van=docent#inhoud")


def test_the_whole_can_be_done_by_keyboard_and_focus_is_never_lost(catalogus: Catalogus) -> None:
    page = catalogus.page
    page.goto(catalogus.url + LIJST)
    page.locator(".zd-filters:not([hidden])").wait_for(state="attached")
    page.locator(".zd-filters summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(".zd-filters input").first).to_be_focused()
    page.keyboard.press("Space")
    expect(page.locator(".zd-filters input").first).to_be_checked()
    wis = page.get_by_role("button", name="Wis filters")
    expect(wis).to_be_visible()
    wis.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".zd-filters input:checked")).to_have_count(0)
    expect(catalogus.uitslag).to_be_focused()
    expect(wis).to_be_hidden()


def test_nothing_that_fits_says_which_filter_to_drop_and_drops_it(catalogus: Catalogus) -> None:
    catalogus.open(NIETS)
    expect(catalogus.uitslag).to_have_text("0 interventies bij goed onderbouwd, politieke logica")
    expect(catalogus.leeg).to_be_visible()
    assert catalogus.titels == []
    knop = catalogus.leeg.locator("button[data-los]")
    woorden = re.fullmatch(r"Laat ‘(.*)’ los", knop.inner_text())
    assert woorden is not None
    zin = catalogus.leeg.locator("p").inner_text()
    assert woorden[1] in zin
    beloofd = re.search(r": (\d+) interventie", zin)
    assert beloofd is not None
    knop.click()
    expect(catalogus.leeg).to_be_hidden()
    assert len(catalogus.titels) == int(beloofd[1])
    expect(catalogus.uitslag).to_be_focused()


def test_nothing_that_one_filter_less_would_mend_says_so(catalogus: Catalogus) -> None:
    catalogus.open()
    for vink in catalogus.page.locator(".zd-filters fieldset").all():
        vink.locator("label").last.locator("input").check()
        if catalogus.leeg.is_visible():
            break
    catalogus.open(f"{LIJST}?sterkte=onderbouwd&logica=politiek&setting=jeugdhulp&thema=privacy")
    expect(catalogus.leeg).to_be_visible()
    expect(catalogus.leeg).to_contain_text("Ook als je één filter loslaat, past er niets.")
    expect(catalogus.leeg.locator("button[data-los]")).to_be_hidden()
    catalogus.leeg.get_by_role("button", name="Wis alle filters").click()
    expect(catalogus.leeg).to_be_hidden()
    assert catalogus.vraag == ""


def test_going_to_a_page_and_back_keeps_the_filters(catalogus: Catalogus) -> None:
    catalogus.open().vink("thema", "geld").check()
    gezien = catalogus.titels
    catalogus.page.locator(".zd-kaart:not([hidden]) h2 a").first.click()
    catalogus.page.wait_for_url(f"**/{LIJST}*/")
    catalogus.page.go_back()
    expect(catalogus.vink("thema", "geld")).to_be_checked()
    assert catalogus.titels == gezien


def test_casussen_have_their_own_facets_and_say_which_logicas_clash(catalogus: Catalogus) -> None:
    catalogus.open("casussen/?thema=geld")
    expect(catalogus.uitslag).to_contain_text("bij geld")
    assert catalogus.titels
    expect(catalogus.page.locator(".zd-kaart__botst").first).to_contain_text("Hier botsen:")


def test_when_the_module_does_not_come_the_list_is_whole(page: Page, server: SiteServer) -> None:
    page.route("**/catalogus.mjs", lambda route: route.abort())
    page.goto(server.url + NIETS)
    page.locator(".zd-kaart").first.wait_for()
    assert page.locator(".zd-kaart:visible").count() == page.locator(".zd-kaart").count()
    expect(page.locator(".zd-filters")).to_be_hidden()


def test_nothing_is_refused_or_asked_elsewhere(catalogus: Catalogus, klachten: Klachten) -> None:
    catalogus.open().vink("thema", "geld").check()
    catalogus.open(NIETS).leeg.locator("button[data-los]").click()
    assert klachten.neem() == []


@pytest.mark.parametrize("breed", [SMAL, TELEFOON])
def test_open_filters_and_the_empty_state_do_not_scroll_sideways(catalogus: Catalogus, breed: int) -> None:
    catalogus.page.set_viewport_size({"width": breed, "height": 800})
    for pad in (LIJST, NIETS, "casussen/", "begrippen/", "hulp/", "licenties/"):
        catalogus.page.goto(catalogus.url + pad)
        if "zd-filters" in catalogus.page.content():
            catalogus.open(pad)
        assert catalogus.page.evaluate("document.documentElement.scrollWidth") <= breed, pad


def test_on_a_touch_screen_every_control_is_at_least_44_pixels_high(catalogus: Catalogus) -> None:
    catalogus.open(NIETS)
    for wat in (".zd-vink", ".zd-filters summary", ".zd-leeg button", ".zd-uitslag button"):
        for deel in catalogus.page.locator(f"{wat}:visible").all():
            doos = deel.bounding_box()
            assert doos is not None
            assert doos["height"] >= 43.5, (wat, doos)
    catalogus.page.goto(catalogus.url + "hulp/")
    for deel in catalogus.page.locator(".zd-bel, .zd-bel__site").all():
        doos = deel.bounding_box()
        assert doos is not None
        assert doos["height"] >= 43.5, doos


@pytest.mark.parametrize("breed", [1220, BREED])
def test_the_tabs_of_the_menu_fit_on_a_wide_screen(page: Page, server: SiteServer, breed: int) -> None:
    page.set_viewport_size({"width": breed, "height": 800})
    page.goto(server.url)
    page.locator(".md-tabs__list").wait_for()
    assert page.evaluate("document.fonts.ready.then(() => true)")
    assert page.locator(".md-tabs__list").evaluate("(lijst) => lijst.scrollWidth <= lijst.clientWidth")


@pytest.fixture(scope="module", params=["light", "dark"])
def kijker(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[BrowserContext]:
    """A context without the policy, since axe comes in from outside, and without movement."""
    context = chromium.new_context(
        viewport={"width": TELEFOON, "height": 800},
        locale="nl-NL",
        color_scheme=request.param,
        reduced_motion="reduce",
        bypass_csp=True,
    )
    context.set_default_timeout(WACHT)
    yield context
    context.close()


@pytest.mark.parametrize("breed", [TELEFOON, BREED])
@pytest.mark.parametrize("pad", [LIJST, f"{LIJST}?thema=geld&logica=client", NIETS, "casussen/?thema=geld"])
def test_axe_finds_nothing_with_the_filters_open_ticked_or_without_result(
    kijker: BrowserContext, server: SiteServer, pad: str, breed: int
) -> None:
    page = kijker.new_page()
    page.set_viewport_size({"width": breed, "height": 800})
    Catalogus(page, server.url).open(pad)
    page.add_script_tag(path=AXE)
    assert page.evaluate(KEUR, REGELS) == []
    page.close()


@pytest.mark.parametrize(
    "pad", ["interventies/krachtwerk/", "verdieping/hybriditeit-en-petten/", "hulp/", "licenties/"]
)
def test_axe_finds_nothing_on_the_new_kinds_of_page(kijker: BrowserContext, server: SiteServer, pad: str) -> None:
    page = kijker.new_page()
    for breed in (TELEFOON, BREED):
        page.set_viewport_size({"width": breed, "height": 800})
        page.goto(server.url + pad)
        page.evaluate("() => { for (const vouw of document.querySelectorAll('details')) vouw.open = true }")
        page.add_script_tag(path=AXE)
        assert page.evaluate(KEUR, REGELS) == []
    page.close()
