"""The one door the browser knocks on: JSON text in, JSON text out.

In:  `{"doe": "stap" | "verslag" | "markdown" | "schrijf" | "lees" | "uitvoer", "casus": <JSON text of the casus>,
     "dossier": {…}, "kijk": {…}, "tekst": "…", "stuk": "…", "vorm": "…"}`.
Out: `stap`, `verslag` give `{"html", "fragment"}`; `markdown`, `schrijf` give `{"tekst"}`;
     `uitvoer` gives `{"naam", "soort"}` of a file with its `tekst` or, for bytes, `base64`; the vorm 'agenda'
     takes `weken` and gives the day as `terug`;
     `werk` and `werkbestand` take no casus but `casussen` (JSON text) and `opslag`: see `werk`. `werk` gives
     `{"html"}` and, with the `tekst` of a file, also `{"zet", "botst", "fout"}`; `werkbestand` gives a file.
     `quiz` takes `"vragen"`, the JSON text of a set of questions, instead of a casus, and gives what `stap` gives;
     `grens`, `grens-markdown` and `grens-schrijf` take `"grens"`, the JSON text of the situations of a casus;
     `lees` gives `{"dossier", "fout", "meer"}`: the dossier of this casus in a file, or what is wrong with it.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from .casus import Casus
from .doorloop import read_kijk, stap
from .dossier import Dossier, antwoorden, read_bestand, read_dossier, to_data, write_dossier
from .html.render import render
from .ingevuld import ingevuld
from .stappen import Blik, vragen
from .teksten import zeg
from .vorm import from_data


@lru_cache(maxsize=4)
def _casus(tekst: str) -> Casus:
    casus: Casus = from_data(Casus, json.loads(tekst))
    return casus


def antwoord(verzoek: str) -> str:
    """Answer one request. A request that our own page would not make raises; learner input never does."""
    vraag = json.loads(verzoek)
    return json.dumps(_DOEN[vraag["doe"]](vraag), ensure_ascii=False)


def _dossier(vraag: dict[str, Any]) -> Dossier:
    return read_dossier(vraag.get("dossier")) or Dossier(casus=_casus(vraag["casus"]).id)


def _wortel(vraag: dict[str, Any]) -> str:
    kijk = vraag.get("kijk")
    return str(kijk.get("wortel", "")) if isinstance(kijk, dict) else ""


def _stap(vraag: dict[str, Any]) -> dict[str, Any]:
    dossier, kijk = _dossier(vraag), vraag.get("kijk")
    if isinstance(kijk, dict):
        nu = kijk.get("editie", dossier.editie)
        kijk = kijk | {"verouderd": bool(dossier.antwoorden) and dossier.editie not in ("", nu)}
    weergave = stap(_casus(vraag["casus"]), dossier.antwoorden, kijk)
    return {"html": render(weergave), "fragment": weergave.fragment}


def _verslag(vraag: dict[str, Any]) -> dict[str, Any]:
    from .verslag import verslag

    weergave = verslag(_casus(vraag["casus"]), _dossier(vraag), _wortel(vraag))
    return {"html": render(weergave), "fragment": weergave.fragment}


def _markdown(vraag: dict[str, Any]) -> dict[str, Any]:
    from .markdown import render as in_markdown
    from .verslag import verslag

    return {"tekst": in_markdown(verslag(_casus(vraag["casus"]), _dossier(vraag)))}


def _uitvoer(vraag: dict[str, Any]) -> dict[str, Any]:
    from .uitvoer import herinnering, uitvoer

    if vraag.get("vorm") == "agenda":
        kijk = vraag["kijk"]
        return herinnering(kijk["vandaag"], vraag["weken"], str(kijk.get("adres", "")))
    casus, waar = _casus(vraag["casus"]), read_kijk(vraag.get("kijk"))
    wat = ingevuld(vragen(casus), antwoorden(_dossier(vraag).antwoorden))
    blik = Blik(casus=casus, wat=wat, route=waar.route, wortel=waar.wortel)
    return uitvoer(blik, vraag.get("stuk", "verantwoording"), vraag.get("vorm", "word"), waar.vandaag)


def _werk(vraag: dict[str, Any]) -> dict[str, Any]:
    from . import werk

    casussen, opslag, kijk = json.loads(vraag["casussen"]), vraag["opslag"], vraag.get("kijk")
    tekst = vraag.get("tekst")
    if not isinstance(tekst, str):
        return {"html": render(werk.werk(casussen, opslag, kijk))}
    gelezen = werk.lees(tekst, opslag)
    if gelezen["fout"]:
        return {"html": "", "zet": {}, "botst": {}, "fout": zeg(gelezen["fout"])}
    melding, botst = werk.melding(gelezen), tuple(gelezen["botst"])
    scherm = werk.werk(casussen, opslag | gelezen["zet"], kijk, melding=melding, botst=botst)
    return {**gelezen, "html": render(scherm)}


def _werkbestand(vraag: dict[str, Any]) -> dict[str, Any]:
    from .werk import schrijf

    return schrijf(vraag["opslag"], str(vraag.get("sleutel", "")))


@lru_cache(maxsize=4)
def _vragen(tekst: str) -> Any:
    from .quiz.vragen import Quizset

    return from_data(Quizset, json.loads(tekst))


def _quiz(vraag: dict[str, Any]) -> dict[str, Any]:
    from .html.quiz import render as in_html
    from .quiz.scherm import quiz

    vragen = _vragen(vraag["vragen"])
    weergave = quiz(vragen, read_dossier(vraag.get("dossier")) or Dossier(casus="", soort="quiz"), vraag.get("kijk"))
    return {"html": in_html(weergave), "fragment": weergave.fragment}


@lru_cache(maxsize=2)
def _situaties(tekst: str) -> Any:
    from .grens.situaties import Grens

    return from_data(Grens, json.loads(tekst))


def _grens(vraag: dict[str, Any]) -> dict[str, Any]:
    from .grens.scherm import blad, grens
    from .html.grens import render as in_html
    from .markdown import render as in_markdown

    alles = _situaties(vraag["grens"])
    dossier = read_dossier(vraag.get("dossier")) or Dossier(casus=alles.casus, soort="grens")
    if vraag["doe"] == "grens-markdown":
        return {"tekst": in_markdown(blad(alles, dossier))}
    if vraag["doe"] == "grens-schrijf":
        return {"tekst": write_dossier(dossier)}
    weergave = grens(alles, dossier, vraag.get("kijk"))
    return {"html": in_html(weergave), "fragment": weergave.fragment}


def _schrijf(vraag: dict[str, Any]) -> dict[str, Any]:
    return {"tekst": write_dossier(_dossier(vraag))}


def _lees(vraag: dict[str, Any]) -> dict[str, Any]:
    casus = _casus(vraag["casus"])
    gelezen = read_bestand(str(vraag.get("tekst", "")))
    mijn = [dossier for dossier in gelezen.dossiers if dossier.casus == casus.id and dossier.soort == "casus"]
    if mijn:
        return {"dossier": to_data(mijn[-1]), "fout": ""}
    if gelezen.fout:
        return {"dossier": None, "fout": zeg(gelezen.fout)}
    if len(gelezen.dossiers) == 1:
        return {"dossier": None, "fout": zeg("bestand.andere-casus", casus=gelezen.dossiers[0].casus)}
    return {"dossier": None, "fout": zeg("bestand.geen-casus")}


_DOEN = {
    "stap": _stap,
    "verslag": _verslag,
    "markdown": _markdown,
    "schrijf": _schrijf,
    "lees": _lees,
    "uitvoer": _uitvoer,
    "werk": _werk,
    "werkbestand": _werkbestand,
    "quiz": _quiz,
    "grens": _grens,
    "grens-markdown": _grens,
    "grens-schrijf": _grens,
}
