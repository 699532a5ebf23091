"""The feed of casussen, new and changed, as Atom. Dates come from `bijgewerkt` and from nowhere else.

A casus without a full date in its file is left out; with none dated, or without an address of the site
(Atom asks for full addresses), there is no feed.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

from zuurdesem.engine.casus import Casus

PAD = "casussen/feed.atom"
ATOM = "http://www.w3.org/2005/Atom"
HOOGSTENS = 50


def feed(casussen: Iterable[Casus], naam: str, wortel_adres: str) -> str:
    """The text of the feed, '' when there is none. `wortel_adres` is the full address of the home page."""
    rijen = sorted(
        (casus for casus in casussen if len(casus.bijgewerkt) == 10 and casus.publicatie != "ingetrokken"),
        key=lambda casus: (casus.bijgewerkt, casus.id),
        reverse=True,
    )[:HOOGSTENS]
    if not rijen or not wortel_adres:
        return ""
    wortel = ElementTree.Element("feed", {"xmlns": ATOM, "xml:lang": "nl"})
    _zet(wortel, "id", f"{wortel_adres}{PAD}")
    _zet(wortel, "title", f"{naam}: nieuwe en gewijzigde casussen")
    _zet(wortel, "updated", _moment(rijen[0].bijgewerkt))
    _zet(ElementTree.SubElement(wortel, "author"), "name", naam)
    ElementTree.SubElement(wortel, "link", {"rel": "self", "href": f"{wortel_adres}{PAD}"})
    ElementTree.SubElement(wortel, "link", {"rel": "alternate", "href": f"{wortel_adres}casussen/"})
    for casus in rijen:
        adres = f"{wortel_adres}casussen/{casus.id}/"
        rij = ElementTree.SubElement(wortel, "entry")
        _zet(rij, "id", adres)
        _zet(rij, "title", casus.titel)
        _zet(rij, "updated", _moment(casus.bijgewerkt))
        ElementTree.SubElement(rij, "link", {"rel": "alternate", "href": adres})
        _zet(rij, "summary", f"{casus.vraag} {casus.kern}")
    ElementTree.indent(wortel)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(wortel, encoding="unicode")}\n'


def _zet(ouder: ElementTree.Element, naam: str, tekst: str) -> None:
    ElementTree.SubElement(ouder, naam).text = tekst


def _moment(dag: str) -> str:
    """Atom asks for a time as well; the start of the day, in UTC, stands for the day."""
    return f"{dag}T00:00:00Z"
