"""A catalogue with facets: a list that is whole without JavaScript, and filters that `catalogus.mjs` brings to life.

What a card has of each facet stands in its data attributes; the module counts and hides, and knows no words. All
sentences it needs stand here. Within a facet one of the chosen values is enough, and every facet counts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.html.basis import logica
from zuurdesem.engine.kennis import Interventie
from zuurdesem.engine.lijsten import (
    DIEPTES,
    INTERVENTIE_SOORTEN,
    LOGICAS,
    SETTINGS,
    STERKTES,
    THEMAS,
)
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.stappen import routes, seconden_over

from .casuspagina import kort
from .interventiepagina import merk
from .volgorde import in_gebruik

P = TypeVar("P", bound=Pagina)

DUREN = {"kort": "tot 5 minuten", "midden": "5 tot 10 minuten", "lang": "langer dan 10 minuten"}
GRENZEN = ((5 * 60, "kort"), (10 * 60, "midden"))
MINSTENS = 2
"""Fewer cards than this need no filters."""


@dataclass(frozen=True)
class Facet(Generic[P]):
    """One group of checkboxes: its key in the address, its title, its words by value, and what a page has of it."""

    sleutel: str
    titel: str
    woorden: dict[str, str]
    van: Callable[[P], Sequence[str]]

    def waarden(self, pagina: P) -> list[str]:
        """What this page has, as it stands in an address: without spaces."""
        return [waarde.replace(" ", "-") for waarde in self.van(pagina)]


def bijt(casus: Casus) -> list[str]:
    """The logica's whose belang some optie damages so that repair is needed; never written, always derived."""
    return [id for id in LOGICAS if any(optie.argumenten.van(id).richting == -2 for optie in casus.levende_opties)]


def duren(casus: Casus) -> list[str]:
    """In which spans of time one can walk this casus alone, by any of its routes."""
    alleen = [seconden_over(route, 0) for route in routes(casus) if route != "klas"]
    uit = {next((naam for grens, naam in GRENZEN if duur <= grens), "lang") for duur in alleen}
    return [naam for naam in DUREN if naam in uit]


CASUS = (
    Facet[Casus]("thema", "Waarover", THEMAS, lambda casus: casus.themas),
    Facet[Casus]("logica", "Welke logica’s botsen", LOGICAS, bijt),
    Facet[Casus]("setting", "Waar je werkt", SETTINGS, lambda casus: [casus.setting]),
    Facet[Casus]("duur", "Hoe lang", DUREN, duren),
    Facet[Casus]("diepte", "Hoe diep", DIEPTES, lambda casus: [casus.diepte]),
)
INTERVENTIE = (
    Facet[Interventie]("soort", "Wat het is", INTERVENTIE_SOORTEN, lambda zelf: [zelf.soort]),
    Facet[Interventie]("sterkte", "Onderbouwing", STERKTES, lambda zelf: [zelf.onderbouwing.sterkte]),
    Facet[Interventie]("thema", "Waarover", THEMAS, lambda zelf: zelf.themas),
    Facet[Interventie]("setting", "Waar je werkt", SETTINGS, lambda zelf: zelf.setting),
    Facet[Interventie]("logica", "Wat het dient", LOGICAS, lambda zelf: zelf.logicas.dient),
)


def casussen(bibliotheek: Bibliotheek, wortel: str, vandaag: str) -> h.Node:
    """Every casus: title, question, what one needs to choose, and which logica's clash."""
    return catalogus(in_gebruik(bibliotheek.casussen), CASUS, ("casus", "casussen"), _casuskaart)


def interventies(bibliotheek: Bibliotheek, wortel: str, vandaag: str) -> h.Node:
    """Every interventie: title, core, and what is known of it with its age."""

    def kaart(zelf: Interventie) -> h.Node:
        return [
            h.p(".zd-kaart__vraag")[zelf.kern],
            merk(zelf.onderbouwing, vandaag),
            h.p(".zd-kaart__voet")[
                h.span[zelf.soort],
                h.span[zelf.duur],
                _stenen("Dient: ", zelf.logicas.dient),
            ],
        ]

    return catalogus(in_gebruik(bibliotheek.interventies), INTERVENTIE, ("interventie", "interventies"), kaart)


def catalogus(
    paginas: Sequence[P], facetten: Sequence[Facet[P]], woord: tuple[str, str], inhoud: Callable[[P], h.Node]
) -> h.Node:
    """The list with its filters. `woord`: what one and what more of these are called."""
    een, meer = woord
    if not paginas:
        return h.p[f"Hier staan nog geen {meer}."]
    lijst = h.ul(".zd-kaarten")[
        (
            h.li(".zd-kaart", {f"data-{facet.sleutel}": " ".join(facet.waarden(pagina)) for facet in facetten})[
                h.h2[h.a(href=f"{pagina.id}/")[pagina.titel]], inhoud(pagina)
            ]
            for pagina in paginas
        )
    ]
    if len(paginas) < MINSTENS:
        return lijst
    return h.div(".zd-catalogus", data_module="catalogus")[
        _filters(paginas, facetten, woord),
        h.div(".zd-catalogus__lijst")[
            h.div(".zd-uitslag")[
                h.p("#zd-uitslag", role="status", tabindex="-1", data_een=een, data_meer=meer)[
                    h.strong[f"{len(paginas)} {meer}"], h.span(data_bij="bij")
                ],
                h.button(".zd-knop.zd-knop--link", type="button", data_wis="", hidden=True)["Wis filters"],
            ],
            lijst,
            _leeg(een),
        ],
    ]


def _filters(paginas: Sequence[P], facetten: Sequence[Facet[P]], woord: tuple[str, str]) -> h.Element:
    return h.form(".zd-filters", method="dialog", autocomplete="off", hidden=True, aria_label=f"Filter {woord[1]}")[
        h.details(".zd-vouw.zd-filters__vouw")[
            h.summary["Filters ", h.span(".zd-filters__aantal", data_gekozen="gekozen")],
            h.div(".zd-filters__velden")[(_groep(facet, paginas, woord) for facet in facetten)],
        ]
    ]


def _groep(facet: Facet[P], paginas: Sequence[P], woord: tuple[str, str]) -> h.Node:
    heeft = [facet.waarden(pagina) for pagina in paginas]
    aantallen = {
        (waarde := ruw.replace(" ", "-")): (woorden, sum(waarde in een for een in heeft))
        for ruw, woorden in facet.woorden.items()
    }
    if all(aantal in (0, len(paginas)) for _, aantal in aantallen.values()):
        return ""  # a choice that leaves everything as it is
    return h.fieldset[
        h.legend[facet.titel],
        (
            h.label(".zd-vink")[
                h.input(type="checkbox", name=facet.sleutel, value=waarde, data_woord=_klein(woorden)),
                h.span[
                    logica(waarde) if waarde in LOGICAS else h.span[woorden],
                    h.span(".zd-vink__n")[
                        h.span(".zd-alleen-lezer")[", "],
                        h.span(data_n="")[str(aantal)],
                        h.span(".zd-alleen-lezer")[f" {woord[1]}"],
                    ],
                ],
            ]
            for waarde, (woorden, aantal) in aantallen.items()
            if aantal
        ),
    ]


def _leeg(een: str) -> h.Element:
    """What stands there when nothing fits; the module fills in which filter to drop."""
    return h.div(
        ".zd-leeg",
        hidden=True,
        data_zin="Er is wel iets als je ‘{filter}’ loslaat: {aantal}.",
        data_los="Laat ‘{filter}’ los",
        data_niets="Ook als je één filter loslaat, past er niets. Wis de filters en begin opnieuw.",
    )[
        h.h2[f"Geen {een} past bij deze filters"],
        h.p,
        h.div(".zd-daden")[
            h.button(".zd-knop.zd-knop--tweede", type="button", data_los=""),
            h.button(".zd-knop.zd-knop--link", type="button", data_wis="")["Wis alle filters"],
        ],
    ]


def _casuskaart(casus: Casus) -> h.Node:
    return [
        h.p(".zd-kaart__vraag")[casus.vraag],
        h.p(".zd-kaart__kern")[casus.kern],
        h.p(".zd-kaart__voet")[
            h.span[kort(casus)],
            h.span[SETTINGS[casus.setting]],
            h.span[", ".join(THEMAS[thema] for thema in casus.themas)],
            _stenen("Hier botsen: ", bijt(casus)),
        ],
    ]


def _stenen(vooraf: str, ids: Sequence[str]) -> h.Node:
    if not ids:
        return ""
    return h.span(".zd-kaart__botst")[
        h.span(".zd-alleen-lezer")[vooraf],
        ([h.span(".zd-alleen-lezer")[", "] if nr else "", logica(id, naam=False), " "] for nr, id in enumerate(ids)),
    ]


def _klein(woorden: str) -> str:
    return woorden[:1].lower() + woorden[1:]
