"""Quotations, and whether a source has them word for word."""

import pytest

from app.llm.quotations import is_quoted_from, quotations, without_quotations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zij zegt: “Het werkt.”", ["Het werkt."]),
        ('Het is "een begin" en «meer».', ["een begin", "meer"]),
        ("Dat heet ‘de kring’ of 'het rondje'.", ["de kring", "het rondje"]),
        ("Foto's van 's avonds en scholen' werk", []),
        ("‘Zo'n kans komt niet terug’, zegt zij.", ["Zo'n kans komt niet terug"]),
        ("„laag begin”", ["laag begin"]),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert [quotation.text for quotation in quotations(text)] == found


SOURCE = "Zij zegt:\n“Wij zijn opgehouden met  stapelen, en dat – echt waar – scheelt tijd.”"


@pytest.mark.parametrize(
    "quotation",
    [
        "opgehouden met stapelen",
        "Wij zijn opgehouden met stapelen, en dat - echt waar - scheelt tijd",
        "Wij zijn (...) en dat (…) scheelt tijd.",
        "opgehouden … scheelt tijd",
    ],
)
def test_verbatim(quotation: str) -> None:
    assert is_quoted_from(quotation, ["Iets anders.", SOURCE])


@pytest.mark.parametrize(
    "quotation",
    [
        "Wij zijn gestopt met stapelen",
        "scheelt tijd (...) opgehouden",
        "stapel",
        "Wij zijn niet opgehouden met stapelen",
    ],
)
def test_not_verbatim(quotation: str) -> None:
    assert not is_quoted_from(quotation, [SOURCE])


def test_a_quotation_is_not_gathered_from_two_sources() -> None:
    assert not is_quoted_from("een (...) twee", ["een", "twee"])


def test_without_quotations_keeps_places() -> None:
    assert without_quotations("Het “mooie” werk") == "Het         werk"
