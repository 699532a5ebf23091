"""Read one page: front matter and body -> a noun, or what has to be mended.

Pure: text in, noun and meldingen out; nothing here raises on bad content and nothing touches the disk.
MkDocs swallows broken front matter silently (mkdocs/utils/meta.py, 1.6.1), so this reads first.
Source: design §3 'Reader', content model §1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from zuurdesem.engine.kennis import Bron
from zuurdesem.engine.pagina import AFGELEID

from .afgewogen import answer
from .bronnen import check_bron, split_csl
from .checks import check_noun
from .meldingen import Melding, meld
from .opmaak import HERSTEL, NIET_AFDRUKBAAR, refuse_opmaak, without_code
from .plek import TEKST, Pad, Plek
from .soorten import SOORTEN, adapter
from .tekst import find_merken, is_id, suggest_id
from .vertaling import GERESERVEERD, nearest, translate_error
from .vormgeving import VUL_IN, Vormgever
from .yaml import read_yaml

LIJST: Any = tuple[Bron, ...]


@dataclass(frozen=True)
class Gelezen:
    """One page as read. `noun` is None when its structure is not whole; `plek` knows its lines.

    `publicatie` is what the file says even when there is no noun.
    """

    soort: str
    id: str
    noun: Any
    plek: Plek
    meldingen: list[Melding] = field(default_factory=list)
    publicatie: str = "gepubliceerd"


def read(soort: str, tekst: str, bestand: str) -> tuple[Any, list[Melding]]:
    """The noun in one file and everything that is wrong with it, sorted by line.

    The noun is None when it cannot be built; with a noun there may still be fouten. `soort` is a name
    in `SOORTEN`; for a bron `tekst` is a list, as in bronnen.yml, and the first one is given.
    """
    if not SOORTEN[soort].is_pagina:
        bronnen, meldingen = read_bronnen(tekst, bestand)
        return next(iter(bronnen.values()), None), meldingen
    gelezen = read_pagina(soort, tekst, bestand)
    return gelezen.noun, answer(gelezen.noun, gelezen.plek, gelezen.meldingen)


def read_pagina(soort: str, tekst: str, bestand: str) -> Gelezen:
    """One page with its lines; its meldingen are not yet held against `afgewogen`."""
    id = PurePosixPath(bestand).stem
    tekst = normalize(tekst)
    meldingen = check_characters(tekst, bestand)
    if meldingen:
        return Gelezen(soort, id, None, Plek(bestand, {(): 1}), meldingen)
    meldingen += _check_name(soort, id, bestand)
    voorin, body, begin = split_front_matter(tekst)
    if voorin is None:
        meldingen.append(
            meld(
                bestand,
                1,
                "geen-front-matter",
                "",
                "het blok met sleutels bovenaan ontbreekt of wordt niet gesloten",
                "begin het bestand met een regel `---` en zet er weer een onder de laatste sleutel",
            )
        )
        return Gelezen(soort, id, None, Plek(bestand, {(): 1}), sorted(meldingen))
    data, plek, fouten = read_yaml(voorin, bestand, 2)
    plek = Plek(bestand, {**plek.regels, TEKST: begin}, data, _wit(body))
    meldingen += fouten + check_body(body, plek, begin)
    if data is not None or not fouten:
        noun = _build(soort, id, data, body, plek, meldingen, fouten)
    else:
        noun = None
    publicatie = str(data.get("publicatie")) if isinstance(data, dict) else "gepubliceerd"
    return Gelezen(soort, id, noun, plek, sorted(set(meldingen)), publicatie)


def read_bronnen(tekst: str, bestand: str) -> tuple[dict[str, Bron], list[Melding]]:
    """All sources of the list by sleutel, and everything that is wrong with the list."""
    tekst = normalize(tekst)
    meldingen = check_characters(tekst, bestand)
    if meldingen:
        return {}, meldingen
    data, plek, fouten = read_yaml(tekst, bestand)
    meldingen += fouten
    if data is None:
        return {}, sorted(meldingen)
    if not isinstance(data, list):
        meldingen.append(
            plek.meld(
                "waarde-soort",
                (),
                "dit bestand hoort een lijst van bronnen te zijn",
                "begin elke bron met `- id: sleutel`",
            )
        )
        return {}, sorted(meldingen)
    vorm = Vormgever(plek, meldingen)
    _keep(vorm, fouten, plek)
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
    return bronnen, sorted(set(meldingen))


def normalize(tekst: str) -> str:
    """The same text with line ends as \\n and without a byte order mark."""
    return tekst.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def check_characters(tekst: str, bestand: str) -> list[Melding]:
    """Characters that no editor shows; with one of these nothing else can be trusted."""
    return [
        meld(
            bestand,
            nr,
            "vreemd-teken",
            "",
            f"op plaats {vondst.start() + 1} staat een onzichtbaar teken (U+{ord(vondst[0]):04X})",
            "haal het teken weg, of typ deze regel opnieuw",
        )
        for nr, regel in enumerate(tekst.split("\n"), 1)
        if (vondst := NIET_AFDRUKBAAR.search(regel))
    ]


def split_front_matter(tekst: str) -> tuple[str | None, str, int]:
    """The front matter, the body, and the line on which the body begins; None without front matter."""
    regels = tekst.split("\n")
    if regels[0].rstrip() != "---":
        return None, tekst, 1
    for nr, regel in enumerate(regels[1:], 1):
        if regel.rstrip() == "---":
            return "\n".join(regels[1:nr]), "\n".join(regels[nr + 1 :]), nr + 2
    return None, tekst, 1


def check_body(body: str, plek: Plek, begin: int) -> list[Melding]:
    """What a Markdown body may not hold, each on its own line."""

    def regel(positie: int) -> int:
        return begin + body.count("\n", 0, positie)

    meldingen = [
        plek.meld(vondst.naam, TEKST, vondst.wat, HERSTEL[vondst.naam], regel(vondst.plek))
        for vondst in refuse_opmaak(body)
    ]
    kaal = without_code(body)
    meldingen += [
        plek.meld("merkteken", TEKST, merk.bezwaar[0], merk.bezwaar[1], regel(merk.plek))
        for merk in find_merken(kaal)
        if merk.bezwaar
    ]
    if VUL_IN in kaal:
        meldingen.append(
            plek.meld(
                "vul-in",
                TEKST,
                "hier staat nog VUL IN",
                "schrijf op deze plek je eigen tekst",
                regel(kaal.index(VUL_IN)),
            )
        )
    return meldingen


def without_open(nieuw: list[Melding], eerder: list[Melding]) -> list[Melding]:
    """The new meldingen without those about a place where the author still has to write."""
    open = [melding.waar for melding in eerder if melding.naam == "vul-in"]
    return [
        melding
        for melding in nieuw
        if not any(melding.waar == waar or melding.waar.startswith(f"{waar}.") for waar in open)
    ]


def _check_name(soort: str, id: str, bestand: str) -> list[Melding]:
    vast = SOORTEN[soort].ids
    if vast and id not in vast:
        dichtbij = nearest(id, vast)
        herstel = (
            f"bedoelde je `{dichtbij}.md`?" if dichtbij else f"noem het bestand een van: {', '.join(vast)}"
        )
        return [meld(bestand, 1, "id-ongeldig", "", f"`{id}` is niet een van de vier", herstel)]
    if is_id(id):
        return []
    return [
        meld(
            bestand,
            1,
            "id-ongeldig",
            "",
            f"de bestandsnaam `{id}.md` is geen id",
            f"noem het bestand `{suggest_id(id)}.md`: kleine letters, cijfers en streepjes",
        )
    ]


def _build(
    soort: str, id: str, data: Any, body: str, plek: Plek, meldingen: list[Melding], yaml: list[Melding]
) -> Any:
    noun = SOORTEN[soort].noun
    if not isinstance(data, dict):
        meldingen.append(
            plek.meld(
                "waarde-soort",
                (),
                "het blok bovenaan hoort sleutels met waarden te bevatten",
                "schrijf per regel `sleutel: waarde`",
            )
        )
        return None
    vorm = Vormgever(plek, meldingen)
    _keep(vorm, yaml, plek)
    vorm.check_strings(data)
    for naam in data.keys() & AFGELEID:
        vorm.meld("sleutel-gereserveerd", (naam,), f"`{naam}` schrijf je niet zelf", GERESERVEERD[naam])
    eigen = {naam: waarde for naam, waarde in data.items() if naam not in AFGELEID}
    gevormd = {**vorm.shape(noun, eigen, ()), "id": id, "tekst": body.strip()}
    klaar = _validate(vorm, soort, gevormd, (), top=True)
    if klaar is None:
        return None
    meldingen += without_open(check_noun(klaar, plek), meldingen)
    return klaar


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
    bron: Bron | None = _validate(vorm, "bron", gevormd, pad, top=False)
    return bron


def _validate(vorm: Vormgever, soort: str, gevormd: Any, pad: Pad, top: bool) -> Any:
    """The noun, or None with every pydantic error translated that was not reported before."""
    root = SOORTEN[soort].noun if top else LIJST
    try:
        return adapter(soort).validate_python(gevormd)
    except ValidationError as fout:
        for een in fout.errors(include_url=False, include_input=False):
            loc = (*pad, *een["loc"])
            if not vorm.is_reported(loc):
                translate_error(vorm, root, een["type"], loc, een.get("ctx", {}), top)
        return None


def _wit(body: str) -> int:
    return body[: len(body) - len(body.lstrip())].count("\n")


def _keep(vorm: Vormgever, fouten: list[Melding], plek: Plek) -> None:
    """Paths that the YAML reader complained about need no second melding about their value."""
    waar = {fout.waar for fout in fouten if fout.naam in ("afgeknipt", "yaml-kunstgreep")}
    vorm.gemeld |= {pad for pad in plek.regels if pad and plek.toon(pad) in waar}
