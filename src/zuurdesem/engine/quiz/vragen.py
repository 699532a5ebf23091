"""What the browser gets of a set of questions: each with the page it is about, in words and links.

`publish` makes these from the library; a question keeps the public id it has in tests/ids.txt.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..pagina import Antwoordkeuze, Vraag
from ..vorm import Tekst, Verwijzing, Vorm

WEET_NIET = "?"
"""The value of 'Ik weet het nog niet': no id looks like this."""


@dataclass(frozen=True, kw_only=True)
class Quizvraag(Vorm):
    """One question. `id` is public: `kaders/inlichtingenplicht#vragen.wie-meldt`.

    `over` is the page it is about; `stand` is the date of its kader when nobody checked that, else ''.
    """

    id: str
    over: Verwijzing
    vraag: Vraag
    bronnen: Tekst
    stand: str = ""

    def keus(self, id: str) -> Antwoordkeuze | None:
        """The answer with this id, or None."""
        return next((keus for keus in self.vraag.antwoorden if keus.id == id), None)


@dataclass(frozen=True, kw_only=True)
class Quizset(Vorm):
    """Questions that are asked together: of a page (`vast`: all of them, as written), a thema, a casus, or all."""

    id: str
    naam: str
    editie: str
    vragen: tuple[Quizvraag, ...]
    vast: bool = False

    def vraag(self, id: str) -> Quizvraag | None:
        """The question with this id, or None."""
        return next((vraag for vraag in self.vragen if vraag.id == id), None)
