"""The runtime of the repository, and a made-up package beside the tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from zuurdesem.pyodide.plugin import PyodidePlugin

HERE = Path(__file__).parent
RUNTIME = str(HERE.parents[1] / "node_modules" / "pyodide")
DOOR = "proef.deur:antwoord"
PAGE = """<!doctype html><title>{{ page.title }}</title><link rel="icon" href="data:,">
<body data-pad="{{ config.extra.pyodide.pad }}" data-door="{{ config.extra.pyodide.door }}"
  data-bytes="{{ config.extra.pyodide.bytes }}" data-mb="{{ config.extra.pyodide.mb }}">"""


@pytest.fixture(autouse=True)
def _proef_can_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(HERE))


@pytest.fixture(scope="session")
def runtime() -> str:
    """Absolute path of the npm package; a bundle's `runtime` may be that as well."""
    return RUNTIME


def build_site(folder: Path, **options: object) -> Path:
    """A site of one bare page, built by MkDocs with the plugin, under `folder`. Gives the folder to serve.

    Not through mkdocs.yml and its entry point, so that it tests this source and no installed copy of it.
    """
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("# Proef\n")
    (folder / "theme").mkdir()
    (folder / "theme" / "main.html").write_text(PAGE)
    (folder / "mkdocs.yml").write_text(
        "site_name: Proef\ntheme: {name: null, custom_dir: theme}\nplugins: []\n"
    )
    config = load_config(str(folder / "mkdocs.yml"))
    plugin = PyodidePlugin()
    errors, warnings = plugin.load_config({"runtime": RUNTIME, "packages": ["proef"], "door": DOOR} | options)
    assert not errors and not warnings
    config.plugins["pyodide"] = plugin
    build(config)
    return folder / "site"
