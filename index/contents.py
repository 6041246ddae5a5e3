"""The documents of an index while it is open: read by many, changed by one at a time.

Readers never wait. They get the last complete state, and hidden from them is what is being
written or no longer belongs to it:

1. The new points are announced as leftover, which hides them.  2. They are written, with the files
of the document.  3. The state with the new record is written: from now on the new version is found
and the old one is leftover.  4. That goes when no one can be reading it any more.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock

from index.held import Held
from index.points import Found, HybridQuery
from index.prepare import Prepared
from index.readers import Readers
from index.state import NAME, Record, State, damaged_index, write_state
from index.store import Store
from index.texts import passages_in, text_path
from index.vocabulary import read_words, words_of, write_words
from index.writing import check_room, write_whole_bytes, writing
from ingest.errors import IndexUnavailableError, UsageError, VindplaatsError
from ingest.nouns import Passage


class Contents:
    """The points, the files and the state of one index, which change together."""

    def __init__(self, folder: Path, store: Store, state: State) -> None:
        """`state` is as it is written in `folder`; what it has left over is removed."""
        self.folder = folder
        self.store = store
        self.held = Held(state=state, words=read_words(folder))
        self._writer = Lock()
        self._readers = Readers()
        self._stamp = _stamp(folder)
        if state.leftover:
            with suppress(OSError, VindplaatsError):  # hidden as long as it is there
                self._remove_leftovers()
                store.settle()

    def query(self, query: HybridQuery) -> list[Found]:
        """What the store finds for it in the documents of the state."""
        with self._readers.reading():
            return self.store.query(replace(query, hidden=self.held.state.leftover))

    def passages_of(self, document_id: str) -> Sequence[Passage]:
        """All passages of a document, in order; none if it is not there (any more).

        Raises IndexUnavailableError if its text is gone.
        """
        with self._readers.reading():
            record = self.held.state.records.get(document_id)
            if record is None:
                return ()
            try:
                return passages_in(text_path(self.folder, document_id, record.revision))
            except FileNotFoundError as error:
                raise damaged_index(self.folder) from error

    def put(self, document: Prepared) -> None:
        """Adds a document or replaces its former version; whole or, if interrupted, not at all.

        Raises IndexUnavailableError where it cannot be written; what was there is there still.
        """
        record = document.record
        with self._changing():
            check_room(self.folder, document.size)
            old = self.held.state.records.get(record.document.id)
            gone = self._words_of(old)
            if old is None or old.revision != record.revision:
                self._switch(self.held.state.with_leftover(record.revision), self.held.words)
                self._readers.wait_for_earlier()
            self.store.write(document.points)
            for path, content in document.files.items():
                (self.folder / path.parent).mkdir(exist_ok=True)
                write_whole_bytes(self.folder / path, content)
            # Before the record: a word too many only keeps a question from being corrected.
            words = self.held.words + document.words
            write_words(self.folder, words)
            self._switch(self.held.state.with_record(record), words - gone)
            self._clear_up()

    def remove(self, document_id: str) -> None:
        """Removes a document; whole or, if interrupted, not at all.

        Raises UsageError if it is not there, IndexUnavailableError where it cannot be written.
        """
        with self._changing():
            old = self.held.state.records.get(document_id)
            if old is None:
                raise UsageError(
                    f"Het document '{document_id}'",
                    "staat niet in de bibliotheek.",
                    "Misschien is het al verwijderd.",
                )
            words = self.held.words - self._words_of(old)
            self._switch(self.held.state.without_record(document_id), words)
            self._clear_up()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        with self._writer, writing(self.folder):
            if self._stamp != _stamp(self.folder):
                raise IndexUnavailableError(
                    str(self.folder),
                    "deze index is intussen verwijderd, of door een ander programma veranderd.",
                    "Stop Vindplaats, zet de index terug of maak een nieuwe, en start opnieuw.",
                )
            yield

    def _switch(self, state: State, words: Counter[str]) -> None:
        """From now on readers get this; it is on disk before."""
        held = self.held.followed_by(Held(state=state, words=words))
        write_state(self.folder, state)
        self._stamp = _stamp(self.folder)
        self.held = held

    def _words_of(self, record: Record | None) -> Counter[str]:
        """In how many passages of a document each word stands."""
        if record is None:
            return Counter()
        return words_of(self.folder, record.document.id, record.revision)

    def _clear_up(self) -> None:
        """Removes what the change left over. What cannot be removed stays hidden, and goes at the
        next change: the change itself has succeeded."""
        with suppress(OSError, VindplaatsError):
            write_words(self.folder, self.held.words)
            self._readers.wait_for_earlier()
            self._remove_leftovers()

    def _remove_leftovers(self) -> None:
        """Removes files and points of versions that were replaced or came in half."""
        state = self.held.state
        for revision in state.leftover:
            for made in self.folder.glob(f"*/*@{revision}.*"):
                made.unlink()
        check_room(self.folder, 0)
        for revision in state.leftover:
            self.store.discard(revision)
        if state.leftover:
            self._switch(state.without_leftover(), self.held.words)


def _stamp(folder: Path) -> tuple[int, int] | None:
    """Tells one writing of the state from any other; None where there is none."""
    try:
        found = (folder / NAME).stat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_mtime_ns
