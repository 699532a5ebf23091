"""The pages to compare with: the same engine the way the manual of Pyodide loads it, and no Python at all."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import yaml

from zuurdesem.pyodide.cache import Cache
from zuurdesem.pyodide.compress import pack_folder
from zuurdesem.pyodide.sources import find_sources

FRAGMENT = "route=kort&stap=2"
PAGE = f"""<!doctype html><meta charset="utf-8"><title>Kaal</title><link rel="icon" href="data:,">
<section id="doorloop"></section>
<script type="module">
const worker = new Worker('worker.mjs', {{ type: 'module' }})
const casus = await (await fetch('casus.json')).text()
worker.onmessage = ({{ data }}) => (document.getElementById('doorloop').innerHTML = JSON.parse(data).html)
worker.postMessage(JSON.stringify({{ doe: 'stap', casus, dossier: null, kijk: {{ fragment: '{FRAGMENT}' }} }}))
</script>"""
PYTHON = """import { loadPyodide } from './pyodide/pyodide.mjs'
const asked = new Promise((resolve) => (onmessage = ({ data }) => resolve(data)))
const python = await loadPyodide()
const response = await fetch('app.zip')
python.unpackArchive(await response.arrayBuffer(), 'zip')
const answer = python.pyimport('%s').%s
postMessage(answer(await asked))
"""
NO_PYTHON = "onmessage = ({ data }) => postMessage(JSON.stringify({ html: `<p>${data.length}</p>` }))\n"
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
# As kind as our own: nothing is asked again, and everything is compressed as far as it goes.
HEADERS = "/*.*\n  Cache-Control: public, max-age=31536000, immutable\n"


def plugin_options(root: Path) -> dict[str, Any]:
    """The options of the plugin pyodide in `root`/mkdocs.yml. Raises ValueError when it is not there."""
    # BaseLoader leaves MkDocs' own tags (!ENV, !!python/name) alone.
    plugins = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["plugins"]
    for plugin in plugins.items() if isinstance(plugins, dict) else plugins:
        if isinstance(plugin, str):
            continue
        name, options = plugin if isinstance(plugin, tuple) else next(iter(dict(plugin).items()), ("", None))
        if name == "pyodide":
            return dict(options)
    raise ValueError("mkdocs.yml heeft geen plugin pyodide")


def make_plain_site(folder: Path, root: Path, options: dict[str, Any], casus: Path) -> None:
    """Fills the empty `folder` with the page, its worker, the runtime and the Python sources as a zip."""
    module, function = options["door"].split(":")
    _page(folder, PYTHON % (module, function), casus)
    (folder / "pyodide").mkdir()
    for name in RUNTIME:
        shutil.copyfile(root / options.get("runtime", "node_modules/pyodide") / name, folder / "pyodide" / name)
    write_sources(folder / "app.zip", options)
    pack_folder(folder, Cache(root / ".cache" / "pyodide"))


def write_sources(archive: Path, options: dict[str, Any]) -> None:
    """The Python sources that the plugin with these options would serve, as a zip."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        for name, file in find_sources(options["packages"], options.get("without", ())).items():
            made.write(file, name)


def make_floor_site(folder: Path, casus: Path) -> None:
    """The same page with a worker that holds no Python: what no way of loading Python can beat."""
    _page(folder, NO_PYTHON, casus)


def _page(folder: Path, worker: str, casus: Path) -> None:
    (folder / "index.html").write_text(PAGE)
    (folder / "worker.mjs").write_text(worker)
    (folder / "_headers").write_text(HEADERS)
    shutil.copyfile(casus, folder / "casus.json")
