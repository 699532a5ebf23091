"""The list docs/bronnen.yml: one list of sources, CSL fields as YAML.

Known fields are keys of the noun; the further CSL fields named here go together into `csl`.
Source: content model §5.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from pydantic import TypeAdapter

from zuurdesem.engine.kennis import Auteur, Bron

from .bestand import check_characters, normalize
from .bronlabel import short_label
from .meldingen import Melding
from .plek import Pad, Plek
from .vertaling import keep_reported, report_unknown, validate
from .vormgeving import Vormgever, fields_of
from .yaml import read_yaml

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
__all__ = ["Bronnen", "read_bronnen", "short_label"]

KOPIESITES = frozenset(
    {"5dok", "fdocuments", "docplayer", "vdocuments", "studylib", "adoc", "expydoc", "documen", "scribd"}
)
"""Names of such sites, under whatever country they stand. Source: issue 'Checks added'."""
LIJST: Any = tuple[Bron, ...]
SLEUTELS = [naam for naam in fields_of(Bron) if naam != "csl"]


class Bronnen(NamedTuple):
    """The list as read: whole sources by sleutel, every sleutel that stands in it, and its meldingen.

    `sleutels` is None when the list cannot be read at all. `plek` knows the line of each bron.
    """

    bronnen: dict[str, Bron]
    sleutels: frozenset[str] | None
    meldingen: list[Melding]
    plek: Plek | None = None


def read_bronnen(tekst: str, bestand: str) -> Bronnen:
    """The list of sources as read."""
    tekst = normalize(tekst)
    meldingen = check_characters(tekst, bestand)
    if meldingen:
        return Bronnen({}, None, meldingen)
    data, plek, fouten = read_yaml(tekst, bestand)
    meldingen += fouten
    if data is None:
        return Bronnen({}, None if fouten else frozenset(), sorted(meldingen))
    if not isinstance(data, list):
        meldingen.append(
            plek.meld(
                "waarde-soort",
                (),
                "dit bestand hoort een lijst van bronnen te zijn",
                "begin elke bron met `- id: sleutel`",
            )
        )
        return Bronnen({}, None, sorted(meldingen))
    vorm = Vormgever(plek, meldingen)
    keep_reported(vorm, fouten)
    bronnen: dict[str, Bron] = {}
    for nr, item in enumerate(data):
        bron = _build_bron(vorm, item, (nr,))
        if bron is None:
            continue
        if bron.id in bronnen:
            vorm.meld(
                "id-dubbel",
                (nr, "id"),
                f"`{bron.id}` staat er al",
                "kies een andere sleutel, of haal de dubbele bron weg",
            )
        bronnen.setdefault(bron.id, bron)
        meldingen += check_bron(bron, plek, (nr,))
    genoemd = {str(item.get("id")) for item in data if isinstance(item, dict)}
    return Bronnen(bronnen, frozenset(genoemd), sorted(set(meldingen)), plek)


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
                validate(vorm, adapter_of(tuple[Auteur, ...]), LIJST, csl[naam], hier)
        elif naam in CSL:
            csl[naam] = vorm.shape(str, waarde, hier)
        else:
            report_unknown(vorm, hier, [*SLEUTELS, *CSL])
    return {**eigen, "csl": csl} if csl else eigen


def check_bron(bron: Bron, plek: Plek, pad: Pad) -> list[Melding]:
    """What pydantic cannot see: authors that are both or neither, a day of reading without an address, an address
    of a site that copies the work of others.
    """
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
    kopie = copy_site(bron.URL)
    if kopie:
        meldingen.append(
            plek.meld(
                "kopiesite",
                (*pad, "URL"),
                f"`{kopie}` is een site met kopieën van andermans werk",
                "zoek het stuk bij de maker of de uitgever en neem dat adres; "
                "is het daar niet, haal `URL` en `accessed` weg",
            )
        )
    return meldingen


def copy_site(url: str) -> str:
    """The host of an address when it is a site that copies what others wrote; else empty."""
    host = (urlsplit(url).hostname or "").lower()
    return host if KOPIESITES & set(host.split(".")[:-1]) else ""


def _build_bron(vorm: Vormgever, item: Any, pad: Pad) -> Bron | None:
    if not isinstance(item, dict):
        vorm.meld(
            "waarde-soort",
            pad,
            "dit is geen bron",
            "begin met `- id: sleutel` en zet de andere sleutels eronder",
        )
        return None
    vorm.check_strings(item, pad)
    gevormd = vorm.shape(Bron, split_csl(vorm, item, pad), pad)
    bron: Bron | None = validate(vorm, adapter_of(Bron), LIJST, gevormd, pad)
    return bron


@cache
def adapter_of(hint: Any) -> TypeAdapter[Any]:
    """The pydantic adapter of a noun in this list, made when it is first needed."""
    return TypeAdapter(hint)
