"""What is done with one file when its turn comes: it is recognised, or it is added."""

import time
from collections.abc import Callable
from typing import TypeVar

from app.adding.board import Board
from app.adding.incoming import Incoming
from app.adding.nouns import Batch, FileState, Note, Outcome, Recognised
from app.adding.tasks import Prepare, Progress, Ready, Recognise
from app.adding.worker import Task, Worker
from index.embedder import Embedder
from index.library import Library
from ingest.errors import DocumentError, VindplaatsError

# Seconds without a sign of progress. A PDF is given up by its reader after a minute and a second a
# page, so this is one of 1,000 pages; recognising text takes some seconds a page.
SILENCE, SILENCE_OCR = 1_200.0, 7_200.0
BROKEN = "Er ging iets onverwachts mis ({}). Probeer het opnieuw, of meld het aan de beheerder."

Result = TypeVar("Result")


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
            self._failed(batch, file, str(error))
        except Exception as error:  # noqa: BLE001 - the boundary of the desk's thread
            self._failed(batch, file, BROKEN.format(type(error).__name__))

    def _recognise(self, batch: Batch, file: FileState) -> None:
        task = Recognise(path=self._incoming.path(batch, file), ocr=batch.ocr)
        seen = self._run(batch, file, task)
        self._board.change_file(
            batch.id,
            file.key,
            step="herkend",
            recognised=self._beside_library(file, seen.recognised),
            total=seen.recognised.passages,
            messages=seen.messages,
        )

    def _beside_library(self, file: FileState, recognised: Recognised) -> Recognised:
        """With what the library has already; raises DocumentError for the same file once more."""
        records = self._library.state.records
        for key, record in records.items():
            if record.document.sha256 == recognised.sha256 and key != recognised.document_id:
                raise DocumentError(
                    file.name,
                    f"dit bestand staat al in de bibliotheek als '{record.document.title}'.",
                    "Verwijder dat eerst, als je het onder deze naam wilt.",
                )
        old = records.get(recognised.document_id)
        return recognised if old is None else recognised.instead_of(old.document)

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
        known = document.id in self._library.state.records
        if batch.work == "opnieuw lezen" and not known:
            raise DocumentError(
                file.name, "dit document is intussen verwijderd.", "Voeg het bestand weer toe."
            )
        self._library.put(ready.prepared)
        outcome: Outcome = "ververst" if known else "toegevoegd"
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
            messages=ready.messages,
        )

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
