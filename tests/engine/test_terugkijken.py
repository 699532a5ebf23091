"""Coming back: the reason of then without the choice, first answered as a critic; only then the choice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.paden_lezen import log_van, paden
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.dossier import antwoorden
from zuurdesem.engine.html.render import render
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.stappen import vragen
from zuurdesem.engine.stukken.terugkijken import reden
from zuurdesem.engine.teksten_stukken import zeg

VOLLEDIG = log_van(paden()[1])
ZIN = "Ik gebruik de ruimte, omdat openheid hier telt, ook al duurt dat weken."
LEZEN = {"fragment": "route=volledig&stuk=terugkijken"}


@pytest.mark.parametrize(
    ("log", "gezegd", "waarom"),
    [
        ([["besluit.zin", ZIN]], "… omdat openheid hier telt, ook al duurt dat weken.", "stuk.terugkijken.waarom"),
        ([["besluit.zin", "Want het kan."]], "… Want het kan.", "stuk.terugkijken.waarom"),
        ([["besluit.zin", "Ik wacht."], ["tegenspraak.zin", "Het is te veel."]], "Het is te veel.",
         "stuk.terugkijken.waarom"),
        ([["besluit.zin", "Ik wacht met de gewant."]], "Ik wacht met de gewant.", "terugkijken.heel"),
        ([], "", "terugkijken.geen"),
    ],
)  # fmt: skip
def test_the_reason_is_what_leaves_the_choice_out(casus: Casus, log: list[Any], gezegd: str, waarom: str) -> None:
    assert reden(ingevuld(vragen(casus), antwoorden(log))) == (gezegd, waarom)


def test_the_choice_is_shown_only_after_the_answer_of_the_critic(casus: Casus) -> None:
    optie = casus.optie("ruimte-gebruiken")
    assert optie is not None
    log = [*VOLLEDIG, ["besluit.zin", ZIN]]
    eerst = render(stap(casus, log, LEZEN))
    assert "omdat openheid hier telt" in eerst
    assert optie.titel not in eerst
    assert "gebruik de ruimte" not in eerst
    daarna = stap(casus, [*log, ["terugkijken.zin", "Dat weet zij niet."]], LEZEN | {"verder": True})
    assert daarna.fragment == "route=volledig&stuk=terugkijken&deel=toen"
    assert all(deel in render(daarna) for deel in (optie.titel, ZIN, "Dat weet zij niet."))


def test_after_looking_back_another_casus_is_offered(casus: Casus) -> None:
    html = render(stap(casus, VOLLEDIG, LEZEN | {"verder": True, "wortel": "../../"}))
    assert casus.botst_met
    for id in casus.botst_met:
        assert f'href="../../casussen/{id}/"' in html
    assert 'href="../../casussen/"' in html
    assert zeg("terugkijken.alle") in html


def test_looking_back_is_no_step_of_the_walk_and_changes_no_choice(casus: Casus) -> None:
    log = [*VOLLEDIG, ["terugkijken.zin", "Dat weet zij niet."]]
    wat = ingevuld(vragen(casus), antwoorden(log))
    assert not wat.vervallen
    assert wat.een("besluit") == "ruimte-gebruiken"
    assert stap(casus, log, {"fragment": ""}).stap == stap(casus, VOLLEDIG, {"fragment": ""}).stap
