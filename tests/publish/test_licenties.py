"""What of others goes out with the site is named with its licence; what only the tests need is not."""

from __future__ import annotations

import json
from pathlib import Path

from zuurdesem.content import Bibliotheek
from zuurdesem.publish.licenties import NPM as PAKKETTEN
from zuurdesem.publish.licenties import PAD, licenties
from zuurdesem.publish.site import Site

NPM = Path("node_modules")
PYODIDE = {"pad": "assets/py/0123abcd/", "mb": 4}


def test_everything_that_the_site_takes_from_npm_is_named_and_nothing_of_the_tests() -> None:
    wil = json.loads(Path("package.json").read_text(encoding="utf-8"))
    assert set(PAKKETTEN) == set(wil["dependencies"])
    assert not set(PAKKETTEN) & set(wil["devDependencies"])


def test_versions_and_licences_come_from_the_packages_themselves() -> None:
    gevonden = {een.naam: een for een in licenties(NPM)}
    assert {"MkDocs", "Material for MkDocs", "htpy", "MarkupSafe", "Pyodide", "CPython", "Vollkorn"} <= gevonden.keys()
    slot = json.loads((NPM / "pyodide" / "package.json").read_text(encoding="utf-8"))
    assert (gevonden["Pyodide"].versie, gevonden["Pyodide"].licentie) == (slot["version"], slot["license"])
    assert gevonden["MarkupSafe"].licentie == "BSD-3-Clause"
    assert "SIL OPEN FONT LICENSE" in gevonden["Source Sans 3"].tekst
    assert "Permission is hereby granted" in gevonden["Material for MkDocs"].tekst
    for een in gevonden.values():
        assert een.versie, een
        assert een.licentie, een
        assert een.adres.startswith("https://"), een


def test_the_page_holds_them_by_name_with_the_text_in_a_fold() -> None:
    site = Site(Bibliotheek(), licenties=licenties(NPM))
    assert PAD in dict(site.bestanden([]))
    html = site.artikel(PAD, "<h1>x</h1>", PYODIDE)
    assert html.index("CPython") < html.index("htpy") < html.index("Vollkorn")
    assert "<details" in html
    assert PAD not in dict(Site(Bibliotheek()).bestanden([]))
