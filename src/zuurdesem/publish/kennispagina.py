"""The pages of a kader, a begrip, a logica and an essay: the keys of the file in a fixed order, then its body.

Texts: schrijfwijzer §6.1. A kader always says how old it is and whether somebody checked it.
"""

from __future__ import annotations

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.content.aandacht import KADER_JAREN, is_older
from zuurdesem.engine.html.basis import KLASSEN, banner, logica, tekst
from zuurdesem.engine.kennis import Begrip, Kader, Logica, Verdieping
from zuurdesem.engine.lijsten import KADER_SOORTEN, KADER_STATUSSEN, VERDIEPING_SOORTEN
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.teksten import datum

from .delen import bovenkop, rij, samen, tekstdeel, titelsectie
from .voet import ingetrokken, verwant, voet


def kader(kader: Kader, verhaal: str, bibliotheek: Bibliotheek, wortel: str, vandaag: str = "") -> str:
    """A rule: what it says, other words for it, the banner or who checked it, its dates, its room, and its body.

    On a build (`vandaag`) more than a year after its date it also asks to be looked up again.
    """
    vanaf: list[h.Node] = [datum(kader.geldt_vanaf)] if kader.geldt_vanaf else []
    if kader.geldt_zin:
        vanaf += [". " if vanaf else "", *tekst(kader.geldt_zin, wortel)]
    return samen(
        h.header(".zd-kennis")[
            bovenkop(wortel, "kaders", "Kader", KADER_SOORTEN[kader.soort]),
            h.h1("#inhoud")[kader.titel],
            h.p(".zd-intro")[tekst(kader.zegt, wortel)],
            _ook_wel(kader.synoniemen),
        ],
        ingetrokken(kader),
        _controle(kader),
        banner("let", "Kijk dit na.", f"Deze regel is sinds {datum(kader.stand_per)} niet bijgewerkt.", label="Oud")
        if vandaag and is_older(kader.stand_per, vandaag, KADER_JAREN)
        else "",
        h.dl(".zd-feiten.zd-marge")[
            rij("Status", KADER_STATUSSEN[kader.status]),
            rij("Geldt vanaf", *vanaf),
            rij("Stand per", datum(kader.stand_per)),
        ],
        titelsectie("zd-ruimte", "Ruimte, en wat onzeker is", h.p[tekst(kader.ruimte, wortel)]),
        tekstdeel(verhaal),
        voet(
            kader,
            bibliotheek.bronnen,
            wortel,
            _naast(kader, bibliotheek, wortel),
        ),
    )


def begrip(begrip: Begrip, verhaal: str, bibliotheek: Bibliotheek, wortel: str) -> str:
    """A term: definition, other words for it, its body, the word beside it, its critics with equal weight."""
    return samen(
        h.header(".zd-kennis")[
            bovenkop(wortel, "begrippen", "Begrip"),
            h.h1("#inhoud")[begrip.titel],
            h.p(".zd-intro")[tekst(begrip.definitie, wortel)],
            _ook_wel(begrip.synoniemen),
        ],
        ingetrokken(begrip),
        tekstdeel(verhaal),
        titelsectie("zd-verschil", "Verschil met een woord dat erop lijkt", h.p[tekst(begrip.verschil, wortel)])
        if begrip.verschil
        else "",
        titelsectie("zd-kritiek", "Wat critici zeggen", h.p[tekst(begrip.kritiek, wortel)], klasse="zd-kritiek")
        if begrip.kritiek
        else "",
        voet(
            begrip,
            bibliotheek.bronnen,
            wortel,
            verwant("Zie ook", "begrip", begrip.zie_ook, bibliotheek.titels("begrippen"), wortel),
            _naast(begrip, bibliotheek, wortel),
        ),
    )


def logicapagina(zelf: Logica, verhaal: str, bibliotheek: Bibliotheek, wortel: str) -> str:
    """A logica: mark, question, what it guards, what counts as a reason, its pitfall, where it comes from."""
    return samen(
        h.header(class_=f"zd-kennis zd-kennis--logica zd-logicavlak--{KLASSEN[zelf.id]}")[
            bovenkop(wortel, "logicas", "Logica"),
            h.h1("#inhoud")[logica(zelf.id)],
            h.p(".zd-intro")[zelf.kernvraag],
        ],
        ingetrokken(zelf),
        h.dl(".zd-feiten")[
            rij("Bewaakt", zelf.bewaakt),
            rij("Telt als reden", h.ul[(h.li[reden] for reden in zelf.telt_als_reden)]),
            rij("Valkuil", zelf.valkuil),
            rij("Herkomst", *tekst(zelf.herkomst, wortel)),
        ],
        tekstdeel(verhaal),
        voet(zelf, bibliotheek.bronnen, wortel, _naast(zelf, bibliotheek, wortel)),
    )


def verdieping(zelf: Verdieping, verhaal: str, bibliotheek: Bibliotheek, wortel: str) -> str:
    """An essay or a method: what it is about, the text at reading size, and the logica's it touches."""
    return samen(
        h.header(".zd-kennis")[
            bovenkop(wortel, "verdieping", "Verdieping", VERDIEPING_SOORTEN[zelf.soort]),
            h.h1("#inhoud")[zelf.titel],
            h.p(".zd-intro")[zelf.kern],
        ],
        ingetrokken(zelf),
        f'<div class="zd-tekst zd-essay">{verhaal}</div>',
        voet(
            zelf,
            bibliotheek.bronnen,
            wortel,
            verwant("Logica’s", "logica", zelf.logicas, bibliotheek.titels("logicas"), wortel),
            _naast(zelf, bibliotheek, wortel),
        ),
    )


def _ook_wel(synoniemen: tuple[str, ...]) -> h.Node:
    return h.p(".zd-hulp")[f"Ook wel: {', '.join(synoniemen)}."] if synoniemen else ""


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


def _naast(zelf: Pagina, bibliotheek: Bibliotheek, wortel: str) -> list[h.Node]:
    return [
        verwant("Interventies", "interventie", zelf.interventies, bibliotheek.titels("interventies"), wortel),
        verwant("Casussen", "casus", zelf.casussen, bibliotheek.titels("casussen"), wortel),
        verwant("Kaders", "kader", zelf.kaders, bibliotheek.titels("kaders"), wortel),
        verwant("Begrippen", "begrip", zelf.begrippen, bibliotheek.titels("begrippen"), wortel),
    ]
