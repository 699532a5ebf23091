"""Questions as form controls: choices and text fields. Labels are always visible, help stands above the field."""

from __future__ import annotations

import htpy as h

from ..teksten import zeg
from ..vragen import Mogelijkheid
from ..weergave import Keuze, Tekstveld
from .basis import icoon, letter

VORMEN = {
    "opties": "zd-opties",
    "vragen": "zd-opties",
    "reeks": "zd-reeks",
    "twee": "zd-reeks zd-reeks--twee",
    "drie": "zd-reeks zd-reeks--drie",
    "stapel": "zd-reeks zd-reeks--stapel",
    "direct": "zd-direct",
}


def veld_id(vraag: str) -> str:
    """The id of the first control of a vraag, so that a fout can link to it."""
    return "v-" + vraag.replace(".", "-")


def _letter(mogelijkheid: Mogelijkheid) -> list[h.Node]:
    return [] if mogelijkheid.letter is None else [letter(mogelijkheid.letter)]


def _optie(mogelijkheid: Mogelijkheid, invoer: h.VoidElement) -> h.Element:
    if not mogelijkheid.gevolg:
        return h.label(".zd-optie.zd-optie--kaal")[invoer, h.span(".zd-optie__titel")[mogelijkheid.woorden]]
    return h.label(".zd-optie")[
        invoer,
        h.span(".zd-optie__tekst")[
            h.span(".zd-optie__titel")[*_letter(mogelijkheid), mogelijkheid.woorden],
            h.span(".zd-optie__gevolg")[mogelijkheid.gevolg],
        ],
    ]


def _kort(mogelijkheid: Mogelijkheid, invoer: h.VoidElement) -> h.Element:
    return h.label[invoer, h.span[*_letter(mogelijkheid), mogelijkheid.woorden]]


def _rijen(deel: Keuze) -> list[h.Node]:
    vraag = deel.vraag
    uit: list[h.Node] = []
    for plek, mogelijkheid in enumerate(vraag.mogelijkheden):
        invoer = h.input(
            type="checkbox" if vraag.meer else "radio",
            id=veld_id(vraag.id) if plek == 0 else None,
            name=vraag.id,
            value=mogelijkheid.waarde,
            checked=mogelijkheid.waarde in deel.gekozen,
        )
        uit.append((_optie if deel.vorm in ("opties", "vragen") else _kort)(mogelijkheid, invoer))
    return uit


def _knop(deel: Keuze, plek: int, mogelijkheid: Mogelijkheid) -> h.Element:
    gekozen = mogelijkheid.waarde in deel.gekozen
    voor = [h.span(".zd-alleen-lezer")[zeg("logica.nu.naar.lezer")]] if mogelijkheid.groep else []
    return h.button(
        class_="zd-direct__knop is-gekozen" if gekozen else "zd-direct__knop",
        id=veld_id(deel.vraag.id) if plek == 0 else None,
        name=deel.vraag.id,
        value=mogelijkheid.waarde,
    )[
        h.span[
            *voor,
            *_letter(mogelijkheid),
            mogelijkheid.woorden,
            h.span(".zd-direct__gevolg")[mogelijkheid.gevolg] if mogelijkheid.gevolg else None,
            h.span(".zd-alleen-lezer")[zeg("direct.gekozen")] if gekozen else None,
        ],
        icoon("vink" if gekozen else "pijl"),
    ]


def _knoppen(deel: Keuze) -> list[h.Node]:
    """Answers that go on by themselves; those of a group stand in a fold, open when one of them was chosen."""
    mogelijkheden = list(enumerate(deel.vraag.mogelijkheden))
    uit: list[h.Node] = [_knop(deel, plek, m) for plek, m in mogelijkheden if not m.groep]
    groep = [(plek, m) for plek, m in mogelijkheden if m.groep]
    if groep:
        binnen = [_knop(deel, plek, m) for plek, m in groep]
        is_open = any(m.waarde in deel.gekozen for _, m in groep)
        uit.append(h.details(".zd-vouw.zd-direct__vouw", open=is_open)[h.summary[groep[0][1].groep], binnen])
    return uit


def keuze(deel: Keuze, vooraf: list[h.Node], fout: str) -> h.Element:
    """A fieldset of radios or ticks; `vooraf` are onderdelen between the question and the answers."""
    id = veld_id(deel.vraag.id)
    beschrijft = [f"{id}-hulp"] * bool(deel.hulp) + [f"{id}-fout"] * bool(fout)
    return h.fieldset(
        class_="zd-groep zd-groep--fout" if fout else "zd-groep",
        data_leeg=deel.leeg or None,
        data_lijst=deel.lijst or None,
        aria_describedby=" ".join(beschrijft) or None,
    )[
        h.legend(".zd-groep__vraag")[deel.vraag.vraag],
        vooraf,
        h.p(".zd-hulp", id=f"{id}-hulp")[deel.hulp] if deel.hulp else None,
        h.p(".zd-foutregel", id=f"{id}-fout")[icoon("let-op"), h.span[h.span(".zd-alleen-lezer")[zeg("let-op")], fout]]
        if fout
        else None,
        h.div(class_=VORMEN[deel.vorm])[_knoppen(deel) if deel.direct else _rijen(deel)],
    ]


def tekstveld(deel: Tekstveld) -> h.Element:
    """A text field with its question as label. An HTML parser drops the first line break: one goes in front."""
    id = veld_id(deel.vraag.id)
    hulp = [tekst for tekst in (deel.hulp, zeg("voorbeeld", zin=deel.voorbeeld) if deel.voorbeeld else "") if tekst]
    beschrijft = (
        [f"{id}-hulp"] * bool(hulp)
        + [f"{id}-aanhef"] * bool(deel.aanhef)
        + [f"{id}-over"]
        + [f"{id}-merkop"] * bool(deel.merk_op)
    )
    veld = h.textarea(
        class_="zd-veld zd-veld--zin" if deel.aanhef or deel.vraag.id.endswith("besluit.zin") else "zd-veld",
        id=id,
        name=deel.vraag.id,
        rows="3",
        autocomplete="off",
        aria_describedby=" ".join(beschrijft),
    )["\n" + deel.waarde]
    return h.div(".zd-groep")[
        h.label(".zd-groep__vraag", for_=id)[deel.vraag.vraag],
        h.p(".zd-hulp", id=f"{id}-hulp")[" ".join(hulp)] if hulp else None,
        h.div(".zd-aanhef")[h.p(".zd-aanhef__begin", id=f"{id}-aanhef")[deel.aanhef], veld] if deel.aanhef else veld,
        h.p(".zd-merkop", id=f"{id}-merkop", role="status")[icoon("let-op"), h.span[deel.merk_op]]
        if deel.merk_op
        else None,
        h.p(".zd-hulp.zd-veldregel", id=f"{id}-over")[zeg("schrijf-over")],
    ]
