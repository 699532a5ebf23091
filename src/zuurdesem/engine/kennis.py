"""The other page soorten and the bron: logica, kader, begrip. Source: content model §3 and §5."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .lijsten import BronType, Gelezen, KaderSoort, KaderStatus
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
class BronEigen(Vorm):
    """Our own keys of a bron, left out when it is exported as CSL-JSON."""

    gelezen: Gelezen
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
