"""The grensverkenner: which line it names, what it asks, and what stands on a screen. It judges nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_html import VIJANDIG as VREEMD
from tests.engine.test_html import Boom
from tests.grensvragen import GRENZEN, KLEIN, kies, staten
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.dossier import Dossier
from zuurdesem.engine.grens.lijn import Keus, geordend, lijn
from zuurdesem.engine.grens.scherm import Lijnbeeld, Situatie, Tegen, blad, grens
from zuurdesem.engine.grens.situaties import Grens, vraag_van
from zuurdesem.engine.html.grens import papier, render
from zuurdesem.engine.markdown import render as in_markdown
from zuurdesem.engine.vorm import canonical_json, from_data
from zuurdesem.engine.weergave import Alinea, Weergave

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "grens"
STATEN = staten()
N = len(KLEIN.situaties)


def scherm(naam: str) -> Weergave:
    staat = STATEN[naam]
    dossier = Dossier(casus="internetbingo", soort="grens", editie="00000000", antwoorden=tuple(staat.antwoorden))
    return grens(GRENZEN[staat.van], dossier, staat.kijk)


def kijk_naar(log: list[Any], **kijk: Any) -> Weergave:
    return grens(KLEIN, Dossier(casus="internetbingo", antwoorden=tuple(log)), kijk)


def keuzes(regel: Any) -> list[Keus]:
    """The choices of somebody who follows a rule of (bedrag, hoe vaak, hoe je het weet)."""
    return [(situatie, regel(*situatie)) for situatie in KLEIN.situaties]


def test_one_circumstance_that_tells_all_is_the_line() -> None:
    gevonden = lijn(KLEIN, keuzes(lambda bedrag, keer, weet: "innen" if bedrag == "20000" else "melden"))
    assert (gevonden.soort, gevonden.knoppen, gevonden.past) == ("een", (0,), N)
    (paar,) = gevonden.paren
    assert paar.knoppen == (0,)


def test_always_the_same_is_a_line_of_its_own_and_nothing_lies_askew() -> None:
    gevonden = lijn(KLEIN, keuzes(lambda *_: "melden"))
    assert (gevonden.soort, gevonden.paren) == ("zelfde", ())


def test_a_line_with_an_exception_names_it_beside_the_most_like_it() -> None:
    def regel(bedrag: str, keer: str, weet: str) -> str:
        if bedrag == "20000":
            return "laten" if (keer, weet) == ("elkeweek", "zijverteltht") else "innen"
        return "melden"

    gewoon = keuzes(regel)
    anders = [(s, "laten" if s == KLEIN.situaties[-1] else optie) for s, optie in gewoon]
    gevonden = lijn(KLEIN, anders)
    assert (gevonden.soort, gevonden.knoppen, gevonden.past) == ("meestal", (0,), N - 1)
    for paar in gevonden.paren:
        assert N - 1 in (paar.een, paar.ander)
        assert 0 not in paar.knoppen
        assert len(paar.knoppen) <= 2


def test_two_circumstances_together_are_named_when_one_does_not_do() -> None:
    twee = lijn(KLEIN, keuzes(lambda bedrag, keer, weet: f"{bedrag == '900'}{keer}"))
    assert (twee.soort, twee.knoppen) == ("twee", (0, 1))


def test_without_a_line_it_says_so_and_lays_the_most_alike_beside_each_other() -> None:
    assert lijn(KLEIN, []).soort == lijn(KLEIN, [(KLEIN.situaties[0], "melden")]).soort == "leeg"
    (_, zin, tegen, *_) = scherm("lijn-geen").onderdelen
    assert "niet één ding" in zin.tekst[0]
    assert isinstance(tegen, Tegen)
    assert 1 <= len(tegen.paren) <= 3


def test_amounts_stand_by_size_and_other_standen_as_they_were_written() -> None:
    assert geordend(KLEIN, 0) == ("60", "900", "20000")
    assert geordend(KLEIN, 1) == tuple(stand.id for stand in KLEIN.knoppen[1].standen)


def test_the_line_is_said_in_words_and_shown_where_it_tips() -> None:
    (_, zin, beeld, tegen, *_) = scherm("lijn-een").onderdelen
    assert zin.tekst == ("Je keuze gaat gelijk op met één ding: het bedrag.",)
    assert isinstance(beeld, Lijnbeeld)
    assert [(rij.stand, rij.knip) for rij in beeld.rijen] == [("€ 60", True), ("€ 900", True), ("€ 20.000", False)]
    assert beeld.rijen[0].keuzes == ("Optie laten, vier keer",)
    assert tegen.paren[0][0] == "Bij ‘€ 900’ koos je ‘Optie melden’, bij ‘€ 60’ ‘Optie laten’."
    assert "Wat maakt het verschil?" in render(scherm("lijn-een"))


def test_where_nothing_contradicts_it_asks_about_doubt_instead() -> None:
    html = render(scherm("lijn-zelfde"))
    assert "Bij welke situatie twijfelde je het meest" in html
    assert "Leg deze eens naast elkaar" not in html


def test_it_ends_in_the_rule_that_the_reader_writes() -> None:
    assert "Welke regel volg je blijkbaar?" in render(scherm("lijn-een"))
    klaar = scherm("regel")
    assert klaar.fragment == "regel"
    assert "Ik meld mee tot het te veel wordt." in Boom(render(klaar)).tekst
    assert scherm("lijn-fout").fragment == "lijn"
    assert "Schrijf je regel op" in render(scherm("lijn-fout"))


def test_nothing_compares_scores_or_praises() -> None:
    for naam in STATEN:
        if "vijandig" not in naam:
            tekst = Boom(render(scherm(naam))).tekst.lower()
            assert not [
                woord for woord in ("anderen kozen", "meeste mensen", "%", "punten", "goed zo") if woord in tekst
            ]


def test_a_choice_goes_on_to_the_next_open_situation_and_an_earlier_one_can_be_changed() -> None:
    log = kies(KLEIN, ["melden"])
    assert kijk_naar(log, fragment="situatie=1", verder=True).fragment == "situatie=2"
    terug = kijk_naar(kies(KLEIN, ["melden", "laten", "innen"]), fragment="situatie=1").onderdelen[0]
    assert isinstance(terug, Situatie)
    assert terug.gekozen == "melden"
    alles = kies(KLEIN, ["melden"] * N)
    assert kijk_naar(alles, fragment=f"situatie={N}", verder=True).fragment == "lijn"
    assert (
        kijk_naar([*alles, [vraag_van(KLEIN.situaties[2]), "innen"]], fragment="situatie=3").onderdelen[0].gekozen
        == "innen"
    )


def test_without_a_place_one_goes_on_where_one_was() -> None:
    assert kijk_naar([]).fragment == "situatie=1"
    assert kijk_naar(kies(KLEIN, ["melden", "?", "laten"])).fragment == "situatie=4"
    alles = kies(KLEIN, ["melden"] * N)
    assert kijk_naar(alles).fragment == "lijn"
    assert kijk_naar([*alles, ["grens.regel", "Ik meld."]]).fragment == "regel"


def test_an_answer_to_a_combination_that_is_no_longer_asked_is_kept_and_not_used() -> None:
    log = [["grens.situatie.oud+weg+nu", "melden"], [vraag_van(KLEIN.situaties[0]), "weg"]]
    assert kijk_naar(log).fragment == "situatie=1"
    assert "Deze casus is veranderd" in render(scherm("verouderd"))


def test_what_one_takes_along_holds_the_rule_and_every_choice() -> None:
    staat = STATEN["regel"]
    dossier = Dossier(casus="internetbingo", antwoorden=tuple(staat.antwoorden))
    tekst = in_markdown(blad(KLEIN, dossier))
    assert "Ik meld mee tot het te veel wordt." in tekst
    assert tekst.count("Optie ") == N


@pytest.mark.parametrize("naam", STATEN)
def test_a_state_is_whole_html_without_handlers_styles_or_double_ids(naam: str) -> None:
    html = render(scherm(naam))
    boom = Boom(html)
    assert boom.open == []
    assert len(boom.ids) == len(set(boom.ids))
    assert not [attr for attr in boom.attributen if attr.startswith("on") or attr == "style"]
    assert html.count("<form") == html.count('<form method="dialog"') <= 1
    assert "<img" not in html
    assert "<script" not in html


@pytest.mark.parametrize("naam", ["tweede", "lijn-meestal", "regel"])
def test_a_plain_state_is_what_its_golden_file_says(naam: str, pytestconfig: pytest.Config) -> None:
    html = render(scherm(naam)).replace("><", ">\n<") + "\n"
    bestand = GOLDEN / f"{naam}.html"
    if pytestconfig.getoption("--schrijf-golden"):
        bestand.write_text(html)
    assert bestand.read_text() == html


@pytest.mark.parametrize("tekst", VREEMD)
def test_a_hostile_rule_stays_text_on_screen_and_in_a_file(tekst: str) -> None:
    log = [*kies(KLEIN, ["melden"] * N), ["grens.regel", tekst]]
    klaar = Boom(render(kijk_naar(log, fragment="regel")))
    assert klaar.open == []
    assert tekst in klaar.tekst
    assert tekst in Boom(render(kijk_naar(log, fragment="lijn"))).tekst
    uit = in_markdown(blad(KLEIN, Dossier(casus="x", antwoorden=tuple(log))))
    assert "<img" not in uit
    assert "</" not in uit


def test_every_situation_stands_on_paper_with_every_optie() -> None:
    boom = Boom(str(papier(KLEIN)))
    assert boom.open == []
    assert boom.tekst.count("Optie melden") == N
    assert f"Situatie {N} van {N}" in boom.tekst


waarden = st.one_of(st.sampled_from(["melden", "laten", "?", ""]), st.text(max_size=8), st.lists(st.text(max_size=3)))
ids = st.sampled_from([*(vraag_van(situatie) for situatie in KLEIN.situaties), "grens.regel", "elders"])
rommel = st.lists(
    st.one_of(st.tuples(ids, waarden), st.none(), st.integers(), st.lists(waarden, max_size=3)), max_size=16
)


@given(rommel, st.text(max_size=12), st.booleans())
def test_no_log_or_place_makes_it_raise(log: list[Any], plek: str, verder: bool) -> None:
    for fragment in (plek, f"situatie={plek}", "lijn", "regel", "situatie=5"):
        weergave = kijk_naar(log, fragment=fragment, verder=verder, editie=plek, wortel=plek)
        assert Boom(render(weergave)).open == []
        assert not [deel for deel in weergave.onderdelen if isinstance(deel, Alinea) and not deel.tekst]


def test_it_survives_the_way_to_the_browser_and_the_door_answers() -> None:
    assert from_data(Grens, json.loads(canonical_json(KLEIN))) == KLEIN
    vraag = {"doe": "grens", "grens": canonical_json(KLEIN), "kijk": {"fragment": "situatie=2"}}
    gekregen = json.loads(antwoord(json.dumps(vraag)))
    assert gekregen == {"html": render(kijk_naar([], fragment="situatie=2")), "fragment": "situatie=2"}
