"""Folders of indexes. An index is 300 MB of files of which 8 MB is written; the rest is holes."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BLOCK = 2**20  # bytes
HOLE = bytes(BLOCK)
MEMORY = Path("/dev/shm")


@contextmanager
def quick_folder(otherwise: Path) -> Iterator[Path]:
    """A folder that is removed afterwards, in memory where there is room, else in `otherwise`.

    A store waits for the disk after every write, and a disk that is busy takes seconds.
    """
    roomy = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > 2 * 2**30
    with tempfile.TemporaryDirectory(dir=MEMORY if roomy else otherwise) as folder:
        yield Path(folder)


def copied(index: Path, target: Path) -> Path:
    """Copies an index, leaving its holes holes; gives `target`, which must not be there."""
    return shutil.copytree(
        index, target, copy_function=_copied_file, ignore=shutil.ignore_patterns("lock")
    )


def _copied_file(source: str, target: str) -> None:
    with Path(source).open("rb") as old, Path(target).open("wb") as new:
        while block := old.read(BLOCK):
            if block == HOLE:
                new.seek(BLOCK, 1)
            else:
                new.write(block)
        new.truncate(old.tell())
