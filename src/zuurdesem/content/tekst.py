"""Running text in front matter: plain words with links to a begrip or a bron, and nothing else.

Source: content model §1. `[[begrip-id]]`, `[[begrip-id|andere woorden]]`, `[@bron-sleutel]`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from zuurdesem.engine.vorm import Tekst, Verwijzing

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
MERK = re.compile(r"\[\[([^\[\]|]*)(\|[^\[\]|]*)?\]\]|\[@([^\[\]]*)\]")
LOS = re.compile(r"\[\[|\]\]|\[@")
OPMAAK = re.compile(r"\]\(|\*\*|`")

Bezwaar = tuple[str, str]
"""What is wrong with a text, and the remedy."""


class Merk(NamedTuple):
    """A mark in a body: what it points to, where it begins, and what is wrong with it (or None)."""

    soort: str
    id: str
    plek: int
    bezwaar: Bezwaar | None


def is_id(tekst: str) -> bool:
    """Whether this is kebab-case: lower case letters and digits, with single hyphens between."""
    return bool(ID.match(tekst))


def suggest_id(tekst: str) -> str:
    """The nearest kebab-case spelling of some words; 'naam' where nothing is left."""
    return re.sub(r"[^a-z0-9]+", "-", tekst.lower().translate(ACCENTEN)).strip("-") or "naam"


ACCENTEN = str.maketrans("àáâäçèéêëìíîïñòóôöùúûü", "aaaaceeeeiiiinoooouuuu")


def one_line(tekst: str) -> str:
    """The same words with every run of white space as one space."""
    return " ".join(tekst.split())


def parse_tekst(tekst: str) -> tuple[Tekst, list[Bezwaar]]:
    """The parts of a Tekst; a mark that is not right stays as words and gives a bezwaar."""
    delen: list[str | Verwijzing] = []
    bezwaren: list[Bezwaar] = []
    vorige = 0
    for merk in MERK.finditer(tekst):
        _add(delen, bezwaren, tekst[vorige : merk.start()])
        vorige = merk.end()
        bezwaar = _bezwaar(merk)
        if bezwaar:
            bezwaren.append(bezwaar)
            delen.append(merk[0])
        elif merk[3] is not None:
            delen.append(Verwijzing(soort="bron", id=merk[3]))
        else:
            delen.append(Verwijzing(soort="begrip", id=merk[1], woorden=(merk[2] or "|")[1:].strip()))
    _add(delen, bezwaren, tekst[vorige:])
    return tuple(delen), bezwaren


def find_merken(body: str) -> list[Merk]:
    """The marks of a Markdown body, code left out by the caller; loose halves are marks with a bezwaar."""
    merken = [
        Merk(
            "bron" if merk[3] is not None else "begrip",
            merk[3] or merk[1] or "",
            merk.start(),
            _bezwaar(merk),
        )
        for merk in MERK.finditer(body)
    ]
    kaal = MERK.sub(lambda merk: " " * len(merk[0]), body)
    merken += [Merk("", "", los.start(), _los(los[0])) for los in LOS.finditer(kaal)]
    return merken


def refuse_merken(tekst: str) -> list[Bezwaar]:
    """What a zin may not hold: any mark at all."""
    if LOS.search(tekst):
        return [
            (
                "hier mag geen verwijzing staan",
                "schrijf het woord zonder haken; docs/meewerken/schrijven.md zegt waar een verwijzing kan",
            )
        ]
    return _opmaak(tekst)


def _add(delen: list[str | Verwijzing], bezwaren: list[Bezwaar], stuk: str) -> None:
    los = LOS.search(stuk)
    if los:
        bezwaren.append(_los(los[0]))
    bezwaren.extend(_opmaak(stuk))
    if stuk:
        delen.append(stuk)


def _los(teken: str) -> Bezwaar:
    return (
        f"`{teken}` hoort bij een verwijzing die niet af is",
        "schrijf `[[begrip-id]]`, `[[begrip-id|woorden]]` of `[@bron-sleutel]`",
    )


def _opmaak(stuk: str) -> list[Bezwaar]:
    if OPMAAK.search(stuk):
        return [
            (
                "hier staat opmaak of een link",
                "schrijf gewone tekst; opmaak en links kunnen alleen onder de tweede regel `---`",
            )
        ]
    return []


def _bezwaar(merk: re.Match[str]) -> Bezwaar | None:
    if merk[3] is not None:
        if is_id(merk[3]):
            return None
        return (
            f"`{merk[0]}` is geen verwijzing naar een bron",
            "zet tussen de haken alleen `@` en één sleutel uit bronnen.yml, zoals `[@crvb-2023-482]`",
        )
    if not is_id(merk[1]):
        return (
            f"`{merk[0]}` is geen verwijzing naar een begrip",
            f"schrijf het id van het begrip, zoals `[[{suggest_id(merk[1])}]]`",
        )
    if merk[2] is not None and not merk[2][1:].strip():
        return (
            f"`{merk[0]}` heeft geen woorden achter de streep",
            f"schrijf `[[{merk[1]}|andere woorden]]` of `[[{merk[1]}]]`",
        )
    return None
