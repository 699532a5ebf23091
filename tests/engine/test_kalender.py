"""The reminder: RFC 5545, the same text for the same day, and nothing of the casus or the writer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zuurdesem.engine.kalender import WEKEN, agenda, dag, vouw
from zuurdesem.engine.teksten_stukken import zeg

ADRES = "https://voorbeeld.nl/een/heel/lang/adres/dat/niet/op/een/regel/van/vijfenzeventig/past/mijn-werk/"


def regels(tekst: str) -> dict[str, str]:
    """The properties of the event, unfolded, by name."""
    los = tekst.replace("\r\n ", "").split("\r\n")
    evenement = los[los.index("BEGIN:VEVENT") + 1 : los.index("BEGIN:VALARM")]
    return dict(regel.partition(":")[::2] for regel in evenement)


@pytest.mark.parametrize("weken", WEKEN)
def test_the_reminder_is_a_whole_day_so_many_weeks_from_today_named_only_terugkijken(weken: str) -> None:
    gelezen = regels(agenda("2026-12-20", weken, ADRES))
    op = date(2026, 12, 20) + timedelta(weeks=int(weken))
    assert gelezen == {
        "UID": f"terugkijken-{op:%Y%m%d}@zuurdesem.invalid",
        "DTSTAMP": "20261220T000000Z",
        "DTSTART;VALUE=DATE": f"{op:%Y%m%d}",
        "DTEND;VALUE=DATE": f"{op + timedelta(days=1):%Y%m%d}",
        "SUMMARY": "Terugkijken",
        "URL": ADRES,
        "CLASS": "PRIVATE",
        "TRANSP": "TRANSPARENT",
    }
    assert zeg("kaart.naam") == "Terugkijken"


@given(st.dates(max_value=date(9000, 1, 1)), st.sampled_from(WEKEN))
def test_every_line_ends_in_crlf_and_is_at_most_75_octets(vandaag: date, weken: str) -> None:
    tekst = agenda(vandaag.isoformat(), weken, ADRES)
    assert tekst.endswith("END:VCALENDAR\r\n")
    assert tekst.count("\n") == tekst.count("\r") == tekst.count("\r\n")
    assert max(len(regel.encode()) for regel in tekst.split("\r\n")) <= 75
    assert tekst.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    assert [regel for regel in tekst.split("\r\n") if regel.startswith(("BEGIN", "END"))] == [
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip


@given(st.text(alphabet=st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=400))
def test_folding_loses_nothing_and_cuts_no_sign(regel: str) -> None:
    gevouwen = vouw(regel)
    assert gevouwen.replace("\r\n ", "") == regel
    assert max(len(deel.encode()) for deel in gevouwen.split("\r\n")) <= 75


def test_the_same_day_gives_the_same_uid_from_whatever_day_it_was_asked() -> None:
    assert regels(agenda("2026-11-24", "4"))["UID"] == regels(agenda("2026-12-15", "1"))["UID"]
    assert agenda("2026-11-24", "4") == agenda("2026-11-24", "4")


@pytest.mark.parametrize(
    "adres", ["", "mijn-werk/", "javascript:alert(1)", "https://x.nl/\r\nSUMMARY:kwaad", "https://é"]
)
def test_an_address_that_is_none_is_left_out(adres: str) -> None:
    tekst = agenda("2026-11-24", "1", adres)
    assert "URL" not in tekst
    assert "kwaad" not in tekst


@pytest.mark.parametrize(
    ("vandaag", "weken"), [("", "1"), ("gisteren", "4"), ("2026-11-24", "niet"), ("2026-11-24", "")]
)
def test_without_a_day_there_is_no_reminder(vandaag: str, weken: str) -> None:
    assert dag(vandaag, weken) == ""
    with pytest.raises(ValueError):
        agenda(vandaag, weken)
