"""`quiz(vragen, dossier, kijk) -> Weergave`: one question, the reply to it, or the end of a series.

`kijk`: `{"fragment": "set=thema-geld&vraag=3", "verder": …, "overslaan": …, "vandaag": "2026-11-24", "dagen": […],
"zaad": "…", "wortel": …}`. `dagen` holds the day of each entry of the log, `zaad` is any text: the same text mixes the
same way. Learner input never raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..dagen import nummer
from ..dossier import Dossier
from ..lijsten import LOGICAS
from ..pagina import Antwoordkeuze, Vraag
from ..teksten_quiz import een_of_meer, tel, zeg
from ..vorm import Tekst
from ..weergave import Weergave
from .nakijken import Gegeven, bakken, gezet, goede_volgorde
from .verloop import REEKS, TERUG, Beurt, Verloop, kies, schud, terug_op, verloop, wachtend
from .vragen import WEET_NIET, Quizset, Quizvraag

FOUT_BIJ = "opgave"


@dataclass(frozen=True, kw_only=True)
class Keus:
    """One answer as it can be chosen; `logica` when it is one of the four."""

    id: str
    tekst: str
    logica: str = ""


@dataclass(frozen=True, kw_only=True)
class Opgave:
    """A question to answer. `gekozen`: what was chosen so far, by id; `reeks`: the name and value that begin a series.

    `over` is the title of the page it is about, '' where the reader is on that page.
    """

    id: str
    over: str
    soort: str
    vraag: str
    keuzes: tuple[Keus, ...]
    bakken: tuple[str, ...]
    gekozen: Mapping[str, str]
    rij: tuple[Keus, ...]
    reeks: tuple[str, str] | None


@dataclass(frozen=True, kw_only=True)
class Uitslagrij:
    """One answer after checking: `merk` is klopt, niet, deels, mist or ''; `woorden` stand beside it."""

    keus: Keus
    gekozen: bool
    merk: str
    woorden: tuple[str, ...]
    uitleg: Tekst


@dataclass(frozen=True, kw_only=True)
class Uitslag:
    """The question again, with its answers checked; `genummerd` when they stand in their right order."""

    over: str
    vraag: str
    rijen: tuple[Uitslagrij, ...]
    genummerd: bool


@dataclass(frozen=True, kw_only=True)
class Reden:
    """The reply: a verdict in words, why, what attracts, what of the other answers, and what it rests on."""

    oordeel: str
    alineas: tuple[Tekst, ...]
    andere: tuple[tuple[str, Tekst], ...]
    bron: tuple[Tekst, ...]
    niet_gecontroleerd: str


@dataclass(frozen=True, kw_only=True)
class Verder:
    """The button after a reply: its words, and the place it goes to."""

    woorden: str
    fragment: str


@dataclass(frozen=True, kw_only=True)
class Eind:
    """The end of a series: how many were seen, what returns and when, and the next series ('' when there is none)."""

    later: tuple[tuple[str, str], ...]
    nog: str
    fragment: str
    vast: bool


@dataclass(frozen=True, kw_only=True)
class Kijk:
    """Where one looks, read from data of any shape."""

    vraag: int | None
    eind: bool
    nieuw: bool
    verder: bool
    vandaag: str
    dagen: tuple[Any, ...]
    zaad: str
    wortel: str


def read_kijk(data: Any) -> Kijk:
    """A Kijk from what the page passes, of any shape."""
    ruw = data if isinstance(data, dict) else {}

    def tekst(naam: str) -> str:
        waarde = ruw.get(naam)
        return waarde if isinstance(waarde, str) else ""

    delen = dict(deel.partition("=")[::2] for deel in tekst("fragment").split("&"))
    nr, wortel, dagen = delen.get("vraag", ""), tekst("wortel"), ruw.get("dagen")
    return Kijk(
        vraag=int(nr) if nr.isascii() and nr.isdigit() and len(nr) < 4 else None,
        eind="eind" in delen,
        nieuw="nieuw" in delen,
        verder=ruw.get("verder") is True and ruw.get("overslaan") is not True,
        vandaag=tekst("vandaag"),
        dagen=tuple(dagen) if isinstance(dagen, (list, tuple)) else (),
        zaad=tekst("zaad"),
        wortel=wortel if set(wortel) <= {".", "/"} else "",
    )


def quiz(vragen: Quizset, dossier: Dossier, kijk: Any) -> Weergave:
    """The screen at this place. Without a place: where the series stopped, or the first question of a new one."""
    waar = kijk if isinstance(kijk, Kijk) else read_kijk(kijk)
    stand = verloop(vragen, dossier.antwoorden, waar.dagen)
    if not vragen.vragen:
        return _weergave(vragen, waar, "", zeg("quiz.leeg"), ())
    open_ = [nr for nr, vraag in enumerate(stand.reeks, 1) if stand.beurt(vraag) is None]
    if waar.nieuw or not stand.reeks or not (open_ or waar.eind or waar.vraag):
        return _nieuw(vragen, stand, waar)
    if waar.eind and not open_:
        return _eind(vragen, stand, waar)
    nr = waar.vraag if waar.vraag and 1 <= waar.vraag <= len(stand.reeks) else (open_ or [1])[0]
    vraag = stand.reeks[nr - 1]
    beurt = stand.beurt(vraag)
    if beurt:
        return _antwoord(vragen, stand, waar, nr, beurt)
    half = stand.half.get(vraag.id)
    mist = waar.verder and (vraag.vraag.soort != "volgorde" or half is None)
    return _vraag(vragen, waar, vraag, nr, len(stand.reeks), stand.eerder(vraag), half, mist=mist)


def fragment(vragen: Quizset, plek: str) -> str:
    """The address of a place in this set, for behind the #."""
    return f"set={vragen.id}&{plek}"


def _weergave(vragen: Quizset, waar: Kijk, plek: str, kop: str, onderdelen: tuple[Any, ...], **meer: Any) -> Weergave:
    return Weergave(
        casus=vragen.id,
        route="",
        stap=meer.pop("stap", 1),
        deel="",
        fragment=fragment(vragen, plek),
        kop=kop,
        onderdelen=onderdelen,
        wortel=waar.wortel,
        **meer,
    )


def _nieuw(vragen: Quizset, stand: Verloop, waar: Kijk) -> Weergave:
    reeks = kies(vragen, stand, waar.vandaag, waar.zaad)
    begin = (REEKS + vragen.id, " ".join(vraag.id for vraag in reeks))
    eerder = len(stand.beurten.get(reeks[0].id, ()))
    terug = [vraag for vraag in wachtend(vragen, stand, waar.vandaag) if vraag in reeks] if not vragen.vast else []
    zin = (een_of_meer("quiz.wacht", len(terug), begin=True),) if terug else ()
    return _vraag(vragen, waar, reeks[0], 1, len(reeks), eerder, None, reeks=begin, reacties=zin)


def _vraag(
    vragen: Quizset,
    waar: Kijk,
    vraag: Quizvraag,
    nr: int,
    totaal: int,
    eerder: int,
    half: Any,
    *,
    mist: bool = False,
    reeks: tuple[str, str] | None = None,
    reacties: tuple[str, ...] = (),
) -> Weergave:
    deel = vraag.vraag
    rij = gezet(deel, half)
    keuzes = {keus.id: keus for keus in _geschud(vraag, eerder)}
    opgave = Opgave(
        id=vraag.id,
        over="" if vragen.vast else vraag.over.woorden,
        soort=deel.soort,
        vraag=deel.vraag,
        keuzes=tuple(keus for id, keus in keuzes.items() if id not in rij),
        bakken=bakken(deel),
        gekozen=_gekozen(deel, half),
        rij=tuple(keuzes[id] for id in rij),
        reeks=reeks,
    )
    return _weergave(
        vragen,
        waar,
        f"vraag={nr}",
        zeg("quiz.stand", nummer=nr, totaal=totaal),
        (opgave,),
        stap=nr,
        vraagt=True,
        fouten=((FOUT_BIJ, zeg(f"quiz.mist.{deel.soort}")),) if mist else (),
        reacties=reacties,
    )


def _gekozen(vraag: Vraag, half: Any) -> dict[str, str]:
    if isinstance(half, Mapping):
        return dict(half)
    return dict.fromkeys(half, "") if isinstance(half, tuple) else {}


def keus_van(antwoord: Antwoordkeuze, vraag: Vraag) -> Keus:
    """An answer as it is shown; for a question about logica's with its mark."""
    is_logica = vraag.soort == "logica" and antwoord.id in LOGICAS
    return Keus(id=antwoord.id, tekst=antwoord.tekst, logica=antwoord.id if is_logica else "")


def _geschud(vraag: Quizvraag, eerder: int) -> tuple[Keus, ...]:
    """The answers in an order that is not the author's and differs each time; the four logica's keep theirs."""
    deel = vraag.vraag
    keuzes = list(deel.antwoorden)
    if deel.soort == "logica":
        volgorde = list(LOGICAS)
        keuzes.sort(key=lambda keus: volgorde.index(keus.id) if keus.id in volgorde else len(volgorde))
    else:
        keuzes.sort(key=lambda keus: schud(f"{vraag.id}|{eerder}", keus.id))
    if deel.soort == "volgorde" and tuple(keuzes) == goede_volgorde(deel):
        keuzes = [*keuzes[1:], keuzes[0]]
    return tuple(keus_van(keus, deel) for keus in keuzes)


def geschud(vraag: Quizvraag) -> tuple[Keus, ...]:
    """The answers in the order of a first time, for a page that is only read."""
    return _geschud(vraag, 0)


def _antwoord(vragen: Quizset, stand: Verloop, waar: Kijk, nr: int, beurt: Beurt) -> Weergave:
    vraag = stand.reeks[nr - 1]
    volgende = next((nr for nr in _na(nr, len(stand.reeks)) if stand.beurt(stand.reeks[nr - 1]) is None), None)
    return _weergave(
        vragen,
        waar,
        f"vraag={nr}",
        zeg("quiz.stand", nummer=nr, totaal=len(stand.reeks)),
        (
            _uitslag(vraag, beurt.antwoord, stand.eerder(vraag), "" if vragen.vast else vraag.over.woorden),
            reden(vraag, beurt.antwoord, beurt.oordeel),
            Verder(
                woorden=zeg("quiz.volgende" if volgende else "quiz.rond-af"),
                fragment=fragment(vragen, f"vraag={volgende}" if volgende else "eind"),
            ),
        ),
        stap=nr,
    )


def _na(nr: int, totaal: int) -> list[int]:
    """The places after this one, then those before it."""
    return [*range(nr + 1, totaal + 1), *range(1, nr)]


def _uitslag(vraag: Quizvraag, antwoord: Gegeven, eerder: int, over: str) -> Uitslag:
    deel = vraag.vraag
    genummerd = deel.soort == "volgorde"
    rijen = goede_volgorde(deel) if genummerd else tuple(vraag.keus(keus.id) for keus in _geschud(vraag, eerder))
    return Uitslag(
        over=over,
        vraag=deel.vraag,
        rijen=tuple(_rij(vraag, keus, antwoord) for keus in rijen if keus),
        genummerd=genummerd,
    )


def _rij(vraag: Quizvraag, keus: Antwoordkeuze, antwoord: Gegeven) -> Uitslagrij:
    deel = vraag.vraag
    gekozen, merk, woorden, uitleg = False, "", [], keus.uitleg
    if deel.soort == "sorteren":
        bij = antwoord.get(keus.id, "") if isinstance(antwoord, Mapping) else ""
        merk = ("klopt" if bij == keus.bak else "niet") if bij else ""
        woorden = [zeg("quiz.jij.bak", bak=bij)] if merk == "niet" else []
        woorden.append(zeg("quiz.hoort", bak=keus.bak))
    elif deel.soort == "volgorde":
        rij = antwoord.split(" ") if isinstance(antwoord, str) and antwoord != WEET_NIET else []
        plek = rij.index(keus.id) + 1 if keus.id in rij else 0
        goed = [deel.id for deel in goede_volgorde(deel)].index(keus.id) + 1
        merk = ("klopt" if plek == goed else "niet") if plek else ""
        woorden = [zeg("quiz.jij.plaats", plaats=plek)] if merk == "niet" else []
    else:
        gekozen = keus.id in antwoord if isinstance(antwoord, tuple) else keus.id == antwoord
        if keus.klopt == "ja":
            merk = "mist" if deel.soort == "meer" and not gekozen and antwoord != WEET_NIET else "klopt"
        elif gekozen:
            merk = "niet" if keus.klopt == "nee" else "deels"
        woorden = [zeg("quiz.jij")] if gekozen else []
        uitleg = keus.uitleg if deel.soort == "meer" else ()
    if uitleg and keus.trekt_aan and merk == "niet":
        uitleg = (*uitleg, " ", zeg("quiz.trekt"), *keus.trekt_aan)
    return Uitslagrij(keus=keus_van(keus, deel), gekozen=gekozen, merk=merk, woorden=tuple(woorden), uitleg=uitleg)


def reden(vraag: Quizvraag, antwoord: Gegeven, oordeel: str) -> Reden:
    """The reply to an answer, with its reason; where every row has its own reason, only the verdict."""
    deel = vraag.vraag
    alineas: list[Tekst] = []
    andere: tuple[tuple[str, Tekst], ...] = ()
    if deel.soort in ("enkel", "logica"):
        gekozen = vraag.keus(antwoord) if isinstance(antwoord, str) else None
        goed = next((keus for keus in deel.antwoorden if keus.klopt == "ja"), None)
        if gekozen:
            alineas.append(gekozen.uitleg)
            if gekozen.trekt_aan and gekozen.klopt != "ja":
                alineas.append((zeg("quiz.trekt"), *gekozen.trekt_aan))
        if goed and goed != gekozen:
            zin = "quiz.antwoord.oneens" if oordeel == "oneens" else "quiz.antwoord"
            alineas.append((zeg(zin, antwoord=goed.tekst), " ", *goed.uitleg))
        andere = tuple((keus.tekst, keus.uitleg) for keus in deel.antwoorden if keus not in (gekozen, goed))
    return Reden(
        oordeel=oordeel,
        alineas=tuple(alineas),
        andere=andere,
        bron=bron_van(vraag),
        niet_gecontroleerd=vraag.stand,
    )


def bron_van(vraag: Quizvraag) -> tuple[Tekst, ...]:
    """What an answer rests on: our own working out, its bronnen, and the page to read on."""
    eigen: tuple[Tekst, ...] = ((zeg("quiz.eigen"),),) if vraag.vraag.toetst == "logica" else ()
    bronnen = [deel for link in vraag.bronnen for deel in (" ", link)]
    bron: tuple[Tekst, ...] = ((zeg("quiz.bron"), *bronnen),) if bronnen else ()
    return (*eigen, *bron, (zeg("quiz.lees"), vraag.over))


def _eind(vragen: Quizset, stand: Verloop, waar: Kijk) -> Weergave:
    later = []
    for vraag in stand.reeks:
        beurt, op = stand.beurt(vraag), terug_op(stand.beurten[vraag.id])
        if beurt and beurt.oordeel in TERUG and op is not None:
            later.append((vraag.vraag.vraag, _over(op, waar.vandaag)))
    volgende = () if vragen.vast else kies(vragen, stand, waar.vandaag, waar.zaad)
    aantal, n = len(stand.reeks), len(later)
    if aantal == 1 and n == 1:
        slot = zeg("quiz.later.die")
    else:
        slot = een_of_meer("quiz.later", n, begin=True) if n else zeg("quiz.later.geen")
    eind = Eind(
        later=tuple(later),
        nog=een_of_meer("quiz.nog", len(volgende)) if volgende else "",
        fragment=fragment(vragen, "nieuw"),
        vast=vragen.vast,
    )
    return _weergave(vragen, waar, "eind", f"{een_of_meer('quiz.eind', aantal)} {slot}", (eind,), stap=aantal)


def _over(op: int, vandaag: str) -> str:
    """In how many days, in words; with an unknown day today."""
    dagen = max(0, op - (nummer(vandaag) or op))
    return zeg(f"quiz.dag.{dagen}") if dagen < 2 else zeg("quiz.dag.meer", n=tel(dagen))
