"""Mijn werk: every walk that is kept on this device, as one screen; what goes into a file and what comes out of one.

`opslag` is what the browser keeps for us, without the prefix of its names: `casus:<id>` is a dossier (`<soort>:<id>`
for other soorten), beside it `plek`, `concept`, `datum` and `terug` of the same id. `casussen` is what the site has:
id -> `{"titel", "editie"}`. Nothing here is thrown away: what cannot be read is shown and can be taken along.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from .dagen import is_dag, later
from .doorloop import TERUGBLIK, Kijk, fragment, read_kijk
from .dossier import Dossier, antwoorden, read_bestand, to_data, write_alles, write_dossier
from .lijsten import ROUTES
from .stappen import STAPPEN
from .stukken import inleiding, plek
from .teksten import datum
from .teksten_stukken import zeg
from .weergave import Melding, Weergave

NAAST = ("plek", "concept", "datum", "terug", "niet", "quizdagen", "grensconcept")
"""What is kept beside a dossier: no work of its own."""
_DEEL = re.compile(r"[a-z0-9.-]*")
VOLGORDE = ("terug", "bezig", "klaar", "veranderd", "elders", "stuk")
"""The states of a row, in the order in which rows stand."""


@dataclass(frozen=True, kw_only=True)
class Werkrij:
    """One piece of work. `adres` and `kijk` lead to where one goes on and to all one said ('' : nowhere);
    `ruw` is what was said where no page shows it."""

    sleutel: str
    titel: str
    staat: str
    feiten: tuple[str, ...]
    adres: str = ""
    naar: str = ""
    kijk: str = ""
    ruw: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Werklijst:
    """Everything that is kept here; () says that there is nothing."""

    rijen: tuple[Werkrij, ...]


@dataclass(frozen=True, kw_only=True)
class Botsing:
    """Work in a file that differs from what is kept here; the reader chooses."""

    sleutel: str
    titel: str


def werk(casussen: Any, opslag: Any, kijk: Any, *, melding: str = "", botst: tuple[str, ...] = ()) -> Weergave:
    """The screen. `melding` says what was just done; `botst` names what in a file differs from what is here."""
    waar, bekend = read_kijk(kijk), _casussen(casussen)
    rijen = [_rij(sleutel, tekst, _teksten(opslag), bekend, waar) for sleutel, tekst in _stukken(opslag).items()]
    rijen.sort(key=lambda rij: rij[0].titel)
    rijen.sort(key=lambda rij: rij[1], reverse=True)
    rijen.sort(key=lambda rij: VOLGORDE.index(rij[0].staat))
    return Weergave(
        casus="",
        route="",
        stap=9,
        deel="werk",
        fragment="",
        kop=zeg("werk.kop") if rijen else zeg("werk.leeg.kop"),
        onderdelen=(
            *inleiding(zeg("werk.waarom") if rijen else zeg("werk.leeg")),
            *((Melding(soort="stil", kop=melding, tekst=""),) if melding else ()),
            *(Botsing(sleutel=sleutel, titel=_titel(sleutel, bekend)) for sleutel in botst),
            Werklijst(rijen=tuple(rij for rij, _ in rijen)),
        ),
        wortel=waar.wortel,
    )


def lees(tekst: str, opslag: Any) -> dict[str, Any]:
    """What a file of one dossier or of everything adds to what is kept here.

    Gives `{"zet", "botst", "fout"}`: two mappings of sleutel to text, and the text id of what is wrong. What goes on
    from what is here, or is new, may be put there; what differs only when the reader says so.
    """
    gelezen = read_bestand(tekst)
    nu = {sleutel: ander for sleutel, ruw in _stukken(opslag).items() if (ander := _dossier(ruw))}
    zet: dict[str, str] = {}
    botst: dict[str, str] = {}
    for dossier in gelezen.dossiers:
        sleutel = f"{dossier.soort}:{dossier.casus}"
        if dossier.soort in (*NAAST, "stuk"):
            return {"zet": {}, "botst": {}, "fout": "bestand.onleesbaar"}
        hier = nu.get(sleutel)
        if hier is None or _gaat_verder(hier, dossier):
            nu[sleutel] = dossier
            zet[sleutel] = _opgeslagen(dossier)
        elif not _gaat_verder(dossier, hier):
            botst[sleutel] = _opgeslagen(dossier)
    return {"zet": zet, "botst": botst, "fout": gelezen.fout}


def melding(gelezen: dict[str, Any]) -> str:
    """What came of reading a file, in words."""
    n = len(gelezen["zet"])
    if n == 0:
        return "" if gelezen["botst"] else zeg("werk.gelezen.niets")
    return zeg("werk.gelezen.een") if n == 1 else zeg("werk.gelezen", n=n)


def schrijf(opslag: Any, sleutel: str = "") -> dict[str, Any]:
    """The file of one piece of work or, without a sleutel, of everything that can be read."""
    stukken = _stukken(opslag)
    if not sleutel:
        dossiers = tuple(dossier for tekst in stukken.values() if (dossier := _dossier(tekst)))
        return {"naam": "zuurdesem-mijn-werk.json", "soort": "application/json", "tekst": write_alles(dossiers)}
    tekst = stukken.get(sleutel, "")
    dossier = _dossier(tekst)
    naam = re.sub(r"[^a-z0-9-]+", "-", sleutel.partition(":")[2])[:60].strip("-") or "werk"
    if dossier is None:
        return {"naam": f"zuurdesem-{naam}.txt", "soort": "text/plain", "tekst": tekst}
    return {"naam": f"zuurdesem-{naam}.json", "soort": "application/json", "tekst": write_dossier(dossier)}


def _opgeslagen(dossier: Dossier) -> str:
    return json.dumps(to_data(dossier), ensure_ascii=True, separators=(",", ":"))


def _gaat_verder(was: Dossier, nu: Dossier) -> bool:
    """Whether `nu` holds all that `was` holds, and perhaps more."""
    log = [json.dumps(deel) for deel in nu.antwoorden[: len(was.antwoorden)]]
    return (
        log == [json.dumps(deel) for deel in was.antwoorden]
        and was.opdracht in ({}, nu.opdracht)
        and was.inzender in ("", nu.inzender)
        and all(naam in nu.overig and nu.overig[naam] == waarde for naam, waarde in was.overig.items())
    )


def _teksten(opslag: Any) -> dict[str, str]:
    return {naam: tekst for naam, tekst in opslag.items() if isinstance(tekst, str)} if isinstance(opslag, dict) else {}


def _stukken(opslag: Any) -> dict[str, str]:
    """What of it is work: sleutel -> text, in the order of the sleutels. A dossier without answers is none yet."""
    uit = {}
    for sleutel, tekst in sorted(_teksten(opslag).items()):
        soort, _, id = sleutel.partition(":")
        if soort in NAAST or not id or not tekst:
            continue
        dossier = _dossier(tekst)
        if dossier is None or dossier.antwoorden or dossier.opdracht:
            uit[sleutel] = tekst
    return uit


def _dossier(tekst: str) -> Dossier | None:
    gelezen = read_bestand(tekst)
    return gelezen.dossiers[0] if len(gelezen.dossiers) == 1 else None


def _casussen(data: Any) -> dict[str, tuple[str, str]]:
    """Id -> title and editie of what the site has."""
    if not isinstance(data, dict):
        return {}
    return {
        id: (str(deel.get("titel", id)), str(deel.get("editie", "")))
        for id, deel in data.items()
        if isinstance(deel, dict)
    }


def _titel(sleutel: str, bekend: dict[str, tuple[str, str]]) -> str:
    soort, _, id = sleutel.partition(":")
    if soort == "quiz":
        return zeg("werk.quiz")
    titel = bekend[id][0] if soort in ("casus", "stuk", "grens") and id in bekend else id
    return zeg("werk.grens", titel=titel) if soort == "grens" else titel


def _rij(
    sleutel: str, tekst: str, opslag: dict[str, str], bekend: dict[str, tuple[str, str]], waar: Kijk
) -> tuple[Werkrij, str]:
    """A row, and the day it was last kept, to sort by."""
    soort, _, id = sleutel.partition(":")
    dossier, titel = _dossier(tekst), _titel(sleutel, bekend)
    op = opslag.get(f"datum:{id}", "")
    op = op if is_dag(op) else ""
    wanneer = (_bewaard(op, waar.vandaag),) if op else ()
    if dossier is None:
        return Werkrij(sleutel=sleutel, titel=titel, staat="stuk", feiten=(zeg("werk.stuk"),)), op
    if soort == "quiz" or (soort == "grens" and id in bekend):
        adres = f"{waar.wortel}oefenen/" if soort == "quiz" else f"{waar.wortel}casussen/{id}/grens/"
        n = len({vraag for vraag, _ in antwoorden(dossier.antwoorden)})
        feiten = (zeg("werk.antwoord") if n == 1 else zeg("werk.antwoorden", n=n),)
        naar = zeg(f"werk.{soort}.naar")
        return Werkrij(sleutel=sleutel, titel=titel, staat="bezig", feiten=feiten, adres=adres, naar=naar), op
    if soort != "casus" or id not in bekend:
        feiten = (*wanneer, zeg("werk.elders"))
        return Werkrij(sleutel=sleutel, titel=titel, staat="elders", feiten=feiten, ruw=_ruw(dossier)), op
    was = read_kijk({"fragment": opslag.get(f"plek:{id}", "")})
    route = was.route if was.route in ROUTES else "kort"
    klaar = was.stap == TERUGBLIK or (was.stap is None and _besloten(dossier))
    staat = _staat(dossier, bekend[id][1], klaar, opslag.get(f"terug:{id}", ""), waar.vandaag)
    pagina = f"{waar.wortel}casussen/{id}/#"
    verder = _verder(route, was) if not klaar else fragment(route, TERUGBLIK)
    naar = plek(route, "terugkijken") if staat == "terug" else verder
    return (
        Werkrij(
            sleutel=sleutel,
            titel=titel,
            staat=staat,
            feiten=(*_stand(route, was, klaar), *wanneer),
            adres=pagina + naar,
            naar=_woorden(staat, klaar, was.stap),
            kijk=pagina + plek(route, "spoor"),
        ),
        op,
    )


def _besloten(dossier: Dossier) -> bool:
    return any(vraag == "besluit" and waarde for vraag, waarde in antwoorden(dossier.antwoorden))


def _staat(dossier: Dossier, editie: str, klaar: bool, terug: str, vandaag: str) -> str:
    if is_dag(terug) and terug <= vandaag:
        return "terug"
    if editie and dossier.editie not in ("", editie):
        return "veranderd"
    return "klaar" if klaar else "bezig"


def _verder(route: str, was: Kijk) -> str:
    """Where one goes on: the place one was or, when nobody knows it, the first screen without an answer."""
    if was.stap is None:
        return f"route={route}"
    return fragment(route, was.stap, was.deel if _DEEL.fullmatch(was.deel) else "")


def _woorden(staat: str, klaar: bool, stap: int | None) -> str:
    if staat == "terug":
        return zeg("hervat.terug")
    if klaar:
        return zeg("werk.terugblik")
    return zeg("werk.verder", stap=stap) if stap else zeg("werk.verder.ergens")


def _stand(route: str, was: Kijk, klaar: bool) -> tuple[str, ...]:
    if klaar or not was.stap:
        return (ROUTES[route],) if was.route else ()
    totaal = sum(stap.nr > 0 for stap in STAPPEN)
    stand = zeg("stand", nummer=was.stap) + zeg("stand.van", totaal=totaal)
    return (f"{stand} · {ROUTES[route]}",)


def _bewaard(op: str, vandaag: str) -> str:
    if op == vandaag:
        return zeg("werk.bewaard.vandaag")
    return zeg("werk.bewaard.gisteren") if later(op, 1) == vandaag else zeg("werk.bewaard.op", datum=datum(op))


def _ruw(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """What was said, under the names of the vragen: there is no page any more that knows their words."""
    return tuple(
        (vraag, waarde if isinstance(waarde, str) else ", ".join(waarde))
        for vraag, waarde in antwoorden(dossier.antwoorden)
    )
