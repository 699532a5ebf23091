"""What the site's worker gives in real Pyodide is, byte for byte, what the same engine gives in CPython."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.bezoek import PYTHON_START, WACHT, Klachten
from tests.browser.loper import Loper
from tests.paden_lezen import CASUSSEN, Scherm, log_van, paden, schermen_van, staten, werkstaten
from zuurdesem.content import Bibliotheek
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.doorloop import fragment, stap
from zuurdesem.engine.dossier import antwoorden, read_dossier, write_dossier
from zuurdesem.engine.html.render import render
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.markdown import render as in_markdown
from zuurdesem.engine.stappen import STAPPEN, Blik, routes
from zuurdesem.engine.stappen import vragen as vragen_van
from zuurdesem.engine.verslag import verslag
from zuurdesem.engine.vorm import canonical_json

pytestmark = pytest.mark.browser

Vraag = dict[str, Any]
Hulp = Callable[[list[Vraag]], list[str]]
PADEN = {pad["naam"]: pad for pad in paden()}
STATEN = staten()
WORTEL = "../../"
EDITIE = "00000000"

START = """async ([ms, ids]) => {
  const { python, deur, wortel } = document.getElementById('doorloop').dataset
  const base = new URL(python, document.baseURI).href
  const { engine } = await import(`${base}client.mjs`)
  window.teksten = {}
  for (const id of ids) window.teksten[id] = await (await fetch(`${wortel}casussen/${id}/casus.json`)).text()
  window.motor = engine(base, { door: deur, startMs: ms })
  await window.motor.start()
  return window.teksten
}"""
ROEP = """(vragen) => Promise.all(
  vragen.map((vraag) => window.motor.roep(JSON.stringify({ ...vraag, casus: window.teksten[vraag.casus] }))))"""


@pytest.fixture(scope="module")
def gestart(
    chromium: Browser, server: Any, bibliotheek: Bibliotheek
) -> Iterator[tuple[dict[str, str], Hulp, Klachten]]:
    """Every casus as served, and the site's worker, started once: questions in, its answers as raw text out."""
    context = chromium.new_context()
    context.set_default_timeout(WACHT)
    klachten = Klachten(context, server.url)
    page = context.new_page()
    Loper(page, server.url).open()
    teksten = page.evaluate(START, [PYTHON_START, list(bibliotheek.casussen)])
    yield teksten, lambda vragen: list(page.evaluate(ROEP, vragen)), klachten
    context.close()


@pytest.fixture
def teksten(gestart: tuple[dict[str, str], Hulp, Klachten]) -> dict[str, str]:
    """Every casus as the site serves it, by its id."""
    return gestart[0]


@pytest.fixture
def pyodide(gestart: tuple[dict[str, str], Hulp, Klachten]) -> Iterator[Hulp]:
    """The site's worker; it may not complain meanwhile."""
    yield gestart[1]
    assert gestart[2].neem() == []


def dossier(log: list[Any], casus: str = "internetbingo") -> Vraag:
    """A dossier with these answers and one key that this version does not know."""
    return {
        "formaat": 1,
        "soort": "casus",
        "casus": casus,
        "editie": EDITIE,
        "opdracht": {"van": "docent"},
        "inzender": "",
        "antwoorden": log,
        "later-bedacht": {"é": [1, None, "\u202e"]},
    }


def vergelijk(pyodide: Hulp, teksten: dict[str, str], vragen: list[Vraag], casus: str = "internetbingo") -> list[Vraag]:
    """Ask both Pythons; they agree to the byte. Gives the answers."""
    hier = [antwoord(json.dumps({**vraag, "casus": teksten[casus]})) for vraag in vragen]
    daar = pyodide([{**vraag, "casus": casus} for vraag in vragen])
    for vraag, van_ons, van_hen in zip(vragen, hier, daar, strict=True):
        assert van_hen.encode("utf-8", "surrogatepass") == van_ons.encode("utf-8", "surrogatepass"), vraag
    return [json.loads(tekst) for tekst in hier]


def schermen(pyodide: Hulp, casus: Casus, teksten: dict[str, str], gevraagd: list[Scherm]) -> None:
    """Each of these screens is the same from both, and is what `render(stap(...))` makes of the library's casus."""
    vragen = [
        {
            "doe": "stap",
            "dossier": dossier(s.antwoorden, casus.id),
            "kijk": {**s.kijk, "editie": "11111111" if s.kijk.get("verouderd") else EDITIE},
        }
        for s in gevraagd
    ]
    for scherm, gekregen in zip(gevraagd, vergelijk(pyodide, teksten, vragen, casus.id), strict=True):
        weergave = stap(casus, scherm.antwoorden, scherm.kijk)
        assert gekregen == {"html": render(weergave), "fragment": weergave.fragment}, scherm.naam
        assert gekregen["html"], scherm.naam


def test_every_casus_as_served_is_the_one_in_the_library(bibliotheek: Bibliotheek, teksten: dict[str, str]) -> None:
    assert bibliotheek.casussen
    for id, casus in bibliotheek.casussen.items():
        assert json.loads(teksten[id]) == json.loads(canonical_json(casus))


def test_every_place_of_every_casus_is_the_same_in_both_pythons_unanswered_and_answered(
    pyodide: Hulp, bibliotheek: Bibliotheek, teksten: dict[str, str]
) -> None:
    for casus in bibliotheek.casussen.values():
        alles: list[Any] = [
            [id, ([vraag.mogelijkheden[-1].waarde] if vraag.meer else vraag.mogelijkheden[0].waarde)]
            if vraag.mogelijkheden
            else [id, "Een zin."]
            for id, vraag in vragen_van(casus).items()
        ]
        for log in ([], alles):
            for route in routes(casus):
                blik = Blik(casus=casus, wat=ingevuld(vragen_van(casus), antwoorden(log)), route=route)
                plekken = [fragment(route, s.nr, scherm.deel) for s in STAPPEN for scherm in s.schermen(blik)]
                gevraagd = [Scherm(plek, log, {"fragment": plek, "wortel": WORTEL}) for plek in plekken]
                schermen(pyodide, casus, teksten, gevraagd)


@pytest.mark.parametrize("naam", PADEN)
def test_every_screen_of_a_journey_is_the_same_in_both_pythons(
    pyodide: Hulp, casus: Casus, teksten: dict[str, str], naam: str
) -> None:
    schermen(pyodide, casus, teksten, schermen_van(PADEN[naam]))


@pytest.mark.parametrize("onderdeel", sorted({naam.partition(".")[0] for naam in STATEN}))
def test_every_named_state_is_the_same_in_both_pythons(
    pyodide: Hulp, casus: Casus, teksten: dict[str, str], onderdeel: str
) -> None:
    gevraagd = [scherm for naam, scherm in STATEN.items() if naam.startswith(f"{onderdeel}.")]
    schermen(pyodide, casus, teksten, gevraagd)


@pytest.mark.parametrize("naam", PADEN)
def test_what_a_journey_leaves_behind_is_the_same_in_both_pythons(
    pyodide: Hulp, casus: Casus, teksten: dict[str, str], naam: str
) -> None:
    data = dossier(log_van(PADEN[naam]))
    kijk = {"wortel": WORTEL}
    vragen = [{"doe": doe, "dossier": data, "kijk": kijk} for doe in ("verslag", "markdown", "schrijf")]
    spoor, tekst, bestand = vergelijk(pyodide, teksten, vragen)
    eigen = read_dossier(data)
    assert eigen is not None
    assert spoor["html"] == render(verslag(casus, eigen, WORTEL))
    assert tekst["tekst"] == in_markdown(verslag(casus, eigen))
    assert bestand["tekst"] == write_dossier(eigen)
    (terug,) = vergelijk(pyodide, teksten, [{"doe": "lees", "tekst": bestand["tekst"]}])
    assert terug["dossier"] == data


UITVOER = [
    ("verantwoording", "word"),
    ("verantwoording", "markdown"),
    ("signaal", "word"),
    ("signaal", "markdown"),
    ("signaal", "tekst"),
]
SIGNAAL = [["signaal.raad", "Eén regel.\n\nEn nog een."], ["signaal.tellen", "Hoe vaak."]]


@pytest.mark.parametrize("naam", PADEN)
def test_every_file_of_a_journey_is_the_same_in_both_pythons(pyodide: Hulp, teksten: dict[str, str], naam: str) -> None:
    kijk = {"fragment": f"route={PADEN[naam]['route']}", "vandaag": "2026-11-24"}
    data = dossier(log_van(PADEN[naam]) + SIGNAAL)
    vragen = [{"doe": "uitvoer", "dossier": data, "kijk": kijk, "stuk": stuk, "vorm": vorm} for stuk, vorm in UITVOER]
    agenda = [
        {"doe": "uitvoer", "dossier": data, "vorm": "agenda", "weken": weken, "kijk": {**kijk, "adres": "https://a.b/"}}
        for weken in ("1", "4", "12")
    ]
    assert all("SUMMARY:Terugkijken" in bestand["tekst"] for bestand in vergelijk(pyodide, teksten, agenda))
    for (_, vorm), bestand in zip(UITVOER, vergelijk(pyodide, teksten, vragen), strict=True):
        assert bestand["base64" if vorm == "word" else "tekst"], bestand


@pytest.mark.parametrize("naam", werkstaten())
def test_every_state_of_mijn_werk_and_its_files_are_the_same_in_both_pythons(
    pyodide: Hulp, teksten: dict[str, str], naam: str
) -> None:
    staat = {**werkstaten()[naam], "casussen": json.dumps(CASUSSEN)}
    bestanden = [{**staat, "doe": "werkbestand", "sleutel": sleutel} for sleutel in ("", *staat["opslag"])]
    scherm, alles, *_ = vergelijk(pyodide, teksten, [staat, *bestanden])
    assert scherm["html"] or scherm["fout"]
    assert json.loads(alles["tekst"])["formaat"] == 1


# No two halves of a surrogate pair stand side by side: JSON would join them into one sign.
VREEMD = [
    "\ud800 los",
    "\udfff los",
    "\u202e om \u202c",
    "\x00\x0b\x7f",
    "é\u0301ﬀ",
    "🍞",
    "<b>&amp;\"'",
    "\r\n\r",
    "\u2028",
]


def test_strange_text_is_the_same_in_both_pythons(pyodide: Hulp, casus: Casus, teksten: dict[str, str]) -> None:
    for tekst in (*VREEMD, "".join(VREEMD) * 500):
        log = [
            ["neiging", "laten-melden"],
            ["neiging.zin", tekst],
            ["besluit", "anders"],
            ["besluit.zin", tekst],
            ["signaal.collegas", tekst],
            ["terugkijken.zin", tekst],
        ]
        kijken = [{"fragment": "route=kort&stap=1"}, {"fragment": "route=kort&stap=9", "wortel": WORTEL}]
        schermen(pyodide, casus, teksten, [Scherm(repr(tekst[:20]), log, kijk) for kijk in kijken])
        vragen = [{"doe": doe, "dossier": dossier(log)} for doe in ("verslag", "markdown", "schrijf")]
        vragen += [{"doe": "uitvoer", "dossier": dossier(log), "stuk": stuk, "vorm": vorm} for stuk, vorm in UITVOER]
        bestand = vergelijk(pyodide, teksten, vragen)[2]["tekst"]
        vergelijk(pyodide, teksten, [{"doe": "lees", "tekst": bestand}])


def test_the_screens_in_the_built_pages_are_those_of_the_engine(bibliotheek: Bibliotheek, site: Path) -> None:
    for casus in bibliotheek.casussen.values():
        html = (site / "casussen" / casus.id / "index.html").read_text(encoding="utf-8")
        scherm = {
            (route, nr): render(stap(casus, (), {"fragment": f"route={route}&stap={nr}", "wortel": WORTEL}))
            for route in routes(casus)
            for nr in (0, 1)
        }
        begin = html.partition('<section class="zd-begin" id="begin"')[2].partition(">")[2]
        assert begin.startswith(scherm["kort", 0])
        doorloop = html.partition('<section class="zd-doorloop" id="doorloop"')[2].partition(">")[2]
        assert doorloop.startswith(scherm["kort", 1] + "</section>")
        for route in routes(casus):
            assert f'<template data-voor="{route}">{scherm[route, 1]}</template>' in html
