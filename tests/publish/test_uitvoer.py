"""The list of bronnen as files for reference managers."""

from __future__ import annotations

import json
import re

from tests.publish.conftest import bron
from zuurdesem.content import Bibliotheek
from zuurdesem.engine.kennis import Auteur, BronEigen
from zuurdesem.publish.headers import headers
from zuurdesem.publish.uitvoer import BESTANDEN, bestanden, bibtex, csl_json, ris
from zuurdesem.serve.header_rules import headers_for, read_header_rules

ARTIKEL = bron(
    "jukebox",
    type="article-journal",
    title="100% {zeker} & _vast_",
    author=(Auteur(family="Van Donkersgoed", given="Lizet"), Auteur(literal="Movisie & co")),
    issued="2009-06",
    publisher="",
    URL="https://j.nl/a_b?c=1&d=2",
    accessed="2026-02-18",
    csl={
        "container-title": "Blad",
        "volume": "18",
        "page": "43-60",
        "editor": (Auteur(family="Bos", given="J."),),
    },
)
WET = bron("pw-17", type="legislation", title="Participatiewet", zd=BronEigen(gelezen="deels", artikel="artikel 17"))
UITSPRAAK = bron("crvb", type="legal_case", zd=BronEigen(gelezen="deels", ecli="ECLI:NL:CRVB:2023:482", kort="x"))


def test_csl_json_holds_dates_as_parts_and_nothing_of_ours() -> None:
    (artikel,) = json.loads(csl_json([ARTIKEL]))
    assert artikel["issued"] == {"date-parts": [[2009, 6]]}
    assert artikel["accessed"] == {"date-parts": [[2026, 2, 18]]}
    assert artikel["author"] == [{"family": "Van Donkersgoed", "given": "Lizet"}, {"literal": "Movisie & co"}]
    assert artikel["editor"] == [{"family": "Bos", "given": "J."}]
    assert artikel["container-title"] == "Blad"
    assert not artikel.keys() & {"zd", "csl", "publisher"}
    wet, uitspraak = json.loads(csl_json([WET, UITSPRAAK]))
    assert wet["section"] == "17"
    assert uitspraak["number"] == "ECLI:NL:CRVB:2023:482"


def test_ris_has_a_type_first_an_end_last_and_one_line_for_each_value() -> None:
    regels = ris([ARTIKEL, bron("twee", title="Een\ntitel\r\nER  - ")]).split("\r\n")
    assert regels[0] == "TY  - JOUR"
    assert "AU  - Van Donkersgoed, Lizet" in regels
    assert "A2  - Bos, J." in regels
    assert regels[regels.index("SP  - 43") + 1] == "EP  - 60"
    assert "DA  - 2009/06//" in regels
    assert "Y2  - 2026/02/18/" in regels
    assert regels.count("ER  - ") == 2
    assert "TI  - Een titel ER -" in regels
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", regel) for regel in regels if regel)


def test_bibtex_escapes_what_tex_would_read_and_keeps_organisations_whole() -> None:
    tekst = bibtex([ARTIKEL, WET])
    assert tekst.startswith("@article{jukebox,\n  author = {Van Donkersgoed, Lizet and {Movisie \\& co}},\n")
    assert r"title = {{100\% \{zeker\} \& \_vast\_}}" in tekst
    assert "pages = {43--60}" in tekst
    assert "date = {2009-06}" in tekst
    assert "@misc{pw-17," in tekst
    assert "note = {Artikel 17}" in tekst


def test_every_bron_of_the_library_stands_in_every_file_in_the_order_of_its_key() -> None:
    gemaakt = bestanden({"b": bron("b"), "a": bron("a")})
    assert [rij["id"] for rij in json.loads(gemaakt["bronnen/bronnen.json"])] == ["a", "b"]
    assert re.findall(r"^ID  - (.+)\r$", gemaakt["bronnen/bronnen.ris"], re.MULTILINE) == ["a", "b"]
    assert re.findall(r"^@techreport\{(.+),$", gemaakt["bronnen/bronnen.bib"], re.MULTILINE) == ["a", "b"]


def test_no_bron_is_lost_in_any_file(bibliotheek: Bibliotheek) -> None:
    gemaakt = bestanden(bibliotheek.bronnen)
    assert gemaakt.keys() == {bestand.pad for bestand in BESTANDEN}
    assert all(tekst.count("Titel rapport") == 1 for tekst in gemaakt.values())


def test_each_file_is_sent_as_what_it_is() -> None:
    regels = read_header_rules(headers("default-src 'none'", []))
    for bestand in BESTANDEN:
        assert headers_for(regels, f"/{bestand.pad}")["Content-Type"] == f"{bestand.soort}; charset=utf-8"
