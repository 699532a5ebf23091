"""Every pair of colours in use, computed from tokens.css: text at least 4.5 to 1, edges and rings at least 3 to 1.

The pairs are those of the design. `--zd-lijnkleur` is decoration and has none.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CSS = Path("docs/assets/css/tokens.css").read_text(encoding="utf-8")
VLAKKEN = ("papier", "meel", "meel-2", "gist-zacht")
TEKST = [
    *((kleur, vlak) for vlak in VLAKKEN for kleur in ("inkt", "inkt-2", "korst", "korst-diep")),
    *(("op-daad", daad) for daad in ("daad", "daad-diep")),
    ("op-gist", "gist"),
    *((logica, vlak) for logica in ("pr", "ma", "cl", "po") for vlak in ("papier", "meel", f"{logica}-zacht")),
    *((kleur, f"{logica}-zacht") for logica in ("pr", "ma", "cl", "po") for kleur in ("inkt", "inkt-2", "korst")),
    *(("op-logica", logica) for logica in ("pr", "ma", "cl", "po")),
    *((stand, vlak) for stand in ("goed", "let", "fout", "open") for vlak in ("papier", "meel", f"{stand}-zacht")),
    *((kleur, f"{stand}-zacht") for stand in ("goed", "let", "fout", "open") for kleur in ("inkt", "korst")),
]
RAND = [
    *(("randkleur", vlak) for vlak in VLAKKEN),
    *(("focus", vlak) for vlak in ("papier", "meel", "gist-zacht", "focus-halo")),
    *(("daad", vlak) for vlak in ("papier", "meel")),
]
SCHEMAS = {"light": '[data-md-color-scheme="default"] {', "dark": '[data-md-color-scheme="slate"] {'}


def kleuren(schema: str, css: str = CSS) -> dict[str, str]:
    """The colours of a scheme by name."""
    blok = css.partition(SCHEMAS[schema])[2].partition("}")[0]
    return dict(re.findall(r"--zd-([a-z0-9-]+): (#[0-9a-f]{6});", blok))


def lichtheid(kleur: str) -> float:
    """Relative luminance, WCAG 2.2."""
    delen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    rood, groen, blauw = (deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def contrast(een: str, ander: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    licht, donker = sorted((lichtheid(een), lichtheid(ander)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def test_the_measure_gives_what_the_standard_says() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
    assert len(TEKST) + len(RAND) >= 77


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize(("paren", "nodig"), [(TEKST, 4.5), (RAND, 3)], ids=["text", "edges"])
def test_every_pair_in_use_has_enough_contrast(schema: str, paren: list[tuple[str, str]], nodig: float) -> None:
    gevonden = kleuren(schema)
    te_weinig = {
        f"{voor} on {achter}": round(maat, 2)
        for voor, achter in paren
        if (maat := contrast(gevonden[voor], gevonden[achter])) < nodig
    }
    assert te_weinig == {}


def test_what_more_contrast_asks_for_is_not_less() -> None:
    meer = CSS.partition("@media (prefers-contrast: more)")[2].partition("\n}")[0]
    for schema in SCHEMAS:
        gewoon, extra = kleuren(schema), kleuren(schema, meer)
        assert extra
        for naam, kleur in extra.items():
            assert contrast(kleur, gewoon["papier"]) >= contrast(gewoon[naam], gewoon["papier"]), (schema, naam)
