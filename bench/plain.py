"""The page to compare with: the same runtime and engine, loaded the way the manual of Pyodide shows."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import yaml

from zuurdesem.pyodide.sources import find_sources

PAGE = """<!doctype html><meta charset="utf-8"><title>Kaal</title><link rel="icon" href="data:,">
<script type="module">
const worker = new Worker('worker.mjs', { type: 'module' })
worker.onmessage = () => performance.mark('zuurdesem:klaar')
</script>"""
WORKER = """import { loadPyodide } from './pyodide/pyodide.mjs'
const python = await loadPyodide()
const response = await fetch('app.zip')
python.unpackArchive(await response.arrayBuffer(), 'zip')
const answer = python.pyimport('%s').%s
postMessage(typeof answer)
"""
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


def plugin_options(root: Path) -> dict[str, Any]:
    """The options of the plugin pyodide in `root`/mkdocs.yml. Raises ValueError when it is not there."""
    # BaseLoader leaves MkDocs' own tags (!ENV, !!python/name) alone.
    plugins = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["plugins"]
    for plugin in plugins.items() if isinstance(plugins, dict) else plugins:
        name, options = plugin if isinstance(plugin, tuple) else next(iter(dict(plugin).items()), ("", None))
        if name == "pyodide":
            return dict(options)
    raise ValueError("mkdocs.yml heeft geen plugin pyodide")


def make_plain_site(folder: Path, root: Path, options: dict[str, Any]) -> None:
    """Fills the empty `folder` with the page, its worker, the runtime and the Python sources as a zip."""
    module, function = options["door"].split(":")
    (folder / "index.html").write_text(PAGE)
    (folder / "worker.mjs").write_text(WORKER % (module, function))
    (folder / "pyodide").mkdir()
    for name in RUNTIME:
        shutil.copyfile(root / options.get("runtime", "node_modules/pyodide") / name, folder / "pyodide" / name)
    with zipfile.ZipFile(folder / "app.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, file in find_sources(options["packages"], options.get("without", ())).items():
            archive.write(file, name)
