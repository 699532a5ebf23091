"""What a browser complains about while it visits the site: violations of the policy, errors, requests elsewhere."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

WACHT = 10_000
PYTHON_START = 60_000

# A violation is not always printed where a test hears it, so the page itself says it aloud.
SCHENDING = """addEventListener('securitypolicyviolation', (e) => console.error(
  `CSP ${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber} ${e.sample}`))"""


class Klachten:
    """Every complaint of one context, in order, each with the page it was about."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.url = url
        self.lijst: list[str] = []
        self.gevraagd: list[str] = []
        context.add_init_script(SCHENDING)
        context.on("console", self._console)
        context.on("weberror", lambda fout: self._meld("uitzondering", str(fout.error), fout.page))
        context.on("request", self._request)
        context.on("requestfailed", self._mislukt)
        context.on("response", self._response)

    def neem(self) -> list[str]:
        """The complaints so far, and an empty list from here on."""
        uit, self.lijst = self.lijst, []
        return uit

    def _meld(self, soort: str, wat: str, page: Page | None = None) -> None:
        self.lijst.append(f"{soort}: {wat}" + (f" op {page.url.removeprefix(self.url)}" if page else ""))

    def _console(self, bericht: ConsoleMessage) -> None:
        if bericht.type in ("error", "warning"):
            self._meld(bericht.type, bericht.text, bericht.page)

    def _request(self, verzoek: Request) -> None:
        self.gevraagd.append(verzoek.url)
        if not verzoek.url.startswith((self.url, "data:", "blob:")):
            self._meld("elders", verzoek.url)

    def _mislukt(self, verzoek: Request) -> None:
        if verzoek.failure != "net::ERR_ABORTED":  # that is what leaving a page does to what was still coming
            self._meld("mislukt", f"{verzoek.url.removeprefix(self.url)} {verzoek.failure}")

    def _response(self, antwoord: Response) -> None:
        if antwoord.status >= 400:
            self._meld("status", f"{antwoord.status} {antwoord.url.removeprefix(self.url)}")


def wacht(page: Page, voorwaarde: str, ms: int = WACHT) -> None:
    """Wait until a JavaScript expression is true. Playwright's own way needs eval, which our policy refuses."""
    page.evaluate(
        f"""() => new Promise((klaar, mis) => {{
          const begin = performance.now()
          const kijk = () => {{
            if ({voorwaarde}) return klaar()
            if (performance.now() - begin > {ms}) return mis(new Error('niet gebeurd: ' + {voorwaarde!r}))
            setTimeout(kijk, 20)
          }}
          kijk()
        }})"""
    )
