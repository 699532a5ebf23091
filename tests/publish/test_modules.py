"""Our own scripts under the hash of what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from zuurdesem.publish.modules import MAP, Modules

SCRIPTS = {
    "assets/zuurdesem.mjs": "import './thema.mjs'",
    "assets/thema.mjs": "export {}",
    "assets/zoeken/werker.js": "onmessage = null",
    "assets/zoeken/zoekmachine.mjs": "export {}",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for naam, tekst in SCRIPTS.items():
        pad = tmp_path / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst)
    (tmp_path / "assets/logo.svg").write_text("<svg/>")
    return tmp_path


def test_every_script_moves_and_they_stay_beside_each_other(site: Path) -> None:
    Modules(site)
    (map,) = (site / MAP).iterdir()
    bestanden = {pad.relative_to(map).as_posix(): pad.read_text() for pad in map.rglob("*") if pad.is_file()}
    assert bestanden == {naam.removeprefix("assets/"): tekst for naam, tekst in SCRIPTS.items()}
    assert not [naam for naam in SCRIPTS if (site / naam).exists()]
    assert (site / "assets/logo.svg").exists()


@pytest.mark.parametrize("wortel", ["", "../../", "/sub/pad/"])
@pytest.mark.parametrize(
    "html",
    [
        '<script type="module" src="{}/zuurdesem.mjs"></script>',
        '<link rel="modulepreload" href="{}/thema.mjs">',
        '<script id="__config" type="application/json">{{"a": null, "search": "{}/zoeken/werker.js"}}</script>',
    ],
)
def test_a_page_asks_for_them_where_they_are(site: Path, wortel: str, html: str) -> None:
    uit = Modules(site).sneller(html.format(f"{wortel}assets"))
    (map,) = (site / MAP).iterdir()
    assert uit == html.format(f"{wortel}{MAP}/{map.name}")


@pytest.mark.parametrize(
    "html",
    [
        '<script src="../assets/ander.mjs"></script>',
        '<script src="../assets/javascripts/bundle.a5.min.js"></script>',
        '<link rel="modulepreload" href="../assets/py/0a/client.mjs">',
        '<a href="../assets/thema.mjs">lees</a>',
        '<p>Zie assets/thema.mjs en "assets/thema.mjs".</p>',
    ],
)
def test_what_is_not_ours_or_asks_for_nothing_stays_as_it_is(site: Path, html: str) -> None:
    assert Modules(site).sneller(html) == html


def test_a_change_of_one_is_a_new_address_for_all(tmp_path: Path) -> None:
    adressen = set()
    for tekst in ("export {}", "export {}", "export { a }"):
        (tmp_path / "assets").mkdir(exist_ok=True)
        (tmp_path / "assets/zuurdesem.mjs").write_text("import './thema.mjs'")
        (tmp_path / "assets/thema.mjs").write_text(tekst)
        adressen.add(Modules(tmp_path).sneller('<script src="assets/zuurdesem.mjs">'))
    assert len(adressen) == 2
