"""The command line of the bench; see `bench`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Error, Playwright, sync_playwright

from bench.plain import FRAGMENT, make_floor_site, make_plain_site, plugin_options
from bench.slow import FOUR_G
from bench.visit import Spot, Visit, browser, cold, visitor
from bench.weight import page_weight
from tests.paden_lezen import log_van, paden
from zuurdesem.serve.server import answering, make_server

ROOT = Path(__file__).resolve().parents[1]
CASUS = "casussen/internetbingo/"
ROWS = ("koud", "herhaald", "volgende", "traag-net", "traag-toestel", "aanroep", "gewicht")
CALLS = 200
WARM_UP = 3
# Whoever comes back has read something before. A browser keeps wasm compiled only after it has run for a while.
READS_MS = 8_000
MOST_BYTES, MOST_WEIGHT = 4_300_000, 150_000

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


@dataclass(frozen=True)
class Row:
    """One line of the table: per variant the measured values, and what the budget compares."""

    name: str
    values: dict[str, list[float]]
    budget: str
    digits: int = 0


def main(arguments: Sequence[str] | None = None) -> int:
    """0; 1 when a count is over its budget or Python does not come; 2 when there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Meet hoe snel Python er is.")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="de gebouwde site (%(default)s)")
    parser.add_argument("-n", type=int, default=9, help="aantal metingen per cel (%(default)s)")
    parser.add_argument("--pad", default=CASUS, help="de bladzijde (%(default)s)")
    parser.add_argument("--rij", nargs="*", choices=ROWS, default=ROWS, help="alleen deze rijen")
    asked = parser.parse_args(arguments)
    if not (asked.site / asked.pad / "casus.json").is_file():
        print(f"{asked.site / asked.pad} is er niet. Herstel: voer eerst `make build` uit.", file=sys.stderr)
        return 2
    print(
        f"n = {asked.n}, om en om gemeten; mediaan [laagste–hoogste]. Drukte bij het begin: {os.getloadavg()[0]:.1f}\n"
    )
    print("| rij | onze site | kale Pyodide | zonder Python | verhouding | begroting |")
    print("| --- | ---: | ---: | ---: | ---: | --- |", flush=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        ours, plain, floor = spots(Path(folder), asked.site, asked.pad)
        try:
            for row in rows(playwright, ours, plain, floor, asked.n, asked.rij):
                print(line(row), flush=True)
            return judge(cold(playwright, ours), asked.site, asked.pad)
        except Error as problem:
            print(f"Python kwam niet: {problem.message.splitlines()[0]}", file=sys.stderr)
            return 1


def spots(folder: Path, site: Path, path: str) -> tuple[Spot, Spot, Spot]:
    """Our page, the same engine on plain Pyodide, and no Python; the last two are made in `folder`."""
    casus = site / path / "casus.json"
    for name in ("plain", "floor"):
        (folder / name).mkdir()
    make_plain_site(folder / "plain", ROOT, plugin_options(ROOT), casus)
    make_floor_site(folder / "floor", casus)
    return (
        Spot("onze site", site, f"{path}#{FRAGMENT}"),
        Spot("kale Pyodide", folder / "plain"),
        Spot("zonder Python", folder / "floor"),
    )


def rows(playwright: Playwright, ours: Spot, plain: Spot, floor: Spot, n: int, asked: Sequence[str]) -> Iterator[Row]:
    """Every row that was asked for, measured one after another."""
    all_three = (ours, plain, floor)

    def turns(spots: Sequence[Spot], one: Callable[[Spot], float]) -> dict[str, list[float]]:
        values: dict[str, list[float]] = {spot.name: [] for spot in spots}
        for _ in range(n):
            for spot in spots:
                values[spot.name].append(one(spot))
        return values

    if "koud" in asked:
        yield Row(
            "koud: eerste antwoord op de pagina, ms", turns(all_three, lambda s: cold(playwright, s).ready), "≤ 0,5"
        )
    if "herhaald" in asked:
        with warm(playwright, all_three) as again:
            yield Row("herhaald bezoek, nieuwe browser, ms", turns(all_three, again), "≤ 0,42")
    if "volgende" in asked:
        with warm(playwright, (plain,)) as again:
            values = turns((plain,), again)
        with visitor(playwright, ours) as who:
            values[ours.name] = [visit.ready for visit in who.visits(n + 1)[1:]]
        yield Row("volgende pagina, Python leeft nog, ms (kaal: herhaald)", values, "≤ 0,1")
    if "traag-net" in asked:
        values = turns((ours, plain), lambda s: cold(playwright, s, FOUR_G).ready)
        yield Row("koud, 10 Mbit/s en 100 ms, ms", values, "geen")
    if "traag-toestel" in asked:
        values = turns((ours, plain), lambda s: cold(playwright, s, slow=True).ready)
        yield Row("koud, een kwart van de rekentijd, ms", values, "geen")
    if "aanroep" in asked:
        yield Row("één aanroep, grootste casus, ms", {ours.name: time_calls(playwright, ours.site)}, "≤ 30", digits=1)


@contextmanager
def warm(playwright: Playwright, spots: Sequence[Spot]) -> Iterator[Callable[[Spot], float]]:
    """Somebody per spot who was there before; gives what visits it once more, in a new browser."""
    with ExitStack() as stack:
        known = {spot.name: stack.enter_context(visitor(playwright, spot)) for spot in spots}
        for who in known.values():
            for _ in range(WARM_UP):
                who.visit(stays=READS_MS)
        yield lambda spot: known[spot.name].visit().ready


def time_calls(playwright: Playwright, site: Path) -> list[float]:
    """The last screen of a whole walk through the largest casus, this many times, after the first."""
    casus = max((site / "casussen").glob("*/casus.json"), key=lambda file: file.stat().st_size)
    log = log_van(next(path for path in paden() if path["route"] == "volledig"))
    dossier = {"formaat": 1, "soort": "casus", "casus": casus.parent.name, "editie": "", "antwoorden": log}
    kijk = {"fragment": "route=volledig&stap=9"}
    text = json.dumps({"doe": "stap", "casus": casus.read_text("utf-8"), "dossier": dossier, "kijk": kijk})
    folder = next((site / "assets" / "py").glob("*/worker.mjs")).parent
    with (
        answering(make_server(site)) as server,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
        browser(playwright, profile) as context,
    ):
        page = context.pages[0]
        page.goto(f"{server.url}casussen/{casus.parent.name}/", wait_until="domcontentloaded")
        pad = f"{server.url}{folder.relative_to(site).as_posix()}/"
        times: list[float] = page.evaluate(TIME_CALLS, [pad, plugin_options(ROOT)["door"], text, CALLS])
    return times[1:]


def line(row: Row) -> str:
    """The row as Markdown; the ratio is ours to plain."""
    cells = [_spread(row.values.get(name, []), row.digits) for name in ("onze site", "kale Pyodide", "zonder Python")]
    plain = row.values.get("kale Pyodide")
    ratio = f"{median(row.values['onze site']) / median(plain):.2f}".replace(".", ",") if plain else ""
    return f"| {row.name} | {' | '.join(cells)} | {ratio} | {row.budget} |"


def judge(visit: Visit, site: Path, path: str) -> int:
    """Shows what is counted and gives 1 when it is more than the budget allows."""
    weight = sum(page_weight(site, path).values())
    counts = (
        ("bytes tot het eerste antwoord, brotli", visit.size, MOST_BYTES),
        ("gewicht van de pagina zonder Python, gzip", weight, MOST_WEIGHT),
        ("verzoeken aan andere hosts", visit.foreign, 0),
        ("mislukte verzoeken", visit.failed, 0),
    )
    for name, count, most in counts:
        print(f"| {name} | {_points(count)} | | | | ≤ {_points(most)} |")
    print(f"| verzoeken tot het eerste antwoord | {visit.requests} | | | | |")
    return int(any(count > most for _, count, most in counts))


def _points(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _spread(values: Sequence[float], digits: int) -> str:
    if not values:
        return ""
    text = f"{median(values):.{digits}f} [{min(values):.{digits}f}–{max(values):.{digits}f}]"
    return text.replace(".", ",")


if __name__ == "__main__":
    raise SystemExit(main())
