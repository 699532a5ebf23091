"""Where a quiz stands on a page: the questions of that page below it, and all sets on the page `oefenen/`.

Without JavaScript the questions can be read, each with its answers in a fold.
"""

from __future__ import annotations

from collections.abc import Sequence

import htpy as h

from zuurdesem.engine.dossier import Dossier
from zuurdesem.engine.html.pagina import DEUR
from zuurdesem.engine.html.quiz import leesbaar, render, voet
from zuurdesem.engine.quiz.scherm import quiz
from zuurdesem.engine.quiz.vragen import Quizset
from zuurdesem.engine.teksten_quiz import een_of_meer, zeg

from .delen import samen
from .vragen import GEMENGD, Aanbod

KOP = "zd-vragen"
OEFENEN = "oefenen/index.md"
BEGIN = (
    "# Oefenen\n\nVragen over kennis: woorden, regels, wie wat zei, welke logica je hoort. "
    "Kennis krijgt wel een antwoord, altijd met een reden. Wat je mist, komt na een paar dagen terug. "
    "Over een dilemma vragen wij hier niets: daar is geen antwoord dat wij achterhouden.\n"
)


def bij_pagina(vragen: Quizset, adres: str, wortel: str, python: str, mb: int, *, wis: bool) -> str:
    """The section below a page. `adres` is that of the page from the root; `wis`: it says how to wipe."""
    eerste = render(quiz(vragen, Dossier(casus="", soort="quiz"), {"wortel": wortel}))
    return samen(
        f'<section class="zd-quizdeel" data-module="quiz" aria-labelledby="{KOP}">',
        h.h2(id=KOP)[zeg("quiz.deel.kop")],
        h.p(".zd-hulp")[zeg("quiz.deel.zin")],
        _quiz(wortel, python, vragen.editie, vragen.id, f"{wortel}{adres}vragen.json"),
        eerste,
        "</div>",
        voet(mb, wis=wis),
        h.div(data_zonder_quiz="")[leesbaar(vragen, wortel)],
        "</section>",
    )


def oefenen(aanbod: Aanbod, wortel: str, python: str, mb: int) -> str:
    """The inside of `oefenen/`: which sets there are, room for a question, and where the questions can be read."""
    if not aanbod.gemengd:
        return str(h.p["Er zijn nog geen vragen."])
    return samen(
        '<div class="zd-quizdeel" data-module="quiz">',
        h.noscript[h.p(".zd-hulp")[zeg("oefenen.zonder")]],
        h.div(".zd-sets", data_sets="", hidden=True)[
            h.div(".zd-kaart")[
                h.h2[h.a(href=f"#set={GEMENGD}")[zeg("oefenen.gemengd")]],
                h.p(".zd-kaart__vraag")[zeg("oefenen.gemengd.zin")],
                h.p(".zd-kaart__voet")[h.span[een_of_meer("oefenen.aantal", aanbod.gemengd)]],
            ],
            _lijst(zeg("oefenen.thema"), aanbod.themas),
            _lijst(zeg("oefenen.casus"), aanbod.casussen),
        ],
        h.p(".zd-sets__terug", data_ander="", hidden=True)[h.a(href="#")[zeg("oefenen.kies")]],
        _quiz(wortel, python, aanbod.editie, "", ""),
        "</div>",
        voet(mb, wis=True),
        h.section(".zd-quizpaginas", aria_labelledby="zd-per-pagina")[
            h.h2("#zd-per-pagina")[zeg("oefenen.pagina")],
            h.p[zeg("oefenen.pagina.zin")],
            h.ul(".zd-verwant")[
                (
                    h.li[
                        h.a(href=f"{wortel}{adres}#{KOP}")[titel],
                        f" ({een_of_meer('oefenen.aantal', aantal)})",
                    ]
                    for adres, titel, aantal in sorted(aanbod.paginas, key=lambda pagina: pagina[1].lower())
                )
            ],
        ],
        "</div>",
    )


def _quiz(wortel: str, python: str, editie: str, set: str, bron: str) -> str:
    """The opening tag of the element in which questions come; it is shown by its module."""
    gegevens = {"python": f"{wortel}{python}", "deur": DEUR, "wortel": wortel, "editie": editie}
    gegevens |= {"set": set, "bron": bron} if set else {}
    kenmerken = "".join(f' data-{naam}="{waarde}"' for naam, waarde in gegevens.items())
    return f'<div class="zd-quiz"{kenmerken} hidden>'


def _lijst(kop: str, sets: Sequence[tuple[str, str, int]]) -> h.Node:
    if not sets:
        return ""
    return h.section(".zd-sets__deel")[
        h.h2[kop],
        h.ul(".zd-sets__lijst")[
            (
                h.li[
                    h.a(href=f"#set={id}")[naam[:1].upper() + naam[1:]],
                    " ",
                    h.span(".zd-hulp")[een_of_meer("oefenen.aantal", aantal)],
                ]
                for id, naam, aantal in sets
            )
        ],
    ]
