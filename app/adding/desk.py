"""The desk where documents come in: the one thing of `app.adding` that the page talks to.

1. `receive`: the files are checked and put aside.  2. Each is read in a worker process, and the
page shows what was recognised.  3. `start`: with the user's corrections they are queued.  4. Each
is read, embedded and written; the page asks `batches()` how far they are.
"""

import threading
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Self

from app.adding.board import Board
from app.adding.checks import check_count, checked
from app.adding.corrections import entry_of
from app.adding.handling import Handling
from app.adding.incoming import Incoming
from app.adding.nouns import Batch, Correction, FileState, Note, Upload, Work
from app.adding.turns import Turns
from index.embed import SentenceTransformerEmbedder
from index.embedder import Embedder
from index.library import Library
from index.sources import source_path
from index.state import Record
from ingest.errors import UsageError, VindplaatsError

IDLE = 120.0  # seconds that the worker process is kept for the next file; it takes 5 to start
MOST_WAITING = 20  # batches that have not ended


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
        self._note = note
        self._incoming = Incoming(library.folder)
        self._board = Board()
        for lost in self._incoming.lost():
            self._board.put(lost)
        self._turns = Turns()
        self._handling = Handling(library, self._incoming, self._board, note, model)
        self._current = ""  # the batch whose file is being done
        self._changing = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="documenten toevoegen", daemon=True)
        self._thread.start()

    def receive(self, uploads: Sequence[Upload], by: str | None, *, ocr: bool = False) -> Batch:
        """Puts the files aside and begins to recognise them; the refused ones have failed.

        `ocr` lets text recognition loose on pages that cannot be read otherwise.
        Raises UsageError where all are refused together, for there are too many.
        """
        check_count(len(uploads))
        files = checked(uploads)
        batch = self._opened(_new("toevoegen", by, files, ocr=ocr))
        for upload, file in zip(uploads, files, strict=True):
            if not file.ended:
                self._take(batch, file, upload)
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
            self._board.change(batch_id, started=True)
        return self._queue(batch_id, self._handling.add)

    def withdraw(self, batch_id: str) -> Batch:
        """Lets go of the files that are not in yet; one that is being written goes in."""
        with self._changing:
            self._turns.drop(batch_id)
            batch = self._board.withdraw(batch_id)
            for file in batch.files:
                if file.step == "ingetrokken":
                    self._incoming.drop(batch, file)
            if self._current == batch_id:
                self._handling.worker.interrupt()
        return self._board.get(batch_id)

    def batches(self) -> tuple[Batch, ...]:
        """All that is going on, and the last that ended; newest first."""
        return self._board.all()

    def batch(self, batch_id: str) -> Batch:
        """How far one batch is; raises UsageError if it is unknown (any more)."""
        return self._board.get(batch_id)

    def remove(self, document_id: str, by: str | None) -> None:
        """Removes a document from the library, at once; raises VindplaatsError if it cannot."""
        record = self._record(document_id)
        self._library.remove(document_id)
        document = record.document
        self._note("verwijderen", by, document.id, document.title, document.file, "verwijderd")

    def reread(self, document_id: str, by: str | None) -> Batch:
        """Queues a document to be read again from the file that the library kept of it.

        Raises UsageError if the document is unknown or has no such file.
        """
        record = self._record(document_id)
        source = source_path(self._library.folder, document_id, record)
        if source is None:
            raise UsageError(
                f"Van '{record.document.title}'",
                "is het bestand zelf niet bewaard.",
                "Voeg het bestand opnieuw toe.",
            )
        file = FileState(
            key=0,
            name=record.document.file,
            size=source.stat().st_size,
            total=record.passages,
            document=document_id,
        )
        batch = self._opened(_new("opnieuw lezen", by, (file,), ocr=bool(record.ocr)))
        self._incoming.take(batch, file, source)
        self._incoming.describe(batch, {file.name: replace(record.said, id=document_id)})
        return self._queue(batch.id, self._handling.add)

    def close(self) -> None:
        """Stops after what is being written; the other files are told of next time."""
        self._handling.closing = True
        self._turns.close()
        self._handling.worker.interrupt()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _record(self, document_id: str) -> Record:
        record = self._library.state.records.get(document_id)
        if record is None:
            raise UsageError(
                f"Het document '{document_id}'",
                "staat niet in de bibliotheek.",
                "Misschien is het al verwijderd.",
            )
        return record

    def _opened(self, batch: Batch) -> Batch:
        """The batch, with room for its files, and shown from now on."""
        if sum(not one.ended for one in self._board.all()) >= MOST_WAITING:
            raise UsageError(
                "Er wachten",
                f"al {MOST_WAITING} lijsten met bestanden.",
                "Wacht tot er een klaar is, of trek er een in.",
            )
        self._incoming.open(batch)
        self._board.put(batch)
        return batch

    def _take(self, batch: Batch, file: FileState, upload: Upload) -> None:
        try:
            self._incoming.take(batch, file, upload.path)
        except VindplaatsError as error:
            self._board.change_file(batch.id, file.key, step="mislukt", messages=(str(error),))

    def _queue(self, batch_id: str, work: Callable[[str, int], None]) -> Batch:
        batch = self._board.get(batch_id)
        for file in batch.files:
            if not file.ended:
                self._turns.add(batch_id, partial(self._do, work, batch_id, file.key))
        return batch

    def _do(self, work: Callable[[str, int], None], batch_id: str, key: int) -> None:
        with self._changing:
            self._current = batch_id
        work(batch_id, key)
        with self._changing:
            self._current = ""

    def _work(self) -> None:
        """What the desk's own thread does: one file after another."""
        while not self._turns.closed:
            job = self._turns.next(IDLE)
            if job is None:
                self._handling.worker.end()
            else:
                job()
        self._handling.worker.end()


def _new(work: Work, by: str | None, files: tuple[FileState, ...], *, ocr: bool) -> Batch:
    return Batch(
        id=uuid.uuid4().hex,
        work=work,
        by=by,
        at=datetime.now(UTC),
        files=files,
        ocr=ocr,
        started=work == "opnieuw lezen",
    )
