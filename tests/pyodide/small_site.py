"""A site of one bare page with the plugin and the made-up package `proef`."""

from __future__ import annotations

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from zuurdesem.pyodide.plugin import PyodidePlugin

HERE = Path(__file__).parent
RUNTIME = str(HERE.parents[1] / "node_modules" / "pyodide")
DOOR = "proef.deur:antwoord"
PAGE = """<!doctype html><title>{{ page.title }}</title><link rel="icon" href="data:,">
<body data-pad="{{ config.extra.pyodide.pad }}" data-door="{{ config.extra.pyodide.door }}"
  data-bytes="{{ config.extra.pyodide.bytes }}" data-mb="{{ config.extra.pyodide.mb }}">"""


def build_site(folder: Path, **options: object) -> Path:
    """Builds the site under `folder`; gives the folder to serve. The cache is that of the repository.

    `proef` must be on sys.path. Not through the plugin's entry point, so that it tests this source and no
    installed copy of it.
    """
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("# Proef\n")
    (folder / "theme").mkdir()
    (folder / "theme" / "main.html").write_text(PAGE)
    (folder / "mkdocs.yml").write_text("site_name: Proef\ntheme: {name: null, custom_dir: theme}\nplugins: []\n")
    cache = HERE.parents[1] / ".cache"
    cache.mkdir(exist_ok=True)
    (folder / ".cache").symlink_to(cache)
    config = load_config(str(folder / "mkdocs.yml"))
    plugin = PyodidePlugin()
    errors, warnings = plugin.load_config({"runtime": RUNTIME, "packages": ["proef"], "door": DOOR} | options)
    assert not errors
    assert not warnings
    config.plugins["pyodide"] = plugin
    build(config)
    return folder / "site"
