"""Tables without rules: lines of text whose segments stand under each other."""

from collections.abc import Sequence

from ingest.headings import is_item
from ingest.pdf.grid import Box, Grid
from ingest.pdf.segments import Segment, on_lines
from ingest.pdf.table_cells import ALIGNED, SAME_LINE, Table, columns_of, table_of, text_rows

FEWEST_ROWS = 3  # of a table without rules
FEWEST_PAIRS = 4
SHORT_CELL = 25  # characters; half of the cells of a table without rules are as short
LONGEST_CELL = 60  # characters of a cell in a table without rules; more is a text column


def loose_tables(segments: Sequence[Segment]) -> list[Table]:
    """Stretches of lines that have the same three or more columns."""
    lines = on_lines(segments, SAME_LINE)
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
    return table_of(_box(inside), inside, [[[left], [right]] for left, right in lines])


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
    columns = columns_of(grid, inside)
    return table_of(box, inside, text_rows(inside, columns))
