"""The sentences: filled in whole, used, and free of praise, verdicts and banned words."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from zuurdesem.engine.teksten import TEKSTEN as VAN_DE_WANDELING
from zuurdesem.engine.teksten import datum, minuten, zeg
from zuurdesem.engine.teksten_grens import GRENSTEKSTEN
from zuurdesem.engine.teksten_quiz import QUIZTEKSTEN
from zuurdesem.engine.teksten_stukken import STUKTEKSTEN

DELEN = (VAN_DE_WANDELING, STUKTEKSTEN, QUIZTEKSTEN, GRENSTEKSTEN)
TEKSTEN = {id: zin for deel in DELEN for id, zin in deel.items()}

ENGINE = Path(__file__).resolve().parents[2] / "src" / "zuurdesem" / "engine"
VERBODEN = re.compile(
    r"\b(goed zo|prima|knap|helaas|oeps|natuurlijk|uiteraard|simpelweg|gewoonweg|eventjes|fraudeur|bijstandsmoeder|"
    r"ongeldige?|juiste|verstandig|terecht|de meeste mensen)\b|!",
    re.IGNORECASE,
)
UITZONDERINGEN: dict[str, str] = {}
"""Text ids that may hold such a word, each with its reason."""


def test_no_sentence_praises_judges_or_uses_a_banned_word() -> None:
    fout = {id: zin for id, zin in TEKSTEN.items() if VERBODEN.search(zin) and id not in UITZONDERINGEN}
    assert fout == {}


def test_no_sentence_in_the_walk_is_longer_than_the_schrijfwijzer_allows() -> None:
    lang = {}
    for id, zin in TEKSTEN.items():
        for deel in re.split(r"(?<=[.?:])\s+", zin):
            if len(deel.split()) > 22:
                lang[id] = deel
    assert lang == {}


def test_every_sentence_is_used_somewhere_in_the_engine() -> None:
    code = "\n".join(m.read_text() for m in ENGINE.parent.rglob("*.py") if not m.name.startswith("teksten"))
    code += (ENGINE / "teksten_quiz.py").read_text().partition("def zeg")[2]
    code += (ENGINE / "teksten.py").read_text().partition("def zeg")[2]
    gebruikt = set(re.findall(r'"([a-z][a-z0-9.-]+)"', code))
    sjablonen = [re.sub(r"\{[^{}]*\}", "{}", f) for f in re.findall(r'f"([^" ]+)"', code)]
    gebouwd = [re.compile(re.escape(deel).replace(r"\{\}", ".+")) for deel in sjablonen if "." in deel]
    ongebruikt = [id for id in TEKSTEN if id not in gebruikt and not any(p.fullmatch(id) for p in gebouwd)]
    assert not ongebruikt, ongebruikt


def test_a_text_id_stands_in_one_place() -> None:
    assert len(TEKSTEN) == sum(len(deel) for deel in DELEN)


def test_a_missing_field_is_an_error_and_not_a_hole_in_a_sentence() -> None:
    met_veld = next(id for id, zin in TEKSTEN.items() if any(v for _, v, _, _ in string.Formatter().parse(zin)))
    with pytest.raises(KeyError):
        zeg(met_veld)


@pytest.mark.parametrize(
    ("iso", "woorden"),
    [
        ("2024-12-10", "10 december 2024"),
        ("2024-12", "december 2024"),
        ("2024", "2024"),
        ("", ""),
        ("straks", "straks"),
        ("2024-13-01", "2024-13-01"),
    ],
)
def test_a_date_is_said_in_words(iso: str, woorden: str) -> None:
    assert datum(iso) == woorden


@pytest.mark.parametrize(
    ("seconden", "woorden"), [(0, "1 minuut"), (60, "1 minuut"), (61, "2 minuten"), (541, "10 minuten")]
)
def test_a_duration_is_rounded_up_to_whole_minutes(seconden: int, woorden: str) -> None:
    assert minuten(seconden) == woorden
