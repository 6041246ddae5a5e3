"""Rows for a spreadsheet: what stands in a cell, and the rows as CSV."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tables import csv_text
from app.tables.cells import LONGEST, NARROWEST, WIDEST, cell, clean, sheet_of


def cells(**row: Any) -> list[str]:
    return list(csv.reader(io.StringIO(csv_text([row]))))[1]


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("57, van 96", "57, van 96"),
        (None, ""),
        (2014, "2014"),
        (["po", "vo"], "po | vo"),
        ([{"text": "meer rust", "start": 1, "end": 9}, {"text": "tijd"}], "meer rust | tijd"),
        ({"taal": 40, "rekenen": None}, "taal: 40 | rekenen: None"),
        ('=WEBSERVICE("x")', '\'=WEBSERVICE("x")'),
        ("- een bullet", "'- een bullet"),
        ("een\nregel", "een\nregel"),
    ],
)
def test_a_value_in_its_cell(value: Any, cell: str) -> None:
    assert cells(one=value) == [cell]


def test_names_stand_above_the_rows() -> None:
    assert csv_text([{"a": 1, "b": 2}, {"a": 3, "b": 4}]).splitlines() == ["a,b", "1,2", "3,4"]
    assert csv_text([]) == ""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("57", 57),
        ("12,5", 12.5),
        ("0", 0),
        (2.5, 2.5),
        (True, True),
        (None, None),
        ("007", "007"),
        ("1.250", "1.250"),
        ("57%", "57%"),
        ("2012/2013", "2012/2013"),
        ("-5", "-5"),
        ("+31", "+31"),
        ("٣", "٣"),
        ("=1+1", "=1+1"),
        (float("nan"), "nan"),
        (["57"], 57),
        ("bel\x07 en \ud800half\ufffe", "bel en half"),
    ],
)
def test_a_value_of_a_spreadsheet(value: Any, expected: Any) -> None:
    found = cell(value)
    assert (found, type(found)) == (expected, type(expected))


def test_a_text_that_is_too_long_for_a_cell_is_cut_in_sight() -> None:
    assert clean("a" * LONGEST) == "a" * LONGEST
    assert clean("a" * (LONGEST + 1)) == "a" * (LONGEST - 6) + " (...)"


@given(st.text())
def test_cleaning_again_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_columns_are_as_wide_as_their_longest_line() -> None:
    rows = [{"doel": "kort\neen langere regel", "n": 1, "alles": "x" * 500}]
    assert sheet_of(rows).widths == (len("een langere regel"), NARROWEST, WIDEST)
    assert sheet_of([]).names == ()
