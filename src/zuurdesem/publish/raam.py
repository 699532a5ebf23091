"""The frame that the theme puts around an article, taken from memory where nothing in it changed.

The templates of the theme get no objects of the builder but a copy as plain data, and that copy is the key: what they
cannot see cannot change what they make. Only where something is no data they get the objects, and nothing is kept.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from zuurdesem.content.geheugen import Geheugen, afdruk

NIET_VOOR_SJABLONEN = frozenset(
    {
        *("config_file_path", "docs_dir", "site_dir"),  # where this machine keeps what
        *("dev_addr", "hooks", "remote_branch", "remote_name", "strict", "watch"),  # how it is run
        *("draft_docs", "exclude_docs", "markdown_extensions", "not_in_nav"),  # what is a page, and its text
    }
)
"""Settings that templates do not get."""
VAN_EEN_DEEL = (
    *("title", "url", "abs_url", "canonical_url", "edit_url", "active", "meta"),
    *("is_section", "is_page", "is_link", "is_homepage", "is_index", "is_top_level"),
)
"""What templates get of a page or a part of the menu."""
VAN_EEN_BESTAND = ("name", "src_uri", "src_path", "dest_uri", "url")
LOS = frozenset({"build_date_utc", "pages"})
"""What would make every page depend on the clock, or on every other page: templates do not get it."""


class Stuk(SimpleNamespace):
    """A page or a part of the menu as plain data. The page in the menu and the page itself are the same to a template.

    `wie`: by what one knows a page, None for what is no page.
    """

    wie: tuple[str, str] | None = None

    def __eq__(self, ander: object) -> bool:
        return self is ander or (isinstance(ander, Stuk) and self.wie is not None and self.wie == ander.wie)


class Menu(list[Stuk]):
    """The parts of the menu, with its home page apart, and a hash over both."""

    homepage: Stuk | None = None
    afdruk: str = ""

    @property
    def items(self) -> list[Stuk]:
        """The parts themselves."""
        return list(self)


class Raam:
    """The frame of one build. `render` is that of the template, `config` the settings of the builder.

    `eigen` is what our own templates ask of the site, as `config.extra.site`.
    """

    def __init__(
        self, render: Callable[..., str], config: Mapping[str, Any], eigen: Mapping[str, Any], geheugen: Geheugen
    ) -> None:
        self._render, self._geheugen = render, geheugen
        self._menus: dict[tuple[bool, ...], Menu] = {}
        self._config: dict[str, Any] | None = None
        try:
            self._config = _config(config, eigen)
            self._vast = afdruk(self._config, _sjablonen(config["theme"].dirs))
        except TypeError:
            pass

    def om(self, context: Mapping[str, Any]) -> str:
        """The whole page as HTML; `context` is what the builder would give its template."""
        try:
            beeld = self._beeld(context)
        except TypeError:
            return self._render(context)
        inhoud, page = beeld["page"].content or "\n", vars(beeld["page"]) | {"content": ""}
        rest = {naam: waarde for naam, waarde in beeld.items() if naam not in ("config", "nav", "page")}
        sleutel = self._vast, beeld["nav"].afdruk, inhoud, page, rest
        # The article takes most of a page, and it is there already.
        delen = self._geheugen.haal("raam", sleutel, lambda: self._render(beeld).split(inhoud))
        return inhoud.join(delen)

    def _beeld(self, context: Mapping[str, Any]) -> dict[str, Any]:
        """What the template gets instead of `context`. Something that is no data raises TypeError."""
        if self._config is None:
            raise TypeError("config")
        zelf = {"config": self._config, "nav": self._menu(context["nav"]), "page": _pagina(context["page"])}
        rest = {naam: _plat(waarde) for naam, waarde in context.items() if naam not in zelf and naam not in LOS}
        return {**rest, **zelf}

    def _menu(self, nav: Any) -> Menu:
        """The menu with what is active in it; a copy for each such state."""
        stand = tuple(bool(deel.active) for deel in _alle(nav))
        if stand not in self._menus:
            self._menus[stand] = menu = Menu(_deel(deel) for deel in nav)
            menu.homepage = _deel(nav.homepage) if nav.homepage else None
            menu.afdruk = afdruk(list(menu), menu.homepage)
        return self._menus[stand]


class Sjablonen:
    """The templates of the builder as compiled before; in form what Jinja calls a bytecode cache."""

    def __init__(self, geheugen: Geheugen) -> None:
        self._geheugen = geheugen

    def get_bucket(self, environment: Any, name: str, filename: str, source: str) -> SimpleNamespace:
        """The code of one template."""
        sleutel = name, filename, source, sorted(environment.extensions), sorted(environment.filters)
        code = self._geheugen.haal(
            "sjabloon", sleutel, lambda: marshal.dumps(environment.compile(source, name, filename))
        )
        return SimpleNamespace(code=marshal.loads(code))


def _config(config: Mapping[str, Any], eigen: Mapping[str, Any]) -> dict[str, Any]:
    los = {*NIET_VOOR_SJABLONEN, "extra", "plugins", "theme"}
    return {
        **{naam: _plat(waarde) for naam, waarde in config.items() if naam not in los},
        "extra": _plat({naam: waarde for naam, waarde in config["extra"].items() if naam != "site"})
        | {"site": _plat(eigen)},
        "plugins": {
            naam: SimpleNamespace(config=_plat(getattr(plugin, "config", None)))
            for naam, plugin in config["plugins"].items()
        },
        "theme": _plat({**config["theme"], "locale": str(config["theme"]["locale"])}),
    }


def _pagina(page: Any) -> Stuk:
    zelf = _deel(page)
    zelf.content, zelf.toc, zelf.file = page.content, _toc(page.toc), _met(page.file, VAN_EEN_BESTAND)
    for naam in ("previous_page", "next_page", "parent"):
        ander = getattr(page, naam)
        setattr(zelf, naam, _met(ander, VAN_EEN_DEEL) if ander else None)
    zelf.ancestors = [_met(ouder, VAN_EEN_DEEL) for ouder in page.ancestors]
    return zelf


def _deel(deel: Any) -> Stuk:
    """A part of the menu with what is below it."""
    zelf = _met(deel, VAN_EEN_DEEL)
    zelf.children = [_deel(kind) for kind in deel.children] if deel.children else None
    return zelf


def _toc(toc: Iterable[Any]) -> list[Stuk]:
    return [Stuk(title=kop.title, id=kop.id, url=kop.url, level=kop.level, children=_toc(kop.children)) for kop in toc]


def _met(ding: Any, namen: Iterable[str]) -> Stuk:
    """These attributes of a thing, those that it has."""
    stuk = Stuk(**{naam: _plat(getattr(ding, naam)) for naam in namen if hasattr(ding, naam)})
    if getattr(ding, "is_page", False):
        stuk.wie = ding.title, ding.file.src_uri
    return stuk


def _plat(waarde: Any) -> Any:
    """A value as plain data that shows itself whole; what is no data raises TypeError."""
    if waarde is None or type(waarde) in (str, int, float, bool) or isinstance(waarde, date):
        return waarde
    if isinstance(waarde, Mapping):
        return {naam: _plat(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [_plat(deel) for deel in waarde]
    if isinstance(waarde, int):  # a level of a warning, as an enumeration
        return int(waarde)
    raise TypeError(type(waarde).__name__)


def _alle(delen: Iterable[Any]) -> Iterator[Any]:
    for deel in delen:
        yield deel
        yield from _alle(deel.children or ())


def _sjablonen(mappen: Iterable[str]) -> list[tuple[str, bytes]]:
    """Our own templates; those of an installed package go by its version, which is in the memory as a whole."""
    eigen = [Path(map) for map in mappen if "site-packages" not in Path(map).parts]
    return [
        (pad.relative_to(map).as_posix(), pad.read_bytes())
        for map in eigen
        for pad in sorted(map.rglob("*"))
        if pad.is_file()
    ]
