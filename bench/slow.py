"""A slow line and a slow computer, made here: what a browser offers for it does not reach its workers."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zuurdesem.serve.server import SiteHandler, SiteServer

CHUNK = 16 * 1024
# A turn of ten milliseconds, of which the processes run a quarter.
RUNS, STANDS = 0.0025, 0.0075


@dataclass(frozen=True)
class Line:
    """Bits per second shared by all answers, and seconds before each of them."""

    bits: float
    delay: float


FOUR_G = Line(10e6, 0.1)


class Bucket:
    """Lets bytes through at the pace of a line; several threads may pour at once."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self._free = time.monotonic()
        self._lock = threading.Lock()

    def pour(self, size: int) -> None:
        """Returns when `size` bytes have gone through."""
        with self._lock:
            self._free = max(self._free, time.monotonic()) + 8 * size / self.line.bits
            until = self._free
        time.sleep(max(0.0, until - time.monotonic()))


def shape(server: SiteServer, line: Line) -> None:
    """Makes `server`, not yet answering, send over this line. No slow start and no handshake are played."""
    bucket = Bucket(line)

    class Slow(SiteHandler):
        def setup(self) -> None:
            super().setup()
            self.wfile = _Poured(self.wfile, bucket)  # type: ignore[assignment]

    server.RequestHandlerClass = Slow


class _Poured:
    """What an answer is written to; writes of a buffered stream come whole, so they are cut up here."""

    def __init__(self, target: Any, bucket: Bucket) -> None:
        self._target, self._bucket = target, bucket

    def write(self, data: bytes) -> int:
        if data.startswith(b"HTTP/"):
            time.sleep(self._bucket.line.delay)
        for start in range(0, len(data), CHUNK):
            part = data[start : start + CHUNK]
            self._bucket.pour(len(part))
            self._target.write(part)
            self._target.flush()
        return len(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target, name)


@contextmanager
def slow_computer(profile: str) -> Iterator[None]:
    """Every process of the browser with this profile gets a quarter of the time, by stopping it again and again."""
    over = threading.Event()
    thread = threading.Thread(target=_brake, args=(profile, over), daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join(timeout=10)


def _brake(profile: str, over: threading.Event) -> None:
    processes: list[int] = []
    looked = 0.0
    while not over.is_set():
        if time.monotonic() - looked > 0.1:
            processes, looked = _family(profile), time.monotonic()
        _send(processes, signal.SIGSTOP)
        time.sleep(STANDS)
        _send(processes, signal.SIGCONT)
        time.sleep(RUNS)
    _send(_family(profile), signal.SIGCONT)


def _send(processes: list[int], which: signal.Signals) -> None:
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, which)


def _family(profile: str) -> list[int]:
    """The process that was started with this profile and all that came from it."""
    parents: dict[int, int] = {}
    ours: set[int] = set()
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if f"--user-data-dir={profile}".encode() in (folder / "cmdline").read_bytes():
                ours.add(int(folder.name))
    while more := {child for child, parent in parents.items() if parent in ours} - ours:
        ours |= more
    return sorted(ours)
