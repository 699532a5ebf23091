"""A casus page: what it asks for early, and at its end what its author left so on purpose."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.content.voorbeeld import voorbeeld
from zuurdesem.content import Bibliotheek
from zuurdesem.content.bibliotheek import make_bibliotheek
from zuurdesem.content.boek import read_boek
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.pagina import Afgewogen
from zuurdesem.publish import casuspagina

ASSETS = Path(__file__).resolve().parents[2] / "docs" / "assets"


def gevraagd(naam: str) -> set[str]:
    """A module and all it imports at once, by their names under assets/."""
    map_ = Path(naam).parent
    binnen = re.findall(r"^import (?:.* from )?'(.+)\.mjs'$", (ASSETS / f"{naam}.mjs").read_text(), re.M)
    return {naam}.union(*(gevraagd((map_ / ander).as_posix().removeprefix("./")) for ander in binnen))


def test_a_casus_asks_early_for_just_the_modules_it_will_import() -> None:
    assert set(casuspagina.MODULES) == gevraagd("zuurdesem") | gevraagd("loop")
    assert len(casuspagina.MODULES) == len(set(casuspagina.MODULES))


@pytest.fixture
def good() -> Bibliotheek:
    """The good library of the tests; its casus has a child."""
    return make_bibliotheek(read_boek(voorbeeld()))


def html(casus: Casus, bibliotheek: Bibliotheek) -> str:
    """The inside of the article."""
    return casuspagina.pagina(casus, "<p>Verhaal.</p>", bibliotheek, "../../", "assets/py/", 4)


def test_a_casus_that_left_nothing_so_has_no_fold(good: Bibliotheek) -> None:
    assert "Bewust zo gelaten" not in html(good.casussen["de-reservesleutel"], good)


def test_the_answer_about_rights_of_children_stands_in_a_fold_at_the_end(good: Bibliotheek) -> None:
    antwoord = Afgewogen(regel="kinderrechtenkader", waar="kaders", reden="Wij vonden nog <geen> bron.")
    pagina = html(replace(good.casussen["de-reservesleutel"], afgewogen=(antwoord,)), good)
    begin = pagina.index('<details class="zd-vouw zd-bewust"><summary>Bewust zo gelaten</summary>')
    assert begin > pagina.index("zd-achtergrond")
    assert "<dt>Geen kader over kinderrechten</dt><dd>Wij vonden nog &lt;geen&gt; bron.</dd>" in pagina[begin:]
    assert pagina.endswith("</details>")


def test_why_a_child_has_no_voice_stands_there_too(good: Bibliotheek) -> None:
    casus = good.casussen["de-reservesleutel"]
    wie = tuple(replace(b, geen_stem=("Hij is twee.",) if b.soort == "kind" else ()) for b in casus.betrokkenen)
    kind = next(b for b in casus.betrokkenen if b.soort == "kind")
    assert f"<dt>Geen stem: {kind.wie}</dt><dd>Hij is twee.</dd>" in html(replace(casus, betrokkenen=wie), good)


def test_an_answer_to_a_meter_is_for_who_reads_along_and_stays_in_the_file(good: Bibliotheek) -> None:
    antwoord = Afgewogen(regel="weging-scheef", reden="Dit is zo bedoeld.")
    assert "zo bedoeld" not in html(replace(good.casussen["de-reservesleutel"], afgewogen=(antwoord,)), good)
