"""`make serve`: serve the site and build it anew, in a fresh process, when one of its files changes.

As a program: `python -m zuurdesem.serve.watch [PORT]` in the folder of the repository.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from zuurdesem.serve.build import build
from zuurdesem.serve.server import SiteServer, answering, make_server

WATCHED = ("docs", "src", "hooks", "overrides", "mkdocs.yml")
INTERVAL = 0.5  # seconds between two looks at the files
PORT = 8000

Build = Callable[[Path, Path], int]
Snapshot = dict[str, tuple[int, int]]


def snapshot(root: Path) -> Snapshot:
    """Time of change (ns) and size (bytes) of every watched file, by path.

    Bytecode, hidden files and the back-ups of editors do not count.
    """
    files: Snapshot = {}
    for name in WATCHED:
        start = root / name
        if start.is_file():
            _note(files, str(start))
        for folder, folders, names in os.walk(start):
            folders[:] = [each for each in folders if each != "__pycache__" and not each.startswith(".")]
            for each in names:
                if not each.startswith(".") and not each.endswith((".pyc", "~")):
                    _note(files, os.path.join(folder, each))  # noqa: PTH118 (twice a second over all files)
    return files


def _note(files: Snapshot, path: str) -> None:
    try:
        facts = os.stat(path)  # noqa: PTH116
    except FileNotFoundError:
        return
    files[path] = (facts.st_mtime_ns, facts.st_size)


class Rebuilder:
    """Builds the site of `root` when its files change and swaps it into `server`.

    The first build goes to `site/`, later ones to `.cache/site-<n>/`. A failed build keeps the site that is
    served. `build` prints its own meldingen; this class only adds, through `say`, what happens next.
    """

    def __init__(
        self, root: Path, server: SiteServer, build: Build = build, say: Callable[[str], None] = print
    ) -> None:
        self.root = root
        self.server = server
        self._build = build
        self._say = say
        self._number = 0
        self._built: Snapshot = {}
        self._changing: Snapshot | None = None

    def first(self) -> bool:
        """Build into `site/`; gives whether that succeeded."""
        self._built = snapshot(self.root)
        if self._build(self.root / "site", self.root) == 0:
            self.server.site_dir = self.root / "site"
            return True
        self._say("Pas aan wat hierboven staat en sla het op; daarna wordt de site opnieuw gebouwd.")
        return False

    def look(self) -> bool | None:
        """Look at the files once and build if they changed and are at rest since the last look.

        Gives None when there was nothing to build, else whether the build succeeded.
        """
        now = snapshot(self.root)
        if now == self._built:
            self._changing = None
            return None
        if now != self._changing:
            self._changing = now
            return None
        self._changing = None
        self._built = now
        return self._rebuild()

    def clean(self) -> None:
        """Remove the folder under `.cache/` that is served; for when the server stops."""
        self._remove(self.server.site_dir)

    def _rebuild(self) -> bool:
        self._say("Er is iets veranderd; de site wordt opnieuw gebouwd …")
        target = self._next_folder()
        if self._build(target, self.root) != 0:
            shutil.rmtree(target, ignore_errors=True)
            if self.server.site_dir is None:
                self._say("Pas aan wat hierboven staat en sla het op; daarna wordt de site opnieuw gebouwd.")
            else:
                self._say("De vorige versie van de site blijft staan.")
            return False
        old, self.server.site_dir = self.server.site_dir, target
        self._remove(old)
        self._say(f"De nieuwe versie staat op {self.server.url}")
        return True

    def _next_folder(self) -> Path:
        """A folder that does not exist yet: another `make serve` may be using its own."""
        while True:
            self._number += 1
            folder = self.root / ".cache" / f"site-{self._number}"
            if not folder.exists():
                return folder

    def _remove(self, folder: Path | None) -> None:
        if folder is not None and folder.parent == self.root / ".cache":
            shutil.rmtree(folder, ignore_errors=True)


def serve(
    root: Path,
    port: int = PORT,
    *,
    build: Build = build,
    say: Callable[[str], None] = print,
    stop: threading.Event | None = None,
) -> int:
    """Build and serve the site of `root` on 127.0.0.1 until Ctrl-C (or until `stop` is set).

    Gives 0 when it was stopped, 1 when the port is taken. A build that fails, the first one too, only makes
    it wait for a change.
    """
    stop = stop or threading.Event()
    try:
        server = make_server(None, port)
    except OSError:
        say(f"Poort {port} is niet vrij. Stop wat daar draait, of kies: make serve PORT={port + 1}")
        return 1
    with answering(server):
        rebuilder = Rebuilder(root, server, build, say)
        try:
            say("De site wordt gebouwd …")
            if rebuilder.first():
                say(f"De site staat op {server.url} (stoppen: Ctrl-C)")
            while not stop.wait(INTERVAL):
                rebuilder.look()
        except KeyboardInterrupt:
            say("\nGestopt.")
        finally:
            rebuilder.clean()
    return 0


def main(arguments: list[str]) -> int:
    """The program: an optional port. A polite kill ends it like Ctrl-C."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    return serve(Path.cwd(), int(arguments[0]) if arguments else PORT)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
