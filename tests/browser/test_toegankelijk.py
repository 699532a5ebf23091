"""axe without exclusions, and reflow at 320 pixels, on every type of page and every named state, light and dark.

These pages load without the policy, because axe is put into them from outside; `test_paginas` is about the policy.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.bezoek import WACHT
from tests.browser.loper import CASUS, Loper
from tests.paden_lezen import CASUSSEN, log_van, paden, staten, werkstaten
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.dossier import Dossier
from zuurdesem.engine.html.render import render
from zuurdesem.engine.verslag import verslag
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
KLEUREN = {"light": "default", "dark": "slate"}
SMAL, TELEFOON, BREED = 320, 390, 1280

KEUR = """async (regels) => {
  const { violations } = await axe.run(document, { runOnly: regels, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${target.join(' ')}: ${failureSummary.replace(/\\s+/g, ' ').slice(0, 300)}`))
}"""
VOUW_OPEN = "() => { for (const vouw of document.querySelectorAll('details')) vouw.open = true }"
# What sticks out is named, so that it can be found; what scrolls within its own box does not count.
STEEKT_UIT = """(breed) => {
  const root = document.documentElement
  if (root.scrollWidth <= breed) return []
  const past = (deel) => {
    for (let om = deel.parentElement; om && om !== document.body; om = om.parentElement)
      if (getComputedStyle(om).overflowX !== 'visible') return true
    return deel.getBoundingClientRect().right <= breed + 0.5
  }
  const uit = [...document.body.querySelectorAll('*')].filter((deel) => !past(deel))
  return [`${root.scrollWidth} breed`, ...uit.slice(0, 8).map((deel) => `${deel.tagName}.${deel.className} in ` +
    `${deel.parentElement.tagName}.${deel.parentElement.className}: ${deel.textContent.slice(0, 40)}`)]
}"""
ZET = """(html) => {
  for (const id of ['begin', 'hervat']) document.getElementById(id).hidden = true
  const deel = document.getElementById('doorloop')
  deel.hidden = false
  deel.innerHTML = html
  return deel.getBoundingClientRect().height
}"""
# States of what stands around a screen, as the module shows them.
RONDOM = {
    "hervat": """() => { for (const id of ['begin', 'doorloop', 'hervat'])
      document.getElementById(id).hidden = id !== 'hervat' }""",
    "toestanden": """() => { for (const deel of document.querySelectorAll('#loopvoet [data-toestand]')) {
      deel.hidden = false
      const tekst = deel.querySelector('[data-tekst]')
      if (tekst) tekst.textContent = 'Dit bestand kunnen wij niet lezen.' } }""",
}


def soorten(site: Path) -> list[str]:
    """One page of each type: everything right under the root, and per deeper folder its largest page."""
    groepen: dict[str, list[Path]] = {}
    for bestand in site.rglob("*.html"):
        map_ = bestand.parent if bestand.name == "index.html" else bestand
        ondiep = map_ == site or map_.parent == site
        groepen.setdefault(str(map_ if ondiep else map_.parent / "*"), []).append(bestand)
    grootste = [max(groep, key=lambda bestand: bestand.stat().st_size) for groep in groepen.values()]
    return sorted(bestand.relative_to(site).as_posix().removesuffix("index.html") for bestand in grootste)


@pytest.fixture(scope="module")
def schermen(casus: Casus) -> dict[str, str]:
    """Every named state and every verslag as HTML, rendered by the engine itself."""
    uit = {naam: render(stap(casus, scherm.antwoorden, scherm.kijk)) for naam, scherm in staten().items()}
    del uit["begin.leeg"]  # stands in #begin of the page itself, never in the doorloop
    vol = Dossier(casus=casus.id, antwoorden=tuple(log_van(paden()[1])))
    uit["verslag.vol"] = render(verslag(casus, vol, "../../"))
    uit["verslag.leeg"] = render(verslag(casus, Dossier(casus=casus.id), "../../"))
    for naam, staat in werkstaten().items():
        html = json.loads(antwoord(json.dumps({**staat, "casussen": json.dumps(CASUSSEN)})))["html"]
        if html:
            uit[naam] = html
    return uit


@pytest.fixture(scope="module", params=list(KLEUREN))
def kleur(request: pytest.FixtureRequest) -> str:
    """Light, then dark."""
    return str(request.param)


@pytest.fixture(scope="module")
def kijker(chromium: Browser, kleur: str) -> Iterator[Page]:
    """A page in this colour, without the policy and without movement, so that axe sees what stays."""
    context = chromium.new_context(
        viewport={"width": TELEFOON, "height": 800},
        locale="nl-NL",
        color_scheme=kleur,  # type: ignore[arg-type]
        reduced_motion="reduce",
        bypass_csp=True,
    )
    context.set_default_timeout(WACHT)
    yield context.new_page()
    context.close()


def ga(page: Page, url: str, breed: int, kleur: str = "") -> None:
    """Open a page at this width; with a `kleur` axe comes along."""
    page.set_viewport_size({"width": breed, "height": 800})
    page.goto(url)
    if url.endswith(CASUS):
        Loper(page, url).is_gemonteerd()
    if kleur:
        page.add_script_tag(path=AXE)
        assert page.locator("body").get_attribute("data-md-color-scheme") == KLEUREN[kleur]


def keur(page: Page) -> list[str]:
    """What axe finds, open folds included."""
    page.evaluate(VOUW_OPEN)
    return list(page.evaluate(KEUR, REGELS))


def zonder_goede(gevonden: dict[str, list[str]]) -> dict[str, list[str]]:
    """Only the names with findings."""
    return {naam: regels for naam, regels in gevonden.items() if regels}


def test_axe_finds_what_is_wrong_with_a_page_and_the_measure_finds_what_sticks_out(
    kijker: Page, kleur: str, server: SiteServer
) -> None:
    ga(kijker, server.url, SMAL, kleur)
    assert kijker.evaluate(STEEKT_UIT, SMAL) == []
    kijker.evaluate(
        """() => { const fout = document.createElement('div')
          fout.innerHTML = '<img src="assets/logo.svg"><p style="min-width:600px;color:#777;background:#888">grijs</p>'
          document.querySelector('article').append(fout) }"""
    )
    regels = " ".join(keur(kijker))
    assert "image-alt" in regels
    assert "color-contrast" in regels
    assert "grijs" in " ".join(kijker.evaluate(STEEKT_UIT, SMAL))


def test_axe_finds_nothing_on_any_type_of_page(kijker: Page, kleur: str, site: Path, server: SiteServer) -> None:
    gevonden = {}
    types = sorted({*soorten(site), CASUS, "meewerken/aandacht/"})
    for nodig in ("", "404.html", "casussen/", CASUS, "begrippen/", "kaders/", "logicas/", "bronnen/", "meewerken/"):
        assert nodig in types
    for pad in types:
        ga(kijker, server.url + pad, TELEFOON, kleur)
        gevonden[pad] = keur(kijker)
    assert zonder_goede(gevonden) == {}


@pytest.mark.parametrize("breed", [BREED])
def test_axe_finds_nothing_on_the_casus_and_the_home_page_on_a_wide_screen(
    kijker: Page, kleur: str, server: SiteServer, breed: int
) -> None:
    gevonden = {}
    for pad in ("", CASUS):
        ga(kijker, server.url + pad, breed, kleur)
        gevonden[pad] = keur(kijker)
    assert zonder_goede(gevonden) == {}


def test_axe_finds_nothing_in_any_named_state(
    kijker: Page, kleur: str, server: SiteServer, schermen: dict[str, str]
) -> None:
    ga(kijker, server.url + CASUS, TELEFOON, kleur)
    gevonden = {}
    for naam, html in schermen.items():
        assert kijker.evaluate(ZET, html) > 100
        gevonden[naam] = keur(kijker)
    assert zonder_goede(gevonden) == {}


@pytest.mark.parametrize("naam", RONDOM)
def test_axe_finds_nothing_in_what_stands_around_a_screen(
    kijker: Page, kleur: str, server: SiteServer, naam: str
) -> None:
    ga(kijker, server.url + CASUS, TELEFOON, kleur)
    kijker.evaluate(RONDOM[naam])
    assert keur(kijker) == []


def test_axe_finds_nothing_in_what_stands_around_mijn_werk(kijker: Page, kleur: str, server: SiteServer) -> None:
    ga(kijker, f"{server.url}mijn-werk/", SMAL, kleur)
    kijker.locator("#inlezen").wait_for()
    kijker.evaluate(RONDOM["toestanden"].replace("#loopvoet", "#werkvoet"))
    kijker.evaluate("() => { for (const deel of document.querySelectorAll('[data-met-werk]')) deel.hidden = false }")
    assert keur(kijker) == []
    assert kijker.evaluate(STEEKT_UIT, SMAL) == []


def test_axe_finds_nothing_when_the_menu_of_a_narrow_screen_is_open(
    kijker: Page, kleur: str, server: SiteServer
) -> None:
    ga(kijker, server.url + CASUS, TELEFOON, kleur)
    kijker.get_by_role("button", name="Menu").click()
    kijker.locator(".md-nav--primary a.md-nav__link").first.wait_for()
    kijker.evaluate("Promise.all(document.getAnimations().map((beweging) => beweging.finished))")
    assert keur(kijker) == []


@pytest.fixture(scope="module")
def smal(chromium: Browser) -> Iterator[Page]:
    """A page of 320 pixels wide: 1280 at 400% zoom."""
    context = chromium.new_context(viewport={"width": SMAL, "height": 640}, locale="nl-NL")
    context.set_default_timeout(WACHT)
    yield context.new_page()
    context.close()


def meet(page: Page, breed: int) -> list[str]:
    """What sticks out, with the folds as they are and with all of them open."""
    dicht = list(page.evaluate(STEEKT_UIT, breed))
    page.evaluate(VOUW_OPEN)
    return dicht or list(page.evaluate(STEEKT_UIT, breed))


@pytest.mark.parametrize("breed", [SMAL, TELEFOON])
def test_no_page_scrolls_sideways_on_a_narrow_screen(smal: Page, site: Path, server: SiteServer, breed: int) -> None:
    gevonden = {}
    for pad in soorten(site):
        ga(smal, server.url + pad, breed)
        gevonden[pad] = meet(smal, breed)
    assert zonder_goede(gevonden) == {}


@pytest.mark.parametrize("breed", [SMAL, TELEFOON, 700])
def test_no_state_scrolls_sideways_on_a_narrow_screen(
    smal: Page, server: SiteServer, schermen: dict[str, str], breed: int
) -> None:
    ga(smal, server.url + CASUS, breed)
    gevonden = {}
    for naam, html in schermen.items():
        assert smal.evaluate(ZET, html) > 100
        gevonden[naam] = meet(smal, breed)
    for naam, zet in RONDOM.items():
        smal.evaluate(zet)
        gevonden[naam] = meet(smal, breed)
    assert zonder_goede(gevonden) == {}


@pytest.mark.parametrize("breed", [SMAL, TELEFOON])
def test_wider_text_spacing_does_not_make_a_state_scroll_sideways(
    smal: Page, server: SiteServer, schermen: dict[str, str], breed: int
) -> None:
    """Success criterion 1.4.12."""
    ga(smal, server.url + CASUS, breed)
    smal.evaluate(
        """() => {
          const ruim = new CSSStyleSheet()
          ruim.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; ' +
            'word-spacing: .16em !important } p { margin-bottom: 2em !important }')
          document.adoptedStyleSheets = [ruim]
        }"""
    )
    assert smal.evaluate("getComputedStyle(document.querySelector('article p')).letterSpacing") != "normal"
    gevonden: dict[str, list[str]] = {}
    for naam, html in schermen.items():
        smal.evaluate(ZET, html)
        gevonden[naam] = meet(smal, breed)
    assert zonder_goede(gevonden) == {}
