"""Files that a command writes because the user asked for them."""

import os
from contextlib import suppress
from pathlib import Path

from ingest.errors import UsageError


def write_file(path: Path, data: bytes) -> None:
    """Writes the file whole or not at all: beside its place first, then in its place.

    Raises UsageError if its folder is not there or it cannot be written.
    """
    if not path.parent.is_dir():
        raise UsageError(
            str(path), f"de map '{path.parent}' is er niet.", "Maak de map, of kies een andere."
        )
    # The number of the process: two commands that write the same file do not meet.
    scratch = path.with_name(f".{path.name[:100]}.{os.getpid()}.new")
    try:
        scratch.write_bytes(data)
        scratch.replace(path)
    except OSError as error:
        with suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise UsageError(
            str(path),
            f"dit bestand kan niet worden geschreven ({error.strerror}).",
            "Controleer of u hier mag schrijven en of het bestand niet open staat.",
        ) from error
