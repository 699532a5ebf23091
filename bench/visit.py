"""One visit to one page in a Chromium that has never been anywhere: when Python was there, at what cost."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, Playwright

from tests.browser.chromium import ARGS, find_chromium
from zuurdesem.serve.server import Request, answering, make_server

WAIT_MS = 60_000
# Resolves to the time of the mark, in ms after navigation start. Reaches again and again, as the modules of
# the page may not have mounted yet.
UNTIL_READY = """([reach, wait]) => new Promise((resolve, reject) => {
  const over = new Event('pointerover')
  const reaching = setInterval(() => {
    for (const it of document.querySelectorAll(reach)) it.dispatchEvent(over)
  }, 10)
  new PerformanceObserver((list) => {
    const mark = list.getEntriesByName('zuurdesem:klaar')[0]
    if (!mark) return
    clearInterval(reaching)
    resolve(mark.startTime)
  }).observe({ type: 'mark', buffered: true })
  setTimeout(reject, wait, new Error('geen zuurdesem:klaar'))
})"""


@dataclass(frozen=True)
class Visit:
    """`ready`: ms from navigation start. Up to then: requests, bytes as sent, other hosts asked, failures."""

    ready: float
    requests: int
    size: int
    foreign: int
    failed: int


@contextmanager
def fresh_page(playwright: Playwright) -> Iterator[Page]:
    """A page in a new Chromium with a new profile on disk."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        context = playwright.chromium.launch_persistent_context(profile, executable_path=find_chromium(), args=ARGS)
        try:
            yield context.pages[0]
        finally:
            context.close()


def visit(playwright: Playwright, site: Path, path: str, reach: str) -> Visit:
    """Go to `path` of `site`, reach for what `reach` selects, and wait for Python."""
    seen: list[Request] = []
    foreign: list[str] = []
    with answering(make_server(site, on_request=seen.append)) as server, fresh_page(playwright) as page:
        page.context.on("request", _outside(server.url, foreign))
        page.goto(server.url + path, wait_until="domcontentloaded", timeout=WAIT_MS)
        ready = page.evaluate(UNTIL_READY, [reach, WAIT_MS])
        failed = sum(request.status >= 400 for request in seen)
        return Visit(ready, len(seen), sum(request.size for request in seen), len(foreign), failed)


def _outside(url: str, foreign: list[str]) -> Callable[[object], None]:
    def on_request(request: object) -> None:
        address = str(getattr(request, "url", ""))
        if not address.startswith((url, "data:", "blob:")):
            foreign.append(address)

    return on_request
