"""The kennisquiz as HTML: a question, its reply, the end of a series, and the same questions to read on paper.

Imported when a quiz is drawn. Verdicts are a drawing and words in the same ink for all: no green, no red.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import htpy as h

from ..quiz.nakijken import goede_volgorde
from ..quiz.scherm import FOUT_BIJ, Eind, Keus, Opgave, Reden, Uitslag, Uitslagrij, Verder, bron_van, geschud
from ..quiz.vragen import WEET_NIET, Quizset, Quizvraag
from ..teksten import datum
from ..teksten_quiz import zeg
from ..vorm import Tekst
from ..weergave import Weergave
from .basis import icoon, logica, tekst

MERKEN = {"klopt": "vink", "niet": "kruis", "deels": "stip", "mist": "vink"}
OORDELEN = {"klopt": "vink", "niet": "kruis", "deels": "stip", "oneens": "info", "weet-niet": "info"}
KOP = "quiz-kop"
EERSTE = "quiz-antwoord"


def render(weergave: Weergave) -> str:
    """The HTML of a screen; the first heading takes the focus."""
    delen: list[h.Node] = []
    for deel in weergave.onderdelen:
        delen.append(_ONDERDELEN[type(deel)](deel, weergave))
    if not weergave.onderdelen:
        delen = [_kop(weergave)]
    return "".join(h.fragment[delen].iter_chunks())


def _kop(weergave: Weergave, over: str = "") -> h.Node:
    return h.div(".zd-quiz__stand")[
        h.h3(id=KOP, tabindex="-1")[weergave.kop],
        h.p[over] if over else None,
    ]


def _opgave(deel: Opgave, weergave: Weergave) -> h.Node:
    begin = h.input(type="hidden", name=deel.reeks[0], value=deel.reeks[1]) if deel.reeks else None
    fout = dict(weergave.fouten).get(FOUT_BIJ, "")
    weet_niet = h.button(".zd-knop.zd-knop--link", name=deel.id, value=WEET_NIET)[zeg("quiz.weet-niet")]
    na = deel.soort in ("meer", "sorteren")
    return [
        _kop(weergave, deel.over),
        (h.p(".zd-terug", role="status")[zin] for zin in weergave.reacties),
        h.form(method="dialog", data_fragment=weergave.fragment)[
            begin,
            _VORMEN[deel.soort](deel, fout),
            h.div(".zd-daden")[h.button(".zd-knop")[zeg("quiz.kijk-na")] if na else None, weet_niet],
        ],
    ]


def _vraag(deel: Opgave, hulp: str, fout: str, *inhoud: h.Node, vraag: str = "") -> h.Element:
    """A fieldset with the question as its legend; `vraag` when what is asked now is only a part of it."""
    beschrijft = ["quiz-hulp"] * bool(hulp) + ["quiz-fout"] * bool(fout)
    return h.fieldset(
        class_="zd-groep zd-groep--fout" if fout else "zd-groep", aria_describedby=" ".join(beschrijft) or None
    )[
        h.legend(".zd-groep__vraag")[vraag or deel.vraag],
        h.p(".zd-hulp", id="quiz-hulp")[hulp] if hulp else None,
        _fout(fout),
        inhoud,
    ]


def _fout(fout: str) -> h.Node:
    if not fout:
        return None
    return h.p(".zd-foutregel", id="quiz-fout", role="alert")[
        icoon("let-op"), h.span[h.span(".zd-alleen-lezer")[zeg("let-op")], fout]
    ]


def _woorden(keus: Keus) -> h.Node:
    return logica(keus.logica) if keus.logica else keus.tekst


def _knoppen(deel: Opgave, waarden: list[str]) -> h.Element:
    return h.div(".zd-direct")[
        (
            h.button(".zd-direct__knop", id=EERSTE if plek == 0 else None, name=deel.id, value=waarde)[
                h.span[_woorden(keus)], icoon("pijl")
            ]
            for plek, (keus, waarde) in enumerate(zip(deel.keuzes, waarden, strict=True))
        )
    ]


def _enkel(deel: Opgave, fout: str) -> h.Node:
    return _vraag(deel, "", fout, _knoppen(deel, [keus.id for keus in deel.keuzes]))


def _meer(deel: Opgave, fout: str) -> h.Node:
    vakjes = h.div(".zd-reeks.zd-reeks--stapel")[
        (
            h.label[
                h.input(
                    type="checkbox",
                    id=EERSTE if plek == 0 else None,
                    name=deel.id,
                    value=keus.id,
                    checked=keus.id in deel.gekozen,
                ),
                h.span[keus.tekst],
            ]
            for plek, keus in enumerate(deel.keuzes)
        )
    ]
    return _vraag(deel, zeg("quiz.hulp.meer"), fout, vakjes)


def _sorteren(deel: Opgave, fout: str) -> h.Node:
    rijen = [_sorteerrij(deel, keus, EERSTE if plek == 0 else "") for plek, keus in enumerate(deel.keuzes)]
    return h.div(".zd-sorteer")[
        h.h4(".zd-groep__vraag")[deel.vraag],
        h.p(".zd-hulp")[zeg("quiz.hulp.sorteren")],
        _fout(fout),
        h.ol(".zd-sorteer__lijst")[rijen],
    ]


def _sorteerrij(deel: Opgave, keus: Keus, eerste: str) -> h.Element:
    """One sentence with its bins; `eerste` is the id of the very first control."""
    bakken = [
        h.label[
            h.input(
                type="radio",
                id=eerste if eerste and nr == 0 else None,
                name=f"{deel.id}.{keus.id}",
                value=bak,
                checked=deel.gekozen.get(keus.id) == bak,
            ),
            h.span[bak],
        ]
        for nr, bak in enumerate(deel.bakken)
    ]
    return h.li[h.fieldset(".zd-sorteer__rij")[h.legend[keus.tekst], h.div(".zd-reeks.zd-reeks--stapel")[bakken]]]


def _volgorde(deel: Opgave, fout: str) -> h.Node:
    """One tap after another; each button holds the order it leads to, so that the last answer says it all."""
    rij = [keus.id for keus in deel.rij]
    terug = " ".join(rij[:-1]) or "-"
    return h.div(".zd-volgorde")[
        h.h4(".zd-groep__vraag")[deel.vraag],
        [
            h.ol(".zd-volgorde__lijst", aria_label=zeg("quiz.volgorde.lijst"))[
                (
                    h.li[h.span(".zd-volgorde__plek", aria_hidden="true")[str(plek)], h.span[keus.tekst]]
                    for plek, keus in enumerate(deel.rij, 1)
                )
            ],
            h.p(".zd-volgorde__terug")[
                h.button(".zd-knop.zd-knop--link", name=deel.id, value=terug)[zeg("quiz.volgorde.terug")]
            ],
        ]
        if rij
        else None,
        _vraag(
            deel,
            "" if rij else zeg("quiz.hulp.volgorde"),
            fout,
            _knoppen(deel, [" ".join([*rij, keus.id]) for keus in deel.keuzes]),
            vraag=zeg("quiz.volgorde.daarna" if rij else "quiz.volgorde.eerst"),
        ),
    ]


_VORMEN: dict[str, Callable[[Opgave, str], h.Node]] = {
    "enkel": _enkel,
    "logica": _enkel,
    "meer": _meer,
    "sorteren": _sorteren,
    "volgorde": _volgorde,
}


def _uitslag(deel: Uitslag, weergave: Weergave) -> h.Node:
    lijst = h.ol if deel.genummerd else h.ul
    return [
        _stand(weergave, deel.over),
        h.p(".zd-groep__vraag")[deel.vraag],
        lijst(".zd-antwoorden")[
            (_uitslagrij(rij, nr if deel.genummerd else 0, weergave.wortel) for nr, rij in enumerate(deel.rijen, 1))
        ],
    ]


def _stand(weergave: Weergave, over: str) -> h.Node:
    """Where one is; the reply below takes the focus."""
    return h.div(".zd-quiz__stand")[h.h3(id=KOP)[weergave.kop], h.p[over] if over else None]


def _uitslagrij(rij: Uitslagrij, nr: int, wortel: str) -> h.Node:
    klassen = ["zd-antwoord", *(["is-gekozen"] if rij.gekozen else []), *([f"is-{rij.merk}"] if rij.merk else [])]
    merk = [h.span(".zd-antwoord__merk")[icoon(MERKEN[rij.merk]), zeg(f"quiz.merk.{rij.merk}")]] if rij.merk else []
    return h.li(class_=" ".join(klassen))[
        h.span(".zd-antwoord__tekst")[
            h.span(".zd-volgorde__plek", aria_hidden="true")[str(nr)] if nr else None,
            h.span[_woorden(rij.keus)],
        ],
        [" ", merk] if merk else None,
        [[" ", h.span(".zd-antwoord__jij")[woorden]] for woorden in rij.woorden],
        h.p[tekst(rij.uitleg, wortel)] if rij.uitleg else None,
    ]


def _reden(deel: Reden, weergave: Weergave) -> h.Node:
    klas = "zd-reden zd-reden--oneens" if deel.oordeel == "oneens" else "zd-reden"
    return h.section(class_=klas, aria_labelledby="quiz-reden")[
        h.h4(".zd-reden__kop", id="quiz-reden", tabindex="-1")[
            icoon(OORDELEN[deel.oordeel]), zeg(f"quiz.oordeel.{deel.oordeel}")
        ],
        (h.p[tekst(alinea, weergave.wortel)] for alinea in deel.alineas),
        _andere(deel.andere, weergave.wortel),
        _bron(deel.bron, deel.niet_gecontroleerd, weergave.wortel),
    ]


def _andere(rijen: tuple[tuple[str, Tekst], ...], wortel: str) -> h.Node:
    if not rijen:
        return None
    return h.details(".zd-vouw")[
        h.summary[zeg("quiz.andere")],
        h.dl(".zd-zag")[(h.div[h.dt[naam], h.dd[tekst(uitleg, wortel)]] for naam, uitleg in rijen)],
    ]


def _bron(regels: tuple[Tekst, ...], stand: str, wortel: str) -> h.Node:
    """Whether a kader was checked stands with what it rests on."""
    niet = h.span(".zd-nietgecontroleerd")[zeg("quiz.niet-gecontroleerd", datum=datum(stand[:7]))] if stand else None
    return h.div(".zd-reden__bron")[(h.p[tekst(regel, wortel)] for regel in regels), h.p[niet] if niet else None]


def _verder(deel: Verder, weergave: Weergave) -> h.Node:
    return h.form(method="dialog", data_fragment=deel.fragment)[
        h.div(".zd-daden")[h.button(".zd-knop", name="doe", value="overslaan")[deel.woorden, icoon("pijl")]]
    ]


def _eind(deel: Eind, weergave: Weergave) -> h.Node:
    oefenen = f"{weergave.wortel}oefenen/"
    return h.div(".zd-quiz__eind")[
        h.h3(id=KOP, tabindex="-1")[weergave.kop],
        [
            h.ul(".zd-quiz__later")[
                (h.li[h.span[vraag], " ", h.span(".zd-quiz__dag")[icoon("tijd"), dag]] for vraag, dag in deel.later)
            ],
            h.p(".zd-hulp")[f"{zeg('quiz.terug-bij')} " if deel.vast else None, zeg("quiz.dagen")],
        ]
        if deel.later
        else None,
        h.form(method="dialog", data_fragment=deel.fragment)[
            h.div(".zd-daden")[
                h.button(".zd-knop", name="doe", value="overslaan")[deel.nog, icoon("pijl")] if deel.nog else None,
                h.a(".zd-knop.zd-knop--tweede", href=oefenen)[zeg("quiz.naar-oefenen")],
            ]
        ],
    ]


_ONDERDELEN: dict[type, Callable[[Any, Weergave], h.Node]] = {
    Opgave: _opgave,
    Uitslag: _uitslag,
    Reden: _reden,
    Verder: _verder,
    Eind: _eind,
}


def leesbaar(vragen: Quizset, wortel: str) -> h.Element:
    """The questions to read, each with its answers in a fold: for paper, and where no module comes."""
    return h.ol(".zd-quizlezen")[(_lees(vraag, wortel) for vraag in vragen.vragen)]


def _lees(vraag: Quizvraag, wortel: str) -> h.Element:
    deel = vraag.vraag
    bakken = [h.p(".zd-hulp")[" · ".join(dict.fromkeys(keus.bak for keus in deel.antwoorden))]]
    return h.li[
        h.p(".zd-quizlezen__vraag")[deel.vraag],
        bakken if deel.soort == "sorteren" else None,
        h.ul[(h.li[_woorden(keus)] for keus in geschud(vraag))],
        h.details(".zd-vouw.zd-druk-open")[
            h.summary[zeg("quiz.lezen.antwoord"), h.span(".zd-alleen-lezer")[f": {deel.vraag}"]],
            h.dl(".zd-zag")[(_lees_antwoord(vraag, id, wortel) for id in _volgorde_van(vraag))],
            _bron(bron_van(vraag), vraag.stand, wortel),
        ],
    ]


def _volgorde_van(vraag: Quizvraag) -> list[str]:
    rij = goede_volgorde(vraag.vraag) if vraag.vraag.soort == "volgorde" else geschud(vraag)
    return [keus.id for keus in rij]


def _lees_antwoord(vraag: Quizvraag, id: str, wortel: str) -> h.Node:
    keus = vraag.keus(id)
    if keus is None:
        return None
    woord = keus.bak and zeg("quiz.hoort", bak=keus.bak)
    if vraag.vraag.soort == "volgorde":
        naam: list[h.Node] = [zeg("quiz.lezen.plaats", plaats=_volgorde_van(vraag).index(id) + 1, tekst=keus.tekst)]
    else:
        naam = [keus.tekst, ": ", woord or zeg(f"quiz.merk.{'niet' if keus.klopt == 'nee' else _merk(keus.klopt)}")]
    trekt = [" ", zeg("quiz.trekt"), *tekst(keus.trekt_aan, wortel)] if keus.trekt_aan else []
    return h.div[h.dt[naam], h.dd[*tekst(keus.uitleg, wortel), *trekt]]


def _merk(klopt: str | None) -> str:
    return "deels" if klopt == "deels" else "klopt"


def toestand(naam: str, *inhoud: h.Node, mis: bool = False) -> h.Element:
    """One state of what stands around a screen, hidden until it is true; `mis`: read aloud at once."""
    klas = "zd-laad zd-laad--mis" if mis else "zd-laad"
    return h.div(class_=klas, data_toestand=naam, role="alert" if mis else "status", hidden=True)[inhoud]


def voet(mb: int, *, wis: bool) -> h.Element:
    """Everything that can be said around the questions; the module shows what is true.

    Without `wis` it does not say how to wipe: a page with a walk has that already.
    """
    return h.div(".zd-loopvoet.zd-quiz__voet")[
        toestand("laadt", h.span(".zd-laad__balk", aria_hidden="true"), h.p[zeg("quiz.laadt", mb=mb)]),
        toestand("herstart", icoon("opnieuw"), h.p[zeg("toestand.herstart")]),
        toestand(
            "mislukt",
            icoon("let-op"),
            h.div[
                h.p[zeg("quiz.mislukt")],
                h.p[
                    h.button(".zd-knop.zd-knop--tweede", type="button", data_doe="probeer")[
                        icoon("opnieuw"), zeg("toestand.opnieuw")
                    ]
                ],
            ],
            mis=True,
        ),
        *(toestand(naam, icoon("let-op"), h.p[zeg(f"quiz.{naam}")], mis=True) for naam in ("geweigerd", "vol")),
        toestand("gewist", icoon("vink"), h.p[zeg("wis.klaar")]),
        toestand("bewaard", icoon("toestel"), h.p[zeg("toestand.bewaard")]),
        toestand("niet-bewaard", icoon("toestel"), h.p[zeg("toestand.niet-bewaard")]),
        h.details(".zd-vouw.zd-quiz__wis", data_met_quiz="", hidden=True)[
            h.summary[zeg("quiz.bewaren.kop")],
            h.p[zeg("quiz.bewaren.zin")],
            h.p[h.label(".zd-vink")[h.input(type="checkbox", name="niet-bewaren"), h.span[zeg("quiz.bewaren.niet")]]],
            [
                h.p[zeg("quiz.wis.zin")],
                h.p[h.button(".zd-knop.zd-knop--wis", type="button", data_doe="wis")[icoon("wis"), zeg("wis.ja")]],
            ]
            if wis
            else None,
        ],
    ]
