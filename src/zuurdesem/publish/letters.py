"""The fonts of the site, from the npm packages that carry them: served by ourselves, under a folder that may be kept.

The folder bears a hash of its content. `font-display: swap` shows the text at once in a font of the system; the two
fallbacks make that font as wide as ours, so that nothing jumps when ours arrives.
Source: vormgeving §2.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

MAP = "assets/letters"
CSS = "letters.css"


class Letter(NamedTuple):
    """One font file: package, file name without its extension, CSS family, style and weights."""

    pakket: str
    bestand: str
    familie: str
    stijl: str
    gewicht: str

    @property
    def css(self) -> str:
        """Its rule, with an address beside the style sheet."""
        return (
            f'@font-face{{font-family:"{self.familie}";font-style:{self.stijl};font-weight:{self.gewicht};'
            f'font-display:swap;src:url({self.bestand}.woff2) format("woff2")}}\n'
        )


VOLLKORN, SOURCE_SANS = "@fontsource-variable/vollkorn", "@fontsource-variable/source-sans-3"
LETTERS = (
    Letter(VOLLKORN, "vollkorn-latin-wght-normal", "Vollkorn Variable", "normal", "400 900"),
    Letter(SOURCE_SANS, "source-sans-3-latin-wght-normal", "Source Sans 3 Variable", "normal", "200 900"),
    Letter(SOURCE_SANS, "source-sans-3-latin-wght-italic", "Source Sans 3 Variable", "italic", "200 900"),
)
TERUGVAL = (
    ("Vollkorn terugval", "400 599", ("Georgia", "Gelasio"), 97.9, 97.2, 45),
    ("Vollkorn terugval", "600 900", ("Georgia Bold", "Gelasio Bold"), 90.7, 105, 48.6),
    ("Source Sans terugval", "200 599", ("Arial", "Liberation Sans"), 92.9, 110.2, 43.1),
    ("Source Sans terugval", "600 900", ("Arial Bold", "Liberation Sans Bold"), 89.6, 114.3, 44.6),
)
"""Fonts of the system, made as wide as ours: family, weights, local names, size, ascent and descent in percent.

Measured in Chromium 156 on 4,000 characters of our casussen: the width of a line in ours over that in Liberation Sans
(which is as wide as Arial) or Gelasio (as wide as Georgia), and the height of the box of each of ours.
"""


@dataclass(frozen=True)
class Letters:
    """What goes into the site: files by path from the root, the style sheet, and the fonts to fetch early."""

    bestanden: dict[str, bytes]
    stijl: str
    voorladen: tuple[str, ...]


class LettersFout(Exception):
    """A font is not where npm puts it; the text says how to get it."""


def letters(node_modules: Path) -> Letters:
    """The fonts, their style sheet and their licences. Raises LettersFout when a package is not installed."""
    try:
        inhoud = {f"{een.bestand}.woff2": _read(node_modules, een) for een in LETTERS}
        licenties = {pakket: (node_modules / pakket / "LICENSE").read_bytes() for pakket in (VOLLKORN, SOURCE_SANS)}
    except OSError as fout:
        raise LettersFout(
            f"{fout.filename}: fout: dit lettertype ontbreekt.\n"
            "    Herstel: voer `make serve` uit; dat haalt alles op. Of alleen dit: `npm ci --omit=dev`."
        ) from fout
    inhoud |= {f"{pakket.rpartition('/')[2]}-licentie.txt": tekst for pakket, tekst in licenties.items()}
    inhoud[CSS] = ("".join(een.css for een in LETTERS) + "".join(_fallback(*een) for een in TERUGVAL)).encode()
    hash = sha256(b"".join(naam.encode() + sha256(inhoud[naam]).digest() for naam in sorted(inhoud))).hexdigest()[:8]
    map = f"{MAP}/{hash}"
    return Letters(
        {f"{map}/{naam}": tekst for naam, tekst in inhoud.items()},
        f"{map}/{CSS}",
        tuple(f"{map}/{een.bestand}.woff2" for een in LETTERS if een.stijl == "normal"),
    )


def _fallback(familie: str, gewicht: str, namen: tuple[str, ...], maat: float, boven: float, onder: float) -> str:
    bron = ",".join(f'local("{naam}")' for naam in namen)
    return (
        f'@font-face{{font-family:"{familie}";font-weight:{gewicht};src:{bron};size-adjust:{maat}%;'
        f"ascent-override:{boven}%;descent-override:{onder}%;line-gap-override:0%}}\n"
    )


def _read(node_modules: Path, een: Letter) -> bytes:
    return (node_modules / een.pakket / "files" / f"{een.bestand}.woff2").read_bytes()
