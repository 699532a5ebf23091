"""What every test may use: the library as it is in docs/, the first casus, and the site built once per run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.engine.casus import Casus

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile("gewoon", max_examples=200, deadline=None, derandomize=True)
settings.load_profile("gewoon")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--schrijf-golden", action="store_true", help="rewrite tests/golden/ from what is made now")


# Those that look at what a shared worker does.
DEELT = {"test_budget.py", "test_subpad.py"}


@pytest.fixture(autouse=True)
def _requests_of_the_worker_are_seen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Playwright neither sees nor routes what a shared worker or a service worker fetches: tests/browser has none."""
    if request.path.parent.name != "browser" or request.path.name in DEELT:
        return
    from playwright.sync_api import Browser, BrowserContext

    gewoon = Browser.new_context

    def new_context(browser: Browser, **opties: Any) -> BrowserContext:
        context = gewoon(browser, **opties)
        context.add_init_script("delete globalThis.SharedWorker; delete Navigator.prototype.serviceWorker")
        return context

    monkeypatch.setattr(Browser, "new_context", new_context)


@pytest.fixture(scope="session")
def bibliotheek() -> Bibliotheek:
    """The published library."""
    gelezen, meldingen = load_bibliotheek(ROOT / "docs", concepten=False)
    assert not [melding for melding in meldingen if melding.ernst == "fout"]
    return gelezen


@pytest.fixture(scope="session")
def casus(bibliotheek: Bibliotheek) -> Casus:
    """Internetbingo, as served."""
    return bibliotheek.casussen["internetbingo"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once per run by the same function as `make build`. ZUURDESEM_SITE names one already built."""
    if klaar := os.environ.get("ZUURDESEM_SITE"):
        return Path(klaar)
    from zuurdesem.serve.build import build

    map_ = tmp_path_factory.mktemp("gebouwd") / "site"
    assert build(map_, ROOT) == 0
    return map_
