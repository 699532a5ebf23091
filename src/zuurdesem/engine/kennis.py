"""The other page soorten and the bron. Source: content model §3 and §5."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .lijsten import (
    BronType,
    Gelezen,
    InterventieSoort,
    KaderSoort,
    KaderStatus,
    LogicaId,
    Route,
    Setting,
    Sterkte,
    Steun,
    Thema,
    VerdiepingSoort,
    ZonderNaam,
)
from .pagina import Pagina
from .vorm import Tekst, Vorm


@dataclass(frozen=True, kw_only=True)
class Logica(Pagina):
    """One of the four logica's as a page. What the walk says about it stands in `teksten`."""

    afkorting: str
    kernvraag: str
    bewaakt: str
    telt_als_reden: tuple[str, ...]
    valkuil: str
    herkomst: Tekst


@dataclass(frozen=True, kw_only=True)
class Kader(Pagina):
    """A legal or professional rule, dated. An empty `gecontroleerd_door` shows the banner."""

    soort: KaderSoort
    zegt: Tekst
    status: KaderStatus
    geldt_vanaf: str
    geldt_zin: Tekst = ()
    stand_per: str
    gecontroleerd_door: str
    gecontroleerd_op: str
    ruimte: Tekst
    synoniemen: tuple[str, ...] = ()
    kinderrechten: bool = False


@dataclass(frozen=True, kw_only=True)
class Begrip(Pagina):
    """A term with a plain definition of at most forty words."""

    synoniemen: tuple[str, ...]
    definitie: Tekst
    verschil: Tekst = ()
    kritiek: Tekst = ()
    zie_ook: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Onderbouwing(Vorm):
    """What is known of an interventie: the verdict in the words of the body that gave it, and when we looked.

    With `sterkte` geen there is no verdict: `instantie` and `datum` are empty.
    """

    oordeel: str
    sterkte: Sterkte
    instantie: str
    datum: str
    gekeken_op: str
    toelichting: Tekst = ()
    bronnen: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Inschatting(Vorm):
    """Which logica's an interventie serves and which it chafes; always our own estimate."""

    dient: tuple[LogicaId, ...]
    spant: tuple[LogicaId, ...]
    zin: str


@dataclass(frozen=True, kw_only=True)
class Interventie(Pagina):
    """Something one can do or bring in, with what is known of it. `tekst` describes it."""

    soort: InterventieSoort
    kern: str
    themas: tuple[Thema, ...]
    setting: tuple[Setting, ...]
    doelgroep: str
    doel: str
    stappen: tuple[Tekst, ...]
    uitvoerder: str
    duur: str
    onderbouwing: Onderbouwing
    werkzame_elementen: tuple[Tekst, ...]
    kritiek: Tekst
    logicas: Inschatting
    eerder_bekend_als: tuple[str, ...]
    komt_uit: Tekst = ()
    steun: Steun


@dataclass(frozen=True, kw_only=True)
class Hulp(Pagina):
    """Somebody to call, dated and sourced. All stand on one page; none has a page or a body of its own."""

    voor_wie: str
    wat: Tekst
    telefoon: str
    website: str
    zonder_naam: ZonderNaam
    kosten: str
    stand_per: str


@dataclass(frozen=True, kw_only=True)
class Verdieping(Pagina):
    """An essay of 600 to 1,000 words, or a way of moral deliberation."""

    soort: VerdiepingSoort
    kern: str
    logicas: tuple[LogicaId, ...]


@dataclass(frozen=True, kw_only=True)
class Leerstap(Vorm):
    """One page on the way: folder and id, or `oefenen`. A casus has a route, which tells its minutes."""

    pagina: str
    route: Route | None = None
    waarom: str
    minuten: int | None = field(default=None, metadata={"ge": 1, "le": 240, "strict": True})


@dataclass(frozen=True, kw_only=True)
class Leerlijn(Pagina):
    """A way through the material, in order. `tekst` says for whom, and why in this order."""

    voor: str
    kern: str
    daarna: tuple[str, ...]
    stappen: tuple[Leerstap, ...]


@dataclass(frozen=True, kw_only=True)
class BronEigen(Vorm):
    """Our own keys of a bron, left out when it is exported; `kort` is what the text calls it instead of its maker."""

    gelezen: Gelezen
    kort: str = ""
    artikel: str = ""
    ecli: str = ""


@dataclass(frozen=True, kw_only=True)
class Auteur(Vorm):
    """A CSL name: a person with family and given, or an organisation as literal."""

    family: str = ""
    given: str = ""
    literal: str = ""


@dataclass(frozen=True, kw_only=True)
class Bron(Vorm):
    """One source. Known CSL fields have a place; further ones stand in `csl` under their CSL names."""

    id: str
    type: BronType
    title: str
    author: tuple[Auteur, ...] = ()
    issued: str = ""
    publisher: str = ""
    URL: str = ""
    accessed: str = ""
    language: str = "nl"
    zd: BronEigen
    csl: dict[str, Any] | None = None
