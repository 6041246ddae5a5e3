"""Where files wait until they are in the library: `incoming/<batch>/` of the index.

A file goes when it is done with. What a server that stopped left there is told of once, by the
next one, and removed: whoever brought it may have changed their mind, and has the file.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from app.adding.nouns import Batch, FileState
from index.writing import check_room, write_whole, writing
from ingest.manifest import NAME as MANIFEST
from ingest.manifest import ManifestEntry

ABOUT = "batch.json"
LOST = "Vindplaats stopte voordat dit bestand klaar was. Voeg het opnieuw toe."


class Incoming:
    """The files that wait, in the folder of one index."""

    def __init__(self, index: Path) -> None:
        self._index = index
        self._folder = index / "incoming"

    def open(self, batch: Batch) -> None:
        """Makes room for a batch; raises IndexUnavailableError where that cannot be."""
        about = {"by": batch.by, "at": batch.at.isoformat(), "work": batch.work}
        with writing(self._index):
            # Not its parents: an index that was removed must not come back as an empty folder.
            self._folder.mkdir(exist_ok=True)
            (self._folder / batch.id).mkdir()
            write_whole(self._folder / batch.id / ABOUT, json.dumps(about))

    def path(self, batch: Batch, file: FileState) -> Path:
        """Where a file waits."""
        return self._folder / batch.id / file.name

    def take(self, batch: Batch, file: FileState, source: Path) -> None:
        """Puts a copy aside; raises IndexUnavailableError where that cannot be."""
        check_room(self._index, file.size)
        with writing(self._index):
            shutil.copyfile(source, self.path(batch, file))

    def describe(self, batch: Batch, entries: dict[str, ManifestEntry]) -> None:
        """Says of files, by name, what is said of them in the place of what they say themselves."""
        lines = [json.dumps({"file": name, **asdict(entry)}) for name, entry in entries.items()]
        with writing(self._index):
            write_whole(self._folder / batch.id / MANIFEST, "\n".join(lines))

    def drop(self, batch: Batch, file: FileState) -> None:
        """Lets go of a file that is done with; of the whole batch if the others have ended."""
        with suppress(OSError):  # what cannot go now goes when the server starts next
            self.path(batch, file).unlink(missing_ok=True)
        if all(other.ended for other in batch.files if other.key != file.key):
            shutil.rmtree(self._folder / batch.id, ignore_errors=True)

    def lost(self) -> Iterator[Batch]:
        """The batches that an earlier server left, with the files that it did not come to.

        They are removed as they are told of.
        """
        if not self._folder.is_dir():
            return
        for folder in sorted(self._folder.iterdir()):
            names = [path for path in folder.glob("*") if path.name not in (ABOUT, MANIFEST)]
            if names:
                yield _lost_batch(folder, sorted(names))
            shutil.rmtree(folder, ignore_errors=True)


def _lost_batch(folder: Path, paths: list[Path]) -> Batch:
    try:
        about = json.loads((folder / ABOUT).read_text("utf-8"))
    except (OSError, ValueError):
        about = {}
    files = tuple(
        FileState(
            key=key, name=path.name, size=path.stat().st_size, step="mislukt", messages=(LOST,)
        )
        for key, path in enumerate(paths)
    )
    return Batch(
        id=folder.name,
        work=about.get("work", "toevoegen"),
        by=about.get("by"),
        at=datetime.fromisoformat(about["at"]) if "at" in about else datetime.now(UTC),
        files=files,
        started=True,
    )
