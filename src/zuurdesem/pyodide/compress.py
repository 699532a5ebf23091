"""Files as they go over the wire: brotli and gzip beside each, made once and kept by content."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from zuurdesem.pyodide.cache import Cache, key_of
from zuurdesem.pyodide.scripts import HERE, run_node

ENDINGS = (".br", ".gz")
COMPRESSED = frozenset({".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".xml", ".zip"})
# A smaller file fits in one or two packets as it is.
SMALL = 1024
# The wasm alone takes half a minute on a good day.
SECONDS = 900


@dataclass(frozen=True)
class Packed:
    """One file compressed: where its `.br` and `.gz` are, None where they would hardly be smaller."""

    br: Path | None
    gz: Path | None


def pack(files: Mapping[Path, bytes], cache: Cache) -> dict[Path, Packed]:
    """Each of these files (path -> content) compressed; only those with an ending in COMPRESSED and not SMALL.

    Raises BundleError when Node is missing or fails.
    """
    settings = (HERE / "compress.mjs").read_bytes()
    keys = {
        file: key_of((settings, file.suffix.encode(), content))
        for file, content in files.items()
        if file.suffix in COMPRESSED and len(content) >= SMALL
    }
    sizes = {key: len(files[file]) for file, key in keys.items()}
    sources = {key: file for file, key in keys.items()}
    missing = [key for key in sources if any(cache.find(key, ending) is None for ending in ENDINGS)]
    if missing:
        # The largest first, so that no core waits for it in the end.
        missing.sort(key=lambda key: (-sizes[key], key))
        tasks = [[str(sources[key]), str(cache.place(key, ""))] for key in missing]
        run_node("compress.mjs", [], json.dumps(tasks).encode(), SECONDS)
    return {file: Packed(*(_useful(cache, key, ending) for ending in ENDINGS)) for file, key in keys.items()}


def pack_folder(folder: Path, cache: Cache) -> None:
    """Puts the compressed files beside every file below `folder` that is worth it: links to those in the cache.

    A second name for a file costs a fiftieth of a copy, and there are two beside most pages.
    """
    files = {file: file.read_bytes() for file in _below(folder)}
    for file, packed in pack(files, cache).items():
        for ending, made in zip(ENDINGS, (packed.br, packed.gz), strict=True):
            if made is not None:
                _link(made, file.with_name(file.name + ending))


def _link(made: Path, target: Path) -> None:
    """Another name for a file; a copy where the disk has no such thing, or the cache is on another."""
    target.unlink(missing_ok=True)
    try:
        target.hardlink_to(made)
    except OSError:
        shutil.copyfile(made, target)


def _below(folder: Path) -> Iterable[Path]:
    return sorted(file for file in folder.rglob("*") if file.suffix in COMPRESSED and file.is_file())


def _useful(cache: Cache, key: str, ending: str) -> Path | None:
    made = cache.find(key, ending)
    return made if made is not None and made.stat().st_size else None
