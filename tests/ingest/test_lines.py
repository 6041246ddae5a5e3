"""Lines: plain characters, and the white space around them counted."""

from collections.abc import Callable

import pytest

from ingest.lines import Line, RawText, full_width, lines_of, repair

Raw = Callable[..., RawText]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("  twee\t woorden \u00a0hier ", "twee woorden hier"),
        ("oﬃcieel eﬀect, deﬁnitief", "officieel effect, definitief"),
        ("po\u2010school, vo\u2011school", "po-school, vo-school"),
        ("\uf0b7 punt", "• punt"),
        ("\ufeffeer\u200bste\x00", "eerste"),
        ("\x07 \u200b", ""),
    ],
)
def test_repair(line: str, expected: str) -> None:
    assert repair(line) == expected


def test_gaps_pages_and_indents(raw: Raw) -> None:
    """A new page counts as one blank line; blank lines at the end of a page do not count."""
    text = raw(["", "een", "twee", "", "", "  drie", ""], ["vier", "vijf", "zes", "zeven"])
    assert lines_of(text.pages) == [
        Line("een", 0, 1, False),
        Line("twee", 0, 0, False),
        Line("drie", 0, 2, True),
        Line("vier", 1, 1, False),
        Line("vijf", 1, 0, False),
        Line("zes", 1, 0, False),
        Line("zeven", 1, 0, False),
    ]


def test_double_spacing_is_taken_back(raw: Raw) -> None:
    """Where most lines have a blank one before them, only two of them part paragraphs."""
    text = raw(["een", "", "twee", "", "drie", "", "", "vier"])
    assert [line.gap for line in lines_of(text.pages)] == [0, 0, 0, 1]


def test_full_width_is_the_length_at_nine_tenths() -> None:
    lines = [Line("x" * length, 0, 0, False) for length in (10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 99)]
    assert full_width(lines) == 10
    assert full_width([]) == 0


def test_letter_and_accent_become_one_character() -> None:
    """PDFs made on a Mac often hold letters and accents apart; no search would find the word."""
    assert repair("cafe\u0301") == "caf\u00e9"


def test_of_the_soft_hyphens_only_a_break_at_the_line_end_stays() -> None:
    assert repair("leer\u00adkracht en ouder\u00ad ") == "leerkracht en ouder\u00ad"
    assert repair("\u00ad") == ""
