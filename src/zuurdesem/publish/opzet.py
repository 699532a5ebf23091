"""The site made ready from a folder: the library, the fonts and the licences. What a builder calls first."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from zuurdesem.content import load_bibliotheek
from zuurdesem.content.aandacht import build_day

from .letters import LettersFout, letters
from .licenties import licenties
from .site import Site, concepten_mee


class OpzetFout(Exception):
    """The site cannot be built; the text is the list of meldingen."""


def open_site(root: Path, adres: str, omgeving: Mapping[str, str]) -> Site:
    """The site of the repository in `root`, where docs/ is and npm put its packages.

    `adres`: where the site will stand, '' when unknown; `omgeving` gives the day of the build, and the concepts.

    Raises OpzetFout when the content holds a fout, or when a package of npm is missing.
    """
    bibliotheek, meldingen = load_bibliotheek(root / "docs", concepten=concepten_mee(omgeving))
    if any(melding.ernst == "fout" for melding in meldingen):
        raise OpzetFout("\n".join(str(melding) for melding in meldingen if not melding.antwoord))
    node_modules = root / "node_modules"
    try:
        return Site(bibliotheek, adres, build_day(omgeving), letters(node_modules), licenties(node_modules))
    except LettersFout as fout:
        raise OpzetFout(str(fout)) from fout
