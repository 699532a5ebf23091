"""What was made before, by what it was made from. Losing it costs time and changes no byte."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

KEEP_SECONDS = 30 * 24 * 3600
TOUCH_SECONDS = 24 * 3600


def key_of(parts: Iterable[bytes]) -> str:
    """32 hex digits over `parts`, whose order and borders count."""
    key = hashlib.sha256()
    for part in parts:
        key.update(b"%d\0" % len(part))
        key.update(part)
    return key.hexdigest()[:32]


class Cache:
    """Files in one folder, which may be shared by builds that run at once: whoever reads finds a whole one or none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place(self, key: str, ending: str) -> Path:
        """Where the file of this key is or will be; its folder exists."""
        place = self._place(key, ending)
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def find(self, key: str, ending: str) -> Path | None:
        """The file of this key, None when it was not made yet. Looking keeps it from being pruned."""
        place = self._place(key, ending)
        try:
            if time.time() - place.stat().st_mtime > TOUCH_SECONDS:
                os.utime(place)
        except FileNotFoundError:
            return None
        return place

    def keep(self, key: str, ending: str, content: bytes) -> None:
        """Stores `content`."""
        place = self.place(key, ending)
        handle, temporary = tempfile.mkstemp(dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(place)

    def prune(self) -> None:
        """Removes what no build looked at for a month."""
        before = time.time() - KEEP_SECONDS
        for file in self.folder.glob("??/*"):
            if file.stat().st_mtime < before:
                file.unlink(missing_ok=True)

    def _place(self, key: str, ending: str) -> Path:
        return self.folder / key[:2] / f"{key}{ending}"
