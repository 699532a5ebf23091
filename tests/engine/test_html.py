"""HTML from a Weergave: escaped, nothing lost, and one plain state per onderdeel as a golden file."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.paden_lezen import staten
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.dossier import Dossier
from zuurdesem.engine.html.pagina import begin, werkblad
from zuurdesem.engine.html.render import render
from zuurdesem.engine.markdown import render as in_markdown
from zuurdesem.engine.verslag import verslag

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
STATEN = staten()
GEWOON = [
    "begin.leeg",
    "neiging.leeg",
    "luisteren.leeg",
    "logicas.zonder-zin",
    "poorten.volledig",
    "wegen.uitkomst",
    "tegenspraak.leeg",
    "besluit.rugdekking-volledig",
    "agenderen.leeg",
    "terugblik.bleef",
    "verouderd.past-deels",
    "verantwoording.volledig",
    "signaal.leeg",
    "kaart.gekozen",
    "terugkijken.reden",
    "spoor.vol",
]
LEEG = {"input", "br", "path", "circle", "rect", "img", "line"}
VELDEN = ["neiging.zin", "logica.client.zin", "tegenspraak.zin", "besluit.zin"]
VIJANDIG = [
    "<img src=x onerror=alert(1)>",
    "\"'&`",
    "</script></textarea>",
    "\u202e om",
    "x" * 50_000,
    "\n eerste regel leeg",
]


class Boom(HTMLParser):
    """Checks that tags close in order, and gathers text, ids, attributes and field values."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tekst = ""
        self.ids: list[str] = []
        self.attributen: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [waarde or "" for naam, waarde in attrs if naam == "id"]
        self.attributen += [naam for naam, _ in attrs]
        if tag not in LEEG:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in LEEG:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.tekst += data


@pytest.mark.parametrize("naam", sorted(STATEN))
def test_a_state_is_whole_html_without_handlers_styles_or_double_ids(casus: Casus, naam: str) -> None:
    scherm = STATEN[naam]
    boom = Boom(render(stap(casus, scherm.antwoorden, scherm.kijk)))
    assert boom.open == []
    assert len(boom.ids) == len(set(boom.ids))
    assert not [attr for attr in boom.attributen if attr.startswith("on") or attr == "style"]


@pytest.mark.parametrize("naam", GEWOON)
def test_a_plain_state_is_what_its_golden_file_says(casus: Casus, naam: str, pytestconfig: pytest.Config) -> None:
    scherm = STATEN[naam]
    html = render(stap(casus, scherm.antwoorden, scherm.kijk)).replace("><", ">\n<") + "\n"
    bestand = GOLDEN / f"{naam}.html"
    if pytestconfig.getoption("--schrijf-golden"):
        bestand.write_text(html)
    assert bestand.read_text() == html


def test_there_is_a_golden_file_for_every_onderdeel_and_for_nothing_else() -> None:
    assert {naam.split(".")[0] for naam in STATEN} == {naam.split(".")[0] for naam in GEWOON}
    assert {bestand.stem for bestand in GOLDEN.glob("*.html")} == set(GEWOON)


@pytest.mark.parametrize("tekst", VIJANDIG)
@pytest.mark.parametrize("veld", VELDEN)
def test_hostile_text_in_a_field_stays_text_on_screen_in_the_verslag_and_in_markdown(
    casus: Casus, veld: str, tekst: str
) -> None:
    log = [["neiging", "laten-melden"], ["besluit", "laten-melden"], [veld, tekst]]
    for fragment in ("route=volledig&stap=1", "route=volledig&stap=3&deel=client", "route=volledig&stap=9"):
        html = render(stap(casus, log, {"fragment": fragment}))
        assert "<img" not in html
        assert "</script" not in html
    terugblik = Boom(render(stap(casus, log, {"fragment": "route=volledig&stap=9"})))
    assert tekst in terugblik.tekst
    dossier = Dossier(casus=casus.id, antwoorden=tuple((vraag, waarde) for vraag, waarde in log))
    assert tekst in Boom(render(verslag(casus, dossier))).tekst
    assert "<img" not in in_markdown(verslag(casus, dossier))
    assert "</" not in in_markdown(verslag(casus, dossier))


def test_a_field_keeps_its_first_empty_line(casus: Casus) -> None:
    log = [["neiging", "anders"], ["neiging.zin", "\nregel"]]
    html = render(stap(casus, log, {"fragment": "route=volledig&stap=1"}))
    assert ">\n\nregel</textarea>" in html


def test_the_built_page_holds_begin_first_screen_and_werkblad_from_the_same_functions(casus: Casus) -> None:
    pagina = begin(casus, "ab12cd34", "assets/py/x/", "../../", 6)
    kijk = {"wortel": "../../"}
    for nr in (0, 1):
        assert render(stap(casus, [], kijk | {"fragment": f"route=kort&stap={nr}"})) in pagina
    assert 'data-editie="ab12cd34"' in pagina
    blad = Boom(werkblad(casus, "../../"))
    assert blad.open == []
    for optie in casus.opties:
        assert optie.titel in blad.tekst
        assert optie.laat_achter in blad.tekst


def test_a_form_is_method_dialog_so_that_nothing_typed_lands_in_an_address(casus: Casus) -> None:
    for scherm in STATEN.values():
        html = render(stap(casus, scherm.antwoorden, scherm.kijk))
        assert html.count("<form") == html.count('<form method="dialog"')


# Which named states an onderdeel can be in. Nothing can be wrong where nothing is needed; where nothing is written, no
# text is long or hostile; klaar is the look-back.
GEWONE_STATEN = ("leeg", "gekozen", "terugkijken", "verouderd", "vervallen")
GESCHREVEN = ("lange-tekst", "vijandige-tekst")
KAN_ZIJN = {
    "neiging": (*GEWONE_STATEN, "fout", *GESCHREVEN),
    "luisteren": GEWONE_STATEN,
    "logicas": ("zonder-zin", *GEWONE_STATEN[1:], *GESCHREVEN),
    "poorten": ("volledig", *GEWONE_STATEN[1:]),
    "wegen": (*GEWONE_STATEN, "dubbel"),
    "tegenspraak": (*GEWONE_STATEN, *GESCHREVEN),
    "besluit": (*GEWONE_STATEN, "fout", "lange-tekst", "zin-vijandig"),
    "agenderen": GEWONE_STATEN,
    "terugblik": ("klaar", "klaar-kort", "verouderd", "vervallen", *GESCHREVEN),
}


@pytest.mark.parametrize("onderdeel", KAN_ZIJN)
def test_every_onderdeel_has_a_named_state_for_all_it_can_be_in(onderdeel: str) -> None:
    assert {f"{onderdeel}.{staat}" for staat in KAN_ZIJN[onderdeel]} <= set(STATEN)
