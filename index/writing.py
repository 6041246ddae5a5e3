"""Writes the files of an index, whole or not at all; what a user is told where it cannot be."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.errors import IndexUnavailableError

# The store maps its files into memory: a disk that fills up under it ends the process, without an
# error to catch. It makes its files in steps of 32 MB.
SPARE = 200_000_000  # bytes that stay free
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_ROOM = "er is niet genoeg ruimte op de schijf."
MAKE_ROOM = "Maak ruimte vrij en probeer het opnieuw; wat er al in de index stond, is nog heel."


def write_whole(path: Path, text: str) -> None:
    """Writes a file that a reader sees whole: as it was, or as it will be."""
    write_whole_bytes(path, text.encode())


def write_whole_bytes(path: Path, data: bytes) -> None:
    """Writes bytes as `write_whole` writes text."""
    scratch = path.with_name(f".{path.name}.new")
    scratch.write_bytes(data)
    scratch.replace(path)


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Raises IndexUnavailableError where the index in `folder` cannot be written."""
    try:
        yield
    except OSError as error:
        path = error.filename or str(folder)
        if error.errno in FULL:
            raise IndexUnavailableError(path, NO_ROOM, MAKE_ROOM) from error
        raise IndexUnavailableError(
            path,
            f"dit kan niet geschreven worden ({error.strerror}).",
            f"Controleer of de map {folder} er nog is en of je er mag schrijven.",
        ) from error


def check_room(folder: Path, size: int) -> None:
    """Raises IndexUnavailableError if `size` bytes more would fill the disk of the index."""
    with writing(folder):
        free = shutil.disk_usage(folder).free
    if free < size + SPARE:
        raise IndexUnavailableError(str(folder), NO_ROOM, MAKE_ROOM)
