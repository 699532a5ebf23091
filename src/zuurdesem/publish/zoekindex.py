"""The search index of a built folder, made by Pagefind; what of it a browser never asks for is left out.

Knows a folder with HTML. What is indexed is the article of each page but the home page, which only leads
on. Components that read badly as plain text are left out, and so are lists of what stands on other pages.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

MAP = "pagefind"
ARTIKEL = "article.md-content__inner"
NIET = (
    "#begin",  # the walk: screens, forms and buttons without their context
    "#doorloop",
    "#hervat",
    "#loopvoet",
    ".zd-grens",
    ".zd-naar-grens",
    ".zd-quizdeel",  # wrong answers stand there as well as right ones
    ".zd-werkblad",
    ".zd-jezelf",  # the same on every casus
    ".zd-letop",
    ".zd-bovenkop",
    ".zd-kaarten",  # lists of other pages
    ".zd-logicarij",
    ".zd-uitslag",  # what stands around such a list
    ".zd-leeg",
    ".zd-voet",  # what is near, and who read it
    ".zd-citeer",
    ".zd-bewust",  # why a child has no voice: about the page, not about its subject
    ".zd-bronlink",
    ".zd-bronadres",
    ".zd-bronnen__gebruik",
    ".zd-banner--let",  # not checked, withdrawn: the same on many pages
    "dt",  # runs into the dd beside it
    ".headerlink",
    "pre",
    "p code",
    "li code",
    "td code",
    "[aria-hidden=true]",
    "[data-module=zoekpagina]",
)
"""Pagefind takes these apart at every comma: a selector may hold none."""
OVERBODIG = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js", "wasm.unknown.pagefind")
VAST = ("fragment", "index", "filter")
"""Folders in which the name of each file changes with its content."""
SECONDEN = 300


class IndexFout(Exception):
    """There is no index; the text says what to do."""


def programma(node_modules: Path) -> Path:
    """The Pagefind of this machine, out of the package that npm chose for it.

    Raises IndexFout when it is not there.
    """
    systeem = {"win32": "windows"}.get(sys.platform, sys.platform)
    soort = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64"}.get(platform.machine().lower(), platform.machine())
    pakket = node_modules / "@pagefind" / f"{systeem}-{soort}"
    pad = pakket / "bin" / ("pagefind_extended.exe" if systeem == "windows" else "pagefind_extended")
    if not pad.is_file():
        raise IndexFout(
            f"{pakket}: fout: Pagefind is er niet voor deze computer.\n"
            "    Herstel: voer `make install` uit. Zonder make: `python -m zuurdesem.serve.node ci`."
        )
    return pad


def indexeer(site_dir: Path, node_modules: Path) -> list[str]:
    """Make the index of `site_dir` in its folder `pagefind`; gives the folders with files that never change.

    The bytes depend on the pages alone. Raises IndexFout with Pagefind's own words when it fails.
    """
    opdracht = [
        str(programma(node_modules)),
        *("--site", str(site_dir), "--output-subdir", MAP),
        *("--root-selector", ARTIKEL, "--exclude-selectors", ", ".join(NIET)),
        *("--glob", "*/**/index.html", "--force-language", "nl", "--silent"),
    ]
    gedaan = subprocess.run(opdracht, capture_output=True, text=True, check=False, timeout=SECONDEN)
    if gedaan.returncode:
        raise IndexFout(f"Pagefind kon geen zoekindex maken:\n{gedaan.stdout}{gedaan.stderr}")
    for patroon in OVERBODIG:
        for pad in (site_dir / MAP).glob(patroon):
            pad.unlink()
    return [f"{MAP}/{map}" for map in VAST]
