"""The whole library from docs/: the one module of `content` that touches the disk.

Shape out: resolved nouns and every melding of every file, sorted. A file that is broken leaves its
noun out of the library, not its meldingen; links to it count as links to something that exists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from zuurdesem.engine.casus import Casus
from zuurdesem.engine.kennis import Begrip, Bron, Hulp, Interventie, Kader, Leerlijn, Logica, Verdieping

from .boek import Boek, read_boek
from .geheugen import GEEN, Geheugen
from .meldingen import Melding, meld
from .soorten import SOORTEN
from .verwijzingen import complete_casus, resolve

GEEN_TEKST = frozenset({"assets", "stylesheets", "javascripts"})


@dataclass(frozen=True)
class Bibliotheek:
    """Everything an author wrote, resolved. Mappings are sorted by id, the logicas in their fixed order.

    `losse` are the bodies of the Markdown files that are no noun, by path below docs/.
    """

    casussen: Mapping[str, Casus] = field(default_factory=dict)
    interventies: Mapping[str, Interventie] = field(default_factory=dict)
    logicas: Mapping[str, Logica] = field(default_factory=dict)
    kaders: Mapping[str, Kader] = field(default_factory=dict)
    begrippen: Mapping[str, Begrip] = field(default_factory=dict)
    hulp: Mapping[str, Hulp] = field(default_factory=dict)
    verdieping: Mapping[str, Verdieping] = field(default_factory=dict)
    leerlijnen: Mapping[str, Leerlijn] = field(default_factory=dict)
    bronnen: Mapping[str, Bron] = field(default_factory=dict)
    losse: Mapping[str, str] = field(default_factory=dict)

    def titels(self, map: str) -> Mapping[str, str]:
        """The titles of the nouns in a folder by id."""
        return {id: noun.titel for id, noun in getattr(self, map).items()}

    @property
    def paginas(self) -> tuple[str, ...]:
        """The Markdown files that are no noun, as paths below docs/."""
        return tuple(self.losse)


def load_bibliotheek(
    docs: Path, concepten: bool = True, ids: Path | None = None, geheugen: Geheugen = GEEN
) -> tuple[Bibliotheek, list[Melding]]:
    """The library below `docs` and what has to be mended in it.

    Without `concepten` pages with `publicatie: concept` are left out, and so is what is wrong with them.
    `ids` is the list of public ids (default tests/ids.txt beside docs/); where it is missing nothing is
    compared. Never raises on content.
    """
    boek = load_boek(docs, ids, geheugen)
    return make_bibliotheek(boek, concepten), boek.meldingen if concepten else boek.published_meldingen()


def load_boek(docs: Path, ids: Path | None = None, geheugen: Geheugen = GEEN) -> Boek:
    """Every file below `docs` as read and checked; what `controleer` and `ids` work with."""
    bestanden, meldingen = read_files(docs)
    idlijst = ids or docs.parent / "tests" / "ids.txt"
    openbaar = idlijst.read_text(encoding="utf-8") if idlijst.is_file() else None
    return read_boek(bestanden, docs.name, meldingen, openbaar, geheugen)


def load_woorden(docs: Path) -> str:
    """The text of our own list of words; empty where there is none. `spelling.read_woorden` reads it."""
    lijst = docs / "woorden.txt"
    return lijst.read_text(encoding="utf-8") if lijst.is_file() else ""


def read_files(docs: Path) -> tuple[dict[str, str], list[Melding]]:
    """The text of every file an author writes, by path below `docs`, sorted."""
    bestanden: dict[str, str] = {}
    meldingen: list[Melding] = []
    for pad in sorted(docs.rglob("*")):
        naam = pad.relative_to(docs).as_posix()
        bron = naam == SOORTEN["bron"].plek
        if not (bron or pad.suffix == ".md") or naam.split("/")[0] in GEEN_TEKST or not pad.is_file():
            continue
        try:
            bestanden[naam] = pad.read_bytes().decode("utf-8")
        except UnicodeDecodeError as fout:
            regel = fout.object.count(b"\n", 0, fout.start) + 1
            meldingen.append(
                meld(
                    f"{docs.name}/{naam}",
                    regel,
                    "bestand-onleesbaar",
                    "",
                    "dit bestand is geen UTF-8",
                    "sla het bestand in je editor op als UTF-8",
                )
            )
        except OSError:
            meldingen.append(
                meld(
                    f"{docs.name}/{naam}",
                    1,
                    "bestand-onleesbaar",
                    "",
                    "dit bestand is niet te openen",
                    "kijk of je het bestand mag lezen",
                )
            )
    return bestanden, meldingen


def make_bibliotheek(boek: Boek, concepten: bool = True) -> Bibliotheek:
    """The resolved nouns of a boek."""
    ruw = {soort: boek.nouns(soort, concepten) for soort in SOORTEN if soort != "bron"}
    begrippen = boek.nouns("begrip", True)
    paginas = {
        soort: {id: resolve(noun, begrippen, boek.bronnen) for id, noun in nouns.items()}
        for soort, nouns in ruw.items()
    }
    return Bibliotheek(
        casussen={id: complete_casus(casus, paginas) for id, casus in paginas["casus"].items()},
        interventies=paginas["interventie"],
        logicas={id: paginas["logica"][id] for id in SOORTEN["logica"].ids if id in paginas["logica"]},
        kaders=paginas["kader"],
        begrippen=paginas["begrip"],
        hulp=paginas["hulp"],
        verdieping=paginas["verdieping"],
        leerlijnen=paginas["leerlijn"],
        bronnen=boek.bronnen,
        losse={naam: body for naam, (body, _) in boek.losse.items()},
    )
