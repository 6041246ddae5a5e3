"""A table as text with commas (CSV), for scripts and for spreadsheets."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from app.tables.cells import joined

# What a spreadsheet takes for a formula at the start of a cell.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(rows: Sequence[dict[str, Any]]) -> str:
    """The rows under their names as CSV, lists and tables in a cell joined by " | ".

    A cell that a spreadsheet would calculate gets an apostrophe before it. Empty without rows.
    """
    if not rows:
        return ""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(rows[0])
    writer.writerows([_cell(value) for value in row.values()] for row in rows)
    return file.getvalue()


def csv_bytes(rows: Sequence[dict[str, Any]], _: str) -> bytes:
    """The same as a file: its first bytes tell a spreadsheet that accents are in UTF-8."""
    return csv_text(rows).encode("utf-8-sig", "replace")


def _cell(value: Any) -> Any:
    value = joined(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
