"""What a host should send along, as data; and that data as the `_headers` file that Netlify and Cloudflare share.

`serve` reads `_headers` too; `hosts` writes the same for other hosts. What a host cannot do with it stands in
docs/meewerken/hosting.md. No header is named by two rules that can both match: such hosts would join the values.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .uitvoer import BESTANDEN

ONVERANDERLIJK = "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class HeaderRegels:
    """`overal`: header → value on every answer. `vast`: folders, from the root, whose name changes with their
    content, so that a browser may keep them. `soorten`: path of a file from the root → its Content-Type."""

    overal: dict[str, str]
    vast: tuple[str, ...]
    soorten: dict[str, str]


def regels(policy: str, vaste_mappen: Iterable[str]) -> HeaderRegels:
    """The rules of a site with this policy and these folders."""
    return HeaderRegels(
        overal={
            "Content-Security-Policy": policy,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        },
        vast=tuple(sorted(map.strip("/") for map in vaste_mappen)),
        soorten={bestand.pad: f"{bestand.soort}; charset=utf-8" for bestand in BESTANDEN},
    )


def headers(policy: str, vaste_mappen: Iterable[str]) -> str:
    """The text of `_headers`. `vaste_mappen`: folders, from the root, whose name changes with their content."""
    data = regels(policy, vaste_mappen)
    uit = ["/*", *(f"  {naam}: {waarde}" for naam, waarde in data.overal.items())]
    for map in data.vast:
        uit += [f"/{map}/*", f"  Cache-Control: {ONVERANDERLIJK}"]
    for pad, soort in data.soorten.items():
        uit += [f"/{pad}", f"  Content-Type: {soort}"]
    return "\n".join(uit) + "\n"
