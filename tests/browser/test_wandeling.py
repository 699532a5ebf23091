"""A whole walk as a visitor makes it: by keyboard, by clicking, stopping halfway, taking it along, wiping it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.bezoek import WACHT, Klachten, wacht
from tests.browser.loper import Loper, neem_mee
from tests.browser.toetsenbord import Toetsenbord
from tests.paden_lezen import log_van, paden
from zuurdesem.engine.teksten import zeg
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

KORT = next(pad for pad in paden() if pad["route"] == "kort")
VOLLEDIG = next(pad for pad in paden() if pad.get("ook"))
# A headless browser has no print dialog: what would be printed is noted, and the end of it announced.
PRINT = """window.gedrukt = []
window.print = () => {
  window.gedrukt.push({ druk: document.documentElement.dataset.druk,
    open: [...document.querySelectorAll('#doorloop details')].every((vouw) => vouw.open) })
  dispatchEvent(new Event('afterprint'))
}"""


@pytest.fixture(autouse=True)
def _geen_klachten(klachten: Klachten) -> Iterator[None]:
    """No walk may make the browser complain."""
    yield
    assert klachten.neem() == []


def laatste(log: list[list[Any]]) -> dict[str, Any]:
    """What a log says in the end, per vraag; the order in which boxes were ticked says nothing."""
    return {vraag: sorted(waarde) if isinstance(waarde, list) else waarde for vraag, waarde in log}


def zegt(dossier: dict[str, Any]) -> dict[str, Any]:
    """What a dossier says in the end."""
    return laatste(dossier["antwoorden"])


def bestand(page: Page, knop: str) -> tuple[str, str]:
    """Name and text of the file that this button gives."""
    with page.expect_download() as komt:
        neem_mee(page, knop).click()
    return komt.value.suggested_filename, Path(komt.value.path()).read_text(encoding="utf-8")


# By keyboard alone


def test_the_whole_full_route_can_be_walked_by_keyboard_alone(loper: Loper, page: Page) -> None:
    page.add_init_script(PRINT)
    loper.open()
    toetsen = Toetsenbord(page)
    toetsen.tot(route="volledig")
    toetsen.druk("Enter")
    loper.doorloop.locator("form").wait_for()
    loper.python()
    for stap in VOLLEDIG["stappen"]:
        plek = toetsen.hier()
        assert plek is not None
        assert (plek["tag"], plek["doorloop"]) == ("h2", True)
        assert loper.plek == f"route=volledig&{stap['bij']}"
        for naam, waarde, is_tekst in loper.velden(stap["zeg"]):
            if not loper.veld(naam).first.is_visible():
                toetsen.tot(tag="summary", tekst=loper.vouw(naam))
                toetsen.druk("Enter")
            if is_tekst:
                toetsen.schrijf(naam, waarde)
            elif loper.veld(naam, waarde).get_attribute("type") == "checkbox":
                toetsen.kruis(naam, waarde)
            else:
                toetsen.kies(naam, waarde)
        loper.rust()
        direct = loper.direct(stap["zeg"])
        if direct and not loper.veld(*direct).is_visible():
            toetsen.tot(tag="summary", tekst=loper.vouw(direct[0]))
            toetsen.druk("Enter")
        naam, waarde = direct or ("", "")
        toetsen.tot(tag="button", soort="submit", naam=naam, waarde=waarde)
        loper.merk()
        toetsen.druk("Enter")
        loper.nieuw()
    assert loper.plek == "route=volledig&stap=9"
    assert (toetsen.hier() or {})["tag"] == "h2"
    toetsen.tot(tag="summary", tekst=zeg("mee.kop"))
    toetsen.druk("Enter")
    toetsen.tot(doe="druk")
    toetsen.druk("Enter")
    assert page.evaluate("gedrukt") == [{"druk": "spoor", "open": True}]
    for doe, eind in (("markdown", ".md"), ("json", ".json")):
        toetsen.tot(doe=doe)
        with page.expect_download() as komt:
            toetsen.druk("Enter")
        assert komt.value.suggested_filename.endswith(eind)
    assert zegt(loper.bewaard) == laatste(log_van(VOLLEDIG))


def test_tab_goes_through_the_whole_page_and_out_of_it_and_back(loper: Loper, page: Page) -> None:
    loper.open("route=volledig&stap=3&deel=client").python()
    expect(loper.doorloop.locator("h2")).to_be_focused()
    toetsen = Toetsenbord(page)
    for _ in range(200):  # from the heading, where the focus is now, to the end of the page
        if toetsen.tab() is None:
            break
    heen = []
    while (plek := toetsen.tab()) is not None:
        heen.append(plek)
        assert len(heen) < 200, "Tab komt er niet uit"
    namen = {plek["naam"] for plek in heen}
    assert any(naam.startswith("logica.") for naam in namen)
    assert any(plek["soort"] == "submit" for plek in heen)
    assert not heen[-1]["doorloop"]
    terug = []
    while (plek := toetsen.tab("Shift+Tab")) is not None:
        terug.append(plek)
        assert len(terug) < 200, "Shift+Tab komt er niet uit"
    # Backwards a radio group is entered at its other end; everything else is met in the opposite order.
    zonder = [plek["tekst"] for plek in heen if plek["soort"] != "radio"]
    assert [plek["tekst"] for plek in terug if plek["soort"] != "radio"] == zonder[::-1]


def test_the_menu_of_a_narrow_screen_opens_closes_and_gives_the_focus_back_by_keyboard(
    loper: Loper, page: Page
) -> None:
    loper.open()
    toetsen = Toetsenbord(page)
    toetsen.tot(tag="button", tekst="Menu")
    toetsen.druk("Enter")
    expect(page.locator(".md-nav--primary a.md-nav__link").first).to_be_focused()
    toetsen.druk("Escape")
    assert (toetsen.hier() or {})["tekst"] == "Menu"


# By clicking


def test_the_short_route_can_be_walked_by_clicking(warm: Loper) -> None:
    warm.begin("kort")
    assert warm.plek == "route=kort&stap=1"
    for stap in KORT["stappen"]:
        assert warm.plek == f"route=kort&{stap['bij']}"
        warm.verder(stap["zeg"])
    assert warm.kop == zeg("stap.9")
    assert zegt(warm.bewaard) == laatste(log_van(KORT))
    expect(warm.toestand("bewaard")).to_be_visible()


def test_a_screen_without_its_one_needed_answer_says_so_and_leads_to_it(warm: Loper) -> None:
    warm.begin("kort")
    warm.verder({"neiging.zekerheid": "gok"})
    fout = warm.doorloop.locator(".zd-fouten")
    expect(fout).to_contain_text(zeg("fout.kop"))
    fout.locator("a").click()
    expect(warm.veld("neiging", "terugvorderen")).to_be_focused()
    assert warm.veld("neiging.zekerheid", "gok").is_checked()
    assert warm.plek == "route=kort&stap=1"
    warm.verder({"neiging": "weet-niet"})
    expect(warm.doorloop.locator(".zd-fouten")).to_have_count(0)
    assert zegt(warm.bewaard) == {"neiging.zekerheid": "gok", "neiging": "weet-niet"}


def test_going_on_in_full_after_the_short_route_keeps_everything(warm: Loper) -> None:
    warm.begin("kort").loop(KORT)
    warm.merk()
    warm.doorloop.locator('a[href="#route=volledig"]').click()
    warm.nieuw()
    assert warm.plek.startswith("route=volledig&stap=")
    assert "stap=9" not in warm.plek
    voor = laatste(log_van(KORT))
    assert zegt(warm.bewaard) == voor
    for _ in range(30):
        if warm.plek == "route=volledig&stap=9":
            break
        warm.verder(overslaan=bool(warm.doorloop.locator("[value=overslaan]").count()))
    assert warm.plek == "route=volledig&stap=9"
    na = zegt(warm.bewaard)
    assert {vraag: na[vraag] for vraag in voor} == voor


# Away and back


def test_a_reload_halfway_comes_back_at_the_exact_place_with_everything_kept(loper: Loper) -> None:
    loper.open().begin("volledig").loop(VOLLEDIG, 4)
    plek, kop, log = loper.plek, loper.kop, loper.bewaard["antwoorden"]
    loper.herlaad()
    loper.python()
    expect(loper.doorloop.locator("h2")).to_be_focused()
    expect(loper.begin_deel).to_be_hidden()
    assert (loper.plek, loper.kop, loper.bewaard["antwoorden"]) == (plek, kop, log)
    loper.loop({"stappen": VOLLEDIG["stappen"][4:]})
    assert zegt(loper.bewaard) == laatste(log_van(VOLLEDIG))


def later_terug(loper: Loper, stappen: int = 3) -> str:
    """Walk a while, leave, and come back without a fragment. Gives the place that was left."""
    loper.open().begin("volledig").loop(VOLLEDIG, stappen)
    plek = loper.plek
    loper.page.goto(loper.url + "../../")
    loper.open()
    expect(loper.hervat).to_be_visible()
    expect(loper.begin_deel).to_be_hidden()
    expect(loper.doorloop).to_be_hidden()
    expect(loper.hervat.locator("h2")).to_have_text(zeg("hervat.kop"))
    return plek


def test_coming_back_later_one_can_go_on_where_one_was(loper: Loper) -> None:
    plek = later_terug(loper)
    loper.hervat.locator("[data-doe=verder]").click()
    loper.python()
    expect(loper.doorloop.locator("h2")).to_be_focused()
    assert loper.plek == plek
    loper.verder(VOLLEDIG["stappen"][3]["zeg"])
    assert zegt(loper.bewaard) == laatste(log_van({"stappen": VOLLEDIG["stappen"][:4]}))


def test_coming_back_later_one_can_first_look_at_what_one_had_and_then_go_on(loper: Loper) -> None:
    plek = later_terug(loper)
    loper.hervat.locator("[data-doe=kijk]").click()
    loper.python()
    expect(loper.doorloop.locator("h2")).to_be_focused()
    expect(loper.doorloop).to_contain_text(VOLLEDIG["stappen"][0]["zeg"]["neiging.zin"])
    expect(loper.hervat.locator("[data-doe=verder]")).to_be_visible()
    loper.hervat.locator("[data-doe=verder]").click()
    expect(loper.doorloop.locator("form")).to_be_visible()
    assert loper.plek == plek


def test_coming_back_later_one_can_begin_again_after_a_second_thought(loper: Loper) -> None:
    later_terug(loper)
    expect(loper.hervat.locator("[data-doe=opnieuw]")).to_be_hidden()
    loper.hervat.locator("summary").click()
    loper.hervat.locator("[data-doe=opnieuw]").click()
    expect(loper.begin_deel.locator("h2").first).to_be_focused()
    expect(loper.hervat).to_be_hidden()
    assert loper.opslag() == {}
    loper.begin("kort")
    assert loper.doorloop.locator(":checked").count() == 0


def test_back_goes_to_the_screen_before_and_forward_to_the_next(warm: Loper) -> None:
    warm.begin("volledig").loop(VOLLEDIG, 4)
    bezocht = [f"route=volledig&{stap['bij']}" for stap in VOLLEDIG["stappen"][:5]]
    assert warm.plek == bezocht[4]
    for plek in (*bezocht[3::-1], *bezocht[1:]):
        vooruit = bezocht.index(plek) > bezocht.index(warm.plek)
        warm.merk()
        warm.page.evaluate("history.forward()" if vooruit else "history.back()")
        warm.nieuw()
        assert warm.plek == plek
        expect(warm.doorloop.locator("h2")).to_be_focused()
        expect(warm.doorloop.locator("form")).to_have_attribute("data-fragment", plek)
    assert zegt(warm.bewaard) == laatste(log_van({"stappen": VOLLEDIG["stappen"][:4]}))


def test_back_from_the_first_screen_is_the_begin(warm: Loper) -> None:
    warm.begin("kort")
    warm.page.evaluate("history.back()")
    expect(warm.begin_deel).to_be_visible()
    expect(warm.doorloop).to_be_hidden()
    assert warm.plek == ""


@pytest.mark.parametrize("link", ["#route=volledig&stap=3", "#route=volledig"])
def test_back_is_no_trap_after_a_link_that_names_no_exact_place(warm: Loper, link: str) -> None:
    warm.begin("volledig").loop(VOLLEDIG, 4)
    plek = "route=volledig&stap=1"
    warm.ga(plek)
    warm.ga(link)
    assert warm.plek not in (plek, link[1:])
    warm.terug()
    assert warm.plek == plek


def test_half_typed_text_survives_a_reload_and_is_no_answer_yet(loper: Loper, page: Page) -> None:
    tekst = "Ik twijfel, want <b>zij</b> \"&'\n\nvertelt het zelf …"
    loper.open().begin("volledig")
    loper.open_vouw("neiging.zin").fill(tekst)
    loper.herlaad()
    loper.python()
    expect(loper.veld("neiging.zin")).to_have_value(tekst)
    assert loper.bewaard == {}
    loper.verder({"neiging": "laten-melden"})
    assert zegt(loper.bewaard)["neiging.zin"] == tekst
    assert json.loads(loper.opslag()["zuurdesem:1:concept:internetbingo"]) == {}


def test_half_typed_text_on_two_screens_stays_with_its_own_question(warm: Loper) -> None:
    warm.begin("volledig").loop(VOLLEDIG, 1)
    warm.ga("route=volledig&stap=3&deel=client.zin")
    warm.veld("logica.client.zin").fill("half")
    warm.ga("route=volledig&stap=1")
    warm.open_vouw("neiging.zin").fill("ook half")
    warm.terug()
    expect(warm.veld("logica.client.zin")).to_have_value("half")
    assert "half" not in json.dumps(warm.bewaard)


def test_the_last_letter_before_leaving_is_kept(loper: Loper, page: Page) -> None:
    loper.open().begin("volledig")
    loper.open_vouw("neiging.zin").press_sequentially("tot hier")
    page.goto(loper.url + "../../")
    loper.open("route=volledig&stap=1").python()
    expect(loper.veld("neiging.zin")).to_have_value("tot hier")


def test_two_windows_that_went_their_own_way_are_both_kept_until_the_reader_chooses(
    loper: Loper, context: BrowserContext, server: SiteServer
) -> None:
    loper.open().begin("kort")
    ander = Loper(context.new_page(), server.url).open().begin("kort")
    loper.verder({"neiging": "laten-melden"})
    ander.verder({"neiging": "terugvorderen"})
    expect(ander.toestand("vensters")).to_be_visible()
    assert zegt(loper.bewaard) == {"neiging": "laten-melden"}
    ander.verder(overslaan=True)
    assert zegt(loper.bewaard)["neiging"] == "laten-melden"
    ander.toestand("vensters").locator("[data-doe=deze]").click()
    expect(ander.toestand("vensters")).to_be_hidden()
    expect(loper.toestand("vensters")).to_be_visible()
    assert zegt(loper.bewaard)["neiging"] == "terugvorderen"
    loper.merk()
    loper.toestand("vensters").locator("[data-doe=ander]").click()
    loper.nieuw()
    expect(loper.toestand("vensters")).to_be_hidden()
    loper.ga("route=kort&stap=1")
    expect(loper.doorloop.locator("form, main").first).to_be_visible()
    assert zegt(loper.bewaard)["neiging"] == "terugvorderen"


# Keeping nothing, and wiping


def test_not_keeping_leaves_nothing_on_the_device(loper: Loper) -> None:
    loper.open().begin("volledig", bewaren=False)
    loper.open_vouw("neiging.zin").fill("geheim")
    assert loper.opslag() == {}
    loper.loop(VOLLEDIG)
    assert loper.kop == zeg("stap.9")
    assert loper.opslag() == {}
    expect(loper.toestand("niet-bewaard")).to_be_visible()
    loper.page.goto(loper.url)
    loper.is_gemonteerd()
    expect(loper.begin_deel).to_be_visible()
    expect(loper.hervat).to_be_hidden()


def test_not_keeping_also_holds_for_what_was_typed_before_choosing_a_route(loper: Loper, page: Page) -> None:
    vast: list[Route] = []
    page.route("**/doorloop.mjs", lambda route: vast.append(route))
    with page.expect_request("**/doorloop.mjs"):
        page.goto(loper.url, wait_until="commit")
    page.wait_for_load_state("domcontentloaded")
    loper.zet_volledig()
    loper.open_vouw("neiging.zin").fill("nog voor de module")
    vast[0].continue_()
    loper.is_gemonteerd()
    loper.open_vouw("neiging.zin").fill("nog voor de keuze")
    assert "nog voor de keuze" in " ".join(loper.opslag().values())
    page.locator("[name=bewaren][value=nee]").check()
    assert loper.opslag() == {}
    loper.open_vouw("neiging.zin").fill("nog voor de keuze, en erna")
    assert loper.opslag() == {}
    loper.python()
    loper.verder({"neiging": "laten-melden"})
    assert loper.opslag() == {}
    expect(loper.toestand("niet-bewaard")).to_be_visible()


def test_not_keeping_still_holds_after_a_reload(loper: Loper) -> None:
    loper.open().begin("kort", bewaren=False).loop(KORT, 1)
    loper.herlaad()
    loper.python()
    loper.doorloop.locator("form").wait_for()
    loper.verder(overslaan=True)
    assert loper.opslag() == {}
    loper.page.goto(loper.url)
    loper.is_gemonteerd()
    expect(loper.page.locator("[name=bewaren][value=nee]")).to_be_checked()


def test_close_and_wipe_takes_everything_of_ours_away_and_shows_the_begin(warm: Loper) -> None:
    warm.begin("kort").loop(KORT, 3)
    warm.page.evaluate("localStorage.setItem('zuurdesem:1:casus:andere', '{}')")
    warm.page.evaluate("localStorage.setItem('van-een-ander', 'blijft')")
    assert len(warm.opslag()) > 2
    wis = warm.page.locator(".zd-wis")
    wis.locator("summary").click()
    wis.locator("[data-doe=laat-staan]").click()
    expect(wis.locator("[data-doe=wis]")).to_be_hidden()
    assert len(warm.opslag()) > 2
    wis.locator("summary").click()
    wis.locator("[data-doe=wis]").click()
    expect(warm.begin_deel.locator("h2").first).to_be_focused()
    expect(warm.doorloop).to_be_hidden()
    expect(warm.toestand("gewist")).to_be_visible()
    expect(warm.toestand("bewaard")).to_be_hidden()
    assert warm.opslag() == {}
    assert warm.page.evaluate("localStorage.getItem('van-een-ander')") == "blijft"
    assert warm.plek == ""
    warm.begin("volledig")
    assert warm.doorloop.locator(":checked").count() == 0
    expect(warm.toestand("gewist")).to_be_hidden()


# Taking it along


def test_what_is_taken_along_comes_back_whole_in_another_browser(
    loper: Loper, page: Page, chromium: Browser, server: SiteServer, tmp_path: Path
) -> None:
    page.add_init_script(PRINT)
    loper.open().begin("volledig").loop(VOLLEDIG)
    naam, tekst = bestand(page, "json")
    assert naam == "zuurdesem-internetbingo.json"
    assert json.loads(tekst) == loper.bewaard
    assert zegt(json.loads(tekst)) == laatste(log_van(VOLLEDIG))
    naam, markdown = bestand(page, "markdown")
    assert naam == "zuurdesem-internetbingo.md"
    for vraag, waarde in log_van(VOLLEDIG):
        if vraag.endswith(".zin"):
            assert waarde in markdown
    vouw = loper.doorloop.locator("details").last
    assert vouw.get_attribute("open") is None
    neem_mee(loper.page, "druk").click()
    assert page.evaluate("gedrukt") == [{"druk": "spoor", "open": True}]
    assert page.evaluate("'druk' in document.documentElement.dataset") is False
    assert vouw.get_attribute("open") is None

    bewaard = tmp_path / "mijn werk.json"
    bewaard.write_text(tekst, encoding="utf-8")
    elders = chromium.new_context(viewport={"width": 390, "height": 800})
    elders.set_default_timeout(WACHT)
    ander = Loper(elders.new_page(), server.url).open()
    ander.begin_deel.locator("details.zd-inlezen summary").click()
    ander.begin_deel.hover()
    ander.python()
    ander.page.locator("#inlezen").set_input_files(bewaard)
    expect(ander.doorloop.locator("h2")).to_be_focused()
    expect(ander.toestand("gelezen")).to_be_visible()
    assert ander.bewaard == loper.bewaard
    for een in (loper, ander):  # without what was said back on arriving
        een.ga("route=volledig&stap=9")
    assert ander.doorloop.inner_html() == loper.doorloop.inner_html()
    elders.close()


def test_the_printed_trace_holds_the_trace_and_leaves_the_rest_of_the_page_out(warm: Loper) -> None:
    warm.begin("volledig").loop(VOLLEDIG)
    warm.page.evaluate("window.print = () => {}")
    neem_mee(warm.page, "druk").click()
    assert warm.page.evaluate("document.documentElement.dataset.druk") == "spoor"
    warm.page.emulate_media(media="print")
    expect(warm.doorloop.get_by_text(laatste(log_van(VOLLEDIG))["logica.client.zin"]).last).to_be_visible()
    for weg in ("#werkblad", ".zd-verhaal", "#begin", "#loopvoet", ".md-header", ".md-footer", "[data-doe=json]"):
        for deel in warm.page.locator(weg).all():
            expect(deel).to_be_hidden()
    warm.page.emulate_media(media="screen")
    warm.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert warm.page.evaluate("'druk' in document.documentElement.dataset") is False


def test_python_starts_only_when_the_reader_reaches_for_the_form(loper: Loper, page: Page, klachten: Klachten) -> None:
    loper.open()
    wacht(page, "document.readyState === 'complete'")
    assert not [url for url in klachten.gevraagd if url.endswith(".wasm")]
    loper.begin_deel.hover()
    loper.python()
    assert len([url for url in klachten.gevraagd if url.endswith(".wasm")]) == 1
