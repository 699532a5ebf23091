"""No page stands alone: it leads on to another page, and some page leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..meldingen import Melding
from ..samenhang import Doel, targets_in
from ..tekst import is_id

if TYPE_CHECKING:
    from ..boek import Boek

EIGEN_INGANG = frozenset({"casus", "logica", "hulp", "leerlijn"})
"""Soorten a reader comes to without a page that names them: by a catalogue, by the walk, by one page for all."""


def check_samenhang(boek: Boek) -> Iterator[Melding]:
    """Published pages that point at no other page, and those that no published page points at."""
    gepubliceerd = [pagina for pagina in boek.gelezen if pagina.noun is not None and pagina.publicatie != "concept"]
    genoemd: set[Doel] = set()
    for naam, (body, _) in boek.losse.items():
        genoemd.update(targets_in(body, naam.rpartition("/")[0]))
    heen = {(pagina.soort, pagina.id): pagina.doelen for pagina in gepubliceerd}
    for doelen in heen.values():
        genoemd.update(doelen)
    onleesbaar = any(pagina.noun is None for pagina in boek.gelezen)
    for pagina in gepubliceerd:
        if not is_id(pagina.id):  # reported already, and no page can name it
            continue
        zelf = pagina.soort, pagina.id
        if all(soort == "bron" for soort, _ in heen[zelf]):
            yield pagina.plek.meld(
                "verwijst-nergens",
                (),
                "deze pagina verwijst naar geen enkele andere pagina",
                "noem onder `begrippen`, `kaders` of `casussen` wat erbij hoort, of zet een `[[begrip]]` in de tekst",
            )
        if zelf not in genoemd and pagina.soort not in EIGEN_INGANG and not onleesbaar:
            yield pagina.plek.meld(
                "nergens-genoemd",
                (),
                "geen enkele pagina verwijst hierheen",
                f"noem `{pagina.id}` op een pagina waar een lezer dit nodig heeft",
            )
