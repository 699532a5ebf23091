"""Somebody who walks a casus in the browser: opens it, fills in what a screen asks, and goes on."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Locator, Page

from tests.browser.bezoek import PYTHON_START, wacht

CASUS = "casussen/internetbingo/"
RUST = 260  # ms; a sooner tap is taken for the second half of a double one
SLEUTEL = "zuurdesem:1:casus:internetbingo"


# Every control of the screen; a place in a list says which list and which place.
BIJ = """(deel) => [...(deel.querySelector('form')?.elements ?? [])].filter((veld) => veld.name).map((veld) => {
  const groep = veld.closest('fieldset[data-lijst]')
  const groepen = [...deel.querySelectorAll('fieldset[data-lijst]')]
  return { naam: veld.name, waarde: veld.value, tekst: veld.matches('textarea'),
    lijst: groep?.dataset.lijst ?? '', plaats: groepen.indexOf(groep), knop: veld.matches('button') }
})"""


def neem_mee(page: Page, doe: str) -> Locator:
    """The button that takes the walk along in this way, in a fold that stands open."""
    knop = page.locator(f"#doorloop [data-doe={doe}]")
    if not knop.is_visible():
        page.locator(f"#doorloop details:has([data-doe={doe}]) > summary").click()
    return knop


class Loper:
    """A page on the casus. `verder` and `ga` wait until another screen stands there."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url + CASUS
        self.doorloop = page.locator("#doorloop")
        self.begin_deel = page.locator("#begin")
        self.hervat = page.locator("#hervat")

    def open(self, fragment: str = "") -> Loper:
        """The casus page, mounted."""
        self.page.goto(self.url + (f"#{fragment}" if fragment else ""))
        self.is_gemonteerd()
        return self

    def herlaad(self) -> Loper:
        """The same page again, mounted."""
        self.page.reload()
        self.is_gemonteerd()
        return self

    def is_gemonteerd(self) -> None:
        """Wait for the module: only then are the parts that need it there."""
        self.page.locator(".zd-wis:not([hidden])").wait_for(state="attached")

    def python(self) -> None:
        """Wait for Python's first start."""
        wacht(self.page, "performance.getEntriesByName('zuurdesem:klaar').length > 0", PYTHON_START)

    def begin(self, route: str = "kort", *, bewaren: bool = True) -> Loper:
        """Choose a route, and wait for Python, so that no later wait has to."""
        if not bewaren:
            self.page.locator("[name=bewaren][value=nee]").check()
        self.page.locator(f"[data-route={route}]").click()
        self.doorloop.locator("form").wait_for()
        self.python()
        return self

    def wis(self) -> Loper:
        """Close and wipe, as the reader can, and choose to keep again."""
        self.page.locator(".zd-wis [data-doe=wis]").evaluate("(knop) => knop.click()")
        self.begin_deel.locator("h2").first.wait_for()
        self.page.locator("[name=bewaren][value=ja]").check()
        return self

    def vul(self, zeg: dict[str, Any]) -> None:
        """Fill in answers as a journey names them, opening the folds they are in."""
        for naam, waarde, tekst in self.velden(zeg):
            veld = self.veld(naam, "" if tekst else waarde)
            if not veld.is_visible():
                self.doorloop.locator(f'details:has([name="{naam}"]) > summary').click()
            if tekst:
                veld.fill(waarde)
            else:
                veld.check()

    def velden(self, zeg: dict[str, Any]) -> list[tuple[str, str, bool]]:
        """(name, value, whether it is text) of every control these answers need, in the order of the screen."""
        uit = []
        for bij in self.doorloop.evaluate(BIJ):
            if bij["knop"]:
                continue
            vraag = bij["lijst"] or bij["naam"]
            waarde = zeg.get(vraag)
            if bij["lijst"]:
                waarde = (waarde or [])[bij["plaats"] : bij["plaats"] + 1]
            if waarde is not None and bij["tekst"]:
                uit.append((bij["naam"], waarde, True))
            elif bij["waarde"] == waarde or (isinstance(waarde, list) and bij["waarde"] in waarde):
                uit.append((bij["naam"], bij["waarde"], False))
        mist = set(zeg) - {bij["lijst"] or bij["naam"] for bij in self.doorloop.evaluate(BIJ)}
        assert not mist, f"dit scherm vraagt niet naar {mist}"
        return uit

    def veld(self, vraag: str, waarde: str = "") -> Locator:
        """The control of a vraag, with this value where it is a choice."""
        bij = f'[value="{waarde}"]' if waarde else ""
        return self.doorloop.locator(f'[name="{vraag}"]{bij}')

    def open_vouw(self, vraag: str) -> Locator:
        """The control of a vraag, in a fold that stands open."""
        if not self.veld(vraag).is_visible():
            self.doorloop.locator(f'details:has([name="{vraag}"]) > summary').click()
        return self.veld(vraag)

    def vouw(self, vraag: str) -> str:
        """The words of the fold in which a vraag stands."""
        return self.doorloop.locator(f'details:has([name="{vraag}"]) > summary').inner_text()

    def zet_volledig(self) -> None:
        """The first screen of the full route, which has a text field, where the page has that of the short one."""
        self.page.evaluate(
            """() => { document.getElementById('doorloop').innerHTML =
              document.querySelector('template[data-voor=volledig]').innerHTML }"""
        )
        self.veld("neiging.zin").wait_for(state="attached")

    def merk(self) -> None:
        """Mark what stands there now, so that `nieuw` sees it go."""
        self.doorloop.evaluate("(deel) => (deel.firstElementChild.dataset.oud = '')")

    def nieuw(self) -> None:
        """Wait for another screen than the marked one."""
        self.doorloop.locator("[data-oud]").wait_for(state="detached")
        self.doorloop.locator("h2").wait_for()

    def ga(self, fragment: str) -> None:
        """To another place by the address."""
        self.merk()
        self.page.evaluate(
            """(plek) => location.hash === `#${plek}` ?
              dispatchEvent(new HashChangeEvent('hashchange')) : (location.hash = plek)""",
            fragment,
        )
        self.nieuw()

    def terug(self) -> None:
        """The Back of the browser, to another screen."""
        self.merk()
        self.page.evaluate("history.back()")
        self.nieuw()

    def verder(self, zeg: dict[str, Any] | None = None, *, overslaan: bool = False) -> None:
        """Fill in, send, and wait for the next screen."""
        self.vul(zeg or {})
        knop = self.knop(zeg or {}, overslaan=overslaan)
        if not self.doorloop.locator(knop).is_visible():
            self.doorloop.locator(f"details:has({knop}) > summary").click()
        self.rust()
        self.merk()
        self.doorloop.locator(knop).click()
        self.nieuw()

    def knop(self, zeg: dict[str, Any], *, overslaan: bool = False) -> str:
        """The selector of the button that sends this screen: an answer that goes on by itself, else the one below."""
        if overslaan:
            return ".zd-daden [value=overslaan]"
        if direct := self.direct(zeg):
            return f'button[name="{direct[0]}"][value="{direct[1]}"]'
        return ".zd-daden button:not([name])"

    def direct(self, zeg: dict[str, Any]) -> tuple[str, str] | None:
        """(name, value) of the answer on this screen that goes on by itself, when it is said."""
        for bij in self.doorloop.evaluate(BIJ):
            if bij["knop"] and zeg.get(bij["naam"]) == bij["waarde"]:
                return bij["naam"], bij["waarde"]
        return None

    def rust(self) -> None:
        """Wait as long as a screen must stand before it takes an answer."""
        self.page.wait_for_timeout(RUST)

    def loop(self, pad: dict[str, Any], stappen: int | None = None) -> Loper:
        """The first `stappen` of a journey, all of it by default."""
        for stap in pad["stappen"][:stappen]:
            self.verder(stap.get("zeg"), overslaan=stap.get("overslaan", False))
        return self

    @property
    def plek(self) -> str:
        """The fragment of the address."""
        return str(self.page.evaluate("location.hash.slice(1)"))

    @property
    def kop(self) -> str:
        """The heading of the screen."""
        return self.doorloop.locator("h2").inner_text()

    @property
    def bewaard(self) -> dict[str, Any]:
        """The dossier as it stands on the device, {} when there is none."""
        gelezen: dict[str, Any] = json.loads(self.opslag().get(SLEUTEL, "{}"))
        return gelezen

    def opslag(self) -> dict[str, str]:
        """What Zuurdesem keeps in localStorage; the theme keeps its own colour choice there."""
        alles: dict[str, str] = self.page.evaluate("({ ...localStorage })")
        return {naam: waarde for naam, waarde in alles.items() if "zuurdesem:" in naam}

    def toestand(self, naam: str) -> Locator:
        """The line under the form with this name."""
        return self.page.locator(f"#loopvoet [data-toestand={naam}]")
