"""Cells with their spans become rows with all their columns."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.flow import Cell, Paragraph, Piece, Table
from ingest.lines import repair

WIDEST = 64  # columns; spans beyond it are a mistake or an attack
LARGEST = 200_000  # cells after repetition; a larger table is read without its spans

Row = list[Cell]


def grid_of(rows: Sequence[Sequence[Cell]]) -> list[Row]:
    """Each row with all its columns: a merged cell is repeated where it reaches."""
    area = sum(min(cell.columns, WIDEST) * min(cell.rows, len(rows)) for r in rows for cell in r)
    if area > LARGEST:
        return [list(row) for row in rows]
    grid: list[Row] = []
    reach: dict[int, tuple[Cell, int]] = {}  # column -> the cell from above, for how many rows
    for row in rows:
        waiting = deque(row)
        line: list[Cell] = []
        while waiting or len(line) in reach:
            column = len(line)
            if column in reach:
                cell, left = reach.pop(column)
                if left > 1:
                    reach[column] = (cell, left - 1)
                line.append(cell)
                continue
            cell = waiting.popleft()
            if cell.continues and grid and column < len(grid[-1]):
                cell = replace(grid[-1][column], columns=cell.columns)
            for at in range(column, min(column + max(1, cell.columns), column + WIDEST)):
                line.append(cell)
                if cell.rows > 1 and not cell.continues:
                    reach[at] = (cell, min(cell.rows, len(rows)) - 1)
        grid.append(line)
    return grid


def each_once(row: Sequence[Cell]) -> Row:
    """The cells of a row, without the repetition of a cell that runs over several columns."""
    return [cell for at, cell in enumerate(row) if at == 0 or cell is not row[at - 1]]


def is_filled(row: Sequence[Cell]) -> bool:
    """True for a row that says something."""
    return any(cell_text(cell) for cell in row)


def row_texts(row: Sequence[Cell]) -> tuple[str, ...]:
    """The texts of a row; only one, if a single cell runs across the table."""
    if len(row) > 1 and all(cell is row[0] for cell in row):
        return (cell_text(row[0]),)
    return tuple(cell_text(cell) for cell in row)


def cell_text(cell: Cell) -> str:
    """The text of a cell on one line."""
    return " ".join(filter(None, (repair(text) for text in _pieces_text(cell.pieces))))


def _pieces_text(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Paragraph):
            yield piece.text
        elif isinstance(piece, Table):
            for row in piece.rows:
                yield from (text for cell in row for text in _pieces_text(cell.pieces))


def is_bold(cell: Cell) -> bool:
    """True if all the text of a cell is."""
    shown = [piece for piece in cell.pieces if isinstance(piece, Paragraph) and piece.text.strip()]
    return bool(shown) and all(piece.bold for piece in shown)
