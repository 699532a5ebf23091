"""Our page against the same engine on a page of two other plugins for Python in MkDocs; by hand, once per release.

    python -m bench.peers            nine visits each, a few minutes of installing and compressing before the first

A peer is installed in a virtual environment of its own and builds one page. A cell on that page fetches the sources of
our engine, asks them for the screen that our page shows, and puts it in the page. What the page asks of other hosts is
served from here, compressed as our own (see `bench.foreign`); a real visitor also waits for those hosts.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median
from urllib.parse import unquote

from playwright.sync_api import Error, Playwright, sync_playwright

from bench.__main__ import CASUS, ROOT, _points, _spread
from bench.foreign import Elsewhere, asked_elsewhere, run
from bench.plain import FRAGMENT, HEADERS, plugin_options, write_sources
from bench.visit import Spot, Visit, visitor
from zuurdesem.engine.deur import antwoord
from zuurdesem.pyodide.cache import Cache
from zuurdesem.pyodide.compress import ENDINGS, pack

# The module is asked for by its name in a string: an import statement makes a plugin look for a package to install.
PAGE = "# Proef\n\n<section id='doorloop'></section>\n\n"
CELL = """import importlib, json, warnings
from js import document
from pyodide.http import pyfetch
sources = await pyfetch('app.zip')
await sources.unpack_archive(format='zip')
importlib.invalidate_caches()
if not hasattr(warnings, 'deprecated'):
    warnings.deprecated = lambda text: lambda thing: thing
answer = importlib.import_module('{module}').{function}
casus = (await (await pyfetch('casus.json')).bytes()).decode()
asked = dict(doe='stap', casus=casus, dossier=None, kijk=dict(fragment='{fragment}'))
html = json.loads(answer(json.dumps(asked)))['html']
assert len(html) == {length}, len(html)
document.getElementById('doorloop').innerHTML = html
"""
# The plugin lets nobody run a cell but by hand, and listens to that hand only once Python is there.
CLICK = """<script>
const wait = setInterval(() => {
  const run = document.querySelector('[id$="--run"]')
  if (run?.onclick) (clearInterval(wait), run.click())
}, 5)
</script>

"""
MATERIAL = """site_name: Proef
theme: {name: material, font: false}
plugins: [markdown-exec]
markdown_extensions: [pymdownx.superfences]
"""


@dataclass(frozen=True)
class Peer:
    """A plugin to compare with. `make` fills a new folder with a project, given it, the Python that has the plugin,
    and the cell; `wheels` are what its page loads of Pyodide beside the runtime. `starts` and `notes` are Dutch."""

    name: str
    installs: tuple[str, ...]
    wheels: tuple[str, ...]
    starts: str
    notes: tuple[str, ...]
    budget: str
    make: Callable[[Path, Path, str], None]


def make_theme_project(folder: Path, python: Path, cell: str) -> None:
    """A project as pyodide-mkdocs-theme begins one, with a page that runs the cell by itself."""
    run([str(python), "-m", "pyodide_mkdocs_theme", "--new", str(folder), "--lang", "en"])
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    for key, value in (("site_url", "http://localhost/"), ("site_name", "Proef"), ("id", "proef")):
        settings = settings.replace(f"{key}: null", f"{key}: {value}")
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    (folder / "docs" / "index.md").write_text(PAGE + "{{ run('cel') }}\n", encoding="utf-8")
    (folder / "docs" / "cel.py").write_text("# --- PMT:env --- #\n" + cell, encoding="utf-8")


def make_fence_project(folder: Path, python: Path, cell: str) -> None:
    """A page of Material with a fence of markdown-exec and what clicks on its button."""
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(MATERIAL, encoding="utf-8")
    (folder / "docs" / "index.md").write_text(f"{PAGE}{CLICK}```pyodide\n{cell}```\n", encoding="utf-8")


PEERS = (
    Peer(
        "pyodide-mkdocs-theme 5.7.0",
        ("pyodide-mkdocs-theme==5.7.0",),
        (),
        "vanzelf (`run`)",
        ("haar Python is 3.11, waarin `warnings.deprecated` nog niet bestaat; de cel zet er iets leegs voor neer",),
        "≤ 0,5",
        make_theme_project,
    ),
    Peer(
        "markdown-exec 1.12.6",
        ("markdown-exec==1.12.6", f"mkdocs-material=={version('mkdocs-material')}"),
        ("micropip",),
        "klik zodra de knop luistert",
        ("zonder de letters die Material standaard bij een ander ophaalt",),
        "geen",
        make_fence_project,
    ),
)


@dataclass(frozen=True)
class Measured:
    """One page: the visits to it, and host -> requests a real visitor makes there."""

    visits: list[Visit]
    elsewhere: dict[str, int]

    @property
    def times(self) -> list[float]:
        """Milliseconds to the first result."""
        return [visit.ready for visit in self.visits]

    @property
    def complete(self) -> bool:
        """Whether nothing was asked that is not here."""
        return not any(visit.failed or visit.foreign for visit in self.visits)


def main(arguments: Sequence[str] | None = None) -> int:
    """0; 1 when a page does not come or asks for what is not here; 2 when there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="python -m bench.peers", description="Meet onze pagina naast andere.")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="de gebouwde site (%(default)s)")
    parser.add_argument("-n", type=int, default=9, help="aantal bezoeken per pagina (%(default)s)")
    asked = parser.parse_args(arguments)
    casus = asked.site / CASUS / "casus.json"
    if not casus.is_file():
        print(f"{casus.parent} is er niet. Herstel: voer eerst `make build` uit.", file=sys.stderr)
        return 2
    with sync_playwright() as playwright, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            built = [build(playwright, peer, Path(folder) / str(turn), casus) for turn, peer in enumerate(PEERS)]
            spots = [Spot("onze site", asked.site, f"{CASUS}#{FRAGMENT}"), *(spot for spot, _ in built)]
            load = os.getloadavg()[0]
            measured = measure(playwright, spots, asked.n)
            runtimes = [elsewhere.pyodide() for _, elsewhere in built]
        except (Error, RuntimeError) as problem:
            print(str(problem), file=sys.stderr)
            return 1
    print(f"n = {asked.n}, om en om gemeten; mediaan [laagste–hoogste]. Drukte bij het begin: {load:.1f}")
    print()
    print("\n".join(table(measured, runtimes)))
    print()
    for peer, (_, elsewhere) in zip(PEERS, built, strict=True):
        for note in (*peer.notes, *elsewhere.notes):
            print(f"- {peer.name}: {note}.")
    incomplete = [spot.name for spot, each in zip(spots, measured, strict=True) if not each.complete]
    if incomplete:
        print(f"Niet alles wat gevraagd werd, was hier: {', '.join(incomplete)}", file=sys.stderr)
    return int(bool(incomplete))


def build(playwright: Playwright, peer: Peer, folder: Path, casus: Path) -> tuple[Spot, Elsewhere]:
    """The page of a peer, in `folder`. Raises RuntimeError when something cannot be installed or built."""
    print(f"{peer.name} wordt klaargezet …", file=sys.stderr, flush=True)
    venv.create(folder / "venv", with_pip=True)
    python = folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    run([str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *peer.installs])
    options = plugin_options(ROOT)
    project, site = folder / "project", folder / "project" / "site"
    peer.make(project, python, cell(options["door"], casus))
    run([str(python), "-m", "mkdocs", "build", "-q"], project)
    write_sources(site / "app.zip", options)
    (site / "casus.json").write_bytes(casus.read_bytes())
    (site / "_headers").write_text(HEADERS)
    elsewhere = Elsewhere(site)
    elsewhere.bring()
    elsewhere.add_wheels(peer.wheels)
    spot = Spot(peer.name, site)
    _, targets = look(playwright, spot)
    compress(site, targets)
    return spot, elsewhere


def cell(door: str, casus: Path) -> str:
    """The Python of a peer's page; it fails when its screen is not as long as the one the engine gives here."""
    module, function = door.split(":")
    asked = {"doe": "stap", "casus": casus.read_text(encoding="utf-8"), "dossier": None}
    html = json.loads(antwoord(json.dumps(asked | {"kijk": {"fragment": FRAGMENT}})))["html"]
    return CELL.format(module=module, function=function, fragment=FRAGMENT, length=len(html))


def look(playwright: Playwright, spot: Spot) -> tuple[Visit, list[str]]:
    """One cold visit, and what was asked up to the first result: path and query."""
    with visitor(playwright, spot) as who:
        visit = who.visit()
        return visit, [request.target for request in who.asked]


def compress(site: Path, targets: Sequence[str]) -> None:
    """Compresses what a visit asks for; a peer holds hundreds of files that it does not."""
    paths = {unquote(target.partition("?")[0]).lstrip("/") or "index.html" for target in targets}
    files = {site / path: (site / path).read_bytes() for path in paths if (site / path).is_file()}
    for file, packed in pack(files, Cache(ROOT / ".cache" / "pyodide")).items():
        for ending, made in zip(ENDINGS, (packed.br, packed.gz), strict=True):
            if made is not None:
                file.with_name(file.name + ending).write_bytes(made.read_bytes())


def measure(playwright: Playwright, spots: Sequence[Spot], n: int) -> list[Measured]:
    """`n` cold visits to each, in turns."""
    measured = [Measured([], {}) for _ in spots]
    for _ in range(n):
        for spot, each in zip(spots, measured, strict=True):
            visit, targets = look(playwright, spot)
            each.visits.append(visit)
            each.elsewhere.update(asked_elsewhere(targets))
    return measured


def table(measured: Sequence[Measured], runtimes: Sequence[str]) -> list[str]:
    """The lines of the Markdown table: ours, then the peers with the version of Pyodide each."""
    held = json.loads((ROOT / "node_modules" / "pyodide" / "package.json").read_text(encoding="utf-8"))
    ours, *others = measured
    rows = [_row("onze site", str(held["version"]), "vanzelf", ours, "", "")]
    for peer, runtime, other in zip(PEERS, runtimes, others, strict=True):
        ratio = f"{median(ours.times) / median(other.times):.2f}".replace(".", ",")
        rows.append(_row(peer.name, runtime, peer.starts, other, ratio, peer.budget))
    return [
        "| pagina | Pyodide | begint | eerste antwoord, ms | wij daartegen | begroting | verzoeken | bytes, brotli "
        "| bij een ander | andere hosts |",
        "| --- | --- | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: |",
        *rows,
    ]


def _row(name: str, runtime: str, starts: str, page: Measured, ratio: str, budget: str) -> str:
    visit = page.visits[-1]
    elsewhere = sum(page.elsewhere.values()) + visit.foreign
    counts = (str(visit.requests), _points(visit.size), str(elsewhere), str(len(page.elsewhere)))
    return f"| {' | '.join((name, runtime, starts, _spread(page.times, 0), ratio, budget, *counts))} |"


if __name__ == "__main__":
    raise SystemExit(main())
