"""The desk where documents come in: the one thing of `app.adding` that the page talks to.

1. `receive`: the files are checked and put aside.  2. Each is read in a worker process, and the
page shows what was recognised.  3. `start`: with the user's corrections they are queued.  4. Each
is read, embedded and written; the page asks `batches()` how far they are.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Self

from app.adding.batches import again, brought, record_of
from app.adding.board import Board
from app.adding.checks import check_count
from app.adding.corrections import entry_of
from app.adding.handling import Handling
from app.adding.incoming import Incoming
from app.adding.nouns import Batch, Correction, FileState, Note, Upload
from app.adding.runner import Doing, Runner
from index.embed import SentenceTransformerEmbedder
from index.embedder import Embedder
from index.library import Library
from ingest.errors import UsageError, VindplaatsError

MOST_WAITING = 20  # batches of one user that have not ended


def no_note(*_: object) -> None:
    """Where nothing is noted."""


class Desk:
    """Use as a context manager; every method may be called from any thread."""

    def __init__(
        self,
        library: Library,
        *,
        note: Note = no_note,
        embedder: Callable[[], Embedder] | None = None,
    ) -> None:
        """`note` hears of each addition, removal and failure. `embedder` loads the model in the
        worker process, to which it is sent; by default that of the library's settings."""
        settings = library.settings
        model = embedder or partial(SentenceTransformerEmbedder, settings.model, settings.cache)
        self._library = library
        self._incoming = Incoming(library.folder)
        self._board = Board()
        for lost in self._incoming.lost():
            self._board.put(lost)
        self._handling = Handling(library, self._incoming, self._board, note, model)
        self._changing = threading.Lock()
        self._runner = Runner(self._handling.worker)

    def receive(self, uploads: Sequence[Upload], by: str | None, *, ocr: bool = False) -> Batch:
        """Puts the files aside and begins to recognise them; the refused ones have failed.

        `ocr` lets text recognition loose on pages that cannot be read otherwise.
        Raises UsageError where all are refused together, for there are too many.
        """
        check_count(len(uploads))
        batch = brought(uploads, by, ocr=ocr)
        if not batch.ended:
            self._open(batch)
        self._board.put(batch)
        for upload, file in zip(uploads, batch.files, strict=True):
            if not file.ended:
                self._take(batch, file, upload.path)
        return self._queue(batch.id, self._handling.recognise)

    def start(self, batch_id: str, corrections: Mapping[int, Correction]) -> Batch:
        """Queues the files of a batch to be added; `corrections` by the key of the file.

        Raises UsageError for a correction that cannot be used, or a batch that is unknown.
        """
        batch = self._board.get(batch_id)
        names = {file.key: file.name for file in batch.files if not file.ended}
        entries = {
            names[key]: entry_of(names[key], correction)
            for key, correction in corrections.items()
            if key in names
        }
        with self._changing:
            batch = self._board.get(batch_id)
            if batch.started or batch.ended:
                return batch
            self._incoming.describe(batch, entries)
            self._board.start(batch_id)
        return self._queue(batch_id, self._handling.add)

    def withdraw(self, batch_id: str) -> Batch:
        """Lets go of the files that are not in yet; one that is being written goes in."""
        with self._changing:
            batch = self._board.withdraw(batch_id)
            self._runner.stop(batch_id)
            for file in batch.files:
                if file.step == "ingetrokken":
                    self._incoming.drop(batch, file)
        return self._board.get(batch_id)

    def batches(self) -> tuple[Batch, ...]:
        """All that is going on, and the last that ended; newest first."""
        return self._board.all()

    def batch(self, batch_id: str) -> Batch:
        """How far one batch is; raises UsageError if it is unknown (any more)."""
        return self._board.get(batch_id)

    def remove(self, document_id: str, by: str | None) -> None:
        """Removes a document from the library, at once; raises VindplaatsError if it cannot."""
        self._handling.remove(record_of(self._library, document_id), by)

    def reread(self, document_id: str, by: str | None) -> Batch:
        """Queues a document to be read again from the file that the library kept of it.

        Raises UsageError if the document is unknown or has no such file, IndexUnavailableError
        where that cannot be put aside.
        """
        wanted = again(self._library, document_id, by)
        batch = wanted.batch
        self._open(batch)
        try:
            self._incoming.take(batch, batch.files[0], wanted.source)
            self._incoming.describe(batch, {batch.files[0].name: wanted.said})
        except VindplaatsError:
            self._incoming.close(batch)
            raise
        self._board.put(batch)
        return self._queue(batch.id, self._handling.add)

    def close(self) -> None:
        """Stops after what is being written; the other files are told of next time."""
        self._handling.closing = True
        self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self, batch: Batch) -> None:
        """Makes room for the files of a batch; raises VindplaatsError where there is none."""
        waiting = sum(not one.ended and one.by == batch.by for one in self._board.all())
        if waiting >= MOST_WAITING:
            raise UsageError(
                "Er wachten",
                f"al {MOST_WAITING} lijsten met bestanden van jou.",
                "Wacht tot er een klaar is, of voeg de bestanden van een lijst niet toe.",
            )
        self._incoming.open(batch)

    def _take(self, batch: Batch, file: FileState, source: Path) -> None:
        try:
            self._incoming.take(batch, file, source)
        except VindplaatsError as error:
            failed = self._board.change_file(
                batch.id, file.key, step="mislukt", messages=(str(error),)
            )
            self._incoming.drop(failed, file)

    def _queue(self, batch_id: str, do: Doing) -> Batch:
        batch = self._board.get(batch_id)
        self._runner.queue(batch, do)
        return batch
