"""What a walk leaves behind, in a browser: the stukken one reads, writes and takes along."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.bezoek import Klachten
from tests.browser.loper import Loper
from tests.browser.toetsenbord import Toetsenbord
from tests.paden_lezen import paden
from zuurdesem.engine.teksten import zeg as zeg_stap
from zuurdesem.engine.teksten_stukken import zeg

pytestmark = pytest.mark.browser

KORT = next(pad for pad in paden() if pad["route"] == "kort")
VOLLEDIG = next(pad for pad in paden() if pad["route"] == "volledig")
# A headless browser has no print dialog: what would be printed is noted, and the end of it announced.
PRINT = """window.gedrukt = []
window.print = () => {
  window.gedrukt.push(document.documentElement.dataset.druk)
  dispatchEvent(new Event('afterprint'))
}"""


@pytest.fixture(autouse=True)
def _geen_klachten(klachten: Klachten) -> Iterator[None]:
    """No stuk may make the browser complain."""
    yield
    assert klachten.neem() == []


def bestand(page: Page, stuk: str, vorm: str) -> tuple[str, bytes]:
    """Name and bytes of the file that this button gives."""
    with page.expect_download() as komt:
        page.locator(f'#doorloop [data-doe=neem][data-stuk={stuk}][data-vorm="{vorm}"]').click()
    return komt.value.suggested_filename, Path(komt.value.path()).read_bytes()


def naar(loper: Loper, stuk: str) -> None:
    """From the look-back to a stuk, by its link, which stands in a fold there."""
    link = loper.doorloop.locator(f'a[href*="stuk={stuk}"]')
    if not link.is_visible():
        loper.doorloop.locator(".zd-mee > summary").click()
    loper.merk()
    link.click()
    loper.nieuw()


def test_after_the_walk_the_verantwoording_can_be_read_printed_and_taken_along(warm: Loper) -> None:
    warm.page.evaluate(f"() => {{ {PRINT} }}")
    warm.begin("kort").loop(KORT)
    naar(warm, "verantwoording")
    assert warm.kop == zeg("stuk.verantwoording")
    expect(warm.doorloop.locator("h2")).to_be_focused()
    assert warm.plek == "route=kort&stuk=verantwoording"
    naam, inhoud = bestand(warm.page, "verantwoording", "word")
    assert naam == "zuurdesem-internetbingo-verantwoording.docx"
    gelezen = [alinea.text for alinea in docx.Document(io.BytesIO(inhoud)).paragraphs]
    assert "Ik help haar melden, ook al is zij bang." in gelezen
    naam, inhoud = bestand(warm.page, "verantwoording", "markdown")
    assert naam == "zuurdesem-internetbingo-verantwoording.md"
    assert "Ik help haar melden, ook al is zij bang." in inhoud.decode()
    warm.doorloop.locator("[data-doe=druk]").click()
    assert warm.page.evaluate("gedrukt") == ["spoor"]


def test_a_stuk_has_an_address_and_does_not_move_the_place_where_one_goes_on(loper: Loper) -> None:
    loper.open().begin("kort").loop(KORT)
    naar(loper, "verantwoording")
    loper.herlaad()
    loper.python()
    expect(loper.doorloop.locator("h2")).to_be_focused()
    assert loper.kop == zeg("stuk.verantwoording")
    assert loper.opslag()["zuurdesem:1:plek:internetbingo"] == "route=kort&stap=9"
    loper.terug()
    assert loper.plek == "route=kort&stap=9"


def test_a_signaal_is_written_from_step_eight_kept_checked_and_taken_along(warm: Loper) -> None:
    warm.begin("kort").loop(KORT, -1)
    assert warm.plek == "route=kort&stap=8"
    warm.merk()
    warm.doorloop.locator('[data-doe=naar][data-naar*="stuk=signaal"]').click()
    warm.nieuw()
    assert warm.kop == zeg("stuk.signaal")
    assert all(veld.input_value() == "" for veld in warm.doorloop.locator("textarea").all())
    warm.veld("signaal.raad").fill("De regel deelt eerlijk.\n\nWij vragen u om één lijn.")
    warm.veld("signaal.tellen").fill("Hoe vaak per maand.")
    warm.rust()
    warm.merk()
    warm.doorloop.locator(".zd-daden button").click()
    warm.nieuw()
    expect(warm.doorloop).to_contain_text("Wij vragen u om één lijn.")
    expect(warm.doorloop).to_contain_text(zeg("signaal.nakijken.een-ding"))
    for vorm, eind in (("tekst", "txt"), ("markdown", "md")):
        naam, inhoud = bestand(warm.page, "signaal", vorm)
        assert naam == f"zuurdesem-internetbingo-signaal.{eind}"
        assert "Wij vragen u om één lijn." in inhoud.decode()
    naam, inhoud = bestand(warm.page, "signaal", "word")
    assert zeg("signaal.raad.vraag") in [deel.text for deel in docx.Document(io.BytesIO(inhoud)).paragraphs]
    naar(warm, "signaal")
    expect(warm.veld("signaal.raad")).to_have_value("De regel deelt eerlijk.\n\nWij vragen u om één lijn.")
    assert warm.opslag()["zuurdesem:1:plek:internetbingo"] == "route=kort&stap=8"


def test_what_was_chosen_at_step_eight_is_kept_when_one_goes_to_the_signaal(loper: Loper) -> None:
    loper.open().begin("volledig").loop(VOLLEDIG, -1)
    loper.veld("agenderen.wie", "raad").check()
    loper.merk()
    loper.doorloop.locator("[data-doe=naar]").click()
    loper.nieuw()
    assert ["agenderen.wie", "raad"] in loper.bewaard["antwoorden"]
    expect(loper.doorloop.locator("textarea").first).to_have_attribute("name", "signaal.raad")


def test_a_half_written_signaal_survives_a_reload_and_is_no_answer_yet(loper: Loper) -> None:
    loper.open().begin("kort").loop(KORT)
    naar(loper, "signaal")
    loper.veld("signaal.teamleider").fill("Dit kost ons nu")
    loper.herlaad()
    loper.python()
    expect(loper.veld("signaal.teamleider")).to_have_value("Dit kost ons nu")
    assert "Dit kost ons nu" not in str(loper.bewaard)
    loper.ga("route=kort&stap=9")
    naar(loper, "signaal")
    expect(loper.veld("signaal.teamleider")).to_have_value("Dit kost ons nu")


def test_a_signaal_can_be_written_by_keyboard_alone(loper: Loper, page: Page) -> None:
    loper.open().begin("kort").loop(KORT)
    toetsen = Toetsenbord(page)
    toetsen.tot(tag="summary", tekst=zeg_stap("mee.kop"))
    toetsen.druk("Enter")
    toetsen.tot(tag="a", tekst=zeg("stuk.signaal.link"))
    loper.merk()
    toetsen.druk("Enter")
    loper.nieuw()
    toetsen.tot(tag="a", tekst=zeg("signaal.clientenraad.vraag"))
    toetsen.druk("Enter")
    expect(loper.veld("signaal.clientenraad")).to_be_focused()
    page.keyboard.type("Klopt dat beeld?")
    toetsen.tot(tag="button", soort="submit")
    loper.rust()
    loper.merk()
    toetsen.druk("Enter")
    loper.nieuw()
    toetsen.tot(doe="neem")
    with page.expect_download() as komt:
        toetsen.druk("Enter")
    assert "Klopt dat beeld?" in Path(komt.value.path()).read_text(encoding="utf-8")


def terug_op(loper: Loper, dag: str) -> None:
    """The day to look back becomes another, as when time has passed."""
    loper.page.evaluate("(dag) => localStorage.setItem('zuurdesem:1:terug:internetbingo', dag)", dag)


def test_a_reminder_names_no_casus_and_the_day_is_kept_here(warm: Loper) -> None:
    warm.begin("kort").loop(KORT)
    naar(warm, "kaart")
    vandaag = date.fromisoformat(warm.page.evaluate("new Date().toLocaleDateString('sv')"))
    for weken in (1, 4, 12):
        with warm.page.expect_download() as komt:
            warm.doorloop.locator(f'[data-doe=neem][data-weken="{weken}"]').click()
        tekst = Path(komt.value.path()).read_bytes().decode()
        op = vandaag + timedelta(weeks=weken)
        assert komt.value.suggested_filename == "terugkijken.ics"
        assert f"DTSTART;VALUE=DATE:{op:%Y%m%d}\r\n" in tekst
        assert f"URL:{warm.url.partition('casussen/')[0]}mijn-werk/" in tekst.replace("\r\n ", "")
        assert "internetbingo" not in tekst.lower()
        assert warm.opslag()["zuurdesem:1:terug:internetbingo"] == op.isoformat()
    warm.wis()
    assert warm.opslag() == {}


def test_coming_back_on_the_day_one_reads_the_old_reason_then_the_choice_then_another_casus(loper: Loper) -> None:
    loper.open().begin("kort").loop(KORT)
    loper.page.goto(loper.url)
    loper.is_gemonteerd()
    knop = loper.hervat.locator("[data-doe=terugkijken]")
    expect(knop).to_be_hidden()
    terug_op(loper, "2999-01-01")
    loper.page.goto(loper.url)
    loper.is_gemonteerd()
    expect(knop).to_be_hidden()
    terug_op(loper, "2020-01-01")
    loper.page.goto(loper.url)
    loper.is_gemonteerd()
    knop.click()
    loper.python()
    expect(loper.doorloop.locator("h2")).to_be_focused()
    expect(loper.doorloop).to_contain_text("Ik help haar melden, ook al is zij bang.")
    loper.verder({"terugkijken.zin": "Zij wist het niet."})
    assert loper.plek == "route=kort&stuk=terugkijken&deel=toen"
    expect(loper.doorloop).to_contain_text("Zij wist het niet.")
    assert loper.opslag()["zuurdesem:1:terug:internetbingo"] == ""
    assert loper.bewaard["antwoorden"][-1] == ["terugkijken.zin", "Zij wist het niet."]
    expect(loper.doorloop.locator('a[href$="casussen/"]')).to_be_visible()
