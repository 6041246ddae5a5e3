"""Tables: regions that rules, shading or aligned columns set apart, cut into cells.

1. Find regions: rules and shading that touch, else lines of text with the same columns.
2. Cut a region into columns, at upright rules or where no text stands.
3. Cut it into rows, at rules from side to side or where a line fills its columns anew.
4. Put each segment in its cell.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.headings import is_item
from ingest.hyphens import HyphenJoiner
from ingest.pdf.cells import ruled_cells
from ingest.pdf.grid import FRAME_SIDES, Box, Grid, grids_of
from ingest.pdf.segments import Segment
from ingest.pdf.shapes import Drawing

COLUMN_GAP = 4.0  # points without text between two columns, at least
FEWEST_ROWS = 3  # of a table without rules
FEWEST_PAIRS = 4
ALIGNED = 3.0  # points that the starts of cells in a column may differ
MEDIUM_CELL = 45  # characters; half of the cells between rules without walls are as short
BESIDE = 2.2  # font sizes from a rule to the line of a table that stands outside it
SHORT_CELL = 25  # characters; half of the cells of a table without rules are as short
LONGEST_CELL = 60  # characters of a cell in a table without rules; more is a text column
JOINER = HyphenJoiner(())  # a cell has too few words to be evidence for each other
SPARSE = 0.5  # share of filled cells
NUMBERS = re.compile(r"[-\d][\d.,% -]*$")
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


@dataclass(frozen=True, slots=True)
class Frame:
    """A box around or behind running text."""

    box: Box


def tables_and_frames(
    drawing: Drawing, segments: Sequence[Segment]
) -> tuple[list[Table], list[Frame]]:
    """The tables of a page and the frames around its running text."""
    tables: list[Table] = []
    frames: list[Frame] = []
    taken: set[int] = set()
    for grid in grids_of(drawing, segments):
        free = [s for s in segments if id(s) not in taken]
        table = _table_of_grid(grid, free)
        if table is not None:
            tables.append(table)
            taken |= table.members
        elif _is_frame(grid, [s for s in free if grid.box.holds(s)], drawing):
            frames.append(Frame(grid.box))
    free = [s for s in segments if id(s) not in taken]
    tables += [table for table in _unruled(free) if not any(f.box.meets(table.box) for f in frames)]
    return tables, frames


def _table_of_grid(grid: Grid, segments: Sequence[Segment]) -> Table | None:
    inside = [s for s in segments if grid.box.holds(s)]
    above, below = (_line_beside(grid, inside, segments, way) for way in (1, -1))
    columns = _columns(grid, [*above, *inside, *below])
    header = 0
    if len(grid.verticals) > FRAME_SIDES and not _has_stacked_rows(grid, inside):
        rows, header = ruled_cells(grid, inside)
    else:
        rows = _rows(grid, inside, columns)
    rows = [
        *([_cells(above, columns)] if above else []),
        *rows,
        *([_cells(below, columns)] if below else []),
    ]
    rows = _filled_columns(rows)
    if len(rows) < 2 or len(rows[0]) < 2 or _is_sparse_text(rows):
        return None
    if not grid.verticals and not _has_short_cells(rows):
        return None
    return _table(grid.box, [*above, *inside, *below], rows, 0 if above else header)


def _line_beside(
    grid: Grid, inside: Sequence[Segment], segments: Sequence[Segment], way: int
) -> list[Segment]:
    """The line right above (1) or below (-1) the rules, if it fills the same columns."""
    edge = grid.box.y1 if way > 0 else grid.box.y0
    line = [
        s
        for s in segments
        if not grid.box.holds(s)
        and 0 < way * (s.y - edge) < BESIDE * s.size
        and grid.box.x0 - ALIGNED <= s.x0
        and s.x1 <= grid.box.x1 + ALIGNED
    ]
    if len(line) < 2 or max(s.y for s in line) - min(s.y for s in line) > ALIGNED:
        return []
    columns = _columns(grid, [*inside, *line])
    same = len(columns) == len(_columns(grid, inside))
    return line if same and max(map(len, _cells(line, columns))) == 1 else []


def _has_short_cells(rows: Sequence[Sequence[Sequence[Segment]]]) -> bool:
    """Between rules without walls, columns of running text have longer lines than cells."""
    lengths = sorted(len(s.text) for row in rows for cell in row for s in cell)
    return lengths[len(lengths) // 2] <= MEDIUM_CELL


def _has_stacked_rows(grid: Grid, inside: Sequence[Segment]) -> bool:
    columns = _columns(grid, inside)
    return any(_stacked(_cells(band, columns)) for band in _bands(grid, inside))


def _filled_columns(rows: Sequence[Sequence[list[Segment]]]) -> list[list[list[Segment]]]:
    """The rows without columns that are empty in all of them: padding between double rules."""
    filled = [at for at in range(len(rows[0]) if rows else 0) if any(row[at] for row in rows)]
    return [[row[at] for at in filled] for row in rows]


def _is_frame(grid: Grid, inside: Sequence[Segment], drawing: Drawing) -> bool:
    """More than a heading on a coloured bar, and less than a page with a border."""
    heights = {round(s.y) for s in inside}
    if len(heights) < 2 or len(grid.verticals) < FRAME_SIDES:
        return False
    return max(heights) - min(heights) < 0.8 * drawing.height


def _columns(grid: Grid, inside: Sequence[Segment]) -> list[float]:
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


def _rows(
    grid: Grid, inside: Sequence[Segment], columns: Sequence[float]
) -> list[list[list[Segment]]]:
    """Rows of cells of segments."""
    full = _bands(grid, inside)
    ruled = len(full) > 2 or len(grid.verticals) > 2
    rows: list[list[list[Segment]]] = []
    for band in full:
        cells = _cells(band, columns)
        rows += [cells] if ruled and not _stacked(cells) else _text_rows(band, columns)
    return rows


def _bands(grid: Grid, inside: Sequence[Segment]) -> list[list[Segment]]:
    """What stands between each two horizontal lines."""
    bands: list[list[Segment]] = [[] for _ in range(len(grid.horizontals) + 1)]
    for segment in inside:
        middle = segment.y + 0.3 * segment.size
        bands[sum(line > middle for line in grid.horizontals)].append(segment)
    return [band for band in bands if band]


def _stacked(cells: Sequence[Sequence[Segment]]) -> bool:
    """True if one band between rules holds several rows: each line fills all columns, one of
    them with numbers."""
    filled = [cell for cell in cells if cell]
    counts = {len({round(s.y) for s in cell}) for cell in filled}
    numeric = any(all(NUMBERS.match(s.text) for s in cell) for cell in filled)
    return len(filled) > 1 and len(counts) == 1 and min(counts) > 1 and numeric


def _cells(segments: Sequence[Segment], columns: Sequence[float]) -> list[list[Segment]]:
    cells: list[list[Segment]] = [[] for _ in columns]
    for segment in segments:
        middle = min((segment.x0 + segment.x1) / 2, segment.x0 + 12)
        cells[max(0, sum(start <= middle for start in columns) - 1)].append(segment)
    return cells


def _text_rows(band: Sequence[Segment], columns: Sequence[float]) -> list[list[list[Segment]]]:
    """Rows without rules between them: each begins with a line that fills its columns anew."""
    lines: list[list[Segment]] = []
    for segment in sorted(band, key=lambda s: (-s.y, s.x0)):
        if lines and lines[-1][0].y - segment.y < 0.5 * segment.size:
            lines[-1].append(segment)
        else:
            lines.append([segment])
    widest = max((a[0].y - b[0].y for a, b in pairwise(lines)), default=0.0)
    rows: list[list[Segment]] = []
    for index, line in enumerate(lines):
        cells = [bool(cell) for cell in _cells(line, columns)]
        step = lines[index - 1][0].y - line[0].y if index else 0.0
        wraps = step < TIGHT_STEP * line[0].size and step < 0.87 * widest
        fresh = step > LINE_STEP * line[0].size or (cells[0] and sum(cells) > 1 and not wraps)
        if rows and not fresh:
            rows[-1] += line
        else:
            rows.append(list(line))
    return [_cells(row, columns) for row in rows]


def _table(
    box: Box,
    inside: Sequence[Segment],
    rows: Sequence[Sequence[Sequence[Segment]]],
    header: int = 0,
) -> Table:
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


def is_chart(table: Table) -> bool:
    """True for the labels of a picture with grid lines: numbers in half of the cells or fewer."""
    cells = [cell for row in table.rows for cell in row]
    return sum(bool(cell) for cell in cells) <= SPARSE * len(cells)


def _is_sparse_text(rows: Sequence[Sequence[Sequence[Segment]]]) -> bool:
    """True for text that happens to stand between lines: few cells, and few of them numbers."""
    cells = [cell_text(cell) for row in rows for cell in row]
    filled = [cell for cell in cells if cell]
    numbers = [cell for cell in filled if NUMBERS.match(cell)]
    return len(filled) <= SPARSE * len(cells) and len(numbers) < len(filled) / 2


def cell_text(cell: Sequence[Segment]) -> str:
    """The lines of a cell, joined."""
    text = ""
    lines: list[list[Segment]] = []
    for segment in sorted(cell, key=lambda s: (-s.y, s.x0)):
        if lines and abs(lines[-1][0].y - segment.y) < 0.4 * segment.size:
            lines[-1].append(segment)
        else:
            lines.append([segment])
    for line in lines:
        part = " ".join(s.text for s in sorted(line, key=lambda s: s.x0))
        if text:
            text, between = JOINER.glue(text, part)
            text += between
        text += part
    return text


def _unruled(segments: Sequence[Segment]) -> list[Table]:
    """Stretches of lines that have the same three or more columns."""
    lines: list[list[Segment]] = []
    for segment in segments:
        if lines and abs(lines[-1][0].y - segment.y) < 0.4 * segment.size:
            lines[-1].append(segment)
        else:
            lines.append([segment])
    found: list[Table] = []
    stretch: list[list[Segment]] = []
    for line in [*lines, []]:
        if line and _goes_on(stretch, line):
            stretch.append(line)
            continue
        if _is_list_of_pairs(stretch):
            found.append(_table_of_pairs(stretch))
        elif _is_table(stretch) and len((table := _table_of_lines(stretch)).rows[0]) > 2:
            found.append(table)
        stretch = [line] if len(line) > 1 and _short(line) else []
    return [table for table in found if len(table.rows) >= FEWEST_ROWS]


def _is_table(lines: Sequence[Sequence[Segment]]) -> bool:
    """True for three or more columns of short cells: columns of running text have long lines."""
    lengths = sorted(len(s.text) for line in lines for s in line)
    return (
        sum(len(row) > 2 for row in lines) >= FEWEST_ROWS
        and lengths[len(lengths) // 2] <= SHORT_CELL
        and _aligned_columns(lines) > 2
    )


def _aligned_columns(lines: Sequence[Sequence[Segment]]) -> int:
    """In how many places three or more cells begin or end alike; word gaps are by chance."""
    cells = [s for line in lines for s in line]
    columns = 0
    for edges in ([s.x0 for s in cells], [s.x1 for s in cells]):
        groups: list[list[float]] = []
        for x in sorted(edges):
            if groups and x - groups[-1][0] < ALIGNED:
                groups[-1].append(x)
            else:
                groups.append([x])
        columns = max(columns, sum(len(group) >= FEWEST_ROWS for group in groups))
    return columns


def _is_list_of_pairs(lines: Sequence[Sequence[Segment]]) -> bool:
    """True for names or abbreviations on the left, each with what it stands for beside it."""
    pairs = [line for line in lines if len(line) == 2]
    if len(pairs) < FEWEST_PAIRS or len(pairs) < len(lines):
        return False
    starts = [line[1].x0 for line in pairs]
    if max(len(a.text) for a, _ in pairs) > SHORT_CELL:
        return False
    items = sum(is_item(a.text + " x") for a, _ in pairs)
    return max(starts) - min(starts) < ALIGNED and items < len(pairs) / 2


def _short(line: Sequence[Segment]) -> bool:
    return all(len(s.text) <= LONGEST_CELL for s in line)


def _goes_on(stretch: Sequence[Sequence[Segment]], line: Sequence[Segment]) -> bool:
    """True if every segment of the line stands under a column of the stretch."""
    if not stretch or not _short(line):
        return False
    if stretch[-1][0].y - line[0].y > 3 * line[0].size:
        return False
    above = [s for row in stretch for s in row]
    return all(
        any(s.x0 < o.x1 + ALIGNED and o.x0 < s.x1 + ALIGNED for o in above) for s in line
    ) and (len(line) > 1 or line[0].x0 > stretch[0][0].x0 + ALIGNED or len(line[0].text) < 30)


def _table_of_pairs(lines: Sequence[Sequence[Segment]]) -> Table:
    inside = [s for line in lines for s in line]
    return _table(_box(inside), inside, [[[left], [right]] for left, right in lines])


def _box(segments: Sequence[Segment]) -> Box:
    return Box(
        min(s.x0 for s in segments),
        min(s.y for s in segments),
        max(s.x1 for s in segments),
        max(s.y + s.size for s in segments),
    )


def _table_of_lines(lines: Sequence[Sequence[Segment]]) -> Table:
    inside = [s for line in lines for s in line]
    box = _box(inside)
    grid = Grid(box=box, horizontals=(), verticals=())
    columns = _columns(grid, inside)
    return _table(box, inside, _text_rows(inside, columns))
