"""Visits in Chromium: when the first result of Python stood on the page, at what cost."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright

from bench.slow import Line, shape, slow_computer
from tests.browser.chromium import ARGS, find_chromium
from zuurdesem.serve.server import Request, answering, make_server

WAIT_MS = 90_000
# Marks the moment at which what Python says takes the place of what the page held.
WATCH = """document.addEventListener('DOMContentLoaded', () => {
  const seen = new MutationObserver(() => (performance.mark('eerste'), seen.disconnect()))
  seen.observe(document.getElementById('doorloop'), { childList: true })
})"""
UNTIL = """(ms) => new Promise((resolve, reject) => {
  const over = setTimeout(reject, ms, new Error('geen antwoord van Python'))
  new PerformanceObserver((list) => {
    const mark = list.getEntriesByName('eerste')[0]
    if (mark) (clearTimeout(over), resolve(mark.startTime))
  }).observe({ type: 'mark', buffered: true })
})"""


@dataclass(frozen=True)
class Spot:
    """A page of a built site that asks Python something by itself."""

    name: str
    site: Path
    path: str = ""


@dataclass(frozen=True)
class Visit:
    """`ready`: ms from navigation start to the first result. Up to then: requests, bytes as sent, other hosts asked,
    failures."""

    ready: float
    requests: int
    size: int
    foreign: int
    failed: int


@contextmanager
def browser(playwright: Playwright, profile: str) -> Iterator[BrowserContext]:
    """A new Chromium on this profile."""
    context = playwright.chromium.launch_persistent_context(profile, executable_path=find_chromium(), args=ARGS)
    try:
        context.add_init_script(WATCH)
        yield context
    finally:
        context.close()


class Visitor:
    """Somebody with one profile, so one cache, who visits one spot; `line` and `slow` make it hard."""

    def __init__(
        self, playwright: Playwright, spot: Spot, profile: str, line: Line | None = None, *, slow: bool = False
    ) -> None:
        self.playwright, self.spot, self.profile, self.line, self.slow = playwright, spot, profile, line, slow
        # A repeat visit must be to the same address, so to the same port.
        self.server = make_server(spot.site, on_request=lambda request: self.asked.append(request))
        self.asked: list[Request] = []
        if line:
            shape(self.server, line)

    def visit(self, stays: float = 0) -> Visit:
        """One visit in a new browser, which stays open for `stays` ms after the first result."""
        return self.visits(1, stays)[0]

    def visits(self, number: int, stays: float = 0) -> list[Visit]:
        """This many pages after one another in one new browser, each open for `stays` ms after its first result."""
        foreign: list[str] = []
        with browser(self.playwright, self.profile) as context:
            context.on("request", _outside(self.server.url, foreign))
            page = context.pages[0]
            return [self._page(page, turn, foreign, stays) for turn in range(number)]

    def _page(self, page: Page, turn: int, foreign: list[str], stays: float) -> Visit:
        self.asked.clear()
        foreign.clear()
        path, mark, fragment = self.spot.path.partition("#")
        address = f"{self.server.url}{path}{f'?{turn}' if turn else ''}{mark}{fragment}"
        with slow_computer(self.profile) if self.slow else nullcontext():
            page.goto(address, wait_until="commit", timeout=WAIT_MS)
            ready = page.evaluate(UNTIL, WAIT_MS)
        asked = list(self.asked)
        page.wait_for_timeout(stays)
        failed = sum(request.status >= 400 for request in asked)
        return Visit(ready, len(asked), sum(request.size for request in asked), len(foreign), failed)


@contextmanager
def visitor(playwright: Playwright, spot: Spot, line: Line | None = None, *, slow: bool = False) -> Iterator[Visitor]:
    """A visitor who was nowhere yet, and the server that answers."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        who = Visitor(playwright, spot, profile, line, slow=slow)
        with answering(who.server):
            yield who


def cold(playwright: Playwright, spot: Spot, line: Line | None = None, *, slow: bool = False) -> Visit:
    """One visit by somebody who was nowhere yet."""
    with visitor(playwright, spot, line, slow=slow) as who:
        return who.visit()


def _outside(url: str, foreign: list[str]) -> Callable[[object], None]:
    def on_request(request: object) -> None:
        address = str(getattr(request, "url", ""))
        if not address.startswith((url, "data:", "blob:")):
            foreign.append(address)

    return on_request
