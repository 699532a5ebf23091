"""Our own scripts under the hash of what they hold, so that a browser keeps them and asks nothing on the next page.

Works on a built folder and the HTML of its finished pages; knows nothing of what made them. All scripts go together,
since they ask for each other by their place beside one another.
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

MAP = "assets/js"
"""Where the scripts stand, in a folder under their hash: a browser may keep them for ever."""

_BRON = "assets"
_LOSSE = ("*.mjs", "zoeken/*.mjs", "zoeken/*.js")
_NAAM = re.compile(r'assets/([a-z/-]+\.m?js)"')
_VRAAGT = ("<script", "<link ")
"""Elements that ask for a script, or name one in the data they hold."""


class Modules:
    """Moves the scripts of one site; `sneller` makes its pages ask for them where they are now."""

    def __init__(self, site_dir: Path) -> None:
        bron = site_dir / _BRON
        self._namen = sorted(pad.relative_to(bron).as_posix() for soort in _LOSSE for pad in bron.glob(soort))
        inhoud = {naam: (bron / naam).read_bytes() for naam in self._namen}
        som = sha256(b"".join(f"{naam}\0{len(tekst)}\0".encode() + tekst for naam, tekst in inhoud.items()))
        self._map = f"{MAP}/{som.hexdigest()[:16]}"
        for naam in self._namen:
            doel = site_dir / self._map / naam
            doel.parent.mkdir(parents=True, exist_ok=True)
            (bron / naam).rename(doel)

    def sneller(self, html: str) -> str:
        """The page with every script of ours at its new address; one that is not ours stays as it is."""
        return _NAAM.sub(self._adres, html)

    def _adres(self, gevonden: re.Match[str]) -> str:
        naam, html = gevonden[1], gevonden.string
        vraagt = html.startswith(_VRAAGT, html.rfind("<", 0, gevonden.start()))
        return f'{self._map}/{naam}"' if vraagt and naam in self._namen else gevonden[0]
