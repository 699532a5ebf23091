"""The last work on a built folder: remove the probes, inspect and finish every page, write `_headers`.

Knows a folder with HTML, and nothing of what made it.
"""

from __future__ import annotations

import gzip
import re
import shutil
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from zuurdesem.content.geheugen import GEEN, Geheugen

from . import proef
from .csp import met_policy, policy
from .hosts import host_files
from .keuring import Lezing, Toegestaan, keur, leer, lees
from .modules import MAP as MODULES
from .modules import Modules
from .stijl import MAP as STIJL
from .stijl import Stijl
from .zoekindex import IndexFout, indexeer

PAGINAS = (".html", ".htm", ".xhtml", ".svg")
VAN_HET_THEMA = ("assets/stylesheets", "assets/javascripts")
"""Folders of the theme: it writes a hash in the name of every file a page asks for."""
NIET_GEBRUIKT = ("assets/javascripts/lunr", "assets/javascripts/workers")
"""What the theme brings for its own search, which we do not use."""
URL = re.compile(r"\s*<url>.*?</url>", re.DOTALL)
HERSTEL = (
    "haal dit weg uit de tekst van de pagina. Hoort het bij het thema, dan moet het ook op een pagina zonder "
    "inhoud staan (zie docs/meewerken/besluiten/0001-stapel.md)."
)


class AfwerkFout(Exception):
    """The folder may not be published; the text is the list of meldingen."""


def afwerken(
    site_dir: Path,
    node_modules: Path | None = None,
    gegevens: Mapping[str, str] | None = None,
    geheugen: Geheugen = GEEN,
) -> Toegestaan:
    """Finish the site in `site_dir`, in place; gives what pages were allowed to hold.

    With `node_modules`, where npm put Pagefind, the site gets a search index. `gegevens` says which pages hold a
    block of data for machines: path from the root → hash of its text. Raises AfwerkFout with a melding for every
    finding (page, line, what, remedy), or when there is no probe page to learn from. The folder is then not fit
    to publish.
    """
    proeven = proef.paginas(site_dir)
    if not proeven:
        raise AfwerkFout("Er zijn geen proefpagina’s gebouwd; zonder die weten we niet wat van het thema is.")
    foutpagina = site_dir / proef.FOUTPAGINA
    lees = partial(_lees, site_dir=site_dir, geheugen=geheugen)
    toegestaan = leer([lees(pad) for pad in [*proeven, *([foutpagina] if foutpagina.exists() else [])]])
    _verwijder(proeven, site_dir)
    for naam in NIET_GEBRUIKT:
        shutil.rmtree(site_dir / naam, ignore_errors=True)

    paginas = sorted(pad for pad in site_dir.rglob("*") if pad.suffix.lower() in PAGINAS and pad.is_file())
    meldingen = [melding for pad in paginas for melding in _keur(lees(pad), toegestaan, gegevens or {})]
    if meldingen:
        raise AfwerkFout("\n".join(meldingen))

    regel, stijl, modules = policy(toegestaan.hashes), Stijl(site_dir), Modules(site_dir)
    for pad in paginas:
        if pad.suffix.lower() != ".svg":
            _schrijf(pad, met_policy(modules.sneller(stijl.sneller(pad.read_text(encoding="utf-8"))), regel))
    stijl.klaar()
    for naam, tekst in host_files(regel, [*_vaste_mappen(site_dir), *_zoekindex(site_dir, node_modules)]).items():
        _schrijf(site_dir / naam, tekst)
    return toegestaan


def _zoekindex(site_dir: Path, node_modules: Path | None) -> list[str]:
    try:
        return indexeer(site_dir, node_modules) if node_modules else []
    except IndexFout as fout:
        raise AfwerkFout(str(fout)) from fout


def _lees(pad: Path, site_dir: Path, geheugen: Geheugen) -> Lezing:
    plek, tekst = pad.relative_to(site_dir).as_posix(), pad.read_text(encoding="utf-8")
    return geheugen.haal("lezing", (plek, tekst), lambda: lees(plek, tekst))


def _keur(lezing: Lezing, toegestaan: Toegestaan, gegevens: Mapping[str, str]) -> list[str]:
    return [
        f"{lezing.pad}:{gevonden.regel}: fout onveilig: hier staat {gevonden.wat}.\n    Herstel: {HERSTEL}"
        for gevonden in keur(lezing, toegestaan, gegevens.get(lezing.pad, ""))
    ]


def _verwijder(proeven: list[Path], site_dir: Path) -> None:
    """Take the probe pages out of the site: the folders they made, and their lines in the sitemap."""
    for pad in proeven:
        eigen = site_dir / pad.relative_to(site_dir).parts[0]
        if eigen.is_dir():
            shutil.rmtree(eigen)
        else:
            eigen.unlink(missing_ok=True)
    sitemap, gezipt = site_dir / "sitemap.xml", site_dir / "sitemap.xml.gz"
    if not sitemap.exists():
        return
    tekst = URL.sub(lambda url: "" if proef.NAAM in url[0] else url[0], sitemap.read_text(encoding="utf-8"))
    if "<url>" not in tekst:  # without an address of the site there is nothing to list
        sitemap.unlink()
        gezipt.unlink(missing_ok=True)
        return
    _schrijf(sitemap, tekst)
    gezipt.write_bytes(gzip.compress(tekst.encode(), mtime=0))


def _schrijf(pad: Path, tekst: str) -> None:
    pad.write_text(tekst, encoding="utf-8", newline="\n")


def _vaste_mappen(site_dir: Path) -> list[str]:
    """The folders in which the name of each file, or of its folder, changes with its content."""
    soorten = (site_dir / "assets" / naam for naam in ("letters", "py"))
    vast = [pad.relative_to(site_dir).as_posix() for soort in soorten for pad in soort.glob("*") if pad.is_dir()]
    heel = (STIJL, MODULES, *VAN_HET_THEMA)
    return [*vast, *(naam for naam in heel if (site_dir / naam).is_dir())]
