"""Articles out of memory: after any edit the same as made anew, and made anew only where the edit shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from zuurdesem.content import Bibliotheek
from zuurdesem.content.geheugen import Geheugen
from zuurdesem.publish.artikel import MAPPEN
from zuurdesem.publish.site import Site

PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}
DAG = "2026-11-24"
Toen = tuple[dict[str, bytes], dict[str, str]]
LOS = ("index.md", "oefenen/index.md", "bronnen/index.md", "hulp/index.md", "zoeken/index.md", "meewerken/aandacht.md")


@pytest.fixture(scope="module")
def klein(bibliotheek_echt: Bibliotheek) -> Bibliotheek:
    """The published library, with fewer pages of each soort."""
    return replace(
        bibliotheek_echt,
        **{map: dict(list(getattr(bibliotheek_echt, map).items())[:3]) for map in MAPPEN if map != "logicas"},
        losse={"over-deze-site.md": "# Over\n\nEen [[mandaat]]."},
    )


@pytest.fixture(scope="module")
def toen(klein: Bibliotheek) -> Toen:
    """What an earlier build kept, and its articles."""
    geheugen = Geheugen()
    gemaakt = artikelen(klein, geheugen)
    return geheugen.gebruikt, gemaakt


def artikelen(bibliotheek: Bibliotheek, geheugen: Geheugen, vandaag: str = DAG) -> dict[str, str]:
    """Every article of the library, with its block of data, by source file."""
    site = Site(bibliotheek, "https://voorbeeld.nl/", vandaag, geheugen=geheugen)
    paden = [f"{map}/{id}.md" for map in MAPPEN for id in getattr(bibliotheek, map)]
    paden += [f"{map}/index.md" for map in MAPPEN] + [pad for pad, _ in site.bestanden([]) if pad.endswith("/grens.md")]
    uit = {pad: site.artikel(pad, "<h1>x</h1><p>Tekst.</p>", PYODIDE) for pad in [*paden, *LOS]}
    return uit | {"gegevens": repr(site.aanhang.gegevens)}


def met(bibliotheek: Bibliotheek, map: str, id: str, **velden: Any) -> Bibliotheek:
    """The library in which one noun has other fields."""
    nouns = dict(getattr(bibliotheek, map))
    return replace(bibliotheek, **{map: nouns | {id: replace(nouns[id], **velden)}})


def eerste(bibliotheek: Bibliotheek, map: str) -> str:
    """The id of the first noun in a folder."""
    return next(iter(getattr(bibliotheek, map)))


def zonder(bibliotheek: Bibliotheek, map: str) -> Bibliotheek:
    """The library without the first noun of a folder."""
    return replace(bibliotheek, **{map: dict(list(getattr(bibliotheek, map).items())[1:])})


WIJZIGINGEN: dict[str, Callable[[Bibliotheek], Bibliotheek]] = {
    **{
        f"a title in {map}": lambda zelf, map=map: met(zelf, map, eerste(zelf, map), titel="Een andere titel")  # type: ignore[misc]
        for map in MAPPEN
    },
    **{
        f"withdrawn from {map}": lambda zelf, map=map: met(zelf, map, eerste(zelf, map), publicatie="ingetrokken")  # type: ignore[misc]
        for map in ("casussen", "interventies", "begrippen", "kaders", "verdieping")
    },
    **{
        f"gone from {map}": lambda zelf, map=map: zonder(zelf, map)  # type: ignore[misc]
        for map in ("casussen", "interventies", "begrippen", "kaders", "hulp", "bronnen")
    },
    "a definition": lambda zelf: met(zelf, "begrippen", eerste(zelf, "begrippen"), definitie=("Een woord erbij.",)),
    "a kern": lambda zelf: met(zelf, "casussen", eerste(zelf, "casussen"), kern="Een andere kern."),
    "the date of a kader": lambda zelf: met(zelf, "kaders", eerste(zelf, "kaders"), stand_per="2020-01-01"),
    "a story": lambda zelf: met(zelf, "casussen", eerste(zelf, "casussen"), tekst="Een [[mandaat]]."),
    "a bron": lambda zelf: met(zelf, "bronnen", eerste(zelf, "bronnen"), title="Een andere titel"),
    "questions": lambda zelf: met(zelf, "logicas", "client", vragen=()),
    "a plain page": lambda zelf: replace(zelf, losse={"nieuw.md": f"# Nieuw\n\n[@{eerste(zelf, 'bronnen')}]"}),
}


@pytest.mark.parametrize("naam", WIJZIGINGEN)
def test_after_an_edit_every_article_is_as_made_anew(klein: Bibliotheek, toen: Toen, naam: str) -> None:
    bewaard, voor = toen
    anders = WIJZIGINGEN[naam](klein)
    warm = artikelen(anders, Geheugen(bewaard))
    koud = artikelen(anders, Geheugen())
    assert warm == koud
    assert warm != voor


def test_a_title_reaches_every_page_that_shows_it(klein: Bibliotheek, toen: Toen) -> None:
    zelf = next(casus for casus in klein.casussen.values() if any(id in klein.kaders for id in casus.kaders))
    id = next(id for id in zelf.kaders if id in klein.kaders)
    anders = met(klein, "kaders", id, titel="Een regel met een andere naam")
    html = artikelen(anders, Geheugen(toen[0]))
    for pad in (f"casussen/{zelf.id}.md", f"kaders/{id}.md", "kaders/index.md"):
        assert "Een regel met een andere naam" in html[pad], pad


def test_another_day_reaches_what_grows_old(klein: Bibliotheek, toen: Toen) -> None:
    assert artikelen(klein, Geheugen(toen[0]), "2031-01-01") == artikelen(klein, Geheugen(), "2031-01-01")
    assert artikelen(klein, Geheugen(), "2031-01-01") != toen[1]


def test_an_edit_of_a_story_makes_few_articles_anew(klein: Bibliotheek, toen: Toen) -> None:
    nu = Geheugen(toen[0])
    artikelen(met(klein, "casussen", eerste(klein, "casussen"), tekst="Een andere zin."), nu)
    nieuw = [sleutel for sleutel, waarde in nu.gebruikt.items() if toen[0].get(sleutel) != waarde]
    assert 1 <= len(nieuw) <= 12
    assert len(nu.gebruikt) > 30
