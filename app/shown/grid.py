"""The table that the rows of a document were cut from, put together again.

In the canonical text each row is a line of its own: "Sector: po | Bedrag: € 500". A table is put
together only where all rows tell the same columns; else the lines are as easy to read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

BAR, COLON = " | ", ": "

Span = tuple[int, int]  # in the canonical text


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table with the columns that its rows name."""

    names: tuple[str, ...]
    # For each row a cell for each name, None where the row has none; or the one cell of a line
    # that stands across the table.
    rows: tuple[tuple[Span | None, ...], ...]


def grid_of(text: str, rows: Sequence[Span]) -> Grid | None:
    """The table of those rows of a text; None if they do not all tell of the same columns."""
    cells = [cells_of(text, row) for row in rows]
    columns = [row for row in cells if len(row) > 1]
    names = max((tuple(name for name, _ in row) for row in columns), key=len, default=())
    if len(columns) < 2 or "" in names or len({*names}) < len(names):
        return None
    if any(not _in_order([name for name, _ in row], names) for row in columns):
        return None
    if any(name and not text[slice(*span)].strip() for row in cells for name, span in row):
        return None  # in a table, a cell that is empty looks like one that is not there
    return Grid(
        names=names,
        rows=tuple(_row(span, row, names) for span, row in zip(rows, cells, strict=True)),
    )


def cells_of(text: str, row: Span) -> list[tuple[str, Span]]:
    """The cells of a row: the name of the column, "" without one, and where its value stands."""
    cells, at = [], row[0]
    for piece in text[slice(*row)].split(BAR):
        name, colon, value = piece.partition(COLON)
        end = at + len(piece)
        named = bool(name and colon)
        cells.append((name if named else "", (end - len(value) if named else at, end)))
        at = end + len(BAR)
    return cells


def _in_order(some: Sequence[str], names: Sequence[str]) -> bool:
    """Whether `some` are among `names`, in the same order."""
    left = iter(names)
    return all(name in left for name in some)


def _row(
    row: Span, cells: Sequence[tuple[str, Span]], names: Sequence[str]
) -> tuple[Span | None, ...]:
    held = dict(cells)
    if len(cells) == 1 and cells[0][0] not in names:
        return (row,)
    return tuple(held.get(name) for name in names)
