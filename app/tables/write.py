"""A table as a file, in the form that its ending asks for."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app.files import write_file
from app.tables.comma import csv_bytes
from ingest.errors import UsageError

Writer = Callable[[Sequence[dict[str, Any]], str], bytes]


def _xlsx(rows: Sequence[dict[str, Any]], name: str) -> bytes:
    from app.tables.xlsx import xlsx_bytes

    return xlsx_bytes(rows, name)


def _ods(rows: Sequence[dict[str, Any]], name: str) -> bytes:
    from app.tables.ods import ods_bytes

    return ods_bytes(rows, name)


# The libraries of workbooks are loaded only where one is written.
WRITERS: dict[str, Writer] = {".csv": csv_bytes, ".xlsx": _xlsx, ".ods": _ods}
# What the name of a sheet cannot hold, in any of the programs that open it.
FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff\U00010000-\U0010ffff]")
LONGEST_NAME = 31


def write_table(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    """Writes the rows to `path`, whole or not at all.

    Raises UsageError for an ending that is not known, or where nothing can be written.
    """
    writer = writer_for(path)
    write_file(path, writer(rows, sheet_name(path)))


def writer_for(path: Path) -> Writer:
    """What writes a file with this ending; raises UsageError if nothing does."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        *most, last = WRITERS
        raise UsageError(
            str(path),
            f"een tabel met '{path.suffix}' als einde van de naam is niet bekend.",
            f"Kies een naam die eindigt op {', '.join(most)} of {last}.",
        )
    return writer


def sheet_name(path: Path) -> str:
    """What the sheet is called: as the file, without what a name cannot hold."""
    name = FORBIDDEN.sub(" ", path.stem)[:LONGEST_NAME].strip(" '")
    # Excel keeps this name for itself.
    return name if name and name.casefold() != "history" else "Tabel"
