"""Tables: regions that rules, shading or aligned columns set apart, cut into cells.

1. Find regions: rules and shading that touch, else lines of text with the same columns.
2. Cut a region into columns, at upright rules or where no text stands.
3. Cut it into rows, at rules from side to side or where a line fills its columns anew.
4. Put each segment in its cell.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.pdf.cells import ruled_cells
from ingest.pdf.grid import FRAME_SIDES, Box, Grid, grids_of
from ingest.pdf.loose_tables import loose_tables
from ingest.pdf.segments import Segment
from ingest.pdf.shapes import Drawing
from ingest.pdf.table_cells import (
    ALIGNED,
    Table,
    cell_text,
    cells_in,
    columns_of,
    table_of,
    text_rows,
)

MEDIUM_CELL = 45  # characters; half of the cells between rules without walls are as short
BESIDE = 2.2  # font sizes from a rule to the line of a table that stands outside it
SPARSE = 0.5  # share of filled cells
NUMBERS = re.compile(r"[-\d][\d.,% -]*$")


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
    tables += [
        table for table in loose_tables(free) if not any(f.box.meets(table.box) for f in frames)
    ]
    return tables, frames


def _table_of_grid(grid: Grid, segments: Sequence[Segment]) -> Table | None:
    inside = [s for s in segments if grid.box.holds(s)]
    above, below = (_line_beside(grid, inside, segments, way) for way in (1, -1))
    columns = columns_of(grid, [*above, *inside, *below])
    header = 0
    if len(grid.verticals) > FRAME_SIDES and not _has_stacked_rows(grid, inside):
        rows, header = ruled_cells(grid, inside)
    else:
        rows = _rows(grid, inside, columns)
    rows = [
        *([cells_in(above, columns)] if above else []),
        *rows,
        *([cells_in(below, columns)] if below else []),
    ]
    rows = _filled_columns(rows)
    if len(rows) < 2 or len(rows[0]) < 2 or _is_sparse_text(rows):
        return None
    if not grid.verticals and not _has_short_cells(rows):
        return None
    return table_of(grid.box, [*above, *inside, *below], rows, 0 if above else header)


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
    columns = columns_of(grid, [*inside, *line])
    same = len(columns) == len(columns_of(grid, inside))
    return line if same and max(map(len, cells_in(line, columns))) == 1 else []


def _has_short_cells(rows: Sequence[Sequence[Sequence[Segment]]]) -> bool:
    """Between rules without walls, columns of running text have longer lines than cells."""
    lengths = sorted(len(s.text) for row in rows for cell in row for s in cell)
    return lengths[len(lengths) // 2] <= MEDIUM_CELL


def _has_stacked_rows(grid: Grid, inside: Sequence[Segment]) -> bool:
    columns = columns_of(grid, inside)
    return any(_stacked(cells_in(band, columns)) for band in _bands(grid, inside))


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


def _rows(
    grid: Grid, inside: Sequence[Segment], columns: Sequence[float]
) -> list[list[list[Segment]]]:
    """Rows of cells of segments."""
    full = _bands(grid, inside)
    ruled = len(full) > 2 or len(grid.verticals) > 2
    rows: list[list[list[Segment]]] = []
    for band in full:
        cells = cells_in(band, columns)
        rows += [cells] if ruled and not _stacked(cells) else text_rows(band, columns)
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
