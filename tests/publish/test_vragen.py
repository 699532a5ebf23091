"""Knowledge questions as sets, and where they stand on a page."""

from __future__ import annotations

from dataclasses import replace

from tests.engine.test_html import Boom
from tests.publish.conftest import begrip, kader
from tests.quizvragen import ENKEL, LOGICAVRAAG, MEERVOUD
from zuurdesem.content import Bibliotheek
from zuurdesem.engine.pagina import Vraag
from zuurdesem.publish.quizdeel import bij_pagina, oefenen
from zuurdesem.publish.vragen import Vragen


def eigen(n: int) -> tuple[Vraag, ...]:
    return tuple(een.vraag for een in MEERVOUD[:n])


def met(bibliotheek: Bibliotheek, **velden: object) -> Bibliotheek:
    return replace(bibliotheek, kaders={"regel": kader("regel", **velden)})


def test_a_question_keeps_its_public_id_and_names_the_page_it_is_about(bibliotheek: Bibliotheek) -> None:
    (vraag,) = Vragen(met(bibliotheek, vragen=(ENKEL.vraag,))).gemengd.vragen
    assert vraag.id == "kaders/regel#vragen.wie-meldt"
    assert (vraag.over.soort, vraag.over.id, vraag.over.woorden) == ("kader", "regel", "Een regel")
    ander = replace(LOGICAVRAAG.vraag, over="kaders/regel")
    basis = met(bibliotheek)
    elders = replace(basis, begrippen={"agenda": begrip("agenda", vragen=(ander,))})
    (over,) = Vragen(elders).gemengd.vragen
    assert over.id == "begrippen/agenda#vragen.klinkt"
    assert over.over.id == "regel"


def test_a_question_about_a_kader_that_nobody_checked_says_so_with_its_date(bibliotheek: Bibliotheek) -> None:
    niet = Vragen(met(bibliotheek, vragen=eigen(1))).gemengd.vragen[0]
    wel = Vragen(met(bibliotheek, vragen=eigen(1), gecontroleerd_door="jurist")).gemengd.vragen[0]
    assert (niet.stand, wel.stand) == ("2026-02-18", "")


def test_what_is_vervallen_or_withdrawn_is_not_asked(bibliotheek: Bibliotheek) -> None:
    oud = replace(eigen(1)[0], vervallen=True)
    assert Vragen(met(bibliotheek, vragen=(oud,))).plaatsen == ()
    assert Vragen(met(bibliotheek, vragen=eigen(2), publicatie="ingetrokken")).plaatsen == ()


def test_a_set_of_a_page_is_fixed_and_the_mixed_set_is_not(bibliotheek: Bibliotheek) -> None:
    vragen = Vragen(met(bibliotheek, vragen=eigen(2)))
    van_pagina = vragen.van("kaders", "regel")
    assert van_pagina is not None
    assert van_pagina.vast
    assert not vragen.gemengd.vast
    assert vragen.van("begrippen", "agenda") is None
    assert set(vragen.bestanden()) == {"oefenen/gemengd.json", "kaders/regel/vragen.json"}


def test_the_editie_changes_with_a_question_and_with_nothing_else(bibliotheek: Bibliotheek) -> None:
    een = Vragen(met(bibliotheek, vragen=eigen(2))).editie
    assert Vragen(met(bibliotheek, vragen=eigen(2), zegt=("Iets anders.",))).editie == een
    assert Vragen(met(bibliotheek, vragen=eigen(3))).editie != een


def test_a_casus_asks_what_it_names_and_the_logicas_and_its_themas_ask_it_too() -> None:
    from pathlib import Path

    from zuurdesem.content import load_bibliotheek

    echt = load_bibliotheek(Path("docs"), concepten=False)[0]
    vragen = Vragen(echt)
    per_set = {
        een.id: {vraag.id.partition("#")[0] for vraag in een.vragen} for een in (*vragen.themas, *vragen.casussen)
    }
    bingo = per_set["casus-internetbingo"]
    assert {"casussen/internetbingo", "kaders/inlichtingenplicht", "logicas/client"} <= bingo
    assert {"casussen/internetbingo", "kaders/inlichtingenplicht"} <= per_set["thema-geld"]
    assert "logicas/client" not in per_set["thema-geld"]
    assert all(len(een.vragen) >= 3 for een in (*vragen.themas, *vragen.casussen))


def test_a_page_holds_the_first_question_and_all_of_them_to_read(bibliotheek: Bibliotheek) -> None:
    van_pagina = Vragen(met(bibliotheek, vragen=eigen(2))).van("kaders", "regel")
    assert van_pagina is not None
    html = bij_pagina(van_pagina, "kaders/regel/", "../../", "assets/py/x/", 6, wis=False)
    boom = Boom(html)
    assert boom.open == []
    assert len(boom.ids) == len(set(boom.ids))
    assert 'data-bron="../../kaders/regel/vragen.json"' in html
    assert html.count("<form") == 1
    assert boom.tekst.count("Wat is extra-1?") == 2
    assert 'data-doe="wis"' not in html


def test_the_page_oefenen_lists_sets_and_pages_and_says_so_when_there_are_none(bibliotheek: Bibliotheek) -> None:
    vol = oefenen(Vragen(met(bibliotheek, vragen=eigen(2))).aanbod, "../", "assets/py/x/", 6)
    assert Boom(vol).open == []
    assert 'href="#set=gemengd"' in vol
    assert 'href="../kaders/regel/#zd-vragen"' in vol
    assert oefenen(Vragen(bibliotheek).aanbod, "../", "assets/py/x/", 6) == "<p>Er zijn nog geen vragen.</p>"
