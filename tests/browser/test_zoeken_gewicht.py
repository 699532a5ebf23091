"""What a first search costs in bytes, results included, on a site far larger than it is."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.bezoek import WACHT
from tests.browser.test_toegankelijk import BREED
from tests.browser.test_zoeken import Zoeker
from tests.browser.veel import maak_site
from tests.conftest import ROOT
from zuurdesem.serve.server import Request, answering, make_server

pytestmark = pytest.mark.browser

BUDGET = 200_000
KLAAR_GEPERST = (".pf_index", ".pf_fragment", ".pf_meta", ".pf_filter", ".pagefind", ".woff2")
Weeg = Callable[[str, str], int]


@pytest.fixture(scope="module", params=[1000, pytest.param(5000, marks=pytest.mark.more)])
def weeg(
    request: pytest.FixtureRequest, site: Path, tmp_path_factory: pytest.TempPathFactory, chromium: Browser
) -> Iterator[Weeg]:
    """Gives a function: bytes over the wire, gzipped, of a first search for this, in the box or on the page."""
    doel = tmp_path_factory.mktemp("veel") / "site"
    maak_site(site, doel, request.param, ROOT / "node_modules")
    gevraagd: list[Request] = []

    def zoek(waar: str, vraag: str) -> int:
        context = chromium.new_context(viewport={"width": BREED, "height": 800})
        context.set_default_timeout(WACHT)
        zoeker = Zoeker(context.new_page(), server.url)
        zoeker.page.goto(server.url + waar)
        zoeker.page.wait_for_load_state("networkidle")
        gevraagd.clear()
        if waar == "zoeken/":
            zoeker.veld.fill(vraag)
            zoeker.links.nth(4).wait_for(state="attached")
        else:
            assert len(zoeker.in_box(vraag)) == 6
        zoeker.page.wait_for_load_state("networkidle")
        bytes_ = sum(_geperst(doel, verzoek) for verzoek in gevraagd)
        context.close()
        return bytes_

    with answering(make_server(doel, on_request=gevraagd.append)) as server:
        yield zoek


@pytest.mark.parametrize("vraag", ["mandaat", "moreel beraad", "mandaad"])
@pytest.mark.parametrize("waar", ["kaders/", "zoeken/"])
def test_a_first_search_with_its_results_stays_within_200_kilobytes(weeg: Weeg, waar: str, vraag: str) -> None:
    gewicht = weeg(waar, vraag)
    print(f"{waar} {vraag}: {gewicht} bytes")
    assert 50_000 < gewicht <= BUDGET


def _geperst(site: Path, verzoek: Request) -> int:
    pad = site / verzoek.target.partition("?")[0].lstrip("/")
    if verzoek.encoding or pad.suffix in KLAAR_GEPERST or not pad.is_file():
        return verzoek.size
    return min(verzoek.size, len(gzip.compress(pad.read_bytes())))
