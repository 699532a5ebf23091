"""The pages of a kader, a begrip and a logica: the keys of the file in a fixed order, then its body.

Texts: schrijfwijzer §6.1. A kader always says how old it is and whether somebody checked it.
"""

from __future__ import annotations

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.basis import KLASSEN, banner, logica, tekst
from zuurdesem.engine.kennis import Begrip, Kader, Logica
from zuurdesem.engine.lijsten import KADER_SOORTEN, KADER_STATUSSEN
from zuurdesem.engine.teksten import datum

from .voet import ingetrokken, verwant, voet


def kader(kader: Kader, verhaal: str, bibliotheek: Bibliotheek, wortel: str) -> str:
    """A rule: what it says, the banner or who checked it, its dates, its room, and its body."""
    vanaf: list[h.Node] = [datum(kader.geldt_vanaf)] if kader.geldt_vanaf else []
    if kader.geldt_zin:
        vanaf += [". " if vanaf else "", *tekst(kader.geldt_zin, wortel)]
    return _pagina(
        h.header(".zd-kennis")[
            _bovenkop(wortel, "kaders", "Kader", KADER_SOORTEN[kader.soort]),
            h.h1("#inhoud")[kader.titel],
            h.p(".zd-intro")[tekst(kader.zegt, wortel)],
        ],
        ingetrokken(kader),
        _controle(kader),
        h.dl(".zd-feiten")[
            _feit("Status", KADER_STATUSSEN[kader.status]),
            _feit("Geldt vanaf", *vanaf),
            _feit("Stand per", datum(kader.stand_per)),
        ],
        h.section(aria_labelledby="zd-ruimte")[
            h.h2("#zd-ruimte")["Ruimte, en wat onzeker is"], h.p[tekst(kader.ruimte, wortel)]
        ],
        _verhaal(verhaal),
        voet(
            kader,
            bibliotheek.bronnen,
            wortel,
            _naast(kader, bibliotheek, wortel),
        ),
    )


def begrip(begrip: Begrip, verhaal: str, bibliotheek: Bibliotheek, wortel: str) -> str:
    """A term: definition, other words for it, its body, the word beside it, its critics with equal weight."""
    return _pagina(
        h.header(".zd-kennis")[
            _bovenkop(wortel, "begrippen", "Begrip"),
            h.h1("#inhoud")[begrip.titel],
            h.p(".zd-intro")[tekst(begrip.definitie, wortel)],
            h.p(".zd-hulp")[f"Ook wel: {', '.join(begrip.synoniemen)}."] if begrip.synoniemen else "",
        ],
        ingetrokken(begrip),
        _verhaal(verhaal),
        h.section(aria_labelledby="zd-verschil")[
            h.h2("#zd-verschil")["Verschil met een woord dat erop lijkt"], h.p[tekst(begrip.verschil, wortel)]
        ]
        if begrip.verschil
        else "",
        h.section(".zd-kritiek", aria_labelledby="zd-kritiek")[
            h.h2("#zd-kritiek")["Wat critici zeggen"], h.p[tekst(begrip.kritiek, wortel)]
        ]
        if begrip.kritiek
        else "",
        voet(
            begrip,
            bibliotheek.bronnen,
            wortel,
            verwant("Zie ook", "begrip", begrip.zie_ook, bibliotheek.begrippen, wortel),
            _naast(begrip, bibliotheek, wortel),
        ),
    )


def logicapagina(zelf: Logica, verhaal: str, bibliotheek: Bibliotheek, wortel: str) -> str:
    """A logica: mark, question, what it guards, what counts as a reason, its pitfall, where it comes from."""
    return _pagina(
        h.header(class_=f"zd-kennis zd-kennis--logica zd-logicavlak--{KLASSEN[zelf.id]}")[
            _bovenkop(wortel, "logicas", "Logica"),
            h.h1("#inhoud")[logica(zelf.id)],
            h.p(".zd-intro")[zelf.kernvraag],
        ],
        ingetrokken(zelf),
        h.dl(".zd-feiten")[
            _feit("Bewaakt", zelf.bewaakt),
            _feit("Telt als reden", h.ul[(h.li[reden] for reden in zelf.telt_als_reden)]),
            _feit("Valkuil", zelf.valkuil),
            _feit("Herkomst", *tekst(zelf.herkomst, wortel)),
        ],
        _verhaal(verhaal),
        voet(zelf, bibliotheek.bronnen, wortel, _naast(zelf, bibliotheek, wortel)),
    )


def _pagina(*delen: h.Node | str) -> str:
    return "\n".join(str(deel) for deel in delen if deel)


def _verhaal(html: str) -> str:
    return f'<div class="zd-tekst">{html}</div>' if html.strip() else ""


def _bovenkop(wortel: str, map: str, soort: str, meer: str = "") -> h.Element:
    return h.p(".zd-bovenkop")[h.a(href=f"{wortel}{map}/")[soort], f" · {meer}" if meer else ""]


def _feit(naam: str, *inhoud: h.Node) -> h.Element:
    return h.div[h.dt[naam], h.dd[inhoud]]


def _controle(kader: Kader) -> h.Element:
    if kader.gecontroleerd_door:
        wie, wanneer = kader.gecontroleerd_door, datum(kader.gecontroleerd_op)
        kop = f"Nagekeken door {wie} op {wanneer}."
        return banner("stil", kop, "Daarna kan iets veranderd zijn.", label="Controle")
    return banner(
        "let",
        "Niet juridisch gecontroleerd.",
        f"Wij beschrijven deze regel zoals wij hem in de bron lazen, stand {datum(kader.stand_per)}. "
        "Er keek geen jurist mee. Regels en bedragen veranderen. "
        "Gebruik dit om vragen te stellen, niet om te beslissen.",
        label="Niet juridisch gecontroleerd",
    )


def _naast(zelf: Kader | Begrip | Logica, bibliotheek: Bibliotheek, wortel: str) -> list[h.Node]:
    return [
        verwant("Casussen", "casus", zelf.casussen, bibliotheek.casussen, wortel),
        verwant("Kaders", "kader", zelf.kaders, bibliotheek.kaders, wortel),
        verwant("Begrippen", "begrip", zelf.begrippen, bibliotheek.begrippen, wortel),
    ]
