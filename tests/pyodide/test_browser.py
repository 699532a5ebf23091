"""The plugin in Chromium: Python starts under a strict policy, and no way of dying leaves a page waiting."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, sync_playwright
from playwright.sync_api import Request as BrowserRequest

from tests.browser.chromium import ARGS, find_chromium
from tests.pyodide.small_site import HERE, build_site
from zuurdesem.serve.server import Request, answering, make_server

pytestmark = pytest.mark.browser
T = TypeVar("T")

WASM = "'wasm-unsafe-eval'"
POLICY = f"default-src 'none'; script-src 'self' {WASM}; worker-src 'self'; connect-src 'self'; img-src data:"
NO_WASM = POLICY.replace(WASM, "")
NO_WORKER = POLICY.replace("worker-src 'self'", "worker-src 'none'")
ROEP_MS = 1_500
STARTS_MS = 40_000  # the only waits over ten seconds: those in which Python starts

# Opens the engine of the page. Waits in the page are bounded here, because evaluate itself waits for ever.
OPEN = """async (options) => {
  const { pad, door } = document.body.dataset
  const { engine } = await import('/' + pad + 'client.mjs')
  window.states = []
  window.python = engine(options.pad ?? pad, {
    door: options.door ?? door, ...options, opToestand: (toestand) => states.push(toestand) })
  window.within = (ms, promise) => Promise.race([
    promise.then((text) => ({ text }), ({ soort, message }) => ({ soort, message })),
    new Promise((resolve) => setTimeout(resolve, ms, { soort: 'te laat' })),
  ])
}"""


@dataclass(frozen=True)
class Chromium:
    """A browser, and the one thread that may speak to it: `run` gives what the function gives there.

    Playwright's sync interface opens once per thread, and tests/browser keeps it open in the main one.
    """

    browser: Browser
    thread: ThreadPoolExecutor

    def run(self, function: Callable[[], T]) -> T:
        return self.thread.submit(function).result(timeout=90)


@pytest.fixture(scope="module")
def proef_chromium() -> Iterator[Chromium]:
    """One Chromium for this module; every page gets a context, so a cache, of its own."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        playwright = thread.submit(lambda: sync_playwright().start()).result(timeout=90)
        launch = partial(playwright.chromium.launch, executable_path=find_chromium(), args=ARGS)
        chromium = Chromium(thread.submit(launch).result(timeout=90), thread)
        yield chromium
        chromium.run(chromium.browser.close)
        chromium.run(playwright.stop)


@pytest.fixture(scope="module")
def proef_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of one page with the package `proef`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(HERE))
        return build_site(tmp_path_factory.mktemp("browser") / "een")


class Visit:
    """A page of the site, what it asked the server for, and what it complained about.

    `gedeeld` is what `open` asks for by default. `another` is a second page of the same visitor.
    """

    def __init__(
        self,
        chromium: Chromium,
        site: Path,
        url: str,
        asked: list[Request],
        gedeeld: bool,
        context: BrowserContext | None = None,
    ) -> None:
        self.chromium, self.site, self.url, self.asked, self.gedeeld = chromium, site, url, asked, gedeeld
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        chromium.run(lambda: self._go(context))

    def another(self) -> Visit:
        """The same page in another tab."""
        return Visit(self.chromium, self.site, self.url, self.asked, self.gedeeld, self.page.context)

    def again(self) -> None:
        """Away from the page and back to it, as a link would."""
        self.chromium.run(lambda: self.page.goto(self.url, timeout=10_000))

    def _go(self, context: BrowserContext | None) -> None:
        self.page = (context or self.chromium.browser.new_context()).new_page()
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.context.on("request", self._on_request)
        self.page.goto(self.url, timeout=10_000)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _on_request(self, request: BrowserRequest) -> None:
        if not request.url.startswith((self.url, "data:")):
            self.foreign.append(request.url)

    def _evaluate(self, script: str, argument: object = None) -> Any:
        return self.chromium.run(lambda: self.page.evaluate(script, argument))

    def open(self, **options: Any) -> None:
        """The engine of the page with these options, not yet started."""
        self._evaluate(OPEN, {"startMs": 30_000, "gedeeld": self.gedeeld} | options)

    def start(self) -> dict[str, str | None]:
        """What came of start()."""
        return dict(self._evaluate("ms => within(ms, python.start())", STARTS_MS))

    def ask(self, *texts: str, ms: int = 10_000) -> list[dict[str, str]]:
        """{text} or {soort, message} per call, all called at once. `ms` is longer where Python starts."""
        calls = "([texts, ms]) => Promise.all(texts.map((text) => within(ms, python.roep(text))))"
        return list(self._evaluate(calls, [texts, ms]))

    @property
    def states(self) -> list[str]:
        """Every toestand that was reported, in order."""
        return list(self._evaluate("states"))

    def close(self) -> None:
        """Ends the page and its workers."""
        self.chromium.run(self.page.context.close)


@pytest.fixture(params=[True, False], ids=["shared", "own"])
def gedeeld(request: pytest.FixtureRequest) -> bool:
    """Both kinds of worker."""
    return bool(request.param)


@pytest.fixture
def visit(
    request: pytest.FixtureRequest, proef_chromium: Chromium, proef_site: Path, tmp_path: Path, gedeeld: bool
) -> Iterator[Visit]:
    """A fresh visit under the policy the test asks for, else POLICY, as a header on every response."""
    policy = getattr(request, "param", POLICY)
    folder = shutil.copytree(proef_site, tmp_path / "site")
    (folder / "_headers").write_text(f"/*\n  Content-Security-Policy: {policy}\n")
    asked: list[Request] = []

    def on_request(request: Request) -> None:
        asked.append(request)
        if request.target == "/eerst.txt":
            (folder / "eerst.txt").unlink(missing_ok=True)

    with answering(make_server(folder, on_request=on_request)) as server:
        visit = Visit(proef_chromium, folder, server.url, asked, gedeeld)
        yield visit
        visit.close()


FILES = [
    *("app.zip", "client.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide.mjs"),
    *("stdlib.zip", "worker.mjs", "workers.mjs"),
]
PAGE_FILES = {"client.mjs", "workers.mjs"}


def fetched(visit: Visit, since: int = 0) -> list[str]:
    """The names of what was asked from the folder of this version, sorted, without the first `since` requests."""
    paths = [request.target.partition("?")[0] for request in visit.asked[since:]]
    return sorted(path.rpartition("/")[2] for path in paths if path.count("/") == 4)


def test_python_answers_under_a_strict_policy_and_nothing_leaves_the_host(visit: Visit) -> None:
    visit.open()
    assert visit.start() == {"text": None}
    assert visit.ask("<b>é</b>", "\ud83c\udf5e \u202e") == [
        {"text": "<B>É</B>"},
        {"text": "\U0001f35e \u202e"},
    ]
    assert visit.states == ["laadt", "klaar"]
    assert visit.foreign == []
    assert visit.complaints == []
    assert fetched(visit) == FILES
    assert {request.status for request in visit.asked} == {200}


def test_an_exception_or_no_text_from_the_door_costs_that_call_only(visit: Visit) -> None:
    visit.open()
    visit.start()
    raised, number, fine = visit.ask("fout", "getal", "goed")
    assert raised["soort"] == "fout"
    assert "ValueError: dit hoort zo" in raised["message"]
    assert "proef/deur.py" in raised["message"]
    assert number == {"soort": "fout", "message": "proef.deur:antwoord gave number, not str"}
    assert fine == {"text": "GOED"}
    assert visit.states == ["laadt", "klaar"]


def test_calls_that_wait_behind_a_hanging_worker_are_answered_by_the_next(visit: Visit) -> None:
    only_once = visit.site / "eerst.txt"
    only_once.touch()
    visit.open(roepMs=ROEP_MS)
    visit.start()
    answers = visit.ask("hang eerst", "goed", ms=STARTS_MS)
    assert answers == [{"text": "HANG EERST"}, {"text": "GOED"}]
    assert visit.states == ["laadt", "klaar", "herstart", "klaar"]


@pytest.mark.parametrize("death", ["sterf", "diep"])
def test_a_call_that_always_kills_the_worker_is_rejected_and_a_later_one_is_answered(visit: Visit, death: str) -> None:
    visit.open(roepMs=ROEP_MS)
    visit.start()
    assert [answer["soort"] for answer in visit.ask(death, "wacht", ms=STARTS_MS)] == ["roep", "roep"]
    assert visit.states == ["laadt", "klaar", "herstart", "klaar", "mislukt"]
    assert visit.ask("goed", ms=STARTS_MS) == [{"text": "GOED"}]
    assert visit.states[5:] == ["laadt", "klaar"]


@pytest.mark.parametrize("visit", [NO_WASM], indirect=True)
def test_where_wasm_is_forbidden_it_says_so_before_fetching_megabytes(visit: Visit) -> None:
    visit.open()
    (answer,) = visit.ask("goed")
    assert answer["soort"] == "start"
    assert "WebAssembly" in answer["message"]
    assert visit.states == ["laadt", "mislukt"]
    assert not any(request.target.endswith((".wasm", "app.zip")) for request in visit.asked)


@pytest.mark.parametrize("visit", [NO_WORKER], indirect=True)
def test_where_workers_are_forbidden_it_fails_as_a_start(visit: Visit) -> None:
    visit.open()
    assert visit.ask("goed")[0]["soort"] == "start"


@pytest.mark.parametrize("missing", ["worker.mjs", "pyodide.mjs", "pyodide.asm.wasm", "stdlib.zip", "app.zip"])
def test_a_file_that_is_gone_fails_as_a_start(visit: Visit, missing: str) -> None:
    next((visit.site / "assets/py").glob(f"*/{missing}")).unlink()
    visit.open()
    assert visit.ask("goed", ms=STARTS_MS)[0]["soort"] == "start"
    assert visit.states == ["laadt", "herstart", "mislukt"]


@pytest.mark.parametrize("visit", [POLICY + "\n/*.wasm\n  Content-Type: application/octet-stream"], indirect=True)
def test_a_host_that_does_not_know_wasm_is_no_obstacle(visit: Visit) -> None:
    visit.open()
    assert visit.ask("goed", ms=STARTS_MS) == [{"text": "GOED"}]


@pytest.mark.parametrize("door", ["proef.weg:antwoord", "proef.deur:weg"])
def test_a_door_that_is_not_there_fails_as_a_start(visit: Visit, door: str) -> None:
    visit.open(door=door)
    assert visit.ask("goed", ms=STARTS_MS)[0]["soort"] == "start"


def test_tabs_share_one_worker_and_get_each_their_own_answers(visit: Visit) -> None:
    other = visit.another()
    for page in (visit, other):
        page.open()
    assert visit.start() == {"text": None}
    assert other.start() == {"text": None}
    for page, word in ((visit, "een"), (other, "twee"), (visit, "drie")):
        assert page.ask(word, "fout", word * 2)[::2] == [{"text": word.upper()}, {"text": word.upper() * 2}]
    if visit.gedeeld:
        assert fetched(visit).count("pyodide.asm.wasm") == 1


@pytest.mark.parametrize("gedeeld", [True], indirect=True)
def test_the_next_page_finds_python_running(visit: Visit) -> None:
    visit.open()
    visit.start()
    asked = len(visit.asked)
    visit.again()
    visit.open()
    assert visit.ask("goed", ms=1_000) == [{"text": "GOED"}]
    assert set(fetched(visit, asked)) <= PAGE_FILES


@pytest.mark.parametrize("gedeeld", [True], indirect=True)
def test_a_worker_that_hangs_is_not_what_the_next_page_or_another_tab_gets(visit: Visit) -> None:
    (visit.site / "eerst.txt").touch()
    visit.open(roepMs=ROEP_MS)
    visit.start()
    assert visit.ask("hang eerst", ms=STARTS_MS) == [{"text": "HANG EERST"}]
    other = visit.another()
    visit.again()
    for page in (visit, other):
        page.open()
        assert page.ask("goed", ms=1_000) == [{"text": "GOED"}]


@pytest.mark.parametrize("gedeeld", [True], indirect=True)
def test_a_tab_that_kills_its_worker_twice_takes_no_other_tab_along(visit: Visit) -> None:
    other = visit.another()
    for page in (visit, other):
        page.open(roepMs=ROEP_MS)
        page.start()
    assert visit.ask("diep", ms=STARTS_MS)[0]["soort"] == "roep"
    assert other.ask("goed", ms=STARTS_MS) == [{"text": "GOED"}]
    assert other.states[-1] == "klaar"


# The service worker


KEPT = """async (ms) => {
  const within = performance.now() + ms
  const folder = new URL(document.body.dataset.pad + '../', document.baseURI).href
  while (performance.now() < within) {
    const registration = await navigator.serviceWorker.getRegistration(folder)
    if (registration?.active?.state === 'activated')
      return {
        scope: registration.scope, controls: Boolean(navigator.serviceWorker.controller), caches: await caches.keys() }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}"""


@pytest.mark.parametrize("gedeeld", [False], indirect=True)
def test_after_a_second_visit_the_host_sends_nothing_but_the_page_and_the_client(visit: Visit) -> None:
    """The wasm is left to the browser, which asks whether it changed: compiled it is worth more than kept by us."""
    for _ in range(2):
        visit.open()
        assert visit.start() == {"text": None}
        kept = visit._evaluate(KEPT, 10_000)
        asked = len(visit.asked)
        visit.again()
    assert kept["scope"] == f"{visit.url}assets/py/"
    visit.open()
    assert visit.ask("goed", ms=STARTS_MS) == [{"text": "GOED"}]
    assert fetched(visit, asked) == ["client.mjs", "pyodide.asm.wasm", "workers.mjs"]
    assert [each.status for each in visit.asked[asked:] if each.target.endswith(".wasm")] == [304]
    assert visit.asked[asked].target == "/"
    assert visit.complaints == []


@pytest.mark.parametrize("gedeeld", [False], indirect=True)
def test_the_keeper_controls_no_page_and_cleans_up_its_own_old_versions_only(visit: Visit) -> None:
    mine, others = f"pyodide {visit.url}assets/py/ ", ["van-een-ander", "pyodide http://elders/assets/py/ 1"]
    visit._evaluate("(names) => Promise.all(names.map((name) => caches.open(name)))", [mine + "oud", *others])
    visit.open()
    visit.start()
    kept = visit._evaluate(KEPT, 10_000)
    assert sorted(kept["caches"]) == sorted(others)
    visit.again()
    assert visit._evaluate(KEPT, 10_000)["controls"] is False
    visit.open()
    visit.start()
    version = next((visit.site / "assets/py").glob("*/")).name
    assert sorted(visit._evaluate("caches.keys()")) == sorted([*others, mine + version])


@pytest.mark.parametrize("gedeeld", [False], indirect=True)
@pytest.mark.parametrize("visit", [POLICY + "\n/assets/py/keeper.js\n  Content-Type: text/plain"], indirect=True)
def test_where_the_keeper_is_refused_everything_else_works(visit: Visit) -> None:
    for _ in range(2):
        visit.open()
        assert visit.ask("goed", ms=STARTS_MS) == [{"text": "GOED"}]
        visit.again()
    assert visit._evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


# What Python itself can do on the trimmed library


def test_an_exception_names_the_module_and_the_line(visit: Visit) -> None:
    visit.open()
    (raised,) = visit.ask("fout", ms=STARTS_MS)
    assert 'File "proef/deur.py", line ' in raised["message"]
    assert raised["message"].strip().endswith("ValueError: dit hoort zo")
