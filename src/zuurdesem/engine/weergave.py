"""What a screen holds, before it is HTML or Markdown: the seam that tests look at.

A Weergave is a position in the walk, a frame, and a row of onderdelen. Each onderdeel is a plain
dataclass; `html.render` and `markdown.render` each have one function per onderdeel.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .vorm import Tekst
from .vragen import Vraagvorm


@dataclass(frozen=True, kw_only=True)
class Alinea:
    """A paragraph; `stijl` is '' or 'hulp'."""

    tekst: Tekst
    stijl: str = ""


@dataclass(frozen=True, kw_only=True)
class Keuze:
    """A group of radios, or of ticks when the vraag takes a list. `leeg` is the value of choosing nothing.

    With `lijst` this group is one place in the list that answers that vraag. With `direct` each answer is a button
    that also goes on: one tap, and nothing else is asked on that screen that must be answered.
    """

    vraag: Vraagvorm
    gekozen: tuple[str, ...]
    vorm: str
    hulp: str = ""
    vooraf: tuple[Any, ...] = ()
    leeg: str = ""
    lijst: str = ""
    direct: bool = False


@dataclass(frozen=True, kw_only=True)
class Tekstveld:
    """A question with a text field; `aanhef` stands before the field, `voorbeeld` above it."""

    vraag: Vraagvorm
    waarde: str
    hulp: str = ""
    voorbeeld: str = ""
    aanhef: str = ""
    merk_op: str = ""


@dataclass(frozen=True, kw_only=True)
class Ronde:
    """A round: which logica, where you are among the four, what it guards here."""

    logica: str
    nummer: int
    totaal: int
    belang: str
    onderdelen: tuple[Any, ...]


@dataclass(frozen=True, kw_only=True)
class Argumentkaart:
    """What a logica says of one optie. `was` is the author's direction in words when the reader sees it otherwise."""

    letter: int
    optie: str
    zin: Tekst
    richting: int
    soort: str
    namens: str = ""
    was: str = ""
    anders: tuple[Any, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Stemmen:
    """Other residents on the optie above: (who, sentence, direction) each, never summed."""

    kop: str
    stemmen: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, kw_only=True)
class Argumenten:
    """Argumentkaarten side by side."""

    kaarten: tuple[Argumentkaart, ...]


@dataclass(frozen=True, kw_only=True)
class Logicarij:
    """One logica in the list of the short route, and what it says."""

    logica: str
    kaart: Argumentkaart


@dataclass(frozen=True, kw_only=True)
class Logicalijst:
    """All four logica's on one screen; `over` is the optie they speak of, '' when each names its own."""

    over: str
    rijen: tuple[Logicarij, ...]


@dataclass(frozen=True, kw_only=True)
class Spraak:
    """Somebody's words: `kop` above, `wie` and `na` below; `eigen` when the reader wrote them."""

    zin: str
    kop: str = ""
    wie: str = ""
    na: str = ""
    eigen: bool = False


@dataclass(frozen=True, kw_only=True)
class Uitklap:
    """A fold with onderdelen inside; printed open. `open`: something in it was filled in."""

    kop: str
    onderdelen: tuple[Any, ...]
    open: bool = False


@dataclass(frozen=True, kw_only=True)
class Moet:
    """The duties in every optie."""

    kop: str
    plichten: tuple[Tekst, ...]


@dataclass(frozen=True, kw_only=True)
class Poortrij:
    """One optie at its poort; `kaders` are (id, title), `stand` says whether they were checked and when."""

    letter: int
    optie: str
    woord: str
    zin: Tekst
    ja_van: str
    kaders: tuple[tuple[str, str], ...]
    stand: str


@dataclass(frozen=True, kw_only=True)
class Poortlijst:
    """The poorten of one or all opties under a heading."""

    kop: str
    rijen: tuple[Poortrij, ...]


@dataclass(frozen=True, kw_only=True)
class Uitkomstrij:
    """One optie in the outcome of a weighing."""

    letter: int
    optie: str
    blijft: bool


@dataclass(frozen=True, kw_only=True)
class Band:
    """A piece of the strip in whole steps, and the letter of the optie that wins there (None: a tie)."""

    letter: int | None
    van: int
    tot: int


@dataclass(frozen=True, kw_only=True)
class Wankel:
    """The estimate on which a tipping point hangs, and the way to see it otherwise."""

    zin: str
    anders: Any


@dataclass(frozen=True, kw_only=True)
class Uitkomst:
    """What an order leads to: in words first, then per optie, then where it tips. The strip is a twin of the words."""

    zin: str
    rijen: tuple[Uitkomstrij, ...]
    kantelt: tuple[str, ...]
    banden: tuple[Band, ...]
    begin: str
    wankel: tuple[Wankel, ...]
    botst: str
    verkennen: tuple[Any, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Spoormoment:
    """One moment of the denkspoor: begin, bewoog, bleef, over or eind, with the lane where one was (None: nowhere)."""

    soort: str
    kop: str
    zin: str
    baan: int | None


@dataclass(frozen=True, kw_only=True)
class Denkspoor:
    """The way from first to last, as a list of moments and as lanes (the letters of the opties)."""

    kop: str
    banen: tuple[int, ...]
    momenten: tuple[Spoormoment, ...]


@dataclass(frozen=True, kw_only=True)
class Rijen:
    """Pairs of a term and what is said of it."""

    rijen: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Tussenkop:
    """A heading inside a screen."""

    tekst: str


@dataclass(frozen=True, kw_only=True)
class Melding:
    """A quiet notice: stil, let or fout."""

    soort: str
    kop: str
    tekst: str


@dataclass(frozen=True, kw_only=True)
class Kant:
    """One side of first and last: label, chosen optie, its letter, own sentence, certainty."""

    label: str
    keus: str
    letter: int | None
    zin: str
    zekerheid: str


@dataclass(frozen=True, kw_only=True)
class EerstEnNu:
    """First and last side by side, and what moved: logica's, or a heading with a sentence."""

    eerst: Kant
    nu: Kant
    bewoog: tuple[str, ...]
    kop: str
    zin: str


@dataclass(frozen=True, kw_only=True)
class LaatsteWoord:
    """The last word of the person it is about."""

    zin: str
    wie: str


@dataclass(frozen=True, kw_only=True)
class Deskundigerij:
    """What one person said, in our words, and the optie we think it fits."""

    naam: str
    rol: str
    standpunt: Tekst
    soort: str
    letter: int | None
    optie: str
    bron: Tekst


@dataclass(frozen=True, kw_only=True)
class Deskundigen:
    """Experts, after the last word, with what they differ on."""

    rijen: tuple[Deskundigerij, ...]


@dataclass(frozen=True, kw_only=True)
class Links:
    """A list of links under a heading."""

    kop: str
    links: tuple[Tekst, ...]


@dataclass(frozen=True, kw_only=True)
class VolledigVerder:
    """The way from the short route to the full one, with everything kept."""


@dataclass(frozen=True, kw_only=True)
class Meenemen:
    """Print, text and file: what a walk leaves on the reader's own device. `verder`: what more can be made of it."""

    verder: tuple[Tekst, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Routekeuze:
    """One route at the begin: its id, heading, sentence and button."""

    route: str
    kop: str
    zin: str
    knop: str


@dataclass(frozen=True, kw_only=True)
class Begin:
    """The begin of a walk: routes, and whether to keep answers on the device."""

    routes: tuple[Routekeuze, ...]
    alleen_kort: bool


@dataclass(frozen=True, kw_only=True)
class Stapregel:
    """One line in 'Alle stappen': gedaan, overgeslagen, hier or nog-niet; `fragment` when it can be visited."""

    nr: int
    titel: str
    staat: str
    fragment: str


@dataclass(frozen=True, kw_only=True)
class Weergave:
    """One screen. `fragment` is its address behind the #; `vraagt` says whether it can be sent.

    `reacties` answer what was just said: sentences, or a fold with more to read.
    """

    casus: str
    route: str
    stap: int
    deel: str
    fragment: str
    kop: str
    waarom: str = ""
    nummer: int = 0
    totaal: int = 0
    minuten: str = ""
    stappen: tuple[Stapregel, ...] = ()
    reacties: tuple[Any, ...] = ()
    fouten: tuple[tuple[str, str], ...] = ()
    onderdelen: tuple[Any, ...] = ()
    knop: str = ""
    overslaan: str = ""
    vraagt: bool = False
    vorige: str = ""
    wortel: str = ""
