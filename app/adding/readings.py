"""What was read of a file to recognise it, kept until it goes in, so that it is read once.

What the user says of it later needs no other reading: see `ingest.read.as_said`.
"""

import pickle
from contextlib import suppress
from pathlib import Path

from index.writing import write_whole_bytes
from ingest.nouns import ReadDocument

ENDING = ".gelezen"  # of no kind of document, so no upload is called so


def reading_path(file: Path) -> Path:
    """Where the reading of `file` is kept."""
    return file.with_name(file.name + ENDING)


def keep(file: Path, read: ReadDocument) -> None:
    """Keeps what was read of `file`; where there is no room for it, it will be read again."""
    with suppress(OSError):
        write_whole_bytes(reading_path(file), pickle.dumps(read))


def kept(file: Path) -> ReadDocument | None:
    """What was read of `file` before; None if that was not kept."""
    try:
        data = reading_path(file).read_bytes()
    except FileNotFoundError:
        return None
    # Written by this server's own worker, to a folder where users can put documents only.
    read: ReadDocument = pickle.loads(data)
    return read
