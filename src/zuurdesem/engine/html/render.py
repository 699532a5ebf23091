"""`render(weergave) -> str`: one screen as HTML text, byte for byte the same at build and in the browser.

The text replaces the inside of the doorloop element. A screen with questions is a form that is
`method="dialog"`: without the module nothing typed can land in an address.
"""

from __future__ import annotations

import htpy as h

from ..lijsten import LOGICAS
from ..teksten import zeg
from ..weergave import (
    Argumenten,
    Argumentkaart,
    Begin,
    Keuze,
    Ronde,
    Stapregel,
    Tekstveld,
    Uitklap,
    Uitkomst,
    Weergave,
)
from .basis import KLASSEN, icoon, letter, logica, schaal, tekst
from .formulier import keuze, tekstveld, veld_id
from .onderdelen import ONDERDELEN
from .weging import uitkomst, wankel

STAAT_ICONEN = {"gedaan": "vink", "overgeslagen": "stip", "hier": "pijl"}
STAAT_KLASSEN = {"gedaan": "is-gedaan", "overgeslagen": "is-over", "hier": "is-hier"}


def render(weergave: Weergave) -> str:
    """The HTML of a screen. Everything a learner typed is escaped."""
    delen = [_begin(deel) for deel in weergave.onderdelen] if weergave.stap == 0 else _scherm(weergave)
    return "".join(h.fragment[delen].iter_chunks())


def _scherm(weergave: Weergave) -> list[h.Node]:
    inhoud = [onderdeel(deel, weergave) for deel in weergave.onderdelen]
    return [
        _stand(weergave) if weergave.stappen else None,
        h.h2(id="zd-stap", tabindex="-1")[weergave.kop],
        h.p(".zd-hulp")[weergave.waarom] if weergave.waarom and not weergave.stappen else None,
        _reacties(weergave),
        _fouten(weergave),
        h.form(method="dialog", data_fragment=weergave.fragment)[inhoud, _daden(weergave)]
        if weergave.vraagt
        else [inhoud, _daden(weergave)],
    ]


def onderdeel(deel: object, weergave: Weergave) -> h.Node:
    """One onderdeel, with the onderdelen inside it."""
    if isinstance(deel, Keuze):
        vooraf = [onderdeel(binnen, weergave) for binnen in deel.vooraf]
        return keuze(deel, vooraf, dict(weergave.fouten).get(deel.vraag.id, ""))
    if isinstance(deel, Tekstveld):
        return tekstveld(deel)
    if isinstance(deel, Uitklap):
        binnen = [onderdeel(binnenste, weergave) for binnenste in deel.onderdelen]
        return h.details(".zd-vouw", open=deel.open)[h.summary[deel.kop], binnen]
    if isinstance(deel, Ronde):
        return _ronde(deel, weergave)
    if isinstance(deel, Argumenten):
        return h.ol(".zd-tweeluik")[(_kaart(kaart, weergave) for kaart in deel.kaarten)]
    if isinstance(deel, Uitkomst):
        wankelend = [wankel(w, onderdeel(w.anders, weergave)) for w in deel.wankel]
        return uitkomst(deel, wankelend, [onderdeel(binnen, weergave) for binnen in deel.verkennen])
    if type(deel) not in ONDERDELEN:
        from .stukken import stukdeel

        return stukdeel(deel, weergave.wortel)
    return ONDERDELEN[type(deel)](deel, weergave.wortel)


def _stand(weergave: Weergave) -> h.Node:
    """Where you are, in one line that opens: why this step is there, and all steps."""
    waar = [
        h.span(".zd-stand__tekst")[
            zeg("stand", nummer=weergave.nummer),
            h.span(".zd-alleen-lezer")[zeg("stand.van", totaal=weergave.totaal)],
        ],
        [" ", h.span(".zd-stand__tijd")[zeg("stand.tijd", minuten=weergave.minuten)]] if weergave.minuten else None,
    ]
    return h.div(".zd-stand")[
        h.p(".zd-stand__breed")[waar],  # where the list stands open beside the text, and nothing folds
        h.details(".zd-vouw.zd-stand__stappen")[
            h.summary[waar, h.span(".zd-alleen-lezer")[zeg("stand.meer")]],
            h.p(".zd-stand__waarom")[weergave.waarom] if weergave.waarom else None,
            h.ol(".zd-stappen")[(_regel(regel) for regel in weergave.stappen)],
        ],
        h.div(".zd-stand__balk", aria_hidden="true")[
            (h.span(class_=STAAT_KLASSEN.get(regel.staat)) for regel in weergave.stappen)
        ],
    ]


def _regel(regel: Stapregel) -> h.Node:
    hier = regel.staat == "hier"
    beeld = [icoon(STAAT_ICONEN[regel.staat])] if regel.staat in STAAT_ICONEN else []
    return h.li(class_="is-hier" if hier else None, aria_current="step" if hier else None)[
        h.a(href=f"#{regel.fragment}")[regel.titel] if regel.fragment else h.span[regel.titel],
        " ",
        h.span(".zd-stappen__staat")[*beeld, zeg(f"staat.{regel.staat}")],
    ]


def _reacties(weergave: Weergave) -> h.Node:
    if not weergave.reacties:
        return None
    if len(weergave.reacties) == 1 and isinstance(weergave.reacties[0], str):
        return h.p(".zd-terug", role="status")[h.span[weergave.reacties[0]]]
    return h.div(".zd-terug.zd-terug--lijst", role="status")[
        (h.p[deel] if isinstance(deel, str) else onderdeel(deel, weergave) for deel in weergave.reacties)
    ]


def _fouten(weergave: Weergave) -> h.Node:
    if not weergave.fouten:
        return None
    return h.div(".zd-fouten", role="alert", aria_labelledby="zd-fouten")[
        h.h3(id="zd-fouten")[icoon("let-op"), zeg("fout.kop")],
        h.ul[(h.li[h.a(href=f"#{veld_id(vraag)}")[zin.rstrip(".")]] for vraag, zin in weergave.fouten)],
        h.p(".zd-fouten__rust")[zeg("fout.rust")],
    ]


def _daden(weergave: Weergave) -> h.Node:
    if not (weergave.vraagt or weergave.vorige):
        return None
    return h.div(".zd-daden")[
        h.button(".zd-knop")[weergave.knop, icoon("pijl")] if weergave.knop else None,
        h.a(".zd-knop.zd-knop--tweede.zd-knop--terug", href=f"#{weergave.vorige}")[
            icoon("pijl-terug"), h.span(".zd-alleen-lezer")[zeg("vorige")]
        ]
        if weergave.vorige
        else None,
        h.button(".zd-knop.zd-knop--link", name="doe", value="overslaan")[weergave.overslaan]
        if weergave.overslaan and weergave.vraagt
        else None,
    ]


def _ronde(deel: Ronde, weergave: Weergave) -> h.Node:
    klas = KLASSEN[deel.logica]
    return [
        h.section(class_=f"zd-ronde zd-ronde--{klas}", aria_label=LOGICAS[deel.logica])[
            h.header(".zd-ronde__kop")[
                h.p(".zd-ronde__belang")[
                    logica(deel.logica, naam=False),
                    h.span(".zd-alleen-lezer")[zeg("logica.ronde", nummer=deel.nummer, totaal=deel.totaal), " "],
                    h.span[zeg("logica.bewaakt"), h.strong[deel.belang]],
                ],
            ],
            [onderdeel(binnen, weergave) for binnen in deel.onderdelen],
        ],
    ]


def _kaart(deel: Argumentkaart, weergave: Weergave) -> h.Node:
    soort = deel.soort if not deel.was else "inschatting"
    return h.li(".zd-arg")[
        h.h4(".zd-arg__optie")[letter(deel.letter), deel.optie],
        h.p[tekst(deel.zin, weergave.wortel)],
        h.p(".zd-arg__voet")[
            schaal(deel.richting),
            " ",
            h.span(class_=f"zd-soort zd-soort--{soort}")[deel.soort],
            h.span(".zd-arg__namens")[" ", deel.namens] if deel.namens else None,
        ],
        h.p(".zd-arg__namens")[deel.was] if deel.was else None,
        (onderdeel(binnen, weergave) for binnen in deel.anders),
    ]


def _begin(deel: Begin) -> h.Node:
    return [
        h.h2(".zd-begin__kop", id="begin-kop", tabindex="-1")[zeg("begin.kop")],
        h.p(".zd-begin__zin")[zeg("begin.belofte")],
        h.p(".zd-hulp")[zeg("begin.alleen-kort")] if deel.alleen_kort else None,
        h.ul(".zd-routes")[
            (
                h.li(".zd-route")[
                    h.h3[keus.kop],
                    h.p[keus.zin],
                    h.a(
                        class_="zd-knop" if plek == 0 else "zd-knop zd-knop--tweede",
                        href="#doorloop",
                        data_route=keus.route,
                    )[keus.knop, icoon("pijl")],
                ]
                for plek, keus in enumerate(deel.routes)
            )
        ],
        h.fieldset(".zd-groep.zd-begin__bewaar")[
            h.legend(".zd-groep__vraag")[zeg("begin.blijft")],
            h.div(".zd-reeks.zd-reeks--twee")[
                h.label[
                    h.input(type="radio", name="bewaren", value="ja", checked=True),
                    h.span[zeg("begin.bewaren")],
                ],
                h.label[h.input(type="radio", name="bewaren", value="nee"), h.span[zeg("begin.niet-bewaren")]],
            ],
            h.details(".zd-vouw")[
                h.summary[zeg("begin.gedeeld.kop")],
                h.p[zeg("begin.gedeeld"), " ", zeg("begin.niet-bewaren.uitleg")],
            ],
        ],
        h.p(".zd-begin__print")[h.a(href="#werkblad", data_doe="werkblad")[zeg("begin.werkblad")]],
    ]
