"""What contributed text may not hold: HTML, links that run code, attributes, pictures from elsewhere.

This is no Markdown parser. It looks at every place where a link *could* begin and refuses what it
cannot trust, inside code as well: a scanner that skips code where Markdown does not, lets a script in.
Source: design §3 'Text in front matter', §6 CSP. The build refuses the same things again in its output.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

HTML = re.compile(r"<[A-Za-z/!?]")
AUTOLINK = re.compile(r"<(?:https?://[^\s<>\"']+|[A-Za-z0-9.+_-]+@[A-Za-z0-9.-]+)>")
CODE_LINK = re.compile(r"(?:java|vb|live)script:")
DOEL_NA_TEKST = re.compile(r"\]\((?=\s*<?([^()]{0,300}))")  # a look ahead: one link may begin inside another
ALINEA = re.compile(r"[^\n]+(?:\n[^\n]+)*")
DEFINITIE = re.compile(r"\[([^\[\]]*)\]:[ \t]*\n?[ \t]*<?([^\s>]+)")
SCHEMA = re.compile(r"[a-z][a-z0-9+.-]*:")
TOEGESTAAN = ("http:", "https:", "mailto:", "tel:")
ATTRIBUTEN = re.compile(r"\{[ \t]*:|\{[^{}\n]*=[^{}\n]*\}")
BEELD = re.compile(r"!\[[^\[\]]*\]\(\s*<?\s*([^\s()<>]+)")
BEELD_VIA = re.compile(r"!\[([^\[\]]*)\][ ]?(?:\[([^\[\]]*)\])?(?!\()")
CODE = re.compile(r"^(```|~~~).*?^\1[ \t]*$|(`+)(?!`).+?(?<!`)\2(?!`)", re.MULTILINE | re.DOTALL)
NIET_AFDRUKBAAR = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufeff\u200b-\u200f\u2028-\u202e\u2060-\u2069]"
)
"""Control characters, halves of characters, and marks that hide or turn text."""


HERSTEL = {
    "html": "schrijf gewone tekst of Markdown; wil je het teken zelf laten zien, schrijf dan `&lt;`",
    "link-onveilig": "gebruik een adres dat begint met https://, of de weg naar een pagina: ../kaders/id.md",
    "attributen": "haal het blok tussen accolades weg; de site regelt hoe een link of kop eruitziet",
    "beeld-van-elders": "zet de afbeelding in docs/assets en verwijs daarnaar, of laat haar weg",
}


class Vondst(NamedTuple):
    """One refused thing: the rule, where it begins in the text, and what it is."""

    naam: str
    plek: int
    wat: str


def refuse_html(tekst: str) -> list[Vondst]:
    """Raw HTML in a text, front matter included; web and mail addresses between < and > may stay."""
    return [
        Vondst(
            "html",
            vondst.start(),
            f"hier begint HTML (`{tekst[vondst.start() : vondst.start() + 12].split()[0]}`)",
        )
        for vondst in HTML.finditer(AUTOLINK.sub(lambda link: " " * len(link[0]), tekst))
    ]


def refuse_opmaak(tekst: str) -> list[Vondst]:
    """Everything a Markdown body may not hold, in the order in which it stands."""
    vondsten = refuse_html(tekst)
    vondsten += [
        Vondst("link-onveilig", plek, f"deze link gaat naar `{doel[:40]}`")
        for plek, doel in _doelen(tekst)
        if not _is_veilig(doel)
    ]
    gezien = {vondst.plek for vondst in vondsten if vondst.naam == "link-onveilig"}
    vondsten += [
        Vondst("link-onveilig", plek, "hier staat een adres dat code uitvoert")
        for plek, einde in _code_links(tekst)
        if not any(plek <= eerder <= einde for eerder in gezien)
    ]
    vondsten += [
        Vondst("attributen", v.start(), f"hier staan attributen (`{v[0][:20]}`)") for v in ATTRIBUTEN.finditer(tekst)
    ]
    vondsten += [
        Vondst("beeld-van-elders", plek, f"deze afbeelding komt van `{doel[:40]}`")
        for plek, doel in _beelden(tekst)
        if SCHEMA.match(_kaal(doel)) or _is_elders(doel)
    ]
    return sorted(set(vondsten), key=lambda vondst: (vondst.plek, vondst.naam))


def without_code(tekst: str) -> str:
    """The text with code made blank, same length; good enough to look for marks, not for safety."""
    return CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), tekst)


def _code_links(tekst: str) -> Iterator[tuple[int, int]]:
    """Begin and end of each paragraph with such an address; of the line itself where one line holds it."""
    for alinea in ALINEA.finditer(tekst):
        if CODE_LINK.search(_kaal(alinea[0])):
            begin = alinea.start()
            for regel in alinea[0].split("\n"):
                if CODE_LINK.search(_kaal(regel)):
                    yield begin, begin + len(regel)
                    break
                begin += len(regel) + 1
            else:
                yield alinea.start(), alinea.end()


def _doelen(tekst: str) -> Iterator[tuple[int, str]]:
    for link in DOEL_NA_TEKST.finditer(tekst):
        yield link.start(), link[1]
    for definitie in DEFINITIE.finditer(tekst):
        if not definitie[1].startswith("^"):
            yield definitie.start(), definitie[2]


def _beelden(tekst: str) -> Iterator[tuple[int, str]]:
    definities = {naam.lower().strip(): doel for naam, doel in DEFINITIE.findall(tekst)}
    for beeld in BEELD.finditer(tekst):
        yield beeld.start(), beeld[1]
    for beeld in BEELD_VIA.finditer(tekst):
        naam = (beeld[2] or beeld[1]).lower().strip()
        if naam in definities:
            yield beeld.start(), definities[naam]


def _kaal(doel: str) -> str:
    """A target as a browser would read it: entities resolved, white space and tricks gone, lower case."""
    for _ in range(3):
        doel = html.unescape(doel)
    return re.sub(r"[`*\x00-\x20\x7f-\xa0\\\"'<>\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]", "", doel).lower()


def _is_veilig(doel: str) -> bool:
    kaal = _kaal(doel)
    schema = SCHEMA.match(kaal.lstrip("[]{}()|!~^_"))
    if schema:
        return schema[0] in TOEGESTAAN
    return not _is_elders(doel) and not CODE_LINK.search(kaal)


def _is_elders(doel: str) -> bool:
    """Whether this names another host without a scheme; a browser reads a backslash as a slash."""
    return _kaal(doel.replace("\\", "/")).startswith("//")
