"""The lines of an information box in a block: "label: value", "label? value", "label | value".

Lines that an extraction joined are parted again at the labels in them, each of which begins with a
capital.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.cases.labels import field_of
from ingest.cases.values import SKILL
from ingest.nouns import Block, BoxField, CanonicalText

LEAST = 3  # lines about different things
BULLET = re.compile(r"[\s•▪◦·–*-]*")
# "Aantal leerlingen: ", "Achterstand (CBS-score): ", "Plan gewijzigd? "
LABEL = re.compile(r"(?P<label>[A-ZÀ-Þ’'][^:?!.;]{1,90}?)(?:\s*[:?]|\s+[–—])\s+")
# The same inside a line: from the last capital on.
INSIDE = re.compile(
    r"(?<=[\s)])(?P<label>[A-ZÀ-Þ][^:?!.;,()A-ZÀ-Þ]{1,60}(?:\([^()]{1,40}\))?)\s*[:?]\s+"
)
CELL, HEADER = " | ", ": "


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A label with its value, as offsets in the canonical text."""

    field: BoxField | None  # None: a label that we do not know
    label: str
    start: int  # of the value
    end: int


def labelled(canonical: CanonicalText, at: int) -> list[Labelled]:
    """The lines in a block of the text; none where it reads as no line of a box."""
    block = canonical.blocks[at]
    if block.kind in ("heading", "title", "note"):
        return []
    # A row of a table whose columns have no names reads "Sector: po".
    if block.kind == "row" and CELL in canonical.text[block.start : block.end]:
        return list(_of_row(canonical, at))
    return _of_text(canonical.text, block)


def _of_text(text: str, block: Block) -> list[Labelled]:
    bullet = BULLET.match(text, block.start, block.end)
    begin = bullet.end() if bullet else block.start
    first = LABEL.match(text, begin, block.end)
    inside = INSIDE.finditer(text, first.end() if first else begin, block.end)
    marks = [*([first] if first else []), *(m for m in inside if not SKILL.fullmatch(m["label"]))]
    lines = _between(text, marks, block.end)
    known = sum(line.field is not None for line in lines)
    if known >= LEAST:
        return lines
    # A line by itself begins with its label; what we do not know inside it is part of the value.
    marks = [m for m, line in zip(marks, lines, strict=True) if m is first or line.field]
    return _between(text, marks, block.end) if first else []


def _between(text: str, marks: Sequence[re.Match[str]], end: int) -> list[Labelled]:
    ends = [*(mark.start() for mark in marks), end][1:]
    return [_one(text, m["label"], m.end(), stop) for m, stop in zip(marks, ends, strict=True)]


def _one(text: str, label: str, start: int, end: int) -> Labelled:
    return Labelled(field=field_of(label, text[start:end]), label=label, start=start, end=end)


def _of_row(canonical: CanonicalText, at: int) -> Iterator[Labelled]:
    """The line of a row with two cells; of the first row of a table also what its head says.

    A table of two columns has no head of its own: its first line was taken for one.
    """
    cells = _cells(canonical, at)
    if not cells:
        return
    text = canonical.text
    others = [_cells(canonical, one) for one in _beside(canonical, at)]
    heads = [_head(text, cells[n], [one[n] for one in others if one]) for n in (0, 1)]
    (label, end), (value, stop) = cells[0], cells[1]
    if at - 1 not in _beside(canonical, at) and heads[0] and heads[1]:
        yield _one(text, text[label : label + heads[0]], value, value + heads[1])
    label, value = (
        at + head + len(HEADER) if head else at
        for at, head in zip((label, value), heads, strict=True)
    )
    yield _one(text, text[label:end].rstrip("?:"), value, stop)


def _beside(canonical: CanonicalText, at: int) -> list[int]:
    """The rows of the same table before and after one."""
    blocks = canonical.blocks
    near = (one for one in (at - 1, at + 1) if 0 <= one < len(blocks))
    return [one for one in near if blocks[one].table == blocks[at].table]


def _cells(canonical: CanonicalText, at: int) -> list[tuple[int, int]]:
    """The spans of the two cells of a row; none of a row with more or fewer."""
    block = canonical.blocks[at]
    cut = canonical.text.find(CELL, block.start, block.end)
    if cut < 0 or canonical.text.find(CELL, cut + 1, block.end) >= 0:
        return []
    return [(block.start, cut), (cut + len(CELL), block.end)]


def _head(text: str, cell: tuple[int, int], others: Sequence[tuple[int, int]]) -> int:
    """The length of the column's name that the cell begins with, as others do; 0 without."""
    end = text.find(HEADER, *cell)
    name = text[cell[0] : end + len(HEADER)] if end >= 0 else ""
    return end - cell[0] if name and any(text.startswith(name, o[0]) for o in others) else 0
