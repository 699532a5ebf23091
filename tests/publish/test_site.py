"""Which files the library becomes, and what stands on the pages."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tests.publish.conftest import begrip, bron, kader
from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.engine.vorm import canonical_json
from zuurdesem.publish.casuspagina import editie
from zuurdesem.publish.site import Site, concepten_mee, same_section

DOCS = Path("docs")
PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}


@pytest.fixture(scope="module")
def echt() -> Site:
    """The library of this repository, concepts included."""
    return Site(load_bibliotheek(DOCS)[0])


def test_the_body_of_a_page_never_begins_with_something_a_builder_reads_as_settings(echt: Site) -> None:
    for pad, inhoud in echt.bestanden([]):
        if pad.endswith(".md") and not pad.endswith("index.md") and "zd-proef" not in pad:
            assert inhoud.startswith("\n# "), pad


def test_the_source_of_every_noun_is_replaced_and_the_list_of_bronnen_left_out(
    bibliotheek: Bibliotheek,
) -> None:
    paden = [
        "bronnen.yml",
        "woorden.txt",
        "begrippen/mandaat.md",
        "begrippen/concept.md",
        "begrippen/index.md",
        "over.md",
        "a.css",
    ]
    site = Site(bibliotheek)
    assert site.vervallen(paden) == ["bronnen.yml", "woorden.txt", "begrippen/mandaat.md", "begrippen/concept.md"]
    gemaakt = dict(site.bestanden(paden))
    assert {"begrippen/mandaat.md", "begrippen/agenda.md", "kaders/regel.md", "logicas/client.md"} <= set(gemaakt)
    assert "begrippen/concept.md" not in gemaakt
    assert "begrippen/index.md" not in gemaakt
    assert {"casussen/index.md", "kaders/index.md", "bronnen/index.md", "logicas/index.md"} <= set(gemaakt)


def test_nothing_from_docs_may_pass_for_a_probe_page(bibliotheek: Bibliotheek) -> None:
    paden = ["zd-proef-1.md", "zd-proef/zd-proef-1.html", "zd-proef/a/index.html"]
    assert Site(bibliotheek).vervallen(paden) == paden


def test_there_is_a_probe_for_every_depth_that_occurs(bibliotheek: Bibliotheek) -> None:
    gemaakt = dict(Site(bibliotheek).bestanden(["index.md", "meewerken/besluiten/een.md"]))
    proeven = [pad for pad in gemaakt if pad.startswith("zd-proef")]
    assert proeven == [
        "zd-proef-0.md",
        "zd-proef/zd-proef-1.md",
        "zd-proef/zd-proef/zd-proef-2.md",
        "zd-proef/zd-proef/zd-proef/zd-proef-3.md",
    ]


def test_the_casus_is_served_as_its_canonical_json_and_the_editie_hashes_it(echt: Site) -> None:
    gemaakt = dict(echt.bestanden([]))
    for id, casus in echt.bibliotheek.casussen.items():
        served = gemaakt[f"casussen/{id}/casus.json"]
        assert served == canonical_json(casus)
        assert json.loads(served)["id"] == id
        assert editie(casus) == sha256(served.encode()).hexdigest()[:8]


def test_the_editie_changes_with_a_word_of_the_casus(echt: Site) -> None:
    casus = echt.bibliotheek.casussen["internetbingo"]
    assert editie(casus) != editie(replace(casus, vraag="Wil je haar helpen?"))


def test_the_casus_page_has_its_parts_in_order(echt: Site) -> None:
    html = echt.artikel("casussen/internetbingo.md", '<h1 id="inhoud">Inhoud</h1>\n<p>Het verhaal.</p>', PYODIDE)
    plekken = [
        html.index(deel)
        for deel in (
            '<header class="zd-casuskop">',
            'aria-label="Oefencasus"',
            "Het verhaal.",
            "Gaat dit over jezelf?",
            "Zonder JavaScript kun je",
            'data-module="doorloop"',
            'id="werkblad"',
            'id="zd-achtergrond"',
        )
    ]
    assert plekken == sorted(plekken)
    assert html.count("<h1") == 1
    assert "../../assets/py/0123abcd/" in html


def test_the_safety_block_stands_only_where_the_casus_asks_for_it(echt: Site) -> None:
    casus = echt.bibliotheek.casussen["internetbingo"]
    for let_op, staat_er in (((), False), (("geweld", "doodswens"), True)):
        site = Site(replace(echt.bibliotheek, casussen={"een": replace(casus, id="een", let_op=let_op)}))
        html = site.artikel("casussen/een.md", "<h1>x</h1>", PYODIDE)
        assert ("Is het nu echt?" in html) is staat_er
        assert ('href="tel:112"' in html) is staat_er
    assert "geweld en een doodswens" in html


def test_a_kader_that_nobody_checked_says_so_with_its_dates_in_words(bibliotheek: Bibliotheek) -> None:
    html = Site(bibliotheek).artikel("kaders/regel.md", "", PYODIDE)
    assert "Niet juridisch gecontroleerd." in html
    assert "10 december 2024" in html
    assert "18 februari 2026" in html


def test_a_checked_kader_names_who_and_when(bibliotheek: Bibliotheek) -> None:
    nagekeken = kader("regel", gecontroleerd_door="een jurist", gecontroleerd_op="2026-03-01")
    html = Site(replace(bibliotheek, kaders={"regel": nagekeken})).artikel("kaders/regel.md", "", PYODIDE)
    assert "Nagekeken door een jurist op 1 maart 2026." in html
    assert "Niet juridisch gecontroleerd" not in html


def test_a_kader_not_mended_for_a_year_on_the_day_of_the_build_asks_to_be_looked_up(bibliotheek: Bibliotheek) -> None:
    for vandaag, staat_er in (("2027-02-19", True), ("2026-11-24", False), ("", False)):
        html = Site(bibliotheek, vandaag=vandaag).artikel("kaders/regel.md", "", PYODIDE)
        assert ("Deze regel is sinds 18 februari 2026 niet bijgewerkt." in html) is staat_er


def test_critics_of_a_word_get_a_title_of_their_own(bibliotheek: Bibliotheek) -> None:
    met = replace(bibliotheek, begrippen={"woord": begrip("woord", kritiek=("Het verhult.",))})
    assert "Wat critici zeggen" in Site(met).artikel("begrippen/woord.md", "", PYODIDE)
    assert "Wat critici zeggen" not in Site(bibliotheek).artikel("begrippen/mandaat.md", "", PYODIDE)


def test_a_logica_bears_its_mark(bibliotheek: Bibliotheek) -> None:
    html = Site(bibliotheek).artikel("logicas/client.md", "", PYODIDE)
    assert '<span aria-hidden="true">Cl</span>' in html
    assert "Cliëntlogica" in html


def test_an_index_lists_by_alphabet_without_what_was_withdrawn(bibliotheek: Bibliotheek) -> None:
    weg = begrip("besluit", publicatie="ingetrokken")
    site = Site(replace(bibliotheek, begrippen={**bibliotheek.begrippen, "besluit": weg}))
    html = site.artikel("begrippen/index.md", "<h1>Begrippen</h1>", PYODIDE)
    assert html.index('href="agenda/"') < html.index('href="mandaat/"')
    assert "besluit" not in html
    assert "ingetrokken" in site.artikel("begrippen/besluit.md", "", PYODIDE)


def test_an_index_stands_before_the_first_section_of_its_text(bibliotheek: Bibliotheek) -> None:
    html = Site(bibliotheek).artikel("logicas/index.md", '<h1>L</h1><p>a</p><h2 id="b">B</h2>', PYODIDE)
    assert html.index("<p>a</p>") < html.index("zd-logicarij") < html.index("<h2")


def test_the_list_of_bronnen_has_an_anchor_for_each_and_says_how_far_it_was_read(
    bibliotheek: Bibliotheek,
) -> None:
    nog = bron("artikel", author=(), publisher="", issued="", URL="https://elders.nl/a", accessed="2026-02-18")
    site = Site(replace(bibliotheek, bronnen={**bibliotheek.bronnen, "artikel": nog}))
    html = site.artikel("bronnen/index.md", "<h1>Bronnen</h1>", PYODIDE)
    assert '<li id="rapport">Instantie. (2024, maart). <cite>Titel rapport</cite>. Uitgever.' in html
    assert '<li id="artikel"><cite>Titel artikel</cite>. (z.d.). Geraadpleegd op 18 februari 2026, van <a' in html
    assert "deels gelezen · geraadpleegd op 18 februari 2026" in html


def test_a_page_names_every_bron_it_rests_on_once(bibliotheek: Bibliotheek) -> None:
    html = Site(bibliotheek).artikel("begrippen/mandaat.md", "", PYODIDE)
    assert html.count('href="../../bronnen/#rapport"') == 2  # in the definition, and in its list


def test_a_description_holds_no_marks_and_is_escaped(bibliotheek: Bibliotheek) -> None:
    site = Site(replace(bibliotheek, begrippen={"x": begrip("x", titel='A "b" <c>')}))
    kop = site.open("begrippen/x.md")
    assert kop["description"] == "Wat het is."
    assert kop["title"] == "A &quot;b&quot; &lt;c&gt;"


def test_concepts_are_built_only_on_request() -> None:
    assert concepten_mee({"ZUURDESEM_CONCEPTEN": "1"})
    assert not concepten_mee({})


def test_a_page_belongs_to_the_part_of_the_site_it_stands_in() -> None:
    assert same_section("casussen/", "casussen/internetbingo/")
    assert same_section("./", "")
    assert not same_section("./", "casussen/")
    assert not same_section("kaders/", "casussen/")


def test_the_home_page_shows_the_marks_for_a_list_that_names_the_four(bibliotheek: Bibliotheek) -> None:
    namen = [logica.titel for logica in bibliotheek.logicas.values()]
    lijst = "".join(f"<li><strong>{naam}</strong>: wat telt?</li>\n" for naam in namen)
    html = Site(bibliotheek).artikel("index.md", f"<h1>H</h1><p>o</p><h2>L</h2><ul>\n{lijst}</ul>", PYODIDE)
    assert html.count("zd-logica__steen") == 4
    assert "<p>Wat telt?</p>" in html
    ander = Site(bibliotheek).artikel("index.md", "<h1>H</h1><h2>L</h2><ul><li>iets</li></ul>", PYODIDE)
    assert "<ul><li>iets</li></ul>" in ander
