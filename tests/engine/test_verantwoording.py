"""Verantwoording: the same burdens whether one follows the rule or departs from it, and no gap that is not said."""

from __future__ import annotations

from typing import Any

import pytest

from tests.paden_lezen import log_van, paden
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.dossier import antwoorden
from zuurdesem.engine.html.render import render
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.lijsten import LOGICAS
from zuurdesem.engine.markdown import render as in_markdown
from zuurdesem.engine.stappen import Blik, vragen
from zuurdesem.engine.stukken import inhoud
from zuurdesem.engine.teksten import zeg as zeg_stap
from zuurdesem.engine.teksten_stukken import zeg
from zuurdesem.engine.vorm import plat
from zuurdesem.engine.weergave import Rijen, Tussenkop

VANDAAG = "2026-11-24"
PAD = {pad["naam"]: log_van(pad) for pad in paden()}
VOLLEDIG = PAD["volledig, beweegt bij de cliëntlogica en gebruikt ruimte"]


def stuk(casus: Casus, log: list[Any], vandaag: str = VANDAAG) -> Any:
    """The verantwoording of these answers, to take along."""
    blik = Blik(casus=casus, wat=ingevuld(vragen(casus), antwoorden(log)), route="volledig")
    return inhoud(blik, "verantwoording", vandaag)


def koppen(weergave: Any) -> list[str]:
    """Its headings."""
    return [deel.tekst for deel in weergave.onderdelen if isinstance(deel, Tussenkop)]


def rijen(weergave: Any) -> dict[str, str]:
    """What stands under each term."""
    return {term: tekst for deel in weergave.onderdelen if isinstance(deel, Rijen) for term, tekst in deel.rijen}


def test_following_the_rule_and_departing_from_it_are_asked_the_same(casus: Casus) -> None:
    eerste = None
    for optie in casus.levende_opties:
        for regel in ("volgt", "wijkt-af", "ruimte"):
            log = [*VOLLEDIG, ["besluit", optie.id], ["besluit.regel", regel]]
            weergave = stuk(casus, log)
            vast = [term for term in rijen(weergave) if term not in {kader.titel for kader in casus.kaderteksten}]
            vast = [term for term in vast if term != zeg("verantwoording.ja.gedacht")]
            eerste = eerste or (koppen(weergave), vast)
            assert (koppen(weergave), [term for term in vast if term != zeg("verantwoording.regel")]) == eerste
            staat = rijen(weergave)
            assert staat[zeg("verantwoording.sterkste")] == optie.bezwaar
            assert staat[zeg("verantwoording.laat")] == optie.laat_achter
            assert staat[zeg("verantwoording.helpt")] == optie.herstel
            assert staat[zeg("verantwoording.verhoudt")] == zeg_stap(f"besluit.regel.{regel}")


def test_every_kader_of_the_decision_stands_there_with_its_date_and_whether_it_was_checked(casus: Casus) -> None:
    for optie in casus.levende_opties:
        staat = rijen(stuk(casus, [*VOLLEDIG, ["besluit", optie.id]]))
        for id in optie.poort.kaders:
            kader = casus.kadertekst(id)
            assert kader is not None
            assert plat(kader.zegt) in staat[kader.titel]
            assert "stand " in staat[kader.titel]


def test_what_was_not_written_says_so(casus: Casus) -> None:
    staat = rijen(stuk(casus, []))
    for naam in ("keuze", "zin", "verhoudt", "opzij", "antwoord", "herstelt", "terug.wanneer", "ja.genoemd"):
        assert staat[zeg(f"verantwoording.{naam}")] == zeg("stuk.leeg")
    for logica in LOGICAS.values():
        assert staat[logica]


def test_each_logica_has_its_belang_its_argument_its_direction_and_ones_own_sentence(casus: Casus) -> None:
    log = [*VOLLEDIG, ["logica.client.anders.ruimte-gebruiken", "-2"]]
    staat = rijen(stuk(casus, log))
    optie = casus.optie("ruimte-gebruiken")
    assert optie is not None
    for logica, naam in LOGICAS.items():
        assert casus.belangen.van(logica).zin in staat[naam]
        assert plat(optie.argumenten.van(logica).zin) in staat[naam]
    assert "Waarom heb ik het dan verteld?" in staat[LOGICAS["client"]]
    assert "naar eigen inschatting" in staat[LOGICAS["client"]]
    assert casus.belangen.client.zin in staat[zeg("verantwoording.beschadigd")]


@pytest.mark.parametrize(("weken", "dag"), [("1", "1 december 2026"), ("4", "22 december"), ("12", "16 februari 2027")])
def test_the_day_to_look_back_is_counted_from_today(casus: Casus, weken: str, dag: str) -> None:
    log = [*VOLLEDIG, ["besluit.terug", weken]]
    assert dag in rijen(stuk(casus, log))[zeg("verantwoording.terug.wanneer")]
    assert dag not in rijen(stuk(casus, log, ""))[zeg("verantwoording.terug.wanneer")]


def test_not_looking_back_is_a_date_that_is_not_there(casus: Casus) -> None:
    log = [*VOLLEDIG, ["besluit.terug", "niet"]]
    assert rijen(stuk(casus, log))[zeg("verantwoording.terug.wanneer")] == zeg_stap("besluit.terug.niet")


def test_the_screen_says_what_the_file_says_and_that_it_is_an_exercise(casus: Casus) -> None:
    html = render(stap(casus, VOLLEDIG, {"fragment": "route=volledig&stuk=verantwoording", "vandaag": VANDAAG}))
    weergave = stuk(casus, VOLLEDIG)
    for term, tekst in rijen(weergave).items():
        assert term in html
        assert tekst.replace("&", "&amp;") in html
    assert "Oefencasus" in html
    assert "Oefencasus" in in_markdown(weergave)
    assert "<input" not in html
    assert "<textarea" not in html


@pytest.mark.parametrize("fragment", ["route=kort&stuk=bestaat-niet", "route=kort&stuk=", "route=kort&stuk=..%2F"])
def test_a_stuk_that_is_not_there_becomes_a_screen_of_the_walk(casus: Casus, fragment: str) -> None:
    assert "stap=" in stap(casus, [], {"fragment": fragment}).fragment
