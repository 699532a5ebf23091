"""Ten thousand people who walk at random: no exception, nothing lost, the same twice."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from tests.engine.walker import zeg_iets
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.dossier import Dossier, antwoorden, read_bestand, write_dossier
from zuurdesem.engine.html.render import render
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.stappen import STAPPEN, routes, vragen
from zuurdesem.engine.verslag import verslag

pytestmark = pytest.mark.more
WANDELINGEN = 10_000
HOOGSTENS = 40


def loop(casus: Casus, toeval: Random) -> tuple[list[Any], list[int]]:
    """One walk to the end, or until it has lasted HOOGSTENS screens: the log, and the steps that were seen."""
    log: list[Any] = []
    gezien = []
    scherm = stap(casus, log, {"fragment": f"route={toeval.choice(routes(casus))}&stap=1"})
    for _ in range(HOOGSTENS):
        gezien.append(scherm.stap)
        if scherm.stap == 9:
            break
        log += zeg_iets(scherm, toeval, rommel=toeval.random() < 0.05)
        kijk = {"fragment": scherm.fragment, "verder": True, "overslaan": toeval.random() < 0.1}
        scherm = stap(casus, log, kijk)
        if toeval.random() < 0.25:
            render(scherm)
        if toeval.random() < 0.05:  # looks back, and goes on from there
            scherm = stap(casus, log, {"fragment": f"route={scherm.route}&stap={toeval.choice(STAPPEN[1:]).nr}"})
    return log, gezien


def test_ten_thousand_random_walks_lose_nothing_and_are_the_same_twice(casus: Casus) -> None:
    gehaald = 0
    stappen: set[int] = set()
    for nr in range(WANDELINGEN):
        log, gezien = loop(casus, Random(nr))
        stappen.update(gezien)
        gehaald += 7 in gezien
        dossier = Dossier(casus=casus.id, antwoorden=tuple(log))
        terug = read_bestand(write_dossier(dossier)).dossiers[0]
        assert json.dumps(terug.antwoorden) == json.dumps(dossier.antwoorden)
        wat = ingevuld(vragen(casus), antwoorden(log))
        terug_te_zien = {*wat.waarden, *(vraag for vraag, _ in wat.achteraf + wat.vervallen)}
        assert {vraag for vraag, _ in antwoorden(log)} == terug_te_zien
        if nr % 100 == 0:
            assert loop(casus, Random(nr))[0] == log
            assert render(verslag(casus, dossier)) == render(verslag(casus, terug))
    assert stappen == {soort.nr for soort in STAPPEN[1:]}
    assert gehaald * 2 >= WANDELINGEN
