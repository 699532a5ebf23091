"""Hostile text in every free field and in a file stays text, wherever it comes out; a bad file harms nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import markdown
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.bezoek import WACHT, Klachten
from tests.browser.loper import Loper, neem_mee
from tests.paden_lezen import log_van, paden
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.stappen import vragen
from zuurdesem.engine.teksten import zeg
from zuurdesem.serve.server import SiteServer

pytestmark = pytest.mark.browser

KWAAD = (
    '<img src=x onerror="window.kanarie++"> \'"\'" & &amp; &lt; </textarea></script><script>window.kanarie++</script>'
    "<!-- --> ]]> \u202edraai\u202c `code` **vet** _schuin_ [link](javascript:window.kanarie++) # kop > citaat | \\ é"
)
LANG = "Lang. " + "woord <b> & " * 2000 + "x" * 26_000
ELEMENTEN = "img, script, iframe, object, embed, b, base, form form, a[href^='javascript' i], [onerror], [style]"
VOLLEDIG = next(pad for pad in paden() if pad.get("ook"))
TWEEDE = {"agenderen.vaker": "vaker"}  # filled in and not yet sent
PRINT = "window.print = () => {}"
KANARIE = "window.kanarie = 0"


class Tekst(HTMLParser):
    """The text and the elements of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tekst, self.elementen = "", set[str]()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementen.add(tag)

    def handle_data(self, data: str) -> None:
        self.tekst += data


def in_markdown(tekst: str) -> Tekst:
    """What a reader of Markdown sees. The extension is there because only with it a \\| is a |, as everywhere else."""
    return Tekst(markdown.markdown(tekst, extensions=["tables"]))


def staat_als_tekst(loper: Loper, tekst: str, keer: int) -> None:
    """This text stands in the doorloop, so many times or more, and none of it became an element."""
    gezien = loper.doorloop.evaluate("(deel) => deel.textContent")
    assert gezien.count(tekst) >= keer
    assert loper.doorloop.locator(ELEMENTEN).count() == 0
    assert loper.page.evaluate("window.kanarie") == 0


def vrije_velden(casus: Casus) -> list[str]:
    """Every vraag that is answered in free text."""
    return [id for id, vraag in vragen(casus).items() if not vraag.mogelijkheden]


@pytest.fixture(params=["met beleid", "zonder beleid"])
def vijand(request: pytest.FixtureRequest, chromium: Browser, server: SiteServer) -> Iterator[tuple[Loper, Klachten]]:
    """A walker with a canary that any script of the text would touch. Without the policy only escaping protects."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 800}, locale="nl-NL", bypass_csp=request.param == "zonder beleid"
    )
    context.set_default_timeout(WACHT)
    context.add_init_script(KANARIE)
    context.add_init_script(PRINT)
    klachten = Klachten(context, server.url)
    context.on("dialog", lambda venster: klachten.lijst.append(f"venster: {venster.message}"))
    yield Loper(context.new_page(), server.url), klachten
    assert klachten.neem() == []
    context.close()


def haal(page: Page, knop: str) -> str:
    """The text of the file that this button gives."""
    with page.expect_download() as komt:
        neem_mee(page, knop).click()
    return Path(komt.value.path()).read_text(encoding="utf-8")


def test_hostile_text_in_every_field_of_the_walk_stays_text_on_the_page_in_the_files_and_in_print(
    vijand: tuple[Loper, Klachten], casus: Casus
) -> None:
    loper, _ = vijand
    page = loper.page
    loper.open().begin("volledig")
    gevuld = set()
    for stap in VOLLEDIG["stappen"]:
        velden = loper.doorloop.locator("textarea").evaluate_all("(velden) => velden.map((veld) => veld.name)")
        gevuld |= set(velden)
        loper.verder({**stap["zeg"], **dict.fromkeys(velden, KWAAD)})
        assert loper.doorloop.locator(ELEMENTEN).count() == 0
    assert gevuld == {vraag for vraag, _ in log_van(VOLLEDIG) if vraag.endswith(".zin")}
    assert len(gevuld) > 3
    assert {vraag for vraag, waarde in loper.bewaard["antwoorden"] if waarde == KWAAD} == gevuld
    staat_als_tekst(loper, KWAAD, len(gevuld) + 2)  # first, last, and everything you said
    loper.ga("route=volledig&stap=7&deel=zin")
    expect(loper.veld("besluit.zin")).to_have_value(KWAAD)
    loper.ga("route=volledig&stap=9")

    uit = in_markdown(haal(page, "markdown"))
    assert uit.tekst.count(KWAAD) == len(gevuld)
    assert uit.elementen <= {"h1", "h2", "p", "strong", "blockquote"}
    assert [waarde for _, waarde in json.loads(haal(page, "json"))["antwoorden"]].count(KWAAD) == len(gevuld)

    neem_mee(page, "druk").click()
    page.emulate_media(media="print")
    for deel in loper.doorloop.get_by_text(KWAAD).all():
        expect(deel).to_be_visible()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")

    page.goto(loper.url)
    loper.is_gemonteerd()
    loper.hervat.locator("[data-doe=kijk]").click()
    loper.python()
    expect(loper.doorloop.locator("h2")).to_be_focused()
    staat_als_tekst(loper, KWAAD, len(gevuld))


def test_fifty_thousand_characters_are_kept_and_shown_whole_and_stay_within_the_screen(warm: Loper) -> None:
    warm.page.evaluate(KANARIE)
    assert len(LANG) > 50_000 - 10
    warm.begin("volledig")
    warm.verder({"neiging": "terugvorderen", "neiging.zin": LANG})
    warm.ga("route=volledig&stap=3&deel=client.zin")
    warm.verder({"logica.client.zin": LANG})
    warm.ga("route=volledig&stap=7&deel=keuze")
    warm.verder({"besluit": "anders"})
    warm.verder({"besluit.zin": LANG})
    warm.ga("route=volledig&stap=9")
    staat_als_tekst(warm, LANG, 5)
    warm.page.evaluate("() => { for (const vouw of document.querySelectorAll('#doorloop details')) vouw.open = true }")
    assert warm.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert in_markdown(haal(warm.page, "markdown")).tekst.count(LANG) == 3


def test_half_of_a_sign_and_signs_that_cannot_be_seen_break_nothing_and_come_back(warm: Loper, tmp_path: Path) -> None:
    warm.begin("volledig")
    warm.veld("neiging.zin").evaluate(
        """(veld) => {
          veld.value = 'half \\ud83c en \\udf5e, nul \\u0000, balk \\u2028, \\u200b\\ufeff\\u0007'
          veld.dispatchEvent(new Event('input', { bubbles: true }))
        }"""
    )
    warm.verder({"neiging": "laten-melden"})
    warm.ga("route=volledig&stap=7&deel=keuze")
    warm.verder({"besluit": "laten-melden"})
    warm.ga("route=volledig&stap=9")
    expect(warm.doorloop).to_contain_text("half \ufffd en \ufffd")
    log = warm.page.evaluate("localStorage.getItem('zuurdesem:1:casus:internetbingo')")
    bestand = tmp_path / "half.json"
    bestand.write_text(haal(warm.page, "json"), encoding="utf-8")
    assert "half \ufffd en \ufffd" in haal(warm.page, "markdown")
    warm.page.locator("#inlezen").set_input_files(bestand)
    expect(warm.toestand("gelezen")).to_be_visible()
    assert warm.page.evaluate("localStorage.getItem('zuurdesem:1:casus:internetbingo')") == log


# Files


def dossier(**anders: Any) -> dict[str, Any]:
    """A good dossier of internetbingo, with some keys changed."""
    return {
        "formaat": 1,
        "soort": "casus",
        "casus": "internetbingo",
        "editie": "00000000",
        "opdracht": {},
        "inzender": "",
        "antwoorden": log_van(VOLLEDIG),
        **anders,
    }


GOED = json.dumps(dossier())
DIEP = 10_000
FOUTE = {
    "leeg": (b"", "bestand.onleesbaar"),
    "wit": (b" \n\n ", "bestand.onleesbaar"),
    "afgekapt": (GOED[: len(GOED) // 2].encode(), "bestand.onleesbaar"),
    "beschadigd": (GOED.replace(":", ";", 3).encode(), "bestand.onleesbaar"),
    "geen lijst": (json.dumps(dossier(antwoorden="alles")).encode(), "bestand.onleesbaar"),
    "geen dossier": (b'["internetbingo"]', "bestand.onleesbaar"),
    "niets": (b"null", "bestand.onleesbaar"),
    "geen formaat": (json.dumps({"casus": "internetbingo", "antwoorden": []}).encode(), "bestand.onleesbaar"),
    "raar formaat": (b'{"formaat": true, "casus": "internetbingo", "antwoorden": []}', "bestand.onleesbaar"),
    "binair": (bytes(range(256)) * 200, "bestand.onleesbaar"),
    "een plaatje": (b"\x89PNG\r\n\x1a\n" + bytes(5000), "bestand.onleesbaar"),
    "haken": (b"[" * DIEP, "bestand.onleesbaar"),
    "haken en sluiten": (b"[" * DIEP + b"]" * DIEP, "bestand.onleesbaar"),
    "diepe antwoorden": (
        GOED.replace('"antwoorden": [', '"antwoorden": [' + "[" * DIEP + "]" * DIEP + ", ").encode(),
        "bestand.onleesbaar",
    ),
    "diep erbij": (
        GOED.replace('"inzender"', '"later": ' + '{"a": ' * DIEP + "1" + "}" * DIEP + ', "inzender"').encode(),
        "bestand.onleesbaar",
    ),
    "lang getal": (GOED.replace('"formaat": 1', '"formaat": 1' + "0" * 9000).encode(), "bestand.onleesbaar"),
    "nieuwer": (json.dumps(dossier(formaat=2, iets="nieuws")).encode(), "bestand.nieuwer"),
    "alles, nieuwer": (b'{"formaat": 2, "dossiers": []}', "bestand.nieuwer"),
    "alles, maar niets van hier": (b'{"formaat": 1, "dossiers": []}', "bestand.geen-casus"),
    "een quiz": (json.dumps({"formaat": 1, "dossiers": [dossier(soort="quiz")] * 2}).encode(), "bestand.geen-casus"),
}


@pytest.fixture(scope="module")
def lezer(chromium: Browser, server: SiteServer) -> Iterator[tuple[Loper, Klachten]]:
    """Somebody with work of her own and Python started, who reads one file after another."""
    context = chromium.new_context(viewport={"width": 390, "height": 800}, locale="nl-NL")
    context.set_default_timeout(WACHT)
    context.add_init_script(KANARIE)
    klachten = Klachten(context, server.url)
    loper = Loper(context.new_page(), server.url).open().begin("volledig")
    loper.verder({"neiging": "laten-melden", "neiging.zin": "van mij"})
    loper.ga("route=volledig&stap=8")
    loper.vul(TWEEDE)
    yield loper, klachten
    context.close()


def lees(loper: Loper, map_: Path, inhoud: bytes) -> None:
    """Give the page a file to read."""
    bestand = map_ / "bestand.json"
    bestand.write_bytes(inhoud)
    loper.page.locator("#inlezen").set_input_files(bestand)


@pytest.mark.parametrize("naam", FOUTE)
def test_a_file_that_cannot_be_used_gets_a_clear_message_and_nothing_is_lost(
    lezer: tuple[Loper, Klachten], tmp_path: Path, naam: str
) -> None:
    loper, klachten = lezer
    inhoud, zin = FOUTE[naam]
    voor = (loper.opslag(), loper.doorloop.inner_html(), loper.plek)
    loper.page.locator("#loopvoet [data-toestand=bestand] p").evaluate("(p) => (p.textContent = '')")
    lees(loper, tmp_path, inhoud)
    expect(loper.toestand("bestand")).to_have_text(zeg(zin))
    expect(loper.toestand("bestand")).to_be_visible()
    for ander in ("herstart", "mislukt", "gelezen"):
        expect(loper.toestand(ander)).to_be_hidden()
    assert (loper.opslag(), loper.doorloop.inner_html(), loper.plek) == voor
    expect(loper.veld(*next(iter(TWEEDE.items())))).to_be_checked()
    assert klachten.neem() == []


@pytest.mark.parametrize("casus_id", ["bijstand-en-boodschappen", KWAAD, ""])
def test_a_file_of_another_casus_is_named_as_text(lezer: tuple[Loper, Klachten], tmp_path: Path, casus_id: str) -> None:
    loper, klachten = lezer
    voor = loper.opslag()
    lees(loper, tmp_path, json.dumps(dossier(casus=casus_id)).encode())
    expect(loper.toestand("bestand")).to_have_text(zeg("bestand.andere-casus", casus=casus_id))
    assert loper.toestand("bestand").locator(ELEMENTEN).count() == 0
    assert loper.opslag() == voor
    assert klachten.neem() == []
    assert loper.page.evaluate("window.kanarie") == 0


def test_after_all_bad_files_the_page_still_works(lezer: tuple[Loper, Klachten], tmp_path: Path) -> None:
    loper, klachten = lezer
    lees(loper, tmp_path, b"stuk")
    expect(loper.toestand("bestand")).to_be_visible()
    loper.verder({})
    assert dict(loper.bewaard["antwoorden"]) == {"neiging": "laten-melden", "neiging.zin": "van mij"} | TWEEDE
    expect(loper.toestand("bestand")).to_be_hidden()
    assert klachten.neem() == []


def test_a_file_with_hostile_text_everywhere_is_read_and_shown_as_text(
    vijand: tuple[Loper, Klachten], tmp_path: Path, casus: Casus
) -> None:
    loper, _ = vijand
    raar: list[Any] = [KWAAD, [KWAAD], [KWAAD, KWAAD], [KWAAD, [KWAAD, KWAAD]], ["besluit", 7], None, {KWAAD: KWAAD}]
    log = [
        *raar,
        *([id, KWAAD] for id in vragen(casus)),
        ["besluit", "anders"],
        *([id, KWAAD] for id in vrije_velden(casus)),
    ]
    bestand = dossier(
        antwoorden=log, inzender=KWAAD, editie=KWAAD, opdracht={KWAAD: [KWAAD]}, **{KWAAD: {KWAAD: KWAAD}}
    )
    loper.open()
    loper.begin_deel.hover()
    loper.python()
    lees(loper, tmp_path, json.dumps(bestand).encode())
    expect(loper.toestand("gelezen")).to_be_visible()
    expect(loper.doorloop.locator("h2")).to_be_focused()
    assert loper.doorloop.locator(ELEMENTEN).count() == 0
    assert loper.bewaard == bestand
    for plek in (*(stap["bij"] for stap in VOLLEDIG["stappen"]), "stap=9"):
        loper.ga(f"route=volledig&{plek}")
        assert loper.doorloop.locator(ELEMENTEN).count() == 0, plek
    staat_als_tekst(loper, KWAAD, len(vrije_velden(casus)))
    uit = in_markdown(haal(loper.page, "markdown"))
    assert uit.elementen <= {"h1", "h2", "p", "strong", "blockquote"}
    assert KWAAD in uit.tekst
    assert json.loads(haal(loper.page, "json")) == bestand


def test_an_export_of_everything_gives_the_work_on_this_casus(warm: Loper, tmp_path: Path) -> None:
    alles = {"formaat": 1, "dossiers": [dossier(casus="een-andere"), dossier(inzender="ik")]}
    lees(warm, tmp_path, b"\xef\xbb\xbf" + json.dumps(alles).encode())
    expect(warm.toestand("gelezen")).to_be_visible()
    assert warm.bewaard == dossier(inzender="ik")


def test_a_file_of_an_older_edition_says_that_the_casus_changed(warm: Loper, tmp_path: Path) -> None:
    lees(warm, tmp_path, GOED.encode())
    expect(warm.toestand("gelezen")).to_be_visible()
    expect(warm.doorloop).to_contain_text(zeg("editie.kop"))
    nu = warm.doorloop.get_attribute("data-editie")
    lees(warm, tmp_path, json.dumps(dossier(editie=nu)).encode())
    expect(warm.doorloop).not_to_contain_text(zeg("editie.kop"))


def test_a_hostile_address_leads_to_a_screen_and_nothing_of_it_is_shown(vijand: tuple[Loper, Klachten]) -> None:
    loper, _ = vijand
    loper.open(f"route={KWAAD}").python()
    for plek in ("", f"route=kort&stap={KWAAD}", f"route=kort&stap=3&deel={KWAAD}"):
        if plek:
            loper.ga(plek)
        expect(loper.doorloop.locator("h2")).to_be_focused()
        assert "kanarie" not in loper.doorloop.inner_html()
        assert loper.plek.startswith("route=kort&stap=")
        assert loper.page.evaluate("window.kanarie") == 0
