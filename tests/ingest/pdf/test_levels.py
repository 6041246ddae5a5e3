"""How deep headings stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.levels import depth_of_number, levels
from ingest.pdf.order import Line
from tests.ingest.pdf.build import line


def depths(*headings: Line) -> list[int]:
    return levels(headings, [[n] for n in range(len(headings))])


def test_larger_before_smaller_and_bold_before_plain_before_italic() -> None:
    found = depths(
        line("Groot", size=16),
        line("Vet", bold=True),
        line("Schuin", italic=True),
        line("Nog een vette", bold=True),
        line("Weer groot", size=16),
    )
    assert found == [1, 2, 3, 2, 1]


def test_numbers_tell_within_one_type() -> None:
    texts = ["1 Wet", "1.1 Doel", "1.1.1 Plan", "1.2 Geld", "2 Slot"]
    assert depths(*(line(text, bold=True) for text in texts)) == [1, 2, 3, 2, 1]


def test_heading_without_number_stands_with_the_highest_numbered_of_its_type() -> None:
    texts = ["Samenvatting", "1 Wet", "1.1 Doel", "Bijlagen"]
    assert depths(*(line(text, bold=True) for text in texts)) == [1, 1, 2, 1]


def test_sizes_that_hardly_differ_are_one() -> None:
    """Recognised text varies a little from line to line."""
    assert depths(line("Een", size=14), line("Twee", size=13.5), line("Drie", size=11)) == [1, 1, 2]


def test_numbered_headings_keep_their_depth_below_something_large() -> None:
    section = ["1.1 Doel", "1.2 Plan", "2.1 Geld", "3.1 Slot"]
    found = depths(
        line("1 Wet", size=16),
        line(section[0], bold=True),
        line(section[1], bold=True),
        line("2 Geld", size=16),
        line("Los groot woord", size=13),
        line(section[2], bold=True),
        line("3 Slot", size=16),
        line(section[3], bold=True),
    )
    assert [found[n] for n in (1, 2, 5, 7)] == [2, 2, 2, 2]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("2 Doel", 1), ("2. Doel", 1), ("2.1 Doel", 2), ("2.1.3. Doel", 3), ("Doel", 0), ("2023", 0)],
)
def test_depth_of_number(text: str, wanted: int) -> None:
    assert depth_of_number(text) == wanted


types = st.builds(
    line,
    st.sampled_from(["Doel", "1 Doel", "1.1 Doel", "2.1.3 Doel"]),
    size=st.sampled_from([10, 12, 16]),
    bold=st.booleans(),
)


@given(st.lists(types, max_size=12))
def test_headings_that_look_alike_stand_equally_deep(headings: list[Line]) -> None:
    seen: dict[tuple[str, float, bool], int] = {}
    for heading, level in zip(headings, depths(*headings), strict=True):
        assert seen.setdefault((heading.text, heading.size, heading.bold), level) == level
