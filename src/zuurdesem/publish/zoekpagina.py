"""The page `zoeken/`: a field, filters, and room for what is found. Its module fills and shows it.

Without JavaScript only the ways to the index pages stand there. Texts: schrijfwijzer §6.4.
"""

from __future__ import annotations

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.engine.html.basis import SOORT_MAPPEN
from zuurdesem.engine.lijsten import THEMAS

from .zoekmerk import LOS

SOORTEN = {
    "casus": "Casussen",
    "interventie": "Interventies",
    "begrip": "Begrippen",
    "kader": "Kaders",
    "logica": "Logica’s",
    "verdieping": "Verdieping",
    "hulp": "Wie kun je bellen",
    "leerlijn": "Leerlijnen",
    LOS: "Over de site",
}
"""Each soort as the heading of its results and as the name of its filter, in this order."""


def pagina(bibliotheek: Bibliotheek, wortel: str) -> h.Node:
    """The part below the heading. A soort or a thema without pages has no filter."""
    soorten = {soort: naam for soort, naam in SOORTEN.items() if soort == LOS or _is_er(bibliotheek, soort)}
    themas = {thema for casus in bibliotheek.casussen.values() for thema in casus.themas}
    bladeren = {SOORT_MAPPEN.get(soort, soort): naam for soort, naam in soorten.items() if soort != LOS}
    return h.fragment[
        h.noscript[
            h.p["Zoeken kan alleen met JavaScript. Bladeren kan wel:"],
            h.ul[(h.li[h.a(href=f"{wortel}{map}/")[naam]] for map, naam in bladeren.items())],
        ],
        h.div(".zd-zoek", data_module="zoekpagina", data_bladeren=f"{wortel}casussen/", hidden=True)[
            h.form(method="dialog", role="search", aria_label="Zoeken op deze site")[
                h.label(".zd-zoek__naam", for_="zoekveld")["Waar zoek je naar?"],
                h.div(".zd-zoek__regel")[
                    h.input(
                        "#zoekveld.zd-veld",
                        type="search",
                        name="q",
                        autocomplete="off",
                        autocapitalize="off",
                        spellcheck="false",
                    ),
                    h.button(".zd-knop")["Zoek"],
                ],
                h.details(".zd-vouw.zd-zoek__filters")[
                    h.summary["Filters"],
                    _keuzes("soort", "Soort", soorten),
                    _keuzes("thema", "Thema", {naam: naam.capitalize() for id, naam in THEMAS.items() if id in themas}),
                ],
            ],
            h.p(".zd-zoek__stand", role="status"),
            h.div(".zd-zoek__uit"),
        ],
    ]


def _keuzes(veld: str, kop: str, waarden: dict[str, str]) -> h.Node:
    if len(waarden) < 2:
        return ""
    return h.fieldset(".zd-zoek__keuzes")[
        h.legend[kop],
        (h.label[h.input(type="checkbox", name=veld, value=waarde), h.span[naam]] for waarde, naam in waarden.items()),
    ]


def _is_er(bibliotheek: Bibliotheek, soort: str) -> bool:
    return bool(getattr(bibliotheek, SOORT_MAPPEN.get(soort, soort), None))
