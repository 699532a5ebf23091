"""The budgets of design §6 that are counts, and when Python is fetched at all. Times are the bench's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Event

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from bench.plain import FRAGMENT
from bench.visit import UNTIL, WATCH
from bench.weight import page_weight
from tests.browser.bezoek import PYTHON_START, WACHT
from tests.browser.loper import CASUS
from zuurdesem.serve.server import Request, SiteServer, answering, make_server

pytestmark = pytest.mark.browser

MOST_BYTES = 4_300_000
MOST_WEIGHT = 150_000
MOST_REQUESTS = 45
# A worker of the page's own is one whose requests a test sees; what it fetches is the same.
NOT_SHARED = "delete globalThis.SharedWorker"
DEAR = "Object.defineProperty(navigator, 'connection', { value: %s })"
# By a clock that is moved on: much longer than it takes before an idle page starts Python by itself.
LATER_MS = 120_000

Open = Callable[..., AbstractContextManager[BrowserContext]]


@pytest.fixture
def asked() -> list[Request]:
    """What the server was asked, in order."""
    return []


@pytest.fixture
def python_asked() -> Event:
    """Set once the interpreter itself is fetched. A page whose clock is moved by hand cannot tell the time of it."""
    return Event()


@pytest.fixture
def counting(site: Path, asked: list[Request], python_asked: Event) -> Iterator[SiteServer]:
    """The site, on a server that notes every request."""

    def note(request: Request) -> None:
        asked.append(request)
        if request.target.endswith(".wasm"):
            python_asked.set()

    with answering(make_server(site, on_request=note)) as server:
        yield server


@pytest.fixture
def visitor(chromium: Browser) -> Open:
    """Opens a fresh profile in which these scripts run before the page's own."""

    @contextmanager
    def open_(*scripts: str) -> Iterator[BrowserContext]:
        context = chromium.new_context(viewport={"width": 390, "height": 800})
        context.set_default_timeout(WACHT)
        for script in scripts:
            context.add_init_script(script)
        yield context
        context.close()

    return open_


def runtime(asked: list[Request]) -> list[str]:
    """The files of the Python folder that were asked for."""
    return [request.target for request in asked if "/assets/py/" in request.target]


def until_first_result(page: Page, server: SiteServer) -> None:
    """Open a casus at a place that only Python can draw, and wait until it stands there."""
    page.goto(f"{server.url}{CASUS}#{FRAGMENT}", wait_until="commit")
    page.evaluate(UNTIL, PYTHON_START)


def test_up_to_the_first_result_few_bytes_and_requests_are_needed(
    visitor: Open, counting: SiteServer, asked: list[Request]
) -> None:
    with visitor(WATCH) as context:
        until_first_result(context.new_page(), counting)
        seen = list(asked)
    assert sum(request.size for request in seen) <= MOST_BYTES
    assert len(seen) <= MOST_REQUESTS
    assert {request.encoding for request in seen if request.target.endswith((".wasm", ".zip"))} == {"br"}
    assert [request.target for request in seen if request.status >= 400] == []


def test_no_other_host_is_asked_for_anything_up_to_the_first_result(visitor: Open, counting: SiteServer) -> None:
    with visitor(WATCH, NOT_SHARED) as context:
        urls: list[str] = []
        context.on("request", lambda request: urls.append(request.url))
        until_first_result(context.new_page(), counting)
    assert any(url.endswith(".wasm") for url in urls)
    assert [url for url in urls if not url.startswith((counting.url, "data:", "blob:"))] == []


def test_a_casus_page_is_light_without_python(site: Path) -> None:
    for casus in (site / "casussen").glob("*/index.html"):
        weights = page_weight(site, casus.parent.relative_to(site).as_posix())
        assert sum(weights.values()) <= MOST_WEIGHT, weights


def test_on_a_casus_page_python_comes_by_itself_when_nobody_touches_it(
    visitor: Open, counting: SiteServer, asked: list[Request], python_asked: Event
) -> None:
    with visitor() as context:
        page = context.new_page()
        page.clock.install()
        page.goto(counting.url + CASUS)
        assert runtime(asked) == []
        page.clock.run_for(LATER_MS)
        assert python_asked.wait(PYTHON_START / 1000)
    assert len([target for target in runtime(asked) if target.endswith(".wasm")]) == 1


@pytest.mark.parametrize("dear", ["{ saveData: true }", "{ effectiveType: '2g' }", "{ effectiveType: 'slow-2g' }"])
def test_where_data_is_dear_python_comes_only_when_the_reader_reaches_for_the_form(
    visitor: Open, counting: SiteServer, asked: list[Request], python_asked: Event, dear: str
) -> None:
    with visitor(DEAR % dear) as context:
        page = context.new_page()
        page.clock.install()
        page.goto(counting.url + CASUS)
        page.clock.run_for(LATER_MS)
        assert runtime(asked) == []
        page.locator("#begin").hover()
        assert python_asked.wait(PYTHON_START / 1000)


def test_on_a_page_without_a_walk_python_never_comes(visitor: Open, counting: SiteServer, asked: list[Request]) -> None:
    with visitor() as context:
        page = context.new_page()
        page.clock.install()
        for path in ("", "casussen/", "begrippen/mandaat/"):
            page.goto(counting.url + path)
            page.clock.run_for(LATER_MS)
    assert runtime(asked) == []


def test_the_next_casus_page_finds_python_running(visitor: Open, counting: SiteServer, asked: list[Request]) -> None:
    with visitor(WATCH) as context:
        page = context.new_page()
        until_first_result(page, counting)
        page.goto(f"{counting.url}over-deze-site/")
        asked.clear()
        until_first_result(page, counting)
    assert {target.rpartition("/")[2] for target in runtime(asked)} <= {"client.mjs", "workers.mjs", "keeper.js"}


def test_the_next_page_asks_again_only_for_what_may_have_changed(
    visitor: Open, counting: SiteServer, asked: list[Request]
) -> None:
    """Style sheets, fonts and scripts stand under a hash, so a browser need not ask whether they are still the same."""
    with visitor() as context:
        page = context.new_page()
        page.goto(counting.url + CASUS, wait_until="networkidle")
        assert len([request for request in asked if "/assets/" in request.target]) > 15
        asked.clear()
        page.goto(f"{counting.url}begrippen/mandaat/", wait_until="networkidle")
        page.goto(f"{counting.url}{CASUS}?weer", wait_until="networkidle")
    assert {request.target for request in asked if "/assets/" in request.target} <= {"/assets/logo.svg"}


def test_a_casus_page_begins_python_above_its_style_sheets_and_below_its_policy(site: Path) -> None:
    for casus in (site / "casussen").glob("*/index.html"):
        html = casus.read_text()
        policy, early, sheet = (
            html.index(what) for what in ('http-equiv="Content-Security-Policy"', "data-python=", 'rel="stylesheet"')
        )
        assert policy < early < sheet, casus
    elsewhere = (site / "begrippen" / "mandaat" / "index.html").read_text()
    assert "data-names" not in elsewhere
    assert "loop.mjs" not in elsewhere
