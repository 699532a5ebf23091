"""The MkDocs plugin `pyodide`. With hooks/main.py the only importer of mkdocs; decides nothing itself.

In mkdocs.yml: `pyodide: {packages: [mijnpakket.engine, htpy], door: "mijnpakket.engine:antwoord"}`.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files

from zuurdesem.pyodide.bundle import Bundle, BundleError, bundle, early_script, wire_size
from zuurdesem.pyodide.cache import Cache
from zuurdesem.pyodide.compress import pack_folder


class PyodideConfig(Config):  # type: ignore[no-untyped-call]
    """`door` is 'module:function', text in and text out. Paths are relative to the folder of mkdocs.yml."""

    packages = c.ListOfItems(c.Type(str))
    door = c.Type(str)
    without = c.ListOfItems(c.Type(str), default=[])
    runtime = c.Type(str, default="node_modules/pyodide")
    path = c.Type(str, default="assets/py")


class PyodidePlugin(BasePlugin[PyodideConfig]):  # type: ignore[no-untyped-call]
    """Adds `<path>/<hash>/` to the site and tells templates where it is, in `config.extra.pyodide`."""

    bundle: Bundle
    cache: Cache
    folder: str

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """`extra.pyodide`: `pad` (from the site's root, ends in /), `door`, `bytes` and `mb` to load, and `early`.

        `bytes` and `mb` count what goes over the wire where the host sends brotli; `mb` is rounded. `early` is the text
        of an inline script that begins Python while the page is still read: see early.js.
        """
        root = Path(config.config_file_path).parent
        self.cache = Cache(root / ".cache" / "pyodide")
        try:
            self.bundle = bundle(
                root,
                self.config.packages,
                self.cache,
                runtime=self.config.runtime,
                without=self.config.without,
            )
            self._check_door()
            size = wire_size(self.bundle, self.cache)
        except BundleError as error:
            raise PluginError(str(error)) from error
        self.folder = f"{self.config.path.strip('/')}/{self.bundle.hash}/"
        config.extra["pyodide"] = {
            "pad": self.folder,
            "door": self.config.door,
            "bytes": size,
            "mb": round(size / 1e6),
            "early": early_script(),
        }
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Adds the files of the bundle; the runtime is copied from where npm put it."""
        for name, content in self.bundle.files.items():
            if isinstance(content, Path):
                file = File.generated(config, self.folder + name, abs_src_path=str(content))
            else:
                file = File.generated(config, self.folder + name, content=content)
            files.append(file)
        files.append(File.generated(config, f"{self.config.path.strip('/')}/keeper.js", content=self.bundle.keeper))
        return files

    @event_priority(-100)  # after everybody who still writes in the pages
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Puts brotli and gzip beside every file of the site that is worth it."""
        try:
            pack_folder(Path(config.site_dir), self.cache)
        except BundleError as error:
            raise PluginError(str(error)) from error
        self.cache.prune()

    def _check_door(self) -> None:
        module, colon, function = self.config.door.partition(":")
        app = self.bundle.files["app.zip"]
        assert isinstance(app, bytes)
        with zipfile.ZipFile(io.BytesIO(app)) as archive:
            names = set(archive.namelist())
        stem = module.replace(".", "/")
        if not (colon and function.isidentifier() and names & {f"{stem}.pyc", f"{stem}/__init__.pyc"}):
            raise BundleError(
                "mkdocs.yml",
                f"`door: {self.config.door}` van de plugin pyodide wijst niet naar een module die meegaat.",
                "schrijf `module:functie`, met een module uit de pakketten onder `packages`.",
            )
