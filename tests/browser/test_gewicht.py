"""What a casus page weighs without Python and without fonts, as a browser fetches it; and what the fonts weigh."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.bezoek import Klachten
from tests.browser.loper import Loper
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

PAGINA, LETTERS = 150_000, 80_000


@pytest.fixture
def gehaald(page: Page, context: BrowserContext, klachten: Klachten, loper: Loper, site: Path) -> dict[str, int]:
    """Path from the root → bytes with gzip, of all that one casus page asks for until it is ready."""
    loper.open()
    page.wait_for_load_state("networkidle")
    adressen = {adres.removeprefix(klachten.url).partition("?")[0].partition("#")[0] for adres in klachten.gevraagd}
    bestanden = {adres: site / (adres + "index.html" if adres.endswith("/") else adres) for adres in adressen}
    return {adres: len(gzip.compress(bestand.read_bytes())) for adres, bestand in bestanden.items()}


def test_a_casus_page_without_python_stays_within_150_kilobytes(gehaald: dict[str, int]) -> None:
    zonder = {adres: maat for adres, maat in gehaald.items() if not adres.startswith(("assets/py/", "assets/letters/"))}
    assert {"zuurdesem.mjs", "loop.mjs", "doorloop.mjs"} <= {
        adres.rpartition("/")[2] for adres in zonder if adres.startswith("assets/js/")
    }
    assert [adres.startswith("assets/stijl/") for adres in zonder].count(True) == 1  # all our style sheets
    assert sum(zonder.values()) <= PAGINA, zonder


def test_the_fonts_of_a_page_without_italics_stay_within_80_kilobytes(gehaald: dict[str, int]) -> None:
    letters = {adres: maat for adres, maat in gehaald.items() if adres.endswith(".woff2")}
    assert len(letters) >= 2
    recht = sum(maat for adres, maat in letters.items() if "italic" not in adres)
    assert recht <= LETTERS, letters


def test_a_font_is_fetched_once_and_early(page: Page, klachten: Klachten, server: SiteServer) -> None:
    page.goto(server.url)
    page.wait_for_load_state("networkidle")
    letters = [adres for adres in klachten.gevraagd if adres.endswith(".woff2")]
    assert len(letters) == len(set(letters)) >= 2
    assert page.evaluate("document.fonts.check('16px \"Source Sans 3 Variable\"')")
    assert page.evaluate("document.fonts.check('700 16px \"Vollkorn Variable\"')")
    assert klachten.neem() == []
