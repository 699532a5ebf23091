"""What a static host answers to one request: a file of the built site, a redirect, or the 404 page.

Reads the disk and nothing else, so that it can be tested without a socket. `server.py` sends what it gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote, unquote

from zuurdesem.serve.header_rules import HeaderRule, headers_for, read_header_rules

# Our own table: what the standard library guesses differs between machines and versions of Python.
MEDIA_TYPES = {
    ".atom": "application/atom+xml; charset=utf-8",
    ".avif": "image/avif",
    ".bib": "application/x-bibtex; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".gif": "image/gif",
    ".htm": "text/html; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".map": "application/json; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ris": "application/x-research-info-systems; charset=utf-8",
    ".rss": "application/rss+xml; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
    ".yaml": "application/yaml; charset=utf-8",
    ".yml": "application/yaml; charset=utf-8",
    ".zip": "application/zip",
}
# In order of preference: the name in Accept-Encoding, the suffix of the sibling on disk.
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
# Files that tell a host what to do, and that no host hands out.
NOT_SERVED = ("_headers", "_redirects")
PLAIN = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class Answer:
    """Status, headers by name (without Content-Length and Date) and the body as it goes over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes = b""


def normalize_prefix(prefix: str) -> str:
    """`sub/pad` -> `/sub/pad/`; the root is `/`."""
    inner = prefix.strip("/")
    return f"/{inner}/" if inner else "/"


def answer(
    site_dir: Path | None, prefix: str, target: str, *, accept_encoding: str = "", if_none_match: str = ""
) -> Answer:
    """The answer to a GET of `target` (path and query as in the request line).

    `prefix` is normalized and is the path under which the site lives; anything outside it is a bare 404.
    Without a `site_dir` (nothing built yet) the answer is 503. Raises FileNotFoundError when that folder or a
    file in it vanished.
    """
    if site_dir is None:
        text = "De site is nog niet gebouwd. Kijk in het venster waarin je `make serve` hebt gestart.\n"
        return Answer(503, {"Content-Type": PLAIN, "Cache-Control": "no-store"}, text.encode())
    address, mark, query = target.partition("?")
    if address == prefix.rstrip("/") and prefix != "/":
        return _redirect(prefix + mark + query)
    if not address.startswith(prefix):
        return Answer(404, {"Content-Type": PLAIN, "Cache-Control": "no-cache"}, b"Niet gevonden.\n")

    if not site_dir.is_dir():
        raise FileNotFoundError(site_dir)
    path = unquote(address[len(prefix) - 1 :])
    rules = _rules(site_dir)
    found = _inside(site_dir, path)
    if found is not None and found.is_dir():
        index = found / "index.html"
        if index.is_file() and not path.endswith("/"):
            return _redirect(prefix + quote(path[1:]) + "/" + mark + query)
        found = index
    elif path.endswith("/"):
        found = None
    if found is not None and found.is_file():
        return _file(200, found, path, rules, accept_encoding, if_none_match)
    page = site_dir / "404.html"
    if page.is_file():
        return _file(404, page, path, rules, accept_encoding, "")
    return Answer(404, {"Content-Type": PLAIN, "Cache-Control": "no-cache"}, b"Niet gevonden.\n")


def _inside(site_dir: Path, path: str) -> Path | None:
    """The file or folder in the site that `path` (decoded, from its root) names, or None."""
    segments = path.split("/")[1:]
    if segments and segments[-1] == "":
        segments.pop()
    if any(part in ("", ".", "..") or "\\" in part or "\0" in part or ":" in part for part in segments):
        return None
    if len(segments) == 1 and segments[0] in NOT_SERVED:
        return None
    try:
        home = site_dir.resolve()
        found = home.joinpath(*segments).resolve()
        return found if found.is_relative_to(home) and found.exists() else None
    except (OSError, ValueError):
        # A name that the disk cannot hold, such as one that is too long.
        return None


def _file(
    status: int,
    file: Path,
    path: str,
    rules: Sequence[HeaderRule],
    accept_encoding: str,
    if_none_match: str,
) -> Answer:
    headers = {
        "Content-Type": MEDIA_TYPES.get(file.suffix.lower(), "application/octet-stream"),
        "Cache-Control": "no-cache",
    }
    source = file
    siblings = [(name, file.with_name(file.name + suffix)) for name, suffix in ENCODINGS]
    siblings = [(name, sibling) for name, sibling in siblings if sibling.is_file()]
    if siblings:
        headers["Vary"] = "Accept-Encoding"
        for name, sibling in siblings:
            if _accepts(accept_encoding, name):
                headers["Content-Encoding"] = name
                source = sibling
                break
    facts = source.stat()
    # Not the modification time alone: a build may set that to the time of the commit.
    etag = f'"{facts.st_ino:x}-{facts.st_ctime_ns:x}-{facts.st_mtime_ns:x}-{facts.st_size:x}"'
    headers["ETag"] = etag
    for name, value in headers_for(rules, path).items():
        spelling = next((known for known in headers if known.lower() == name.lower()), name)
        headers[spelling] = f"{headers[spelling]}, {value}" if spelling == "Vary" and siblings else value
    if if_none_match and _matches(if_none_match, etag):
        return Answer(304, {name: value for name, value in headers.items() if name != "Content-Type"})
    return Answer(status, headers, source.read_bytes())


def _redirect(location: str) -> Answer:
    return Answer(301, {"Location": location, "Cache-Control": "no-cache", "Content-Type": PLAIN})


def _accepts(accept_encoding: str, name: str) -> bool:
    """Whether an Accept-Encoding header allows `name`: named without q=0, or covered by `*`."""
    allowed: dict[str, bool] = {}
    for part in accept_encoding.lower().split(","):
        coding, _, parameters = part.partition(";")
        weight = parameters.replace(" ", "").removeprefix("q=")
        allowed[coding.strip()] = not weight or weight.strip("0.") != ""
    return allowed.get(name, allowed.get("*", False))


def _matches(if_none_match: str, etag: str) -> bool:
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return "*" in tags or etag in tags


def _rules(site_dir: Path) -> tuple[HeaderRule, ...]:
    file = site_dir / "_headers"
    try:
        facts = file.stat()
    except FileNotFoundError:
        return ()
    return _read_rules(file, facts.st_ino, facts.st_ctime_ns, facts.st_size)


@lru_cache(maxsize=8)
def _read_rules(file: Path, *_version: int) -> tuple[HeaderRule, ...]:
    return read_header_rules(file.read_text(encoding="utf-8"))
