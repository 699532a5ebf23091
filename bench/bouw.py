"""How long building and checking take, against plain Material with search: `python -m bench.bouw 3 100 1000`.

CPU seconds of the process and its children, median and spread of a few; each variant is built once before, so what
counts is a second build after one text was changed. Plain Material gets the same words (`as_shown`), its pages out of
the menu, and lunr; also the same files as they are, of which it shows the bodies only.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from bench.generate import as_shown, edit, generate
from zuurdesem.serve.build import build_environment

ROOT = Path(__file__).resolve().parents[1]
PLAIN = """site_name: Kaal
theme: {name: material, language: nl, font: false}
plugins: [search]
markdown_extensions: [tables, {toc: {permalink: false, toc_depth: 2-3}}]
nav: [index.md]
not_in_nav: "*"
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints one table; 0 unless a build fails."""
    parser = argparse.ArgumentParser(prog="python -m bench.bouw", description="Meet bouwen en nakijken.")
    parser.add_argument("aantallen", nargs="*", type=int, default=[3, 100, 1000], help="aantal casussen")
    parser.add_argument("-n", type=int, default=3, help="aantal metingen per cel (%(default)s)")
    asked = parser.parse_args(arguments)
    print(f"Processortijd in seconden, n = {asked.n}; mediaan [laagste–hoogste]. Drukte: {os.getloadavg()[0]:.1f}\n")
    print(
        "| casussen | bestanden | eerste bouw | bouw na een wijziging | Material, zelfde woorden | verhouding |", end=""
    )
    print(" Material, zelfde bestanden | controleer | per 100 bestanden |")
    print("| ---: " * 9 + "|", flush=True)
    for number in asked.aantallen:
        with tempfile.TemporaryDirectory() as folder:
            print(measure(Path(folder), number, asked.n), flush=True)
    return 0


def measure(folder: Path, number: int, n: int) -> str:
    """One line of the table."""
    ours, words, files = (folder / name for name in ("ons", "woorden", "bestanden"))
    for place in (ours, words, files):
        generate(ROOT / "docs", place / "docs", number)
    as_shown(words / "docs")
    for place in (words, files):
        (place / "mkdocs.yml").write_text(PLAIN)
    for name in ("hooks", "overrides", "mkdocs.yml"):
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, ours / name)
    for name in ("node_modules", "src"):
        (ours / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / ".cache" / "pyodide", ours / ".cache" / "pyodide")

    count = sum(1 for file in (ours / "docs").rglob("*.md"))
    first = cpu(lambda: _build(ours))
    for place in (words, files):
        _mkdocs(place)
    times: dict[Path, list[float]] = {ours: [], words: [], files: []}
    checks: list[float] = []
    for _ in range(n):
        for place, measured in times.items():
            edit(place / "docs")
            build = _build if place == ours else _mkdocs
            measured.append(cpu(lambda: build(place)))  # noqa: B023 (called at once)
        checks.append(cpu(lambda: _run([sys.executable, "-m", "zuurdesem", "controleer"], ours, codes=(0, 1))))
    cells = [
        f"{number}",
        f"{count}",
        _digits(first),
        _spread(times[ours]),
        _spread(times[words]),
        _digits(median(times[ours]) / median(times[words])),
        _spread(times[files]),
        _spread(checks),
        _digits(100 * median(checks) / count),
    ]
    return f"| {' | '.join(cells)} |"


def cpu(what: Callable[[], None]) -> float:
    """CPU seconds of the processes that `what` started and waited for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    what()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _build(place: Path) -> None:
    """What `make build` does."""
    _run([sys.executable, "-m", "zuurdesem", "build"], place)


def _mkdocs(place: Path) -> None:
    _run([sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(place / "site")], place)


def _run(command: list[str], place: Path, codes: tuple[int, ...] = (0,)) -> None:
    environment = build_environment(place) | {"PYTHONPATH": str(ROOT / "src")}
    begin = time.monotonic()
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in codes:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    print(f"<!-- {place.name} {command[2]} {time.monotonic() - begin:.1f} s -->", file=sys.stderr)


def _digits(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")


def _spread(values: Sequence[float]) -> str:
    return f"{_digits(median(values))} [{_digits(min(values))}–{_digits(max(values))}]"


if __name__ == "__main__":
    raise SystemExit(main())
