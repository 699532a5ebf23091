"""Resolved nouns: every link with the words a reader sees, every casus with the kaders it names.

Pure. What does not exist keeps its id as words; `checks` reports it. Source: design §3 'Layout and
arrows' (`content` gives whole nouns), content model §1 and §2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from zuurdesem.engine.casus import Casus, Kadertekst
from zuurdesem.engine.grens.situaties import grensknoppen
from zuurdesem.engine.kennis import Begrip, Bron, Kader
from zuurdesem.engine.teksten_grens import zeg
from zuurdesem.engine.vorm import Verwijzing

from .bronlabel import citation
from .typografie import set_noun
from .wandeling import links_of, with_words


def in_running_text(titel: str) -> str:
    """A title inside a sentence: its first letter small, unless the word is an abbreviation (`Wmo`)."""
    return titel if titel[1:2].isupper() else titel[:1].lower() + titel[1:]


def resolve(noun: Any, begrippen: Mapping[str, Begrip], bronnen: Mapping[str, Bron]) -> Any:
    """The noun with words in each of its links, and with the marks of print."""

    def woorden(link: Verwijzing) -> str:
        if link.soort == "bron":
            return citation(bronnen[link.id]) if link.id in bronnen else link.id
        if link.woorden:
            return link.woorden
        return in_running_text(begrippen[link.id].titel) if link.id in begrippen else link.id.replace("-", " ")

    return set_noun(with_words(noun, woorden))


def complete_casus(casus: Casus, paginas: Mapping[str, Mapping[str, Any]]) -> Casus:
    """The casus with `kaderteksten` and `verder`. `paginas`: soort → id → resolved noun."""
    kaders = [
        kadertekst(paginas["kader"][id])
        for id in dict.fromkeys(link.id for link in links_of(casus) if link.soort == "kader")
        if id in paginas["kader"]
    ]
    grens = [
        Verwijzing(soort="pagina", id=f"casussen/{casus.id}/grens", woorden=zeg("grens.link"))
        for _ in range(bool(grensknoppen(casus)))
    ]
    verder = [
        Verwijzing(soort=soort, id=id, woorden=paginas[soort][id].titel)
        for soort, ids in (
            ("casus", casus.botst_met),
            ("interventie", casus.interventies),
            ("kader", casus.kaders),
            ("begrip", casus.begrippen),
        )
        for id in ids
        if id in paginas.get(soort, {})
    ]
    return replace(casus, kaderteksten=tuple(kaders), verder=(*grens, *verder))


def kadertekst(kader: Kader) -> Kadertekst:
    """What the walk shows of a kader."""
    return Kadertekst(
        id=kader.id,
        titel=kader.titel,
        zegt=kader.zegt,
        status=kader.status,
        stand_per=kader.stand_per,
        gecontroleerd_door=kader.gecontroleerd_door,
        gecontroleerd_op=kader.gecontroleerd_op,
    )
