"""Random walks: whatever a log holds, the engine answers, the same each time, and loses nothing."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from tests.paden_lezen import paden
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.dossier import Dossier, read_bestand, write_dossier
from zuurdesem.engine.html.render import render
from zuurdesem.engine.markdown import render as in_markdown
from zuurdesem.engine.stappen import STAPPEN, vragen
from zuurdesem.engine.verslag import verslag
from zuurdesem.engine.vorm import canonical_json

VIJANDIG = [
    "<img src=x onerror=alert(1)>",
    "</script>",
    "\"'&`",
    "\u202e\u2066",
    "\ud800",
    "\x00",
    "{ik}",
    "x" * 5000,
]
VREEMD = [
    "neiging.",
    "besluit.zin.zin",
    "logica.client.anders.terugvorderen",
    "wegen.volgorde",
    "poorten.ja.elders",
    "",
]
ROMMEL = st.one_of(st.none(), st.integers(), st.booleans(), st.lists(st.integers(), max_size=2), st.just({"a": 1}))


def waarden(casus: Casus, vraag: str) -> st.SearchStrategy[Any]:
    """Mostly fitting answers to a vraag, sometimes text, sometimes something else altogether."""
    vorm = vragen(casus).get(vraag)
    goed = [m.waarde for m in vorm.mogelijkheden] if vorm else []
    fit: st.SearchStrategy[Any] = st.text(max_size=40)
    if goed:
        fit = st.lists(st.sampled_from(goed), max_size=3) if vorm and vorm.meer else st.sampled_from(goed)
    return st.one_of(fit, fit, fit, fit, st.sampled_from(VIJANDIG), ROMMEL)


def wandeling(casus: Casus) -> st.SearchStrategy[tuple[str, list[tuple[bool, Any]]]]:
    """A route and, per screen, whether one skips and what one says."""
    return st.tuples(
        st.sampled_from(["kort", "volledig", "klas"]),
        st.lists(st.tuples(st.integers(0, 9), st.randoms(use_true_random=False)), min_size=14, max_size=14),
    )


def losse_log(casus: Casus) -> st.SearchStrategy[list[Any]]:
    ids = st.sampled_from([*vragen(casus), *VREEMD])
    paar = ids.flatmap(lambda vraag: st.tuples(st.just(vraag), waarden(casus, vraag)).map(list))
    return st.lists(st.one_of(paar, paar, paar, ROMMEL), max_size=30)


def test_any_log_is_answered_the_same_each_time_and_survives_save_and_load(casus: Casus) -> None:
    plekken = st.sampled_from(
        [f"route={route}&stap={soort.nr}" for route in ("kort", "volledig", "klas") for soort in STAPPEN]
        + ["", "stap=12", "&&="]
    )

    @given(losse_log(casus), plekken, st.booleans())
    @example([["neiging.zin", tekst] for tekst in VIJANDIG], "route=kort&stap=1", True)
    def draai(log: list[Any], fragment: str, verder: bool) -> None:
        kijk = {"fragment": fragment, "verder": verder, "wortel": "../../"}
        html = render(stap(casus, log, kijk))
        assert render(stap(casus, log, kijk)) == html
        html.encode()
        assert "<img src=x" not in html
        dossier = Dossier(casus=casus.id, antwoorden=tuple(log))
        terug = read_bestand(write_dossier(dossier)).dossiers[0]
        assert json.dumps(terug.antwoorden) == json.dumps(dossier.antwoorden)
        assert render(stap(casus, terug.antwoorden, kijk)) == html
        assert in_markdown(verslag(casus, dossier)) == in_markdown(verslag(casus, terug))

    draai()


def test_random_walks_reach_the_decision_and_every_step(casus: Casus) -> None:
    gezien_stappen: Counter[int] = Counter()
    gehaald: list[bool] = []

    @given(wandeling(casus))
    def loop(pad: tuple[str, list[tuple[int, Any]]]) -> None:
        route, worpen = pad
        log: list[Any] = []
        scherm = stap(casus, log, {"fragment": f"route={route}&stap=1"})
        gezien = {0, scherm.stap}
        for worp, toeval in worpen:
            from tests.engine.walker import zeg_iets

            erbij = zeg_iets(scherm, toeval, rommel=worp == 0)
            log += erbij
            scherm = stap(casus, log, {"fragment": scherm.fragment, "verder": True, "overslaan": worp == 1})
            gezien.add(scherm.stap)
        gezien_stappen.update(gezien)
        gehaald.append(7 in gezien)

    loop()
    assert set(gezien_stappen) == {soort.nr for soort in STAPPEN}
    assert sum(gehaald) * 2 >= len(gehaald)
    assert len(gehaald) >= 200


def test_the_door_gives_the_same_as_the_functions_behind_it(casus: Casus) -> None:
    pad = paden()[1]
    log = [[vraag, waarde] for deel in pad["stappen"] for vraag, waarde in deel.get("zeg", {}).items()]
    dossier = {"formaat": 1, "casus": casus.id, "antwoorden": log}
    kijk = {"fragment": "route=volledig&stap=9", "wortel": "../../"}
    vraag = {"doe": "stap", "casus": canonical_json(casus), "dossier": dossier, "kijk": kijk}
    assert json.loads(antwoord(json.dumps(vraag)))["html"] == render(stap(casus, log, kijk))
