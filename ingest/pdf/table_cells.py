"""A table and its cells: what tables with rules and tables without have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.hyphens import HyphenJoiner
from ingest.pdf.grid import Box, Grid
from ingest.pdf.segments import Segment, on_lines

SAME_LINE = 0.4  # of the font size; baselines of one line in a table differ less
SAME_ROW = 0.5  # the same for cells beside each other, one of which may stand higher
ALIGNED = 3.0  # points that the starts of cells in a column may differ
COLUMN_GAP = 4.0  # points without text between two columns, at least
JOINER = HyphenJoiner(())  # a cell has too few words to be evidence for each other
TIGHT_STEP = 1.4  # times the font size; the lines of one cell may stand as close
LINE_STEP = 1.45  # times the font size; a larger step down begins a new row


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells with their place on the page."""

    box: Box
    rows: tuple[tuple[str, ...], ...]
    header: int  # rows that make the header, where merged cells tell; else 0
    emphasised: bool  # the first row alone is bold
    marks: tuple[str, ...]  # labels of the footnote marks in its cells
    members: frozenset[int]  # ids of the segments it holds


def columns_of(grid: Grid, inside: Sequence[Segment]) -> list[float]:
    """Where each column begins."""
    if len(grid.verticals) > 2:
        return list(grid.verticals[:-1])
    narrow = [s for s in inside if s.x1 - s.x0 < 0.6 * grid.box.width]
    edges = sorted((s.x0, s.x1) for s in narrow)
    starts: list[float] = []
    end = float("-inf")
    for x0, x1 in edges:
        if x0 - end >= COLUMN_GAP:
            starts.append(x0 - COLUMN_GAP / 2)
        end = max(end, x1)
    return starts or [grid.box.x0]


def cells_in(segments: Sequence[Segment], columns: Sequence[float]) -> list[list[Segment]]:
    """The segments of one row, column by column; where a segment begins counts."""
    cells: list[list[Segment]] = [[] for _ in columns]
    for segment in segments:
        middle = min((segment.x0 + segment.x1) / 2, segment.x0 + 12)
        cells[max(0, sum(start <= middle for start in columns) - 1)].append(segment)
    return cells


def text_rows(band: Sequence[Segment], columns: Sequence[float]) -> list[list[list[Segment]]]:
    """Rows without rules between them: each begins with a line that fills its columns anew."""
    lines = on_lines(sorted(band, key=lambda s: (-s.y, s.x0)), SAME_ROW)
    widest = max((a[0].y - b[0].y for a, b in pairwise(lines)), default=0.0)
    rows: list[list[Segment]] = []
    for index, line in enumerate(lines):
        cells = [bool(cell) for cell in cells_in(line, columns)]
        step = lines[index - 1][0].y - line[0].y if index else 0.0
        wraps = step < TIGHT_STEP * line[0].size and step < 0.87 * widest
        fresh = step > LINE_STEP * line[0].size or (cells[0] and sum(cells) > 1 and not wraps)
        if rows and not fresh:
            rows[-1] += line
        else:
            rows.append(list(line))
    return [cells_in(row, columns) for row in rows]


def table_of(
    box: Box,
    inside: Sequence[Segment],
    rows: Sequence[Sequence[Sequence[Segment]]],
    header: int = 0,
) -> Table:
    """The table of these cells; `header` is how many rows of it merged cells give away."""
    return Table(
        box=box,
        rows=tuple(tuple(cell_text(cell) for cell in row) for row in rows),
        header=header,
        emphasised=_bold(rows[0]) and not _bold(rows[1]),
        marks=tuple(label for s in inside for _, label in s.marks),
        members=frozenset(id(s) for s in inside),
    )


def _bold(row: Sequence[Sequence[Segment]]) -> bool:
    return all(segment.bold for cell in row for segment in cell)


def cell_text(cell: Sequence[Segment]) -> str:
    """The lines of a cell, joined."""
    text = ""
    lines = on_lines(sorted(cell, key=lambda s: (-s.y, s.x0)), SAME_LINE)
    for line in lines:
        part = " ".join(s.text for s in sorted(line, key=lambda s: s.x0))
        if text:
            text, between = JOINER.glue(text, part)
            text += between
        text += part
    return text
