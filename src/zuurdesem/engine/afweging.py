"""The weighing of one reader: their order or what they set aside, the author's estimates and their own.

Everything here is derived from the answers, in whole numbers. What it gives are ids and positions;
the words stand in the step.
"""

from __future__ import annotations

from dataclasses import dataclass

from .casus import Casus, Optie
from .ingevuld import Ingevuld
from .lijsten import LOGICAS
from .wegen import (
    Gewicht,
    Scores,
    banden,
    blijft,
    hoeken_van_opzij,
    hoeken_van_volgorde,
    wankel,
    winnaar,
)
from .wegen import bovenaan as hoogste

LOGICA_IDS = tuple(LOGICAS)
FIJN = 24


@dataclass(frozen=True, kw_only=True)
class Punt:
    """A corner: which belangen weigh (alike), which optie wins there, and the estimates on which that hangs."""

    belangen: tuple[str, ...]
    wint: str
    hangt: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Afweging:
    """What an order or a belang set aside leads to. `mogelijk` and `valt_af` together are all weighed opties."""

    mogelijk: tuple[str, ...]
    valt_af: tuple[str, ...]
    punten: tuple[Punt, ...]
    strook: tuple[tuple[str, int, int], ...]


def eigen_richting(wat: Ingevuld, logica: str, optie: str) -> int | None:
    """The reader's own estimate, or None where they left the author's."""
    waarde = wat.een(f"logica.{logica}.anders.{optie}")
    return int(waarde) if waarde else None


def richting(casus: Casus, wat: Ingevuld, logica: str, optie: Optie) -> int:
    """The direction that counts for this reader: their own, else that of the voice they chose, else the author's."""
    eigen = eigen_richting(wat, logica, optie.id)
    if eigen is not None:
        return eigen
    if logica == "client":
        stem = next((stem for stem in optie.stemmen if stem.namens == wat.een("wegen.stem")), None)
        if stem:
            return stem.richting
    return optie.argumenten.van(logica).richting


def geordend(wat: Ingevuld) -> tuple[str, ...]:
    """The order of the belangen, heaviest first; three named say the fourth. A double makes it no order: ()."""
    genoemd = wat.meer("wegen.volgorde")
    if len(set(genoemd)) != len(genoemd):
        return ()
    rest = tuple(logica for logica in LOGICA_IDS if logica not in genoemd)
    return genoemd + rest if len(rest) == 1 else genoemd


def opzij(wat: Ingevuld) -> str:
    """The belang set aside: the last of a whole order, else the one named in the short route, else ''."""
    orde = geordend(wat)
    return orde[-1] if len(orde) == len(LOGICA_IDS) else wat.een("wegen.opzij")


ZWAARTE = {"even": 4, "bijna": 3, "half": 2, "weinig": 1, "niet": 0}
"""How heavy a belang weighs beside the one mended first, in quarters of it. The reader sees the words."""


def zwaarte(wat: Ingevuld) -> Gewicht | None:
    """The weighting by swing: what is mended first when all is damaged, and the others beside it; None until all four.

    Source: swing weighting, as in onderzoek (leren-en-wegen ch. 4). Pitfall: a weight given as 'how important' ignores
    how much there is to lose, so the question is about mending all damage, and nothing stands filled in.
    """
    eerst = wat.een("wegen.eerst")
    naast = [ZWAARTE.get(wat.een(f"wegen.zwaarte.{logica}")) for logica in LOGICA_IDS]
    delen = [4 if logica == eerst else deel for logica, deel in zip(LOGICA_IDS, naast, strict=True)]
    return tuple(deel for deel in delen if deel is not None) if eerst and None not in delen else None


def bovenaan(casus: Casus, wat: Ingevuld) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]] | None:
    """The opties that stand highest by swing, and the estimates of the author on which that hangs; None until asked."""
    gewicht, opties = zwaarte(wat), weegbaar(casus)
    if gewicht is None or not opties:
        return None
    scores = _scores(casus, wat, opties)
    hangt = wankel(scores, _eigen(wat, opties), gewicht)
    return (
        tuple(opties[i].id for i in hoogste(scores, gewicht)),
        tuple((opties[i].id, LOGICA_IDS[j]) for i, j in hangt),
    )


def weegbaar(casus: Casus) -> tuple[Optie, ...]:
    """The opties that are weighed: only *dicht* leaves the weighing."""
    return tuple(optie for optie in casus.levende_opties if optie.poort.woord != "dicht")


def afweging(casus: Casus, wat: Ingevuld) -> Afweging | None:
    """What follows from what the reader ordered or set aside, or None when they did neither."""
    hoeken = _hoeken(wat)
    opties = weegbaar(casus)
    if not hoeken or not opties:
        return None
    scores = _scores(casus, wat, opties)
    eigen = _eigen(wat, opties)
    kan = [blijft(scores, hoeken, i) for i in range(len(opties))]
    belangrijk = _sprekende_hoeken(wat, hoeken)
    return Afweging(
        mogelijk=tuple(optie.id for optie, ja in zip(opties, kan, strict=True) if ja),
        valt_af=tuple(optie.id for optie, ja in zip(opties, kan, strict=True) if not ja),
        punten=tuple(_punt(opties, scores, eigen, hoek) for hoek in belangrijk),
        strook=_strook(opties, scores, belangrijk) if len(geordend(wat)) == len(LOGICA_IDS) else (),
    )


def _hoeken(wat: Ingevuld) -> tuple[Gewicht, ...]:
    if orde := geordend(wat):
        return hoeken_van_volgorde(tuple(LOGICA_IDS.index(logica) for logica in orde))
    if wat.een("wegen.opzij"):
        return hoeken_van_opzij(LOGICA_IDS.index(wat.een("wegen.opzij")))
    return ()


def _sprekende_hoeken(wat: Ingevuld, hoeken: tuple[Gewicht, ...]) -> tuple[Gewicht, ...]:
    """The corners worth words: those of a whole order or of one belang set aside; of a part, its first ones."""
    aantal = len(geordend(wat)) or len(hoeken)
    return hoeken[:aantal]


def _scores(casus: Casus, wat: Ingevuld, opties: tuple[Optie, ...]) -> tuple[Scores, ...]:
    return tuple(tuple(richting(casus, wat, logica, optie) for logica in LOGICA_IDS) for optie in opties)


def _eigen(wat: Ingevuld, opties: tuple[Optie, ...]) -> frozenset[tuple[int, int]]:
    return frozenset(
        (i, j)
        for i, optie in enumerate(opties)
        for j, logica in enumerate(LOGICA_IDS)
        if eigen_richting(wat, logica, optie.id) is not None
    )


def _punt(
    opties: tuple[Optie, ...], scores: tuple[Scores, ...], eigen: frozenset[tuple[int, int]], hoek: Gewicht
) -> Punt:
    wint = winnaar(scores, hoek)
    return Punt(
        belangen=tuple(logica for logica, deel in zip(LOGICA_IDS, hoek, strict=True) if deel),
        wint="" if wint is None else opties[wint].id,
        hangt=tuple((opties[i].id, LOGICA_IDS[j]) for i, j in wankel(scores, eigen, hoek)),
    )


def _strook(
    opties: tuple[Optie, ...], scores: tuple[Scores, ...], hoeken: tuple[Gewicht, ...]
) -> tuple[tuple[str, int, int], ...]:
    """Who wins along the way from the heaviest belang alone to all alike, in FIJN pieces between corners."""
    uit: list[tuple[str, int, int]] = []
    for nr in range(len(hoeken) - 1):
        for wint, begin, eind in banden(scores, hoeken[nr], hoeken[nr + 1], FIJN):
            naam = "" if wint is None else opties[wint].id
            van, tot = nr * FIJN + begin, nr * FIJN + eind
            if uit and uit[-1][0] == naam:
                uit[-1] = (naam, uit[-1][1], tot)
            else:
                uit.append((naam, van, tot))
    return tuple(uit)
