"""How far every batch is, as frozen snapshots: one thread writes, any may look."""

from collections.abc import Callable
from dataclasses import replace
from threading import Lock
from typing import Any

from app.adding.nouns import Batch, FileState
from app.adding.pace import Pace
from ingest.errors import UsageError

KEPT = 20  # batches that have ended and can still be looked at


class Board:
    """The batches, in the order in which they came."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._batches: dict[str, Batch] = {}
        self.pace = Pace()

    def put(self, batch: Batch) -> None:
        """Adds a batch, and forgets the oldest of those that ended."""
        with self._lock:
            self._batches[batch.id] = batch
            ended = [one.id for one in self._batches.values() if one.ended]
            for old in ended[:-KEPT]:
                del self._batches[old]

    def change_file(self, batch_id: str, key: int, **fields: Any) -> Batch:
        """The batch with some fields of one file changed; a file that ended stays as it is."""

        def changed(file: FileState) -> FileState:
            return file if file.ended or file.key != key else replace(file, **fields)

        return self._change(
            batch_id, lambda batch: replace(batch, files=tuple(map(changed, batch.files)))
        )

    def start(self, batch_id: str) -> Batch:
        """The batch with its files waiting to be added."""

        def started(file: FileState) -> FileState:
            return replace(file, step="wacht") if file.step == "herkend" else file

        return self._change(
            batch_id,
            lambda batch: replace(batch, started=True, files=tuple(map(started, batch.files))),
        )

    def withdraw(self, batch_id: str) -> Batch:
        """The batch with its files withdrawn that are not in and not being written."""

        def withdrawn(file: FileState) -> FileState:
            going = file.ended or file.step == "schrijven"
            return file if going else replace(file, step="ingetrokken")

        self.get(batch_id)
        return self._change(
            batch_id, lambda batch: replace(batch, files=tuple(map(withdrawn, batch.files)))
        )

    def _change(self, batch_id: str, changed: Callable[[Batch], Batch]) -> Batch:
        with self._lock:
            batch = changed(self._batches[batch_id])
            self._batches[batch_id] = batch
            return batch

    def all(self) -> tuple[Batch, ...]:
        """As they are now, newest first."""
        with self._lock:
            batches = tuple(reversed(self._batches.values()))
        return tuple(self._timed(batch, batches) for batch in batches)

    def get(self, batch_id: str) -> Batch:
        """As it is now; raises UsageError if it is unknown (any more)."""
        with self._lock:
            batch = self._batches.get(batch_id)
            batches = tuple(self._batches.values())
        if batch is None:
            raise UsageError(
                "Deze lijst met bestanden",
                "is er niet meer.",
                "Kijk in de bibliotheek wat er is toegevoegd.",
            )
        return self._timed(batch, batches)

    def _timed(self, batch: Batch, batches: tuple[Batch, ...]) -> Batch:
        others = [one for one in batches if one.id != batch.id and one.started]
        return replace(batch, seconds_left=self.pace.seconds_left(batch, others))
