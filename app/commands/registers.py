"""What the registers share: rows as text, JSON, CSV or a spreadsheet."""

import argparse
from collections.abc import Sequence
from typing import Any

from app.commands.printing import print_line
from app.tables import csv_text


def add_form(parser: argparse.ArgumentParser) -> None:
    """In which form the rows are wanted."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="een JSON-object op elke regel")
    form.add_argument("--csv", action="store_true", help="als tabel (CSV)")


def print_register(
    arguments: argparse.Namespace, rows: Sequence[dict[str, Any]], text: str
) -> None:
    """Prints the rows in the form that is wanted; `text` is for people."""
    if arguments.json:
        for row in rows:
            print_line(row)
    elif arguments.csv:
        print(csv_text(rows), end="")
    else:
        print(text)
