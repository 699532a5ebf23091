"""What an earlier build made, by the hash of what it was made from: asked for again, it is given instead of made.

Pure; `publish.bewaring` brings it to the disk and back, and throws it away when our own code changes. A result may be
remembered only when everything else that decides it is in its key, or is asked through the `Spoor` that its maker gets.
What a maker gives is never changed afterwards.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")

Vraag = tuple[str, ...]
"""What a maker may ask: the name of a question, and its arguments."""


def afdruk(*delen: Any) -> str:
    """32 hex digits over these values, whose order and borders count.

    Values are text, bytes, numbers, None, tuples, lists and mappings of those, and dataclasses that show all their
    fields. A set has no order of its own and gives another hash each time: that costs work and is never wrong.
    """
    som = blake2b(digest_size=16)
    for deel in delen:
        # A text as it is: a page has many bytes, and repr looks at each.
        soort, tekst = ("tekst", deel) if type(deel) is str else ("waarde", repr(deel))
        bytes = tekst.encode("utf-8", "surrogatepass")
        som.update(f"{soort} {len(bytes)}\n".encode())
        som.update(bytes)
    return som.hexdigest()


class Spoor:
    """Answers the questions of one maker and notes what each answer was."""

    def __init__(self, antwoord: Callable[[Vraag], Any], afdruk_van: Callable[[Vraag], str]) -> None:
        self._antwoord, self._afdruk_van = antwoord, afdruk_van
        self.gezien: dict[Vraag, str] = {}

    def vraag(self, *vraag: str) -> Any:
        """The answer to a question."""
        self.gezien[vraag] = self._afdruk_van(vraag)
        return self._antwoord(vraag)


class Gevolgd(NamedTuple):
    """A result with the questions it rests on, each with the hash of its answer then."""

    gezien: dict[Vraag, str]
    waarde: Any


class Omgeving:
    """What makers may ask beyond their key: by name a function of text that gives a value. Answers are kept."""

    def __init__(self, vragen: Mapping[str, Callable[..., Any]]) -> None:
        self._vragen = vragen
        self._antwoorden: dict[Vraag, Any] = {}
        self._afdrukken: dict[Vraag, str] = {}

    def antwoord(self, vraag: Vraag) -> Any:
        """The answer to a question; one that does not exist raises KeyError."""
        if vraag not in self._antwoorden:
            self._antwoorden[vraag] = self._vragen[vraag[0]](*vraag[1:])
        return self._antwoorden[vraag]

    def afdruk(self, vraag: Vraag) -> str:
        """The hash of the answer to a question."""
        if vraag not in self._afdrukken:
            self._afdrukken[vraag] = afdruk(self.antwoord(vraag))
        return self._afdrukken[vraag]

    def klopt(self, gezien: Mapping[Vraag, str]) -> bool:
        """Whether each of these questions would be answered as it was then."""
        return all(vraag[0] in self._vragen and self.afdruk(vraag) == toen for vraag, toen in gezien.items())

    def spoor(self) -> Spoor:
        """A fresh record for one maker."""
        return Spoor(self.antwoord, self.afdruk)


class Geheugen:
    """Results by key. `eerder` is what was kept, as pickles; `gebruikt` is what this build asked for: what to keep.

    `zaad` is a hash of the code that makes.
    """

    def __init__(self, eerder: Mapping[str, bytes] | None = None, zaad: bytes = b"") -> None:
        self._eerder: Mapping[str, bytes] = eerder or {}
        self.zaad = zaad
        self.gebruikt: dict[str, bytes] = {}

    def haal(self, soort: str, sleutel: tuple[Any, ...], maak: Callable[[], T]) -> T:
        """What `maak` gives for this key, from memory where it was made before.

        `soort` says what is made; `sleutel` holds everything that decides it, in values that `afdruk` takes.
        """
        waar = f"{soort} {afdruk(*sleutel)}"
        if (klaar := self._eerder.get(waar)) is not None:
            self.gebruikt[waar] = klaar
            gevonden: T = pickle.loads(klaar)
            return gevonden
        waarde = maak()
        self.gebruikt[waar] = pickle.dumps(waarde, pickle.HIGHEST_PROTOCOL)
        return waarde

    def volg(self, soort: str, sleutel: tuple[Any, ...], omgeving: Omgeving, maak: Callable[[Spoor], T]) -> T:
        """As `haal`, for a maker that finds out while it works what it needs: it asks that of its `Spoor`.

        What was made is used again where every question it asked then has the same answer now.
        """
        waar = f"{soort} {afdruk(*sleutel)}"
        if (klaar := self._eerder.get(waar)) is not None:
            toen: Gevolgd = pickle.loads(klaar)
            if omgeving.klopt(toen.gezien):
                self.gebruikt[waar] = klaar
                gevonden: T = toen.waarde
                return gevonden
        spoor = omgeving.spoor()
        waarde = maak(spoor)
        self.gebruikt[waar] = pickle.dumps(Gevolgd(spoor.gezien, waarde), pickle.HIGHEST_PROTOCOL)
        return waarde


class Vergeetachtig(Geheugen):
    """Remembers nothing: everything is made. What tests and commands without a cache use."""

    def haal(self, soort: str, sleutel: tuple[Any, ...], maak: Callable[[], T]) -> T:
        """What `maak` gives."""
        return maak()

    def volg(self, soort: str, sleutel: tuple[Any, ...], omgeving: Omgeving, maak: Callable[[Spoor], T]) -> T:
        """What `maak` gives."""
        return maak(omgeving.spoor())


GEEN = Vergeetachtig()
