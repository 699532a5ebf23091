"""The page of a casus: what is asked and of whom, the story, the walk, the werkblad, its background, and what was
left on purpose.

Texts: schrijfwijzer §6.1. The walk and the werkblad come finished from the engine.
"""

from __future__ import annotations

from hashlib import sha256

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.content.afgewogen import TE_BEANTWOORDEN_FOUT
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.html.basis import banner, icoon, tekst
from zuurdesem.engine.html.pagina import begin, werkblad
from zuurdesem.engine.lijsten import LET_OP, ROUTES, SETTINGS, THEMAS
from zuurdesem.engine.stappen import routes, seconden_over
from zuurdesem.engine.teksten import minuten, zeg
from zuurdesem.engine.vorm import canonical_json

from . import hulppagina
from .delen import rij
from .voet import ingetrokken, verwant, voet

BELLEN = (
    ("Er is nu gevaar", "112", "tel:112"),
    ("Veilig Thuis: zorgen over geweld of een kind", "0800 2000", "tel:08002000"),
    ("Gedachten aan zelfdoding", "113", "tel:113"),
)

MODULES = (
    *("loop", "doorloop", "formulier", "hulp", "motor", "opslag", "scherm", "uitvoer"),
    *("zuurdesem", "begrip", "thema", "zoeken/zoekbox"),
)
"""The browser modules a casus needs, by their names under assets/: what the first asks for, and what that asks for."""


def editie(casus: Casus) -> str:
    """The first eight hex digits of the SHA-256 of the casus as served: an answer log names its edition."""
    return sha256(canonical_json(casus).encode()).hexdigest()[:8]


def tijd(casus: Casus) -> str:
    """How long the walk takes, per route: '6 minuten (kort), 12 minuten (volledig) of 45 minuten (in de klas)'."""
    duren = [f"{minuten(seconden_over(route, 0))} ({ROUTES[route]})" for route in routes(casus)]
    return duren[0] if len(duren) == 1 else f"{', '.join(duren[:-1])} of {duren[-1]}"


def kort(casus: Casus) -> str:
    """How long one walks alone, for a card: '6 tot 12 minuten'."""
    alleen = sorted(seconden_over(route, 0) for route in routes(casus) if route != "klas")
    eind = minuten(alleen[-1])
    return eind if len(alleen) == 1 else f"{minuten(alleen[0]).split()[0]} tot {eind}"


def pagina(
    casus: Casus, verhaal: str, bibliotheek: Bibliotheek, wortel: str, python: str, mb: int, erna: h.Node = ""
) -> str:
    """The inside of the article. `verhaal` is the body as HTML, `python` the folder of the runtime.

    `erna` comes below the werkblad: what else one can do with this casus.
    """
    delen = [
        _kop(casus, wortel),
        ingetrokken(casus),
        _let_op(casus, bibliotheek, wortel),
        _herkomst(casus, wortel),
        f'<div class="zd-verhaal">{verhaal}</div>',
        _jezelf(bibliotheek, wortel),
        h.noscript[h.p(".zd-hulp")[zeg("zonder-javascript")]],
        begin(casus, editie(casus), python, wortel, mb),
        '<details class="zd-vouw zd-werkblad zd-druk-open" id="werkblad">'
        f"<summary><h2>{zeg('werkblad.kop')}</h2></summary>",
        werkblad(casus, wortel, editie(casus)),
        "</details>",
        erna,
        voet(
            casus,
            bibliotheek.bronnen,
            wortel,
            verwant("Interventies", "interventie", casus.interventies, bibliotheek.titels("interventies"), wortel),
            verwant("Kaders", "kader", casus.kaders, bibliotheek.titels("kaders"), wortel),
            verwant("Begrippen", "begrip", casus.begrippen, bibliotheek.titels("begrippen"), wortel),
            verwant("Een casus die hiermee botst", "casus", casus.botst_met, bibliotheek.titels("casussen"), wortel),
        ),
        _bewust(casus, wortel),
    ]
    return "\n".join(str(deel) for deel in delen if deel)


def _kop(casus: Casus, wortel: str) -> h.Element:
    return h.header(".zd-casuskop")[
        h.p(".zd-bovenkop")[
            h.a(href=f"{wortel}casussen/")["Casus"], " · ", ", ".join(THEMAS[thema] for thema in casus.themas)
        ],
        h.h1("#inhoud")[casus.titel],
        h.p(".zd-casuskop__vraag")[casus.vraag],
        h.dl(".zd-gegevens")[
            _gegeven("persoon", "Jij bent", casus.rol),
            _gegeven("vink", "Wie beslist", *tekst(casus.beslisser, wortel)),
            _gegeven("tijd", "Tijd", _tijd(casus)),
            _gegeven("tas", "Waar", SETTINGS[casus.setting]),
            _gegeven("info", "In deze casus", casus.inhoud),
        ],
    ]


def _gegeven(teken: str, naam: str, *inhoud: h.Node) -> h.Element:
    return h.div[h.dt[icoon(teken), naam], h.dd[inhoud]]


def _tijd(casus: Casus) -> str:
    return f"{tijd(casus)}; je mag tussendoor stoppen"


def _let_op(casus: Casus, bibliotheek: Bibliotheek, wortel: str) -> h.Node:
    if not casus.let_op:
        return ""
    return h.aside(".zd-letop", aria_labelledby="zd-letop")[
        h.h2("#zd-letop")[icoon("let-op"), "Is het nu echt?"],
        h.p["Dit is een oefening. Is er nu gevaar of zijn er zorgen, bel dan."],
        h.dl(".zd-letop__bel")[
            (h.div[h.dt[wanneer], h.dd[h.a(href=link)[icoon("telefoon"), nummer]]] for wanneer, nummer, link in BELLEN)
        ],
        h.p[bellen] if (bellen := hulppagina.link(bibliotheek, wortel)) else "",
        h.p["Werk je met de meldcode, volg die dan. Deze oefening komt daar niet voor in de plaats."],
        h.p[
            h.strong["In deze casus:"],
            f" {_som([LET_OP[woord] for woord in casus.let_op])}. ",
            "Je kunt op elk moment stoppen of een andere casus kiezen.",
        ],
    ]


def _herkomst(casus: Casus, wortel: str) -> h.Element:
    if casus.herkomst == "fictief":
        inhoud: list[h.Node] = ["Deze situatie is verzonnen. Lijkt zij op iemand die je kent?"]
    else:
        inhoud = tekst(casus.herkomst_zin, wortel)
    return banner("stil", "Oefencasus.", *inhoud, " Schrijf alleen over de casus.", label="Oefencasus")


def _jezelf(bibliotheek: Bibliotheek, wortel: str) -> h.Element:
    bellen = hulppagina.link(bibliotheek, wortel)
    return h.aside(".zd-jezelf", aria_labelledby="zd-jezelf")[
        icoon("persoon"),
        h.div[
            h.h2("#zd-jezelf")["Gaat dit over jezelf?"],
            h.p[
                "Deze pagina is een oefening voor professionals en geen advies. Wat voor jou geldt, hangt af "
                "van je eigen situatie. Vraag het aan een sociaal raadslid, het Juridisch Loket of een "
                "cliëntondersteuner. Je kunt vaak eerst zonder je naam te noemen."
            ],
            h.p[bellen] if bellen else "",
        ],
    ]


def _bewust(casus: Casus, wortel: str) -> h.Node:
    """What the author left so about a child, with the reason; nothing when nothing was left."""
    rijen = [
        *(rij(f"Geen stem: {wie.wie}", *tekst(wie.geen_stem, wortel)) for wie in casus.betrokkenen if wie.geen_stem),
        *(
            rij("Geen kader over kinderrechten", antwoord.reden)
            for antwoord in casus.afgewogen
            if antwoord.regel == TE_BEANTWOORDEN_FOUT
        ),
    ]
    return h.details(".zd-vouw.zd-bewust")[h.summary["Bewust zo gelaten"], h.dl(".zd-feiten")[rijen]] if rijen else ""


def _som(woorden: list[str]) -> str:
    return woorden[0] if len(woorden) == 1 else f"{', '.join(woorden[:-1])} en {woorden[-1]}"
