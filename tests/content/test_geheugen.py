"""What is remembered, by what key, and when it is made anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from zuurdesem.content.geheugen import GEEN, Geheugen, Omgeving, Spoor, afdruk
from zuurdesem.engine.vorm import Verwijzing


class Teller:
    """Makes a value and counts how often it was asked to."""

    def __init__(self, waarde: Any = "gemaakt") -> None:
        self.keer, self._waarde = 0, waarde

    def __call__(self, *_: Any) -> Any:
        self.keer += 1
        return self._waarde


def volgende(geheugen: Geheugen) -> Geheugen:
    """The memory of the build after this one."""
    return Geheugen(geheugen.gebruikt)


def test_what_was_made_is_given_and_not_made_again() -> None:
    maak, eerst = Teller((1, "a")), Geheugen()
    assert eerst.haal("soort", ("x",), maak) == (1, "a")
    assert volgende(eerst).haal("soort", ("x",), maak) == (1, "a")
    assert maak.keer == 1


@pytest.mark.parametrize(
    ("soort", "sleutel"),
    [
        ("ander", ("x", Verwijzing(soort="begrip", id="a"))),
        ("soort", ("y", Verwijzing(soort="begrip", id="a"))),
        ("soort", ("x", Verwijzing(soort="begrip", id="b"))),
        ("soort", ("x",)),
        ("soort", (b"x", Verwijzing(soort="begrip", id="a"))),
    ],
)
def test_anything_else_in_the_key_makes_it_anew(soort: str, sleutel: tuple[Any, ...]) -> None:
    maak, eerst = Teller(), Geheugen()
    eerst.haal("soort", ("x", Verwijzing(soort="begrip", id="a")), maak)
    volgende(eerst).haal(soort, sleutel, maak)
    assert maak.keer == 2


def test_the_hash_sees_borders_and_kinds() -> None:
    delen: list[tuple[Any, ...]] = [
        ("ab", "c"),
        ("a", "bc"),
        ("abc",),
        (b"abc",),
        (("abc",),),
        (1,),
        ("1",),
        (True,),
        (None,),
        ("None",),
        ({"a": 1},),
        ({"a": "1"},),
        (),
    ]
    assert len({afdruk(*rij) for rij in delen}) == len(delen)
    assert afdruk("é", 1) == afdruk("é", 1)


def test_what_a_build_does_not_ask_for_is_not_kept() -> None:
    eerst = Geheugen()
    for sleutel in ("blijft", "gaat"):
        eerst.haal("soort", (sleutel,), Teller())
    tweede = volgende(eerst)
    tweede.haal("soort", ("blijft",), Teller())
    assert len(eerst.gebruikt) == 2
    assert tweede.gebruikt.items() < eerst.gebruikt.items()


def omgeving(stand: dict[str, Any]) -> Omgeving:
    """Answers two questions out of a mapping."""
    return Omgeving({"wat": stand.get, "hoeveel": lambda: len(stand)})


def vraagt(*namen: str) -> Callable[[Spoor], str]:
    """A maker that asks for these names."""
    return lambda spoor: " ".join(str(spoor.vraag("wat", naam)) for naam in namen)


def test_what_asks_is_made_anew_only_when_an_answer_it_got_changed() -> None:
    eerst = Geheugen()
    assert eerst.volg("soort", (), omgeving({"a": "een", "b": "twee"}), vraagt("a", "c")) == "een None"
    opnieuw = Teller("opnieuw")
    elders = omgeving({"a": "een", "b": "anders"})
    assert volgende(eerst).volg("soort", (), elders, opnieuw) == "een None"
    for stand in ({"a": "anders"}, {}, {"a": "een", "c": "er bij gekomen"}):
        assert volgende(eerst).volg("soort", (), omgeving(stand), opnieuw) == "opnieuw"
    assert opnieuw.keer == 3


def test_a_question_that_no_longer_exists_makes_it_anew() -> None:
    eerst = Geheugen()
    eerst.volg("soort", (), omgeving({"a": "een"}), vraagt("a"))
    assert volgende(eerst).volg("soort", (), Omgeving({}), Teller("opnieuw")) == "opnieuw"


def test_what_was_followed_is_kept_with_what_it_asked_this_time() -> None:
    eerst = Geheugen()
    eerst.volg("soort", (), omgeving({"a": "een"}), vraagt("a"))
    tweede = volgende(eerst)
    tweede.volg("soort", (), omgeving({"a": "twee"}), vraagt("a", "b"))
    opnieuw = Teller("opnieuw")
    assert volgende(tweede).volg("soort", (), omgeving({"a": "twee"}), opnieuw) == "twee None"
    assert volgende(tweede).volg("soort", (), omgeving({"a": "twee", "b": "x"}), opnieuw) == "opnieuw"


def test_without_a_memory_everything_is_made() -> None:
    maak = Teller()
    for _ in range(2):
        GEEN.haal("soort", ("x",), maak)
        GEEN.volg("soort", ("x",), omgeving({}), maak)
    assert maak.keer == 4
    assert GEEN.gebruikt == {}
