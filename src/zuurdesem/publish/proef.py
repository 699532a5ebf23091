"""Probe pages: without content, one at every folder depth that occurs, to learn what the theme itself adds.

What a probe page holds is the theme's; whatever else stands in another page came in with content. The
depth matters, since the theme writes the way to the root into one of its scripts. The theme's own
404.html has a depth of its own, and holds no content either. No other file may bear the name of a probe:
a page that could pass for one would teach us its own scripts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

NAAM = "zd-proef"
FOUTPAGINA = "404.html"


def diepte(pad: str) -> int:
    """How many folders below the root the page of a source file stands: 0 for index.md, 2 for a/b.md."""
    delen = pad.removesuffix(".md").split("/")
    return len(delen) - (delen[-1] == "index")


def bestanden(paden: Iterable[str]) -> Iterator[tuple[str, str]]:
    """An empty source file for every depth at which one of these source files becomes a page."""
    for n in sorted({diepte(pad) for pad in paden if pad.endswith(".md")}):
        yield f"{NAAM}/" * n + f"{NAAM}-{n}.md", f"# {NAAM}\n"


def is_proef(pad: str) -> bool:
    """Whether this path bears the name of a probe. Its page is `<name>.html`, not a folder of its own."""
    return any(deel.startswith(NAAM) for deel in pad.split("/"))


def paginas(site_dir: Path) -> list[Path]:
    """The probe pages in a built site, by path. Empty when the builder made none."""
    return sorted(pad for pad in site_dir.rglob("*.html") if is_proef(pad.relative_to(site_dir).as_posix()))
