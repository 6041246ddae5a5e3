"""An index with its documents: opened once, then added to and searched.

On disk: `index.json` (see `index.state`), `words.json` (see `index.vocabulary`), `documents/` with
the canonical text of each document, `registers/` with what was extracted from it, `edge/` with the
points (or a Qdrant server holds them), and `lock`.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.edge_store import EdgeStore
from index.embed import SentenceTransformerEmbedder
from index.embedder import Embedder
from index.filters import check_filters
from index.lock import IndexLock
from index.mention_vectors import kept_vectors
from index.points import Point
from index.question.known import Known, known_from
from index.registers import write_register
from index.settings import Settings
from index.state import (
    Build,
    Record,
    State,
    check_build,
    missing_index,
    read_state,
    write_state,
    write_whole,
)
from index.store import Store
from index.texts import passages_in, text_path
from index.vectors import context_text
from index.vocabulary import counted, read_words, vocabulary_from, write_words
from ingest.nouns import Filters, Passage, ReadDocument
from ingest.passages import follows

if TYPE_CHECKING:
    from index.rerank import CrossEncoderReranker

EDGE = "edge"  # how the state names the embedded store


def stored_state(settings: Settings) -> State | None:
    """What the index of `settings` holds, without opening it; None if there is no index.

    Raises IndexUnavailableError if it is damaged, or was built otherwise than these settings
    would build it now.
    """
    stored = read_state(settings.index)
    if stored is not None:
        # The dimension follows from the model, which need not be loaded to compare it.
        wanted = Build(
            model=settings.model,
            dimension=stored.build.dimension,
            store=settings.qdrant_url or EDGE,
            **asdict(settings.storage),
        )
        check_build(settings.index, stored.build, wanted)
    return stored


class Library:
    """The documents of one index. Use as a context manager; it holds the index meanwhile."""

    def __init__(self, settings: Settings, holder: str, *, create: bool = False) -> None:
        """Opens the index of `settings`, or makes it if `create`; `holder` names this process.

        Raises IndexUnavailableError if it is missing, in use, damaged or built otherwise.
        """
        self.settings = settings
        self.folder = settings.index
        self._known: Known | None = None
        self.embedder: Embedder = SentenceTransformerEmbedder(settings.model, settings.cache)
        if not create and read_state(self.folder) is None:
            raise missing_index(self.folder)
        with ExitStack() as undo:
            self._lock = IndexLock(self.folder, holder)
            undo.callback(self._lock.release)
            stored = stored_state(settings)
            self.state = stored or State(build=self._new_build())
            self.store = self._open_store()
            undo.callback(self.store.close)
            if stored is None:
                write_state(self.folder, self.state)
            self._remove_leftovers()
            undo.pop_all()

    def _new_build(self) -> Build:
        return Build(
            model=self.settings.model,
            dimension=self.embedder.dimension,
            store=self.settings.qdrant_url or EDGE,
            **asdict(self.settings.storage),
        )

    def _open_store(self) -> Store:
        dimension = self.state.build.dimension
        if self.settings.qdrant_url:
            # Imported here: it takes half a second that users of the embedded store do not owe.
            from index.server_store import ServerStore

            store: Store = ServerStore(self.settings.qdrant_url, dimension, self.settings.storage)
        else:
            store = EdgeStore(self.folder / EDGE, dimension, self.settings.storage)
        return store

    def _remove_leftovers(self) -> None:
        """Removes points and texts of versions that were replaced or came in half."""
        for revision in self.state.leftover:
            self.store.discard(revision)
            for made in self.folder.glob(f"*/*@{revision}.*"):
                made.unlink()
        if self.state.leftover:
            self._save(self.state.without_leftover())

    def _save(self, state: State) -> None:
        write_state(self.folder, state)
        self.state = state
        self._known = None

    @cached_property
    def reranker(self) -> "CrossEncoderReranker | None":
        """The cross-encoder of the settings, loaded; None if there is none."""
        if self.settings.reranker is None:
            return None
        # Imported here: without the setting its library need not be loaded.
        from index.rerank import CrossEncoderReranker

        return CrossEncoderReranker(self.settings.reranker)

    @property
    def passages(self) -> int:
        """How many passages it holds."""
        return sum(record.passages for record in self.state.records.values())

    @property
    def known(self) -> Known:
        """The documents, what they can be called and their words, for reading a question."""
        if self._known is None:
            documents = [record.document for record in self.state.records.values()]
            self._known = known_from(documents, vocabulary_from(self._words))
        return self._known

    @cached_property
    def _words(self) -> Counter[str]:
        return read_words(self.folder)

    def check_filters(self, filters: Filters) -> None:
        """Raises UsageError for a filter on a value that no document has, with those there are."""
        if self.known.documents:
            check_filters(filters, self.known.documents)

    def revision_of(self, read: ReadDocument) -> str:
        """Names a document's points: equal for equal metadata, text and build."""
        content = [asdict(read.document), read.canonical.text, asdict(self.state.build)]
        return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:16]

    def add(self, read: ReadDocument, points: Sequence[Point], source: str, revision: str) -> None:
        """Adds a document or replaces its former version; whole or, if interrupted, not at all.

        The new points are named leftover until the record of them is written, the old ones
        from then on; what is leftover goes when the index is opened next.
        """
        known = self.state.records.get(read.document.id)
        if known is None or known.revision != revision:
            self._save(self.state.with_leftover(revision))
        self.store.write(points)
        self._write_text(read, revision)
        register = write_register(self.folder, read, revision)
        kept_vectors(self.folder, register, revision, self.embedder)
        # Before the record: a word too many only keeps a question from being corrected.
        self._words.update(counted(map(context_text, read.passages)))
        write_words(self.folder, self._words)
        numbers = [page.number for page in read.canonical.pages]
        record = Record(
            document=read.document,
            source=source,
            revision=revision,
            passages=len(points),
            pages=max(numbers) if numbers else None,
            ocr=read.findings.ocr,
        )
        self._save(self.state.with_record(record))
        self._remove_leftovers()

    def _write_text(self, read: ReadDocument, revision: str) -> None:
        path = self._text_of(read.document.id, revision)
        path.parent.mkdir(exist_ok=True)
        fields = {"document": asdict(read.document), "canonical": asdict(read.canonical)}
        write_whole(path, json.dumps(fields, ensure_ascii=False))

    def _text_of(self, document_id: str, revision: str) -> Path:
        return text_path(self.folder, document_id, revision)

    def text_path(self, document_id: str) -> Path:
        """Where the canonical text of a document is kept."""
        return self._text_of(document_id, self.state.records[document_id].revision)

    def following(self, passage: Passage) -> Passage | None:
        """The passage that comes right after this one in its section; None if it is the last."""
        if not passage.after:
            return None
        return next((other for other in self.passages_of(passage) if follows(passage, other)), None)

    def passages_of(self, passage: Passage) -> Sequence[Passage]:
        """All passages of the document that a passage is from, in order."""
        return passages_in(self.text_path(passage.document.id))

    def fitting_embedder(self) -> Embedder:
        """The model, loaded; raises IndexUnavailableError if its vectors do not fit the index."""
        wanted = replace(self.state.build, dimension=self.embedder.dimension)
        check_build(self.folder, self.state.build, wanted)
        return self.embedder

    def close(self) -> None:
        """Lets go of the index."""
        self.store.close()
        self._lock.release()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
