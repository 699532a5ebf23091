"""The grensverkenner as HTML: a situation, the line as a list in words, the rule, and all situations on paper.

Imported when it is drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import htpy as h

from ..dossier import Dossier
from ..grens.scherm import (
    Keuzelijst,
    Lijnbeeld,
    Lijnrij,
    Meenemen,
    Situatie,
    Tegen,
    Wissel,
    anders,
    grens,
    mogelijkheden,
    wissels,
)
from ..grens.situaties import REGEL, WEET_NIET, Grens, Grensoptie
from ..teksten_grens import zeg
from ..weergave import Alinea, Spraak, Tekstveld, Weergave
from .basis import icoon, letter
from .formulier import tekstveld, veld_id
from .onderdelen import ONDERDELEN
from .quiz import toestand

KOP = "grens-kop"
EERSTE = "grens-antwoord"


def render(weergave: Weergave) -> str:
    """The HTML of a screen; its heading takes the focus."""
    inhoud = [_deel(deel, weergave) for deel in weergave.onderdelen]
    daden = _daden(weergave)
    scherm: list[h.Node] = [
        _kop(weergave),
        [h.p(".zd-terug", role="status")[h.span[zin]] for zin in weergave.reacties],
        h.form(method="dialog", data_fragment=weergave.fragment)[inhoud, _fout(weergave), daden]
        if weergave.vraagt
        else [inhoud, daden],
    ]
    return "".join(h.fragment[scherm].iter_chunks())


def _kop(weergave: Weergave) -> h.Node:
    situatie = next((deel for deel in weergave.onderdelen if isinstance(deel, Situatie)), None)
    if situatie is None:
        return h.h2(id=KOP, tabindex="-1")[weergave.kop]
    return h.div(".zd-quiz__stand")[h.h2(id=KOP, tabindex="-1")[weergave.kop], h.p[situatie.anders]]


def _fout(weergave: Weergave) -> h.Node:
    """Under the field it is about, and read aloud; the field is the last of the form."""
    return [
        h.p(".zd-foutregel", role="alert")[
            icoon("let-op"), h.a(href=f"#{veld_id(vraag)}", data_naar_veld="")[zeg("let-op"), zin]
        ]
        for vraag, zin in weergave.fouten
    ]


def _daden(weergave: Weergave) -> h.Node:
    terug = weergave.vorige
    return h.div(".zd-daden")[
        h.button(".zd-knop")[weergave.knop, icoon("pijl")] if weergave.knop else None,
        h.a(".zd-knop.zd-knop--tweede", href=f"#{terug}")[
            icoon("pijl-terug"), zeg("grens.regel.anders" if terug == "lijn" else "grens.vorige")
        ]
        if terug
        else None,
    ]


def _deel(deel: Any, weergave: Weergave) -> h.Node:
    if isinstance(deel, Tekstveld):
        return tekstveld(deel)
    if isinstance(deel, (Alinea, Spraak)):
        return ONDERDELEN[type(deel)](deel, weergave.wortel)
    return _ONDERDELEN[type(deel)](deel)


def _wissels(rijen: tuple[Wissel, ...]) -> h.Element:
    return h.dl(".zd-wissel")[[_wissel(rij) for rij in rijen]]


def _wissel(rij: Wissel) -> h.Element:
    if not rij.nu:
        return h.div[h.dt[rij.naam], h.dd[rij.was]]
    return h.div(".is-anders")[
        h.dt[rij.naam, " ", h.span(".zd-wissel__merk")[zeg("grens.merk")]],
        h.dd[
            h.span(".zd-alleen-lezer")[zeg("grens.was")],
            h.del_[rij.was],
            " ",
            h.span(".zd-alleen-lezer")[zeg("grens.nu")],
            h.ins[rij.nu],
        ],
    ]


def _situatie(deel: Situatie) -> h.Node:
    return [
        _wissels(deel.wissels),
        h.fieldset(".zd-groep", aria_describedby="grens-hulp" if deel.eerste else None)[
            h.legend(".zd-groep__vraag")[zeg("grens.vraag")],
            h.p(".zd-hulp", id="grens-hulp")[zeg("grens.hulp")] if deel.eerste else None,
            h.div(".zd-direct")[
                [_knop(deel, optie, EERSTE if plek == 0 else None) for plek, optie in enumerate(deel.opties)],
                _weet_niet(deel),
            ],
        ],
    ]


def _knop(deel: Situatie, optie: Grensoptie, id: str | None) -> h.Element:
    gekozen = deel.gekozen == optie.id
    return h.button(
        class_="zd-direct__knop is-gekozen" if gekozen else "zd-direct__knop", id=id, name=deel.vraag, value=optie.id
    )[
        h.span[
            letter(optie.letter),
            optie.titel,
            h.span(".zd-alleen-lezer")[zeg("direct.gekozen")] if gekozen else None,
        ],
        icoon("vink" if gekozen else "pijl"),
    ]


def _weet_niet(deel: Situatie) -> h.Element:
    gekozen = deel.gekozen == WEET_NIET
    return h.button(
        class_="zd-direct__knop is-gekozen" if gekozen else "zd-direct__knop", name=deel.vraag, value=WEET_NIET
    )[
        h.span[zeg("grens.weet-niet"), h.span(".zd-alleen-lezer")[zeg("direct.gekozen")] if gekozen else None],
        icoon("vink" if gekozen else "pijl"),
    ]


def _lijnbeeld(deel: Lijnbeeld) -> h.Node:
    return h.figure(".zd-lijn")[
        h.figcaption[h.strong[deel.naam]],
        h.ol(".zd-lijn__lijst")[[_lijnrij(rij) for rij in deel.rijen]],
    ]


def _lijnrij(rij: Lijnrij) -> h.Element:
    return h.li(class_="is-grens" if rij.knip else None)[
        h.span(".zd-lijn__waarde")[rij.stand],
        " ",
        h.span(".zd-lijn__keus")["; ".join(rij.keuzes)],
        [" ", h.span(".zd-lijn__knip")[zeg("grens.lijn.knip")]] if rij.knip else None,
    ]


def _tegen(deel: Tegen) -> h.Node:
    return h.section(".zd-tegen", aria_labelledby="grens-tegen")[
        h.h3(id="grens-tegen")[zeg("grens.wringt")],
        [h.p[zin, " ", gelijk, " ", h.strong[zeg("grens.verschil")]] for zin, gelijk in deel.paren],
    ]


def _keuzelijst(deel: Keuzelijst) -> h.Node:
    return h.details(".zd-vouw.zd-druk-open")[
        h.summary[zeg("grens.alle")],
        h.ol(".zd-grens__alle")[[h.li[h.a(href=f"#{plek}")[kort], ": ", keus] for kort, keus, plek in deel.rijen]],
    ]


def _meenemen(deel: Meenemen) -> h.Node:
    return [
        h.section(".zd-mee", aria_labelledby="grens-mee")[
            h.h3(id="grens-mee")[zeg("grens.mee")],
            h.p(".zd-hulp")[zeg("mee.zin")],
            h.div(".zd-mee__knoppen")[
                h.button(".zd-knop", type="button", data_doe="markdown")[icoon("blad"), zeg("mee.markdown")],
                h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="json")[icoon("haal"), zeg("mee.json")],
                h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="druk")[icoon("druk"), zeg("mee.druk")],
            ],
        ],
    ]


_ONDERDELEN: dict[type, Callable[[Any], h.Node]] = {
    Situatie: _situatie,
    Lijnbeeld: _lijnbeeld,
    Tegen: _tegen,
    Keuzelijst: _keuzelijst,
    Meenemen: _meenemen,
}


def eerste(alles: Grens, wortel: str) -> str:
    """The first situation, for the built page: reading and choosing start before Python is there."""
    return render(grens(alles, Dossier(casus=alles.casus, soort="grens"), {"wortel": wortel}))


def voet(mb: int) -> h.Element:
    """Everything that can be said around a situation; the module shows what is true."""
    return h.div(".zd-loopvoet.zd-grens__voet")[
        toestand("laadt", h.span(".zd-laad__balk", aria_hidden="true"), h.p[zeg("toestand.laadt", mb=mb)]),
        toestand("herstart", icoon("opnieuw"), h.p[zeg("toestand.herstart")]),
        toestand(
            "mislukt",
            icoon("let-op"),
            h.div[
                h.p[zeg("grens.mislukt")],
                h.p[
                    h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="probeer")[
                        icoon("opnieuw"), zeg("toestand.opnieuw")
                    ]
                ],
            ],
            mis=True,
        ),
        *(toestand(naam, icoon("let-op"), h.p[zeg(f"grens.{naam}")], mis=True) for naam in ("geweigerd", "vol")),
        toestand(
            "vensters",
            icoon("venster"),
            h.div[
                h.p[zeg("toestand.vensters")],
                h.p[
                    h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="deze")[zeg("vensters.deze")],
                    " ",
                    h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="ander")[zeg("vensters.ander")],
                ],
            ],
            mis=True,
        ),
        toestand("gewist", icoon("vink"), h.p[zeg("wis.klaar")]),
        toestand("bewaard", icoon("toestel"), h.p[zeg("toestand.bewaard")]),
        toestand("niet-bewaard", icoon("toestel"), h.p[zeg("toestand.niet-bewaard")]),
        h.details(".zd-vouw", data_met_grens="", hidden=True)[
            h.summary[zeg("grens.opnieuw")],
            h.p[zeg("grens.opnieuw.zin")],
            h.p[
                h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="opnieuw")[
                    icoon("opnieuw"), zeg("grens.opnieuw.ja")
                ]
            ],
        ],
        h.details(".zd-vouw.zd-wis", data_met_grens="", hidden=True)[
            h.summary[zeg("wis.knop")],
            h.p[zeg("grens.blijft")],
            h.p[h.label(".zd-vink")[h.input(type="checkbox", name="niet-bewaren"), h.span[zeg("begin.niet-bewaren")]]],
            h.p[zeg("wis.zin")],
            h.p[h.button(".zd-knop.zd-knop--wis", type="button", data_doe="wis")[icoon("wis"), zeg("wis.ja")]],
        ],
    ]


def papier(alles: Grens) -> h.Element:
    """Every situation with boxes to tick, and lines for the rule: for no JavaScript, blocked WASM and paper."""
    return h.div(".zd-werkblad__blad")[
        h.p(".zd-hulp")[zeg("grens.papier.zin")],
        [_op_papier(alles, nr, situatie) for nr, situatie in enumerate(alles.situaties, 1)],
        h.div(".zd-werkblad__vraag")[
            h.h3[zeg("grens.regel.vraag")],
            h.p(".zd-hulp")[zeg("grens.regel.hulp")],
            h.div(".zd-schrijf", aria_hidden="true")[[h.i for _ in range(3)]],
        ],
    ]


def _op_papier(alles: Grens, nr: int, situatie: tuple[str, ...]) -> h.Element:
    rijen = [rij for rij in wissels(alles, situatie) if rij.nu]
    return h.div(".zd-werkblad__vraag")[
        h.h3[zeg("grens.stand", nummer=nr, totaal=len(alles.situaties)), ": ", anders(alles, situatie)],
        h.ul[[h.li[rij.naam, ": ", h.strong[rij.nu]] for rij in rijen]] if rijen else None,
        h.ul(".zd-werkblad__rijen")[
            [
                h.li[
                    h.span(".zd-werkblad__kruis", aria_hidden="true"),
                    " ",
                    h.span[letter(keus.letter or 0), keus.woorden],
                ]
                for keus in mogelijkheden(alles)
            ]
        ],
    ]


__all__ = ["REGEL", "eerste", "papier", "render", "voet"]
