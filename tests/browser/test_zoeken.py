"""Searching, as a reader does it: on the page zoeken/ and in the box of the header, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote_plus, urlsplit

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.bezoek import WACHT, Klachten
from tests.browser.test_toegankelijk import AXE, BREED, KLEUREN, STEEKT_UIT, TELEFOON, keur
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

VRAGEN: list[dict[str, str]] = yaml.safe_load(Path(__file__).with_name("zoekvragen.yml").read_text(encoding="utf-8"))
ZICHTBAAR = """(links) => links.filter((link) => link.checkVisibility()).map((link) => link.href)"""
ZOEKEN = """(await import(new URL('zoeken/%s.mjs', document.querySelector('script[src$="/zuurdesem.mjs"]').src)))"""
SPELLING = ZOEKEN % "spelling"


# ms. The theme looks at the focus no more than once in one: of leaving and coming back within that it sees neither.
MEER_DAN_HET_THEMA = 20


class Zoeker:
    """A page that searches. `gevonden` gives paths from the root, in the order in which a reader meets them."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url
        self.veld = page.locator("#zoekveld")
        self.stand = page.locator(".zd-zoek__stand")
        self.links = page.locator(".zd-zoek__uit h3 a")
        self.box = page.locator(".md-search__input")
        self.items = page.locator(".md-search-result__list a")

    def open(self, vraag: str, meer: str = "") -> None:
        """zoeken/ with this query in its address, answered."""
        self.page.goto(f"{self.url}zoeken/?q={quote_plus(vraag)}{meer}")
        self.klaar()

    def klaar(self) -> None:
        """Wait until what stands there is an answer."""
        self.page.locator(".zd-zoek:not([aria-busy]) .zd-zoek__stand:not(:empty)").wait_for()

    def gevonden(self) -> list[str]:
        """The pages on zoeken/ that one sees without opening anything."""
        return [self._pad(adres) for adres in self.links.evaluate_all(ZICHTBAAR)]

    def in_box(self, vraag: str) -> list[str]:
        """The pages in the header's box after typing this; the way to zoeken/ is the last."""
        self.page.keyboard.press("/")
        self.box.fill(vraag)
        self.page.keyboard.press("Shift")
        self.items.last.wait_for()
        return [self._pad(adres) for adres in self.items.evaluate_all("(links) => links.map((link) => link.href)")]

    def _pad(self, adres: str) -> str:
        return adres.removeprefix(self.url)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A fresh profile of a laptop: the box stands open in the header."""
    nieuw = chromium.new_context(viewport={"width": BREED, "height": 800}, locale="nl-NL")
    nieuw.set_default_timeout(WACHT)
    yield nieuw
    nieuw.close()


@pytest.fixture
def zoeker(page: Page, server: SiteServer) -> Zoeker:
    """Somebody who has not opened a page yet."""
    return Zoeker(page, server.url)


def test_there_are_thirty_queries_and_half_of_them_are_hard() -> None:
    assert len(VRAGEN) == 30
    assert sum(vraag["soort"] in ("synoniem", "deel", "tikfout") for vraag in VRAGEN) == 15
    assert len({vraag["zoek"] for vraag in VRAGEN}) == 30


def test_of_thirty_queries_at_least_24_find_their_page_first_and_29_in_the_first_five(
    zoeker: Zoeker, klachten: Klachten
) -> None:
    plekken: dict[str, int] = {}
    zoeker.page.goto(f"{zoeker.url}zoeken/")
    for vraag in VRAGEN:
        zoeker.veld.fill(vraag["zoek"])
        zoeker.veld.press("Enter")
        expect(zoeker.stand).to_contain_text(f"voor {vraag['zoek']}.")
        gevonden = zoeker.gevonden()
        plekken[vraag["zoek"]] = gevonden.index(vraag["pagina"]) + 1 if vraag["pagina"] in gevonden else 99
    eerste = [zoek for zoek, plek in plekken.items() if plek == 1]
    in_vijf = [zoek for zoek, plek in plekken.items() if plek <= 5]
    laag = {zoek: plek for zoek, plek in plekken.items() if plek > 1}
    assert len(eerste) >= 24, laag
    assert len(in_vijf) >= 29, laag
    assert klachten.neem() == []


@pytest.mark.parametrize("zoek", ["moreel beraad", "dubbelrol", "plicht", "discresionaire ruimte"])
def test_the_box_in_the_header_finds_it_too_and_leads_on_to_all_results(
    zoeker: Zoeker, klachten: Klachten, zoek: str
) -> None:
    (pagina,) = [vraag["pagina"] for vraag in VRAGEN if vraag["zoek"] == zoek]
    zoeker.page.goto(f"{zoeker.url}begrippen/mandaat/")
    *paginas, alles = zoeker.in_box(zoek)
    assert pagina in paginas
    assert len(paginas) <= 5
    assert alles == f"zoeken/?q={quote_plus(zoek)}"
    assert klachten.neem() == []


def test_the_box_works_by_keyboard(zoeker: Zoeker) -> None:
    page = zoeker.page
    page.goto(f"{zoeker.url}kaders/")
    zoeker.in_box("rugdekking")
    page.keyboard.press("ArrowDown")
    expect(zoeker.items.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(zoeker.box).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".md-search__output")).not_to_be_visible()
    expect(zoeker.box).not_to_be_focused()
    page.wait_for_timeout(MEER_DAN_HET_THEMA)
    zoeker.in_box("rugdekking")
    page.keyboard.press("Enter")
    page.wait_for_url("**/begrippen/rugdekking/")


def test_on_a_telephone_a_button_opens_the_box_and_escape_gives_focus_back(zoeker: Zoeker) -> None:
    page = zoeker.page
    page.set_viewport_size({"width": TELEFOON, "height": 800})
    page.goto(f"{zoeker.url}begrippen/")
    knop = page.get_by_role("button", name="Zoeken", exact=True)
    expect(knop).to_have_attribute("aria-expanded", "false")
    knop.focus()
    page.keyboard.press("Enter")
    expect(knop).to_have_attribute("aria-expanded", "true")
    expect(zoeker.box).to_be_focused()
    page.keyboard.press("Escape")
    expect(knop).to_be_focused()
    expect(knop).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("/")
    expect(zoeker.box).to_be_focused()


def test_results_stand_by_soort_and_a_filter_leaves_one(zoeker: Zoeker) -> None:
    zoeker.open("mandaat")
    koppen = zoeker.page.locator(".zd-zoek__groep > h2")
    assert {"Begrippen", "Kaders"} <= set(koppen.all_inner_texts())
    zoeker.page.get_by_text("Filters", exact=True).click()
    zoeker.page.get_by_label("Kaders", exact=True).check()
    expect(koppen).to_have_text(["Kaders"])
    assert zoeker.gevonden()[0] == "kaders/mandaat-van-het-college/"
    assert parse_qs(urlsplit(zoeker.page.url).query) == {"q": ["mandaat"], "soort": ["kader"]}


def test_query_and_filters_stand_in_the_address_and_come_back_from_it(zoeker: Zoeker) -> None:
    zoeker.open("bingo", "&soort=casus&thema=geld")
    assert zoeker.gevonden()[0] == "casussen/internetbingo/"
    assert all(pad.startswith("casussen/") for pad in zoeker.gevonden())
    expect(zoeker.veld).to_have_value("bingo")
    expect(zoeker.page.get_by_label("Casussen", exact=True)).to_be_checked()
    zoeker.veld.fill("presentie")
    zoeker.page.get_by_label("Casussen", exact=True).uncheck()
    zoeker.page.get_by_label("Geld", exact=True).uncheck()
    zoeker.links.first.click()
    zoeker.page.wait_for_url("**/begrippen/presentie/")
    zoeker.page.go_back()
    zoeker.klaar()
    assert urlsplit(zoeker.page.url).query == "q=presentie"
    assert zoeker.gevonden()[0] == "begrippen/presentie/"


def test_a_slip_gets_a_suggestion_that_one_can_take(zoeker: Zoeker) -> None:
    zoeker.open("mandaad")
    expect(zoeker.stand).to_contain_text("Niets gevonden voor mandaad.")
    expect(zoeker.page.locator(".zd-zoek__bedoelde")).to_have_text("Bedoelde je mandaat?")
    assert zoeker.gevonden()[0] == "begrippen/mandaat/"
    zoeker.page.get_by_role("button", name="mandaat", exact=True).click()
    expect(zoeker.veld).to_have_value("mandaat")
    expect(zoeker.veld).to_be_focused()
    expect(zoeker.stand).not_to_contain_text("Niets gevonden")


def test_nothing_found_says_so_and_where_to_go(zoeker: Zoeker) -> None:
    zoeker.open("kwxzq")
    expect(zoeker.stand).to_have_text("Niets gevonden voor kwxzq.")
    expect(zoeker.page.locator(".zd-leeg")).to_have_text("Probeer één woord, of blader door de casussen.")
    zoeker.page.locator(".zd-leeg a").click()
    zoeker.page.wait_for_url("**/casussen/")


def test_a_word_that_no_page_has_is_not_taken_for_a_short_word_it_begins_with(zoeker: Zoeker) -> None:
    zoeker.open("bijenhouderij")
    assert zoeker.gevonden() == []


def test_words_that_no_page_has_together_still_give_pages_with_some_of_them(zoeker: Zoeker) -> None:
    zoeker.open("hybriditeit willekeur giften")
    expect(zoeker.stand).to_contain_text("Geen pagina heeft al deze woorden.")
    assert zoeker.gevonden()


def test_a_query_is_never_read_as_html(zoeker: Zoeker, klachten: Klachten) -> None:
    zoeker.open("<img src=x onerror=alert(1)> mandaat")
    assert zoeker.page.locator(".zd-zoek img").count() == 0
    zoeker.page.goto(f"{zoeker.url}kaders/")
    zoeker.in_box("<img src=x onerror=alert(1)> mandaat")
    assert zoeker.page.locator(".md-search img").count() == 0
    assert klachten.neem() == []


def test_the_page_works_by_keyboard(zoeker: Zoeker) -> None:
    page = zoeker.page
    page.goto(f"{zoeker.url}zoeken/")
    expect(zoeker.veld).to_be_focused()
    page.keyboard.type("willekeur")
    zoeker.klaar()
    page.keyboard.press("ArrowDown")
    expect(zoeker.links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(zoeker.links.nth(1)).to_be_focused()
    page.keyboard.press("Escape")
    expect(zoeker.veld).to_be_focused()
    page.get_by_role("button", name="Zoek", exact=True).focus()
    page.keyboard.press("/")
    expect(zoeker.veld).to_be_focused()
    expect(zoeker.veld).to_have_value("willekeur")


def test_a_page_fetches_nothing_of_the_index_until_somebody_searches(zoeker: Zoeker, klachten: Klachten) -> None:
    for pad in ("", "casussen/internetbingo/", "zoeken/"):
        zoeker.page.goto(zoeker.url + pad)
        zoeker.page.evaluate("new Promise((klaar) => requestIdleCallback(klaar, { timeout: 500 }))")
    assert not [adres for adres in klachten.gevraagd if "/pagefind/" in adres or "woorden.json" in adres]
    zoeker.page.goto(f"{zoeker.url}search/search_index.json")
    assert len(zoeker.page.locator("body").inner_text()) < 500


def test_without_a_connection_it_says_so_and_the_next_try_works(zoeker: Zoeker, context: BrowserContext) -> None:
    zoeker.page.goto(f"{zoeker.url}zoeken/")
    expect(zoeker.veld).to_be_focused()
    context.set_offline(True)
    zoeker.veld.fill("mandaat")
    expect(zoeker.stand).to_have_text("Je bent offline. Zoeken lukt dan niet.")
    context.set_offline(False)
    zoeker.page.keyboard.press("Enter")
    expect(zoeker.links.first).to_be_visible()


def test_without_javascript_the_page_leads_to_the_lists(chromium: Browser, server: SiteServer) -> None:
    context = chromium.new_context(java_script_enabled=False)
    context.set_default_timeout(WACHT)
    page = context.new_page()
    page.goto(f"{server.url}zoeken/")
    expect(page.locator("#zoekveld")).not_to_be_visible()
    page.get_by_role("main").get_by_role("link", name="Begrippen").click()
    page.wait_for_url("**/begrippen/")
    context.close()


def test_an_address_that_is_not_there_leads_to_the_search(zoeker: Zoeker) -> None:
    zoeker.page.goto(f"{zoeker.url}weg/of/nooit/geweest/")
    zoeker.page.get_by_role("link", name="Zoek op deze site").click()
    zoeker.page.wait_for_url(f"{zoeker.url}zoeken/")


def test_it_works_under_a_path_of_its_own(chromium: Browser, site: Path) -> None:
    from zuurdesem.serve.server import answering, make_server

    with answering(make_server(site, prefix="/zuur/desem/")) as server:
        context = chromium.new_context(viewport={"width": BREED, "height": 800})
        context.set_default_timeout(WACHT)
        klachten, zoeker = Klachten(context, server.url), Zoeker(context.new_page(), server.url)
        zoeker.open("clientlogica")
        assert zoeker.gevonden()[0] == "logicas/client/"
        zoeker.page.goto(f"{server.url}begrippen/mandaat/")
        assert zoeker.in_box("dubbelrol")[0] == "begrippen/hybriditeit/"
        assert klachten.neem() == []
        context.close()


@pytest.mark.parametrize(
    ("woord", "beter"),
    [
        ("mandaad", "mandaat"),
        ("mandat", "mandaat"),
        ("madnaat", "mandaat"),
        ("discresionaire", "discretionaire"),
        ("mandaat", "mandaat"),
        ("client", "client"),
        ("clien", "clien"),
        ("wt", None),
        ("wandelaar", None),
    ],
)
def test_a_slip_is_mended_to_the_nearest_known_word(zoeker: Zoeker, woord: str, beter: str | None) -> None:
    zoeker.page.goto(f"{zoeker.url}zoeken/")
    lijst = ["cliënt", "discretionaire", "mandaat", "wet"]
    assert zoeker.page.evaluate(f"async (wat) => {SPELLING}.verbeter(...wat)", [woord, lijst]) == beter


def test_of_a_question_the_words_that_matter_remain(zoeker: Zoeker) -> None:
    zoeker.page.goto(f"{zoeker.url}zoeken/")
    doe = f"async (vraag) => {{ const {{ kern, woorden }} = {SPELLING}; return kern(woorden(vraag)) }}"
    assert zoeker.page.evaluate(doe, "Wat is de rol van de logica’s?") == ["rol", "logicas"]
    assert zoeker.page.evaluate(doe, "wie ben ik") == ["ben"]
    assert zoeker.page.evaluate(doe, "wat is het") == ["wat", "is", "het"]


@pytest.mark.parametrize("kleur", KLEUREN)
@pytest.mark.parametrize("breed", [TELEFOON, BREED])
def test_axe_finds_nothing_in_results_and_nothing_sticks_out(
    chromium: Browser, server: SiteServer, kleur: Any, breed: int
) -> None:
    context = chromium.new_context(
        viewport={"width": breed, "height": 800}, color_scheme=kleur, reduced_motion="reduce", bypass_csp=True
    )
    context.set_default_timeout(WACHT)
    zoeker = Zoeker(context.new_page(), server.url)
    gevonden: dict[str, list[str]] = {}
    for vraag in ("mandaad", "mandaat", "kwxzq"):
        zoeker.open(vraag)
        zoeker.page.add_script_tag(path=AXE)
        gevonden[vraag] = keur(zoeker.page) + list(zoeker.page.evaluate(STEEKT_UIT, breed))
    zoeker.page.goto(f"{server.url}kaders/")
    zoeker.page.add_script_tag(path=AXE)
    zoeker.in_box("mandaat")
    _rustig(zoeker.items.first)
    gevonden["box"] = keur(zoeker.page)
    assert {waar: regels for waar, regels in gevonden.items() if regels} == {}
    context.close()


def _rustig(deel: Locator) -> None:
    """Wait until nothing around it moves or fades any more."""
    deel.evaluate("() => Promise.all(document.getAnimations().map((beweging) => beweging.finished))")


@pytest.mark.parametrize(
    ("excerpt", "stukken"),
    [
        ("<mark>Mandaat.</mark> Zo is het .", [["Mandaat.", True], [" Zo is het.", False]]),
        ("het <mark>mandaat</mark> van", [["… het ", False], ["mandaat", True], [" van …", False]]),
        ("&lt;img&gt; <mark>&lt;b&gt;</mark>", [["<img> ", False], ["<b>", True], [" …", False]]),
    ],
)
def test_an_excerpt_is_taken_apart_as_text(zoeker: Zoeker, excerpt: str, stukken: list[list[Any]]) -> None:
    zoeker.page.goto(f"{zoeker.url}zoeken/")
    doe = f"async (wat) => {ZOEKEN % 'fragment'}.stukken(wat).map(Object.values)"
    assert zoeker.page.evaluate(doe, excerpt) == stukken
