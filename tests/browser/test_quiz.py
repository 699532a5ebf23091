"""The kennisquiz in a browser: on a page and on oefenen/, by keyboard, over days, and without what it may miss.

Its states are compared in both Pythons, looked at by axe, and measured on a narrow screen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.bezoek import PYTHON_START, WACHT, Klachten
from tests.browser.test_toegankelijk import AXE, KEUR, KLEUREN, REGELS, SMAL, STEEKT_UIT, TELEFOON, VOUW_OPEN
from tests.browser.toetsenbord import Toetsenbord
from tests.quizvragen import SETS, staten
from zuurdesem.content import Bibliotheek
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.dossier import Dossier
from zuurdesem.engine.html.quiz import render
from zuurdesem.engine.quiz.scherm import quiz
from zuurdesem.engine.vorm import canonical_json
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

KADER = "kaders/inlichtingenplicht/"
OEFENEN = "oefenen/"
SLEUTELS = ("zuurdesem:1:quiz:kennis", "zuurdesem:1:quizdagen:kennis")
RUST = 260
STATEN = staten()
START = """async (ms) => {
  const { python, deur } = document.querySelector('.zd-quiz').dataset
  const base = new URL(python, document.baseURI).href
  const { engine } = await import(`${base}client.mjs`)
  window.motor = engine(base, { door: deur, startMs: ms })
  await window.motor.start()
}"""
ROEP = "(vragen) => Promise.all(vragen.map((vraag) => window.motor.roep(vraag)))"
ZET = "(html) => { const deel = document.querySelector('.zd-quiz'); deel.hidden = false; deel.innerHTML = html }"
TOON_VOET = (
    "() => { for (const deel of document.querySelectorAll('.zd-quiz__voet [data-toestand]')) deel.hidden = false }"
)


class Vrager:
    """Somebody who answers questions on a page."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.quiz = page.locator(".zd-quiz")

    def open(self, pad: str) -> Vrager:
        self.page.goto(self.url + pad)
        self.page.locator("[data-met-quiz]:not([hidden])").wait_for(state="attached")
        return self

    def kies(self, set: str) -> None:
        self.page.locator(f'[href="#set={set}"]').click()
        self.quiz.locator("form").wait_for(timeout=PYTHON_START)

    def tik(self, knop: Locator) -> None:
        """Tap, and wait for another screen."""
        self.page.wait_for_timeout(RUST)
        self.quiz.evaluate("(deel) => (deel.firstElementChild.dataset.oud = '')")
        knop.click()
        self.quiz.locator("[data-oud]").wait_for(state="detached", timeout=PYTHON_START)

    def antwoord(self, waarde: str = "?") -> None:
        self.tik(self.quiz.locator(f'button[value="{waarde}"]'))

    def verder(self) -> None:
        self.tik(self.quiz.locator('button[value="overslaan"]'))

    def bewaard(self) -> list[Any]:
        """The log and the days as they stand on the device."""
        return [
            json.loads(self.page.evaluate("(s) => localStorage.getItem(s)", sleutel) or "null") for sleutel in SLEUTELS
        ]


@pytest.fixture
def vrager(page: Page, server: SiteServer) -> Vrager:
    """Somebody who has not opened a page yet."""
    return Vrager(page, server.url)


@pytest.fixture(scope="module")
def warm(chromium: Browser, server: SiteServer) -> Iterator[tuple[Page, Klachten]]:
    """A page with the site's worker, started once."""
    context = chromium.new_context(locale="nl-NL")
    context.set_default_timeout(WACHT)
    klachten = Klachten(context, server.url)
    page = context.new_page()
    Vrager(page, server.url).open(KADER)
    page.evaluate(START, PYTHON_START)
    yield page, klachten
    context.close()


def test_every_state_of_the_quiz_is_the_same_in_both_pythons(warm: tuple[Page, Klachten]) -> None:
    page, klachten = warm
    vragen = [
        json.dumps(
            {
                "doe": "quiz",
                "vragen": canonical_json(SETS[staat.set]),
                "dossier": {"formaat": 1, "soort": "quiz", "casus": "kennis", "antwoorden": staat.antwoorden},
                "kijk": staat.kijk,
            }
        )
        for staat in STATEN.values()
    ]
    for staat, vraag, daar in zip(STATEN.values(), vragen, page.evaluate(ROEP, vragen), strict=True):
        assert daar.encode("utf-8", "surrogatepass") == antwoord(vraag).encode("utf-8", "surrogatepass"), staat.naam
        weergave = quiz(SETS[staat.set], Dossier(casus="", antwoorden=tuple(staat.antwoorden)), staat.kijk)
        assert json.loads(daar)["html"] == render(weergave)
    assert klachten.neem() == []


def test_every_set_as_served_gives_the_same_ten_in_both_pythons(
    warm: tuple[Page, Klachten], bibliotheek: Bibliotheek
) -> None:
    from zuurdesem.publish.vragen import Vragen

    page, _ = warm
    bestanden = Vragen(bibliotheek).bestanden()
    teksten = page.evaluate(
        "(paden) => Promise.all(paden.map(async (pad) => (await fetch(`../../${pad}`)).text()))", list(bestanden)
    )
    for (pad, tekst), gekregen in zip(bestanden.items(), teksten, strict=True):
        assert json.loads(gekregen) == json.loads(tekst), pad
    kijk = {"vandaag": "2026-11-24", "zaad": "2026-11-24 0"}
    vragen = [json.dumps({"doe": "quiz", "vragen": tekst, "kijk": kijk}) for tekst in teksten]
    assert page.evaluate(ROEP, vragen) == [antwoord(vraag) for vraag in vragen]


@pytest.mark.parametrize("kleur", KLEUREN)
def test_axe_finds_nothing_in_any_state_and_nothing_sticks_out(
    chromium: Browser, server: SiteServer, kleur: str
) -> None:
    context = chromium.new_context(
        viewport={"width": TELEFOON, "height": 800},
        color_scheme=kleur,
        reduced_motion="reduce",
        bypass_csp=True,  # type: ignore[arg-type]
    )
    context.set_default_timeout(WACHT)
    page = context.new_page()
    Vrager(page, server.url).open(KADER)
    page.add_script_tag(path=AXE)
    page.evaluate(TOON_VOET)
    gevonden = {}
    for naam, staat in STATEN.items():
        weergave = quiz(SETS[staat.set], Dossier(casus="", antwoorden=tuple(staat.antwoorden)), staat.kijk)
        page.evaluate(ZET, render(weergave))
        page.evaluate(VOUW_OPEN)
        gevonden[naam] = list(page.evaluate(KEUR, REGELS))
        for breed in (SMAL, TELEFOON):
            page.set_viewport_size({"width": breed, "height": 800})
            gevonden[naam] += page.evaluate(STEEKT_UIT, breed)
    page.goto(server.url + OEFENEN)
    page.locator("[data-sets]:not([hidden])").wait_for()
    page.add_script_tag(path=AXE)
    gevonden["oefenen"] = list(page.evaluate(KEUR, REGELS)) + list(page.evaluate(STEEKT_UIT, TELEFOON))
    context.close()
    assert {naam: regels for naam, regels in gevonden.items() if regels} == {}


def test_a_page_asks_its_own_questions_and_fetches_python_only_when_one_is_reached_for(
    vrager: Vrager, klachten: Klachten
) -> None:
    vrager.open(KADER)
    expect(vrager.page.locator("[data-zonder-quiz]")).to_be_hidden()
    expect(vrager.quiz.locator("h3")).to_have_text("Vraag 1 van 2")
    assert not [adres for adres in klachten.gevraagd if adres.endswith(".wasm")]
    vrager.antwoord("hulpverlener")
    expect(vrager.quiz.locator(".zd-reden__kop")).to_have_text("Dat klopt niet.")
    expect(vrager.quiz.locator(".zd-reden__kop")).to_be_focused()
    vrager.verder()
    vrager.antwoord("?")
    vrager.verder()
    expect(vrager.quiz.locator("h3")).to_have_text("Je zag twee vragen. Twee komen later terug.")
    assert "#" not in vrager.page.url
    dossier, dagen = vrager.bewaard()
    assert dossier["soort"] == "quiz"
    assert [waarde for _, waarde in dossier["antwoorden"][1:]] == ["hulpverlener", "?"]
    assert len(dagen) == len(dossier["antwoorden"]) == 3
    assert klachten.neem() == []


def test_ten_questions_are_walked_to_the_end_and_the_missed_ones_return_after_days(vrager: Vrager) -> None:
    vrager.open(OEFENEN).kies("gemengd")
    expect(vrager.quiz.locator("h3")).to_have_text("Vraag 1 van 10")
    for _ in range(10):
        vrager.antwoord()
        vrager.verder()
    expect(vrager.quiz.locator("h3")).to_have_text("Je zag tien vragen. Tien komen later terug.")
    assert "set=gemengd&eind" in vrager.page.url
    eerst = vrager.bewaard()[0]["antwoorden"][0][1].split(" ")
    vrager.verder()
    log = vrager.bewaard()[0]["antwoorden"]
    vrager.antwoord()
    tweede = vrager.bewaard()[0]["antwoorden"][len(log)][1].split(" ")
    assert not set(eerst) & set(tweede)
    vrager.page.evaluate(
        """([sleutel]) => localStorage.setItem(sleutel,
          JSON.stringify(JSON.parse(localStorage.getItem(sleutel)).map(() => '2020-01-01')))""",
        [SLEUTELS[1]],
    )
    vrager.page.goto("about:blank")
    vrager.page.goto(vrager.url + OEFENEN + "#set=thema-geld")
    vrager.quiz.locator("form").wait_for(timeout=PYTHON_START)
    expect(vrager.quiz.locator(".zd-terug")).to_contain_text("die je eerder miste")


def test_a_reload_in_the_middle_of_a_series_goes_on_with_the_same_ten(vrager: Vrager) -> None:
    vrager.open(OEFENEN).kies("gemengd")
    vrager.antwoord()
    vrager.verder()
    vraag = vrager.quiz.locator(".zd-groep__vraag").first.inner_text()
    vrager.page.reload()
    vrager.quiz.locator("form").wait_for(timeout=PYTHON_START)
    expect(vrager.quiz.locator("h3")).to_have_text("Vraag 2 van 10")
    assert vrager.quiz.locator(".zd-groep__vraag").first.inner_text() == vraag


def test_two_windows_add_to_one_log(vrager: Vrager, server: SiteServer) -> None:
    vrager.open(KADER)
    ander = Vrager(vrager.page.context.new_page(), server.url).open("kaders/meldcode/")
    ander.antwoord()
    vrager.antwoord("ontvanger")
    ander.verder()
    ander.antwoord()
    # Read where it was written last: a browser tells another window a moment later.
    gezegd = [id.partition("#")[0] for id, _ in ander.bewaard()[0]["antwoorden"] if not id.startswith("reeks.")]
    assert gezegd == ["kaders/meldcode", "kaders/inlichtingenplicht", "kaders/meldcode"]


def test_a_series_is_answered_with_the_keyboard_alone(vrager: Vrager) -> None:
    vrager.open(KADER)
    toetsen = Toetsenbord(vrager.page)
    toetsen.tot(id="quiz-antwoord")
    vrager.page.wait_for_timeout(RUST)
    vrager.page.keyboard.press("Enter")
    expect(vrager.quiz.locator(".zd-reden__kop")).to_be_focused(timeout=PYTHON_START)
    toetsen.tot(tag="button", tekst="Volgende vraag")
    vrager.page.wait_for_timeout(RUST)
    vrager.page.keyboard.press("Enter")
    expect(vrager.quiz.locator("h3")).to_have_text("Vraag 2 van 2")
    expect(vrager.quiz.locator("h3")).to_be_focused()


def test_without_python_the_answer_is_kept_and_the_questions_can_be_read(vrager: Vrager) -> None:
    vrager.page.route("**/*.wasm", lambda route: route.abort())
    vrager.open(KADER)
    vrager.page.wait_for_timeout(RUST)
    vrager.quiz.locator('button[value="ontvanger"]').click()
    expect(vrager.page.locator(".zd-quiz__voet [data-toestand=mislukt]")).to_be_visible(timeout=PYTHON_START)
    expect(vrager.page.locator("[data-zonder-quiz]")).to_be_visible()
    assert vrager.bewaard()[0]["antwoorden"][-1][1] == "ontvanger"


def test_what_may_not_stay_does_not_and_wiping_leaves_nothing(vrager: Vrager) -> None:
    vrager.open(KADER)
    vrager.page.locator(".zd-quiz__wis > summary").click()
    vrager.page.locator("[name=niet-bewaren]").check()
    vrager.antwoord("ontvanger")
    assert vrager.bewaard() == [None, None]
    vrager.page.locator("[name=niet-bewaren]").uncheck()
    vrager.verder()
    vrager.antwoord()
    assert vrager.bewaard()[0]
    vrager.page.locator(".zd-quiz__wis [data-doe=wis]").click()
    expect(vrager.page.locator(".zd-quiz__voet [data-toestand=gewist]")).to_be_visible()
    assert vrager.bewaard() == [None, None]
    expect(vrager.quiz.locator("h3")).to_have_text("Vraag 1 van 2")


def test_a_damaged_log_is_put_aside_and_the_questions_work(vrager: Vrager) -> None:
    vrager.open(KADER)
    vrager.page.evaluate("([een, twee]) => { localStorage[een] = '{kapot'; localStorage[twee] = '[1' }", list(SLEUTELS))
    vrager.page.reload()
    vrager.antwoord("ontvanger")
    expect(vrager.quiz.locator(".zd-reden__kop")).to_have_text("Dat klopt.")


def test_without_javascript_the_questions_stand_there_with_their_answers(chromium: Browser, server: SiteServer) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.url + KADER)
    expect(page.locator(".zd-quiz")).to_be_hidden()
    expect(page.locator(".zd-quizlezen__vraag").first).to_be_visible()
    page.locator(".zd-quizlezen summary").first.click()
    expect(page.locator(".zd-quizlezen dd").first).to_be_visible()
    page.goto(server.url + OEFENEN)
    expect(page.locator("[data-sets]")).to_be_hidden()
    expect(page.locator(".zd-quizpaginas a").first).to_be_visible()
    context.close()
