"""Files compressed beside themselves: the same bytes every time, made once, and only where it helps."""

from __future__ import annotations

import gzip
import os
import subprocess
import time
from pathlib import Path

import pytest

from zuurdesem.pyodide import compress as module
from zuurdesem.pyodide.cache import KEEP_SECONDS, Cache, key_of
from zuurdesem.pyodide.compress import SMALL, pack_folder
from zuurdesem.serve.node import node_path

TEXT = "Wat telt hier, en voor wie? " * 200
UNPACK = """import { brotliDecompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
process.stdout.write(brotliDecompressSync(readFileSync(process.argv[1])))"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small site."""
    site = tmp_path / "site"
    (site / "diep").mkdir(parents=True)
    (site / "diep" / "a.html").write_text(TEXT)
    (site / "b.mjs").write_text(TEXT)
    (site / "klein.css").write_text("p{}")
    (site / "willekeurig.zip").write_bytes(os.urandom(4 * SMALL))
    (site / "foto.png").write_bytes(b"0" * 4 * SMALL)
    return site


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` by its path."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_what_is_worth_it_gets_both_and_the_rest_neither(folder: Path, tmp_path: Path) -> None:
    before = contents(folder)
    pack_folder(folder, Cache(tmp_path / "cache"))
    after = contents(folder)
    assert after.keys() - before.keys() == {"diep/a.html.br", "diep/a.html.gz", "b.mjs.br", "b.mjs.gz"}
    assert {name: after[name] for name in before} == before
    assert gzip.decompress(after["b.mjs.gz"]).decode() == TEXT
    command = [node_path(), "--input-type=module", "-e", UNPACK, str(folder / "b.mjs.br")]
    assert subprocess.run(command, capture_output=True, timeout=30, check=True).stdout.decode() == TEXT


def test_a_second_time_nothing_is_compressed_and_without_the_cache_the_bytes_are_the_same(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack_folder(folder, Cache(tmp_path / "een"))
    first = contents(folder)
    pack_folder(folder, Cache(tmp_path / "twee"))
    assert contents(folder) == first
    monkeypatch.setattr(module, "run_node", lambda *_: pytest.fail("the cache was not used"))
    pack_folder(folder, Cache(tmp_path / "een"))
    assert contents(folder) == first


def test_compressed_files_do_not_say_when_or_where_they_were_made(folder: Path, tmp_path: Path) -> None:
    pack_folder(folder, Cache(tmp_path / "cache"))
    assert (folder / "b.mjs.gz").read_bytes()[4:10] == bytes([0, 0, 0, 0, 2, 255])


def test_the_cache_forgets_what_no_build_looked_at_for_a_month(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    long_ago = time.time() - 2 * KEEP_SECONDS
    for name in ("oud", "oud-maar-gezien", "nieuw"):
        cache.keep(key_of([name.encode()]), ".x", b"")
        if name != "nieuw":
            os.utime(cache.place(key_of([name.encode()]), ".x"), (long_ago, long_ago))
    cache.find(key_of([b"oud-maar-gezien"]), ".x")
    cache.prune()
    found = [name for name in ("oud", "oud-maar-gezien", "nieuw") if cache.find(key_of([name.encode()]), ".x")]
    assert found == ["oud-maar-gezien", "nieuw"]


def test_parts_of_a_key_are_kept_apart() -> None:
    assert key_of([b"ab", b"c"]) != key_of([b"a", b"bc"]) != key_of([b"abc"])
