"""Fewer things to wait for before a page shows: our style sheets as one file, the script of the theme after the text,
or after the walk on a page that has one.

Works on the HTML of finished pages; knows nothing of what made them. Source of the reason: Lighthouse on a casus page,
docs/meewerken/snelheid.md.
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

MAP = "assets/stijl"
"""Where the joined style sheets stand, each under the hash of what it holds: a browser may keep it for ever."""

_LINK = r'<link rel="stylesheet" href="[^"]*?assets/css/[a-z-]+\.css">\s*'
_RIJ = re.compile(f"{_LINK}(?:{_LINK})+")
_EEN = re.compile(r'href="([^"]*?)(assets/css/[a-z-]+\.css)"')
_THEMA = re.compile(r'<script src=("[^"]*assets/javascripts/bundle\.[^"]+")></script>')
_LOOPT = re.compile(r'<script type="module" async src="[^"]*assets/loop\.mjs"></script>')
_DEFER = r"<script defer src=\1></script>"


class Stijl:
    """Joins the style sheets of the pages of one site; `klaar` takes the loose ones away."""

    def __init__(self, site_dir: Path) -> None:
        self._site_dir = site_dir
        self._gemaakt: dict[tuple[str, ...], str] = {}

    def sneller(self, html: str) -> str:
        """The page with each run of links to assets/css as one link, and the script of the theme later.

        A link to a sheet that is not there stays as it is, as does one that stands alone. On a page with loop.mjs the
        script of the theme becomes a link, and zuurdesem.mjs starts it.
        """
        thema = r'<link rel="preload" as="script" data-later href=\1>' if _LOOPT.search(html) else _DEFER
        return _THEMA.sub(thema, _RIJ.sub(self._samen, html))

    def klaar(self) -> None:
        """Removes the sheets that were joined: no page asks for them any more."""
        for pad in {pad for rij in self._gemaakt for pad in rij}:
            (self._site_dir / pad).unlink(missing_ok=True)

    def _samen(self, rij: re.Match[str]) -> str:
        wegen = _EEN.findall(rij[0])
        paden = tuple(pad for _, pad in wegen)
        if not all((self._site_dir / pad).is_file() for pad in paden):
            return rij[0]
        return f'<link rel="stylesheet" href="{wegen[0][0]}{self._bestand(paden)}">\n'

    def _bestand(self, paden: tuple[str, ...]) -> str:
        if paden not in self._gemaakt:
            inhoud = b"\n".join((self._site_dir / pad).read_bytes() for pad in paden)
            naam = f"{MAP}/{sha256(inhoud).hexdigest()[:16]}.css"
            doel = self._site_dir / naam
            doel.parent.mkdir(parents=True, exist_ok=True)
            doel.write_bytes(inhoud)
            self._gemaakt[paden] = naam
        return self._gemaakt[paden]
