"""The index pages: what stands below the text of `casussen/`, `logicas/`, `begrippen/` and so on.

A page that was withdrawn is in none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.basis import KLASSEN, logica
from zuurdesem.engine.lijsten import KADER_STATUSSEN, LOGICAS, SETTINGS, THEMAS
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.teksten import datum

from .bronlijst import vermelding, volgorde, zonder_bronnen
from .casuspagina import tijd

P = TypeVar("P", bound=Pagina)

BEGIN: dict[str, str] = {
    "casussen": "# Casussen\n\nSituaties uit het werk waarin twee dingen die ertoe doen elkaar in de weg "
    "zitten. Er is bij geen enkele casus een goed antwoord dat wij achterhouden.\n",
    "logicas": "# Vier logica’s\n",
    "begrippen": "# Begrippen\n\nWoorden die in de casussen terugkomen, in gewone taal. "
    "Bij veel woorden staat ook wat critici ervan zeggen.\n",
    "kaders": "# Kaders\n\nWat mag en wat moet, zoals wij het in de bron lazen, met de datum erbij. "
    "Gebruik dit om vragen te stellen, niet om te beslissen.\n",
    "bronnen": "# Bronnen\n\nAlles waar deze site op rust. Bij elke bron staat hoeveel wij ervan lazen.\n",
}
"""The body of an index page for which docs/ holds none."""


def casussen(bibliotheek: Bibliotheek, wortel: str) -> h.Node:
    """Every casus: title, question, and what one needs to choose."""
    return _kaarten(
        _in_gebruik(bibliotheek.casussen),
        lambda casus: [
            h.p(".zd-kaart__vraag")[casus.vraag],
            h.p(".zd-kaart__kern")[casus.kern],
            h.p(".zd-kaart__voet")[
                h.span[SETTINGS[casus.setting]],
                h.span[", ".join(THEMAS[thema] for thema in casus.themas)],
                h.span[tijd(casus)],
            ],
        ],
    )


def logicas(bibliotheek: Bibliotheek, wortel: str) -> h.Node:
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


def begrippen(bibliotheek: Bibliotheek, wortel: str) -> h.Node:
    """Every begrip with its definition, by alphabet."""
    return _kaarten(
        _in_gebruik(bibliotheek.begrippen),
        lambda begrip: h.p(".zd-kaart__vraag")[zonder_bronnen(begrip.definitie)],
    )


def kaders(bibliotheek: Bibliotheek, wortel: str) -> h.Node:
    """Every kader with what it says, its status, its date and whether it was checked."""
    return _kaarten(
        _in_gebruik(bibliotheek.kaders),
        lambda kader: [
            h.p(".zd-kaart__vraag")[zonder_bronnen(kader.zegt)],
            h.p(".zd-kaart__voet")[
                h.span[KADER_STATUSSEN[kader.status]],
                h.span[f"stand {datum(kader.stand_per)}"],
                h.span(".zd-nietgecontroleerd")["Niet juridisch gecontroleerd"]
                if not kader.gecontroleerd_door
                else h.span["nagekeken"],
            ],
        ],
    )


def bronnen(bibliotheek: Bibliotheek, wortel: str) -> h.Node:
    """One list of all bronnen; the id of each is its anchor."""
    rijen = sorted(bibliotheek.bronnen.values(), key=volgorde)
    return h.ul(".zd-bronnen")[(h.li(id=bron.id)[vermelding(bron)] for bron in rijen)]


OVERZICHTEN: dict[str, Callable[[Bibliotheek, str], h.Node]] = {
    "casussen": casussen,
    "logicas": logicas,
    "begrippen": begrippen,
    "kaders": kaders,
    "bronnen": bronnen,
}


def _in_gebruik(paginas: Mapping[str, P]) -> list[P]:
    return sorted(
        (pagina for pagina in paginas.values() if pagina.publicatie != "ingetrokken"),
        key=lambda pagina: (pagina.titel.lower(), pagina.id),
    )


def _kaarten(paginas: Iterable[P], inhoud: Callable[[P], h.Node]) -> h.Node:
    return h.ul(".zd-kaarten")[
        (h.li(".zd-kaart")[h.h2[h.a(href=f"{pagina.id}/")[pagina.titel]], inhoud(pagina)] for pagina in paginas)
    ]
