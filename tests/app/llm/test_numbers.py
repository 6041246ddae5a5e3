"""Numbers and dates of a text, and which of them a source bears out."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.llm.dates import dates, unsupported_dates
from app.llm.folding import folded
from app.llm.number_support import unsupported_numbers
from app.llm.number_words import cardinals, value_of
from app.llm.numbers import quantities


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("vijf", 5),
        ("vijftien", 15),
        ("drieentwintig", 23),
        ("honderdtwintig", 120),
        ("honderdenvijf", 105),
        ("zestienhonderd", 1600),
        ("duizend", 1000),
        ("anderhalf", Fraction(3, 2)),
        ("tweeenhalf", Fraction(5, 2)),
        ("honderdduizend", 100_000),
        ("vijfentwintigduizend", 25_000),
        ("een", None),
        ("achterstand", None),
        ("eenheid", None),
    ],
)
def test_number_words(word: str, value: Fraction | int | None) -> None:
    assert value_of(word) == value


def test_every_number_up_to_999_has_its_word() -> None:
    assert set(range(2, 1001)) <= set(cardinals().values())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("€ 18.500 per jaar", [(18500, "euro")]),
        ("500.000 euro", [(500000, "euro")]),
        ("2,5 miljoen", [(2500000, "")]),
        ("veertien en een half miljoen euro", [(14500000, "euro")]),
        ("een half miljard euro", [(500000000, "euro")]),
        ("van 2 naar 3 miljoen euro", [(2000000, "euro"), (3000000, "euro")]),
        ("50% of 50 procent", [(50, "%"), (50, "%")]),
        ("van 6,1 naar 4,9 procent", [(Fraction(61, 10), "%"), (Fraction(49, 10), "%")]),
        ("de helft, een kwart, driekwart", [(50, "%"), (25, "%"), (75, "%")]),
        ("twee derde", [(Fraction(200, 3), "%")]),
        ("zeven op de tien scholen", [(70, "%")]),
        ("twee van de negen secties", [(2, ""), (9, "")]),
        ("1 500 scholen", [(1500, "")]),
        ("vijftien minuten of een kwartier", [(15, "minuut"), (15, "minuut")]),
        ("een halve dag", [(Fraction(1, 2), "dag")]),
        ("een halve klas", []),
        ("een halfuur of een halfjaar", [(30, "minuut"), (6, "maand")]),
        ("groep 4 elke dag", [(4, "nr")]),
        ("mbo-2, de mbo-4-route en de PO-Raad", [(2, "nr"), (4, "nr")]),
        ("art. 10 van de wet. 12 scholen", [(10, "nr"), (12, "")]),
        ("elk jaar 600 plaatsen", [(600, "")]),
        ("één op de negen", [(Fraction(100, 9), "%")]),
        ("9 tegenover 5 procent", [(9, "%"), (5, "%")]),
        ("twee volle jaren", [(24, "maand")]),
        ("twee jaar en twaalf maanden", [(24, "maand"), (12, "maand")]),
        ("negen dagen of negen weken", [(9, "dag"), (63, "dag")]),
        ("driemaal, drie keer", [(3, "keer"), (3, "keer")]),
        ("vijftienjarigen en 15-jarigen", [(15, "jarig"), (15, "jarig")]),
        ("groep 3 tot en met 5", [(3, "nr"), (5, "nr")]),
        ("achtstegroepers, groep 8 twee keer", [(8, "nr"), (8, "nr"), (2, "keer")]),
        ("tweede jaar, 2e jaar, jaar twee", [(2, "nr"), (2, "nr"), (2, "nr")]),
        ("in 2019 en op 1 mei", []),
        ("2000 leerlingen", [(2000, "")]),
        ("een school", []),
    ],
)
def test_quantities(text: str, found: list[tuple[Fraction | int, str]]) -> None:
    assert [(quantity.value, quantity.unit) for quantity in quantities(text)] == found


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("50 procent", "de helft van de scholen"),
        ("bijna de helft", "48 procent"),
        ("ruim een derde (37%)", "37 procent"),
        ("een derde (21) van de 64", "64 besturen, slechts 21 daarvan"),
        ("een kwartier", "vijftien minuten"),
        ("één keer", "1 keer"),
        ("1 school", "een school"),
        ("twaalf maanden", "een jaar"),
        ("12 maanden", "1 jaar"),
        ("ongeveer 240.000", "238.411 leerlingen"),
        ("2F", "niveau 2F"),
        ("43%", "Pabo | 43 | 51"),
        ("de eerste stap", "een stap"),
        ("eerst tien weken, nu vier.", "van tien naar vier weken"),
        ("als ze vijftien zijn", "op vijftienjarige leeftijd"),
        ("meer dan 100.000", "105.000 leraren"),
        ("minder dan de helft", "44 procent"),
        ("minder dan een derde", "9 van de 31 zaken"),
        ("negentien miljoen uitgetrokken", "19 miljoen euro"),
        ("met de helft", "het verzuim halveren"),
        ("het percentage daalde van 9 naar 4 in 2022", "9 procent; nog 4 procent"),
    ],
)
def test_numbers_that_are_near_enough(text: str, source: str) -> None:
    assert unsupported_numbers(text, [source]) == []


@pytest.mark.parametrize(
    ("text", "source", "missing"),
    [
        ("35 scholen", "53 scholen", "35"),
        ("2,4 miljoen euro", "2,4 miljard euro", "2,4 miljoen euro"),
        ("negen weken", "negen dagen", "negen weken"),
        ("drie procent", "drie scholen", "drie procent"),
        ("artikel 146b", "artikel 164b", "146b"),
        ("ruim 40 procent", "38 procent", "40 procent"),
        ("bijna 52 procent", "48 procent", "52 procent"),
        ("zo'n 622 euro", "615 euro", "622 euro"),
        ("driekwart", "twee derde", "driekwart"),
        ("groep 3", "3 februari 2020", "3"),
        ("meer dan 100.000", "135.000 leraren", "100.000"),
        ("50 procent", "het verzuim halveren", "50 procent"),
        ("art. 12", "artikel 10", "12"),
        ("tweehonderdduizend", "105.000", "tweehonderdduizend"),
        ("de tweede aanbeveling", "de eerste aanbeveling", "tweede"),
    ],
)
def test_numbers_that_are_not_there(text: str, source: str, missing: str) -> None:
    assert unsupported_numbers(text, [source]) == [missing]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("op 1 oktober 2019", [(1, 10, 2019)]),
        ("op 1-10-2019", [(1, 10, 2019)]),
        ("2019-10-01", [(1, 10, 2019)]),
        ("sinds augustus 2021", [(None, 8, 2021)]),
        ("voor 1 mei", [(1, 5, None)]),
        ("schooljaar 2022/'23", [(None, None, 2022), (None, None, 2023)]),
        ("2024-2026", [(None, None, 2024), (None, None, 2026)]),
        ("2.014 euro", []),
    ],
)
def test_dates(text: str, found: list[tuple[int | None, ...]]) -> None:
    assert [(date.day, date.month, date.year) for date in dates(text)] == found


def test_a_date_may_say_less_than_its_source_and_not_more() -> None:
    source = ["op 1 augustus 2021"]
    assert unsupported_dates("sinds augustus 2021", source) == []
    assert unsupported_dates("in 2021", source) == []
    assert unsupported_dates("op 2 augustus 2021", source) == ["2 augustus 2021"]
    assert unsupported_dates("in september 2021", source) == ["september 2021"]
    assert unsupported_dates("op 1 augustus 2021", ["in 2021"]) == ["1 augustus 2021"]


def test_a_year_may_be_a_count() -> None:
    assert unsupported_dates("van 1940 naar 720", ["in 2017 nog 1.940 keer"]) == []
    assert unsupported_dates("van 1941 naar 720", ["in 2017 nog 1.940 keer"]) == ["1941"]


@settings(deadline=None)
@given(st.integers(2, 99_999), st.integers(2, 99_999))
def test_a_number_bears_out_itself_and_no_other(one: int, other: int) -> None:
    assert (unsupported_numbers(f"{one} procent", [f"{other} procent"]) == []) == (one == other)


@settings(deadline=None)
@given(st.text())
def test_places_are_in_the_text(text: str) -> None:
    assert len(folded(text)) == len(text)
    for found in (*quantities(text), *dates(text)):
        assert 0 <= found.start < found.end <= len(text)
