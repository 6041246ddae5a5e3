"""Rows as a table: as CSV text, or as a file for a spreadsheet."""

from app.tables.comma import csv_text
from app.tables.write import write_table, writer_for

__all__ = ["csv_text", "write_table", "writer_for"]
