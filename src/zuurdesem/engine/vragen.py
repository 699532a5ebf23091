"""What a learner can be asked, as data: the words, the closed answers, the step it belongs to.

One list serves three ends: a form is drawn from it, an answer is checked against it, and a
verslag names the question and the answer in words.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Mogelijkheid:
    """A closed answer. `letter` is the number of an optie (0 for A); `groep` sets a line above the first of a group."""

    waarde: str
    woorden: str
    gevolg: str = ""
    letter: int | None = None
    groep: str = ""


@dataclass(frozen=True, kw_only=True)
class Vraagvorm:
    """One question of the walk. Without mogelijkheden the answer is free text; `meer` makes it a list."""

    id: str
    stap: int
    vraag: str
    mogelijkheden: tuple[Mogelijkheid, ...] = ()
    meer: bool = False

    def past(self, waarde: object) -> bool:
        """Whether this is an answer to this question: one of its values, a list of them, or text."""
        if self.meer:
            waarden = {deel.waarde for deel in self.mogelijkheden}
            return isinstance(waarde, tuple) and all(deel in waarden for deel in waarde)
        if not isinstance(waarde, str):
            return False
        return not self.mogelijkheden or any(deel.waarde == waarde for deel in self.mogelijkheden)

    def woorden(self, waarde: str | tuple[str, ...]) -> str:
        """An answer in words; several are joined by commas."""
        if isinstance(waarde, tuple):
            return ", ".join(self.woorden(deel) for deel in waarde)
        return next((deel.woorden for deel in self.mogelijkheden if deel.waarde == waarde), waarde)


def uit(waarden: dict[str, str]) -> tuple[Mogelijkheid, ...]:
    """Closed answers from a mapping of value to words, in its order."""
    return tuple(Mogelijkheid(waarde=waarde, woorden=woorden) for waarde, woorden in waarden.items())
