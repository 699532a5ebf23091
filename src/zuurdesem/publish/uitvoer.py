"""The list of bronnen as files for reference managers: CSL-JSON, RIS and BibTeX. The same bytes every time.

What is ours (`zd`) stays behind, except an article and an ECLI, which have a place in each format.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from zuurdesem.content.bronlabel import article_of
from zuurdesem.engine.kennis import Auteur, Bron

RIS_TYPEN = {
    "webpage": "ELEC",
    "report": "RPRT",
    "book": "BOOK",
    "chapter": "CHAP",
    "article-journal": "JOUR",
    "article-newspaper": "NEWS",
    "legislation": "STAT",
    "legal_case": "CASE",
    "speech": "GEN",
    "motion_picture": "MPCT",
}
BIBTEX_TYPEN = {
    "report": "techreport",
    "book": "book",
    "chapter": "incollection",
    "article-journal": "article",
    "article-newspaper": "article",
}
TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
BLADZIJDEN = re.compile(r"\s*[-–]+\s*")


def csl_json(bronnen: Iterable[Bron]) -> str:
    """A CSL-JSON array; dates as date-parts."""
    return json.dumps([_csl(bron) for bron in bronnen], ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def ris(bronnen: Iterable[Bron]) -> str:
    """RIS records; every line ends with CR LF, as the format asks."""
    return "".join(f"{naam}  - {waarde}\r\n" for bron in bronnen for naam, waarde in _ris(bron)) + "\r\n"


def bibtex(bronnen: Iterable[Bron]) -> str:
    """BibTeX entries in UTF-8; what has no type of its own there is @misc. Titles keep their capitals."""
    return "\n".join(_bibtex(bron) for bron in bronnen)


@dataclass(frozen=True)
class Bestand:
    """A file to take along: its name for a reader, its path from the root, its media type, what makes it."""

    naam: str
    pad: str
    soort: str
    maak: Callable[[Iterable[Bron]], str]


BESTANDEN = (
    Bestand("CSL-JSON", "bronnen/bronnen.json", "application/vnd.citationstyles.csl+json", csl_json),
    Bestand("RIS", "bronnen/bronnen.ris", "application/x-research-info-systems", ris),
    Bestand("BibTeX", "bronnen/bronnen.bib", "application/x-bibtex", bibtex),
)


def bestanden(bronnen: Mapping[str, Bron]) -> dict[str, str]:
    """The text of each file by its path; bronnen in the order of their keys."""
    rijen = [bronnen[id] for id in sorted(bronnen)]
    return {bestand.pad: bestand.maak(rijen) for bestand in BESTANDEN}


def _csl(bron: Bron) -> dict[str, Any]:
    uit: dict[str, Any] = {"id": bron.id, "type": bron.type, "title": bron.title, "language": bron.language}
    if bron.author:
        uit["author"] = [_csl_naam(auteur) for auteur in bron.author]
    for naam, waarde in (bron.csl or {}).items():
        uit[naam] = [_csl_naam(auteur) for auteur in waarde] if naam == "editor" else waarde
    for naam, waarde in (("publisher", bron.publisher), ("URL", bron.URL)):
        if waarde:
            uit[naam] = waarde
    for naam, waarde in (("issued", bron.issued), ("accessed", bron.accessed)):
        if waarde:
            uit[naam] = {"date-parts": [[int(deel) for deel in waarde.split("-")]]}
    for naam, waarde in (("section", article_of(bron)), ("number", bron.zd.ecli)):
        if waarde:
            uit.setdefault(naam, waarde)
    return uit


def _csl_naam(auteur: Auteur) -> dict[str, str]:
    velden = {"family": auteur.family, "given": auteur.given, "literal": auteur.literal}
    return {naam: waarde for naam, waarde in velden.items() if waarde}


def _ris(bron: Bron) -> list[tuple[str, str]]:
    csl = bron.csl or {}
    van, _, tot = BLADZIJDEN.sub("-", str(csl.get("page", ""))).partition("-")
    paren = [
        ("TY", RIS_TYPEN[bron.type]),
        ("ID", bron.id),
        *(("AU", _naam(auteur)) for auteur in bron.author),
        *(("A2", _naam(auteur)) for auteur in csl.get("editor", ())),
        ("TI", bron.title),
        ("T2", csl.get("container-title", "") or csl.get("event", "")),
        ("PY", bron.issued[:4]),
        ("DA", _ris_datum(bron.issued)),
        ("PB", bron.publisher),
        ("CY", csl.get("publisher-place", "") or csl.get("event-place", "")),
        ("ET", csl.get("edition", "")),
        ("VL", csl.get("volume", "")),
        ("IS", csl.get("issue", "")),
        ("SP", van),
        ("EP", tot),
        ("SE", article_of(bron)),
        ("M1", bron.zd.ecli or csl.get("number", "")),
        ("M3", csl.get("genre", "")),
        ("SN", csl.get("ISBN", "") or csl.get("ISSN", "")),
        ("DO", csl.get("DOI", "")),
        ("UR", bron.URL),
        ("Y2", _ris_datum(bron.accessed)),
        ("N1", csl.get("note", "")),
        ("LA", bron.language),
    ]
    return [*((naam, _regel(waarde)) for naam, waarde in paren if waarde), ("ER", "")]


def _ris_datum(datum: str) -> str:
    """`2024-12` → `2024/12//`: always three slashes."""
    return "/".join([*datum.split("-"), "", "", ""][:4]) if datum else ""


def _bibtex(bron: Bron) -> str:
    csl = bron.csl or {}
    soort = BIBTEX_TYPEN.get(bron.type, "misc")
    uitgever = {"techreport": "institution", "misc": "howpublished"}.get(soort, "publisher")
    geheel = "booktitle" if soort == "incollection" else "journal"
    velden = [
        ("author", " and ".join(_bibtex_naam(auteur) for auteur in bron.author)),
        ("editor", " and ".join(_bibtex_naam(auteur) for auteur in csl.get("editor", ()))),
        ("title", f"{{{_tex(bron.title)}}}"),
        (geheel, _tex(csl.get("container-title", ""))),
        ("year", bron.issued[:4]),
        ("date", bron.issued),
        (uitgever, _tex(bron.publisher)),
        ("address", _tex(csl.get("publisher-place", ""))),
        ("edition", _tex(csl.get("edition", ""))),
        ("volume", _tex(csl.get("volume", ""))),
        ("number", _tex(csl.get("issue", "") or bron.zd.ecli or csl.get("number", ""))),
        ("pages", BLADZIJDEN.sub("--", _tex(csl.get("page", "")))),
        ("doi", csl.get("DOI", "")),
        ("url", bron.URL),
        ("urldate", bron.accessed),
        ("note", _tex(f"Artikel {article_of(bron)}" if bron.zd.artikel else csl.get("note", ""))),
        ("language", "dutch" if bron.language == "nl" else _tex(bron.language)),
    ]
    regels = [f"  {naam} = {{{waarde}}},\n" for naam, waarde in velden if waarde]
    return f"@{soort}{{{bron.id},\n{''.join(regels)}}}\n"


def _bibtex_naam(auteur: Auteur) -> str:
    """An organisation in braces, so that its name is not taken for a person's."""
    return f"{{{_tex(auteur.literal)}}}" if auteur.literal else _tex(_naam(auteur))


def _naam(auteur: Auteur) -> str:
    return auteur.literal or ", ".join(deel for deel in (auteur.family, auteur.given) if deel)


def _tex(tekst: str) -> str:
    return _regel(tekst).translate(TEX)


def _regel(tekst: str) -> str:
    return " ".join(str(tekst).split())
