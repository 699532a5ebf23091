"""The Content Security Policy of the site, and its place in a page. Source: design §6.

No `frame-ancestors`: an LMS that shows the site in a frame is a use. `wasm-unsafe-eval` is for Pyodide,
and covers it only where the policy comes as a header: a worker takes the policy of its own file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
HEAD = re.compile(r"<head[^>]*>", re.IGNORECASE)


def policy(hashes: Iterable[str]) -> str:
    """The policy as one line; `hashes` are those of the theme's own inline scripts ('sha256-…')."""
    scripts = "".join(f" '{hash}'" for hash in sorted(set(hashes)))
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src 'self' 'wasm-unsafe-eval'{scripts}",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'none'",
        ]
    )


def met_policy(html: str, regel: str) -> str:
    """The page with the policy as the first thing in its head after the charset. No head: ValueError."""
    plek = CHARSET.search(html) or HEAD.search(html)
    if plek is None:
        raise ValueError("de pagina heeft geen <head>")
    meta = f'<meta http-equiv="Content-Security-Policy" content="{regel}">'
    return html[: plek.end()] + meta + html[plek.end() :]
