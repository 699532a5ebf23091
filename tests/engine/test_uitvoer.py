"""Files from the door: bytes as base64, and nothing of it is loaded before somebody asks."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys

import docx
import pytest

from tests.paden_lezen import log_van, paden
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.deur import antwoord
from zuurdesem.engine.vorm import canonical_json

PAS_ALS_IEMAND_VRAAGT = [
    "base64",
    "zipfile",
    "zuurdesem.engine.word",
    "zuurdesem.engine.uitvoer",
    "zuurdesem.engine.kalender",
    "zuurdesem.engine.werk",
    "zuurdesem.engine.html.stukken",
    "zuurdesem.engine.html.werk",
    "zuurdesem.engine.stukken.delen",
    "zuurdesem.engine.stukken.verantwoording",
    "zuurdesem.engine.stukken.signaal",
    "zuurdesem.engine.stukken.terugkijken",
]


def vraag(casus: Casus, **meer: object) -> dict[str, str]:
    """What the door gives for a file of a whole journey."""
    dossier = {"formaat": 1, "casus": casus.id, "antwoorden": log_van(paden()[1])}
    verzoek = {"doe": "uitvoer", "casus": canonical_json(casus), "dossier": dossier, **meer}
    uit: dict[str, str] = json.loads(antwoord(json.dumps(verzoek)))
    return uit


def test_a_word_file_comes_through_the_text_door_as_base64(casus: Casus) -> None:
    uit = vraag(casus, stuk="verantwoording", vorm="word", kijk={"vandaag": "2026-11-24"})
    assert uit["naam"] == f"zuurdesem-{casus.id}-verantwoording.docx"
    assert "tekst" not in uit
    gelezen = docx.Document(io.BytesIO(base64.b64decode(uit["base64"], validate=True)))
    assert gelezen.paragraphs[0].text == f"Verantwoording: {casus.titel}"


@pytest.mark.parametrize(("vorm", "eind"), [("markdown", "md"), ("tekst", "txt")])
def test_text_comes_as_text(casus: Casus, vorm: str, eind: str) -> None:
    uit = vraag(casus, stuk="verantwoording", vorm=vorm, kijk={})
    assert uit["naam"].endswith(f".{eind}")
    assert "Ik zoek uit wat redelijk is." in uit["tekst"]


def test_a_reminder_has_a_name_and_a_text_that_tell_no_casus(casus: Casus) -> None:
    uit = vraag(casus, vorm="agenda", weken="4", kijk={"vandaag": "2026-11-24", "adres": "https://a.b/mijn-werk/"})
    assert uit["naam"] == "terugkijken.ics"
    assert uit["terug"] == "2026-12-22"
    assert casus.id not in uit["tekst"]
    assert casus.titel not in uit["tekst"]


def test_the_door_opens_without_loading_what_a_walk_leaves_behind() -> None:
    zeg = "import sys, json, zuurdesem.engine.deur; print(json.dumps(sorted(sys.modules)))"
    uit = subprocess.run([sys.executable, "-c", zeg], capture_output=True, text=True, timeout=30, check=True).stdout
    geladen = set(json.loads(uit))
    assert "zuurdesem.engine.doorloop" in geladen
    assert not geladen & set(PAS_ALS_IEMAND_VRAAGT)
