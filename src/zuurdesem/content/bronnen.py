"""The list docs/bronnen.yml: one list of sources, CSL fields as YAML.

Known fields are keys of the noun; the further CSL fields named here go together into `csl`. The short
label is what a reader sees at `[@sleutel]`. Source: content model §5.
"""

from __future__ import annotations

import re
from typing import Any

from pydantic import TypeAdapter, ValidationError

from zuurdesem.engine.kennis import Auteur, Bron

from .meldingen import Melding
from .plek import Pad, Plek
from .vertaling import nearest, translate_error
from .vormgeving import Vormgever, fields_of

CSL = (
    "chapter-number",
    "collection-number",
    "collection-title",
    "container-title",
    "DOI",
    "edition",
    "editor",
    "event",
    "event-place",
    "genre",
    "ISBN",
    "ISSN",
    "issue",
    "medium",
    "note",
    "number",
    "number-of-pages",
    "page",
    "publisher-place",
    "section",
    "title-short",
    "version",
    "volume",
)
NAMEN: TypeAdapter[Any] = TypeAdapter(tuple[Auteur, ...])
SLEUTELS = [naam for naam in fields_of(Bron) if naam != "csl"]

RECHTERS = {
    "CRVB": "CRvB",
    "HR": "Hoge Raad",
    "RVS": "Raad van State",
    "CBB": "CBb",
    "PHR": "Parket Hoge Raad",
    "GHAMS": "hof Amsterdam",
    "GHARL": "hof Arnhem-Leeuwarden",
    "GHDHA": "hof Den Haag",
    "GHSHE": "hof 's-Hertogenbosch",
    "RBAMS": "rechtbank Amsterdam",
    "RBDHA": "rechtbank Den Haag",
    "RBGEL": "rechtbank Gelderland",
    "RBLIM": "rechtbank Limburg",
    "RBMNE": "rechtbank Midden-Nederland",
    "RBNHO": "rechtbank Noord-Holland",
    "RBNNE": "rechtbank Noord-Nederland",
    "RBOBR": "rechtbank Oost-Brabant",
    "RBOVE": "rechtbank Overijssel",
    "RBROT": "rechtbank Rotterdam",
    "RBZWB": "rechtbank Zeeland-West-Brabant",
}
"""The courts by their code in an ECLI."""


def split_csl(vorm: Vormgever, data: dict[str, Any], pad: Pad) -> dict[str, Any]:
    """One bron as written, its further CSL fields gathered under `csl`; unknown keys are reported."""
    eigen, csl = {}, {}
    for naam, waarde in data.items():
        hier = (*pad, naam)
        if naam in SLEUTELS:
            eigen[naam] = waarde
        elif naam == "editor":
            csl[naam] = vorm.shape(tuple[Auteur, ...], waarde, hier)
            if not vorm.is_reported(hier):
                _check_names(vorm, csl[naam], hier)
        elif naam in CSL:
            csl[naam] = vorm.shape(str, waarde, hier)
        else:
            dichtbij = nearest(naam, (*SLEUTELS, *CSL))
            herstel = (
                f"bedoelde je `{dichtbij}`?"
                if dichtbij
                else f"haal de regel weg; verder kan: {', '.join(CSL)}"
            )
            vorm.meld("sleutel-onbekend", hier, f"`{naam}` ken ik niet bij een bron", herstel)
    return {**eigen, "csl": csl} if csl else eigen


def check_bron(bron: Bron, plek: Plek, pad: Pad) -> list[Melding]:
    """What pydantic cannot see: authors that are both or neither, a day of reading without an address."""
    meldingen = [
        plek.meld(
            "bron-auteur",
            (*pad, "author", nr),
            "deze auteur is geen persoon en geen organisatie",
            "schrijf `family` en `given` voor een mens, of alleen `literal` voor een organisatie",
        )
        for nr, auteur in enumerate(bron.author)
        if bool(auteur.family) == bool(auteur.literal)
    ]
    if bron.accessed and not bron.URL:
        meldingen.append(
            plek.meld(
                "sleutel-ontbreekt",
                (*pad, "URL"),
                "`accessed` staat er zonder `URL`",
                "voeg de `URL` toe die je op die dag las, of haal `accessed` weg",
            )
        )
    return meldingen


def short_label(bron: Bron) -> str:
    """`Hofman e.a., 2023` · `CRvB, 2023` · `Participatiewet, artikel 17` · `Divosa, z.d.`."""
    if bron.type == "legislation" and bron.zd.artikel:
        artikel = bron.zd.artikel
        return f"{bron.title}, {artikel if artikel.startswith('artikel') else f'artikel {artikel}'}"
    jaar = bron.issued[:4] or "z.d."
    return f"{_wie(bron)}, {jaar}"


def _wie(bron: Bron) -> str:
    namen = [auteur.family or auteur.literal for auteur in bron.author]
    rechter = re.match(r"ECLI:[A-Z]{2}:([A-Z]+):", bron.zd.ecli)
    if rechter:
        return RECHTERS.get(rechter[1], namen[0] if namen else rechter[1])
    if len(namen) > 2:
        return f"{namen[0]} e.a."
    return " en ".join(namen) or bron.publisher or bron.title


def _check_names(vorm: Vormgever, namen: Any, pad: Pad) -> None:
    try:
        NAMEN.validate_python(namen)
    except ValidationError as fout:
        for een in fout.errors(include_url=False):
            translate_error(
                vorm, tuple[Bron, ...], een["type"], (*pad, *een["loc"]), een.get("ctx", {}), top=False
            )
