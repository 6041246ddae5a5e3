"""An index with its documents: opened once, then added to and searched.

On disk: `index.json` (see `index.state`), `words.json` and `words/` (see `index.vocabulary`),
`documents/` with the canonical text of each document, `registers/` with what was extracted from it,
`sources/` with the file it was read from, `edge/` with the points (or a Qdrant server holds them),
and `lock`.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.contents import Contents
from index.edge_store import EdgeStore
from index.embed import SentenceTransformerEmbedder
from index.embedder import Embedder
from index.filters import check_filters
from index.lock import IndexLock
from index.points import Found, HybridQuery
from index.prepare import Prepared
from index.question.known import Known
from index.settings import Settings
from index.state import Build, State, check_build, missing_index, read_state, write_state
from index.store import Store
from index.texts import text_path
from ingest.nouns import Filters, Passage
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


def fitting(embedder: Embedder, folder: Path, build: Build) -> Embedder:
    """The model, loaded; raises IndexUnavailableError if its vectors do not fit the index."""
    check_build(folder, build, replace(build, dimension=embedder.dimension))
    return embedder


class Library:
    """The documents of one index. Use as a context manager; it holds the index meanwhile."""

    def __init__(self, settings: Settings, holder: str, *, create: bool = False) -> None:
        """Opens the index of `settings`, or makes it if `create`; `holder` names this process.

        Raises IndexUnavailableError if it is missing, in use, damaged or built otherwise.
        """
        self.settings = settings
        self.folder = settings.index
        self.embedder: Embedder = SentenceTransformerEmbedder(settings.model, settings.cache)
        if not create and read_state(self.folder) is None:
            raise missing_index(self.folder)
        with ExitStack() as undo:
            self._lock = IndexLock(self.folder, holder)
            undo.callback(self._lock.release)
            stored = stored_state(settings)
            state = stored or State(build=self._new_build())
            self.store = self._open_store(state.build.dimension)
            undo.callback(self.store.close)
            if stored is None:
                write_state(self.folder, state)
            self._contents = Contents(self.folder, self.store, state)
            undo.pop_all()

    def _new_build(self) -> Build:
        return Build(
            model=self.settings.model,
            dimension=self.embedder.dimension,
            store=self.settings.qdrant_url or EDGE,
            **asdict(self.settings.storage),
        )

    def _open_store(self, dimension: int) -> Store:
        if self.settings.qdrant_url:
            # Imported here: it takes half a second that users of the embedded store do not owe.
            from index.server_store import ServerStore

            store: Store = ServerStore(self.settings.qdrant_url, dimension, self.settings.storage)
        else:
            store = EdgeStore(self.folder / EDGE, dimension, self.settings.storage)
        return store

    @cached_property
    def reranker(self) -> "CrossEncoderReranker | None":
        """The cross-encoder of the settings, loaded; None if there is none."""
        if self.settings.reranker is None:
            return None
        # Imported here: without the setting its library need not be loaded.
        from index.rerank import CrossEncoderReranker

        return CrossEncoderReranker(self.settings.reranker)

    @property
    def state(self) -> State:
        """The documents that are complete, and how they were indexed; replaced, never changed."""
        return self._contents.held.state

    @property
    def passages(self) -> int:
        """How many passages it holds."""
        return sum(record.passages for record in self.state.records.values())

    @property
    def known(self) -> Known:
        """The documents, what they can be called and their words, for reading a question."""
        return self._contents.held.known

    def check_filters(self, filters: Filters) -> None:
        """Raises UsageError for a filter on a value that no document has, with those there are."""
        known = self.known
        if known.documents:
            check_filters(filters, known.documents)

    def put(self, document: Prepared) -> None:
        """Adds a document or replaces its former version; see `Contents.put`."""
        self._contents.put(document)

    def remove(self, document_id: str) -> None:
        """Removes a document; see `Contents.remove`."""
        self._contents.remove(document_id)

    def query(self, query: HybridQuery) -> list[Found]:
        """What the store finds for it in complete documents; never waits for a change."""
        return self._contents.query(query)

    def text_path(self, document_id: str) -> Path:
        """Where the canonical text of a document is kept."""
        return text_path(self.folder, document_id, self.state.records[document_id].revision)

    def following(self, passage: Passage) -> Passage | None:
        """The passage that comes right after this one in its section; None if it is the last."""
        if not passage.after:
            return None
        return next((other for other in self.passages_of(passage) if follows(passage, other)), None)

    def passages_of(self, passage: Passage) -> Sequence[Passage]:
        """All passages of the document that a passage is from, in order; none if it was removed."""
        return self._contents.passages_of(passage.document.id)

    def fitting_embedder(self) -> Embedder:
        """The model, loaded; raises IndexUnavailableError if its vectors do not fit the index."""
        return fitting(self.embedder, self.folder, self.state.build)

    def close(self) -> None:
        """Lets go of the index."""
        self.store.close()
        self._lock.release()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
