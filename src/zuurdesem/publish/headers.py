"""The `_headers` file, in the format that Netlify and Cloudflare Pages share; `serve` reads it too.

What a host cannot do with it stands in docs/meewerken/hosting.md. No header is named by two rules that
can both match: such hosts would join the values.
"""

from __future__ import annotations

from collections.abc import Iterable

from .uitvoer import BESTANDEN

ONVERANDERLIJK = "public, max-age=31536000, immutable"


def headers(policy: str, vaste_mappen: Iterable[str]) -> str:
    """The text of the file. `vaste_mappen`: folders, from the root, whose name changes with their content."""
    regels = [
        "/*",
        f"  Content-Security-Policy: {policy}",
        "  X-Content-Type-Options: nosniff",
        "  Referrer-Policy: no-referrer",
        "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ]
    for map in sorted(vaste_mappen):
        regels += [f"/{map.strip('/')}/*", f"  Cache-Control: {ONVERANDERLIJK}"]
    for bestand in BESTANDEN:
        regels += [f"/{bestand.pad}", f"  Content-Type: {bestand.soort}; charset=utf-8"]
    return "\n".join(regels) + "\n"
