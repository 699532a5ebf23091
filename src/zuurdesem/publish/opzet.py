"""What a builder calls first and last: the site made ready from a folder, and the built folder finished."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from zuurdesem.content import load_bibliotheek
from zuurdesem.content.aandacht import build_day

from .afwerken import AfwerkFout, afwerken
from .bewaring import bewaar, laad
from .letters import LettersFout, letters
from .licenties import licenties
from .site import Site, concepten_mee


class OpzetFout(Exception):
    """The site cannot be built; the text is the list of meldingen."""


def open_site(root: Path, adres: str, omgeving: Mapping[str, str]) -> Site:
    """The site of the repository in `root`, where docs/ is and npm put its packages.

    What an earlier build made there is used again (`bewaring`). `adres`: where the site will stand, '' when unknown;
    `omgeving` gives the day of the build, and the concepts.

    Raises OpzetFout when the content holds a fout, or when a package of npm is missing.
    """
    geheugen = laad(root)
    bibliotheek, meldingen = load_bibliotheek(root / "docs", concepten=concepten_mee(omgeving), geheugen=geheugen)
    if any(melding.ernst == "fout" for melding in meldingen):
        raise OpzetFout("\n".join(str(melding) for melding in meldingen if not melding.antwoord))
    node_modules = root / "node_modules"
    try:
        dag = build_day(omgeving)
        return Site(bibliotheek, adres, dag, letters(node_modules), licenties(node_modules), geheugen)
    except LettersFout as fout:
        raise OpzetFout(str(fout)) from fout


def sluit_site(root: Path, site: Site, site_dir: Path) -> None:
    """Finishes what was built in `site_dir`, and keeps what the next build can use again.

    Raises OpzetFout with a melding for everything that may not be published; what was kept before stays then.
    """
    try:
        afwerken(site_dir, root / "node_modules", site.aanhang.gegevens, site.geheugen)
    except AfwerkFout as fout:
        raise OpzetFout(str(fout)) from fout
    bewaar(site.geheugen, root)
