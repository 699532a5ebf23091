"""What a page tells the index: its soort and themas, its names, and the parts of its words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.publish.conftest import begrip, kader
from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.publish.zoekmerk import Zoekmerken, teksten, woordenlijst


@pytest.fixture
def merken(bibliotheek: Bibliotheek) -> Bibliotheek:
    """A begrip with other names, a kader whose title is a compound, and a logica about that begrip."""
    begrippen = {
        "client": begrip("client", titel="Cliënt", synoniemen=("klant", "iemand die hulp krijgt")),
        "plicht": begrip("plicht", titel="Plicht"),
    }
    kaders = {"meldplicht": kader("meldplicht", titel="Meldplicht", zegt=("Iets over een keuken en een tafel.",))}
    return replace(bibliotheek, begrippen=begrippen, kaders=kaders)


def test_a_begrip_is_found_by_its_synonyms(merken: Bibliotheek) -> None:
    namen, ook, _ = Zoekmerken(merken).woorden(merken.begrippen["client"])
    assert namen == ["klant", "iemand die hulp krijgt"]
    assert ook == []


def test_a_kader_is_found_by_its_synonyms_and_so_is_a_page_that_is_named_after_it(merken: Bibliotheek) -> None:
    plicht = kader("inlichtingenplicht", titel="Inlichtingenplicht", synoniemen=("meldplicht",))
    naar = replace(merken, kaders={"inlichtingenplicht": plicht})
    assert Zoekmerken(naar).woorden(plicht)[0] == ["meldplicht"]
    assert "meldplicht" in woordenlijst(naar)
    _, ook, _ = Zoekmerken(naar).woorden(begrip("x", titel="Wie de inlichtingenplicht heeft"))
    assert "meldplicht" in ook


def test_who_looks_for_meldplicht_finds_the_inlichtingenplicht() -> None:
    echt = load_bibliotheek(Path("docs"))[0]
    html = Zoekmerken(echt).bij("kaders/inlichtingenplicht.md", echt.kaders["inlichtingenplicht"], "")
    assert 'data-namen="meldplicht' in html


def test_a_title_is_found_by_its_tail_and_a_compound_in_the_text_by_its_own(merken: Bibliotheek) -> None:
    namen, ook, delen = Zoekmerken(merken).woorden(replace(merken.kaders["meldplicht"], zegt=("De keukentafel.",)))
    assert (namen, ook, delen) == ([], ["plicht"], ["tafel"])


def test_a_title_that_names_a_begrip_is_found_by_what_else_that_is_called(merken: Bibliotheek) -> None:
    _, ook, _ = Zoekmerken(merken).woorden(merken.logicas["client"])
    assert "logica" in ook
    assert "klant" in ook


def test_nothing_of_it_is_text_that_a_reader_could_meet(merken: Bibliotheek) -> None:
    html = Zoekmerken(merken).bij("begrippen/client.md", merken.begrippen["client"], "")
    assert html.startswith("<div hidden>")
    assert 'data-soort="begrip"' in html
    assert 'data-namen="klant, iemand die hulp krijgt"' in html
    assert ">klant" not in html


def test_a_title_cannot_break_out_of_its_attribute(merken: Bibliotheek) -> None:
    html = Zoekmerken(merken).bij("begrippen/x.md", begrip("x", titel='A"><script>'), "")
    assert "<script>" not in html


def test_a_page_that_is_no_noun_has_a_soort_and_the_tails_of_its_heading(merken: Bibliotheek) -> None:
    merken = replace(merken, kaders={"x": kader("x", ruimte=("schrijven",))})
    html = Zoekmerken(merken).bij("meewerken/schrijven.md", None, '<h1 id="m">Meeschrijven</h1><p>a</p>')
    assert 'data-pagefind-filter="soort:pagina"' in html
    assert 'data-ook="schrijven"' in html
    assert 'data-pagefind-filter="soort:hulp"' in Zoekmerken(merken).bij("hulp/index.md", None, "")


def test_a_casus_tells_its_themas() -> None:
    echt = load_bibliotheek(Path("docs"))[0]
    html = Zoekmerken(echt).bij("casussen/internetbingo.md", echt.casussen["internetbingo"], "")
    assert 'data-soort="casus"' in html
    assert 'data-thema="geld"' in html
    assert 'data-thema="gezin"' in html


def test_the_texts_of_a_page_are_words_and_no_ids_or_bronnen(bibliotheek: Bibliotheek) -> None:
    alles = " ".join(teksten(bibliotheek.kaders["regel"]))
    assert "Je geeft door wat telt." in alles
    for geen in ("rapport", "gepubliceerd"):
        assert geen not in alles


def test_the_list_for_slips_holds_the_words_of_titles_and_synonyms_sorted(merken: Bibliotheek) -> None:
    lijst = woordenlijst(merken)
    assert lijst == sorted(set(lijst))
    assert {"cliënt", "klant", "meldplicht", "hulp"} <= set(lijst)
    assert "die" not in lijst
