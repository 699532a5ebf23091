"""Knowledge questions as sets: per page, per thema, per casus, and all of them. One small JSON file per need.

A question stands on one page and is asked in more sets. Left out: what is vervallen, and pages that were withdrawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

from zuurdesem.content import Bibliotheek
from zuurdesem.content.bronlabel import citation
from zuurdesem.content.samenhang import soort_of
from zuurdesem.content.soorten import MAPPEN, SOORTEN
from zuurdesem.engine.html.basis import SOORT_MAPPEN
from zuurdesem.engine.kennis import Kader
from zuurdesem.engine.lijsten import THEMAS
from zuurdesem.engine.pagina import Pagina, Vraag
from zuurdesem.engine.quiz.vragen import Quizset, Quizvraag
from zuurdesem.engine.vorm import Verwijzing, canonical_json

from .volgorde import in_gebruik

GEMENGD = "gemengd"
MINSTENS = 3
"""A thema or casus with fewer questions than this has no set of its own."""


@dataclass(frozen=True)
class Plaats:
    """A page with questions: its address from the root, its noun, and its questions."""

    map: str
    noun: Pagina
    vragen: tuple[Quizvraag, ...]

    @property
    def adres(self) -> str:
        """The address of the page from the root."""
        return f"{self.map}/{self.noun.id}/"


@dataclass(frozen=True)
class Aanbod:
    """What there is to practise with: each set as id, name and number; each page as address, title and number."""

    editie: str
    gemengd: int
    themas: tuple[tuple[str, str, int], ...]
    casussen: tuple[tuple[str, str, int], ...]
    paginas: tuple[tuple[str, str, int], ...]


class Vragen:
    """Every set of the library, worked out once. `editie` changes with any question."""

    def __init__(self, bibliotheek: Bibliotheek) -> None:
        self._bibliotheek = bibliotheek
        self.plaatsen = tuple(_plaatsen(bibliotheek))
        self._bij = {(plaats.map, plaats.noun.id): plaats for plaats in self.plaatsen}
        self._volgorde = {plek: nr for nr, plek in enumerate(self._bij)}
        alle = tuple(vraag for plaats in self.plaatsen for vraag in plaats.vragen)
        los = Quizset(id=GEMENGD, naam="", editie="", vragen=alle)
        self.editie = sha256(canonical_json(los).encode()).hexdigest()[:8]
        self.gemengd = replace(los, editie=self.editie)
        self.themas = self._per_thema()
        self.casussen = self._per_casus()

    def van(self, map: str, id: str) -> Quizset | None:
        """The questions of one page, as written; None when it has none."""
        plaats = self._bij.get((map, id))
        return self._set(f"{map}-{id}", plaats.noun.titel, plaats.vragen, vast=True) if plaats else None

    @property
    def aanbod(self) -> Aanbod:
        """What the page `oefenen/` shows."""
        return Aanbod(
            self.editie,
            len(self.gemengd.vragen),
            tuple((een.id, een.naam, len(een.vragen)) for een in self.themas),
            tuple((een.id, een.naam, len(een.vragen)) for een in self.casussen),
            tuple((plaats.adres, plaats.noun.titel, len(plaats.vragen)) for plaats in self.plaatsen),
        )

    def bestanden(self) -> dict[str, str]:
        """Path from the root → JSON text of every set."""
        uit = {f"oefenen/{een.id}.json": een for een in (self.gemengd, *self.themas, *self.casussen) if een.vragen}
        for plaats in self.plaatsen:
            eigen = self.van(plaats.map, plaats.noun.id)
            if eigen:
                uit[f"{plaats.adres}vragen.json"] = eigen
        return {pad: canonical_json(een) for pad, een in uit.items()}

    def _set(self, id: str, naam: str, vragen: Iterable[Quizvraag], *, vast: bool = False) -> Quizset:
        return Quizset(id=id, naam=naam, editie=self.editie, vragen=tuple(vragen), vast=vast)

    def _per_thema(self) -> tuple[Quizset, ...]:
        """The pages that name a thema, and what the casussen of that thema name."""
        sets = []
        for id, naam in THEMAS.items():
            paginas = {(plaats.map, plaats.noun.id) for plaats in self.plaatsen if id in _themas(plaats.noun)}
            for casus in in_gebruik(self._bibliotheek.casussen):
                paginas |= _rond(casus) if id in casus.themas else set()
            sets.append(self._set(f"thema-{id}", naam, self._uit(paginas)))
        return tuple(een for een in sets if len(een.vragen) >= MINSTENS)

    def _per_casus(self) -> tuple[Quizset, ...]:
        """What a casus asks itself, what it names, and the logica's."""
        logicas = {("logicas", id) for id in self._bibliotheek.logicas}
        sets = [
            self._set(f"casus-{casus.id}", casus.titel, self._uit(_rond(casus) | logicas))
            for casus in in_gebruik(self._bibliotheek.casussen)
        ]
        return tuple(een for een in sets if len(een.vragen) >= MINSTENS)

    def _uit(self, paginas: set[tuple[str, str]]) -> Iterator[Quizvraag]:
        for plek in sorted(paginas & self._bij.keys(), key=self._volgorde.__getitem__):
            yield from self._bij[plek].vragen


def _plaatsen(bibliotheek: Bibliotheek) -> Iterator[Plaats]:
    for map in SOORT_MAPPEN.values():
        for noun in in_gebruik(getattr(bibliotheek, map, {})):
            vragen = tuple(_vraag(bibliotheek, map, noun, vraag) for vraag in noun.vragen if not vraag.vervallen)
            if vragen:
                yield Plaats(map, noun, vragen)


def _vraag(bibliotheek: Bibliotheek, map: str, noun: Pagina, vraag: Vraag) -> Quizvraag:
    over_map, _, over_id = (vraag.over or f"{map}/{noun.id}").partition("/")
    over = getattr(bibliotheek, over_map, {}).get(over_id, noun) if over_map in MAPPEN else noun
    bronnen = [id for id in vraag.bronnen if id in bibliotheek.bronnen]
    return Quizvraag(
        id=f"{map}/{noun.id}#vragen.{vraag.id}",
        over=Verwijzing(soort=soort_of(over), id=over.id, woorden=over.titel),
        vraag=vraag,
        bronnen=tuple(Verwijzing(soort="bron", id=id, woorden=citation(bibliotheek.bronnen[id])) for id in bronnen),
        stand=over.stand_per if isinstance(over, Kader) and not over.gecontroleerd_door else "",
    )


def _themas(noun: Pagina) -> tuple[str, ...]:
    themas: tuple[str, ...] = getattr(noun, "themas", ())
    return themas


def _rond(noun: Pagina) -> set[tuple[str, str]]:
    """The page itself and the pages it names to read on."""
    paginas = {(SOORTEN[soort_of(noun)].plek, noun.id)}
    for map in ("interventies", "begrippen", "kaders"):
        paginas |= {(map, id) for id in getattr(noun, map)}
    return paginas
