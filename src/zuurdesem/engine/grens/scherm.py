"""`grens(grens, dossier, kijk) -> Weergave`: one situation, the line in the choices, or the rule the reader wrote.

`kijk`: `{"fragment": "situatie=3" | "lijn" | "regel", "verder": …, "overslaan": …, "editie": …, "wortel": …}`.
Last answer wins, and one can go back: nothing here is locked. Learner input never raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..dossier import Dossier, antwoorden
from ..patronen import lijkt_op
from ..teksten_grens import zeg
from ..teksten_quiz import tel
from ..vragen import Mogelijkheid, Vraagvorm
from ..weergave import Alinea, Rijen, Spraak, Tekstveld, Tussenkop, Weergave
from .lijn import Keus, Lijn, geordend, lijn
from .situaties import ANTWOORD, REGEL, WEET_NIET, Grens, Grensoptie, vraag_van


@dataclass(frozen=True, kw_only=True)
class Wissel:
    """One circumstance of a situation: what it is called, how the casus has it, and how it is now ('' the same)."""

    naam: str
    was: str
    nu: str


@dataclass(frozen=True, kw_only=True)
class Situatie:
    """A situation with the opties as answers; `gekozen` is the value chosen before, '' for none."""

    vraag: str
    anders: str
    wissels: tuple[Wissel, ...]
    opties: tuple[Grensoptie, ...]
    gekozen: str
    eerste: bool


@dataclass(frozen=True, kw_only=True)
class Lijnrij:
    """One stand of the leading knop: its words, what was chosen there, and whether the choice tips after it."""

    stand: str
    keuzes: tuple[str, ...]
    knip: bool


@dataclass(frozen=True, kw_only=True)
class Lijnbeeld:
    """The leading knop with what was chosen at each stand."""

    naam: str
    rijen: tuple[Lijnrij, ...]


@dataclass(frozen=True, kw_only=True)
class Tegen:
    """Choices side by side, each pair as a sentence with what else was different, and the question."""

    paren: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Keuzelijst:
    """Every situation in a line with what was chosen, and its place to go back to."""

    rijen: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Meenemen:
    """Text and print, and the way to begin again."""


@dataclass(frozen=True, kw_only=True)
class Kijk:
    """Where one looks, read from data of any shape."""

    plek: str
    nr: int | None
    verder: bool
    verouderd: bool
    wortel: str


def read_kijk(data: Any, dossier: Dossier) -> Kijk:
    """A Kijk from what the page passes; a dossier of another editie is verouderd."""
    ruw = data if isinstance(data, dict) else {}
    fragment, wortel, editie = ruw.get("fragment"), ruw.get("wortel"), ruw.get("editie")
    plek, _, nr = fragment.partition("=") if isinstance(fragment, str) else ("", "", "")
    return Kijk(
        plek=plek,
        nr=int(nr) if nr.isascii() and nr.isdigit() and len(nr) < 4 else None,
        verder=ruw.get("verder") is True and ruw.get("overslaan") is not True,
        verouderd=isinstance(editie, str) and bool(dossier.antwoorden) and dossier.editie not in ("", editie),
        wortel=wortel if isinstance(wortel, str) and set(wortel) <= {".", "/"} else "",
    )


def grens(grens: Grens, dossier: Dossier, kijk: Any) -> Weergave:
    """The screen at this place. Without a place: the first situation without an answer, else the rule or the line."""
    waar = kijk if isinstance(kijk, Kijk) else read_kijk(kijk, dossier)
    gezegd = gezegd_in(grens, dossier)
    open_ = [nr for nr, situatie in enumerate(grens.situaties, 1) if vraag_van(situatie) not in gezegd]
    regel = gezegd.get(REGEL, "")
    n = len(grens.situaties)
    if waar.plek == "situatie" and waar.nr and 1 <= waar.nr <= n:
        if not waar.verder or waar.nr in open_:
            return _situatie(grens, gezegd, waar, waar.nr)
        later = [nr for nr in open_ if nr > waar.nr] or ([waar.nr + 1] if waar.nr < n and not open_ else open_)
        return _situatie(grens, gezegd, waar, later[0]) if later else _lijn(grens, gezegd, waar)
    if waar.plek == "lijn":
        if waar.verder and regel:
            return _regel(grens, gezegd, waar)
        return _lijn(grens, gezegd, waar, mist=waar.verder)
    if open_:
        return _situatie(grens, gezegd, waar, open_[0])
    return _regel(grens, gezegd, waar) if regel else _lijn(grens, gezegd, waar)


def gezegd_in(grens: Grens, dossier: Dossier) -> dict[str, str]:
    """The last usable answer per vraag: an optie or 'weet niet' per situation, and the rule as written."""
    goed = {WEET_NIET, *(optie.id for optie in grens.opties)}
    gevraagd = {vraag_van(situatie) for situatie in grens.situaties}
    uit: dict[str, str] = {}
    for vraag, waarde in antwoorden(dossier.antwoorden):
        if isinstance(waarde, str) and ((vraag in gevraagd and waarde in goed) or vraag == REGEL):
            uit[vraag] = waarde
    return uit


def _keuzes(grens: Grens, gezegd: dict[str, str]) -> list[Keus]:
    paren = [(situatie, gezegd.get(vraag_van(situatie), WEET_NIET)) for situatie in grens.situaties]
    return [(situatie, optie) for situatie, optie in paren if optie != WEET_NIET]


def _weergave(grens: Grens, waar: Kijk, plek: str, kop: str, onderdelen: tuple[Any, ...], **meer: Any) -> Weergave:
    oud = (zeg("grens.verouderd"),) if waar.verouderd else ()
    return Weergave(
        casus=grens.casus,
        route="",
        deel="",
        fragment=plek,
        kop=kop,
        onderdelen=onderdelen,
        reacties=oud,
        wortel=waar.wortel,
        **meer,
    )


def _situatie(grens: Grens, gezegd: dict[str, str], waar: Kijk, nr: int) -> Weergave:
    situatie = grens.situaties[nr - 1]
    vraag = vraag_van(situatie)
    gekozen = gezegd.get(vraag, "")
    laatste = nr == len(grens.situaties)
    return _weergave(
        grens,
        waar,
        f"situatie={nr}",
        zeg("grens.stand", nummer=nr, totaal=len(grens.situaties)),
        (
            Situatie(
                vraag=vraag,
                anders=anders(grens, situatie),
                wissels=wissels(grens, situatie),
                opties=grens.opties,
                gekozen=gekozen,
                eerste=nr == 1,
            ),
        ),
        stap=nr,
        knop=(zeg("grens.naar-lijn" if laatste else "grens.volgende") if gekozen else ""),
        vraagt=True,
        vorige=f"situatie={nr - 1}" if nr > 1 else "",
    )


def wissels(grens: Grens, situatie: tuple[str, ...]) -> tuple[Wissel, ...]:
    """The circumstances of a situation beside those of the casus."""
    rijen = []
    for plek, (knop, stand) in enumerate(zip(grens.knoppen, situatie, strict=True)):
        was = knop.standen[0]
        rijen.append(Wissel(naam=knop.naam, was=was.tekst, nu="" if stand == was.id else grens.tekst(plek, stand)))
    return tuple(rijen)


def anders(grens: Grens, situatie: tuple[str, ...]) -> str:
    """In how many things a situation differs from the casus, in words."""
    n = sum(bool(wissel.nu) for wissel in wissels(grens, situatie))
    if n == 0:
        return zeg("grens.casus")
    return zeg("grens.anders.een") if n == 1 else zeg("grens.anders.meer", n=tel(n))


def _lijn(grens: Grens, gezegd: dict[str, str], waar: Kijk, *, mist: bool = False) -> Weergave:
    regel = gezegd.get(REGEL, "")
    lijkt = lijkt_op(regel)
    veld = Tekstveld(
        vraag=Vraagvorm(id=REGEL, stap=1, vraag=zeg("grens.regel.vraag")),
        waarde=regel,
        hulp=zeg("grens.regel.hulp"),
        voorbeeld=zeg("grens.regel.voorbeeld"),
        merk_op=zeg("merk-op", wat=zeg(lijkt)) if lijkt else "",
    )
    return _weergave(
        grens,
        waar,
        "lijn",
        zeg("grens.lijn.kop"),
        (*verhaal(grens, gezegd), _lijst(grens, gezegd), veld),
        stap=len(grens.situaties) + 1,
        fouten=((REGEL, zeg("grens.regel.mist")),) if mist else (),
        knop=zeg("grens.regel.bewaar"),
        vraagt=True,
        vorige=f"situatie={len(grens.situaties)}",
    )


def verhaal(grens: Grens, gezegd: dict[str, str]) -> tuple[Any, ...]:
    """The line in words and as a picture with the same words, and what lies askew as questions."""
    keuzes = _keuzes(grens, gezegd)
    gevonden = lijn(grens, keuzes)
    n, totaal = len(keuzes), len(grens.situaties)
    zinnen = [zeg("grens.lijn.zin", n=tel(n)) if n > 1 else zeg("grens.lijn.zin.een" if n else "grens.lijn.zin.geen")]
    if 1 < n < totaal:
        zinnen.append(zeg("grens.weinig", totaal=tel(totaal), n=tel(totaal - n)))
    delen: list[Any] = [Alinea(tekst=(" ".join(zinnen),), stijl="hulp")]
    if gevonden.soort == "leeg":
        return tuple(delen)
    delen.append(Alinea(tekst=(_zin(grens, keuzes, gevonden),)))
    delen += [_beeld(grens, keuzes, knop) for knop in gevonden.knoppen]
    if gevonden.paren:
        delen.append(Tegen(paren=tuple(_paar(grens, keuzes, paar) for paar in gevonden.paren)))
    else:
        delen.append(Alinea(tekst=(zeg("grens.zelfde.vraag" if gevonden.soort == "zelfde" else "grens.niets"),)))
    return tuple(delen)


def _zin(grens: Grens, keuzes: Sequence[Keus], gevonden: Lijn) -> str:
    namen = [_klein(grens.knoppen[knop].naam) for knop in gevonden.knoppen]
    if gevonden.soort == "zelfde":
        return zeg("grens.lijn.zelfde", optie=_titel(grens, keuzes[0][1]))
    if gevonden.soort == "een":
        return zeg("grens.lijn.een", knop=namen[0])
    if gevonden.soort == "meestal":
        return zeg("grens.lijn.meestal", knop=namen[0], n=tel(gevonden.past), totaal=tel(len(keuzes)))
    if gevonden.soort == "twee":
        return zeg("grens.lijn.twee", knop=namen[0], ander=namen[1])
    return zeg("grens.lijn.geen")


def _klein(naam: str) -> str:
    """A name inside a sentence: its first letter small."""
    return naam[:1].lower() + naam[1:]


def _titel(grens: Grens, id: str) -> str:
    optie = grens.optie(id)
    return optie.titel if optie else id


def _beeld(grens: Grens, keuzes: Sequence[Keus], knop: int) -> Lijnbeeld:
    """What was chosen at each stand; it tips after a stand where the most chosen optie changes."""
    per = {stand: [optie for situatie, optie in keuzes if situatie[knop] == stand] for stand in geordend(grens, knop)}
    gezien = {stand: rij for stand, rij in per.items() if rij}
    vaakst = [_vaakst(rij)[0] for rij in gezien.values()]
    rijen = []
    for plek, (stand, rij) in enumerate(gezien.items()):
        keer = tuple(zeg("grens.keer", optie=_titel(grens, optie), n=tel(rij.count(optie))) for optie in _vaakst(rij))
        knip = plek + 1 < len(vaakst) and vaakst[plek] != vaakst[plek + 1]
        rijen.append(Lijnrij(stand=grens.tekst(knop, stand), keuzes=keer, knip=knip))
    return Lijnbeeld(naam=grens.knoppen[knop].naam, rijen=tuple(rijen))


def _vaakst(rij: list[str]) -> list[str]:
    """The opties in a row of choices, the most chosen first; of two the one chosen first."""
    return sorted(dict.fromkeys(rij), key=lambda optie: (-rij.count(optie), rij.index(optie)))


def _paar(grens: Grens, keuzes: Sequence[Keus], paar: Any) -> tuple[str, str]:
    (een, optie), (ander, andere) = keuzes[paar.een], keuzes[paar.ander]

    def standen(situatie: tuple[str, ...]) -> str:
        return " en ".join(f"‘{grens.tekst(knop, situatie[knop])}’" for knop in paar.knoppen[:2])

    zin = zeg(
        "grens.bij",
        standen=standen(een),
        optie=_titel(grens, optie),
        andere=standen(ander),
        ander=_titel(grens, andere),
    )
    return zin, zeg("grens.gelijk" if len(paar.knoppen) <= 2 else "grens.ook-anders")


def _lijst(grens: Grens, gezegd: dict[str, str]) -> Keuzelijst:
    rijen = []
    for nr, situatie in enumerate(grens.situaties, 1):
        waarde = gezegd.get(vraag_van(situatie), "")
        keus = zeg("grens.weet-niet") if waarde == WEET_NIET else _titel(grens, waarde) or zeg("grens.open")
        rijen.append((_kort(grens, situatie), keus, f"situatie={nr}"))
    return Keuzelijst(rijen=tuple(rijen))


def _kort(grens: Grens, situatie: tuple[str, ...]) -> str:
    """What is different in a situation, in one line."""
    anders_ = [wissel.nu for wissel in wissels(grens, situatie) if wissel.nu]
    return "; ".join(anders_) if anders_ else zeg("grens.casus")


def _regel(grens: Grens, gezegd: dict[str, str], waar: Kijk) -> Weergave:
    regel = Spraak(zin=gezegd.get(REGEL, ""), na=zeg("grens.regel.na"), eigen=True)
    return _weergave(
        grens,
        waar,
        "regel",
        zeg("grens.regel.kop"),
        (regel, *verhaal(grens, gezegd)[1:], _lijst(grens, gezegd), Meenemen()),
        stap=len(grens.situaties) + 2,
        vorige="lijn",
    )


def blad(grens: Grens, dossier: Dossier) -> Weergave:
    """Everything as text: for a file and for paper. The rule first, then the choices as they stand."""
    gezegd = gezegd_in(grens, dossier)
    rijen = tuple((f"{nr}. {kort}", keus) for nr, (kort, keus, _) in enumerate(_lijst(grens, gezegd).rijen, 1))
    regel = gezegd.get(REGEL, "")
    return Weergave(
        casus=grens.casus,
        route="",
        stap=0,
        deel="",
        fragment="",
        kop=zeg("grens.titel", casus=grens.titel),
        waarom=zeg("schrijf-over"),
        onderdelen=(
            *((Rijen(rijen=((zeg("grens.regel.vraag"), regel),)),) if regel else ()),
            Tussenkop(tekst=zeg("grens.alle")),
            Rijen(rijen=rijen),
        ),
    )


def mogelijkheden(grens: Grens) -> tuple[Mogelijkheid, ...]:
    """The closed answers to every situation, for a page that is only read."""
    return tuple(Mogelijkheid(waarde=optie.id, woorden=optie.titel, letter=optie.letter) for optie in grens.opties)


__all__ = ["ANTWOORD", "blad", "grens", "mogelijkheden", "read_kijk"]
