"""Signaalbrief: four readers, and not one sentence that the writer did not write."""

from __future__ import annotations

from typing import Any

from tests.paden_lezen import log_van, paden
from zuurdesem.engine import markdown, platte_tekst
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.doorloop import stap
from zuurdesem.engine.dossier import Dossier, antwoorden
from zuurdesem.engine.ingevuld import ingevuld
from zuurdesem.engine.lijsten import LOGICAS
from zuurdesem.engine.stappen import Blik, vragen
from zuurdesem.engine.stukken import inhoud
from zuurdesem.engine.stukken.delen import Register
from zuurdesem.engine.stukken.vragen import LEZERS, PER_STUK
from zuurdesem.engine.teksten_stukken import zeg
from zuurdesem.engine.verslag import verslag
from zuurdesem.engine.weergave import Melding, Rijen, Tekstveld

KORT = log_van(paden()[0])
BRIEF = [["signaal.teamleider", "Dit kost ons nu\ntien uur."], ["signaal.tellen", "Hoe vaak."]]


def stuk(casus: Casus, log: list[Any]) -> Any:
    """The signaal of these answers, to take along."""
    blik = Blik(casus=casus, wat=ingevuld(vragen(casus), antwoorden(log)), route="kort")
    return inhoud(blik, "signaal", "")


def test_each_logica_has_one_reader_with_its_reason_and_an_opening_and_an_empty_field(casus: Casus) -> None:
    assert sorted(LEZERS.values()) == sorted(LOGICAS)
    scherm = stap(casus, KORT, {"fragment": "route=kort&stuk=signaal"})
    registers = [deel for deel in scherm.onderdelen if isinstance(deel, Register)]
    assert [register.logica for register in registers] == list(LEZERS.values())
    for lezer, register in zip(LEZERS, registers, strict=True):
        assert zeg(f"signaal.{lezer}.telt") in register.veld.hulp
        assert zeg(f"signaal.{lezer}.opening") in register.veld.hulp
        assert register.veld.waarde == ""
    assert [deel.vraag.id for deel in scherm.onderdelen if isinstance(deel, Tekstveld)] == ["signaal.tellen"]
    assert "zonder gegevens van mensen" in zeg("signaal.tellen.vraag")


def test_who_can_do_something_about_it_stands_first(casus: Casus) -> None:
    for lezer in LEZERS:
        scherm = stap(casus, [["agenderen.wie", lezer]], {"fragment": "route=kort&stuk=signaal"})
        eerste = next(deel for deel in scherm.onderdelen if isinstance(deel, Register))
        assert eerste.veld.vraag.id == f"signaal.{lezer}"


def test_what_is_taken_along_is_what_was_written_and_nothing_of_ours(casus: Casus) -> None:
    weergave = stuk(casus, [*KORT, *BRIEF])
    (rijen,) = weergave.onderdelen
    assert isinstance(rijen, Rijen)
    assert [tekst for _, tekst in rijen.rijen] == ["Dit kost ons nu\ntien uur.", "Hoe vaak."]
    plat = platte_tekst.render(weergave)
    assert "Dit kost ons nu\ntien uur." in plat
    for lezer in LEZERS:
        assert zeg(f"signaal.{lezer}.opening") not in plat + markdown.render(weergave)


def test_text_that_looks_like_a_real_person_is_noticed_and_kept(casus: Casus) -> None:
    log = [["signaal.raad", "Bel 06 12345678."]]
    scherm = stap(casus, log, {"fragment": "route=kort&stuk=signaal", "verder": True})
    assert any(isinstance(deel, Melding) and "telefoonnummer" in deel.tekst for deel in scherm.onderdelen)
    assert "06 12345678" in platte_tekst.render(stuk(casus, log))


def test_a_signaal_is_in_the_verslag_and_never_vervallen(casus: Casus) -> None:
    log = [[vraag, f"Zin bij {vraag}."] for vraag in PER_STUK["signaal"]]
    assert not ingevuld(vragen(casus), antwoorden(log)).vervallen
    tekst = markdown.render(verslag(casus, Dossier(casus=casus.id, antwoorden=tuple(map(tuple, log)))))
    for vraag, zin in log:
        assert zin in tekst, vraag
