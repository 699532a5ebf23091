"""Where the LibreOffice is that opens our Word files, and how it is asked to.

As a program, `python -m tests.meer.libreoffice` finds or installs it and prints its path.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.browser.chromium import apt_install, install, may_use_apt

NAMES = ("soffice", "libreoffice")
OPEN_SECONDS = 120


def find_libreoffice() -> str:
    """Path of a LibreOffice with Writer: SOFFICE_PATH, the system's, or one that apt can install here.

    Raises RuntimeError with what to do when none is to be had; never skips a test.
    """
    found = os.environ.get("SOFFICE_PATH") or _on_path()
    if found is None and may_use_apt():
        install("LibreOffice", *apt_install("libreoffice-writer-nogui"))
        found = _on_path()
    if found is None or shutil.which(found) is None:
        raise RuntimeError(
            "Er is geen LibreOffice gevonden en installeren lukte niet. Installeer het (op Debian: "
            "apt install libreoffice-writer-nogui) of zet het pad ernaartoe in de omgevingsvariabele SOFFICE_PATH."
        )
    return found


def _on_path() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def text_of(file: Path, folder: Path) -> str:
    """The text LibreOffice finds in a document; it works in `folder` and leaves no profile of its own elsewhere."""
    command = [
        find_libreoffice(),
        f"-env:UserInstallation={(folder / 'profiel').as_uri()}",
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        str(folder),
        str(file),
    ]
    subprocess.run(command, capture_output=True, timeout=OPEN_SECONDS, check=True)
    return (folder / file.with_suffix(".txt").name).read_text(encoding="utf-8-sig")


if __name__ == "__main__":
    try:
        print(f"LibreOffice: {find_libreoffice()}")
    except RuntimeError as problem:
        raise SystemExit(str(problem)) from None
