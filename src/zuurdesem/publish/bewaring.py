"""The memory of a build (`content.geheugen`) on the disk: one file below .cache/, read whole and replaced whole.

It holds pickles and is trusted as Python trusts its .pyc. Whatever is wrong with the file, there is then no memory:
that costs time and changes no byte.
"""

from __future__ import annotations

import marshal
import os
import sys
import tempfile
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
    try:
        inhoud = (root / BESTAND).read_bytes()
    except OSError:
        return Geheugen()
    kop, rest = inhoud[: 2 * DIGEST], memoryview(inhoud)[2 * DIGEST :]
    if kop != _kop(root, rest):
        return Geheugen()
    return Geheugen(marshal.loads(rest))


def bewaar(geheugen: Geheugen, root: Path) -> None:
    """Keeps what this build asked for and nothing else. Where the folder cannot be written nothing is kept."""
    pad, rest = root / BESTAND, marshal.dumps(geheugen.gebruikt)
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        greep, tijdelijk = tempfile.mkstemp(dir=pad.parent, prefix=f"{pad.name}.")
    except OSError:
        return
    try:
        with os.fdopen(greep, "wb") as bestand:
            bestand.write(_kop(root, rest))
            bestand.write(rest)
        Path(tijdelijk).replace(pad)
    except OSError:
        Path(tijdelijk).unlink(missing_ok=True)


def _kop(root: Path, rest: bytes | memoryview) -> bytes:
    return zaad([Path(__file__).parents[1], root / "hooks"]) + blake2b(rest, digest_size=DIGEST).digest()


def _versie(pakket: str) -> str:
    try:
        return version(pakket)
    except PackageNotFoundError:
        return ""
