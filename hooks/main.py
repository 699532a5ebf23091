"""MkDocs events -> `zuurdesem.publish`. Decides nothing, and with the plugin alone imports mkdocs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from zuurdesem.content import load_bibliotheek
from zuurdesem.content.aandacht import build_day
from zuurdesem.publish.afwerken import AfwerkFout, afwerken
from zuurdesem.publish.proef import is_proef
from zuurdesem.publish.site import Site, concepten_mee, same_section


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    bibliotheek, meldingen = load_bibliotheek(Path(config.docs_dir), concepten=concepten_mee(os.environ))
    if any(melding.ernst == "fout" for melding in meldingen):
        raise PluginError("\n".join(str(melding) for melding in meldingen if not melding.antwoord))
    config.extra["site"] = Site(bibliotheek, config.site_url or "", build_day(os.environ))
    config.markdown_extensions.append(config.extra["site"].verwijzingen)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    site, paden = config.extra["site"], list(files.src_uris)
    for pad in site.vervallen(paden):
        files.remove(files.src_uris[pad])
    for pad, inhoud in site.bestanden(paden):
        files.append(file := File.generated(config, pad, content=inhoud))
        file.use_directory_urls = not is_proef(pad)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    page.meta.update(config.extra["site"].open(page.file.src_uri))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    return config.extra["site"].artikel(page.file.src_uri, html, config.extra["pyodide"])


def on_page_context(context: Any, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    for item in nav.items:
        item.active = same_section(item.url, page.url)


def on_post_build(config: MkDocsConfig) -> None:
    try:
        gereedschap = Path(config.config_file_path).parent / "node_modules"
        afwerken(Path(config.site_dir), gereedschap, config.extra["site"].aanhang.gegevens)
    except AfwerkFout as fout:
        raise PluginError(str(fout)) from fout
