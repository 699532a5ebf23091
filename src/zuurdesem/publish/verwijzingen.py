"""`[[begrip]]`, `[[begrip|woorden]]` and `[@bron]` in a Markdown body, as plain links.

A python-markdown extension, not a search and replace: inside code the marks stay as they are. The
links are finished addresses, put in the stash, so that a builder that rewrites links to source files
does not touch them.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from re import Match
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

from zuurdesem.engine.html.basis import adres

VOOR_LINKS = 175  # after code and escapes, before Markdown's own `[words](address)` and `[words][name]`


class OnbekendeVerwijzing(Exception):
    """A mark that points at nothing; `content` refuses it in the nouns, so this is a page of our own."""


class Verwijzingen(Extension):
    """The extension. `begrippen` and `bronnen` map an id to the words of its link.

    `wortel` is the way from the page that is rendered to the root of the site: set it before each page.
    """

    def __init__(self, begrippen: Mapping[str, str], bronnen: Mapping[str, str], wortel: str = "") -> None:
        super().__init__()
        self.begrippen, self.bronnen, self.wortel = begrippen, bronnen, wortel

    def extendMarkdown(self, md: Markdown) -> None:
        """Registers both marks; python-markdown calls this for every page."""
        patronen = {
            "begrip": (r"\[\[([a-z0-9-]+)(?:\|([^\[\]|]+))?\]\]", self.begrippen),
            "bron": (r"\[@([a-z0-9-]+)\](?!\()", self.bronnen),
        }
        for soort, (patroon, bekend) in patronen.items():
            md.inlinePatterns.register(_Merk(patroon, md, soort, bekend, self.wortel), f"zd-{soort}", VOOR_LINKS)


class _Merk(InlineProcessor):
    def __init__(self, patroon: str, md: Markdown, soort: str, bekend: Mapping[str, str], wortel: str) -> None:
        super().__init__(patroon, md)
        self._soort, self._bekend, self._wortel = soort, bekend, wortel

    def handleMatch(  # type: ignore[override]
        self, m: Match[str], data: str
    ) -> tuple[Element | str | None, int | None, int | None]:
        """A link in the stash; an id that is not in the library raises OnbekendeVerwijzing."""
        id = m[1]
        if id not in self._bekend:
            raise OnbekendeVerwijzing(f"`{m[0]}` verwijst naar een {self._soort} die er niet is.")
        woorden = (m[2] or "" if self._soort == "begrip" else "").strip() or self._bekend[id]
        href = escape(adres(self._soort, id, self._wortel))
        link = f'<a class="zd-{self._soort}link" href="{href}">{escape(woorden)}</a>'
        return self.md.htmlStash.store(link), m.start(0), m.end(0)
