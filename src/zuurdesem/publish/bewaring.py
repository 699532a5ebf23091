"""The memory of a build (`content.geheugen`) on the disk: one file below .cache/, read whole and replaced whole.

It holds pickles and is trusted as Python trusts its .pyc. Whatever is wrong with the file, there is then no memory:
that costs time and changes no byte.
"""

from __future__ import annotations

import marshal
import os
import sys
import tempfile
import time
from collections.abc import Iterable
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from zuurdesem.content.geheugen import Geheugen

BESTAND = Path(".cache", "geheugen")
PAKKETTEN = (
    "htpy",
    "jinja2",
    "markdown",
    "markupsafe",
    "mkdocs",
    "mkdocs-material",
    "mkdocs-material-extensions",
    "pydantic",
    "pydantic-core",
    "pymdown-extensions",
    "pyphen",
    "pyyaml",
)
"""Packages of others that decide what comes out."""
DIGEST = 32
BEGIN = time.time()
"""When this module was read: the others were then, or just before."""
RUIM = 5
"""Seconds in which a build reads its modules, at most."""


def zaad(mappen: Iterable[Path]) -> bytes:
    """A hash over all that makes: Python, the packages of others, and every module below these folders."""
    som = blake2b(sys.version.encode(), digest_size=DIGEST)
    for pakket in PAKKETTEN:
        som.update(f"{pakket} {_versie(pakket)}\n".encode())
    for map in mappen:
        for pad in sorted(map.rglob("*.py")):
            inhoud = pad.read_bytes()
            som.update(f"{pad.relative_to(map).as_posix()} {len(inhoud)}\n".encode())
            som.update(inhoud)
    return som.digest()


def laad(root: Path) -> Geheugen:
    """The memory of the repository in `root`; an empty one where it is missing, damaged, or made by other code."""
    nu = zaad(_mappen(root))
    try:
        inhoud = (root / BESTAND).read_bytes()
    except OSError:
        return Geheugen(zaad=nu)
    kop, rest = inhoud[: 2 * DIGEST], memoryview(inhoud)[2 * DIGEST :]
    return Geheugen(marshal.loads(rest) if kop == nu + _som(rest) else {}, nu)


def bewaar(geheugen: Geheugen, root: Path) -> None:
    """Keeps what this build asked for and nothing else. Where the folder cannot be written nothing is kept.

    Neither is anything when a module was written since just before the build began: nobody knows which of the two ran.
    """
    if _jongste(root) > BEGIN - RUIM:
        return
    pad, rest = root / BESTAND, marshal.dumps(geheugen.gebruikt)
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        greep, tijdelijk = tempfile.mkstemp(dir=pad.parent, prefix=f"{pad.name}.")
    except OSError:
        return
    try:
        with os.fdopen(greep, "wb") as bestand:
            bestand.write(geheugen.zaad + _som(rest))
            bestand.write(rest)
        Path(tijdelijk).replace(pad)
    except OSError:
        Path(tijdelijk).unlink(missing_ok=True)


def _mappen(root: Path) -> list[Path]:
    return [Path(__file__).parents[1], root / "hooks"]


def _som(rest: bytes | memoryview) -> bytes:
    return blake2b(rest, digest_size=DIGEST).digest()


def _jongste(root: Path) -> float:
    """When the last module was written, in seconds since 1970."""
    return max((pad.stat().st_mtime for map in _mappen(root) for pad in map.rglob("*.py")), default=0)


def _versie(pakket: str) -> str:
    try:
        return version(pakket)
    except PackageNotFoundError:
        return ""
