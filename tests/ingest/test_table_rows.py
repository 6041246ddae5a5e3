"""Rows of tables as text, by hand."""

import pytest

from ingest.table_rows import guess_header, row_text, split_header, table_texts

Rows = list[tuple[str, ...]]


def test_values_stand_behind_their_headers() -> None:
    assert row_text(("Sector", "Bedrag"), ("po", "€ 500")) == "Sector: po | Bedrag: € 500"


@pytest.mark.parametrize(
    ("header", "cells", "text"),
    [
        (("Sector", ""), ("po", "€ 500"), "Sector: po | € 500"),
        (("Sector",), ("po", "€ 500"), "Sector: po | € 500"),
        (("Sector", "Bedrag"), ("", "€ 500"), "Bedrag: € 500"),
        ((), ("5", "5"), "5 | 5"),  # two values that happen to be equal
        (("Jaar", "Jaar"), ("2023", "2023"), "Jaar: 2023"),  # one cell under one header
        (("Naam:", "Klaar?"), ("Jan", "ja"), "Naam: Jan | Klaar? ja"),
        (("Totaal",), ("Totaal",), "Totaal"),
        ((), ("", ""), ""),
    ],
)
def test_row_text(header: tuple[str, ...], cells: tuple[str, ...], text: str) -> None:
    assert row_text(header, cells) == text


@pytest.mark.parametrize(
    ("rows", "has_header"),
    [
        ([("Sector", "Scholen", "Bedrag"), ("po", "12", "500"), ("vo", "3", "600")], True),
        ([("", "2022", "2023"), ("po", "12", "500"), ("vo", "3", "600")], True),
        ([("Sector", "Scholen"), ("po", "12"), ("vo", "3")], True),
        ([("Naam", "Jan"), ("Plaats", "Zwolle"), ("Land", "Nederland")], False),  # a form
        ([("Sector", "Scholen", "Bedrag"), ("po", "12", "500")], False),  # one row below
        ([("po", "12", "500"), ("vo", "3", "600"), ("so", "1", "2")], False),  # numbers
        ([("ja", "nee", "nee"), ("ja", "ja", "nee"), ("nee", "ja", "ja")], False),
        ([("Dit is een zin.", "Nog een.", "En nog."), ("a", "b", "c"), ("d", "e", "f")], False),
        ([("Leeg", "", "Vol"), ("a", "b", "c"), ("d", "e", "f")], False),
        ([("Alles",), ("a",), ("b",)], False),
        ([], False),
    ],
)
def test_guessed_headers(rows: Rows, has_header: bool) -> None:
    assert bool(rows and guess_header(rows)) is has_header


def test_a_bold_first_row_is_a_header_also_over_text() -> None:
    rows = [("Naam", "Taak"), ("Jan", "leest voor")]
    assert not guess_header(rows)
    assert guess_header(rows, emphasised=True)


def test_two_header_rows_become_one() -> None:
    rows = [("Sector", "2023", "2023"), ("Sector", "po", "vo"), ("Geld", "1", "2")]
    assert split_header(rows, marked=2) == (("Sector", "2023 po", "2023 vo"), [("Geld", "1", "2")])


def test_a_header_alone_is_a_row() -> None:
    assert table_texts([("Sector", "Bedrag")], marked=1) == ["Sector: Bedrag"]
    assert table_texts([("Sector", "Bedrag", "Jaar")], marked=1) == ["Sector | Bedrag | Jaar"]


def test_a_form_reads_label_and_value() -> None:
    rows = [("Naam:", "Jan"), ("Telefoon", ""), ("Wie doet mee?", "Groep 8")]
    assert table_texts(rows) == ["Naam: Jan", "Telefoon", "Wie doet mee? Groep 8"]


def test_a_row_across_the_table_stands_alone() -> None:
    rows = [("Bedragen",), ("Sector", "po", "vo"), ("Geld", "1", "2"), ("Totaal",), ("x", "3", "4")]
    assert table_texts(rows) == [
        "Bedragen",
        "Sector: Geld | po: 1 | vo: 2",
        "Totaal",
        "Sector: x | po: 3 | vo: 4",
    ]


def test_the_name_of_an_empty_column_is_not_lost() -> None:
    rows = [("Activiteit", "Doel", "Periode"), ("1.1", "", ""), ("1.2", "", "")]
    assert table_texts(rows, marked=1) == [
        "Activiteit | Doel | Periode",
        "Activiteit: 1.1",
        "Activiteit: 1.2",
    ]
