"""What a page is, for machines: schema.org as one JSON-LD block. Only what stands on the page; no date is made up.

The inspection of the finished site (`keuring`) knows each block by its page and its hash, so that a block
which came in with content is refused even where it looks like ours.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from zuurdesem.engine.casus import Casus
from zuurdesem.engine.kennis import Begrip, Verdieping
from zuurdesem.engine.lijsten import THEMAS
from zuurdesem.engine.pagina import Pagina
from zuurdesem.engine.stappen import routes, seconden_over

from .bronlijst import zonder_bronnen
from .keuring import GEGEVENS

LICENTIE = "https://creativecommons.org/licenses/by/4.0/"
VEILIG = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def gegevens(noun: Pagina, naam: str, adres: str, wortel_adres: str) -> str:
    """The JSON text about a page, safe inside a script element; '' for a soort that has no type here.

    `naam` is that of the site; `adres` and `wortel_adres` are full addresses, '' when the site has none.
    """
    eigen = _van(noun, wortel_adres)
    if not eigen:
        return ""
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        **eigen,
        "name": noun.titel,
        "inLanguage": "nl",
        "license": LICENTIE,
    }
    if not isinstance(noun, Begrip):
        data |= {"isAccessibleForFree": True, "publisher": {"@type": "Organization", "name": naam}}
    if noun.bijgewerkt:
        data["dateModified"] = noun.bijgewerkt
    if adres:
        data["url"] = adres
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).translate(VEILIG)


def blok(json_tekst: str) -> str:
    """The element that carries the text."""
    return f'<script type="application/ld+json" id="{GEGEVENS}">{json_tekst}</script>'


def _van(noun: Pagina, wortel_adres: str) -> dict[str, Any]:
    if isinstance(noun, Casus):
        return {
            "@type": "LearningResource",
            "description": noun.kern,
            "about": [THEMAS[thema] for thema in noun.themas],
            "learningResourceType": "casus",
            "educationalUse": "oefening",
            "interactivityType": "active",
            "timeRequired": _duur([seconden_over(route, 0) for route in routes(noun)]),
        }
    if isinstance(noun, Begrip):
        verzameling = {"@type": "DefinedTermSet", "name": "Begrippen"}
        if wortel_adres:
            verzameling["url"] = f"{wortel_adres}begrippen/"
        woorden = {"alternateName": list(noun.synoniemen)} if noun.synoniemen else {}
        return {
            "@type": "DefinedTerm",
            "description": zonder_bronnen(noun.definitie),
            "inDefinedTermSet": verzameling,
            **woorden,
        }
    if isinstance(noun, Verdieping) and noun.soort == "essay":
        return {"@type": "Article", "headline": noun.titel, "description": noun.kern}
    return {}


def _duur(seconden: Sequence[int]) -> str:
    """The longest route, in whole minutes."""
    return f"PT{max(1, round(max(seconden) / 60))}M"
