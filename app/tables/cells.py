"""What stands in the cells of a table: text and numbers, whatever the rows hold.

Lists and tables in a cell are joined by " | ". Nothing is a formula: that is for each kind of file
to keep.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Cell = str | int | float | bool | None
SEPARATOR = " | "
LONGEST = 32_767  # characters that a spreadsheet takes in one cell
CUT = " (...)"  # at the end of a text that was longer
# Characters that XML cannot hold, and so no spreadsheet: control characters, half a pair.
UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# "57", "1250", "12,5"; not "007" or "1.250", of which only the document knows what they are.
NUMBER = re.compile(r"(?:0|[1-9]\d{0,14})(?:,\d{1,6})?", re.ASCII)
NARROWEST, WIDEST = 8, 60  # width of a column in characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table as a spreadsheet has it."""

    names: tuple[str, ...]  # above the columns
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]  # of the columns, in characters


def sheet_of(rows: Sequence[dict[str, Any]]) -> Sheet:
    """Rows with the same names, as a sheet; one without rows has no columns."""
    names = tuple(rows[0]) if rows else ()
    cells = tuple(tuple(map(cell, row.values())) for row in rows)
    columns = zip(*cells, strict=True)
    widths = tuple(_width([name, *column]) for name, column in zip(names, columns, strict=True))
    return Sheet(names=names, rows=cells, widths=widths)


def cell(value: Any) -> Cell:
    """A value as a cell; a text that is a plain number becomes that number."""
    plain = joined(value)
    if isinstance(plain, str):
        return _number(plain) if NUMBER.fullmatch(plain) else clean(plain)
    if isinstance(plain, float) and not math.isfinite(plain):
        return str(plain)
    return plain


def joined(value: Any) -> str | int | float | bool | None:
    """A value as one text or number: the texts of a list, the names and values of a table."""
    if isinstance(value, dict):
        value = [f"{key}: {one}" for key, one in value.items()]
    if isinstance(value, list | tuple):
        texts = [one.get("text", one) if isinstance(one, dict) else one for one in value]
        return SEPARATOR.join(map(str, texts))
    return value if value is None or isinstance(value, int | float) else str(value)


def clean(text: str) -> str:
    """The text without what XML cannot hold, cut where a cell is full."""
    text = UNWANTED.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return text if len(text) <= LONGEST else text[: LONGEST - len(CUT)] + CUT


def _number(text: str) -> int | float:
    return float(text.replace(",", ".")) if "," in text else int(text)


def _width(column: Sequence[Cell]) -> int:
    """As wide as the longest line, within bounds."""
    lines = [len(line) for one in column if one is not None for line in str(one).splitlines()]
    return min(max([NARROWEST, *lines]), WIDEST)
