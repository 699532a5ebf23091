"""What is left when something is missing: JavaScript, the module, WebAssembly, the worker, a file, storage.

Nothing typed may get lost or end up in an address, and the page says what to do.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.bezoek import PYTHON_START, WACHT, Klachten, wacht
from tests.browser.loper import Loper
from tests.paden_lezen import paden
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.stappen import STAPPEN
from zuurdesem.engine.teksten import zeg
from zuurdesem.serve.server import SiteServer, answering, make_server

pytestmark = pytest.mark.browser

VOLLEDIG = next(pad for pad in paden() if pad.get("ook"))
DAARNA = [f"route=volledig&{stap['bij']}" for stap in VOLLEDIG["stappen"]]
TWEEDE = VOLLEDIG["stappen"][1]["zeg"]
INGEVULD = {"neiging": "laten-melden", "neiging.zekerheid": "gok", "neiging.zin": "Zij komt terug & zegt '<iets>'."}


def staat_er(loper: Loper) -> None:
    """What was filled in stands in the form."""
    for vraag, waarde in INGEVULD.items():
        if vraag.endswith(".zin"):
            expect(loper.veld(vraag)).to_have_value(waarde)
        else:
            expect(loper.veld(vraag, waarde)).to_be_checked()


def verstuur(loper: Loper) -> None:
    """Press the button of the screen, and wait for nothing."""
    loper.doorloop.locator(".zd-daden button:not([name])").click()


# Without JavaScript

# Every form of ours: the one on the page and those that wait in a template.
FORMULIEREN = """[document, ...[...document.querySelectorAll('template')].map((sjabloon) => sjabloon.content)]
  .flatMap((plek) => [...plek.querySelectorAll('form[data-fragment]')]).map((form) => form.getAttribute('method'))"""


@pytest.fixture
def kaal(chromium: Browser, server: SiteServer) -> Iterator[Loper]:
    """A visitor without JavaScript."""
    context = chromium.new_context(viewport={"width": 390, "height": 800}, locale="nl-NL", java_script_enabled=False)
    context.set_default_timeout(WACHT)
    yield Loper(context.new_page(), server.url)
    context.close()


def test_without_javascript_the_story_the_first_question_and_the_werkblad_can_be_read(
    kaal: Loper, casus: Casus
) -> None:
    page = kaal.page
    page.goto(kaal.url)
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.locator(".zd-verhaal p").first).to_be_visible()
    expect(kaal.doorloop.get_by_text(zeg("neiging.vraag"))).to_be_visible()
    for optie in casus.levende_opties:
        expect(kaal.doorloop.get_by_text(optie.titel).first).to_be_visible()
    page.locator("#werkblad > summary").click()
    werkblad = page.locator("#werkblad")
    for nr in {soort.nr for soort in STAPPEN} - {0, 9}:
        expect(werkblad.get_by_role("heading", name=zeg(f"stap.{nr}"), exact=True)).to_be_visible()
    for optie in casus.levende_opties:
        for logica in ("professioneel", "management", "client", "politiek"):
            zin = "".join(deel for deel in optie.argumenten.van(logica).zin if isinstance(deel, str))
            assert zin[:30] in werkblad.inner_text()


def test_without_javascript_nothing_is_shown_that_needs_it(kaal: Loper) -> None:
    kaal.page.goto(kaal.url)
    for deel in ("#hervat", ".zd-inlezen", ".zd-wis", *(f"[data-toestand={t}]" for t in ("laadt", "mislukt"))):
        for plek in kaal.page.locator(deel).all():
            expect(plek).to_be_hidden()


@pytest.mark.parametrize("hoe", ["knop", "enter", "overslaan"])
def test_without_javascript_sending_changes_no_address_and_keeps_what_was_filled_in(kaal: Loper, hoe: str) -> None:
    kaal.page.goto(kaal.url)
    assert set(kaal.page.evaluate(FORMULIEREN)) == {"dialog"}
    kaal.zet_volledig()
    kaal.vul(INGEVULD)
    if hoe == "enter":
        kaal.veld("neiging", "laten-melden").press("Enter")
    else:
        naam = "[value=overslaan]" if hoe == "overslaan" else "button:not([name])"
        kaal.doorloop.locator(f".zd-daden {naam}").click()
    assert kaal.page.url == kaal.url
    staat_er(kaal)


# Before the module has mounted


def test_sending_before_the_module_is_there_changes_no_address_and_the_text_goes_along(
    loper: Loper, page: Page, klachten: Klachten
) -> None:
    vast: list[Route] = []
    page.route("**/doorloop.mjs", lambda route: vast.append(route))
    with page.expect_request("**/doorloop.mjs"):
        page.goto(loper.url, wait_until="commit")
    page.wait_for_load_state("domcontentloaded")
    loper.zet_volledig()
    loper.vul(INGEVULD)
    verstuur(loper)
    assert page.url == loper.url
    staat_er(loper)
    vast[0].continue_()
    loper.is_gemonteerd()
    staat_er(loper)
    expect(loper.doorloop).to_be_visible()
    loper.merk()
    verstuur(loper)
    loper.python()
    loper.nieuw()
    assert loper.plek == DAARNA[1]
    assert dict(loper.bewaard["antwoorden"]) == INGEVULD
    assert klachten.neem() == []


def test_what_was_filled_in_before_the_module_goes_along_into_the_route_that_is_chosen(
    loper: Loper, page: Page
) -> None:
    vast: list[Route] = []
    page.route("**/doorloop.mjs", lambda route: vast.append(route))
    with page.expect_request("**/doorloop.mjs"):
        page.goto(loper.url, wait_until="commit")
    page.wait_for_load_state("domcontentloaded")
    loper.zet_volledig()
    loper.vul(INGEVULD)
    page.locator("[name=bewaren][value=nee]").check()
    vast[0].continue_()
    loper.is_gemonteerd()
    expect(page.locator("[name=bewaren][value=nee]")).to_be_checked()
    page.locator("[data-route=volledig]").click()
    assert loper.plek == "route=volledig&stap=1"
    staat_er(loper)
    assert loper.opslag() == {}


def test_without_the_module_the_page_says_nothing_untrue_and_the_form_stays(
    loper: Loper, page: Page, klachten: Klachten
) -> None:
    page.route("**/doorloop.mjs", lambda route: route.abort())
    with page.expect_console_message(lambda bericht: "het werkblad werkt wel" in bericht.text):
        page.goto(loper.url)
    loper.zet_volledig()
    loper.vul(INGEVULD)
    verstuur(loper)
    assert page.url == loper.url
    staat_er(loper)
    expect(page.locator("#hervat")).to_be_hidden()


# Without Python


def blijft_staan(loper: Loper) -> None:
    """The message with the werkblad stands there, the form too, and the answers are kept."""
    mislukt = loper.toestand("mislukt")
    expect(mislukt).to_be_visible(timeout=PYTHON_START)
    expect(mislukt).to_contain_text(zeg("toestand.mislukt"))
    expect(loper.toestand("laadt")).to_be_hidden()
    staat_er(loper)
    assert dict(loper.bewaard["antwoorden"]) == INGEVULD
    mislukt.locator('a[href="#werkblad"]').click()
    expect(loper.page.locator("#werkblad")).to_be_in_viewport()
    staat_er(loper)


def begin_en_verstuur(loper: Loper) -> None:
    """Open, choose the full route, fill in the first screen, send it."""
    loper.open()
    loper.page.locator("[data-route=volledig]").click()
    loper.vul(INGEVULD)
    verstuur(loper)


@pytest.fixture
def zonder_wasm(site: Path, tmp_path: Path) -> Iterator[SiteServer]:
    """The same site from a host whose policy does not allow WebAssembly."""
    kopie = shutil.copytree(site, tmp_path / "site", copy_function=os.link)
    regels = (kopie / "_headers").read_text()
    assert " 'wasm-unsafe-eval'" in regels
    (kopie / "_headers").unlink()
    (kopie / "_headers").write_text(regels.replace(" 'wasm-unsafe-eval'", ""))
    with answering(make_server(kopie)) as draait:
        yield draait


def test_where_a_host_forbids_webassembly_the_page_says_so_and_nothing_is_lost(
    page: Page, zonder_wasm: SiteServer
) -> None:
    loper = Loper(page, zonder_wasm.url)
    begin_en_verstuur(loper)
    blijft_staan(loper)


def test_where_a_browser_has_no_webassembly_the_page_says_so_and_nothing_is_lost(
    loper: Loper, page: Page, klachten: Klachten
) -> None:
    def zonder(route: Route) -> None:
        echt = route.fetch()
        route.fulfill(response=echt, body=f"delete globalThis.WebAssembly\n{echt.text()}")

    page.route("**/worker.mjs*", zonder)
    begin_en_verstuur(loper)
    blijft_staan(loper)
    assert not [url for url in klachten.gevraagd if url.endswith(".wasm")]


STERFT = "postMessage({ klaar: true }); onmessage = () => { throw new Error('deze worker sterft') }"
HANGT = "postMessage({ klaar: true }); onmessage = () => { for (;;); }"
START_NIET = "throw new Error('deze worker start niet')"


@pytest.mark.parametrize("kwaal", [STERFT, HANGT, START_NIET], ids=["sterft", "hangt", "start niet"])
def test_a_worker_that_is_lost_is_replaced_once_and_the_walk_goes_on(loper: Loper, page: Page, kwaal: str) -> None:
    keren: list[str] = []

    def ziek(route: Route) -> None:
        keren.append(route.request.url)
        if len(keren) == 1:
            route.fulfill(body=kwaal, content_type="text/javascript")
        else:
            route.continue_()

    page.route("**/worker.mjs*", ziek)
    begin_en_verstuur(loper)
    expect(loper.toestand("herstart")).to_be_visible()
    staat_er(loper)
    wacht(page, "document.querySelector('#doorloop form').dataset.fragment.includes('stap=2')", PYTHON_START)
    expect(loper.toestand("herstart")).to_be_hidden()
    assert len(keren) == 2
    assert dict(loper.bewaard["antwoorden"]) == INGEVULD
    loper.verder(TWEEDE)
    assert dict(loper.bewaard["antwoorden"]) == INGEVULD | TWEEDE


def test_when_no_worker_comes_up_one_can_try_again_later_with_everything_kept(loper: Loper, page: Page) -> None:
    page.route("**/worker.mjs*", lambda route: route.fulfill(body=START_NIET, content_type="text/javascript"))
    begin_en_verstuur(loper)
    blijft_staan(loper)
    page.unroute("**/worker.mjs*")
    loper.merk()
    loper.toestand("mislukt").locator("[data-doe=probeer]").click()
    loper.python()
    loper.nieuw()
    assert loper.plek == DAARNA[1]
    expect(loper.toestand("mislukt")).to_be_hidden()
    assert dict(loper.bewaard["antwoorden"]) == INGEVULD


@pytest.mark.parametrize("weg", ["casus.json", "client.mjs", "app.zip"])
def test_a_file_that_does_not_come_is_asked_again_when_one_tries_again(loper: Loper, page: Page, weg: str) -> None:
    page.route(f"**/{weg}", lambda route: route.fulfill(status=503))
    begin_en_verstuur(loper)
    blijft_staan(loper)
    if weg == "casus.json":  # that Python comes up meanwhile does not take the melding away
        wacht(page, "performance.getEntriesByName('zuurdesem:klaar').length > 0", PYTHON_START)
        expect(loper.toestand("mislukt")).to_be_visible()
    page.unroute(f"**/{weg}")
    if weg == "client.mjs":
        # A browser remembers that a module failed for as long as the page lives: then only a reload helps.
        loper.herlaad()
        loper.hervat.locator("[data-doe=verder]").click()
    else:
        loper.merk()
        loper.toestand("mislukt").locator("[data-doe=probeer]").click()
    loper.python()
    wacht(page, "document.querySelector('#doorloop form')?.dataset.fragment.includes('stap=')")
    assert dict(loper.bewaard["antwoorden"]) == INGEVULD


def test_while_python_loads_after_a_reload_no_other_screen_takes_the_place_of_the_one_asked_for(
    loper: Loper, page: Page
) -> None:
    loper.open().begin("volledig")
    loper.verder(INGEVULD)
    plek = loper.plek
    vast: list[Route] = []
    page.route("**/casus.json", lambda route: vast.append(route))
    with page.expect_request("**/casus.json"):
        page.reload()
    loper.is_gemonteerd()
    for deel in (loper.begin_deel, loper.hervat, loper.doorloop):
        expect(deel).to_be_hidden()
    vast[0].continue_()
    expect(loper.doorloop.locator("h2")).to_be_focused(timeout=PYTHON_START)
    assert loper.plek == plek


def test_when_python_does_not_come_after_a_reload_one_is_told_that_the_work_is_still_there(
    loper: Loper, page: Page
) -> None:
    loper.open().begin("volledig")
    loper.verder(INGEVULD)
    page.route("**/worker.mjs*", lambda route: route.fulfill(body=START_NIET, content_type="text/javascript"))
    loper.herlaad()
    expect(loper.toestand("mislukt")).to_be_visible()
    expect(loper.hervat).to_be_visible()
    expect(loper.begin_deel).to_be_hidden()
    assert dict(loper.bewaard["antwoorden"]) == INGEVULD


# Without storage

GEWEIGERD = """for (const naam of ['getItem', 'setItem', 'removeItem', 'key'])
  Storage.prototype[naam] = () => { throw new DOMException('geweigerd', 'SecurityError') }"""
VOL = "Storage.prototype.setItem = () => { throw new DOMException('vol', 'QuotaExceededError') }"
DICHT = """for (const naam of ['localStorage', 'sessionStorage']) Object.defineProperty(window, naam, {
  get() { throw new DOMException('dicht', 'SecurityError') } })"""


@pytest.mark.parametrize(
    ("hoe", "zin"),
    [(GEWEIGERD, "geweigerd"), (DICHT, "geweigerd"), (VOL, "vol")],
    ids=["geweigerd", "dicht", "vol"],
)
def test_where_nothing_can_be_stored_the_page_says_so_and_the_walk_goes_on(
    loper: Loper, page: Page, hoe: str, zin: str
) -> None:
    page.add_init_script(hoe)
    loper.open().begin("volledig")
    loper.verder(INGEVULD)
    expect(loper.toestand(zin)).to_be_visible()
    expect(loper.toestand("bewaard")).to_be_hidden()
    loper.verder(TWEEDE)
    loper.terug()
    expect(loper.veld(*next(iter(TWEEDE.items())))).to_have_class(re.compile("is-gekozen"))
    loper.ga(DAARNA[0])
    expect(loper.doorloop).to_contain_text(INGEVULD["neiging.zin"])


def test_a_damaged_store_breaks_nothing_and_is_not_thrown_away(loper: Loper, page: Page, klachten: Klachten) -> None:
    page.goto(loper.url + "../")
    for soort in ("casus", "concept", "plek"):
        page.evaluate("(naam) => localStorage.setItem(naam, '{\"half')", f"zuurdesem:1:{soort}:internetbingo")
    loper.open().begin("volledig")
    loper.verder({"neiging": "laten-melden", "neiging.zin": "toch"})
    assert loper.plek == DAARNA[1]
    assert '{"half' in loper.opslag().values()
    assert klachten.neem() == []


@pytest.mark.parametrize("tekst", ["null", "[]", "7", '"tekst"', '{"antwoorden": {}}', "{}"])
def test_a_store_that_holds_something_else_breaks_nothing(
    loper: Loper, page: Page, klachten: Klachten, tekst: str
) -> None:
    page.goto(loper.url + "../")
    for soort in ("casus", "concept", "plek"):
        page.evaluate(
            "([naam, tekst]) => localStorage.setItem(naam, tekst)", [f"zuurdesem:1:{soort}:internetbingo", tekst]
        )
    loper.open()
    expect(loper.begin_deel).to_be_visible()
    page.locator("[data-route=volledig]").click()
    loper.open_vouw("neiging.zin").fill("kan gewoon")
    assert "kan gewoon" in " ".join(loper.opslag().values())
    assert klachten.neem() == []
