"""MkDocs events -> `zuurdesem.publish`. Decides nothing, and with the plugin alone imports mkdocs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from zuurdesem.publish.opzet import OpzetFout, open_site, sluit_site
from zuurdesem.publish.proef import is_proef


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    try:
        site = open_site(Path(config.config_file_path).parent, config.site_url or "", os.environ)
    except OpzetFout as fout:
        raise PluginError(str(fout)) from fout
    config.extra["site"], config.nav, config.extra_css = site, site.menu(config.nav), [*site.stijlen, *config.extra_css]
    config.markdown_extensions.append(site.verwijzingen)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    site, paden = config.extra["site"], list(files.src_uris)
    for pad in site.vervallen(paden):
        files.remove(files.src_uris[pad])
    for pad, inhoud in site.bestanden(paden):
        files.append(file := File.generated(config, pad, content=inhoud))
        file.use_directory_urls = not is_proef(pad)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    page.meta.update(config.extra["site"].open(page.file.src_uri), template="klaar.html")
    return config.extra["site"].markdown(markdown)


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    return config.extra["site"].artikel(page.file.src_uri, html, config.extra["pyodide"])


def on_env(env: Any, config: MkDocsConfig, **_: Any) -> None:
    config.extra["site"].zet_raam(env, config)


def on_page_context(context: Any, config: MkDocsConfig, **_: Any) -> None:
    context["klaar"] = config.extra["site"].om(context)


def on_post_build(config: MkDocsConfig) -> None:
    try:
        sluit_site(Path(config.config_file_path).parent, config.extra["site"], Path(config.site_dir))
    except OpzetFout as fout:
        raise PluginError(str(fout)) from fout
