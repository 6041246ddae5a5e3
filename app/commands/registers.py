"""What the registers share: rows as text, JSON, CSV or a spreadsheet."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.commands.printing import print_line, say
from app.tables import csv_text, write_table, writer_for
from ingest.wording import counted


def add_form(parser: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    """In which form the rows are wanted; a command may add forms of its own."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="een JSON-object op elke regel")
    form.add_argument("--csv", action="store_true", help="als tabel (CSV)")
    form.add_argument(
        "--export",
        type=_table_path,
        metavar="BESTAND",
        help="als rekenblad: een bestand op .xlsx, .ods of .csv",
    )
    return form


def print_register(
    arguments: argparse.Namespace,
    rows: Sequence[dict[str, Any]],
    text: str,
    table: Sequence[dict[str, Any]] | None = None,
) -> None:
    """Prints or writes the rows in the form that is wanted; `text` is for people.

    `table` has the rows of a table where they differ from those of JSON. Raises UsageError if the
    file cannot be written.
    """
    flat = rows if table is None else table
    if arguments.json:
        for row in rows:
            print_line(row)
    elif arguments.csv:
        print(csv_text(flat), end="")
    elif arguments.export:
        write_table(arguments.export, flat)
        say(f"{counted(len(flat), 'regel', 'regels')} geschreven naar {arguments.export}.")
    else:
        print(text)


def _table_path(text: str) -> Path:
    """The path of a table; an ending that is not known is told before any work is done."""
    path = Path(text)
    writer_for(path)
    return path
