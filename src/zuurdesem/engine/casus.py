"""A dilemma: what an author writes, and what the walk needs of it.

Source: content model §2. The two fields at the end of `Casus` are filled at build, so that the
casus as served stands on its own: the walk shows kaders without reading another file.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .lijsten import (
    ArgumentSoort,
    BetrokkeneSoort,
    Diepte,
    Gehoord,
    Herkomst,
    LetOp,
    MoetGrond,
    Poortgrond,
    Poortwoord,
    Rol,
    Setting,
    Thema,
    UitspraakSoort,
    Voornaamwoord,
)
from .pagina import Pagina
from .vorm import PerLogica, Tekst, Verwijzing, Vorm

RICHTING = {"ge": -2, "le": 2, "strict": True}


@dataclass(frozen=True, kw_only=True)
class Betrokkene(Vorm):
    """Somebody in the story, what is at stake for them, and whether they were heard."""

    id: str
    wie: str
    soort: BetrokkeneSoort
    voornaamwoord: Voornaamwoord
    staat_op_het_spel: str
    gehoord: Gehoord
    geen_stem: Tekst = ()


@dataclass(frozen=True, kw_only=True)
class Uitspraak(Vorm):
    """A sentence to sort: feit, aanname or oordeel, sometimes with a second defensible label."""

    id: str
    zin: str
    soort: UitspraakSoort
    ook: UitspraakSoort | None = None
    uitleg: Tekst
    navragen_bij: str = ""
    vervallen: bool = False


@dataclass(frozen=True, kw_only=True)
class OpenVraag(Vorm):
    """A question one can ask, of whom, and the answer that person gives. It never solves the dilemma."""

    id: str
    vraag: str
    aan: str
    over: tuple[str, ...]
    waarom: str
    antwoord: str
    vervallen: bool = False


@dataclass(frozen=True, kw_only=True)
class Belang(Vorm):
    """The one thing a logica protects here; `kort` is used inside sentences."""

    kort: str
    zin: str


@dataclass(frozen=True, kw_only=True)
class Plicht(Vorm):
    """A duty in every optie, with the kader or the ground it rests on."""

    tekst: Tekst
    kader: str = ""
    grond: MoetGrond | None = None


@dataclass(frozen=True, kw_only=True)
class Argument(Vorm):
    """What a logica says of an optie. `richting` −2..+2 says what happens to the belang, not what is good."""

    richting: int = field(metadata=RICHTING)
    soort: ArgumentSoort
    zin: Tekst
    namens: str = ""
    bronnen: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Stem(Vorm):
    """A second resident's own sentence about an optie. Shown apart, never summed."""

    namens: str
    richting: int = field(metadata=RICHTING)
    zin: str


@dataclass(frozen=True, kw_only=True)
class Poort(Vorm):
    """Whether an optie may: open, slagboom, mist or dicht. Only *dicht* leaves the weighing."""

    woord: Poortwoord
    zin: Tekst
    ja_van: tuple[Rol, ...] = ()
    kaders: tuple[str, ...] = ()
    grond: Poortgrond | None = None


@dataclass(frozen=True, kw_only=True)
class Optie(Vorm):
    """One thing the reader can do first. Every optie has an objection, damage and a repair."""

    id: str
    titel: str
    tekst: str
    ik: str
    ook_al: str
    argumenten: PerLogica[Argument]
    stemmen: tuple[Stem, ...] = ()
    bezwaar: str
    laat_achter: str
    herstel: str
    laatste_woord: str
    laatste_woord_van: str = ""
    poort: Poort
    vervallen: bool = False


@dataclass(frozen=True, kw_only=True)
class Deskundige(Vorm):
    """What somebody said according to a bron, in our words."""

    naam: str
    rol: str
    standpunt: Tekst
    soort: ArgumentSoort
    optie: str = ""
    bron: str


@dataclass(frozen=True, kw_only=True)
class Stand(Vorm):
    """One position of a draaiknop; the first is how the casus stands."""

    id: str
    tekst: str


@dataclass(frozen=True, kw_only=True)
class Draaiknop(Vorm):
    """A circumstance that could have been otherwise."""

    id: str
    naam: str
    standen: tuple[Stand, ...]
    waarom: str
    vervallen: bool = False


@dataclass(frozen=True, kw_only=True)
class Docent(Vorm):
    """For the educator: what usually comes up, and the pitfall."""

    komt_op: str
    valkuil: str


@dataclass(frozen=True, kw_only=True)
class Kadertekst(Vorm):
    """What the walk shows of a kader: title, text, status and dates."""

    id: str
    titel: str
    zegt: Tekst
    status: str
    stand_per: str
    gecontroleerd_door: str
    gecontroleerd_op: str


@dataclass(frozen=True, kw_only=True)
class Casus(Pagina):
    """One dilemma. `tekst` is the story (Markdown); the rest is its structure."""

    diepte: Diepte
    vraag: str
    kern: str
    themas: tuple[Thema, ...]
    setting: Setting
    rol: str
    beslisser: Tekst
    herkomst: Herkomst
    herkomst_zin: Tekst = ()
    inhoud: str
    let_op: tuple[LetOp, ...]
    om_wie: str
    betrokkenen: tuple[Betrokkene, ...]
    feiten: tuple[Uitspraak, ...]
    onbekend: tuple[OpenVraag, ...]
    belangen: PerLogica[Belang]
    moet: tuple[Plicht, ...]
    opties: tuple[Optie, ...]
    deskundigen: tuple[Deskundige, ...]
    draaiknoppen: tuple[Draaiknop, ...]
    docent: Docent
    botst_met: tuple[str, ...]
    kaderteksten: tuple[Kadertekst, ...] = ()
    verder: tuple[Verwijzing, ...] = ()

    def optie(self, id: str) -> Optie | None:
        """The optie with this id that is still in the walk, or None."""
        return next((optie for optie in self.levende_opties if optie.id == id), None)

    @property
    def levende_opties(self) -> tuple[Optie, ...]:
        """The opties without those that are vervallen, in the author's order."""
        return tuple(optie for optie in self.opties if not optie.vervallen)

    def betrokkene(self, id: str) -> Betrokkene | None:
        """The betrokkene with this id, or None."""
        return next((wie for wie in self.betrokkenen if wie.id == id), None)

    def kadertekst(self, id: str) -> Kadertekst | None:
        """The kader as served with this casus, or None."""
        return next((kader for kader in self.kaderteksten if kader.id == id), None)
