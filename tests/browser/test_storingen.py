"""What happens to the work when the world changes under it: dossier and half-typed text before and after a fault."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.loper import CASUS, Loper
from tests.paden_lezen import log_van, paden
from zuurdesem.engine.teksten import zeg

pytestmark = pytest.mark.browser

VOLLEDIG = next(pad for pad in paden() if pad.get("ook"))
HALF = "half geschreven, nog geen antwoord"
PLEK = "route=volledig&stap=7&deel=zin"
# Another date from here on; what the browser measures time with stays.
KLOK = """(() => {
  const Echt = Date, stap = Echt.parse('%s') - Echt.now()
  globalThis.Date = class extends Echt {
    constructor(...wat) { super(...(wat.length ? wat : [Echt.now() + stap])) }
    static now() { return Echt.now() + stap }
  }
})()"""


def halverwege(loper: Loper) -> dict[str, Any]:
    """Walks to the sentence of the decision and types half of it; gives what is kept then."""
    zinnen = [stap["bij"] for stap in VOLLEDIG["stappen"]].index("stap=7&deel=zin")
    loper.begin("volledig").loop(VOLLEDIG, zinnen)
    loper.veld("besluit.zin").fill(HALF)
    return werk(loper)


def werk(loper: Loper) -> dict[str, Any]:
    """The answers and the half-typed text as they are kept."""
    opslag = loper.opslag()
    naam = CASUS.strip("/").rpartition("/")[2]
    return {
        "antwoorden": loper.bewaard["antwoorden"],
        "concept": json.loads(opslag[f"zuurdesem:1:concept:{naam}"]),
    }


@pytest.mark.parametrize("dag", ["2001-01-01T03:00:00", "2099-12-31T23:59:59"])
def test_a_clock_that_jumps_loses_no_answer_and_no_half_typed_text(loper: Loper, page: Page, dag: str) -> None:
    loper.open()
    voor = halverwege(loper)
    page.add_init_script(KLOK % dag)
    page.evaluate(KLOK % dag)
    assert page.evaluate("new Date().toISOString().slice(0, 4)") == dag[:4]
    assert werk(loper) == voor
    loper.ga("route=volledig&stap=3&deel=client")
    loper.ga(PLEK)
    expect(loper.veld("besluit.zin")).to_have_value(HALF)
    assert werk(loper) == voor
    loper.herlaad().python()
    expect(loper.veld("besluit.zin")).to_have_value(HALF)
    assert werk(loper) == voor
    loper.verder({})
    na = loper.bewaard["antwoorden"]
    assert na[: len(voor["antwoorden"])] == voor["antwoorden"]
    assert ["besluit.zin", HALF] in na


def test_a_casus_that_changes_under_a_walk_keeps_every_answer_and_says_which_no_longer_fit(
    loper: Loper, page: Page
) -> None:
    loper.open()
    voor = halverwege(loper)
    editie = loper.bewaard["editie"]
    gevraagd = dict(log_van(VOLLEDIG))["luisteren.vraag"]

    def andere_casus(route: Route) -> None:
        casus = route.fetch().json()
        for vraag in casus["onbekend"]:
            if vraag["id"] == gevraagd:
                vraag["id"] = "een-andere-vraag"
        route.fulfill(json=casus)

    def andere_pagina(route: Route) -> None:
        antwoord = route.fetch()
        route.fulfill(response=antwoord, body=antwoord.text().replace(editie, "00000000"))

    page.route("**/casus.json", andere_casus)
    page.route(f"**/{CASUS}", andere_pagina)
    loper.herlaad().python()
    expect(loper.doorloop).to_contain_text(zeg("editie.kop"))
    expect(loper.veld("besluit.zin")).to_have_value(HALF)
    assert werk(loper) == voor
    passen = len({vraag for vraag, _ in voor["antwoorden"]}) - 1
    past, niet = zeg("editie.antwoorden", n=passen), zeg("editie.antwoord")
    expect(loper.doorloop).to_contain_text(zeg("editie.zin", past=past, past_niet=niet))
    loper.verder({})
    na = loper.bewaard["antwoorden"]
    assert na[: len(voor["antwoorden"])] == voor["antwoorden"]
    assert ["luisteren.vraag", gevraagd] in na
