"""Rows for a spreadsheet."""

import csv
import io
from typing import Any

import pytest

from app.tables import csv_text


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
