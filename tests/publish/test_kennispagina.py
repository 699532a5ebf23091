"""The page of a kader: other words for it stand under what it says."""

from __future__ import annotations

from tests.publish.conftest import kader
from zuurdesem.content import Bibliotheek
from zuurdesem.publish import kennispagina


def test_other_words_for_a_kader_stand_on_its_page_when_there_are_any(bibliotheek: Bibliotheek) -> None:
    met = kennispagina.kader(kader("x", synoniemen=("meldplicht", "plicht")), "", bibliotheek, "../../")
    assert "Ook wel: meldplicht, plicht." in met
    assert "Ook wel" not in kennispagina.kader(kader("x"), "", bibliotheek, "../../")
