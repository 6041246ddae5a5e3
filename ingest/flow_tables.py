"""Tables of a structured file become rows of text, or the text that they only place on a page."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from ingest.flow import Gone, Paragraph, Piece, Table
from ingest.lines import repair
from ingest.note_marks import CODE
from ingest.table_grid import Row, cell_text, each_once, grid_of, is_bold, is_filled, row_texts
from ingest.table_rows import header_rows, lines_across, table_texts

PLACED_TEXT = 200  # characters; a single row with a longer cell places text side by side


def without_tables(pieces: Iterable[Piece]) -> Iterator[Paragraph | Gone]:
    """The pieces with each table as its rows, numbered from 0, or as the text it places."""
    return _flat(pieces, count())


def plain_lines(pieces: Iterable[Piece]) -> Iterator[str]:
    """Each piece as a line of text, without footnote marks."""
    lines = (repair(CODE.sub("", piece.text)) for piece in without_tables(pieces))
    return (line for line in lines if line)


def _flat(pieces: Iterable[Piece], numbers: Iterator[int]) -> Iterator[Paragraph | Gone]:
    waiting: Paragraph | None = None  # a caption that may stand over a table
    for piece in pieces:
        if isinstance(piece, Table):
            if _places_text(piece):
                yield from _given(waiting)
                yield from _flat(_placed(piece), numbers)
            else:
                yield from _data_table(piece, waiting, next(numbers))
            waiting = None
            continue
        yield from _given(waiting)
        waiting = piece if isinstance(piece, Paragraph) and piece.caption else None
        if waiting is None:
            yield piece
    yield from _given(waiting)


def _given(paragraph: Paragraph | None) -> Iterator[Paragraph]:
    if paragraph is not None:
        yield paragraph


def _places_text(table: Table) -> bool:
    """True for a frame of one column, and for a table that holds headings, tables or articles."""
    if table.layout or max((len(row) for row in table.rows), default=0) <= 1:
        return True
    if table.header:
        return False
    cells = [cell for row in table.rows for cell in row]
    if any(_is_part_of_page(piece) for cell in cells for piece in cell.pieces):
        return True
    return len(table.rows) == 1 and any(len(cell_text(cell)) > PLACED_TEXT for cell in cells)


def _is_part_of_page(piece: Piece) -> bool:
    """True for what no cell of a data table holds."""
    return isinstance(piece, Table) or (isinstance(piece, Paragraph) and piece.kind == "heading")


def _placed(table: Table) -> Iterator[Piece]:
    """What the cells hold, in reading order; a single column is a frame around it."""
    framed = not table.layout and max((len(row) for row in table.rows), default=0) <= 1
    for row in table.rows:
        for cell in row:
            for piece in cell.pieces:
                if isinstance(piece, Gone):
                    yield piece
                else:
                    yield replace(piece, boxed=piece.boxed or table.boxed or framed)


def _data_table(table: Table, caption: Paragraph | None, number: int) -> Iterator[Paragraph | Gone]:
    if caption is not None:
        yield replace(caption, table=number)
    for cell in (cell for row in table.rows for cell in row):
        yield from _gone(cell.pieces)
    for text in _data_rows(grid_of(table.rows), table):
        yield Paragraph(kind="row", text=text, table=number, boxed=table.boxed)


def _data_rows(grid: list[Row], table: Table) -> list[str]:
    """Under a header each cell stands in all its columns; without one it is said once."""
    rows = [row for row in grid if is_filled(row)]
    bold = [all(is_bold(cell) for cell in row if cell_text(cell)) for row in rows]
    marked = table.header and sum(is_filled(row) for row in grid[: table.header])
    texts = [row_texts(row) for row in rows]
    across = lines_across(texts)
    count = header_rows(
        texts[across:],
        marked=None if marked is None else max(0, marked - across),
        emphasised=table.emphasised or bold[across : across + 2] == [True, False],
    )
    if not count:
        texts = [tuple(cell_text(cell) for cell in each_once(row)) for row in rows]
    return table_texts(texts, marked=count and count + across)


def _gone(pieces: Iterable[Piece]) -> Iterator[Gone]:
    for piece in pieces:
        if isinstance(piece, Gone):
            yield piece
        elif isinstance(piece, Table):
            for cell in (cell for row in piece.rows for cell in row):
                yield from _gone(cell.pieces)
