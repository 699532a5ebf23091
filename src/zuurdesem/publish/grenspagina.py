"""The page of a grensverkenner below that of its casus: what it is, the first situation, and all of them on paper."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import htpy as h

from zuurdesem.content.geheugen import GEEN, Geheugen
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.grens.situaties import Grens, Grensoptie, grensknoppen
from zuurdesem.engine.html.basis import icoon
from zuurdesem.engine.html.grens import eerste, papier, voet
from zuurdesem.engine.html.pagina import DEUR
from zuurdesem.engine.stappen.delen import nummer
from zuurdesem.engine.teksten_grens import zeg
from zuurdesem.engine.teksten_quiz import tel
from zuurdesem.engine.vorm import canonical_json

from .delen import samen
from .situaties import situaties


def make_grens(casus: Casus, geheugen: Geheugen = GEEN) -> Grens | None:
    """The grensverkenner of a casus; None for one with fewer than two draaiknoppen."""
    knoppen = grensknoppen(casus)
    if not knoppen or casus.publicatie == "ingetrokken":
        return None
    standen = tuple(len(knop.standen) for knop in knoppen)
    gekozen = geheugen.haal("situaties", standen, lambda: situaties(standen))
    los = Grens(
        casus=casus.id,
        titel=casus.titel,
        editie="",
        opties=tuple(
            Grensoptie(id=optie.id, titel=optie.titel, letter=nummer(casus, optie)) for optie in casus.levende_opties
        ),
        knoppen=knoppen,
        situaties=tuple(
            tuple(knop.standen[stand].id for knop, stand in zip(knoppen, een, strict=True)) for een in gekozen
        ),
    )
    return replace(los, editie=sha256(canonical_json(los).encode()).hexdigest()[:8])


def pad(casus: str) -> str:
    """The source file of the page."""
    return f"casussen/{casus}/grens.md"


def pagina(grens: Grens, casus: Casus, wortel: str, python: str, mb: int) -> str:
    """The inside of the article."""
    gegevens = {
        "casus": grens.casus,
        "editie": grens.editie,
        "python": f"{wortel}{python}",
        "deur": DEUR,
        "wortel": wortel,
    }
    kenmerken = "".join(f' data-{naam}="{waarde}"' for naam, waarde in gegevens.items())
    return samen(
        h.header(".zd-kennis")[
            h.p(".zd-bovenkop")[
                h.a(href=f"{wortel}casussen/")["Casus"], " · ", h.a(href=f"{wortel}casussen/{casus.id}/")[casus.titel]
            ],
            h.h1("#inhoud")[zeg("grens.titel", casus=casus.titel)],
            h.p(".zd-intro")[casus.vraag],
            h.p(".zd-grensintro")[zeg("grens.intro"), " ", zeg("grens.geen-antwoord")],
        ],
        h.details(".zd-vouw")[h.summary["Lees de casus nog eens, kort"], h.p[casus.kern]],
        h.noscript[h.p(".zd-hulp")[zeg("zonder-javascript.grens")]],
        f'<section class="zd-grens" id="grens" data-module="grens" aria-label="Situaties"{kenmerken}>',
        eerste(grens, wortel),
        "</section>",
        voet(mb),
        h.details(".zd-vouw.zd-werkblad.zd-druk-open", id="papier")[
            h.summary[h.h2[zeg("grens.papier")]], papier(grens)
        ],
        h.p[h.a(href=f"{wortel}casussen/{casus.id}/")[zeg("grens.naar-casus")]],
    )


def link(grens: Grens | None, wortel: str) -> h.Node:
    """The way from the casus; nothing where there is no grensverkenner."""
    if grens is None:
        return ""
    return h.p(".zd-naar-grens")[
        h.a(".zd-knop.zd-knop--tweede", href=f"{wortel}casussen/{grens.casus}/grens/")[
            zeg("grens.link"), icoon("pijl")
        ],
        " ",
        h.span(".zd-hulp")[_hoofdletter(zeg("grens.link.zin", n=tel(len(grens.situaties))))],
    ]


def _hoofdletter(zin: str) -> str:
    return zin[:1].upper() + zin[1:]
