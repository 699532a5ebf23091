"""The frame of the theme: rendered from plain data, and only again when some of it changed."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from zuurdesem.content.geheugen import Geheugen
from zuurdesem.publish.raam import Raam

INHOUD = "<p>Een artikel.</p>"


class Thema(dict[str, Any]):
    """The theme of the builder: its settings, and where its templates are."""

    def __init__(self, **instellingen: Any) -> None:
        super().__init__({"name": "material", "locale": "nl", **instellingen})
        self.dirs: list[str] = []


def config(**instellingen: Any) -> dict[str, Any]:
    """Settings as a builder has them."""
    return {"site_name": "Z", "extra": {"site": object()}, "plugins": {}, "theme": Thema(), **instellingen}


def pagina(**velden: Any) -> SimpleNamespace:
    """A page as a builder has it."""
    basis: dict[str, Any] = {"title": "T", "url": "a/b/", "active": False, "meta": {}, "content": INHOUD, "toc": []}
    los = {"previous_page": None, "next_page": None, "parent": None, "ancestors": [], "children": None}
    bestand = SimpleNamespace(src_uri="a/b.md", url="a/b/")
    return SimpleNamespace(**basis | los | {"file": bestand, "is_page": True} | velden)


class Nav(list[Any]):
    homepage = None


def context(page: SimpleNamespace, nav: list[Any] | None = None, **velden: Any) -> dict[str, Any]:
    """What a builder gives its template."""
    return {"page": page, "nav": Nav(nav or []), "config": None, "pages": [object()], "base_url": "../..", **velden}


class Sjabloon:
    """Renders what it sees, and counts."""

    def __init__(self) -> None:
        self.keer = 0

    def __call__(self, context: dict[str, Any]) -> str:
        self.keer += 1
        page = context["page"]
        menu = "".join(
            f"[{deel.title}{'*' if deel.active else ''}{'=' if deel == page else ''}]" for deel in context["nav"]
        )
        return f"{context['config']['site_name']} {page.title} {menu} {page.content} {page.content} eind"


def test_a_page_is_rendered_once_as_long_as_nothing_changes() -> None:
    render, geheugen = Sjabloon(), Geheugen()
    eerst = Raam(render, config(), {}, geheugen).om(context(pagina()))
    assert eerst == f"Z T  {INHOUD} {INHOUD} eind"
    assert Raam(render, config(), {}, Geheugen(geheugen.gebruikt)).om(context(pagina())) == eerst
    assert render.keer == 1


ANDERS: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = {
    "a setting": ({"site_name": "Y"}, {}, {}),
    "a setting of the theme": ({"theme": Thema(features=["x"])}, {}, {}),
    "an extra": ({"extra": {"los": 1}}, {}, {}),
    "a plugin": ({"plugins": {"search": SimpleNamespace(config={"lang": ["nl"]})}}, {}, {}),
    "the title": ({}, {"title": "U"}, {}),
    "the article": ({}, {"content": f"{INHOUD} "}, {}),
    "what the page says at its top": ({}, {"meta": {"hide": ["toc"]}}, {}),
    "a heading": ({}, {"toc": [SimpleNamespace(title="K", id="k", url="#k", level=1, children=[])]}, {}),
    "the page before": ({}, {"previous_page": SimpleNamespace(title="V", url="v/")}, {}),
    "the address": ({}, {"canonical_url": "https://voorbeeld.nl/a/b/"}, {}),
    "the way to the root": ({}, {}, {"base_url": ".."}),
    "the menu": ({}, {}, {"nav": [pagina(title="M")]}),
}


@pytest.mark.parametrize("naam", ANDERS)
def test_whatever_a_template_can_see_renders_the_page_anew(naam: str) -> None:
    instellingen, velden, rest = ANDERS[naam]
    render, geheugen = Sjabloon(), Geheugen()
    Raam(render, config(), {}, geheugen).om(context(pagina()))
    Raam(render, config(**instellingen), {}, Geheugen(geheugen.gebruikt)).om(context(pagina(**velden), **rest))
    assert render.keer == 2


def test_what_our_own_templates_ask_of_the_site_counts_too() -> None:
    render, geheugen = Sjabloon(), Geheugen()
    Raam(render, config(), {"feed": ""}, geheugen).om(context(pagina()))
    Raam(render, config(), {"feed": "feed.atom"}, Geheugen(geheugen.gebruikt)).om(context(pagina()))
    assert render.keer == 2


def test_a_template_of_ours_counts_and_so_does_where_it_stands(tmp_path: Any) -> None:
    render, geheugen = Sjabloon(), Geheugen()
    thema = Thema()
    thema.dirs = [str(tmp_path)]
    for naam, tekst in (("a.html", "1"), ("a.html", "2"), ("b.html", "2")):
        (tmp_path / naam).write_text(tekst)
        Raam(render, config(theme=thema), {}, geheugen).om(context(pagina()))
        geheugen = Geheugen(geheugen.gebruikt)
    assert render.keer == 3


def test_the_clock_and_the_other_pages_are_not_there_to_see() -> None:
    gezien: list[dict[str, Any]] = []
    render = lambda context: gezien.append(context) or "x"  # noqa: E731
    Raam(render, config(), {}, Geheugen()).om(context(pagina(), build_date_utc=object()))
    assert gezien[0].keys() == {"page", "nav", "config", "base_url"}


def test_the_menu_marks_what_is_active_and_knows_the_page_itself() -> None:
    zelf, ander = pagina(), pagina(title="A", file=SimpleNamespace(src_uri="c.md", url="c/"))
    raam = Raam(Sjabloon(), config(), {}, Geheugen())
    assert "[T=][A]" in raam.om(context(zelf, [zelf, ander]))
    ander.active = True
    assert "[T=][A*]" in raam.om(context(zelf, [zelf, ander]))


@pytest.mark.parametrize("waar", ["config", "page"])
def test_something_that_is_no_data_is_shown_to_the_template_and_nothing_is_kept(waar: str) -> None:
    vreemd, render, geheugen = object(), Sjabloon(), Geheugen()
    instellingen = config(vreemd=vreemd) if waar == "config" else config()
    gegeven = context(pagina(meta={"x": vreemd} if waar == "page" else {})) | {"config": {"site_name": "echt"}}
    assert Raam(render, instellingen, {}, geheugen).om(gegeven).startswith("echt T")
    assert geheugen.gebruikt == {}
