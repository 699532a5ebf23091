"""One file as text, before YAML: its characters, its two parts, and what its body may not hold."""

from __future__ import annotations

from .meldingen import Melding, meld
from .opmaak import HERSTEL, NIET_AFDRUKBAAR, refuse_opmaak, without_code
from .plek import TEKST, Plek
from .tekst import find_merken


def normalize(tekst: str) -> str:
    """The same text with line ends as \\n and without a byte order mark."""
    return tekst.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def check_characters(tekst: str, bestand: str) -> list[Melding]:
    """Characters that no editor shows; with one of these nothing else can be trusted."""
    return [
        meld(
            bestand,
            nr,
            "vreemd-teken",
            "",
            f"op plaats {vondst.start() + 1} staat een onzichtbaar teken (U+{ord(vondst[0]):04X})",
            "haal het teken weg, of typ deze regel opnieuw",
        )
        for nr, regel in enumerate(tekst.split("\n"), 1)
        if (vondst := NIET_AFDRUKBAAR.search(regel))
    ]


def split_front_matter(tekst: str) -> tuple[str | None, str, int]:
    """The front matter, the body, and the line on which the body begins; None without front matter."""
    regels = tekst.split("\n")
    if regels[0].rstrip() != "---":
        return None, tekst, 1
    for nr, regel in enumerate(regels[1:], 1):
        if regel.rstrip() == "---":
            return "\n".join(regels[1:nr]), "\n".join(regels[nr + 1 :]), nr + 2
    return None, tekst, 1


def check_body(body: str, plek: Plek, begin: int) -> list[Melding]:
    """What a Markdown body may not hold, each on its own line."""

    def regel(positie: int) -> int:
        return begin + body.count("\n", 0, positie)

    meldingen = [
        plek.meld(vondst.naam, TEKST, vondst.wat, HERSTEL[vondst.naam], regel(vondst.plek))
        for vondst in refuse_opmaak(body)
    ]
    kaal = without_code(body)
    meldingen += [
        plek.meld("merkteken", TEKST, merk.bezwaar[0], merk.bezwaar[1], regel(merk.plek))
        for merk in find_merken(kaal)
        if merk.bezwaar
    ]
    return meldingen


def leading_lines(body: str) -> int:
    """How many empty lines stand above the first line of a body."""
    return body[: len(body) - len(body.lstrip())].count("\n")
