"""Rows as a table for a spreadsheet."""

import csv
import io
from collections.abc import Sequence
from typing import Any

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


def _cell(value: Any) -> Any:
    if isinstance(value, dict):
        value = [f"{key}: {one}" for key, one in value.items()]
    if isinstance(value, list):
        texts = [one.get("text", one) if isinstance(one, dict) else one for one in value]
        value = " | ".join(map(str, texts))
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return value
