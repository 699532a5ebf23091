"""A server over the built site and one Chromium per run; every page starts with an empty profile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.bezoek import WACHT, Klachten
from tests.browser.chromium import ARGS, find_chromium
from tests.browser.loper import Loper
from zuurdesem.serve.server import SiteServer, answering, make_server

expect.set_options(timeout=WACHT)


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[SiteServer]:
    """The built site, served with the headers it asks for."""
    with answering(make_server(site)) as draait:
        yield draait


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser per module: Playwright cannot be opened twice in one thread, and other suites open it too."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A fresh profile of a phone-sized screen; no wait in it is longer than ten seconds."""
    nieuw = chromium.new_context(viewport={"width": 390, "height": 800}, locale="nl-NL", accept_downloads=True)
    nieuw.set_default_timeout(WACHT)
    yield nieuw
    nieuw.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page in a fresh profile."""
    return context.new_page()


@pytest.fixture
def klachten(context: BrowserContext, server: SiteServer) -> Klachten:
    """What the browser complains about from here on."""
    return Klachten(context, server.url)


@pytest.fixture
def loper(page: Page, server: SiteServer) -> Loper:
    """A walker who has not opened the casus yet."""
    return Loper(page, server.url)


@pytest.fixture(scope="module")
def warme(chromium: Browser, server: SiteServer) -> Iterator[tuple[Loper, Klachten]]:
    """One page per module on which Python runs already, and its complaints; take `warm`."""
    nieuw = chromium.new_context(viewport={"width": 390, "height": 800}, locale="nl-NL", accept_downloads=True)
    nieuw.set_default_timeout(WACHT)
    klachten = Klachten(nieuw, server.url)
    yield Loper(nieuw.new_page(), server.url).open().begin("kort"), klachten
    nieuw.close()


@pytest.fixture
def warm(warme: tuple[Loper, Klachten]) -> Iterator[Loper]:
    """A walker at the begin with nothing kept, on a page where Python runs: for tests that need no fresh page."""
    loper, klachten = warme
    yield loper.wis()
    assert klachten.neem() == []
