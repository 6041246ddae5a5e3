"""The cells of a grid: which segments stand in which, and where a cell spans several.

A line of a grid that is missing between two cells makes them one; its text then counts for
each row and column that it covers.
"""

from collections.abc import Sequence
from itertools import pairwise

from ingest.pdf.grid import SAME, Grid
from ingest.pdf.segments import Segment

Cells = list[list[Segment]]  # of one row, from left to right


def ruled_cells(grid: Grid, inside: Sequence[Segment]) -> tuple[list[Cells], int]:
    """The rows of a grid with upright lines, and how many of them make the header.

    The header is counted only where a cell spans others; 0 means that nothing tells.
    """
    columns = list(pairwise(grid.verticals))
    heights = [grid.box.y1 + SAME, *grid.horizontals, grid.box.y0 - SAME]
    bands = [(low, high) for high, low in pairwise(heights) if high - low > SAME]
    rows = [[_within(inside, column, band) for column in columns] for band in bands]
    filled = [n for n, row in enumerate(rows) if any(row)]
    bands, rows = [bands[n] for n in filled], [rows[n] for n in filled]
    across = [_merge_across(grid, row, band) for row, band in zip(rows, bands, strict=True)]
    down = _merge_down(grid, rows, bands)
    return rows, max(down, 2) if across and across[0] else (down if down > 1 else 0)


def _within(
    segments: Sequence[Segment], column: tuple[float, float], band: tuple[float, float]
) -> list[Segment]:
    found = []
    for segment in segments:
        # Long text in a cell may run on behind the next wall; where it begins counts.
        x = min((segment.x0 + segment.x1) / 2, segment.x0 + 12)
        y = segment.y + 0.3 * segment.size
        if column[0] <= x < column[1] and band[0] <= y < band[1]:
            found.append(segment)
    return found


def _merge_across(grid: Grid, row: Cells, band: tuple[float, float]) -> bool:
    """Fill the cells of a row between which no wall stands; True if that parts the header.

    A cell as wide as the table keeps its text to itself: it is a title between rows.
    """
    middle = (band[0] + band[1]) / 2
    walls = [r.x0 for r in grid.rules if not r.horizontal and r.y0 <= middle <= r.y1]
    groups: list[list[int]] = []
    for number in range(len(row)):
        wall = any(abs(x - grid.verticals[number]) < SAME for x in walls)
        # A row without any wall stands between shaded ones.
        if groups and walls and not wall:
            groups[-1].append(number)
        else:
            groups.append([number])
    for group in groups:
        text = [segment for number in group for segment in row[number]]
        for number in group:
            row[number] = text if len(groups) > 1 or number == 0 else []
    return 1 < len(groups) < len(row)


def _merge_down(grid: Grid, rows: Sequence[Cells], bands: Sequence[tuple[float, float]]) -> int:
    """Fill the cells under each other between which no line runs; how tall the first row is."""
    tallest = 1
    for number, (left, right) in enumerate(pairwise(grid.verticals)):
        middle = (left + right) / 2
        start = 0
        for index in range(1, len(rows) + 1):
            if index < len(rows) and not _line(grid, bands[index][1], middle):
                continue
            text = [segment for row in rows[start:index] for segment in row[number]]
            for row in rows[start:index]:
                row[number] = text
            tallest = max(tallest, index) if start == 0 and index < len(rows) else tallest
            start = index
    return tallest


def _line(grid: Grid, y: float, x: float) -> bool:
    return any(
        rule.horizontal and abs(rule.y0 - y) < SAME and rule.x0 - SAME <= x <= rule.x1 + SAME
        for rule in grid.rules
    )
