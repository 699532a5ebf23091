"""Mijn werk: everything that is kept here can be seen, gone on with, taken along and put back; nothing is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_html import Boom
from tests.paden_lezen import CASUSSEN, werkstaten
from zuurdesem.engine import dossier as dossiers
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.dossier import read_bestand, to_data
from zuurdesem.engine.html.render import render
from zuurdesem.engine.teksten_stukken import zeg
from zuurdesem.engine.werk import Werklijst, Werkrij, lees, schrijf, werk

STATEN = werkstaten()
VOL = STATEN["werk.van-alles"]["opslag"]
KIJK = {"wortel": "../", "vandaag": "2026-11-24"}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda binnen: st.lists(binnen, max_size=3) | st.dictionaries(st.text(max_size=8), binnen, max_size=3),
    max_leaves=8,
)


def rijen(opslag: Any, kijk: Any = KIJK) -> dict[str, Werkrij]:
    """The rows by sleutel, in the order in which they stand."""
    lijst = werk(CASUSSEN, opslag, kijk).onderdelen[-1]
    assert isinstance(lijst, Werklijst)
    return {rij.sleutel: rij for rij in lijst.rijen}


def dossier(casus: str, log: list[Any], **meer: Any) -> str:
    """The text of a dossier as the browser keeps it."""
    return json.dumps({"formaat": 1, "casus": casus, "antwoorden": log, **meer})


def test_every_kind_of_work_has_its_state_and_stands_in_its_place() -> None:
    assert [(sleutel, rij.staat) for sleutel, rij in rijen(VOL).items()] == [
        ("casus:internetbingo", "terug"),
        ("casus:alles-op-tafel", "bezig"),
        ("casus:zonder-plek", "bezig"),
        ("quiz:later", "bezig"),
        ("casus:de-dochter-vertaalt", "veranderd"),
        ("casus:weg", "elders"),
        ("stuk:internetbingo", "stuk"),
    ]


@pytest.mark.parametrize(
    ("plek", "naar"),
    [
        ("route=kort&stap=3&deel=client", "route=kort&stap=3&deel=client"),
        ("route=volledig&stap=9", "route=volledig&stap=9"),
        ("", "route=kort"),
        ("route=rommel&stap=x", "route=kort"),
        ('route=kort&stap=3&deel="><script>', "route=kort&stap=3"),
    ],
)
def test_a_row_leads_to_where_one_was(plek: str, naar: str) -> None:
    opslag = {"casus:alles-op-tafel": dossier("alles-op-tafel", [["neiging", "x"]]), "plek:alles-op-tafel": plek}
    rij = rijen(opslag)["casus:alles-op-tafel"]
    assert rij.adres == f"../casussen/alles-op-tafel/#{naar}"
    assert "stuk=spoor" in rij.kijk


@pytest.mark.parametrize(
    ("terug", "staat"), [("2026-11-24", "terug"), ("2026-11-25", "klaar"), ("", "klaar"), ("ooit", "klaar")]
)
def test_work_asks_one_back_from_the_day_on(terug: str, staat: str) -> None:
    opslag = {
        "casus:internetbingo": dossier("internetbingo", [["besluit", "x"]], editie="ab12cd34"),
        "terug:internetbingo": terug,
    }
    rij = rijen(opslag)["casus:internetbingo"]
    assert rij.staat == staat
    assert ("stuk=terugkijken" in rij.adres) is (staat == "terug")


def test_what_no_page_can_show_any_more_can_still_be_read() -> None:
    rij = rijen(VOL)["casus:weg"]
    assert rij.ruw == (("neiging", "x"), ("besluit.ja", "a, b"), ("besluit.zin", "Een zin."))
    assert rij.adres == rij.kijk == ""
    assert "Een zin." in render(werk(CASUSSEN, VOL, KIJK))


def test_the_day_it_was_kept_is_said_in_words() -> None:
    assert zeg("werk.bewaard.vandaag") in rijen(VOL)["casus:internetbingo"].feiten
    assert zeg("werk.bewaard.gisteren") in rijen(VOL)["casus:alles-op-tafel"].feiten
    assert any("3 september 2026" in feit for feit in rijen(VOL)["casus:de-dochter-vertaalt"].feiten)


def test_nothing_kept_says_so_and_leads_to_the_casussen() -> None:
    html = render(werk(CASUSSEN, {}, KIJK))
    assert zeg("werk.leeg") in html
    assert 'href="../casussen/"' in html
    assert rijen(STATEN["werk.alleen-een-plek"]["opslag"]) == {}


def test_an_export_of_everything_and_back_gives_the_same_work() -> None:
    alles = schrijf(VOL)["tekst"]
    assert len(read_bestand(alles).dossiers) == 6
    terug = lees(alles, {})
    assert terug["fout"] == ""
    assert terug["botst"] == {}
    assert schrijf(terug["zet"])["tekst"] == alles
    assert lees(alles, VOL) == {"zet": terug["zet"], "botst": {}, "fout": ""}


def test_one_piece_of_work_is_the_same_file_as_in_the_walk_and_what_is_damaged_comes_along_as_it_is() -> None:
    een = schrijf(VOL, "casus:internetbingo")
    assert een["naam"] == "zuurdesem-internetbingo.json"
    assert to_data(read_bestand(een["tekst"]).dossiers[0])["antwoorden"][0] == ["neiging", "laten-melden"]
    stuk = schrijf(VOL, "stuk:internetbingo")
    assert (stuk["naam"], stuk["tekst"]) == ("zuurdesem-internetbingo.txt", '{"half')


@pytest.mark.parametrize(
    ("hier", "bestand", "gevolg"),
    [
        ([["a", "1"]], [["a", "1"], ["b", "2"]], "zet"),
        ([["a", "1"], ["b", "2"]], [["a", "1"]], "niets"),
        ([["a", "1"]], [["a", "2"]], "botst"),
        ([["a", "1"], ["b", "2"]], [["a", "1"], ["c", "3"]], "botst"),
    ],
)
def test_a_file_never_takes_the_place_of_other_work(hier: list[Any], bestand: list[Any], gevolg: str) -> None:
    gelezen = lees(dossier("x", bestand), {"casus:x": dossier("x", hier)})
    assert bool(gelezen["zet"]) is (gevolg == "zet")
    assert bool(gelezen["botst"]) is (gevolg == "botst")


def test_the_same_answers_for_another_assignment_are_other_work() -> None:
    hier = {"casus:x": dossier("x", [["a", "1"]], opdracht={"week": "3"})}
    assert lees(dossier("x", [["a", "1"], ["b", "2"]]), hier)["botst"]
    assert lees(dossier("x", [["a", "1"], ["b", "2"]], opdracht={"week": "3"}), hier)["zet"]


@pytest.mark.parametrize("soort", ["plek", "concept", "datum", "terug", "niet", "stuk"])
def test_a_file_cannot_write_what_is_no_work(soort: str) -> None:
    gelezen = lees(dossier("internetbingo", [["a", "1"]], soort=soort), {})
    assert (gelezen["zet"], gelezen["fout"]) == ({}, "bestand.onleesbaar")


@given(JSON, JSON, st.text(max_size=40))
def test_whatever_is_kept_or_in_a_file_gives_a_screen_and_never_raises(opslag: Any, kijk: Any, tekst: str) -> None:
    html = render(werk(CASUSSEN, opslag, kijk))
    assert html
    assert set(lees(tekst, opslag)) == {"zet", "botst", "fout"}
    assert schrijf(opslag)["tekst"]


@given(
    st.dictionaries(st.sampled_from([*VOL, "casus:internetbingo"]), st.sampled_from([*VOL.values(), "", "[]", "{}"]))
)
def test_everything_readable_in_any_mixture_is_exported(opslag: dict[str, str]) -> None:
    leesbaar = [rij for rij in rijen(opslag).values() if rij.staat != "stuk"]
    assert len(read_bestand(schrijf(opslag)["tekst"]).dossiers) == len(leesbaar)


@pytest.mark.parametrize("naam", STATEN)
def test_a_state_is_whole_html_without_handlers_styles_or_double_ids(naam: str) -> None:
    antwoorden = json.loads(antwoord(json.dumps({**STATEN[naam], "casussen": json.dumps(CASUSSEN)})))
    boom = Boom(antwoorden["html"])
    assert boom.open == []
    assert len(boom.ids) == len(set(boom.ids))
    assert not [attr for attr in boom.attributen if attr.startswith("on") or attr == "style"]
    assert bool(antwoorden["html"]) is not bool(antwoorden.get("fout"))
    assert "<img" not in antwoorden["html"]
    assert "<script" not in antwoorden["html"]


def test_a_dossier_of_an_older_formaat_is_brought_up_to_date_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dossiers, "FORMAAT", 3)
    monkeypatch.setattr(
        dossiers,
        "MIGRATIES",
        {
            1: lambda data: {**data, "antwoorden": data["log"]},
            2: lambda data: {**data, "antwoorden": [[f"nu.{vraag}", waarde] for vraag, waarde in data["antwoorden"]]},
        },
    )
    oud = {"casus": "x", "log": [["a", "1"]], "eigen": 7}
    for tekst in (json.dumps(oud | {"formaat": 1}), json.dumps({"formaat": 1, "dossiers": [oud]})):
        (gelezen,) = read_bestand(tekst).dossiers
        assert gelezen.antwoorden == (["nu.a", "1"],)
        assert to_data(gelezen)["formaat"] == 3
        assert to_data(gelezen)["eigen"] == 7
    assert read_bestand(json.dumps(oud | {"formaat": 0})).fout == "bestand.onleesbaar"
    assert read_bestand(json.dumps(oud | {"formaat": 4})).fout == "bestand.nieuwer"
    assert read_bestand(json.dumps({"formaat": 1, "dossiers": [oud | {"formaat": 4}]})).fout == "bestand.onleesbaar"


def test_questions_and_a_border_lead_back_to_their_page_and_what_lies_beside_them_is_no_work() -> None:
    opslag = {
        "quiz:kennis": dossier("kennis", [["a", "1"], ["b", "2"], ["a", "3"]], soort="quiz"),
        "quizdagen:kennis": "[]",
        "grens:internetbingo": dossier("internetbingo", [["s", "1"]], soort="grens"),
        "grensconcept:internetbingo": "half",
    }
    gezien = rijen(opslag)
    assert set(gezien) == {"quiz:kennis", "grens:internetbingo"}
    quiz, grens = gezien["quiz:kennis"], gezien["grens:internetbingo"]
    assert (quiz.adres.endswith("oefenen/"), quiz.feiten) == (True, ("2 antwoorden",))
    assert (grens.adres.endswith("casussen/internetbingo/grens/"), grens.feiten) == (True, ("1 antwoord",))
    weg = rijen({"grens:weg": dossier("weg", [["s", "1"]], soort="grens")})["grens:weg"]
    assert (weg.staat, weg.adres) == ("elders", "")
