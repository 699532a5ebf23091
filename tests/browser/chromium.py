"""Where the Chromium for the tests and the bench is, and how it is started.

As a program, `python -m tests.browser.chromium` finds or installs it and prints its path, so that a long
download happens before the tests and not inside one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome")
INSTALL_SECONDS = 600


def find_chromium() -> str:
    """Path of a Chromium that can be started.

    In order: CHROMIUM_PATH, the system's, Playwright's own, one that can be installed here (apt as root, else
    Playwright's download). Raises RuntimeError with what to do when none is to be had; never skips a test.
    """
    named = os.environ.get("CHROMIUM_PATH")
    if named:
        if shutil.which(named) is None:
            raise RuntimeError(f"CHROMIUM_PATH wijst naar {named}, maar dat is geen programma.")
        return named
    found = _on_path() or _of_playwright()
    if found is None and may_use_apt():
        install("Chromium", *apt_install("chromium"))
        found = _on_path()
    if found is None:
        install("Chromium", [sys.executable, "-m", "playwright", "install", "chromium"])
        found = _of_playwright()
    if found is None:
        raise RuntimeError(
            "Er is geen Chromium gevonden en installeren lukte niet. Installeer Chromium (op Debian: "
            "apt install chromium) of zet het pad ernaartoe in de omgevingsvariabele CHROMIUM_PATH."
        )
    return found


def _on_path() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def _of_playwright() -> str | None:
    """Asked in a process of its own: Playwright's sync interface cannot be opened twice in one thread."""
    ask = "from playwright.sync_api import *\nwith sync_playwright() as p: print(p.chromium.executable_path)"
    command = [sys.executable, "-c", ask]
    path = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout.strip()
    return path if path and Path(path).is_file() else None


def may_use_apt() -> bool:
    """Whether packages of the system can be installed here: as root, with apt."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(package: str) -> tuple[list[str], list[str]]:
    """The commands that install a package of the system."""
    return ["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", package]


def install(what: str, *commands: list[str]) -> None:
    """Run the commands, their output on stderr; a failing one ends it (the caller looks at what is there)."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in commands:
        print(f"{what} wordt geïnstalleerd:", " ".join(command), file=sys.stderr, flush=True)
        try:
            done = subprocess.run(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=sys.stderr,
                timeout=INSTALL_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return
        if done.returncode != 0:
            return


if __name__ == "__main__":
    try:
        print(f"Chromium: {find_chromium()}")
    except RuntimeError as problem:
        raise SystemExit(str(problem)) from None
