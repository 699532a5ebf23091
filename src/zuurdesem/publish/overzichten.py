"""The index pages: what stands below the text of `casussen/`, `logicas/`, `begrippen/` and so on.

A page that was withdrawn is in none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from string import ascii_uppercase
from typing import TypeVar

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.content.tekst import suggest_id
from zuurdesem.engine.html.basis import KLASSEN, logica
from zuurdesem.engine.kennis import Begrip
from zuurdesem.engine.lijsten import KADER_STATUSSEN, LOGICAS, VERDIEPING_SOORTEN
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.teksten import datum, minuten

from . import bibliografie, catalogus, hulppagina, leerlijnpagina, quizdeel
from .bronlijst import zonder_bronnen
from .delen import titelsectie
from .volgorde import in_gebruik
from .zoekpagina import pagina as zoeken

P = TypeVar("P", bound=Pagina)
OVERIG = "0–9"

BEGIN: dict[str, str] = {
    "casussen": "# Casussen\n\nSituaties uit het werk waarin twee dingen die ertoe doen elkaar in de weg "
    "zitten. Er is bij geen enkele casus een goed antwoord dat wij achterhouden.\n",
    "interventies": "# Interventies\n\nWat je kunt doen of inzetten, van één vraag tot een heel programma. "
    "Bij elke staat wat erover bekend is, en hoe oud dat is. "
    "Vonden wij geen beoordeling, dan staat dat er ook.\n",
    "logicas": "# Vier logica’s\n",
    "begrippen": "# Begrippen\n\nWoorden die in de casussen terugkomen, in gewone taal. "
    "Bij veel woorden staat ook wat critici ervan zeggen.\n",
    "kaders": "# Kaders\n\nWat mag en wat moet, zoals wij het in de bron lazen, met de datum erbij. "
    "Gebruik dit om vragen te stellen, niet om te beslissen.\n",
    "verdieping": "# Verdieping\n\nLangere teksten, voor wie verder wil lezen.\n",
    "leerlijnen": "# Leerlijnen\n\nEen weg langs casussen en uitleg, op volgorde, met bij elke stap een reden. "
    "Je kunt overal instappen en overal stoppen.\n",
    "hulp": hulppagina.BEGIN,
    "bronnen": bibliografie.BEGIN,
    "oefenen": quizdeel.BEGIN,
    "zoeken": "# Zoeken\n",
}
"""The body of an index page for which docs/ holds none."""


def logicas(bibliotheek: Bibliotheek, wortel: str, vandaag: str) -> h.Node:
    """The four, side by side, in their fixed order."""
    paginas = [bibliotheek.logicas[id] for id in LOGICAS if id in bibliotheek.logicas]
    return h.ul(".zd-logicarij")[
        (
            h.li(class_=f"zd-logica--{KLASSEN[pagina.id]}")[
                h.a(".zd-logicalink", href=f"{wortel}logicas/{pagina.id}/")[logica(pagina.id)],
                h.p[pagina.kernvraag],
            ]
            for pagina in paginas
        )
    ]


def begrippen(bibliotheek: Bibliotheek, wortel: str, vandaag: str) -> h.Node:
    """Every begrip with its definition under its letter, and a way to each letter."""
    letters: dict[str, list[Begrip]] = {}
    for begrip in in_gebruik(bibliotheek.begrippen):
        letters.setdefault(letter_of(begrip.titel), []).append(begrip)
    return h.fragment[
        h.nav(".zd-letters", aria_label="Letters")[
            h.ul(".zd-letters__rij")[(h.li[h.a(href=f"#{_letter_id(letter)}")[letter]] for letter in letters)]
        ],
        h.div(".zd-letters__delen")[(_letterdeel(letter, rij) for letter, rij in letters.items())],
    ]


def _letterdeel(letter: str, rij: list[Begrip]) -> h.Element:
    def inhoud(begrip: Begrip) -> h.Node:
        ook = f"Ook wel: {', '.join(begrip.synoniemen)}" if begrip.synoniemen else ""
        return [
            h.p(".zd-kaart__vraag")[zonder_bronnen(begrip.definitie)],
            h.p(".zd-kaart__voet")[ook] if ook else "",
        ]

    return titelsectie(_letter_id(letter), letter, _kaarten(rij, inhoud, h.h3), klasse="zd-letter-deel")


def _letter_id(letter: str) -> str:
    return f"letter-{letter.lower() if letter != OVERIG else 'overig'}"


def letter_of(titel: str) -> str:
    """The letter a title stands under; what begins with something else stands under OVERIG."""
    eerste = suggest_id(titel)[:1].upper()
    return eerste if eerste in ascii_uppercase else OVERIG


def verdieping(bibliotheek: Bibliotheek, wortel: str, vandaag: str) -> h.Node:
    """Every essay and method with what it is about."""
    paginas = in_gebruik(bibliotheek.verdieping)
    if not paginas:
        return h.p["Hier staat nog geen verdieping."]
    return _kaarten(
        paginas,
        lambda zelf: [
            h.p(".zd-kaart__vraag")[zelf.kern],
            h.p(".zd-kaart__voet")[h.span[VERDIEPING_SOORTEN[zelf.soort]], h.span[leestijd(zelf.tekst)]],
        ],
    )


def leerlijnen(bibliotheek: Bibliotheek, wortel: str, vandaag: str) -> h.Node:
    """Every leerlijn: what it is about, for whom, how many steps and how long."""
    paginas = in_gebruik(bibliotheek.leerlijnen)
    if not paginas:
        return h.p["Hier staan nog geen leerlijnen."]
    return _kaarten(
        paginas,
        lambda zelf: [
            h.p(".zd-kaart__vraag")[zelf.kern],
            h.p(".zd-kaart__voet")[
                h.span[f"voor {zelf.voor}"],
                h.span[f"{len(zelf.stappen)} stappen"],
                h.span[leerlijnpagina.duur(zelf, bibliotheek)],
            ],
        ],
    )


def leestijd(tekst: str) -> str:
    """How long a text takes to read, at 200 words a minute: '4 minuten lezen'."""
    return f"{minuten(60 * len(tekst.split()) // 200)} lezen"


def kaders(bibliotheek: Bibliotheek, wortel: str, vandaag: str) -> h.Node:
    """Every kader with what it says, its status, its date and whether it was checked."""
    return _kaarten(
        in_gebruik(bibliotheek.kaders),
        lambda kader: [
            h.p(".zd-kaart__vraag")[zonder_bronnen(kader.zegt)],
            h.p(".zd-kaart__voet")[
                h.span[KADER_STATUSSEN[kader.status]],
                h.span[f"geldt vanaf {datum(kader.geldt_vanaf)}"] if kader.geldt_vanaf else "",
                h.span[f"stand {datum(kader.stand_per)}"],
                h.span(".zd-nietgecontroleerd")["Niet juridisch gecontroleerd"]
                if not kader.gecontroleerd_door
                else h.span["nagekeken"],
            ],
        ],
    )


Overzicht = Callable[[Bibliotheek, str, str], h.Node]
"""The library, the way to the root and the day of the build in; the list out."""

OVERZICHTEN: dict[str, Overzicht] = {
    "casussen": catalogus.casussen,
    "interventies": catalogus.interventies,
    "logicas": logicas,
    "begrippen": begrippen,
    "kaders": kaders,
    "verdieping": verdieping,
    "leerlijnen": leerlijnen,
    "hulp": hulppagina.pagina,
    "zoeken": lambda bibliotheek, wortel, vandaag: zoeken(bibliotheek, wortel),
}


def _kaarten(paginas: Iterable[P], inhoud: Callable[[P], h.Node], kop: h.Element = h.h2) -> h.Node:
    return h.ul(".zd-kaarten")[
        (h.li(".zd-kaart")[kop[h.a(href=f"{pagina.id}/")[pagina.titel]], inhoud(pagina)] for pagina in paginas)
    ]
