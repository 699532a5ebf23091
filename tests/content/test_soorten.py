"""What every soort must have. Good and broken examples: test_lezer.py, which loops over the same list."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content import read
from zuurdesem.content.boek import read_boek
from zuurdesem.content.soorten import SOORTEN
from zuurdesem.content.vormgeving import fields_of, is_required
from zuurdesem.engine.pagina import AFGELEID

SCHRIJVEN = (Path(__file__).resolve().parents[2] / "docs" / "meewerken" / "schrijven.md").read_text(encoding="utf-8")


def bestand_van(soort: str) -> tuple[str, str]:
    ids = SOORTEN[soort].ids
    id = ids[0] if ids else "een-nieuwe"
    plek = SOORTEN[soort].plek
    return id, f"{plek}/{id}.md" if SOORTEN[soort].is_pagina else plek


@pytest.mark.parametrize("soort", SOORTEN)
def test_a_fresh_template_only_says_what_to_fill_in(soort: str) -> None:
    id, bestand = bestand_van(soort)
    tekst = SOORTEN[soort].sjabloon.replace("{id}", id)
    assert {m.naam for m in read(soort, tekst, f"docs/{bestand}")[1]} == {"vul-in"}
    bij = voorbeeld()
    bij[bestand] = bij.get(bestand, "") + tekst if soort == "bron" else tekst
    assert {m.naam for m in read_boek(bij).meldingen} == {"vul-in"}


@pytest.mark.parametrize("soort", SOORTEN)
def test_a_template_holds_every_required_key(soort: str) -> None:
    velden = fields_of(SOORTEN[soort].noun)
    nodig = [naam for naam, veld in velden.items() if is_required(veld) and naam not in AFGELEID]
    assert [naam for naam in nodig if f"{naam}:" not in SOORTEN[soort].sjabloon] == []


@pytest.mark.parametrize("soort", SOORTEN)
def test_schrijven_md_has_a_section_that_names_every_key(soort: str) -> None:
    kop = f"\n## {soort.capitalize()}"
    assert kop in SCHRIJVEN
    deel = SCHRIJVEN.split(kop)[1].split("\n## ")[0] + SCHRIJVEN.split("\n## Op elke pagina")[1].split("\n## ")[0]
    eigen = [naam for naam in fields_of(SOORTEN[soort].noun) if naam not in AFGELEID and naam != "csl"]
    assert [naam for naam in eigen if f"`{naam}`" not in deel] == []
