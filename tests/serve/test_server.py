"""The static server over a small site of its own, through real sockets."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest

from zuurdesem.serve.answer import answer, normalize_prefix
from zuurdesem.serve.header_rules import headers_for, read_header_rules
from zuurdesem.serve.server import Request, SiteServer, answering, make_server

HEADERS = """\
# everything
/*
  X-Content-Type-Options: nosniff

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/casussen/:id/
  X-Casus: ja
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A built site with what a real one has: pages, a 404 page, compressed files, a `_headers` file."""
    folder = tmp_path / "site"
    (folder / "casussen" / "internetbingo").mkdir(parents=True)
    (folder / "assets").mkdir()
    (folder / "leeg").mkdir()
    (folder / "_headers").write_text(HEADERS)
    (folder / "index.html").write_text("<h1>Thuis</h1>")
    (folder / "404.html").write_text("<h1>Niet gevonden</h1>")
    (folder / "casussen" / "internetbingo" / "index.html").write_text("<h1>Bingo</h1>")
    for name in ("a.mjs", "a.js", "a.wasm", "a.json", "a.woff2", "a.svg", "a.css", "a.zip", "a.onbekend"):
        (folder / "assets" / name).write_text(name)
    (folder / "assets" / "a.mjs.br").write_bytes(b"brotli")
    (folder / "assets" / "a.mjs.gz").write_bytes(b"gzip")
    (tmp_path / "geheim.txt").write_text("geheim")
    return folder


@pytest.fixture
def server(site: Path) -> Iterator[SiteServer]:
    """That site, served at the root of a free port."""
    with answering(make_server(site)) as running:
        yield running


def ask(server: SiteServer, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers by lower-case name, body. Sends `path` as it is, without tidying it up."""
    connection = http.client.HTTPConnection(*server.server_address[:2], timeout=10)
    try:
        connection.request(method, path, headers={name.replace("_", "-"): text for name, text in headers.items()})
        response = connection.getresponse()
        return response.status, {name.lower(): text for name, text in response.getheaders()}, response.read()
    finally:
        connection.close()


def test_a_page_comes_as_html_that_must_be_revalidated(server: SiteServer) -> None:
    status, headers, body = ask(server, "/")
    assert (status, body) == (200, b"<h1>Thuis</h1>")
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert headers["cache-control"] == "no-cache"
    assert headers["content-length"] == str(len(body))


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.mjs", "text/javascript; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.wasm", "application/wasm"),
        ("a.json", "application/json; charset=utf-8"),
        ("a.woff2", "font/woff2"),
        ("a.svg", "image/svg+xml; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.zip", "application/zip"),
        ("a.onbekend", "application/octet-stream"),
    ],
)
def test_every_file_has_its_media_type(server: SiteServer, name: str, media_type: str) -> None:
    assert ask(server, f"/assets/{name}")[1]["content-type"] == media_type


def test_the_headers_file_adds_and_replaces_headers(server: SiteServer) -> None:
    _, page, _ = ask(server, "/casussen/internetbingo/")
    _, asset, _ = ask(server, "/assets/a.wasm")
    assert page["x-content-type-options"] == asset["x-content-type-options"] == "nosniff"
    assert page["x-casus"] == "ja"
    assert "x-casus" not in asset
    assert asset["cache-control"] == "public, max-age=31536000, immutable"
    assert ask(server, "/bestaat-niet")[1]["x-content-type-options"] == "nosniff"


def test_the_headers_file_itself_is_not_handed_out(server: SiteServer) -> None:
    assert ask(server, "/_headers")[0] == 404


def test_a_header_of_two_rules_gets_both_values() -> None:
    rules = read_header_rules("/*\n  Link: a\n/x/*\n  link: b\n")
    assert headers_for(rules, "/x/y") == {"Link": "a, b"}
    assert headers_for(rules, "/y") == {"Link": "a"}


@pytest.mark.parametrize("text", ["  X: zonder pad\n", "/*\n  geen dubbele punt\n", "pad zonder schuine streep\n"])
def test_a_broken_headers_file_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(ValueError, match=r"^_headers:\d"):
        read_header_rules(text)


@pytest.mark.parametrize(
    ("accepted", "encoding", "body"),
    [
        ("gzip, deflate, br, zstd", "br", b"brotli"),
        ("gzip", "gzip", b"gzip"),
        ("br;q=0, gzip;q=0.5", "gzip", b"gzip"),
        ("*", "br", b"brotli"),
        ("identity", None, b"a.mjs"),
        ("br;q=0.0, gzip;q=0", None, b"a.mjs"),
        ("", None, b"a.mjs"),
    ],
)
def test_a_compressed_file_is_sent_where_the_browser_allows_it(
    server: SiteServer, accepted: str, encoding: str | None, body: bytes
) -> None:
    status, headers, sent = ask(server, "/assets/a.mjs", Accept_Encoding=accepted)
    assert (status, headers.get("content-encoding"), sent) == (200, encoding, body)
    assert headers["vary"] == "Accept-Encoding"
    assert headers["content-type"] == "text/javascript; charset=utf-8"


def test_a_file_that_is_known_is_not_sent_again(server: SiteServer, site: Path) -> None:
    etag = ask(server, "/assets/a.mjs", Accept_Encoding="br")[1]["etag"]
    status, headers, body = ask(server, "/assets/a.mjs", Accept_Encoding="br", If_None_Match=f'"x", {etag}')
    assert (status, headers["etag"], body) == (304, etag, b"")
    assert ask(server, "/assets/a.mjs", If_None_Match=etag)[0] == 200, "another encoding is another answer"
    (site / "assets" / "a.mjs.br").write_bytes(b"anders")
    assert ask(server, "/assets/a.mjs", Accept_Encoding="br", If_None_Match=etag)[0] == 200


def test_a_folder_without_a_slash_is_redirected_with_its_query(server: SiteServer) -> None:
    status, headers, _ = ask(server, "/casussen/internetbingo?route=kort")
    assert (status, headers["location"]) == (301, "/casussen/internetbingo/?route=kort")


@pytest.mark.parametrize("path", ["/bestaat-niet", "/bestaat/niet/", "/leeg/", "/leeg", "/assets/a.css/"])
def test_what_is_not_there_gets_the_404_page(server: SiteServer, path: str) -> None:
    status, headers, body = ask(server, path)
    assert (status, body) == (404, b"<h1>Niet gevonden</h1>")
    assert headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    "path",
    [
        "/../geheim.txt",
        "/%2e%2e/geheim.txt",
        "/casussen/../../geheim.txt",
        "/..%2fgeheim.txt",
        "/..%5cgeheim.txt",
        "//geheim.txt",
        "/%00",
        "/assets/%2e/a.css",
        "/koppeling.txt",
        "geheim.txt",
    ],
)
def test_no_path_leads_out_of_the_site(server: SiteServer, site: Path, path: str) -> None:
    (site / "koppeling.txt").symlink_to(site.parent / "geheim.txt")
    status, headers, body = ask(server, path)
    assert status == 404
    assert "location" not in headers
    assert b"geheim" not in body


def test_a_name_too_long_for_the_disk_is_a_404(server: SiteServer) -> None:
    assert ask(server, "/" + "a" * 300)[0] == 404


def test_head_gives_the_headers_of_get_without_the_body(server: SiteServer) -> None:
    _, get, body = ask(server, "/assets/a.css")
    status, head, nothing = ask(server, "/assets/a.css", method="HEAD")
    assert (status, nothing) == (200, b"")
    get.pop("date")
    head.pop("date")
    assert head == get
    assert head["content-length"] == str(len(body))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_other_methods_are_refused(server: SiteServer, method: str) -> None:
    status, headers, _ = ask(server, "/", method=method)
    assert (status, headers["allow"]) == (405, "GET, HEAD")


def test_one_connection_carries_many_requests(server: SiteServer) -> None:
    connection = http.client.HTTPConnection(*server.server_address[:2], timeout=10)
    sockets = set()
    for path in ("/", "/assets/a.css", "/bestaat-niet", "/casussen/internetbingo", "/assets/a.wasm"):
        connection.request("GET", path)
        connection.getresponse().read()
        sockets.add(connection.sock)
    connection.close()
    assert len(sockets) == 1


def test_a_site_can_live_under_a_path(site: Path) -> None:
    with answering(make_server(site, prefix="sub/pad")) as server:
        assert server.url.endswith("/sub/pad/")
        assert ask(server, "/sub/pad/")[2] == b"<h1>Thuis</h1>"
        assert ask(server, "/sub/pad")[1]["location"] == "/sub/pad/"
        assert ask(server, "/sub/pad/casussen/internetbingo")[1]["location"] == "/sub/pad/casussen/internetbingo/"
        assert ask(server, "/sub/pad/assets/a.wasm")[1]["cache-control"].endswith("immutable")
        assert ask(server, "/sub/pad/weg")[2] == b"<h1>Niet gevonden</h1>"
        for outside in ("/", "/assets/a.wasm", "/sub/padvinder/", "/sub/pad/../../assets/a.wasm"):
            assert ask(server, outside)[0] == 404


@pytest.mark.parametrize(("given", "prefix"), [("/", "/"), ("", "/"), ("sub", "/sub/"), ("/a/b/", "/a/b/")])
def test_a_prefix_has_one_form(given: str, prefix: str) -> None:
    assert normalize_prefix(given) == prefix


def test_the_site_can_be_swapped_while_it_is_served(server: SiteServer, tmp_path: Path) -> None:
    other = tmp_path / "ander"
    other.mkdir()
    (other / "index.html").write_text("<h1>Nieuw</h1>")
    server.site_dir = other
    assert ask(server, "/")[2] == b"<h1>Nieuw</h1>"
    assert "x-content-type-options" not in ask(server, "/")[1], "the headers file is swapped too"
    assert ask(server, "/weg")[0] == 404


def test_without_a_site_the_server_says_that_it_is_not_built() -> None:
    with answering(make_server(None)) as server:
        status, headers, body = ask(server, "/")
    assert (status, headers["cache-control"]) == (503, "no-store")
    assert "nog niet gebouwd" in body.decode()


def test_a_site_that_was_removed_is_a_site_that_is_not_built(server: SiteServer, tmp_path: Path) -> None:
    server.site_dir = tmp_path / "weg"
    assert ask(server, "/")[0] == 503


def test_every_request_is_told_to_who_asks(site: Path) -> None:
    seen: list[Request] = []
    with answering(make_server(site, on_request=seen.append)) as server:
        ask(server, "/assets/a.mjs", Accept_Encoding="br")
        ask(server, "/weg?x=1")
    assert seen == [
        Request("GET", "/assets/a.mjs", 200, len(b"brotli"), "br"),
        Request("GET", "/weg?x=1", 404, len(b"<h1>Niet gevonden</h1>"), ""),
    ]


def test_a_taken_port_is_an_error(server: SiteServer, site: Path) -> None:
    with pytest.raises(OSError, match=r"in use|bind"):
        make_server(site, port=server.server_address[1])


def test_an_answer_needs_no_socket(site: Path) -> None:
    assert answer(site, "/", "/").body == b"<h1>Thuis</h1>"
