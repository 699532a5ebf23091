"""PyYAML's English complaints, in Dutch and with what an author can do about them."""

from __future__ import annotations

from typing import Any

QUOTES = "zet aanhalingstekens om de tekst, of zet `>-` achter de dubbele punt en de tekst eronder"

BEKEND: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "in deze tekst staat een dubbele punt zonder aanhalingstekens",
        QUOTES,
    ),
    (
        "could not find expected ':'",
        "hier mist een dubbele punt, of tekst springt niet ver genoeg in",
        "schrijf `sleutel: waarde`; tekst die doorloopt springt verder in dan haar sleutel",
    ),
    (
        "did not find expected key",
        "deze regel springt anders in dan de regels erboven",
        "laat sleutels van hetzelfde blok onder elkaar beginnen",
    ),
    (
        "did not find expected '-'",
        "in deze lijst mist een streepje, of een regel springt anders in",
        "begin elk onderdeel van de lijst met `- `, recht onder elkaar",
    ),
    (
        "block sequence entries are not allowed",
        "hier kan geen lijst beginnen",
        "zet het eerste streepje op een nieuwe regel onder de sleutel",
    ),
    (
        "unknown escape character",
        "achter een backslash staat hier een teken dat YAML niet kent",
        "gebruik enkele aanhalingstekens, of haal de backslash weg",
    ),
    (
        "unexpected end of stream",
        "aanhalingstekens of haken worden hier geopend en niet gesloten",
        "zet het sluitende teken; een enkel aanhalingsteken binnen de tekst schrijf je dubbel",
    ),
    ("cannot start any token", "tekst begint hier met een teken dat YAML zelf gebruikt", QUOTES),
    (
        "did not find expected ',' or",
        "een lijst of blok tussen haken loopt hier niet goed af",
        "zet elk onderdeel op een eigen regel, of sluit de haak",
    ),
    (
        "unexpected document indicator",
        "hier staat een regel met alleen puntjes of streepjes",
        "haal die regel weg, of spring haar in",
    ),
)


def where(fout: Any) -> Any:
    """The mark to show: for a quote that never closes where it opens, not the end of the file."""
    begon = f"{fout.context}".startswith("while scanning a quoted")
    return (fout.context_mark if begon else None) or fout.problem_mark or fout.context_mark


def translate_fout(fout: Any, tekst: str) -> tuple[str, str]:
    """What is wrong and the remedy, both Dutch. No English text of PyYAML gets through."""
    mark = where(fout)
    regels = tekst.split("\n")
    for nr in {mark.line, mark.line - 1} if mark else set():
        regel = regels[nr].lstrip("- ") if 0 <= nr < len(regels) else ""
        waarde = regel.partition(": ")[2] or regel
        if waarde.startswith(("[[", "[@")):
            return (
                "een tekst begint hier met een verwijzing tussen haken, en YAML leest dat als lijst",
                QUOTES,
            )
    for stuk, wat, herstel in BEKEND:
        if stuk in f"{fout.problem} {fout.context}":
            return wat, herstel
    return "YAML begrijpt deze regel niet", f"kijk naar de inspringing; {QUOTES}"
