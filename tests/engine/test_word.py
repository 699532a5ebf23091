"""The Word file: read back by python-docx, whole whatever was typed, and the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.paden_lezen import log_van, paden
from zuurdesem.engine import stukken, word
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.dossier import antwoorden
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.stappen import Blik, vragen
from zuurdesem.engine.teksten_stukken import zeg
from zuurdesem.engine.vorm import plat
from zuurdesem.engine.weergave import Alinea, Rijen, Tussenkop, Weergave

VANDAAG = "2026-11-24"


def blik(casus: Casus, log: list[Any]) -> Blik:
    """What a stuk looks at, with these answers."""
    return Blik(casus=casus, wat=ingevuld(vragen(casus), antwoorden(log)), route="volledig")


def blad(*onderdelen: Any) -> Weergave:
    """A weergave to take along, with these onderdelen."""
    return Weergave(casus="x", route="", stap=9, deel="", fragment="", kop="Kop", waarom="Zin.", onderdelen=onderdelen)


def alineas(inhoud: bytes) -> list[str]:
    """The text of every paragraph, as python-docx reads it."""
    return [alinea.text for alinea in docx.Document(io.BytesIO(inhoud)).paragraphs]


@pytest.mark.parametrize("pad", paden(), ids=lambda pad: str(pad["naam"]))
def test_a_verantwoording_holds_every_heading_and_every_line_in_order(casus: Casus, pad: dict[str, Any]) -> None:
    weergave = stukken.inhoud(blik(casus, log_van(pad)), "verantwoording", VANDAAG)
    wil = [weergave.kop, weergave.waarom]
    for deel in weergave.onderdelen:
        if isinstance(deel, Rijen):
            wil += [tekst for rij in deel.rijen for tekst in rij]
        else:
            wil.append(deel.tekst if isinstance(deel, Tussenkop) else plat(deel.tekst))
    assert alineas(word.render(weergave)) == wil
    assert len(wil) > 50


def test_headings_terms_and_the_foot_have_their_styles(casus: Casus) -> None:
    bestand = docx.Document(
        io.BytesIO(word.render(stukken.inhoud(blik(casus, log_van(paden()[1])), "verantwoording", VANDAAG)))
    )
    per_stijl = {alinea.style.name for alinea in bestand.paragraphs if alinea.style is not None}
    assert per_stijl == {"Heading 1", "Heading 2", "Term", "Normal"}
    assert [alinea.text for alinea in bestand.sections[0].footer.paragraphs] == [zeg("stuk.voet")]
    assert "Oefencasus" in zeg("stuk.voet")
    assert bestand.core_properties.title == f"Verantwoording: {casus.titel}"
    assert bestand.core_properties.language == "nl-NL"
    assert bestand.core_properties.author == ""


@given(st.text())
def test_any_text_is_in_the_file_and_what_xml_may_not_hold_is_a_replacement_character(tekst: str) -> None:
    gevonden = alineas(word.render(blad(Rijen(rijen=(("Term", tekst),)), Alinea(tekst=(tekst,)))))
    mag = "".join(
        teken if teken in "\t\n\r" or " " <= teken <= "\ud7ff" or "\ue000" <= teken <= "\ufffd" or teken > "\uffff"
        else "\ufffd"
        for teken in tekst
    )  # fmt: skip
    regels = mag.replace("\r\n", "\n").replace("\r", "\n")
    assert gevonden[2:] == ["Term", regels, regels]


@pytest.mark.parametrize("tekst", ["\x00\x0b\x1f", "\ud800", "\ufffe\uffff", "</w:t><w:p/>&amp;\"'<!--", "\u202e om"])
def test_hostile_text_stays_text(tekst: str) -> None:
    gevonden = alineas(word.render(blad(Alinea(tekst=(tekst,)))))
    assert len(gevonden) == 3
    assert len(gevonden[2]) == len(tekst)
    assert not set(gevonden[2]) & set("\x00\x0b\x1f\ud800\ufffe\uffff")


def test_the_bytes_are_the_same_each_time_and_tell_nothing_of_a_clock_or_a_machine() -> None:
    inhoud = word.render(blad(Tussenkop(tekst="Tussen")))
    assert word.render(blad(Tussenkop(tekst="Tussen"))) == inhoud
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        assert archief.testzip() is None
        for deel in archief.infolist():
            assert (deel.date_time, deel.compress_type, deel.create_system) == ((1980, 1, 1, 0, 0, 0), 0, 3)
            assert deel.flag_bits == 0
