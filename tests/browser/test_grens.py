"""The grensverkenner in a browser: walked, kept, left and come back to, by keyboard, and without what it may miss.

Its states are compared in both Pythons, looked at by axe, and measured on a narrow screen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.bezoek import PYTHON_START, WACHT, Klachten
from tests.browser.test_toegankelijk import AXE, KEUR, KLEUREN, REGELS, SMAL, STEEKT_UIT, TELEFOON, VOUW_OPEN
from tests.browser.toetsenbord import Toetsenbord
from tests.grensvragen import GRENZEN, staten
from zuurdesem.content import Bibliotheek
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.dossier import Dossier
from zuurdesem.engine.grens.scherm import grens
from zuurdesem.engine.html.grens import eerste, render
from zuurdesem.engine.vorm import canonical_json
from zuurdesem.publish.grenspagina import make_grens
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

PAGINA = "casussen/internetbingo/grens/"
SLEUTEL = "zuurdesem:1:grens:internetbingo"
RUST = 260
STATEN = staten()
REGEL = "Ik meld mee zolang zij het zelf vertelt."
START = """async (ms) => {
  const { python, deur } = document.getElementById('grens').dataset
  const base = new URL(python, document.baseURI).href
  const { engine } = await import(`${base}client.mjs`)
  window.motor = engine(base, { door: deur, startMs: ms })
  await window.motor.start()
}"""
ROEP = "(vragen) => Promise.all(vragen.map((vraag) => window.motor.roep(vraag)))"
ZET = "(html) => { document.getElementById('grens').innerHTML = html }"
TOON_VOET = """() => {
  for (const deel of document.querySelectorAll('.zd-grens__voet [data-toestand]')) deel.hidden = false }"""


class Verkenner:
    """Somebody who makes choices on the page."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url + PAGINA
        self.grens = page.locator("#grens")
        self.kop = self.grens.locator("h2").first

    def open(self, fragment: str = "") -> Verkenner:
        self.page.goto(self.url + (f"#{fragment}" if fragment else ""))
        return self.is_gemonteerd()

    def is_gemonteerd(self) -> Verkenner:
        self.page.locator("[data-met-grens]:not([hidden])").first.wait_for(state="attached")
        return self

    def tik(self, knop: str) -> None:
        """Tap, and wait for another screen."""
        self.page.wait_for_timeout(RUST)
        self.grens.evaluate("(deel) => (deel.firstElementChild.dataset.oud = '')")
        self.grens.locator(knop).click()
        self.grens.locator("[data-oud]").wait_for(state="detached", timeout=PYTHON_START)

    def kies(self, *opties: str) -> None:
        for optie in opties:
            self.tik(f'button[value="{optie}"]')

    def tot_de_lijn(self) -> None:
        """The second optie every time, until there are no more situations."""
        while self.grens.locator(".zd-wissel").count():
            self.tik(".zd-direct__knop >> nth=1")

    @property
    def bewaard(self) -> dict[str, Any]:
        gelezen: dict[str, Any] = json.loads(self.page.evaluate("(s) => localStorage.getItem(s)", SLEUTEL) or "{}")
        return gelezen


@pytest.fixture
def verkenner(page: Page, server: SiteServer) -> Verkenner:
    """Somebody who has not opened the page yet."""
    return Verkenner(page, server.url)


@pytest.fixture(scope="module")
def warm(chromium: Browser, server: SiteServer) -> Iterator[tuple[Page, Klachten]]:
    """A page with the site's worker, started once."""
    context = chromium.new_context(locale="nl-NL")
    context.set_default_timeout(WACHT)
    klachten = Klachten(context, server.url)
    page = context.new_page()
    Verkenner(page, server.url).open()
    page.evaluate(START, PYTHON_START)
    yield page, klachten
    context.close()


def scherm(naam: str) -> str:
    staat = STATEN[naam]
    dossier = Dossier(casus="internetbingo", editie="00000000", antwoorden=tuple(staat.antwoorden))
    return render(grens(GRENZEN[staat.van], dossier, staat.kijk))


def test_every_state_and_what_it_leaves_is_the_same_in_both_pythons(warm: tuple[Page, Klachten]) -> None:
    page, klachten = warm
    vragen = []
    for staat in STATEN.values():
        dossier = {"formaat": 1, "soort": "grens", "casus": "internetbingo", "editie": "00000000"}
        vraag = {
            "grens": canonical_json(GRENZEN[staat.van]),
            "dossier": {**dossier, "antwoorden": staat.antwoorden},
            "kijk": staat.kijk,
        }
        vragen += [json.dumps({"doe": doe, **vraag}) for doe in ("grens", "grens-markdown", "grens-schrijf")]
    for vraag, daar in zip(vragen, page.evaluate(ROEP, vragen), strict=True):
        assert daar.encode("utf-8", "surrogatepass") == antwoord(vraag).encode("utf-8", "surrogatepass")
    assert json.loads(antwoord(vragen[0]))["html"] == scherm(next(iter(STATEN)))
    assert klachten.neem() == []


def test_the_page_holds_the_first_situation_and_the_file_holds_all(
    warm: tuple[Page, Klachten], bibliotheek: Bibliotheek, site: Any
) -> None:
    assert any(casus.draaiknoppen for casus in bibliotheek.casussen.values())
    for casus in bibliotheek.casussen.values():
        gemaakt, map_ = make_grens(casus), site / "casussen" / casus.id
        assert (gemaakt is None) is (not casus.draaiknoppen)
        if gemaakt is None:
            assert not (map_ / "grens").exists()
            continue
        assert eerste(gemaakt, "../../../") in (map_ / "grens" / "index.html").read_text(encoding="utf-8")
        assert json.loads((map_ / "grens.json").read_text(encoding="utf-8")) == json.loads(canonical_json(gemaakt))


@pytest.mark.parametrize("kleur", KLEUREN)
def test_axe_finds_nothing_in_any_state_and_nothing_sticks_out(
    chromium: Browser, server: SiteServer, kleur: str
) -> None:
    context = chromium.new_context(
        viewport={"width": TELEFOON, "height": 800},
        color_scheme=kleur,  # type: ignore[arg-type]
        reduced_motion="reduce",
        bypass_csp=True,
    )
    context.set_default_timeout(WACHT)
    page = context.new_page()
    Verkenner(page, server.url).open()
    page.add_script_tag(path=AXE)
    page.evaluate(TOON_VOET)
    gevonden = {}
    for naam in STATEN:
        page.evaluate(ZET, scherm(naam))
        page.evaluate(VOUW_OPEN)
        gevonden[naam] = list(page.evaluate(KEUR, REGELS))
        for breed in (SMAL, TELEFOON):
            page.set_viewport_size({"width": breed, "height": 800})
            gevonden[naam] += page.evaluate(STEEKT_UIT, breed)
    context.close()
    assert {naam: regels for naam, regels in gevonden.items() if regels} == {}


def test_a_walk_ends_in_the_rule_that_the_reader_writes(verkenner: Verkenner, klachten: Klachten) -> None:
    verkenner.open().tot_de_lijn()
    expect(verkenner.kop).to_have_text("Je lijn, in jouw keuzes")
    assert verkenner.page.url.endswith("#lijn")
    verkenner.grens.locator("textarea").fill(REGEL)
    verkenner.tik(".zd-daden button")
    expect(verkenner.grens.locator(".zd-spraak blockquote")).to_contain_text(REGEL)
    expect(verkenner.kop).to_be_focused()
    assert verkenner.bewaard["soort"] == "grens"
    assert verkenner.bewaard["antwoorden"][-1] == ["grens.regel", REGEL]
    with verkenner.page.expect_download() as gehaald:
        verkenner.grens.locator("[data-doe=markdown]").click()
    assert gehaald.value.suggested_filename == "zuurdesem-grens-internetbingo.md"
    assert REGEL in gehaald.value.path().read_text(encoding="utf-8")
    assert klachten.neem() == []


def test_leaving_and_coming_back_goes_on_where_one_was_and_keeps_half_typed_text(verkenner: Verkenner) -> None:
    verkenner.open().kies("laten-melden", "?")
    verkenner.page.goto("about:blank")
    verkenner.open()
    expect(verkenner.kop).to_have_text("Situatie 3 van 12", timeout=PYTHON_START)
    verkenner.tot_de_lijn()
    verkenner.grens.locator("textarea").fill("half get")
    verkenner.page.reload()
    verkenner.is_gemonteerd()
    expect(verkenner.grens.locator("textarea")).to_have_value("half get", timeout=PYTHON_START)


def test_an_earlier_choice_can_be_changed_and_the_later_ones_stay(verkenner: Verkenner) -> None:
    verkenner.open().kies("laten-melden", "laten-melden", "terugvorderen")
    verkenner.page.go_back()
    verkenner.page.go_back()
    expect(verkenner.kop).to_have_text("Situatie 2 van 12")
    expect(verkenner.grens.locator(".is-gekozen")).to_have_attribute("value", "laten-melden")
    verkenner.kies("niet-handhaven")
    expect(verkenner.kop).to_have_text("Situatie 4 van 12")
    waarden = dict(verkenner.bewaard["antwoorden"])
    assert sorted(waarden.values()) == ["laten-melden", "niet-handhaven", "terugvorderen"]


def test_a_situation_is_chosen_with_the_keyboard_alone(verkenner: Verkenner) -> None:
    verkenner.open()
    toetsen = Toetsenbord(verkenner.page)
    toetsen.tot(id="grens-antwoord")
    verkenner.page.wait_for_timeout(RUST)
    toetsen.druk("Enter")
    expect(verkenner.kop).to_have_text("Situatie 2 van 12", timeout=PYTHON_START)
    expect(verkenner.kop).to_be_focused()


def test_hostile_text_stays_text(verkenner: Verkenner) -> None:
    vijandig = "<img src=x onerror=\"document.title='stuk'\"></textarea><script>document.title='stuk'</script>"
    verkenner.open().tot_de_lijn()
    verkenner.grens.locator("textarea").fill(vijandig)
    verkenner.tik(".zd-daden button")
    expect(verkenner.grens.locator(".zd-spraak blockquote")).to_contain_text(vijandig)
    assert verkenner.page.title() != "stuk"
    assert verkenner.grens.locator("img").count() == 0


def test_without_python_the_choice_is_kept_and_there_is_paper(verkenner: Verkenner) -> None:
    verkenner.page.route("**/*.wasm", lambda route: route.abort())
    verkenner.open()
    verkenner.page.wait_for_timeout(RUST)
    verkenner.grens.locator('button[value="laten-melden"]').click()
    expect(verkenner.page.locator(".zd-grens__voet [data-toestand=mislukt]")).to_be_visible(timeout=PYTHON_START)
    assert verkenner.bewaard["antwoorden"][-1][1] == "laten-melden"
    verkenner.page.locator("#papier > summary").click()
    assert verkenner.page.locator("#papier .zd-werkblad__vraag").count() == 13


def test_what_may_not_stay_does_not_and_beginning_again_leaves_the_walk_alone(verkenner: Verkenner) -> None:
    verkenner.open()
    verkenner.page.evaluate("localStorage.setItem('zuurdesem:1:casus:internetbingo', 'blijft')")
    verkenner.page.locator(".zd-wis > summary").click()
    verkenner.page.locator("[name=niet-bewaren]").check()
    verkenner.kies("laten-melden")
    assert verkenner.bewaard == {}
    verkenner.page.locator("[name=niet-bewaren]").uncheck()
    verkenner.kies("laten-melden")
    assert len(verkenner.bewaard["antwoorden"]) == 2
    verkenner.page.locator("details:has([data-doe=opnieuw]) > summary").click()
    verkenner.page.locator("[data-doe=opnieuw]").click()
    expect(verkenner.kop).to_have_text("Situatie 1 van 12")
    assert verkenner.bewaard == {}
    assert verkenner.page.evaluate("localStorage.getItem('zuurdesem:1:casus:internetbingo')") == "blijft"


def test_a_second_window_is_warned_and_both_logs_are_kept(verkenner: Verkenner, server: SiteServer) -> None:
    verkenner.open().kies("laten-melden")
    ander = Verkenner(verkenner.page.context.new_page(), server.url).open()
    expect(ander.kop).to_have_text("Situatie 2 van 12", timeout=PYTHON_START)
    verkenner.kies("terugvorderen")
    ander.kies("niet-handhaven")
    expect(ander.page.locator(".zd-grens__voet [data-toestand=vensters]")).to_be_visible()
    assert [waarde for _, waarde in ander.bewaard["antwoorden"]] == ["laten-melden", "terugvorderen"]


def test_without_javascript_the_situations_stand_on_paper(chromium: Browser, server: SiteServer) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.url + PAGINA)
    expect(page.locator("noscript, .zd-hulp").first).to_be_attached()
    page.locator("#papier > summary").click()
    assert page.locator("#papier .zd-werkblad__vraag").count() == 13
    context.close()


def test_the_casus_leads_to_it(page: Page, server: SiteServer) -> None:
    page.goto(server.url + "casussen/internetbingo/")
    page.locator(".zd-naar-grens a").click()
    expect(page.locator("h1")).to_have_text("Grensverkenner: Internetbingo")
