"""'Licenties van anderen': what of others goes out with the site, from the metadata of the packages themselves.

What only the tests need is not here: it goes nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

import htpy as h

PAD = "licenties/index.md"
BEGIN = (
    "# Licenties van anderen\n\nDeze site gebruikt werk van anderen. Wat ervan meegaat naar jouw browser, "
    "staat hier met versie en licentie. Deze lijst maakt de site zelf, uit de gegevens van de pakketten.\n\n"
    "Onze eigen code valt onder de MIT-licentie, onze teksten onder CC\u00a0BY\u00a04.0. "
    "De broncode van Pyodide, en de tekst van die licentie, staan op het adres dat erbij staat.\n"
)
PYTHON = {
    "mkdocs": ("MkDocs", "bouwt de pagina’s"),
    "mkdocs-material": ("Material for MkDocs", "de vorm van de pagina’s, met de pictogrammen"),
    "htpy": ("htpy", "maakt de HTML, ook in de browser"),
    "markupsafe": ("MarkupSafe", "houdt ingevulde tekst veilig, ook in de browser"),
}
NPM = {
    "pyodide": ("Pyodide", "Python in de browser"),
    "pagefind": ("Pagefind", "het zoeken"),
    "@fontsource-variable/vollkorn": ("Vollkorn", "de letter van koppen en verhalen"),
    "@fontsource-variable/source-sans-3": ("Source Sans 3", "de letter van de tekst"),
}
"""Package → its name in words, and what it does here."""
ADRESSEN = ("Source", "Repository", "Homepage", "Documentation")
"""Where a Python package says it lives, the best first."""
CPYTHON = "Copyright © 2001 Python Software Foundation. All rights reserved."


@dataclass(frozen=True)
class Licentie:
    """One work of others: its name, version, licence by its short name, what it does here, address, full text."""

    naam: str
    versie: str
    licentie: str
    doet: str
    adres: str
    tekst: str = ""


def licenties(node_modules: Path) -> list[Licentie]:
    """Everything that goes out, by name. A package that is not installed is left out: it is not in the site either."""
    gevonden = [_python(distribution(pakket), *woorden) for pakket, woorden in PYTHON.items()]
    op_schijf = {node_modules / pakket: woorden for pakket, woorden in NPM.items()}
    gevonden += [_npm(map, *woorden) for map, woorden in op_schijf.items() if (map / "package.json").is_file()]
    slot = node_modules / "pyodide" / "pyodide-lock.json"
    if slot.is_file():
        versie = json.loads(slot.read_text(encoding="utf-8"))["info"]["python"]
        adres = "https://docs.python.org/3/license.html"
        gevonden.append(Licentie("CPython", versie, "PSF-2.0", "gaat mee in Pyodide", adres, CPYTHON))
    return sorted(gevonden, key=lambda een: een.naam.lower())


def pagina(lijst: Sequence[Licentie]) -> h.Node:
    """The list: name, licence and use, with the whole text in a fold."""
    return h.ul(".zd-licenties")[(_rij(een) for een in lijst)]


def _rij(een: Licentie) -> h.Element:
    woorden = f"Licentietekst van {een.naam}"
    return h.li[
        h.h2[een.naam, " ", h.small[een.versie]],
        h.p[f"{een.doet[:1].upper()}{een.doet[1:]}. Licentie: {een.licentie}. ", h.a(href=een.adres)[_kort(een.adres)]],
        h.details(".zd-vouw")[
            h.summary[h.span[woorden]],
            h.pre(".zd-licenties__tekst", tabindex="0", role="group", aria_label=woorden)[een.tekst],
        ]
        if een.tekst
        else "",
    ]


def _python(pakket: Distribution, naam: str, doet: str) -> Licentie:
    gegevens = pakket.metadata.json
    adressen = dict(regel.split(", ", 1) for regel in gegevens.get("project_url", ()))
    namen = sorted(naam for naam in pakket.metadata.get_all("License-File") or () if "/" not in naam)
    teksten = [(pakket.read_text(f"licenses/{naam}") or "").strip() for naam in namen]
    return Licentie(
        naam,
        pakket.version,
        str(gegevens.get("license_expression") or gegevens.get("license") or "zie de tekst"),
        doet,
        next((adressen[soort] for soort in ADRESSEN if soort in adressen), ""),
        "\n\n".join(teksten),
    )


def _npm(map: Path, naam: str, doet: str) -> Licentie:
    gegevens = json.loads((map / "package.json").read_text(encoding="utf-8"))
    tekst = map / "LICENSE"
    return Licentie(
        naam,
        gegevens["version"],
        gegevens["license"],
        doet,
        gegevens.get("homepage", "").partition("#")[0],
        tekst.read_text(encoding="utf-8").strip() if tekst.is_file() else "",
    )


def _kort(adres: str) -> str:
    return adres.split("://", 1)[-1].rstrip("/")
