"""Numbers of lists, by hand."""

import pytest

from ingest.numbering import ListCounter, ListLevel, Shape, numeral


@pytest.mark.parametrize(
    ("number", "shape", "text"),
    [
        (3, "decimal", "3"),
        (3, "padded", "03"),
        (3, "ordinal", "3e"),
        (1, "lower-letter", "a"),
        (26, "upper-letter", "Z"),
        (27, "lower-letter", "aa"),
        (14, "lower-roman", "xiv"),
        (1994, "upper-roman", "MCMXCIV"),
        (0, "lower-roman", "0"),
        (10**9, "upper-roman", "1000000000"),
        (3, "none", ""),
    ],
)
def test_numerals(number: int, shape: Shape, text: str) -> None:
    assert numeral(number, shape) == text


LEGAL = {
    1: ListLevel(shape="decimal", template="Artikel %1."),
    2: ListLevel(shape="decimal", template="%1.%2"),
    3: ListLevel(shape="lower-letter", template="%3)"),
}


def test_a_list_of_three_levels() -> None:
    counter = ListCounter()
    assert [counter.label(LEGAL, level) for level in (1, 2, 2, 3, 3, 2, 1, 2, 3)] == [
        *("Artikel 1.", "1.1", "1.2", "a)", "b)", "1.3", "Artikel 2.", "2.1", "a)"),
    ]


def test_a_deeper_item_first_takes_the_start_of_what_stands_above_it() -> None:
    levels = {**LEGAL, 1: ListLevel(shape="decimal", start=4)}
    counter = ListCounter()
    assert [counter.label(levels, 2), counter.label(levels, 2)] == ["4.1", "4.2"]


def test_restart_bullets_and_levels_without_number() -> None:
    counter = ListCounter()
    assert counter.label(LEGAL, 2) == "1.1"
    counter.restart(2, 7)
    assert counter.label(LEGAL, 2) == "1.7"
    assert counter.label({1: ListLevel(shape="bullet")}, 1) == "•"
    assert counter.label({1: ListLevel(shape="none")}, 1) == ""
    assert counter.label({1: ListLevel(shape="none", template="Noot")}, 1) == "Noot"
    assert counter.label({}, 5) == ""
