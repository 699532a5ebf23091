"""The `_headers` file of a built site, in the format that Netlify and Cloudflare Pages share.

    # a comment
    /assets/py/*
      Cache-Control: public, max-age=31536000, immutable
    /*
      X-Content-Type-Options: nosniff

A line at the margin is a path pattern (`*` stands for anything, `:name` for one segment); the indented lines
under it are headers for every path that matches. All matching rules apply, in the order of the file; a header
that two rules name gets both values, joined by a comma, as these hosts do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class HeaderRule:
    """One pattern with its headers as (name, value) pairs."""

    pattern: re.Pattern[str]
    headers: tuple[tuple[str, str], ...]


def read_header_rules(text: str) -> tuple[HeaderRule, ...]:
    """The rules of a `_headers` file, in order.

    Raises ValueError, naming the line, for a header without a pattern and for a line that is neither.
    """
    found: list[tuple[str, list[tuple[str, str]]]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0] not in " \t":
            if not line.startswith("/"):
                raise ValueError(f"_headers:{number}: a path pattern begins with '/': {line!r}")
            found.append((line.strip(), []))
            continue
        name, colon, value = line.partition(":")
        if not found or not colon or not name.strip():
            raise ValueError(f"_headers:{number}: expected 'Name: value' under a path pattern: {line!r}")
        found[-1][1].append((name.strip(), value.strip()))
    return tuple(HeaderRule(_compile(path), tuple(headers)) for path, headers in found)


def headers_for(rules: Sequence[HeaderRule], path: str) -> dict[str, str]:
    """Header names (as first written) and values that the rules give `path`, which begins with '/'."""
    result: dict[str, str] = {}
    spelling: dict[str, str] = {}
    for rule in rules:
        if not rule.pattern.fullmatch(path):
            continue
        for name, value in rule.headers:
            name = spelling.setdefault(name.lower(), name)
            result[name] = f"{result[name]}, {value}" if name in result else value
    return result


def _compile(path: str) -> re.Pattern[str]:
    parts = []
    for part in re.split(r"(\*|:[A-Za-z]\w*)", path):
        parts.append(".*" if part == "*" else "[^/]+" if part.startswith(":") else re.escape(part))
    return re.compile("".join(parts))
