"""Mijn werk in a browser: what is kept here is seen, gone on with, taken along, put back and wiped; nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.bezoek import PYTHON_START, Klachten, wacht
from tests.browser.loper import Loper
from tests.browser.toetsenbord import Toetsenbord
from tests.paden_lezen import paden
from zuurdesem.engine.teksten import zeg as zeg_stap
from zuurdesem.engine.teksten_stukken import zeg
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

KORT = next(pad for pad in paden() if pad["route"] == "kort")
KWAAD = "<img src=x onerror=alert(1)>"
VOOR = "zuurdesem:1:"


def dossier(casus: str, *log: list[Any], **meer: Any) -> dict[str, Any]:
    """A dossier with these answers."""
    return {"formaat": 1, "soort": "casus", "casus": casus, "antwoorden": list(log), **meer}


class Werkpagina:
    """The page, with some work kept before it opens."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = f"{url}mijn-werk/"
        self.lijst = page.locator("#werk")
        self.voet = page.locator("#werkvoet")

    def open(self, **bewaard: Any) -> Werkpagina:
        """Keep these (`casus__internetbingo=…`), open the page, and wait until it shows what is kept."""
        self.page.goto(self.url)
        namen = {VOOR + naam.replace("__", ":").replace("_", "-"): waarde for naam, waarde in bewaard.items()}
        teksten = {naam: deel if isinstance(deel, str) else json.dumps(deel) for naam, deel in namen.items()}
        self.page.evaluate(
            "(alles) => { for (const [n, t] of Object.entries(alles)) localStorage.setItem(n, t) }", teksten
        )
        self.page.reload()
        return self.staat()

    def staat(self) -> Werkpagina:
        """Wait until the list stands there."""
        wacht(self.page, "document.querySelector('#werk[data-klaar]') !== null", PYTHON_START)
        return self

    def rij(self, titel: str) -> Locator:
        """The row with this title."""
        return self.lijst.locator("li.zd-werk__rij").filter(has=self.page.locator("h3", has_text=titel))

    def titels(self) -> list[str]:
        """The titles of the rows, in order."""
        return self.lijst.locator("li h3").all_inner_texts()

    def opslag(self) -> dict[str, str]:
        """What is kept, without our prefix."""
        alles = self.page.evaluate("({ ...localStorage })")
        return {naam.removeprefix(VOOR): tekst for naam, tekst in alles.items() if naam.startswith(VOOR)}

    def haal(self, knop: Locator) -> tuple[str, str]:
        """Name and text of the file that this button gives."""
        with self.page.expect_download() as komt:
            knop.click()
        return komt.value.suggested_filename, Path(komt.value.path()).read_text(encoding="utf-8")

    def lees(self, bestand: Path, inhoud: Any) -> None:
        """Open a file with this content."""
        bestand.write_text(inhoud if isinstance(inhoud, str) else json.dumps(inhoud), encoding="utf-8")
        self.page.locator("#inlezen").set_input_files(bestand)


@pytest.fixture
def pagina(page: Page, klachten: Klachten, server: SiteServer) -> Iterator[Werkpagina]:
    """The page in a fresh profile; it may not make the browser complain."""
    yield Werkpagina(page, server.url)
    assert klachten.neem() == []


def test_with_nothing_kept_it_says_so_without_python(pagina: Werkpagina, klachten: Klachten) -> None:
    pagina.open()
    expect(pagina.lijst).to_contain_text(zeg("werk.leeg"))
    expect(pagina.voet.locator("[data-doe=alles]")).to_be_hidden()
    expect(pagina.voet.locator("#inlezen")).to_be_visible()
    assert not [adres for adres in klachten.gevraagd if adres.endswith(".wasm")]


def test_a_walk_is_found_here_and_gone_on_with_where_it_was(loper: Loper, page: Page, klachten: Klachten) -> None:
    loper.open().begin("kort").loop(KORT, 3)
    plek = loper.plek
    page.goto(f"{loper.url}../../mijn-werk/")
    werk = Werkpagina(page, loper.url.partition("casussen/")[0]).staat()
    rij = werk.rij("Internetbingo")
    expect(rij).to_contain_text(zeg("werk.staat.bezig"))
    expect(rij).to_contain_text(zeg("werk.bewaard.vandaag"))
    rij.locator(".zd-werk__daden a").first.click()
    loper.is_gemonteerd()
    loper.python()
    expect(loper.doorloop.locator("form")).to_be_visible()
    assert loper.plek == plek
    loper.loop({"stappen": KORT["stappen"][3:]})
    page.goto(f"{loper.url}../../mijn-werk/")
    werk.staat()
    expect(werk.rij("Internetbingo")).to_contain_text(zeg("werk.staat.klaar"))
    werk.rij("Internetbingo").locator("a", has_text=zeg_stap("hervat.kijk")).click()
    loper.is_gemonteerd()
    loper.python()
    expect(loper.doorloop).to_contain_text("Ik help haar melden, ook al is zij bang.")
    assert loper.kop == zeg("stuk.spoor")
    assert klachten.neem() == []


def test_one_or_everything_is_taken_along_wiped_and_put_back(pagina: Werkpagina, tmp_path: Path) -> None:
    een, twee = dossier("internetbingo", ["neiging", "anders"]), dossier("weg", ["neiging", "x"], eigen=7)
    pagina.open(casus__internetbingo=een, plek__internetbingo="route=kort&stap=2", casus__weg=twee)
    assert pagina.titels() == ["Internetbingo", "weg"]
    naam, tekst = pagina.haal(pagina.rij("weg").locator("[data-doe=json]"))
    assert naam == "zuurdesem-weg.json"
    assert json.loads(tekst)["eigen"] == 7
    naam, alles = pagina.haal(pagina.voet.locator("[data-doe=alles]"))
    assert naam == "zuurdesem-mijn-werk.json"
    assert [deel["casus"] for deel in json.loads(alles)["dossiers"]] == ["internetbingo", "weg"]
    rij = pagina.rij("Internetbingo")
    expect(rij.locator("[data-doe=wis]")).to_be_hidden()
    rij.locator(".zd-wis summary").click()
    rij.locator("[data-doe=wis]").click()
    expect(pagina.lijst.locator("h2")).to_be_focused()
    assert pagina.titels() == ["weg"]
    assert set(pagina.opslag()) == {"casus:weg"}
    pagina.voet.locator(".zd-wis summary").click()
    pagina.voet.locator("[data-doe=wis-alles]").click()
    expect(pagina.lijst).to_contain_text(zeg("werk.leeg"))
    assert pagina.opslag() == {}
    expect(pagina.voet.locator("[data-toestand=gewist]")).to_be_visible()
    pagina.lees(tmp_path / "alles.json", alles)
    expect(pagina.lijst).to_contain_text(zeg("werk.gelezen", n=2))
    expect(pagina.lijst.locator("h2")).to_be_focused()
    assert sorted(pagina.titels()) == ["Internetbingo", "weg"]
    assert json.loads(pagina.opslag()["casus:weg"])["eigen"] == 7


def test_other_work_in_a_file_waits_until_the_reader_says_so(pagina: Werkpagina, tmp_path: Path) -> None:
    hier, daar = dossier("internetbingo", ["neiging", "anders"]), dossier("internetbingo", ["neiging", "weet-niet"])
    pagina.open(casus__internetbingo=hier)
    for antwoord, staat in (("houd", "anders"), ("uit-bestand", "weet-niet")):
        pagina.lees(tmp_path / f"{antwoord}.json", daar)
        expect(pagina.lijst).to_contain_text(zeg("werk.botst", titel="Internetbingo"))
        assert json.loads(pagina.opslag()["casus:internetbingo"])["antwoorden"] == [["neiging", "anders"]]
        pagina.lijst.locator(f"[data-doe={antwoord}]").click()
        expect(pagina.lijst.locator("[data-doe=houd]")).to_have_count(0)
        assert json.loads(pagina.opslag()["casus:internetbingo"])["antwoorden"] == [["neiging", staat]]


@pytest.mark.parametrize(
    "inhoud",
    ["{", "[]", '{"formaat": 9, "dossiers": []}', '{"formaat": 1, "soort": "plek", "casus": "x", "antwoorden": []}'],
)
def test_a_file_that_cannot_be_read_changes_nothing(pagina: Werkpagina, tmp_path: Path, inhoud: str) -> None:
    pagina.open(casus__internetbingo=dossier("internetbingo", ["neiging", "anders"]))
    voor = pagina.opslag()
    pagina.lees(tmp_path / "stuk.json", inhoud)
    expect(pagina.voet.locator("[data-toestand=bestand]")).to_be_visible()
    assert pagina.opslag() == voor
    assert pagina.titels() == ["Internetbingo"]


def test_hostile_work_is_text(pagina: Werkpagina, tmp_path: Path) -> None:
    kwaad = dossier(KWAAD, [KWAAD, KWAAD], opdracht={KWAAD: KWAAD})
    pagina.open(**{"casus__internetbingo": "{half", "plek__internetbingo": f"route=kort&stap={KWAAD}"})
    pagina.lees(tmp_path / "kwaad.json", {"formaat": 1, "dossiers": [kwaad, dossier("__proto__", ["a", "b"])]})
    expect(pagina.rij(KWAAD)).to_contain_text(zeg("werk.staat.elders"))
    assert pagina.lijst.locator("img, script").count() == 0
    assert json.loads(pagina.opslag()[f"casus:{KWAAD}"])["opdracht"] == {KWAAD: KWAAD}
    assert pagina.opslag()["casus:internetbingo"] == "{half"
    pagina.rij(KWAAD).locator(".zd-wis summary").click()
    pagina.rij(KWAAD).locator("[data-doe=wis]").click()
    expect(pagina.rij(KWAAD)).to_have_count(0)
    assert set(pagina.opslag()) == {"casus:__proto__", "casus:internetbingo", "plek:internetbingo"}


def test_without_python_everything_can_still_be_taken_along_and_wiped(
    context: BrowserContext, page: Page, server: SiteServer
) -> None:
    context.add_init_script("delete globalThis.WebAssembly")
    pagina = Werkpagina(page, server.url)
    page.goto(pagina.url)
    kapot = {VOOR + "casus:a": json.dumps(dossier("a", ["b", "c"])), VOOR + "casus:stuk": "{half"}
    page.evaluate("(alles) => { for (const [n, t] of Object.entries(alles)) localStorage.setItem(n, t) }", kapot)
    page.reload()
    expect(pagina.voet.locator("[data-toestand=mislukt]")).to_be_visible()
    _, tekst = pagina.haal(pagina.voet.locator("[data-doe=alles]"))
    assert json.loads(tekst) == {"formaat": 1, "dossiers": [dossier("a", ["b", "c"])]}
    pagina.voet.locator(".zd-wis summary").click()
    pagina.voet.locator("[data-doe=wis-alles]").click()
    expect(pagina.lijst).to_contain_text(zeg("werk.leeg"))
    assert pagina.opslag() == {}


def test_where_nothing_may_be_kept_a_file_is_not_lost_in_silence(
    context: BrowserContext, page: Page, klachten: Klachten, server: SiteServer, tmp_path: Path
) -> None:
    context.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('nee', 'SecurityError') }")
    pagina = Werkpagina(page, server.url)
    page.goto(pagina.url)
    pagina.staat()
    pagina.lees(tmp_path / "een.json", dossier("internetbingo", ["neiging", "anders"]))
    expect(pagina.voet.locator("[data-toestand=geweigerd]")).to_be_visible(timeout=PYTHON_START)
    expect(pagina.lijst).to_contain_text(zeg("werk.leeg"))


def test_another_window_is_followed(pagina: Werkpagina, context: BrowserContext) -> None:
    pagina.open(casus__internetbingo=dossier("internetbingo", ["neiging", "anders"]))
    ander = context.new_page()
    ander.goto(pagina.url)
    ander.evaluate("localStorage.removeItem('zuurdesem:1:casus:internetbingo')")
    expect(pagina.lijst).to_contain_text(zeg("werk.leeg"))


def test_everything_is_reached_by_keyboard(pagina: Werkpagina, page: Page) -> None:
    pagina.open(casus__internetbingo=dossier("internetbingo", ["neiging", "anders"]))
    toetsen = Toetsenbord(page)
    toetsen.tot(doe="json")
    with page.expect_download():
        toetsen.druk("Enter")
    toetsen.tot(tag="summary")
    toetsen.druk("Enter")
    toetsen.tot(doe="wis")
    toetsen.druk("Enter")
    expect(pagina.lijst).to_contain_text(zeg("werk.leeg"))
    expect(pagina.lijst.locator("h2")).to_be_focused()
