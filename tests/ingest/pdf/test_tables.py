"""Tables and frames out of rules, shading and aligned text."""

import pytest

from ingest.pdf.grid import Box
from ingest.pdf.segments import Segment
from ingest.pdf.shapes import Area, Drawing, Rule
from ingest.pdf.table_cells import Table, cell_text
from ingest.pdf.tables import is_chart, tables_and_frames
from tests.ingest.pdf.build import SENTENCE, cells, drawing, full_grid, segment, table

XS = (72.0, 172.0, 272.0, 372.0)
YS = (700.0, 680.0, 660.0, 640.0)
ROWS = [("Sector", "2022", "2023"), ("po", "100", "120"), ("vo", "200", "230")]


def found(page: Drawing, segments: list[Segment]) -> list[Table]:
    return tables_and_frames(page, segments)[0]


def in_order(segments: list[Segment]) -> list[Segment]:
    return sorted(segments, key=lambda s: (-s.y, s.x0))


def test_full_grid() -> None:
    segments = in_order(cells(XS, YS, ROWS))
    (one,) = found(drawing(rules=full_grid(XS, YS)), segments)
    assert one.rows == tuple(ROWS)
    assert one.members == {id(s) for s in segments}


def test_cells_of_several_lines() -> None:
    long = [segment("van scho-", 174, 668), segment("len", 174, 656)]
    rules = full_grid(XS, (700.0, 680.0, 640.0))
    segments = [*cells(XS, YS, ROWS[:1]), segment("doel", 74, 668), *long, segment("1", 274, 668)]
    (one,) = found(drawing(rules=rules), in_order(segments))
    assert one.rows == (ROWS[0], ("doel", "van scholen", "1"))


def test_horizontal_lines_only() -> None:
    rules = [Rule(72, y, 372, y) for y in YS]
    (one,) = found(drawing(rules=rules), in_order(cells(XS, YS, ROWS)))
    assert one.rows == tuple(ROWS)


def test_header_above_the_first_line_is_part_of_the_table() -> None:
    rules = [Rule(72, y, 372, y) for y in (680, 660, 640, 620)]
    rows = [*ROWS, ("mbo", "300", "310")]
    (one,) = found(drawing(rules=rules), in_order(cells(XS, (*YS, 620), rows)))
    assert one.rows == tuple(rows)


def test_every_other_row_shaded() -> None:
    rows = [*ROWS, ("mbo", "300", "310"), ("hbo", "400", "420")]
    ys = (700.0, 680.0, 660.0, 640.0, 620.0, 600.0)
    shaded = [Area(72, y - 20, 372, y) for y in (700, 660, 620)]
    (one,) = found(drawing(areas=shaded), in_order(cells(XS, ys, rows)))
    assert one.rows == tuple(rows)


def test_last_row_under_the_last_shaded_one_is_part_of_the_table() -> None:
    rows = [*ROWS, ("mbo", "300", "310")]
    shaded = [Area(72, y - 20, 372, y) for y in (700, 660)]
    (one,) = found(drawing(areas=shaded), in_order(cells(XS, (*YS, 620), rows)))
    assert one.rows == tuple(rows)


def test_numbers_aligned_on_the_right() -> None:
    ys = (700.0, 680.0, 660.0)
    left = [segment(t, 74, y - 10) for t, y in zip(("po", "vo", "mbo"), ys, strict=True)]
    numbers = [("1.200", 40), ("900", 30), ("12.300", 50)]
    right = [segment(t, 370 - w, y - 10, x1=370) for (t, w), y in zip(numbers, ys, strict=True)]
    rules = full_grid((72.0, 272.0, 372.0), (*ys, 640.0))
    (one,) = found(drawing(rules=rules), in_order([*left, *right]))
    assert one.rows == (("po", "1.200"), ("vo", "900"), ("mbo", "12.300"))


def test_aligned_columns_without_lines() -> None:
    rows = [*ROWS, ("mbo", "300", "310")]
    segments = in_order(cells(XS, (700, 685, 670, 655), rows))
    (one,) = found(drawing(), segments)
    assert one.rows == tuple(rows)


def test_justified_text_is_no_table() -> None:
    """Wide gaps between the words of narrow columns do not stand under each other."""
    starts = [(72, 110, 190, 260), (72, 140, 200, 290), (72, 125, 170, 240), (72, 150, 230, 300)]
    words = [("het", "bestuur", "van", "de"), ("school", "volgt", "deze", "les")] * 2
    rows = [
        segment(w, x, 700 - 12 * n)
        for n, (xs, line) in enumerate(zip(starts, words, strict=True))
        for x, w in zip(xs, line, strict=True)
    ]
    assert found(drawing(), in_order(rows)) == []


def test_two_columns_of_running_text_are_no_table() -> None:
    left = [segment("Een regel van een kolom met tekst", 72, 700 - 12 * n) for n in range(8)]
    right = [segment("De andere kolom met andere tekst", 300, 700 - 12 * n) for n in range(8)]
    assert found(drawing(), in_order([*left, *right])) == []


def test_list_of_abbreviations() -> None:
    pairs = [("po", "primair onderwijs"), ("vo", "voortgezet onderwijs")] * 2
    segments = [
        segment(t, x, 700 - 14 * n)
        for n, pair in enumerate(pairs)
        for x, t in zip((72, 150), pair, strict=True)
    ]
    (one,) = found(drawing(), segments)
    assert one.rows == tuple(pairs)


def test_bold_first_row_is_emphasised() -> None:
    bold = [segment(t, x + 2, 690, bold=True) for t, x in zip(ROWS[0], XS[:3], strict=True)]
    segments = in_order([*bold, *cells(XS, YS[1:], ROWS[1:])])
    assert found(drawing(rules=full_grid(XS, YS)), segments)[0].emphasised
    plain = in_order(cells(XS, YS, ROWS))
    assert not found(drawing(rules=full_grid(XS, YS)), plain)[0].emphasised


def test_bold_totals_do_not_take_the_emphasis_from_the_header() -> None:
    bold = [
        segment(text, x + 2, y, bold=True)
        for y, row in ((690, ROWS[0]), (650, ("totaal", "300", "350")))
        for text, x in zip(row, XS[:3], strict=True)
    ]
    segments = in_order([*bold, *cells(XS, YS[1:], ROWS[1:2])])
    assert found(drawing(rules=full_grid(XS, YS)), segments)[0].emphasised


def test_merged_cells_of_a_header_stand_in_every_column_they_cover() -> None:
    xs, ys = (72.0, 132.0, 192.0, 252.0, 312.0, 372.0), (700.0, 680.0, 660.0, 640.0, 620.0)
    rules = [Rule(72, y, 372, y) for y in (700, 660, 640, 620)] + [Rule(132, 680, 372, 680)]
    rules += [Rule(x, 620, x, 700) for x in (72, 132, 252, 372)]
    rules += [Rule(x, 620, x, 680) for x in (192, 312)]
    rows = [("Sector", "2022", "", "2023", ""), ("", "aantal", "deel", "aantal", "deel")]
    below = [("po", "1", "2", "3", "4"), ("vo", "5", "6", "7", "8")]
    (one,) = found(drawing(rules=rules), in_order(cells(xs, ys, [*rows, *below])))
    assert one.rows[0] == ("Sector", "2022", "2022", "2023", "2023")
    assert one.rows[2:] == tuple(below)


def test_box_around_text_is_a_frame() -> None:
    inside = [segment("Praktijkvoorbeeld", 80, 680), segment("De school leest.", 80, 660)]
    edges = full_grid((72, 372), (700, 640))
    tables, frames = tables_and_frames(drawing(rules=edges), inside)
    assert tables == []
    assert [frame.box for frame in frames] == [Box(72, 640, 372, 700)]


def test_shaded_box_is_a_frame_and_a_coloured_bar_is_none() -> None:
    inside = [segment("Praktijkvoorbeeld", 80, 680), segment("De school leest.", 80, 660)]
    assert len(tables_and_frames(drawing(areas=[Area(72, 640, 372, 700)]), inside)[1]) == 1
    bar = [segment("1 Inleiding", 80, 680, size=14)]
    assert tables_and_frames(drawing(areas=[Area(72, 670, 372, 700)]), bar)[1] == []


def test_border_of_a_page_is_no_frame() -> None:
    inside = [segment(SENTENCE, 72, 780 - 12 * n) for n in range(60)]
    page = drawing(rules=full_grid((40, 555), (810, 40)))
    assert tables_and_frames(page, inside) == ([], [])


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("een", "twee"), "een twee"),
        (("school-", "leider"), "schoolleider"),
        (("taal-", "en rekenles"), "taal- en rekenles"),
        (("leer\u00ad", "ling"), "leerling"),
        ((), ""),
    ],
)
def test_lines_of_a_cell(lines: tuple[str, ...], wanted: str) -> None:
    assert cell_text([segment(t, 72, 700 - 12 * n) for n, t in enumerate(lines)]) == wanted


def test_chart_has_as_many_empty_cells_as_filled_ones() -> None:
    assert is_chart(table(("80", "", ""), ("", "60", ""), ("2021", "2022", "")))
    assert not is_chart(table(*ROWS))
