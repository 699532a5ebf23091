"""What one finished page holds that could run, load or style something: read strictly, judged against a list.

The list is what the probe pages hold (`proef`). This is the loud half of the protection: it fails the
build with page and line. The quiet half is the policy itself, which lets no script run that is not listed,
whatever this reader overlooks.
"""

from __future__ import annotations

import posixpath
import re
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from html.parser import HTMLParser
from urllib.parse import urlsplit

SCHEMAS = frozenset({"", "http", "https", "mailto", "tel"})
LADERS = frozenset({"src", "srcset", "imagesrcset", "poster", "background", "xlink:href"})
"""Attributes that fetch; `href` fetches on the elements of `LAADT_HREF` only."""
LAADT_HREF = frozenset({"link", "image", "use", "feimage"})
ADRESSEN = LADERS | {"href", "action", "formaction", "ping", "cite", "manifest"}
NOOIT = frozenset({"iframe", "frame", "frameset", "object", "embed", "applet", "portal", "base", "style"})
WIT = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\ufeff]")
GEGEVENS = "zd-gegevens"
GEGEVENSBLOK = {"type": "application/ld+json", "id": GEGEVENS}
"""The id of the one block per page in which we tell machines what the page is (`gegevens`)."""
SCRIPT = re.compile(r"</?script(?=[\s/>])", re.IGNORECASE)


@dataclass(frozen=True)
class Bevinding:
    """Something a page may not hold: the line in the built page, and what it is."""

    regel: int
    wat: str


@dataclass(frozen=True)
class Toegestaan:
    """What the theme itself puts in a page: scripts by their key, and `http-equiv` by name.

    The key of an inline script is the hash of its text, of a data block its type and id, and of an outside
    script its path from the root. So a page may load the scripts that the probe pages load, which include
    our own modules, and no other file: not even one that lies in the site (`'self'` alone would allow that).
    """

    scripts: frozenset[str] = frozenset()
    http_equiv: frozenset[str] = frozenset()

    @property
    def hashes(self) -> list[str]:
        """The hashes for `script-src`, sorted."""
        return sorted(sleutel for sleutel in self.scripts if sleutel.startswith("sha256-"))


def hash_of(script: str) -> str:
    """A script's hash as a policy names it."""
    return "sha256-" + b64encode(sha256(script.encode()).digest()).decode()


@dataclass(frozen=True)
class Lezing:
    """What one page holds that matters here. `pad` is its path from the root of the site.

    By line: the keys of its scripts (see `Toegestaan`), the names of its `http-equiv`, what may stand nowhere, and
    the hashes of its blocks of data, '' for one that is not as ours.
    """

    pad: str
    scripts: list[tuple[int, str]] = field(default_factory=list)
    http_equiv: list[tuple[int, str]] = field(default_factory=list)
    bevindingen: list[Bevinding] = field(default_factory=list)
    gegevens: list[tuple[int, str]] = field(default_factory=list)


def lees(pad: str, html: str) -> Lezing:
    """Reads a whole page. A script that stands where the reader saw none is a finding."""
    return _Lezer(pad).lees(html)


class _Lezer(HTMLParser):
    def __init__(self, pad: str) -> None:
        super().__init__(convert_charrefs=True)
        self._lezing = Lezing(pad)
        self._script: tuple[int, dict[str, str], list[str]] | None = None
        self._tekens = 0
        self._is_canonical = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes what the element would run or load."""
        regel = self.getpos()[0]
        waarden = {naam: waarde or "" for naam, waarde in reversed(attrs)}  # the first of a double counts
        if tag in NOOIT:
            self._meld(regel, f"het element <{tag}>")
        self._is_canonical = waarden.get("rel") == "canonical"  # it names this page and loads nothing
        for naam, waarde in attrs:
            self._attribuut(regel, tag, naam, waarde or "")
        if tag == "meta" and "http-equiv" in waarden:
            self._lezing.http_equiv.append((regel, waarden["http-equiv"].strip().lower()))
        if tag == "script":
            self._tekens += 1
            self._script = (regel, waarden, [])

    def handle_data(self, data: str) -> None:
        """Collects the text of a script."""
        if self._script:
            self._script[2].append(data)

    def handle_endtag(self, tag: str) -> None:
        """Closes a script."""
        if tag == "script":
            self._tekens += 1
            self._sluit()

    def lees(self, html: str) -> Lezing:
        self.feed(html)
        self.close()
        self._sluit()
        if len(SCRIPT.findall(html)) != self._tekens:
            self._meld(1, "een script op een plek waar een browser en wij iets anders lezen")
        return self._lezing

    def _attribuut(self, regel: int, tag: str, naam: str, waarde: str) -> None:
        if naam.startswith("on"):
            self._meld(regel, f"het attribuut {naam} op <{tag}>")
        elif naam == "style":
            self._meld(regel, f"het attribuut style op <{tag}>")
        elif naam in ("srcdoc", "http-equiv") and tag != "meta":
            self._meld(regel, f"het attribuut {naam} op <{tag}>")
        if naam in ADRESSEN and not (tag == "link" and self._is_canonical):
            self._adres(regel, tag, naam, WIT.sub("", waarde))

    def _adres(self, regel: int, tag: str, naam: str, adres: str) -> None:
        try:
            schema = urlsplit(adres).scheme
            elders = "//" in adres if naam.endswith("srcset") else _elders(adres)
        except ValueError:
            schema, elders = "onleesbaar", False
        if schema == "data" and tag == "img" and naam == "src" and adres.startswith("data:image/"):
            return
        if schema not in SCHEMAS:
            self._meld(regel, f"een adres dat met {schema}: begint, op <{tag}>")
        elif elders and (naam in LADERS or tag in LAADT_HREF):
            self._meld(regel, f"een <{tag}> die iets van elders laadt ({adres[:60]})")

    def _sluit(self) -> None:
        if not self._script:
            return
        regel, attrs, tekst = self._script
        self._script = None
        soort = attrs.get("type", "").strip().lower()
        if "src" in attrs:
            weg = posixpath.join("/", posixpath.dirname(self._lezing.pad), attrs["src"])
            sleutel = f"src {posixpath.normpath(weg)}"
        elif soort == "application/ld+json":
            self._lezing.gegevens.append((regel, hash_of("".join(tekst)) if attrs == GEGEVENSBLOK else ""))
            return
        elif soort == "application/json":
            sleutel = f"data {soort} {attrs.get('id', '')}"
        else:
            sleutel = hash_of("".join(tekst))
        self._lezing.scripts.append((regel, sleutel))

    def _meld(self, regel: int, wat: str) -> None:
        self._lezing.bevindingen.append(Bevinding(regel, wat))


def leer(lezingen: list[Lezing]) -> Toegestaan:
    """What these pages without content hold."""
    return Toegestaan(
        frozenset(sleutel for lezing in lezingen for _, sleutel in lezing.scripts),
        frozenset(naam for lezing in lezingen for _, naam in lezing.http_equiv),
    )


def keur(lezing: Lezing, toegestaan: Toegestaan, eigen: str = "") -> list[Bevinding]:
    """What this page holds beyond the list, by line. A script may stand in a page once.

    `eigen` is the hash of the block of data that we put in this page, '' for none. That block has to be
    there, once; any other block of its type is refused, whatever its id.
    """
    gevonden = list(lezing.bevindingen)
    gevonden += [
        Bevinding(regel, "een blok gegevens dat niet van ons is")
        for regel, hash in lezing.gegevens
        if not eigen or hash != eigen
    ]
    aanwezig = [hash for _, hash in lezing.gegevens].count(eigen)
    if eigen and aanwezig != 1:
        gevonden.append(Bevinding(1, f"het blok gegevens dat er één keer hoort te staan, {aanwezig} keer"))
    aantal: Counter[str] = Counter()
    for regel, sleutel in lezing.scripts:
        aantal[sleutel] += 1
        if sleutel not in toegestaan.scripts:
            gevonden.append(Bevinding(regel, "een script dat niet van het thema is"))
        elif aantal[sleutel] > 1:
            gevonden.append(Bevinding(regel, "een script dat er al staat"))
    for regel, naam in lezing.http_equiv:
        if naam not in toegestaan.http_equiv:
            gevonden.append(Bevinding(regel, f"<meta http-equiv={naam}>"))
    return sorted(gevonden, key=lambda bevinding: bevinding.regel)


def _elders(adres: str) -> bool:
    delen = urlsplit(adres.replace("\\", "/"))
    return bool(delen.netloc) or delen.scheme in ("http", "https")
