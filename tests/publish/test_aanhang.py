"""What comes with the pages: back-links, citing, data for machines, tips, the feed, and what asks for attention."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.publish.conftest import begrip, bron
from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.engine.kennis import Verdieping
from zuurdesem.engine.vorm import Verwijzing
from zuurdesem.publish.aanhang import AANDACHT, Aanhang, onder
from zuurdesem.publish.afwerken import AfwerkFout, afwerken
from zuurdesem.publish.feed import PAD, feed
from zuurdesem.publish.gegevens import blok, gegevens
from zuurdesem.publish.keuring import hash_of
from zuurdesem.publish.komtvoor import ZWAAR, KomtVoor
from zuurdesem.publish.site import Site

Maak = Callable[[dict[str, str]], Path]
ADRES = "https://voorbeeld.nl/zd/"
PAGINA = "begrippen/mandaat/index.html"


@pytest.fixture(scope="module")
def echt() -> Bibliotheek:
    """The published library of this repository."""
    return load_bibliotheek(Path("docs"), concepten=False)[0]


# Back-links


def test_a_page_names_the_pages_that_point_at_it_from_keys_sentences_bodies_and_plain_pages(
    bibliotheek: Bibliotheek,
) -> None:
    zin = ("Zie ", Verwijzing(soort="begrip", id="mandaat", woorden="mandaat"), ".")
    meer = {
        "agenda": begrip("agenda", zie_ook=("mandaat",)),
        "besluit": begrip("besluit", verschil=zin),
        "college": begrip("college", tekst="Zij geven [[mandaat]]."),
        "dienst": begrip("dienst", tekst="Lees [dit](mandaat.md) en [dat](../kaders/regel.md#kop)."),
        "eigen": begrip("eigen", tekst="`[[mandaat]]`"),
        "weg": begrip("weg", publicatie="ingetrokken", zie_ook=("mandaat",)),
        "mandaat": begrip("mandaat", tekst="Ook [[mandaat]] zelf."),
    }
    losse = {"index.md": "# Welkom\n\n[[mandaat]]", "meewerken/index.md": "# Mee\n\n[k](../kaders/regel.md)"}
    komt_voor = KomtVoor(replace(bibliotheek, begrippen=meer, losse=losse))
    groepen = komt_voor.groepen("begrip", "mandaat")
    assert list(groepen) == ["Begrippen", "Andere pagina’s"]
    assert [plaats.titel for plaats in groepen["Begrippen"]] == ["Agenda", "Besluit", "College", "Dienst"]
    assert [(plaats.adres, plaats.titel) for plaats in groepen["Andere pagina’s"]] == [("", "Welkom")]
    regel = komt_voor.groepen("kader", "regel").values()
    assert [plaats.adres for groep in regel for plaats in groep] == [
        "begrippen/dienst/",
        "meewerken/",
    ]
    assert str(komt_voor.sectie("begrip", "eigen", "../../")) == ""


def test_a_logica_names_the_casussen_in_which_it_is_badly_damaged(echt: Bibliotheek) -> None:
    komt_voor = KomtVoor(echt)
    for id in echt.logicas:
        erg = {
            casus.titel
            for casus in echt.casussen.values()
            if any(optie.argumenten.van(id).richting == -2 for optie in casus.opties)
        }
        assert {plaats.titel for plaats in komt_voor.groepen("logica", id).get(ZWAAR, [])} == erg


def test_every_back_link_leads_to_a_page_that_is_made(echt: Bibliotheek) -> None:
    site = Site(echt, vandaag="2026-11-24")
    gemaakt = {pad.removesuffix(".md") for pad, _ in site.bestanden([])} | {pad[:-3] for pad in echt.losse}
    komt_voor = KomtVoor(echt)
    for soort, nouns in (("begrip", echt.begrippen), ("bron", echt.bronnen), ("kader", echt.kaders)):
        for id in nouns:
            for plaats in (plaats for groep in komt_voor.groepen(soort, id).values() for plaats in groep):
                adres = plaats.adres.partition("#")[0].rstrip("/")
                assert adres in gemaakt or f"{adres}/index".lstrip("/") in gemaakt, plaats


def test_the_list_of_bronnen_says_where_each_is_used_and_offers_the_files(bibliotheek: Bibliotheek) -> None:
    site = Site(replace(bibliotheek, bronnen={**bibliotheek.bronnen, "los": bron("los", title="Los")}))
    html = site.artikel("bronnen/index.md", "<h1>Bronnen</h1>", {})
    eerste = html[html.index('id="rapport"') :]
    assert 'Komt voor in: <a href="../begrippen/agenda/">Agenda</a>, <a href="../begrippen/mandaat/">' in eerste
    assert "Nog op geen pagina gebruikt." in html[html.index('id="los"') : html.index('id="rapport"')]
    for pad in ("bronnen.json", "bronnen.ris", "bronnen.bib"):
        assert f'href="../bronnen/{pad}" download' in html
        assert f"bronnen/{pad}" in dict(site.bestanden([]))


def test_a_mention_is_escaped_wherever_it_stands(bibliotheek: Bibliotheek) -> None:
    kwaad = bron("rapport", title="<script>alert(1)</script>", publisher='"><img src=x onerror=y>')
    site = Site(replace(bibliotheek, bronnen={"rapport": kwaad}))
    for pad in ("bronnen/index.md", "begrippen/mandaat.md"):
        html = site.artikel(pad, "<h1>x</h1>", {})
        assert "<script>alert" not in html
        assert "<img" not in html


# Tips


def test_the_words_of_tips_are_plain_and_complete(bibliotheek: Bibliotheek) -> None:
    gemaakt = dict(Site(bibliotheek).bestanden([]))
    assert json.loads(gemaakt["begrippen/kort.json"]) == {"agenda": "Wat het is.", "mandaat": "Wat het is."}
    assert json.loads(gemaakt["bronnen/kort.json"]) == {
        "rapport": "Instantie. (2024, maart). Titel rapport. Uitgever. Deels gelezen."
    }


# Citing


def test_a_page_says_how_to_cite_it_with_its_own_date_and_address(bibliotheek: Bibliotheek) -> None:
    noun = begrip("mandaat", bijgewerkt="2026-03-01")
    html = onder("begrippen/mandaat.md", noun, {}, "../../", ADRES)[0]
    tekst = re.sub(r"<[^>]+>", "", html[html.index("data-citeer") :].partition(">")[2].partition("</p>")[0])
    assert tekst == "Zuurdesem. (2026, 1 maart). Mandaat [Begrip]. https://voorbeeld.nl/zd/begrippen/mandaat/"
    zonder = onder("begrippen/mandaat.md", begrip("mandaat"), {}, "../../", "")[0]
    assert 'data-citeer="zonder-adres">Zuurdesem. (z.d.). <cite>Mandaat</cite> [Begrip].</p>' in zonder
    assert '<button class="zd-knop zd-knop--tweede" type="button" hidden>' in zonder


# Data for machines


def test_a_casus_a_begrip_and_an_essay_say_what_they_are_without_a_date_that_is_not_theirs(echt: Bibliotheek) -> None:
    casus = replace(echt.casussen["internetbingo"], bijgewerkt="")
    over = json.loads(gegevens(casus, "Zuurdesem", "", ""))
    assert over["@type"] == "LearningResource"
    assert re.fullmatch(r"PT\d+M", over["timeRequired"])
    assert not {naam for naam in over if "date" in naam.lower()} | over.keys() & {"url"}
    term = json.loads(gegevens(begrip("mandaat", bijgewerkt="2026-03-01"), "Z", f"{ADRES}begrippen/mandaat/", ADRES))
    assert (term["@type"], term["name"], term["description"]) == ("DefinedTerm", "Mandaat", "Wat het is.")
    assert term["dateModified"] == "2026-03-01"
    assert term["inDefinedTermSet"]["url"] == f"{ADRES}begrippen/"
    essay = Verdieping(
        titel="Petten", publicatie="gepubliceerd", bronnen=(), meegelezen=(), soort="essay", kern="Kern.", logicas=()
    )
    assert json.loads(gegevens(essay, "Z", "", ""))["@type"] == "Article"
    assert gegevens(replace(essay, soort="methode"), "Z", "", "") == ""
    assert gegevens(echt.kaders["inlichtingenplicht"], "Z", "", "") == ""


def test_no_word_can_end_the_element_that_carries_the_data() -> None:
    tekst = gegevens(begrip("x", titel="</script><script>alert(1)</script><!-- & \u2028"), "Z", "", "")
    assert not re.search("[<>&\u2028]", tekst)
    assert json.loads(tekst)["name"].startswith("</script>")


def test_our_own_block_passes_the_inspection_once_on_its_own_page(maak: Maak) -> None:
    tekst = gegevens(begrip("mandaat"), "Z", "", "")
    site = maak({PAGINA: blok(tekst), "index.html": ""})
    toegestaan = afwerken(site, gegevens={PAGINA: hash_of(tekst)})
    assert hash_of(tekst) not in toegestaan.hashes


ANDER = '<script type="application/ld+json" id="zd-gegevens">{"@type":"Event"}</script>'
SMOKKEL = {
    "a block of somebody else with our id": ("{eigen}" + ANDER, True),
    "a block of somebody else instead of ours": (ANDER, True),
    "a block without an id": ('{eigen}<script type="application/ld+json">{{}}</script>', True),
    "our words under another id": ('<script type="application/ld+json" id="x">{tekst}</script>', True),
    "our block twice": ("{eigen}{eigen}", True),
    "our block with one attribute more": (
        '<script type="application/ld+json" id="zd-gegevens" crossorigin>{tekst}</script>',
        True,
    ),
    "our block with a source": (
        '<script type="application/ld+json" id="zd-gegevens" src="a.js">{tekst}</script>',
        True,
    ),
    "our block as a module": ('<script type="module" id="zd-gegevens">{tekst}</script>', True),
    "no block where ours belongs": ("<p>niets</p>", True),
    "our block on a page of no noun": ("{eigen}", False),
    "a block on a page of no noun": (ANDER.replace("{", "{{").replace("}", "}}"), False),
}


@pytest.mark.parametrize(("inhoud", "verwacht"), SMOKKEL.values(), ids=SMOKKEL)
def test_a_block_of_data_cannot_be_smuggled_in(maak: Maak, inhoud: str, verwacht: bool) -> None:
    tekst = gegevens(begrip("mandaat"), "Z", "", "")
    site = maak({PAGINA: inhoud.replace("{eigen}", blok(tekst)).replace("{tekst}", tekst)})
    with pytest.raises(AfwerkFout, match=f"^{PAGINA}:"):
        afwerken(site, gegevens={PAGINA: hash_of(tekst)} if verwacht else {})


def test_the_site_knows_the_hash_of_every_block_it_made(echt: Bibliotheek) -> None:
    site = Site(echt)
    html = site.artikel("begrippen/mandaat.md", "<h1>x</h1>", {})
    tekst = html[html.index('id="zd-gegevens">') :].partition(">")[2].partition("</script>")[0]
    assert site.aanhang.gegevens == {PAGINA: hash_of(tekst)}
    site.artikel("kaders/inlichtingenplicht.md", "<h1>x</h1>", {"pad": "assets/py/x/", "mb": 6})
    assert site.aanhang.gegevens.keys() == {PAGINA}


# Feed


def test_the_feed_holds_dated_casussen_newest_first_with_full_addresses(echt: Bibliotheek) -> None:
    casus = echt.casussen["internetbingo"]
    rijen = [
        replace(casus, id="oud", bijgewerkt="2026-01-02"),
        replace(casus, id="nieuw", bijgewerkt="2026-03-01", titel="A <b> & c"),
        replace(casus, id="zonder", bijgewerkt=""),
        replace(casus, id="maand", bijgewerkt="2026-05"),
        replace(casus, id="weg", bijgewerkt="2026-06-01", publicatie="ingetrokken"),
    ]
    atom = ElementTree.fromstring(feed(rijen, "Zuurdesem", ADRES).encode())
    ns = {"a": "http://www.w3.org/2005/Atom"}
    assert [rij.text for rij in atom.findall("a:entry/a:id", ns)] == [
        f"{ADRES}casussen/nieuw/",
        f"{ADRES}casussen/oud/",
    ]
    assert atom.findtext("a:updated", namespaces=ns) == "2026-03-01T00:00:00Z"
    assert atom.findtext("a:entry/a:title", namespaces=ns) == "A <b> & c"
    assert [link.get("href") for link in atom.findall("a:link", ns)] == [f"{ADRES}{PAD}", f"{ADRES}casussen/"]


def test_without_an_address_or_a_date_there_is_no_feed(echt: Bibliotheek) -> None:
    zonder = replace(echt, casussen={"x": replace(echt.casussen["internetbingo"], bijgewerkt="")})
    for aanhang in (Aanhang(echt), Aanhang(zonder, ADRES)):
        assert aanhang.feed == ""
        assert PAD not in aanhang.bestanden()
    assert Aanhang(echt, ADRES.rstrip("/")).bestanden()[PAD].count(f"{ADRES}casussen/internetbingo/") == 2


# What asks for attention


def test_the_page_of_what_asks_for_attention_links_to_every_point(bibliotheek: Bibliotheek) -> None:
    site = Site(bibliotheek, vandaag="2027-03-01")
    assert dict(site.bestanden([]))[AANDACHT].startswith("# Wat aandacht vraagt\n\nStand op 1 maart 2027.")
    html = site.artikel(AANDACHT, "<h1>Wat aandacht vraagt</h1>", {})
    assert '<a href="../../kaders/regel/">Een regel</a>: stand 18 februari 2026' in html
    assert "<code>stand_per</code>" in html
    assert "Casussen die niemand heeft meegelezen (0)" in html
    assert AANDACHT not in dict(Site(bibliotheek).bestanden([]))
