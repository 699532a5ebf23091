"""The page that explains the weighing: its worked example is recomputed here, number by number."""

from __future__ import annotations

import re
from itertools import permutations
from pathlib import Path

from zuurdesem.engine.afweging import LOGICA_IDS, afweging
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.stappen import vragen

PAGINA = (Path(__file__).resolve().parents[2] / "docs" / "hoe-werkt-dit.md").read_text()
VOLGORDE = ("client", "professioneel", "politiek", "management")


def rijen() -> list[list[str]]:
    """The cells of the table, without the line under its head."""
    return [
        [cel.strip() for cel in regel.strip("|").split("|")]
        for regel in PAGINA.splitlines()
        if regel.startswith("|") and "---" not in regel
    ]


def gevolg(casus: Casus, volgorde: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles of what stays and of what falls, for an order."""
    uitslag = afweging(casus, ingevuld(vragen(casus), (("wegen.volgorde", volgorde),)))
    assert uitslag is not None
    titel = {optie.id: optie.titel for optie in casus.opties}
    return tuple(titel[id] for id in uitslag.mogelijk), tuple(titel[id] for id in uitslag.valt_af)


def test_the_table_holds_the_estimates_of_the_casus(casus: Casus) -> None:
    kop, *regels = rijen()
    assert kop[1:] == [casus.belangen.van(logica).kort for logica in LOGICA_IDS]
    tekens = {2: "+2", 1: "+1", 0: "0", -1: "−1", -2: "−2"}
    assert regels == [
        [optie.titel, *(tekens[optie.argumenten.van(logica).richting] for logica in LOGICA_IDS)]
        for optie in casus.opties
    ]


def test_what_stays_and_what_falls_is_what_the_engine_says(casus: Casus) -> None:
    blijft, valt_af = gevolg(casus, VOLGORDE)
    af = re.search(r"^- (\*[^*].+) \*\*valt af\*\*", PAGINA, re.M)
    over = re.search(r"^- (\*[^*].+) \*\*blijven over\*\*", PAGINA, re.M)
    assert af is not None
    assert over is not None
    assert re.findall(r"\*([^*]+)\*", af[1]) == list(valt_af)
    assert re.findall(r"\*([^*]+)\*", over[1]) == list(blijft)


def test_the_numbers_of_orders_are_counted(casus: Casus) -> None:
    alle = [gevolg(casus, volgorde) for volgorde in permutations(LOGICA_IDS)]
    beslist = sum(len(blijft) == 1 for blijft, _ in alle)
    vallen_af = sum(bool(valt_af) for _, valt_af in alle)
    assert f"Van de {len(alle)} mogelijke volgordes wijzen er {beslist} één optie aan." in PAGINA
    assert f"In {vallen_af} van de {len(alle)} valt er minstens één af." in PAGINA
