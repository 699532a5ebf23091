"""A Word file as somebody else opens it: LibreOffice finds every line of it, also of hostile text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.meer.libreoffice import text_of
from tests.paden_lezen import log_van, paden
from zuurdesem.engine import stukken, word
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.dossier import antwoorden
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.stappen import Blik, vragen
from zuurdesem.engine.weergave import Rijen, Tussenkop

pytestmark = pytest.mark.more

KWAAD = "<img src=x onerror=alert(1)>\"'& ]]> {ik} \ud800\x00\ufffe"
STUKKEN = ("verantwoording", "signaal")


@pytest.mark.parametrize("stuk", STUKKEN)
@pytest.mark.parametrize("zin", ["", KWAAD, "één regel\nen nog een\ttab"])
def test_libreoffice_opens_the_word_file_and_finds_all_of_it(casus: Casus, tmp_path: Path, stuk: str, zin: str) -> None:
    log: list[Any] = log_van(paden()[1])
    if zin:
        log += [[id, zin] for id, vraag in vragen(casus).items() if not vraag.mogelijkheden]
    blik = Blik(casus=casus, wat=ingevuld(vragen(casus), antwoorden(log)), route="volledig")
    weergave = stukken.inhoud(blik, stuk, "2026-11-24")
    bestand = tmp_path / "stuk.docx"
    bestand.write_bytes(word.render(weergave))
    gelezen = text_of(bestand, tmp_path)
    for deel in weergave.onderdelen:
        rijen = deel.rijen if isinstance(deel, Rijen) else ()
        for tekst in (
            *(tekst for rij in rijen for tekst in rij),
            *([deel.tekst] if isinstance(deel, Tussenkop) else []),
        ):
            for regel in tekst.translate({0: "\ufffd", 0xD800: "\ufffd", 0xFFFE: "\ufffd"}).splitlines():
                assert regel in gelezen
    assert weergave.waarom in gelezen
