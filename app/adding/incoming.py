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

from app.adding.nouns import Batch, FileState, Work
from app.adding.readings import reading_path
from index.writing import check_room, write_whole, writing
from ingest.manifest import NAME as MANIFEST
from ingest.manifest import ManifestEntry
from ingest.read import READERS

ABOUT = "batch.json"
LOST: dict[Work, str] = {
    "toevoegen": "Vindplaats stopte voordat dit bestand klaar was. Voeg het opnieuw toe.",
    "opnieuw lezen": "Vindplaats stopte voordat dit klaar was. Lees het document opnieuw in.",
}


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
            folder = self._folder / batch.id
            folder.mkdir()
            try:
                write_whole(folder / ABOUT, json.dumps(about))
            except OSError:
                self.close(batch)
                raise

    def close(self, batch: Batch) -> None:
        """Lets go of all files of a batch; what cannot go now goes when the server starts next."""
        shutil.rmtree(self._folder / batch.id, ignore_errors=True)

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
        with suppress(OSError):
            self.path(batch, file).unlink(missing_ok=True)
            reading_path(self.path(batch, file)).unlink(missing_ok=True)
        if all(other.ended for other in batch.files if other.key != file.key):
            self.close(batch)

    def lost(self) -> Iterator[Batch]:
        """The batches that an earlier server left, with the files that it did not come to.

        They are removed as they are told of.
        """
        if not self._folder.is_dir():
            return
        for folder in sorted(self._folder.iterdir()):
            # Not what was written beside them, or only in half.
            names = sorted(path.name for path in folder.glob("[!.]*") if _is_document(path))
            if names:
                yield _lost_batch(folder, names)
            shutil.rmtree(folder, ignore_errors=True)


def _is_document(path: Path) -> bool:
    return path.suffix.lower() in READERS and path.is_file()


def _lost_batch(folder: Path, names: list[str]) -> Batch:
    work, by, at = _about(folder)
    files = tuple(
        FileState(
            key=key,
            name=name,
            size=(folder / name).stat().st_size,
            step="mislukt",
            messages=(LOST[work],),
        )
        for key, name in enumerate(names)
    )
    return Batch(id=folder.name, work=work, by=by, at=at, files=files, started=True)


def _about(folder: Path) -> tuple[Work, str | None, datetime]:
    """What is kept of a batch; where that is damaged, what can be said of any."""
    try:
        about = json.loads((folder / ABOUT).read_text("utf-8"))
        work: Work = "opnieuw lezen" if about["work"] == "opnieuw lezen" else "toevoegen"
        return work, about["by"], datetime.fromisoformat(about["at"])
    except (OSError, ValueError, TypeError, LookupError):
        return "toevoegen", None, datetime.now(UTC)
