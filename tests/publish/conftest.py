"""A small built folder to finish, and a small library. Nothing here builds with MkDocs or opens a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from zuurdesem.content import Bibliotheek, load_bibliotheek
from zuurdesem.engine.kennis import Auteur, Begrip, Bron, BronEigen, Kader, Logica
from zuurdesem.engine.vorm import Verwijzing

THEMA = '<script>__md_scope=new URL("{weg}",location)</script>'
PAGINA = (
    '<!doctype html>\n<html lang="nl"><head>\n<meta charset="utf-8">\n<title>t</title>\n'
    '<link rel="stylesheet" href="{weg}/assets/css/tokens.css">\n{thema}\n</head>\n<body>\n{inhoud}\n'
    '<script id="__config" type="application/json">{{"base": "{weg}"}}</script>\n'
    '<script src="{weg}/assets/zuurdesem.mjs" type="module"></script>\n</body></html>\n'
)


def html(inhoud: str, diepte: int) -> str:
    """A page as the theme would make it, at this depth."""
    weg = "/".join([".."] * diepte) or "."
    return PAGINA.format(weg=weg, thema=THEMA.format(weg=weg), inhoud=inhoud)


@pytest.fixture
def maak(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Gives a function that builds a folder with probes at depth 0 to 2 and these pages (path → body)."""

    def bouw(paginas: dict[str, str]) -> Path:
        site = tmp_path / "site"
        proeven = {f"{'zd-proef/' * n}zd-proef-{n}.html": "<h1>zd-proef</h1>" for n in range(3)}
        for pad, inhoud in {**proeven, **paginas}.items():
            doel = site / pad
            doel.parent.mkdir(parents=True, exist_ok=True)
            doel.write_text(html(inhoud, pad.count("/")), encoding="utf-8")
        return site

    return bouw


def bron(id: str, **velden: object) -> Bron:
    """A bron with what a test does not care about filled in."""
    basis: dict[str, object] = {
        "type": "report",
        "title": f"Titel {id}",
        "zd": BronEigen(gelezen="deels"),
        "author": (Auteur(literal="Instantie"),),
        "issued": "2024-03",
        "publisher": "Uitgever",
    }
    return Bron(id=id, **{**basis, **velden})  # type: ignore[arg-type]


def begrip(id: str, **velden: object) -> Begrip:
    """A begrip with what a test does not care about filled in."""
    basis: dict[str, object] = {
        "titel": id.capitalize(),
        "publicatie": "gepubliceerd",
        "bronnen": (),
        "meegelezen": (),
        "synoniemen": (),
        "definitie": ("Wat het is ", Verwijzing(soort="bron", id="rapport", woorden="Instantie, 2024"), "."),
        "zie_ook": (),
    }
    return Begrip(id=id, **{**basis, **velden})  # type: ignore[arg-type]


def kader(id: str, **velden: object) -> Kader:
    """A kader that nobody checked."""
    basis: dict[str, object] = {
        "titel": "Een regel",
        "publicatie": "gepubliceerd",
        "bronnen": ("rapport",),
        "meegelezen": (),
        "soort": "wet",
        "zegt": ("Je geeft door wat telt.",),
        "status": "geldt",
        "geldt_vanaf": "2024-12-10",
        "stand_per": "2026-02-18",
        "gecontroleerd_door": "",
        "gecontroleerd_op": "",
        "ruimte": ("Er is ruimte.",),
    }
    return Kader(id=id, **{**basis, **velden})  # type: ignore[arg-type]


def logica(id: str, titel: str) -> Logica:
    """One of the four."""
    return Logica(
        id=id,
        titel=titel,
        publicatie="gepubliceerd",
        bronnen=(),
        meegelezen=(),
        afkorting=titel[:2],
        kernvraag="Wat telt hier?",
        bewaakt="iets",
        telt_als_reden=("Omdat.",),
        valkuil="Te ver gaan.",
        herkomst=("Eigen uitwerking.",),
    )


@pytest.fixture
def bibliotheek() -> Bibliotheek:
    """Two begrippen, a kader, the four logica's and one bron; no casus."""
    namen = {
        "professioneel": "Professionele logica",
        "management": "Managementlogica",
        "client": "Cliëntlogica",
        "politiek": "Politieke logica",
    }
    return Bibliotheek(
        logicas={id: logica(id, titel) for id, titel in namen.items()},
        kaders={"regel": kader("regel")},
        begrippen={"mandaat": begrip("mandaat"), "agenda": begrip("agenda")},
        bronnen={"rapport": bron("rapport")},
    )


@pytest.fixture(scope="session")
def bibliotheek_echt() -> Bibliotheek:
    """The published library itself."""
    return load_bibliotheek(Path(__file__).resolve().parents[2] / "docs", concepten=False)[0]
