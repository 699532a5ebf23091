"""Journeys are data: where each answer leads, and what came of it. They assert no prose."""

from __future__ import annotations

from typing import Any

import pytest

from tests.paden_lezen import log_van, paden
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.dossier import antwoorden
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.stappen import STAPPEN, vragen
from zuurdesem.engine.stappen.terugblik import bewogen, stil
from zuurdesem.engine.stukken.vragen import NA

PADEN = paden()


@pytest.mark.parametrize("pad", PADEN, ids=[pad["naam"] for pad in PADEN])
def test_a_journey_leads_from_place_to_place_to_its_outcome(casus: Casus, pad: dict[str, Any]) -> None:
    log: list[list[Any]] = []
    hier = f"route={pad['route']}&stap=1"
    for deel in pad["stappen"]:
        assert hier == f"route={pad['route']}&{deel['bij']}"
        log += [[vraag, waarde] for vraag, waarde in deel.get("zeg", {}).items()]
        gezien = stap(casus, log, {"fragment": hier, "verder": True, "overslaan": deel.get("overslaan", False)})
        assert [vraag for vraag, _ in gezien.fouten] == ([deel["fout"]] if "fout" in deel else [])
        hier = gezien.fragment
    uitkomst = pad["uitkomst"]
    wat = ingevuld(vragen(casus), antwoorden(log))
    assert hier == f"route={pad['route']}&{uitkomst['bij']}"
    assert wat.een("besluit") == uitkomst["besluit"]
    assert list(bewogen(casus, wat)) == uitkomst["bewoog"]
    assert list(stil(wat)) == uitkomst["stil"]
    assert wat.vast is uitkomst["vast"]
    assert not wat.vervallen


def test_the_journeys_together_answer_every_vraag_of_both_routes(casus: Casus) -> None:
    gezegd = {vraag for pad in PADEN for vraag, _ in log_van(pad)}
    per_casus = ("poorten.ja.", "logica.", "luisteren.feit.")
    ernaast = ("wegen.eerst", "wegen.zwaarte.")  # beside the way: tests/staten/wegen.yml
    gevraagd = {id for id, vraag in vragen(casus).items() if vraag.stap < NA and not id.startswith(per_casus + ernaast)}
    assert gevraagd <= gezegd
    assert all(any(id.startswith(soort) for id in gezegd) for soort in per_casus)
    assert {pad["route"] for pad in PADEN} == {"kort", "volledig", "klas"}


def test_the_list_of_steps_is_the_built_ones_in_order() -> None:
    assert [soort.nr for soort in STAPPEN] == list(range(10))
