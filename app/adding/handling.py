"""What is done with one file when its turn comes: it is recognised, or it is added."""

import time
from collections.abc import Callable
from threading import Lock

from app.adding.beside import beside_library, check_again, check_new
from app.adding.board import Board
from app.adding.incoming import Incoming
from app.adding.nouns import Batch, FileState, Note, Outcome
from app.adding.process import Result, Task
from app.adding.recognition import on_the_page
from app.adding.tasks import Prepare, Progress, Ready, Recognise
from app.adding.worker import Worker
from index.embedder import Embedder
from index.library import Library
from index.state import Record
from ingest.errors import VindplaatsError

# Seconds without a sign of progress. A PDF is given up by its reader after a minute and a second a
# page, so this is one of 1,000 pages; recognising text takes some seconds a page.
SILENCE, SILENCE_OCR = 1_200.0, 7_200.0
BROKEN = "Er ging iets onverwachts mis ({}). Probeer het opnieuw, of meld het aan de beheerder."


class Handling:
    """Works for one thread, which does one file at a time; progress is put on the board."""

    def __init__(
        self,
        library: Library,
        incoming: Incoming,
        board: Board,
        note: Note,
        embedder: Callable[[], Embedder],
    ) -> None:
        self._library = library
        self._incoming = incoming
        self._board = board
        self._note = note
        self._embedder = embedder
        # Held while it is decided what goes in or out, so that it is so still when that is done.
        self._deciding = Lock()
        self.worker = Worker()
        self.closing = False  # what is broken off now is left for the next server to tell of

    def recognise(self, batch_id: str, key: int) -> None:
        """Reads a file and shows what it is."""
        self._attempt(batch_id, key, self._recognise)

    def add(self, batch_id: str, key: int) -> None:
        """Reads and embeds a file, and puts it in the library."""
        self._attempt(batch_id, key, self._add)

    def _attempt(self, batch_id: str, key: int, work: Callable[[Batch, FileState], None]) -> None:
        batch = self._board.get(batch_id)
        file = batch.files[key]
        if file.ended:
            return
        try:
            work(batch, file)
        except VindplaatsError as error:
            self._failed(batch, file, on_the_page(str(error)))
        except Exception as error:  # noqa: BLE001 - the boundary of the desk's thread
            self._failed(batch, file, BROKEN.format(type(error).__name__))

    def _recognise(self, batch: Batch, file: FileState) -> None:
        task = Recognise(path=self._incoming.path(batch, file), ocr=batch.ocr)
        seen = self._run(batch, file, task)
        self._board.change_file(
            batch.id,
            file.key,
            step="herkend",
            recognised=beside_library(file.name, seen.recognised, self._library.state.records),
            total=seen.recognised.passages,
            messages=tuple(map(on_the_page, seen.messages)),
        )

    def _add(self, batch: Batch, file: FileState) -> None:
        began = time.monotonic()
        task = Prepare(
            path=self._incoming.path(batch, file),
            ocr=batch.ocr,
            folder=self._library.folder,
            build=self._library.state.build,
            embedder=self._embedder,
        )
        ready = self._run(batch, file, task)
        changed = self._board.change_file(batch.id, file.key, step="schrijven")
        if changed.files[file.key].step == "schrijven":  # and not withdrawn meanwhile
            self._put(batch, file, ready)
            self._board.pace.took(ready.prepared.record.passages, time.monotonic() - began)

    def _put(self, batch: Batch, file: FileState, ready: Ready) -> None:
        record = ready.prepared.record
        document = record.document
        check = check_again if batch.work == "opnieuw lezen" else check_new
        with self._deciding:
            records = self._library.state.records
            check(file, record, records)
            self._library.put(ready.prepared)
        outcome: Outcome = "ververst" if document.id in records else "toegevoegd"
        self._close(batch, file, document.id, document.title, outcome)
        self._board.change_file(
            batch.id,
            file.key,
            step="klaar",
            outcome=outcome,
            document=document.id,
            done=record.passages,
            total=record.passages,
            passages=record.passages,
            messages=tuple(map(on_the_page, ready.messages)),
        )

    def remove(self, record: Record, by: str | None) -> None:
        """Removes a document from the library; raises VindplaatsError if it cannot."""
        document = record.document
        with self._deciding:
            self._library.remove(document.id)
        self._note("verwijderen", by, document.id, document.title, document.file, "verwijderd")

    def _run(self, batch: Batch, file: FileState, task: Task[Result]) -> Result:
        def told(progress: Progress) -> None:
            self._board.change_file(batch.id, file.key, step=progress.step, done=progress.done)

        return self.worker.run(task, told, SILENCE_OCR if batch.ocr else SILENCE)

    def _failed(self, batch: Batch, file: FileState, message: str) -> None:
        if self.closing or self._board.get(batch.id).files[file.key].ended:
            return  # broken off by the server's end, or by the user
        self._close(batch, file, file.document or "", "", "mislukt")
        self._board.change_file(batch.id, file.key, step="mislukt", messages=(message,))

    def _close(
        self, batch: Batch, file: FileState, document_id: str, title: str, outcome: str
    ) -> None:
        """Notes what became of a file, and lets go of it; before it is shown as done."""
        self._incoming.drop(self._board.get(batch.id), file)
        self._note(batch.work, batch.by, document_id, title, file.name, outcome)
