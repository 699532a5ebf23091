"""The site under a path of its own, built for it: a walk begins there, and what is not there says so in style."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.bezoek import Klachten
from tests.browser.loper import Loper
from tests.paden_lezen import paden
from zuurdesem.serve.build import build
from zuurdesem.serve.server import SiteServer, answering, make_server

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
PAD = "/sub/pad/"
KORT = next(pad for pad in paden() if pad["route"] == "kort")
# The service worker comes a moment after Python.
SCOPES = """async () => {
  const found = () => navigator.serviceWorker.getRegistrations()
  const until = performance.now() + 5000
  while (!(await found()).length && performance.now() < until) await new Promise((next) => setTimeout(next, 20))
  return (await found()).map((each) => each.scope)
}"""


@pytest.fixture(scope="module")
def onder_een_pad(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteServer]:
    """The site, built for an address that ends in /sub/pad/ and served there."""
    site = tmp_path_factory.mktemp("pad") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", f"https://voorbeeld.nl{PAD}")
        assert build(site, ROOT) == 0
    with answering(make_server(site, prefix=PAD)) as server:
        yield server


def test_the_first_screens_can_be_walked_under_a_path(page: Page, onder_een_pad: SiteServer) -> None:
    klachten = Klachten(page.context, onder_een_pad.url)
    loper = Loper(page, onder_een_pad.url).open().begin("kort").loop(KORT, 2)
    assert loper.bewaard["antwoorden"]
    assert klachten.neem() == []
    assert page.evaluate(SCOPES) == [f"{onder_een_pad.url}assets/py/"]


@pytest.mark.parametrize("weg", ["weg", "casussen/weg/", "a/b/c/d"])
def test_what_is_not_there_gives_the_404_page_with_its_looks_and_a_way_back(
    page: Page, onder_een_pad: SiteServer, weg: str
) -> None:
    klachten = Klachten(page.context, onder_een_pad.url)
    antwoord = page.goto(onder_een_pad.url + weg)
    assert antwoord is not None
    assert antwoord.status == 404
    assert [regel for regel in klachten.neem() if weg not in regel and "404 (Not Found)" not in regel] == []
    page.locator("article a", has_text="alle casussen").click()
    assert page.url == f"{onder_een_pad.url}casussen/"
