"""What a page weighs before Python comes: the HTML and what it loads by itself, as gzip."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

LOADS = re.compile(r'<link[^>]+(?:rel="?stylesheet"?|as="script")[^>]+href="([^"]+)"|<script[^>]+src="([^"]+)"')
IMPORTS = re.compile(r"""(?:import|from)\s*\(?\s*['"](\.{1,2}/[^'"]+)['"]""")


def page_weight(site: Path, path: str) -> dict[str, int]:
    """File → bytes of its gzip: the page at `path`, its style sheets and scripts, and the modules these import.

    Everything a module could import counts, also what only some pages ask for: it is at most this.
    """
    page = site / path / "index.html"
    html = page.read_text(encoding="utf-8")
    found = [page]
    for style, script in LOADS.findall(html):
        found.append((page.parent / (style or script)).resolve())
    for file in found:
        if file.suffix == ".mjs":
            for name in IMPORTS.findall(file.read_text(encoding="utf-8")):
                other = (file.parent / name).resolve()
                if other not in found:
                    found.append(other)
    home = site.resolve()
    return {file.resolve().relative_to(home).as_posix(): _gzip(file) for file in found}


def _gzip(file: Path) -> int:
    packed = file.with_name(f"{file.name}.gz")
    return packed.stat().st_size if packed.is_file() else len(gzip.compress(file.read_bytes(), 9))
