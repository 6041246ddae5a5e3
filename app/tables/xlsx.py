"""A table as an Excel workbook: the only file that knows XlsxWriter."""

import io
from collections.abc import Sequence
from typing import Any

from xlsxwriter import Workbook

from app.tables.cells import sheet_of


def xlsx_bytes(rows: Sequence[dict[str, Any]], name: str) -> bytes:
    """The rows as a workbook of one sheet called `name`; a text is never a formula or a link."""
    table = sheet_of(rows)
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        sheet = book.add_worksheet(name)
        for column, width in enumerate(table.widths):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, table.names[column], head)
        for number, row in enumerate(table.rows, 1):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(number, column, value, body)
                elif isinstance(value, bool):
                    sheet.write_boolean(number, column, value, body)
                elif value is not None:
                    sheet.write_number(number, column, value, body)
        if table.names:
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, len(table.rows), len(table.names) - 1)
    return file.getvalue()
