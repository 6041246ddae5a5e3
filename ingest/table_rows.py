"""Tables as rows of text: which rows are the header, and what a row reads like.

Each row becomes one line that can be understood without the rest of its table: every value
stands behind the header of its column, "Sector: po | Bedrag: € 500". Rows come in with all
their columns: a merged cell is repeated in each column and row it covers. A row of one cell in
a wider table is a line across it.
"""

import re
from collections.abc import Sequence

HEADER_LENGTH = 80  # characters; a longer cell is text, not the name of a column
LABEL_LENGTH = 120  # characters; the same for the left side of a form
ROWS_BELOW = 2  # a guessed header names at least so many rows

NUMBER = re.compile(r"^[€$<>±(+–-]*\s*\d[\d\s.,:/%()€–-]*(mln|mld|miljoen|miljard)?\.?$")
YEAR = re.compile(r"^(schooljaar )?(19|20)\d\d( ?[-/–] ?(19|20)?\d\d)?$")
# "Nr." and "Aantal lln." are names, "Dit is zo." is a sentence.
SENTENCE = re.compile(r"(?<=.{12})[.!;]$|[a-z][.!?] [A-Z]")

Row = tuple[str, ...]


def row_text(header: Sequence[str], cells: Sequence[str]) -> str:
    """One row as text; empty cells are left out.

    `header` may be shorter than the row, also empty: a cell without header is its value only.
    What stands twice under one merged header is said once.
    """
    parts: list[str] = []
    for column, cell in enumerate(cells):
        name = header[column] if column < len(header) else ""
        part = labelled(name, cell) if cell else ""
        if part and not (name and part == (parts[-1] if parts else None)):
            parts.append(part)
    return " | ".join(parts)


def labelled(name: str, value: str) -> str:
    """'name: value', also where the name ends with a colon or a question mark of its own."""
    bare = name.rstrip(" :")
    if not bare or not value or bare == value.rstrip(" :"):
        return value or name
    return f"{bare} {value}" if bare.endswith("?") else f"{bare}: {value}"


def split_header(
    rows: Sequence[Sequence[str]], *, marked: int | None = None, emphasised: bool = False
) -> tuple[Row | None, list[Row]]:
    """The header, if there is one, and the rows below it.

    `marked` is how many rows the file itself calls header, None where it says nothing;
    `emphasised` tells that the first row alone is bold or shaded. Several header rows become
    one: "2023" over "po" reads "2023 po".
    """
    body = [tuple(row) for row in rows]
    count = header_rows(body, marked=marked, emphasised=emphasised)
    return (_joined(body[:count]), body[count:]) if count else (None, body)


def header_rows(
    rows: Sequence[Sequence[str]], *, marked: int | None = None, emphasised: bool = False
) -> int:
    """How many rows are the header; a table of nothing but header has none."""
    count = marked if marked is not None else int(guess_header(rows, emphasised=emphasised))
    return count if 0 < count < len(rows) else 0


def guess_header(rows: Sequence[Sequence[str]], *, emphasised: bool = False) -> bool:
    """True if the first row names the columns of the rows below it.

    It is short text in every column (the corner may be empty), no cell comes back in its own
    column, and it has company below. Rows of two columns are more often a form with labels on
    the left: there the right column must show the difference, or the row must be emphasised.
    """
    if len(rows) < 1 + (1 if emphasised else ROWS_BELOW) or len(rows[0]) < 2:
        return False
    first, below = rows[0], [row for row in rows[1:] if len(row) > 1]
    columns = [[row[at] for row in below if at < len(row)] for at in range(len(first))]
    if not all(_names(cell, columns[at], corner=at == 0) for at, cell in enumerate(first)):
        return False
    return emphasised or len(set(first)) > 2 or _numeric(columns[1])


def form_row_text(cells: Sequence[str]) -> str:
    """A row of a form of two columns without header: its left cell is the label of its right."""
    label, value = cells
    if len(label) > LABEL_LENGTH or SENTENCE.search(label) or NUMBER.match(label):
        return row_text((), cells)
    return labelled(label, value)


def table_texts(
    rows: Sequence[Sequence[str]], *, marked: int | None = None, emphasised: bool = False
) -> list[str]:
    """The text of each row that says something; the header stands in the rows below it.

    A header over an empty column would be lost in this way; then it is a row of its own too.
    """
    across = lines_across(rows)
    count = None if marked is None else max(0, marked - across)
    header, body = split_header(rows[across:], marked=count, emphasised=emphasised)
    form = header is None and all(len(row) <= 2 for row in body)
    texts = [row[0] for row in rows[:across]]
    if header is not None and _hides(header, body):
        texts.append(row_text((), header))
    for row in body:
        if len(row) == 1:
            texts.append(row[0])
        else:
            texts.append(form_row_text(row) if form else row_text(header or (), row))
    return [text for text in texts if text]


def lines_across(rows: Sequence[Sequence[str]]) -> int:
    """How many rows at the top run across the table: its title."""
    return next((at for at, row in enumerate(rows) if len(row) > 1), len(rows))


def _hides(header: Row, body: Sequence[Row]) -> bool:
    """True if a column has a name but no value in any row."""
    return any(
        name and not any(at < len(row) and row[at] for row in body if len(row) > 1)
        for at, name in enumerate(header)
    )


def _names(cell: str, column: Sequence[str], *, corner: bool) -> bool:
    """True if the cell can be the name of the column below it."""
    if not cell:
        return corner
    if len(cell) > HEADER_LENGTH or SENTENCE.search(cell) or cell in column:
        return False
    if YEAR.match(cell):
        return not any(YEAR.match(other) for other in column)
    return not NUMBER.match(cell)


def _numeric(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell]
    return bool(filled) and sum(bool(NUMBER.match(cell)) for cell in filled) > len(filled) / 2


def _joined(header: Sequence[Row]) -> Row:
    width = max(len(row) for row in header)
    columns = [[row[at] for row in header if at < len(row) and row[at]] for at in range(width)]
    return tuple(" ".join(dict.fromkeys(column)) for column in columns)
