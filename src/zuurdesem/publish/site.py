"""The site as paths and texts: which files are made from the library, and what each page shows.

A path is that of a source file (`casussen/internetbingo.md`), since that is what a builder of
Markdown sites works with. The builder renders the Markdown; `Site.artikel` puts the page around it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from zuurdesem.content import Bibliotheek
from zuurdesem.content.bronlabel import citation
from zuurdesem.content.geheugen import GEEN, Geheugen
from zuurdesem.content.typografie import set_markdown
from zuurdesem.content.verwijzingen import in_running_text
from zuurdesem.engine.casus import Casus
from zuurdesem.engine.html.basis import SOORT_MAPPEN
from zuurdesem.engine.kennis import Begrip, Interventie, Kader, Leerlijn, Verdieping
from zuurdesem.engine.teksten_grens import zeg
from zuurdesem.engine.vorm import canonical_json

from . import casuspagina, grenspagina, proef, werkpagina
from . import licenties as licentiepagina
from .aanhang import Aanhang
from .artikel import MAPPEN, Artikelen, Noun, id_of, map_of
from .bronlijst import zonder_bronnen
from .komtvoor import KomtVoor
from .letters import Letters
from .licenties import Licentie
from .overzichten import BEGIN
from .raam import Raam, Sjablonen
from .verwijzingen import Verwijzingen
from .vragen import Vragen
from .zoekmerk import Zoekmerken, woordenlijst

SAMEN = ("hulp",)
"""Folders whose nouns stand together on the index page."""
PAS_ALS_ER_IETS_IS = ("leerlijnen",)
"""Folders whose index is in the menu once something stands in it."""
BOVENAAN = "\n# Inhoud\n\n"
"""Before every body. The empty line: a builder that reads settings from the top of a file finds none.
The heading: the builder knows where the content begins; `artikel` puts the real one in its place."""

_MODULES = [f"assets/{naam}.mjs" for naam in casuspagina.MODULES]
NIET_VAN_HET_THEMA = {"exclude": True}
"""The theme's own index stays empty: ours is made after the build (`zoekindex`)."""


def concepten_mee(omgeving: Mapping[str, str]) -> bool:
    """Whether this build shows concepts: `make serve` asks for them, `make build` does not."""
    return omgeving.get("ZUURDESEM_CONCEPTEN", "") == "1"


class Site:
    """The library, laid out over pages."""

    def __init__(
        self,
        bibliotheek: Bibliotheek,
        adres: str = "",
        vandaag: str = "",
        letters: Letters | None = None,
        licenties: Sequence[Licentie] = (),
        geheugen: Geheugen = GEEN,
    ) -> None:
        """`adres` and `vandaag`: see `aanhang`. Without `letters` the fonts of the system do the work."""
        self.bibliotheek = bibliotheek
        self.geheugen, self._letters, self._licenties = geheugen, letters, licenties
        self.aanhang = Aanhang(bibliotheek, adres, vandaag)
        self._vragen = Vragen(bibliotheek)
        gemaakt = {id: grenspagina.make_grens(casus, geheugen) for id, casus in bibliotheek.casussen.items()}
        self._grenzen = {grenspagina.pad(id): grens for id, grens in gemaakt.items() if grens is not None}
        self._artikelen = Artikelen(
            bibliotheek,
            self._vragen,
            KomtVoor(bibliotheek),
            self._grenzen,
            licenties,
            self.aanhang.adres,
            vandaag,
            geheugen,
        )
        self._zoekmerken = Zoekmerken(bibliotheek)
        self._titels = Counter(noun.titel for map in MAPPEN for noun in self._nouns(map).values())
        self.verwijzingen = Verwijzingen(
            {id: in_running_text(begrip.titel) for id, begrip in bibliotheek.begrippen.items()},
            {id: citation(bron) for id, bron in bibliotheek.bronnen.items()},
        )

    @property
    def stijlen(self) -> list[str]:
        """Style sheets that we make, as paths from the root."""
        return [self._letters.stijl] if self._letters else []

    @property
    def voorladen(self) -> tuple[str, ...]:
        """Fonts that every page needs, as paths from the root."""
        return self._letters.voorladen if self._letters else ()

    @property
    def feed(self) -> str:
        """The path of the feed from the root; '' when there is none."""
        return self.aanhang.feed

    def zet_raam(self, omgeving: Any, config: Mapping[str, Any]) -> None:
        """Takes the templates of the theme and the settings of the builder, once all pages are known: see `raam`.

        `omgeving` is what Jinja calls an environment.
        """
        omgeving.bytecode_cache = Sjablonen(self.geheugen)
        self._raam = Raam(
            omgeving.get_template("main.html").render,
            config,
            {"voorladen": self.voorladen, "feed": self.feed},
            self.geheugen,
        )

    def om(self, context: Mapping[str, Any]) -> str:
        """A whole page as HTML, its part of the menu marked. `context` is what the builder would give its template."""
        for deel in context["nav"]:
            deel.active = same_section(deel.url, context["page"].url)
        return self._raam.om(context)

    def markdown(self, tekst: str) -> str:
        """The body of a page as the builder gets it, with the marks of print."""
        return set_markdown(tekst)

    def menu(self, menu: Any) -> Any:
        """The menu as it was set, without the index pages that nobody needs yet."""
        leeg = {f"{map}/index.md" for map in PAS_ALS_ER_IETS_IS if not self._nouns(map)}
        return [deel for deel in menu if not (isinstance(deel, dict) and leeg & set(map(str, deel.values())))]

    def vervallen(self, paden: Iterable[str]) -> list[str]:
        """The source files that must not reach the site as they are.

        Those are the nouns (we make their pages, and a concept has none), the lists of bronnen and of words, and
        whatever bears the name of a probe page.
        """
        return [pad for pad in paden if pad in {"bronnen.yml", "woorden.txt"} or _is_noun(pad) or proef.is_proef(pad)]

    def bestanden(self, paden: Iterable[str]) -> Iterator[tuple[str, str | bytes]]:
        """Every file we make, fonts and probes too, as path and content; `paden` is what docs/ holds."""
        blijft = set(paden) - set(self.vervallen(paden))
        gemaakt = {f"{map}/index.md": begin for map, begin in BEGIN.items() if f"{map}/index.md" not in blijft}
        for map in MAPPEN:
            for id, noun in sorted(self._nouns(map).items()):
                gemaakt[f"{map}/{id}.md"] = BOVENAAN + noun.tekst
        for id, casus in sorted(self.bibliotheek.casussen.items()):
            gemaakt[f"casussen/{id}/casus.json"] = canonical_json(casus)
        gemaakt["zoeken/woorden.json"] = json.dumps(woordenlijst(self.bibliotheek), ensure_ascii=False)
        gemaakt[werkpagina.CASUSSEN] = werkpagina.casussen(self.bibliotheek)
        if werkpagina.PAD not in blijft:
            gemaakt[werkpagina.PAD] = werkpagina.BEGIN
        for pad, grens in self._grenzen.items():
            gemaakt[pad], gemaakt[pad.replace(".md", ".json")] = BOVENAAN, canonical_json(grens)
        gemaakt |= self._vragen.bestanden()
        gemaakt |= self.aanhang.bestanden()
        if self._licenties:
            gemaakt[licentiepagina.PAD] = licentiepagina.BEGIN
        yield from gemaakt.items()
        yield from (self._letters.bestanden if self._letters else {}).items()
        yield from proef.bestanden([*blijft, *gemaakt])

    def open(self, pad: str) -> dict[str, Any]:
        """Makes ready for the body of a page; gives what its frame needs, in the words of the theme.

        Title and description are escaped, since the templates put them in as they are.
        """
        self.verwijzingen.wortel = "../" * proef.diepte(pad)
        noun = self._noun(pad)
        if noun is not None:
            return {
                "title": escape(self._titel(map_of(pad), noun.titel)),
                "description": escape(_omschrijving(noun)),
                "hide": ["navigation", "toc"],
                "search": NIET_VAN_HET_THEMA,
                "modules": _MODULES if isinstance(noun, Casus) else [],
            }
        if pad in self._grenzen:
            grens = self._grenzen[pad]
            titel, zin = zeg("grens.titel", casus=grens.titel), zeg("grens.intro")
            hide = ["navigation", "toc"]
            return {"title": escape(titel), "description": escape(zin), "hide": hide, "search": NIET_VAN_HET_THEMA}
        if proef.is_proef(pad):
            return {"search": NIET_VAN_HET_THEMA, "modules": _MODULES}  # what the frame of any page may hold
        vol = pad in ("index.md", licentiepagina.PAD, werkpagina.PAD) or map_of(pad) in BEGIN
        return {"search": NIET_VAN_HET_THEMA, "hide": ["navigation", "toc"] if vol else ["navigation"]}

    def _titel(self, map: str, titel: str) -> str:
        """The title of a page, with its soort where another page bears the same: a tab shows no more than that."""
        soort = next((soort for soort, waar in SOORT_MAPPEN.items() if waar == map), map)
        return f"{titel} ({soort})" if self._titels[titel] > 1 else titel

    def artikel(self, pad: str, html: str, pyodide: Mapping[str, Any]) -> str:
        """The inside of the article of a page whose rendered body is `html`, with what the index should know.

        `pyodide` says where the runtime is: `pad` from the root, and `mb`.
        """
        artikel = self._artikelen.artikel(pad, html, pyodide)
        self.aanhang.noteer(pad, artikel.gegevens)
        return f"{artikel.html}\n{self._zoekmerken.bij(pad, self._noun(pad), html)}"

    def _nouns(self, map: str) -> Mapping[str, Noun]:
        nouns: Mapping[str, Noun] = getattr(self.bibliotheek, map)
        return nouns

    def _noun(self, pad: str) -> Noun | None:
        return self._nouns(map_of(pad)).get(id_of(pad)) if map_of(pad) in MAPPEN else None


def same_section(een: str, ander: str) -> bool:
    """Whether two addresses from the root belong to the same part of the site: the same first folder."""
    return een.strip("./").split("/")[0] == ander.strip("./").split("/")[0]


def _is_noun(pad: str) -> bool:
    return map_of(pad) in (*MAPPEN, *SAMEN) and pad.endswith(".md") and id_of(pad) != "index"


def _omschrijving(noun: Noun) -> str:
    if isinstance(noun, Casus | Interventie | Verdieping | Leerlijn):
        return noun.kern
    if isinstance(noun, Kader):
        return zonder_bronnen(noun.zegt)
    return zonder_bronnen(noun.definitie) if isinstance(noun, Begrip) else noun.kernvraag
