"""The finished folder: nothing runs that the theme did not bring, and every page says so."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from zuurdesem.publish.afwerken import AfwerkFout, afwerken
from zuurdesem.publish.keuring import hash_of

Maak = Callable[[dict[str, str]], Path]
CASUS = "casussen/een/index.html"

GEVAARLIJK = {
    "an inline script": ("<script>alert(1)</script>", "een script dat niet van het thema is"),
    "a script in a hidden corner": ("<svg><script>alert(1)</script></svg>", "een script"),
    "an event attribute": ('<p onclick="x()">a</p>', "onclick"),
    "an event attribute without a value": ("<img src=a.png onerror>", "onerror"),
    "a style attribute": ('<p style="color:red">a</p>', "style"),
    "a style element": ("<style>p{color:red}</style>", "<style>"),
    "a javascript link": ('<a href="javascript:alert(1)">a</a>', "javascript:"),
    "a javascript link in disguise": ('<a href="&#106;ava\tscript:alert(1)">a</a>', "javascript:"),
    "a data link": ('<a href="data:text/html,x">a</a>', "data:"),
    "a vbscript action": ('<form action="vbscript:x">a</form>', "vbscript:"),
    "a script from elsewhere": ('<script src="https://elders.nl/a.js"></script>', "een script"),
    "a script that lies in the site": ('<script src="../../assets/ander.mjs"></script>', "een script"),
    "a stylesheet from elsewhere": ('<link rel="stylesheet" href="//elders.nl/a.css">', "elders"),
    "a picture from elsewhere": ('<img alt="" src="https://elders.nl/a.png">', "elders"),
    "a picture set from elsewhere": ('<img alt="" srcset="a.png 1x, https://elders.nl/a.png 2x">', "elders"),
    "a frame": ('<iframe src="a.html"></iframe>', "<iframe>"),
    "a base": ('<base href="/">', "<base>"),
    "a refresh": ('<meta http-equiv="refresh" content="0">', "http-equiv=refresh"),
    "a second copy of the settings": (
        '<script id="__config" type="application/json">{}</script>',
        "al staat",
    ),
    "a data block of its own": ('<script id="x" type="application/json">{}</script>', "een script"),
    "a script behind a broken comment": ("<!--><script>alert(1)</script>-->", "iets anders lezen"),
}


@pytest.mark.parametrize(("inhoud", "wat"), GEVAARLIJK.values(), ids=GEVAARLIJK)
def test_a_page_with_something_dangerous_stops_the_build(maak: Maak, inhoud: str, wat: str) -> None:
    site = maak({"index.html": "<h1>Home</h1>", CASUS: f"<h1>Een</h1>\n{inhoud}"})
    with pytest.raises(AfwerkFout) as fout:
        afwerken(site)
    assert wat in str(fout.value)
    assert str(fout.value).startswith(f"{CASUS}:")
    assert "Herstel: " in str(fout.value)


def test_a_melding_names_the_line(maak: Maak) -> None:
    site = maak({CASUS: '<h1>Een</h1>\n<p onclick="x()">a</p>'})
    regel = (site / CASUS).read_text(encoding="utf-8").splitlines().index('<p onclick="x()">a</p>') + 1
    with pytest.raises(AfwerkFout, match=f"^{CASUS}:{regel}: fout onveilig: "):
        afwerken(site)


def test_all_findings_come_in_one_run(maak: Maak) -> None:
    site = maak({CASUS: "<script>1</script><style></style>", "index.html": "<base href='/'>"})
    with pytest.raises(AfwerkFout) as fout:
        afwerken(site)
    assert str(fout.value).count(": fout onveilig: ") == 3


def test_an_ordinary_page_passes_and_gets_the_policy_right_after_the_charset(maak: Maak) -> None:
    site = maak(
        {
            CASUS: '<a href="https://elders.nl">e</a> <a href="tel:112">b</a> <a href="mailto:a@b.nl">m</a>'
            '<img alt="" src="data:image/png;base64,AA"><p>1 &lt; 2 en &lt;script&gt;</p>'
        }
    )
    afwerken(site)
    pagina = (site / CASUS).read_text(encoding="utf-8")
    assert '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src' in pagina


def test_the_policy_holds_the_scripts_of_the_theme_at_every_depth_and_no_other(maak: Maak) -> None:
    site = maak({"index.html": "", CASUS: ""})
    toegestaan = afwerken(site)
    per_diepte = [f'__md_scope=new URL("{weg}",location)' for weg in (".", "..", "../..")]
    assert toegestaan.hashes == sorted(hash_of(script) for script in per_diepte)
    regel = (site / "_headers").read_text(encoding="utf-8")
    assert all(f"'{hash}'" in regel for hash in toegestaan.hashes)
    assert "unsafe-inline" not in regel
    assert "'unsafe-eval'" not in regel


def test_a_script_at_a_depth_without_a_probe_is_refused(maak: Maak) -> None:
    site = maak({"a/b/c/index.html": "<h1>Diep</h1>"})
    with pytest.raises(AfwerkFout, match=r"^a/b/c/index.html:\d+: "):
        afwerken(site)


def test_without_probe_pages_nothing_is_published(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<head></head>", encoding="utf-8")
    with pytest.raises(AfwerkFout, match="proefpagina"):
        afwerken(tmp_path)


def test_the_probe_pages_are_gone_also_from_the_sitemap(maak: Maak) -> None:
    site = maak({"index.html": "<h1>Home</h1>"})
    adressen = "".join(
        f"\n    <url>\n         <loc>https://z.nl/{pad}</loc>\n    </url>" for pad in ("", "zd-proef-0.html")
    )
    (site / "sitemap.xml").write_text(f"<urlset>{adressen}\n</urlset>", encoding="utf-8")
    afwerken(site)
    assert not list(site.rglob("*zd-proef*"))
    sitemap = (site / "sitemap.xml").read_bytes()
    assert b"https://z.nl/<" in sitemap
    assert b"zd-proef" not in sitemap
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()) == sitemap


def test_a_sitemap_without_addresses_is_left_out(maak: Maak) -> None:
    site = maak({"index.html": ""})
    (site / "sitemap.xml").write_text("<urlset></urlset>", encoding="utf-8")
    (site / "sitemap.xml.gz").write_bytes(b"x")
    afwerken(site)
    assert not list(site.glob("sitemap*"))


def test_a_drawing_with_a_script_is_refused_too(maak: Maak) -> None:
    site = maak({"index.html": ""})
    (site / "a.svg").write_text("<svg><script>alert(1)</script></svg>", encoding="utf-8")
    with pytest.raises(AfwerkFout, match=r"^a.svg:1: "):
        afwerken(site)


def test_finishing_twice_the_same_folder_gives_the_same_bytes(maak: Maak, tmp_path: Path) -> None:
    def bytes_of(site: Path) -> dict[str, bytes]:
        return {pad.relative_to(site).as_posix(): pad.read_bytes() for pad in site.rglob("*") if pad.is_file()}

    uitkomsten = []
    for _ in range(2):
        site = maak({"index.html": "<h1>Home</h1>", CASUS: "<h1>Een</h1>"})
        (site / "sitemap.xml").write_text("<urlset><url><loc>https://z.nl/</loc></url></urlset>", encoding="utf-8")
        afwerken(site)
        uitkomsten.append(bytes_of(site))
    assert uitkomsten[0] == uitkomsten[1]
