"""Every rule against its broken examples in tests/fouten/, and every rule against its page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.content.fouten_lezen import meldingen_of, run_case
from tests.content.voorbeeld import voorbeeld
from zuurdesem.content.boek import read_boek
from zuurdesem.content.meldingen import REGELS

ROOT = Path(__file__).resolve().parents[2]
FOUTEN = ROOT / "tests" / "fouten"
VANGNET = {"waarde-ongeldig"}
"""What pydantic may say that we never saw; test_vertaling.py provokes it without a file."""

GEVALLEN = {pad.stem: yaml.safe_load(pad.read_text(encoding="utf-8")) for pad in sorted(FOUTEN.glob("*.yml"))}


def test_nothing_has_to_be_mended_in_the_good_library() -> None:
    boek = read_boek(voorbeeld())
    assert boek.meldingen == []
    assert all(pagina.noun is not None for pagina in boek.gelezen)


def test_every_rule_has_a_broken_example_and_no_example_is_of_an_unknown_rule() -> None:
    assert GEVALLEN.keys() == REGELS.keys() - VANGNET


@pytest.mark.parametrize(
    ("regel", "geval"),
    [pytest.param(regel, geval, id=f"{regel}-{nr}") for regel, g in GEVALLEN.items() for nr, geval in enumerate(g)],
)
def test_a_broken_example_gives_exactly_its_meldingen(regel: str, geval: dict[str, Any]) -> None:
    assert run_case(geval) == geval["meldingen"]


@pytest.mark.parametrize("regel", sorted(GEVALLEN))
def test_an_example_shows_its_own_rule_with_the_ernst_of_that_rule(regel: str) -> None:
    gevonden = [melding for geval in GEVALLEN[regel] for melding in meldingen_of(geval) if melding.naam == regel]
    assert gevonden
    assert {melding.ernst for melding in gevonden} == {REGELS[regel].ernst}


def test_every_melding_says_where_what_and_how_to_mend_in_dutch() -> None:
    for gevallen in GEVALLEN.values():
        for melding in (m for geval in gevallen for m in meldingen_of(geval)):
            eerste, tweede = str(melding).split("\n")
            assert re.match(r"(docs|tests)/[^:]+:\d+: (fout|advies) [a-z-]+: [^:]+: .+\.$", eerste), eerste
            assert re.match(r"    Herstel: .+[.?…]$", tweede), tweede
            assert not re.search(r"\b(should|input|valid|field|must|the|expected)\b", str(melding).lower()), melding


def test_every_rule_has_a_heading_in_meldingen_md_and_every_heading_a_rule() -> None:
    pagina = (ROOT / "docs" / "meewerken" / "meldingen.md").read_text(encoding="utf-8")
    assert re.findall(r"^### (.+)$", pagina, re.MULTILINE) == list(REGELS)
