"""The order in which a page is read."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.pdf.grid import Box
from ingest.pdf.order import Element, Line, PlacedTable, elements_of
from ingest.pdf.scan import Scan
from ingest.pdf.segments import Segment
from ingest.pdf.tables import Frame
from tests.ingest.pdf.build import SENTENCE, body, page, segment, table

LEFT = "Een regel van de linker kolom tekst"  # 35 characters: 175 points
RIGHT = "Een regel van de rechter kolom hier"


def read(found: Scan, gone: tuple[int, ...] = (), first_frame: int = 0) -> list[Element]:
    return elements_of(found, 0, gone, body(), first_frame)


def texts(found: Scan) -> list[str]:
    return [e.text for e in read(found) if isinstance(e, Line)]


def column(text: str, x: float, top: float = 700, count: int = 6) -> list[Segment]:
    return [segment(f"{text} {n}", x, top - 12 * n) for n in range(count)]


def test_lines_from_top_to_bottom() -> None:
    found = page(segment("onder", 72, 600), segment("rechts", 300, 700), segment("links", 72, 700))
    assert texts(found) == ["links rechts", "onder"]


def test_left_column_before_the_right_one_and_full_lines_around_them() -> None:
    above, below = segment(SENTENCE, 72, 740, x1=520), segment(SENTENCE, 72, 600, x1=520)
    found = page(above, *column(LEFT, 72), *column(RIGHT, 320), below)
    left, right = ([f"{text} {n}" for n in range(6)] for text in (LEFT, RIGHT))
    assert texts(found) == [SENTENCE, *left, *right, SENTENCE]


@pytest.mark.xfail(strict=True, reason="columns are judged by the width of segments, not of lines")
def test_columns_whose_lines_are_spread_over_their_width() -> None:
    """Justified lines come as several segments."""
    middle = (140, 165, 150, 172, 145, 160, 155, 170)
    left = [
        segment(word, x, 700 - 12 * n)
        for n, at in enumerate(middle)
        for word, x in (("schoolleider", 72), ("een", at), ("doelstelling", 210))
    ]
    right = [
        segment(word, x, 700 - 12 * n)
        for n, at in enumerate(middle)
        for word, x in (("onderwijs", 320), ("van", at + 235), ("leerlingen", 460))
    ]
    found = " ".join(texts(page(*left, *right)))
    assert found.rindex("doelstelling") < found.index("onderwijs")


def test_what_is_gone_is_not_read() -> None:
    head, text = segment("Jaarplan", 72, 800), segment("De school.", 72, 700)
    found = read(page(head, text), gone=(id(head),))
    assert [e.text for e in found if isinstance(e, Line)] == ["De school."]


def test_table_stands_at_its_height() -> None:
    one = table(("a", "b"), ("c", "d"), box=Box(72, 640, 372, 680))
    found = read(page(segment("boven", 72, 700), segment("onder", 72, 600), tables=[one]))
    assert [e.text if isinstance(e, Line) else "tabel" for e in found] == [
        "boven",
        "tabel",
        "onder",
    ]
    assert [e.table for e in found if isinstance(e, PlacedTable)] == [one]


def test_frame_is_read_as_a_whole_and_numbered_on() -> None:
    frame = Frame(Box(300, 600, 500, 710))
    inside = [segment("Kader", 310, 690), segment("tekst in het kader", 310, 670)]
    beside = [segment("naast", 72, 690), segment("en eronder", 72, 670)]
    found = read(page(*inside, *beside, frames=[frame]), first_frame=4)
    lines = [(e.text, e.frame) for e in found if isinstance(e, Line)]
    assert [text for text, number in lines if number == 4] == ["Kader", "tekst in het kader"]
    assert [text for text, number in lines if number is None] == ["naast", "en eronder"]
    numbers = [number for _, number in lines]
    assert numbers.index(4) + 1 == len(numbers) - 1 - numbers[::-1].index(4)  # side by side


def test_line_of_several_segments() -> None:
    parts = [
        segment("2.1", 72, 700, bold=True),
        segment("Doelen1", 100, 700, bold=True, marks=((6, "1"),)),
        segment("en meer", 200, 700),
    ]
    (line,) = read(page(*parts))
    assert isinstance(line, Line)
    assert (line.text, line.marks, line.bold) == ("2.1 Doelen1 en meer", ((10, "1"),), False)
    assert (line.x0, line.x1, line.page) == (72, 235, 0)


def test_letter_o_before_a_line_is_a_bullet() -> None:
    assert texts(page(segment("o", 72, 700), segment("een punt", 90, 700))) == ["• een punt"]


pieces = st.builds(
    segment,
    st.text("abcdefgh", min_size=2, max_size=40),
    st.integers(3, 40).map(lambda n: 12.0 * n),
    st.integers(3, 65).map(lambda n: 12.0 * n),
)
boxes = st.builds(
    lambda x, y, w, h: Frame(Box(x, y, x + w, y + h)),
    st.integers(0, 400),
    st.integers(0, 700),
    st.integers(20, 200),
    st.integers(20, 100),
)


@given(st.lists(pieces, max_size=40), st.lists(boxes, max_size=2))
def test_no_segment_is_lost_or_read_twice(segments: list[Segment], frames: list[Frame]) -> None:
    words = [w for text in texts(page(*segments, frames=frames)) for w in text.split()]
    assert Counter(words) == Counter(s.text for s in segments)
