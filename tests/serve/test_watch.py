"""The watcher with a build function of the test's own; no MkDocs, no waiting on the real clock."""

from __future__ import annotations

import os
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from zuurdesem.serve.server import SiteServer, make_server
from zuurdesem.serve.watch import Rebuilder, serve, snapshot


class FakeBuild:
    """Copies docs/index.md into the target; fails, leaving half a site, when the text says `fout`."""

    def __init__(self) -> None:
        self.targets: list[Path] = []

    def __call__(self, site_dir: Path, root: Path) -> int:
        self.targets.append(site_dir)
        text = (root / "docs" / "index.md").read_text()
        site_dir.mkdir(parents=True, exist_ok=True)
        (site_dir / "index.html").write_text(text)
        return 1 if text == "fout" else 0


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one page."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("een")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    return tmp_path


@pytest.fixture
def server() -> Iterator[SiteServer]:
    """A server that listens but needs to answer nothing."""
    with make_server(None) as made:
        yield made


@pytest.fixture
def said() -> list[str]:
    """What the watcher says."""
    return []


def write(root: Path, text: str) -> None:
    """Save the page with `text`, at a time of its own."""
    page = root / "docs" / "index.md"
    later = page.stat().st_mtime_ns + 1_000_000_000
    page.write_text(text)
    os.utime(page, ns=(later, later))


def served(server: SiteServer) -> str:
    """The home page in the folder that is served now."""
    assert server.site_dir is not None
    return (server.site_dir / "index.html").read_text()


def settle(rebuilder: Rebuilder) -> bool | None:
    """Two looks: one that sees the change and one that sees it at rest."""
    assert rebuilder.look() is None
    return rebuilder.look()


def test_the_first_build_goes_to_site(root: Path, server: SiteServer, said: list[str]) -> None:
    assert Rebuilder(root, server, FakeBuild(), said.append).first()
    assert server.site_dir == root / "site"


def test_nothing_is_built_while_nothing_changes(root: Path, server: SiteServer, said: list[str]) -> None:
    build = FakeBuild()
    rebuilder = Rebuilder(root, server, build, said.append)
    rebuilder.first()
    assert [rebuilder.look() for _ in range(4)] == [None] * 4
    assert len(build.targets) == 1


def test_a_change_is_built_into_a_new_folder_and_swapped_in(root: Path, server: SiteServer, said: list[str]) -> None:
    rebuilder = Rebuilder(root, server, FakeBuild(), said.append)
    rebuilder.first()
    write(root, "twee")
    assert settle(rebuilder) is True
    assert served(server) == "twee"
    assert server.site_dir == root / ".cache" / "site-1"
    write(root, "drie")
    assert settle(rebuilder) is True
    assert served(server) == "drie"
    assert [each.name for each in (root / ".cache").iterdir()] == ["site-2"], "the old one is removed"


def test_a_build_waits_until_the_files_are_at_rest(root: Path, server: SiteServer, said: list[str]) -> None:
    build = FakeBuild()
    rebuilder = Rebuilder(root, server, build, said.append)
    rebuilder.first()
    for text in ("twee", "drie", "vier"):
        write(root, text)
        assert rebuilder.look() is None
    assert rebuilder.look() is True
    assert len(build.targets) == 2
    assert served(server) == "vier"


def test_a_failed_build_keeps_the_old_site(root: Path, server: SiteServer, said: list[str]) -> None:
    rebuilder = Rebuilder(root, server, FakeBuild(), said.append)
    rebuilder.first()
    write(root, "fout")
    assert settle(rebuilder) is False
    assert served(server) == "een"
    assert said[-1] == "De vorige versie van de site blijft staan."
    assert not list((root / ".cache").iterdir()), "half a site does not stay behind"
    assert rebuilder.look() is None, "the same broken files are not built again"
    write(root, "hersteld")
    assert settle(rebuilder) is True
    assert served(server) == "hersteld"


def test_a_failing_first_build_waits_for_a_change(root: Path, server: SiteServer, said: list[str]) -> None:
    write(root, "fout")
    rebuilder = Rebuilder(root, server, FakeBuild(), said.append)
    assert not rebuilder.first()
    assert server.site_dir is None
    assert "Pas aan wat hierboven staat" in said[-1]
    write(root, "goed")
    assert settle(rebuilder) is True
    assert served(server) == "goed"


def test_a_change_during_a_build_is_built_after_it(root: Path, server: SiteServer, said: list[str]) -> None:
    inner = FakeBuild()

    def build(site_dir: Path, folder: Path) -> int:
        code = inner(site_dir, folder)
        if len(inner.targets) == 1:
            write(root, "intussen")
        return code

    rebuilder = Rebuilder(root, server, build, said.append)
    rebuilder.first()
    assert settle(rebuilder) is True
    assert served(server) == "intussen"


def test_a_file_that_comes_or_goes_is_a_change(root: Path) -> None:
    before = snapshot(root)
    (root / "overrides").mkdir()
    (root / "overrides" / "main.html").write_text("x")
    assert snapshot(root) != before
    (root / "overrides" / "main.html").unlink()
    assert snapshot(root) == before


def test_bytecode_and_the_files_of_editors_are_no_change(root: Path) -> None:
    before = snapshot(root)
    (root / "src" / "__pycache__").mkdir(parents=True)
    (root / "src" / "__pycache__" / "x.pyc").write_text("x")
    (root / "docs" / ".index.md.swp").write_text("x")
    (root / "docs" / "index.md~").write_text("x")
    (root / "site").mkdir()
    (root / "site" / "index.html").write_text("x")
    assert snapshot(root) == before


def test_a_taken_port_is_said_and_ends_it(root: Path, server: SiteServer, said: list[str]) -> None:
    port = server.server_address[1]
    assert serve(root, port, build=FakeBuild(), say=said.append) == 1
    assert f"Poort {port} is niet vrij" in said[0]


def test_serving_ends_cleanly_when_it_is_stopped(root: Path, said: list[str]) -> None:
    stop = threading.Event()
    codes: list[int] = []
    thread = threading.Thread(
        target=lambda: codes.append(serve(root, 0, build=FakeBuild(), say=said.append, stop=stop)),
        daemon=True,
    )
    thread.start()
    deadline = time.monotonic() + 10
    while not any("De site staat op" in line for line in said) and time.monotonic() < deadline:
        time.sleep(0.01)
    url = said[-1].split()[4]
    with urllib.request.urlopen(url, timeout=10) as page:
        assert page.read() == b"een"
    stop.set()
    thread.join(timeout=10)
    assert codes == [0]
    assert not (root / ".cache").exists()


def test_ctrl_c_during_a_build_ends_it_cleanly(root: Path, said: list[str]) -> None:
    def interrupted(site_dir: Path, folder: Path) -> int:
        raise KeyboardInterrupt

    assert serve(root, 0, build=interrupted, say=said.append) == 0
    assert said[-1].strip() == "Gestopt."
