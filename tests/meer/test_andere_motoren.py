"""The short route, from the first screen to the last, in Firefox and in WebKit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.meer.motoren import run_in_firefox, run_in_webkit
from tests.paden_lezen import log_van, paden
from zuurdesem.engine.teksten import zeg
from zuurdesem.serve.server import Request, SiteServer, answering, make_server

pytestmark = pytest.mark.more

KORT = next(pad for pad in paden() if pad["route"] == "kort")
WALK = Path(__file__).with_name("walk.js").read_text()
PYTHON_MS = 60_000
MOTOREN = {"Firefox": run_in_firefox, "AppleWebKit": run_in_webkit}


@pytest.fixture
def asked() -> list[Request]:
    """What the server was asked."""
    return []


@pytest.fixture
def server(site: Path, asked: list[Request]) -> Iterator[SiteServer]:
    """The built site, under the headers it asks for."""
    with answering(make_server(site, on_request=asked.append)) as server:
        yield server


@pytest.mark.parametrize("naam", MOTOREN)
def test_the_short_route_can_be_walked_to_its_end(server: SiteServer, asked: list[Request], naam: str) -> None:
    run: Callable[[str, str, object], Any] = MOTOREN[naam]
    end = run(f"{server.url}casussen/internetbingo/", WALK, {"steps": KORT["stappen"], "python": PYTHON_MS})
    print(f"{end['agent']}: Python na {end['started']:.0f} ms, {end['keeper']} keeper")
    assert naam in end["agent"]
    assert end["problems"] == []
    assert end["heading"] == zeg("stap.9")
    assert end["place"].startswith("route=kort&stap=9")
    assert dict(end["stored"]["antwoorden"]) == dict(log_van(KORT))
    assert [request.target for request in asked if request.status >= 400 and "favicon" not in request.target] == []
    assert len([request for request in asked if request.target.endswith(".wasm")]) == 1
