"""The index of a finished folder: the same bytes for the same pages, and only what a browser asks for."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from zuurdesem.publish.afwerken import AfwerkFout, afwerken
from zuurdesem.publish.zoekindex import IndexFout, indexeer, programma

Maak = Callable[[dict[str, str]], Path]
NODE_MODULES = Path.cwd() / "node_modules"
SIGNATUUR = b"pagefind_dcd"


def artikel(inhoud: str) -> str:
    """An article as the theme puts it round the inside of a page."""
    return f'<article class="md-content__inner md-typeset">{inhoud}</article>'


@pytest.fixture
def site(maak: Maak) -> Path:
    """Forty pages with words, filters and parts that do not belong in the index."""
    paginas = {
        f"begrippen/woord{n}/index.html": artikel(
            f"<h1>Woord {n}</h1><p>Tekst over {''.join(chr(97 + int(c)) for c in str(n))} en nog meer.</p>"
            f'<div hidden><span data-pagefind-filter="soort:begrip" data-pagefind-meta="ook:deel{n % 7}"></span></div>'
            '<div id="doorloop"><p>schermtekst</p></div><form><label>veldtekst</label></form>'
        )
        for n in range(40)
    }
    return maak({"index.html": artikel("<h1>Home</h1><p>welkomstwoord</p>"), **paginas})


def bytes_of(site: Path) -> dict[str, bytes]:
    """Every file of the index by its path."""
    return {
        pad.relative_to(site).as_posix(): pad.read_bytes() for pad in (site / "pagefind").rglob("*") if pad.is_file()
    }


def fragmenten(site: Path) -> dict[str, dict[str, object]]:
    """What the index keeps of each page, by its address."""
    gelezen = [gzip.decompress(pad.read_bytes()) for pad in (site / "pagefind" / "fragment").iterdir()]
    paginas = [json.loads(tekst.removeprefix(SIGNATUUR)) for tekst in gelezen]
    return {pagina["url"]: pagina for pagina in paginas}


def test_two_runs_give_the_same_bytes(site: Path) -> None:
    indexeer(site, NODE_MODULES)
    een = bytes_of(site)
    for pad in een:
        (site / pad).unlink()
    indexeer(site, NODE_MODULES)
    assert bytes_of(site) == een


def test_the_home_page_the_walk_and_forms_are_not_indexed(site: Path) -> None:
    indexeer(site, NODE_MODULES)
    paginas = fragmenten(site)
    assert len(paginas) == 40
    assert "/" not in paginas
    een = paginas["/begrippen/woord1/"]
    assert een["content"] == "Woord 1. Tekst over b en nog meer."
    assert een["filters"] == {"soort": ["begrip"]}
    assert een["meta"] == {"title": "Woord 1", "ook": "deel1"}


def test_what_a_browser_never_asks_for_is_not_published(site: Path) -> None:
    vast = indexeer(site, NODE_MODULES)
    namen = {pad.split("/")[1] for pad in bytes_of(site)}
    assert {naam for naam in namen if "pf_meta" not in naam} == {
        "fragment",
        "index",
        "filter",
        "pagefind.js",
        "pagefind-entry.json",
        "wasm.nl.pagefind",
    }
    assert vast == ["pagefind/fragment", "pagefind/index", "pagefind/filter"]


def test_the_finished_site_lets_a_browser_keep_the_parts_of_the_index(site: Path) -> None:
    afwerken(site, NODE_MODULES)
    regels = (site / "_headers").read_text(encoding="utf-8")
    assert "/pagefind/index/*\n  Cache-Control: public, max-age=31536000, immutable" in regels


def test_without_pagefind_the_build_says_what_to_do(site: Path, tmp_path: Path) -> None:
    with pytest.raises(IndexFout, match="Herstel: voer `make install` uit"):
        programma(tmp_path)
    with pytest.raises(AfwerkFout, match="Pagefind is er niet voor deze computer"):
        afwerken(site, tmp_path)


def test_a_run_that_fails_says_what_pagefind_said(tmp_path: Path) -> None:
    with pytest.raises(IndexFout, match="Pagefind kon geen zoekindex maken"):
        indexeer(tmp_path / "leeg", NODE_MODULES)
