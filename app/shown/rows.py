"""Rows of a table among the words of a document, as something that is read with ease.

In the canonical text a row is a line of its own: "Sector: po | Bedrag: € 500". Rows with the same
columns become a table again, a row by itself a list of names and values. The words stay as they
are, and whoever writes them out can mark some.
"""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby

from app.shown.grid import BAR, COLON, Grid, Span, cells_of, grid_of

Write = Callable[[int, int], str]  # the HTML of a stretch of a text


def has_rows(text: str) -> bool:
    """Whether something in the text reads like a row of a table."""
    return BAR in text


def rows_html(text: str, write: Write, start: int = 0, end: int | None = None) -> str:
    """`text[start:end]` as paragraphs and tables; `write` gives the words."""
    html = ""
    spans = _lines(text, start, len(text) if end is None else end)
    for rows, lines in groupby(spans, key=lambda span: has_rows(text[slice(*span)])):
        some = list(lines)
        first, last = some[0][0], some[-1][1]
        if rows:
            html += _rows(text, some, write)
        elif text[first:last].strip():
            html += f"<p>{write(first, last)}</p>"
    return html


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    for line in text[start:end].split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _rows(text: str, rows: Sequence[Span], write: Write) -> str:
    grid = grid_of(text, rows)
    return _table(grid, write) if grid else "".join(_row(text, row, write) for row in rows)


def _table(grid: Grid, write: Write) -> str:
    """As `app.shown.parts.table`: on a narrow screen each row stands as a list."""
    head = "".join(
        f'<th scope="col" role="columnheader">{escape(name)}</th>' for name in grid.names
    )
    body = "".join(
        '<tr role="row">'
        + "".join(
            f'<td role="cell" data-kop="{escape(name)}">{write(*cell) if cell else ""}</td>'
            for name, cell in zip(grid.names, row, strict=True)
        )
        + "</tr>"
        for row in grid.rows
    )
    return (
        '<table role="table" class="rijen">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table>'
    )


def _row(text: str, row: Span, write: Write) -> str:
    """Names with their values; a list of the cells where not each has a name."""
    cells = cells_of(text, row)
    if any(not name for name, _ in cells):
        items = (write(_start(name, span), span[1]) for name, span in cells)
        return f'<ul class="punten">{"".join(f"<li>{item}</li>" for item in items)}</ul>'
    pairs = "".join(
        f"<div><dt>{write(_start(name, span), span[0])}</dt><dd>{write(*span)}</dd></div>"
        for name, span in cells
    )
    return f'<dl class="rij">{pairs}</dl>'


def _start(name: str, value: Span) -> int:
    """Where a cell begins: with its name, if it has one."""
    return value[0] - len(name + COLON) if name else value[0]
