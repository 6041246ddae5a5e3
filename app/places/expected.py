"""What a page is expected to show of a canonical text, and in which order.

A page shows the heads of a table once, above its rows, and a merged cell once, beside its rows;
the canonical text repeats them in each row: "Sector: po | Bedrag: 500". So the heads come first,
and what may stand on the page once for several rows is told.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.nouns import Block, CanonicalText

BETWEEN_CELLS = " | "
HEAD_END = re.compile(r"[:?] ")
COMMON = 2  # rows; what begins a cell in so many of them is the head of its column

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the canonical text that stands together on a page."""

    start: int
    end: int
    row: int | None = None  # the same number: beside each other in a table


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """The pieces of a page in the order in which it is expected to show them."""

    pieces: tuple[Piece, ...]
    heads: tuple[Span, ...]  # of columns, as every row of the page has them
    repeats: tuple[tuple[Span, ...], ...]  # the same words, which may stand on the page once


def expected_on(canonical: CanonicalText, number: int) -> Expected:
    """The words of PDF page `number`, 1-based."""
    pieces: list[Piece] = []
    heads: list[Span] = []
    repeats: list[tuple[Span, ...]] = []
    for table, spans in _tables(canonical, number):
        if table is None:
            pieces += [Piece(start, end) for start, end in spans]
            continue
        rows = [list(_cells(canonical.text, start, end, table)) for start, end in spans]
        named = _same_heads(canonical.text, rows)
        pieces += [Piece(*same[0], row=named[0][0][0]) for same in named]
        heads += [span for same in named for span in same]
        repeats += [*named, *_merged(canonical.text, rows)]
        pieces += [Piece(*value, row=row[0][1][0]) for row in rows for _, value in row]
    return Expected(pieces=tuple(pieces), heads=tuple(heads), repeats=tuple(repeats))


def _tables(
    canonical: CanonicalText, number: int
) -> list[tuple[frozenset[str] | None, list[Span]]]:
    """What stands on a page, block by block, but the rows of a table together with its heads."""
    heads = _heads(canonical)
    rows: dict[int | None, list[Span]] = {}
    found: list[tuple[frozenset[str] | None, list[Span]]] = []
    for block, span in _blocks(canonical, number):
        if block.kind != "row":
            found.append((None, [span]))
        elif block.table in rows:
            rows[block.table].append(span)
        else:
            rows[block.table] = [span]
            found.append((heads[block.table], rows[block.table]))
    return found


def _blocks(canonical: CanonicalText, number: int) -> list[tuple[Block, Span]]:
    """The blocks of a page, each with what of it stands there."""
    return [
        (block, (max(block.start, page.start), min(block.end, page.end)))
        for page in canonical.pages
        if page.number == number
        for block in canonical.blocks
        if block.start < page.end and page.start < block.end
    ]


def _heads(canonical: CanonicalText) -> dict[int | None, frozenset[str]]:
    """What begins cells in several rows of each table."""
    counts: dict[int | None, Counter[str]] = {}
    for block in canonical.blocks:
        if block.kind == "row":
            text = canonical.text[block.start : block.end]
            beginnings = {head for cell in text.split(BETWEEN_CELLS) for head in _beginnings(cell)}
            counts.setdefault(block.table, Counter()).update(beginnings)
    return {
        table: frozenset(head for head, rows in found.items() if rows >= COMMON)
        for table, found in counts.items()
    }


def _beginnings(cell: str) -> list[str]:
    return [cell[: match.end() - 1] for match in HEAD_END.finditer(cell)]


def _cells(text: str, start: int, end: int, heads: frozenset[str]) -> Iterator[tuple[Span, Span]]:
    """(head, value) of each cell of a row; an empty span where a cell has no head."""
    for cell in text[start:end].split(BETWEEN_CELLS):
        head = next((found for found in _beginnings(cell) if found in heads), "")
        yield (start, start + len(head)), (start + len(head), start + len(cell))
        start += len(cell) + len(BETWEEN_CELLS)


def _same_heads(text: str, rows: Sequence[Sequence[tuple[Span, Span]]]) -> list[tuple[Span, ...]]:
    """The places of each head of a table."""
    places: dict[str, list[Span]] = {}
    for row in rows:
        for (start, end), _ in row:
            if start < end:
                places.setdefault(text[start:end], []).append((start, end))
    return [tuple(spans) for spans in places.values()]


def _merged(text: str, rows: Sequence[Sequence[tuple[Span, Span]]]) -> list[tuple[Span, ...]]:
    """Values that come back in the next rows, under the same head or as the same cell."""
    found: list[list[Span]] = []
    above: dict[tuple[str | int, str], list[Span]] = {}
    for row in rows:
        here: dict[tuple[str | int, str], list[Span]] = {}
        for number, (head, value) in enumerate(row):
            key = (text[slice(*head)] or number, text[slice(*value)].strip())
            here[key] = above.get(key) or []
            here[key].append(value)
            if len(here[key]) == COMMON:
                found.append(here[key])
        above = here
    return [tuple(spans) for spans in found]
