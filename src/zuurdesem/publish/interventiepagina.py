"""The page of an interventie: what it is, what is known of it and how old that is, how it goes, and who disagrees.

Texts: schrijfwijzer §5.4. A verdict stands in the words of the body that gave it; what we think is marked as ours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import htpy as h

from zuurdesem.content import Bibliotheek
from zuurdesem.content.aandacht import OORDEEL_JAREN, is_older
from zuurdesem.engine.html.basis import adres, icoon, logica, tekst
from zuurdesem.engine.kennis import Interventie, Onderbouwing
from zuurdesem.engine.lijsten import SETTINGS, STEUN, THEMAS
from zuurdesem.engine.teksten import datum

from .delen import bovenkop, rij, samen, tekstdeel, titelsectie
from .ouderdom import in_woorden, jaren
from .voet import ingetrokken, verwant, voet
from .volgorde import in_gebruik

GEEN = "Geen beoordeling gevonden."


class Oefening(NamedTuple):
    """A casus to practise with: what a link to it shows."""

    id: str
    titel: str
    vraag: str


def pagina(
    zelf: Interventie,
    html: str,
    bibliotheek: Bibliotheek,
    oefeningen: Sequence[Oefening],
    wortel: str,
    vandaag: str,
) -> str:
    """The inside of the article. `html` is the body, `vandaag` the day of the build."""
    titels = bibliotheek.titels
    return samen(
        h.header(".zd-kennis")[
            bovenkop(wortel, "interventies", "Interventie", zelf.soort),
            h.h1("#inhoud")[zelf.titel],
            h.p(".zd-intro")[zelf.kern],
        ],
        ingetrokken(zelf),
        _bewijs(zelf.onderbouwing, wortel, vandaag),
        h.dl(".zd-feiten.zd-marge")[
            rij("Voor wie", zelf.doelgroep),
            rij("Doel", zelf.doel),
            rij("Wie doet het", zelf.uitvoerder),
            rij("Hoe lang", zelf.duur),
            rij("Waar", ", ".join(SETTINGS[setting] for setting in zelf.setting)) if zelf.setting else "",
            rij("Waarover", ", ".join(THEMAS[thema] for thema in zelf.themas)) if zelf.themas else "",
            rij("Eerder bekend als", ", ".join(zelf.eerder_bekend_als)) if zelf.eerder_bekend_als else "",
            rij("Komt uit", *tekst(zelf.komt_uit, wortel)) if zelf.komt_uit else "",
        ],
        titelsectie("zd-stappen", "Zo gaat het", h.ol[(h.li[tekst(stap, wortel)] for stap in zelf.stappen)])
        if zelf.stappen
        else "",
        titelsectie(
            "zd-werkzaam",
            "Wat maakt dat het werkt",
            h.ul[(h.li[tekst(deel, wortel)] for deel in zelf.werkzame_elementen)],
        )
        if zelf.werkzame_elementen
        else "",
        tekstdeel(html),
        _logicas(zelf, wortel),
        titelsectie("zd-kritiek", "Wat critici zeggen", h.p[tekst(zelf.kritiek, wortel)], klasse="zd-kritiek"),
        _oefen(oefeningen, wortel),
        h.p(".zd-hulp")[STEUN[zelf.steun]],
        voet(
            zelf,
            bibliotheek.bronnen,
            wortel,
            verwant("Ook een mogelijkheid", "interventie", zelf.interventies, titels("interventies"), wortel),
            verwant("Kaders", "kader", zelf.kaders, titels("kaders"), wortel),
            verwant("Begrippen", "begrip", zelf.begrippen, titels("begrippen"), wortel),
        ),
    )


def oefeningen(bibliotheek: Bibliotheek) -> dict[str, tuple[Oefening, ...]]:
    """Id of an interventie → the casussen it names and those that name it, in the order of the catalogue."""
    noemt: defaultdict[str, list[str]] = defaultdict(list)
    for zelf in bibliotheek.interventies.values():
        for id in zelf.casussen:
            noemt[id].append(zelf.id)
    uit: defaultdict[str, list[Oefening]] = defaultdict(list)
    for casus in in_gebruik(bibliotheek.casussen):
        for id in dict.fromkeys([*casus.interventies, *noemt[casus.id]]):
            uit[id].append(Oefening(casus.id, casus.titel, casus.vraag))
    return {id: tuple(rij) for id, rij in uit.items()}


def merk(grond: Onderbouwing, vandaag: str) -> h.Element:
    """The verdict on a card: in the words of its source with its year, or that none was found."""
    if grond.sterkte == "geen":
        return h.p(".zd-bewijsmerk.zd-bewijsmerk--geen")[
            h.span(".zd-bewijsmerk__oordeel")[GEEN.rstrip(".")],
            h.span(".zd-bewijsmerk__jaar")[f"gekeken op {datum(grond.gekeken_op)}"],
        ]
    oud = _is_oud(grond, vandaag)
    hoe_oud = f": {in_woorden(jaren(grond.datum, _dag(grond, vandaag)))} oud" if oud else ""
    return h.p(class_=f"zd-bewijsmerk{' zd-bewijsmerk--oud' if oud else ''}")[
        h.span(".zd-bewijsmerk__oordeel")[_hoofdletter(grond.oordeel)],
        h.span(".zd-bewijsmerk__jaar")[icoon("let-op") if oud else "", f"{grond.datum[:4]}{hoe_oud}"],
    ]


def _bewijs(grond: Onderbouwing, wortel: str, vandaag: str) -> h.Element:
    if grond.sterkte == "geen":
        oordeel: list[h.Node] = [h.strong[GEEN], " Een beoordeling met datum vonden wij niet."]
    else:
        oordeel = [h.strong[f"‘{_hoofdletter(grond.oordeel)}’"], f" volgens {grond.instantie}, {datum(grond.datum)}"]
    return h.dl(".zd-bewijs", aria_label="Wat erover bekend is")[
        h.div[h.dt["Onderbouwing"], h.dd[oordeel]],
        h.div(".zd-bewijs__oud")[
            h.dt[icoon("let-op"), "Leeftijd"],
            h.dd[
                f"Dit oordeel is {in_woorden(jaren(grond.datum, _dag(grond, vandaag)))} oud. "
                f"Kijk bij {grond.instantie} wat nu geldt."
            ],
        ]
        if _is_oud(grond, vandaag)
        else "",
        h.div[h.dt["Toelichting"], h.dd[tekst(grond.toelichting, wortel)]] if grond.toelichting else "",
        h.div[h.dt["Gekeken op"], h.dd[datum(grond.gekeken_op)]],
    ]


def _logicas(zelf: Interventie, wortel: str) -> h.Element:
    def rijtje(naam: str, ids: tuple[str, ...]) -> h.Node:
        return rij(naam, *(deel for id in ids for deel in (logica(id), " "))) if ids else ""

    return titelsectie(
        "zd-helpt",
        "Wat het dient, waar het spant",
        h.dl(".zd-feiten.zd-dient")[rijtje("Dient", zelf.logicas.dient), rijtje("Spant met", zelf.logicas.spant)],
        h.p[zelf.logicas.zin],
        h.p(".zd-hulp")["Dit is onze eigen inschatting."],
    )


def _oefen(casussen: Sequence[Oefening], wortel: str) -> h.Node:
    if not casussen:
        return ""
    return titelsectie(
        "zd-oefen",
        "Oefen ermee",
        h.ul(".zd-oefen")[
            (h.li[h.a(href=adres("casus", casus.id, wortel))[casus.titel], " ", casus.vraag] for casus in casussen)
        ],
    )


def _is_oud(grond: Onderbouwing, vandaag: str) -> bool:
    return grond.sterkte != "geen" and is_older(grond.datum, _dag(grond, vandaag), OORDEEL_JAREN)


def _dag(grond: Onderbouwing, vandaag: str) -> str:
    """The day to count from: a build that names none is at least as late as our looking."""
    return max(vandaag, grond.gekeken_op)


def _hoofdletter(zin: str) -> str:
    return zin[:1].upper() + zin[1:].rstrip(".")
