"""Many pages beside those of a built site, from its own words: to weigh the search at a size it does not have yet."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

from zuurdesem.publish.samenstelling import woorden
from zuurdesem.publish.zoekindex import MAP, indexeer

TAG = re.compile(r"<script.*?</script>|<[^>]*>", re.DOTALL)
WOORDEN, ALINEA, TITEL = 900, 60, 4
NIEUW = 6000
"""Made-up compounds: real texts bring new words with every page."""
PAGINA = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{titel}</title></head><body>
<article class="md-content__inner md-typeset"><h1>{titel}</h1>{tekst}<div hidden>
<span data-pagefind-filter="soort:casus" data-pagefind-meta="ook[data-ook], delen[data-delen]" data-ook="{ook}"
data-delen="{delen}"></span></div></article></body></html>"""


def maak_site(site: Path, doel: Path, aantal: int, node_modules: Path) -> None:
    """A copy of `site` in `doel` with `aantal` generated casussen, indexed. The same number gives the same pages."""
    shutil.copytree(site, doel, ignore=shutil.ignore_patterns(MAP))
    kans = random.Random(7)
    teksten = [TAG.sub(" ", pad.read_text(encoding="utf-8")) for pad in (site / "begrippen").rglob("index.html")]
    bekend = sorted({woord for tekst in teksten for woord in woorden(tekst)})
    kans.shuffle(bekend)
    schat = bekend + [kans.choice(bekend) + kans.choice(bekend) for _ in range(NIEUW)]
    vaak = [1 / plek for plek in range(1, len(schat) + 1)]
    for nummer in range(aantal):
        pagina = kans.choices(schat, vaak, k=WOORDEN)
        alineas = [pagina[begin : begin + ALINEA] for begin in range(TITEL, WOORDEN, ALINEA)]
        pad = doel / "casussen" / f"gemaakt-{nummer}" / "index.html"
        pad.parent.mkdir()
        pad.write_text(
            PAGINA.format(
                titel=" ".join(pagina[:TITEL]),
                tekst="".join(f"<p>{' '.join(alinea)}.</p>" for alinea in alineas),
                ook=pagina[TITEL],
                delen=" ".join(pagina[5:20]),
            ),
            encoding="utf-8",
        )
    indexeer(doel, node_modules)
