"""Onderdelen that only a stuk has."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Uitvoer:
    """Buttons that give this stuk as a file, in these vormen, and on paper."""

    stuk: str
    vormen: tuple[str, ...]
