"""The header files of every host say the same, and know every ending that the site has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from zuurdesem.publish.headers import ONVERANDERLIJK, regels
from zuurdesem.publish.hosts import APACHE, NGINX, SOORTEN, host_files

POLICY = "default-src 'none'; script-src 'self' 'sha256-a+b/c='"
VAST = ["assets/py/0123abcd", "assets/letters/ab"]


@pytest.fixture
def bestanden() -> dict[str, str]:
    """The files for a site with two folders that never change."""
    return host_files(POLICY, VAST)


def test_there_is_one_file_per_host(bestanden: dict[str, str]) -> None:
    assert set(bestanden) == {APACHE, "_headers", NGINX}


@pytest.mark.parametrize("naam", ["_headers", NGINX, APACHE])
def test_every_host_gets_every_header_and_every_folder_that_may_be_kept(bestanden: dict[str, str], naam: str) -> None:
    data = regels(POLICY, VAST)
    for kop, waarde in data.overal.items():
        assert kop in bestanden[naam]
        assert waarde in bestanden[naam]
    assert bestanden[naam].count(ONVERANDERLIJK) == len(VAST)
    for pad, soort in data.soorten.items():
        assert pad in bestanden[naam] or re.escape(pad) in bestanden[naam]
        assert soort in bestanden[naam]


def test_nothing_in_them_depends_on_where_the_site_lies(bestanden: dict[str, str]) -> None:
    assert "^/" not in bestanden[NGINX]
    assert "#^" not in bestanden[APACHE]
    assert "RewriteBase" not in bestanden[APACHE]


def test_nginx_sets_no_header_in_a_location_since_that_would_undo_all_others(bestanden: dict[str, str]) -> None:
    for regel in bestanden[NGINX].splitlines():
        assert not (regel.startswith("location") and "add_header" in regel)


def test_every_ending_in_the_site_has_a_media_type(site: Path) -> None:
    bekend = {f".{einde}" for eindes in SOORTEN for einde in eindes.split()} | {".br", ".gz", ""}
    bekend |= {Path(pad).suffix for pad in regels("", []).soorten}
    zonder = {
        bestand.name
        for bestand in site.rglob("*")
        if bestand.is_file()
        and bestand.suffix not in bekend
        and "pagefind" not in bestand.parts
        and bestand.name not in (NGINX, APACHE)
    }
    assert zonder == set()


def test_the_site_has_them(site: Path) -> None:
    assert all((site / naam).is_file() for naam in ("_headers", NGINX, APACHE))
