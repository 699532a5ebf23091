"""Numbers and addresses of people."""

from __future__ import annotations

import pytest

from zuurdesem.content.checks.persoonsgegevens import _found, is_bsn


@pytest.mark.parametrize(
    ("getal", "goed"), [("111222333", True), ("123456782", True), ("123456789", False), ("000000000", False)]
)
def test_only_numbers_that_pass_the_elfproef_are_a_bsn(getal: str, goed: bool) -> None:
    assert is_bsn(getal) is goed


@pytest.mark.parametrize(
    "tekst",
    ["06-12345678", "06 12 34 56 78", "+31 6 12345678", "0031612345678", "020-1234567", "(0)612345678 of 0612345678"],
)
def test_a_dutch_telephone_number_is_found(tekst: str) -> None:
    assert list(_found(f"Bel {tekst} nu.")) == ["telefoonnummer"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Veilig Thuis, 0800 2000",
        "Bel 112",
        "€ 1.234.567",
        "ECLI 2023 482",
        "in 2024 WW",
        "10 december 2024",
        "artikel 17",
        "1234567890123",
        "versie 0.1.2",
        "ISBN 978-90-13-13348-6",
        "de DSM-5 en de ICD-10",
        "jaargang 12-AB-345",
        "Onderweg 3 keer gestopt",
        "De bijeenkomst duurt 3 uur",
        "Een laan met 12 bomen",
        "€ 12,50 per plein 2024",
        "NL91 ABNA 0417 1643 01",
    ],
)
def test_public_numbers_dates_and_amounts_may_stay(tekst: str) -> None:
    assert list(_found(tekst)) == []


def test_a_street_with_a_house_number_a_plate_and_an_account_are_found() -> None:
    for adres in ("Dorpsstraat 12", "Lange Nieuwstraat 4a", "Prinsengracht 263-2", "Kerkplein 1"):
        assert list(_found(f"Zij woont op {adres}.")) == ["adres"], adres
    for plaat in ("12-AB-34", "AB-12-34", "XX-123-X", "1-ABC-23", "G-001-BB", "AB-CD-12"):
        assert list(_found(f"Een auto met {plaat} erop.")) == ["kenteken"], plaat
    for rekening in ("NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "BE68 5390 0754 7034"):
        assert list(_found(f"Maak het over op {rekening}.")) == ["bankrekening"], rekening


@pytest.mark.parametrize("tekst", ["Dorpsstraat 12, 1234 AB", "1234AB 12", "Dorpsstraat 12a 1234 AB"])
def test_a_postcode_with_a_house_number_is_found(tekst: str) -> None:
    assert list(_found(tekst)) == ["adres"]
