"""The command line of the bench; see `bench`."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Error, Playwright, sync_playwright

from bench.plain import make_plain_site, plugin_options
from bench.visit import Visit, fresh_page, visit
from zuurdesem.serve.server import answering, make_server

ROOT = Path(__file__).resolve().parents[1]
CASUS = "casussen/internetbingo/"
REACH = "#begin, #doorloop"
CALLS = 200
TIME_CALLS = """async ([pad, door, text, calls]) => {
  const { engine } = await import(pad + 'client.mjs')
  const python = engine(pad, { door })
  await python.start()
  const times = []
  for (let turn = 0; turn < calls; turn++) {
    const before = performance.now()
    await python.roep(text)
    times.push(performance.now() - before)
  }
  return times
}"""


def main(arguments: Sequence[str] | None = None) -> int:
    """0; 1 when a count is wrong or Python does not come; 2 when there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Meet hoe snel Python er is.")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="de gebouwde site (%(default)s)")
    parser.add_argument("-n", type=int, default=5, help="aantal bezoeken per regel (%(default)s)")
    parser.add_argument("--pad", default=CASUS, help="de bladzijde (%(default)s)")
    parser.add_argument("--door", action="store_true", help="meet in plaats daarvan één aanroep, als Python er is")
    parser.add_argument("--tekst", type=Path, help="met --door: bestand met de tekst die Python krijgt")
    asked = parser.parse_args(arguments)
    if not (asked.site / asked.pad / "index.html").is_file():
        print(f"{asked.site / asked.pad} is er niet. Herstel: voer eerst `make build` uit.", file=sys.stderr)
        return 2
    options = plugin_options(ROOT)
    with sync_playwright() as playwright:
        try:
            if asked.door:
                return time_calls(playwright, asked.site, asked.pad, options["door"], asked.tekst)
            return cold_start(playwright, asked.site, asked.pad, options, asked.n)
        except Error as problem:
            print(f"Python kwam niet: {problem.message.splitlines()[0]}", file=sys.stderr)
            return 1


def cold_start(playwright: Playwright, site: Path, path: str, options: dict[str, Any], n: int) -> int:
    """Visits in turn, so that what else the machine does weighs on both alike."""
    ours: list[Visit] = []
    plain: list[Visit] = []
    with tempfile.TemporaryDirectory() as folder:
        make_plain_site(Path(folder), ROOT, options)
        for _ in range(n):
            plain.append(visit(playwright, Path(folder), "", REACH))
            ours.append(visit(playwright, site, path, REACH))
    print(f"Koude start tot Python er is: ms na het begin van de navigatie, mediaan [min–max], n = {n}\n")
    print("| pagina | klaar | verhouding | verzoeken | kB | andere hosts | mislukt |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    base = median(one.ready for one in plain)
    for name, visits in (("kale Pyodide", plain), (path, ours)):
        ready = [one.ready for one in visits]
        last = visits[-1]
        print(
            f"| {name} | {_spread(ready, 0)} | {median(ready) / base:.2f} "
            f"| {last.requests} | {last.size / 1000:,.0f} | {last.foreign} | {last.failed} |"
        )
    return int(any(one.foreign or one.failed for one in ours))


def time_calls(playwright: Playwright, site: Path, path: str, door: str, file: Path | None) -> int:
    """By default the text is what the page of a casus sends for its first screen."""
    casus = site / path / "casus.json"
    if file:
        text = file.read_text(encoding="utf-8")
    elif casus.is_file():
        text = json.dumps({"doe": "stap", "casus": casus.read_text("utf-8"), "dossier": None, "kijk": {}})
    else:
        print(f"{casus} is er niet. Herstel: geef de tekst met --tekst.", file=sys.stderr)
        return 2
    folder = next((site / "assets" / "py").glob("*/worker.mjs")).parent
    with answering(make_server(site)) as server, fresh_page(playwright) as page:
        page.goto(server.url + path, wait_until="domcontentloaded")
        pad = f"{server.url}{folder.relative_to(site).as_posix()}/"
        times: list[float] = page.evaluate(TIME_CALLS, [pad, door, text, CALLS])
    print(f"Eén aanroep van {door} ({len(text) / 1000:.1f} kB tekst): ms, mediaan [min–max], n = {CALLS}\n")
    print(f"eerste {times[0]:.1f} · daarna {_spread(times[1:], 1)}")
    return 0


def _spread(values: Sequence[float], digits: int) -> str:
    return f"{median(values):.{digits}f} [{min(values):.{digits}f}–{max(values):.{digits}f}]"


if __name__ == "__main__":
    raise SystemExit(main())
