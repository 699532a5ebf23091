"""The folder a browser needs to run Python: the runtime, its standard library trimmed, and the packages.

Both libraries are compiled by Pyodide itself and lie in a zip that does not compress, as HTTP does that better.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from zuurdesem.pyodide.cache import Cache, key_of
from zuurdesem.pyodide.compress import pack
from zuurdesem.pyodide.scripts import HERE, BundleError, run_node
from zuurdesem.pyodide.sources import find_sources
from zuurdesem.pyodide.stdlib import optimize_level, trimmed_sources

__all__ = ["Bundle", "BundleError", "bundle"]

RUNTIME_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
# What a page imports, in this order of asking.
PAGE_FILES = ("client.mjs", "workers.mjs")
STDLIB = "python_stdlib.zip"
LOCK_FILE = "pyodide-lock.json"
# The line of worker.mjs that the bundle fills in.
LOCK_SLOT = "const lock = null"
COMPILE_SECONDS = 180


@dataclass(frozen=True)
class Bundle:
    """`files`: name in the folder -> content, or the file to copy. `hash`: 16 hex digits over all of that.

    `keeper`: the service worker, which lies above the folder.
    """

    files: dict[str, bytes | Path]
    hash: str
    keeper: bytes

    def contents(self) -> dict[str, bytes]:
        """Name in the folder -> content."""
        return {name: made.read_bytes() if isinstance(made, Path) else made for name, made in self.files.items()}


def bundle(
    root: Path,
    packages: Sequence[str],
    cache: Cache,
    *,
    runtime: str = "node_modules/pyodide",
    without: Sequence[str] = (),
) -> Bundle:
    """Everything that belongs in the served folder: same inputs, same bytes, with or without `cache`.

    `runtime` is the npm package, relative to `root`; `packages` and `without` as in `find_sources`.
    Raises BundleError when the runtime, Node or a package is missing, or when a source does not compile.
    """
    npm_package = root / runtime
    for name in (*RUNTIME_FILES, STDLIB, LOCK_FILE):
        if not (npm_package / name).is_file():
            raise BundleError(
                f"{runtime}/{name}",
                "dit bestand van Pyodide (Python voor de browser) ontbreekt.",
                "voer `make serve` uit; dat haalt alles op. Of alleen dit: `npm ci --omit=dev`.",
            )
    try:
        sources = {name: file.read_bytes() for name, file in find_sources(packages, without).items()}
    except ModuleNotFoundError as error:
        raise BundleError(
            "mkdocs.yml",
            f"de plugin pyodide noemt het pakket `{error.name}`, en dat is hier niet te vinden.",
            "verbeter de naam onder `packages`, of voer `make serve` uit om alles te installeren.",
        ) from None

    stdlib = trimmed_sources((npm_package / STDLIB).read_bytes())
    files: dict[str, bytes | Path] = {name: npm_package / name for name in RUNTIME_FILES}
    files["stdlib.zip"] = _compiled_zip(stdlib, optimize_level, npm_package, cache)
    # Docstrings stay: a dataclass without one asks inspect for its signature, at every start.
    files["app.zip"] = _compiled_zip(sources, lambda _: 1, npm_package, cache, "classes")
    files["worker.mjs"] = _worker(npm_package / LOCK_FILE)
    files |= {name: (HERE / name).read_bytes() for name in PAGE_FILES}

    made = Bundle(files, "", (HERE / "keeper.js").read_bytes())
    digest = hashlib.sha256()
    for name, content in sorted({**made.contents(), "keeper.js": made.keeper}.items()):
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return replace(made, hash=digest.hexdigest()[:16])


def wire_size(made: Bundle, cache: Cache) -> int:
    """What a browser fetches up to the first result where the host sends brotli, in bytes: the whole folder.

    Compresses what `cache` has not; without one that takes half a minute. Raises BundleError.
    """
    contents = made.contents()
    with tempfile.TemporaryDirectory() as folder:
        files = {Path(folder) / name: content for name, content in contents.items()}
        for file, content in files.items():
            file.write_bytes(content)
        packed = pack(files, cache)
    sizes = {file: len(content) for file, content in files.items()}
    sizes |= {file: each.br.stat().st_size for file, each in packed.items() if each.br}
    return sum(sizes.values())


def early_script() -> str:
    """The inline script of early.js, without the comment above it."""
    return (HERE / "early.js").read_text(encoding="utf-8").partition("*/\n")[2].strip()


def _worker(lock_file: Path) -> bytes:
    """worker.mjs with the runtime's own lock in it, emptied of packages: one request and 119 kB less."""
    lock = {"info": json.loads(lock_file.read_text(encoding="utf-8"))["info"], "packages": {}}
    text = (HERE / "worker.mjs").read_text(encoding="utf-8")
    if text.count(LOCK_SLOT) != 1:
        raise ValueError(f"worker.mjs holds no single line {LOCK_SLOT!r}")
    return text.replace(LOCK_SLOT, f"const lock = {json.dumps(lock, sort_keys=True)}").encode()


def _compiled_zip(
    sources: Mapping[str, bytes], level: Callable[[str], int], npm_package: Path, cache: Cache, *more: str
) -> bytes:
    """A zip of the bytecode of `sources`; `level` says how far each is optimized, `more` goes to compile.mjs."""
    # The version as npm states it stands for the runtime: `npm ci` has checked its integrity.
    parts = [(npm_package / "package.json").read_bytes(), (HERE / "compile.mjs").read_bytes(), *map(str.encode, more)]
    for name, source in sources.items():
        parts += [name.encode(), bytes([level(name)]), source]
    key = key_of(parts)
    if kept := cache.find(key, ".zip"):
        return kept.read_bytes()
    given = {name: [source.decode(), level(name)] for name, source in sources.items()}
    made = run_node("compile.mjs", [str(npm_package), *more], json.dumps(given).encode(), COMPILE_SECONDS)
    compiled: dict[str, str] = json.loads(made)
    content = _zip_stored({name: base64.b64decode(text) for name, text in compiled.items()})
    cache.keep(key, ".zip", content)
    return content


def _zip_stored(files: Mapping[str, bytes]) -> bytes:
    """A zip with fixed dates and sorted names."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # else it would tell Windows from the rest
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
    return target.getvalue()
