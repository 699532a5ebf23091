"""The kennisquiz: what an answer is worth, which ten come, what returns when, and what stands on a screen."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_html import VIJANDIG as VREEMD
from tests.engine.test_html import Boom
from tests.quizvragen import (
    ELK,
    ENKEL,
    LOGICAVRAAG,
    MEER,
    ONEENS,
    SETS,
    SORTEREN,
    VOLGORDE,
    quizset,
    staten,
    vraag,
)
from zuurdesem.engine.dagen import nummer
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.dossier import Dossier
from zuurdesem.engine.html.quiz import leesbaar, render
from zuurdesem.engine.quiz.nakijken import gegeven, oordeel
from zuurdesem.engine.quiz.scherm import Eind, Opgave, Reden, Uitslag, quiz
from zuurdesem.engine.quiz.verloop import AANTAL, kies, terug_op, verloop, wachtend
from zuurdesem.engine.quiz.vragen import Quizset, Quizvraag
from zuurdesem.engine.vorm import canonical_json, from_data
from zuurdesem.engine.weergave import Weergave

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "quiz"
STATEN = staten()
VANDAAG = "2026-11-24"


def scherm(naam: str) -> Weergave:
    staat = STATEN[naam]
    return quiz(SETS[staat.set], Dossier(casus="kennis", soort="quiz", antwoorden=tuple(staat.antwoorden)), staat.kijk)


def kijk_naar(vragen: Quizset, log: list[Any], **kijk: Any) -> Weergave:
    return quiz(vragen, Dossier(casus="kennis", antwoorden=tuple(log)), {"vandaag": VANDAAG, **kijk})


def reeks(vragen: Quizset) -> list[str]:
    return ["reeks.proef", " ".join(vraag.id for vraag in vragen.vragen)]


@pytest.mark.parametrize(
    ("vraag", "waarde", "verdict"),
    [
        (ENKEL, "ontvanger", "klopt"),
        (ENKEL, "hulpverlener", "niet"),
        (ENKEL, "?", "weet-niet"),
        (ONEENS, "niet", "oneens"),
        (ONEENS, "wel", "klopt"),
        (LOGICAVRAAG, "client", "deels"),
        (LOGICAVRAAG, "management", "klopt"),
        (MEER, ("bedrag", "datum"), "klopt"),
        (MEER, ("bedrag", "datum", "misschien"), "klopt"),
        (MEER, ("bedrag",), "deels"),
        (MEER, ("bedrag", "datum", "dom"), "deels"),
        (MEER, ("dom",), "niet"),
        (VOLGORDE, "a b c d", "klopt"),
        (VOLGORDE, "a b c", "klopt"),
        (VOLGORDE, "b a c d", "deels"),
        (VOLGORDE, "d c b a", "niet"),
    ],
)
def test_an_answer_gets_the_verdict_that_the_author_wrote(vraag: Quizvraag, waarde: Any, verdict: str) -> None:
    gekregen = gegeven(vraag.vraag, waarde)
    assert gekregen is not None
    assert oordeel(vraag, gekregen) == verdict


@pytest.mark.parametrize(
    ("vraag", "waarde"),
    [
        (ENKEL, "onbekend"),
        (ENKEL, ()),
        (MEER, ()),
        (MEER, ("onbekend",)),
        (VOLGORDE, "a b"),
        (VOLGORDE, "a a a a"),
        (SORTEREN, "a"),
    ],
)
def test_what_is_no_whole_answer_is_none(vraag: Quizvraag, waarde: Any) -> None:
    assert gegeven(vraag.vraag, waarde) is None


def test_sorting_is_judged_once_every_sentence_has_a_bin() -> None:
    log = [[f"{SORTEREN.id}.{id}", "wet"] for id in "abc"]
    assert verloop(quizset(), log, ()).beurten == {}
    (beurt,) = verloop(quizset(), [*log, [f"{SORTEREN.id}.d", "wet"]], ()).beurten[SORTEREN.id]
    assert beurt.oordeel == "deels"
    goed = [[f"{SORTEREN.id}.{keus.id}", keus.bak] for keus in SORTEREN.vraag.antwoorden]
    assert verloop(quizset(), goed, ()).beurten[SORTEREN.id][0].oordeel == "klopt"


def test_a_missed_question_returns_after_days_and_once_more_when_it_went_well() -> None:
    vragen = quizset(ENKEL)
    log = [[ENKEL.id, "niemand"], [ENKEL.id, "ontvanger"], [ENKEL.id, "ontvanger"]]
    dagen = ["2026-11-20", "2026-11-22", "2026-11-26"]
    op = [terug_op(verloop(vragen, log[:n], dagen[:n]).beurten.get(ENKEL.id, ())) for n in range(4)]
    assert op == [None, nummer("2026-11-22"), nummer("2026-11-26"), None]


def test_going_well_before_its_day_changes_nothing_and_missing_again_starts_anew() -> None:
    vragen = quizset(ENKEL)
    log = [[ENKEL.id, "niemand"], [ENKEL.id, "ontvanger"], [ENKEL.id, "?"]]
    dagen = ["2026-11-20", "2026-11-20", "2026-11-23"]
    assert terug_op(verloop(vragen, log[:2], dagen).beurten[ENKEL.id]) == nummer("2026-11-22")
    assert terug_op(verloop(vragen, log, dagen).beurten[ENKEL.id]) == nummer("2026-11-25")


def test_where_bronnen_differ_nothing_returns_and_partly_right_returns_later() -> None:
    vragen = quizset()
    log = [[ONEENS.id, "niet"], [MEER.id, ["bedrag"]]]
    stand = verloop(vragen, log, [VANDAAG, VANDAAG])
    assert terug_op(stand.beurten[ONEENS.id]) is None
    assert terug_op(stand.beurten[MEER.id]) == nummer("2026-11-28")


def test_days_that_were_lost_make_a_missed_question_return_at_once() -> None:
    vragen = quizset(ENKEL)
    stand = verloop(vragen, [[ENKEL.id, "niemand"]], ["gisteren"])
    assert wachtend(vragen, stand, VANDAAG) == (ENKEL,)


def test_a_series_is_ten_with_what_returns_first_then_what_was_never_seen() -> None:
    vragen = SETS["gemengd"]
    log = [[ENKEL.id, "niemand"], *([vraag.id, "a"] for vraag in vragen.vragen[6:18])]
    stand = verloop(vragen, log, ["2026-11-01"] * len(log))
    gekozen = kies(vragen, stand, VANDAAG, "zaad")
    assert len(gekozen) == len(set(gekozen)) == AANTAL
    assert gekozen[0] == ENKEL
    gezien = {vraag.id for vraag in vragen.vragen[6:18]}
    assert not [vraag for vraag in gekozen[1:] if vraag.id in gezien]


def test_the_same_seed_chooses_the_same_ten_and_another_seed_another_ten() -> None:
    vragen, stand = SETS["gemengd"], verloop(SETS["gemengd"], [], [])
    keer = {zaad: kies(vragen, stand, VANDAAG, zaad) for zaad in "abc"}
    assert kies(vragen, stand, VANDAAG, "a") == keer["a"]
    assert len(set(keer.values())) == 3


def test_every_question_comes_before_one_comes_again() -> None:
    vragen = SETS["gemengd"]
    log: list[Any] = []
    gezien: list[str] = []
    for zaad in "ab":
        gekozen = kies(vragen, verloop(vragen, log, [VANDAAG] * len(log)), VANDAAG, zaad)
        gezien += [vraag.id for vraag in gekozen]
        log += [[vraag.id, vraag.vraag.antwoorden[0].id] for vraag in gekozen if vraag.vraag.soort == "enkel"]
    enkel = [id for id in gezien if "extra" in id]
    assert len(enkel) == len(set(enkel))


def test_a_series_stays_what_it_was_when_it_began() -> None:
    vragen = SETS["gemengd"]
    begin = kijk_naar(vragen, [], zaad="a").onderdelen[0]
    assert isinstance(begin, Opgave)
    assert begin.reeks is not None
    log: list[Any] = [list(begin.reeks)]
    ids = begin.reeks[1].split(" ")
    log.append([ids[0], "?"])
    anders = kijk_naar(vragen, log, zaad="heel anders", fragment="set=proef&vraag=2").onderdelen[0]
    assert isinstance(anders, Opgave)
    assert anders.id == ids[1]
    assert anders.reeks is None


def test_the_first_answer_of_a_series_counts_since_the_next_has_seen_the_reply() -> None:
    vragen = quizset(ENKEL)
    log = [reeks(vragen), [ENKEL.id, "niemand"], [ENKEL.id, "ontvanger"]]
    _, reden, _ = kijk_naar(vragen, log, fragment="set=proef&vraag=1").onderdelen
    assert reden.oordeel == "niet"


def test_without_a_place_one_goes_on_where_one_was_and_after_the_end_begins_anew() -> None:
    vragen = quizset()
    log: list[Any] = [reeks(vragen), [ENKEL.id, "ontvanger"]]
    assert kijk_naar(vragen, log).fragment == "set=proef&vraag=2"
    klaar = [*log, *([vraag.id, "?"] for vraag in ELK[1:])]
    opnieuw = kijk_naar(vragen, klaar)
    assert opnieuw.fragment == "set=proef&vraag=1"
    assert isinstance(opnieuw.onderdelen[0], Opgave)
    assert isinstance(kijk_naar(vragen, klaar, fragment="set=proef&eind").onderdelen[0], Eind)
    assert isinstance(kijk_naar(vragen, log, fragment="set=proef&eind").onderdelen[0], Opgave)


def test_the_end_counts_in_words_without_a_percentage() -> None:
    assert scherm("eind").kop == "Je zag zes vragen. Drie komen later terug."
    assert scherm("eind-een").kop == "Je zag één vraag. Die komt later terug."
    assert scherm("eind-niets-terug").kop == "Je zag één vraag. Er komt niets terug."
    (eind,) = scherm("eind").onderdelen
    assert [dag for _, dag in eind.later] == ["over twee dagen", "over vier dagen", "over twee dagen"]
    html = render(scherm("eind"))
    assert "%" not in html
    assert "/ 6" not in html


def test_a_wrong_answer_says_why_what_attracts_and_what_it_rests_on() -> None:
    uitslag, reden, _ = scherm("enkel-klopt-niet").onderdelen
    assert isinstance(uitslag, Uitslag)
    assert isinstance(reden, Reden)
    html = render(scherm("enkel-klopt-niet"))
    assert "Waarom dit aantrekt: Een professional heeft soms zelf een plicht." in html
    assert "Het antwoord is: ‘Wie de bijstand krijgt’." in html
    assert "Niet juridisch gecontroleerd · stand februari 2026" in html
    assert "../../bronnen/#symposium-dilemmas" in html
    assert "../../kaders/inlichtingenplicht/" in html
    assert "Uitleg bij niemand." in html


def test_the_right_answer_does_not_always_stand_first() -> None:
    eerste = set()
    for nr in range(12):
        proef = vraag("enkel", f"v{nr}", [{"id": id, "klopt": "ja" if id == "a" else "nee"} for id in "abc"])
        (opgave,) = kijk_naar(quizset(proef), []).onderdelen
        eerste.add(opgave.keuzes[0].id)
    assert eerste == {"a", "b", "c"}


def test_an_order_is_never_shown_in_its_right_order_before_it_is_answered() -> None:
    for nr in range(40):
        proef = vraag("volgorde", f"v{nr}", [{"id": id, "plaats": plek} for plek, id in enumerate("ab", 1)])
        (opgave,) = kijk_naar(quizset(proef), []).onderdelen
        assert [keus.id for keus in opgave.keuzes] == ["b", "a"]


@pytest.mark.parametrize("naam", STATEN)
def test_a_state_is_whole_html_without_handlers_styles_or_double_ids(naam: str) -> None:
    html = render(scherm(naam))
    boom = Boom(html)
    assert boom.open == []
    assert len(boom.ids) == len(set(boom.ids))
    assert not [attr for attr in boom.attributen if attr.startswith("on") or attr == "style"]
    assert html.count("<form") == html.count('<form method="dialog"')
    assert html.count('tabindex="-1"') == 1


@pytest.mark.parametrize("naam", ["enkel", "enkel-klopt-niet", "meer-deels", "volgorde-halverwege", "eind"])
def test_a_plain_state_is_what_its_golden_file_says(naam: str, pytestconfig: pytest.Config) -> None:
    html = render(scherm(naam)).replace("><", ">\n<") + "\n"
    bestand = GOLDEN / f"{naam}.html"
    if pytestconfig.getoption("--schrijf-golden"):
        bestand.write_text(html)
    assert bestand.read_text() == html


def test_hostile_words_stay_words_on_every_screen_and_on_paper() -> None:
    for html in (
        *(render(scherm(naam)) for naam in ("vijandig", "vijandig-antwoord")),
        str(leesbaar(SETS["vijandig"], "")),
    ):
        assert "<img" not in html
        assert "<script" not in html
        assert "<b>" not in html


def test_the_questions_to_read_hold_every_answer_with_its_reason() -> None:
    boom = Boom(str(leesbaar(quizset(), "../")))
    assert boom.open == []
    for een in ELK:
        assert een.vraag.vraag in boom.tekst
        for keus in een.vraag.antwoorden:
            assert keus.tekst in boom.tekst
            assert "".join(deel if isinstance(deel, str) else deel.woorden for deel in keus.uitleg) in boom.tekst


waarden = st.one_of(
    st.sampled_from(["?", "a", "a b c", "ontvanger", "-", ""]), st.text(max_size=8), st.lists(st.text(max_size=4))
)
ids = st.sampled_from([vraag.id for vraag in ELK] + [f"{SORTEREN.id}.a", "reeks.proef", "elders"])
rommel = st.lists(
    st.one_of(st.lists(st.one_of(ids, waarden), max_size=3), st.none(), st.integers(), st.tuples(ids, waarden)),
    max_size=12,
)


@given(
    rommel,
    st.text(max_size=20),
    st.booleans(),
    st.one_of(st.none(), st.lists(st.one_of(st.text(max_size=11), st.none()))),
)
def test_no_log_place_or_list_of_days_makes_the_quiz_raise(log: list[Any], plek: str, verder: bool, dagen: Any) -> None:
    for fragment in (f"set=proef&vraag={plek}", plek, "set=proef&eind", "set=proef&vraag=3"):
        kijk = {"fragment": fragment, "verder": verder, "dagen": dagen, "vandaag": plek, "zaad": plek, "wortel": plek}
        assert Boom(render(quiz(quizset(), Dossier(casus="kennis", antwoorden=tuple(log)), kijk))).open == []


@pytest.mark.parametrize("tekst", VREEMD)
def test_strange_text_in_a_log_is_not_an_answer_and_is_not_lost(tekst: str) -> None:
    log = [reeks(quizset()), [ENKEL.id, tekst], [f"{SORTEREN.id}.a", tekst]]
    html = render(kijk_naar(quizset(), log, fragment="set=proef&vraag=4"))
    assert "<img" not in html
    assert verloop(quizset(), log, ()).beurten == {}


def test_a_set_survives_the_way_to_the_browser() -> None:
    for een in SETS.values():
        assert from_data(Quizset, json.loads(canonical_json(een))) == een


def test_the_door_answers_with_html_and_a_place() -> None:
    gekregen = json.loads(antwoord(json.dumps({"doe": "quiz", "vragen": canonical_json(quizset()), "kijk": None})))
    assert gekregen == {"html": render(quiz(quizset(), Dossier(casus=""), {})), "fragment": "set=proef&vraag=1"}


class Velden(HTMLParser):
    """The names and values a form can send."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.paren: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        velden = dict(attrs)
        if tag in ("input", "button") and velden.get("name"):
            self.paren.append((velden["name"] or "", velden.get("value") or ""))


def test_a_series_can_be_walked_from_what_the_screens_themselves_offer() -> None:
    """Always the first button or box that a screen offers, as its form would send it, until the end."""
    vragen, log = quizset(), list[Any]()
    weergave = kijk_naar(vragen, log)
    for _ in range(60):
        deel = weergave.onderdelen[0]
        if isinstance(deel, Eind):
            break
        if isinstance(deel, Uitslag):
            weergave = kijk_naar(vragen, log, fragment=weergave.onderdelen[2].fragment, verder=True, overslaan=True)
            continue
        paren = Velden(render(weergave)).paren
        log += [list(paar) for paar in paren if paar[0].startswith("reeks.")]
        if deel.soort == "sorteren":
            log += [[naam, waarde] for naam, waarde in dict(reversed(paren)).items() if naam.startswith(f"{deel.id}.")]
        else:
            waarde = next(
                w
                for naam, w in paren
                if naam == deel.id and w != "-" and (not deel.rij or w.count(" ") >= len(deel.rij))
            )
            log.append([deel.id, [waarde] if deel.soort == "meer" else waarde])
        weergave = kijk_naar(vragen, log, fragment=weergave.fragment, verder=True)
    assert isinstance(weergave.onderdelen[0], Eind)
