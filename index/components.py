"""Haystack components for ingestion and retrieval, thin around plain functions.

Between them go Haystack documents, one a passage, with the passage in `meta`, so that any
Haystack component for documents can stand between or instead of them.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

import numpy as np
from haystack import Document as HaystackDocument
from haystack import component

from index.embedder import Embedder, Progress
from index.library import Library
from index.plan import Candidate
from index.points import passage_of, payload_of, points_of
from index.prepare import Prepared, SourceFile, prepared, revision_of
from index.search import find, understood
from index.state import Build
from index.vectors import PassageVectors, vectors_of
from ingest.nouns import CueKey, Filters, Hit, Passage, Question, ReadDocument, Sentence
from ingest.read import read_document


def to_haystack(passage: Passage, revision: str = "", **fields: Any) -> HaystackDocument:
    """The passage as a Haystack document; `passage_in` takes it out again."""
    return HaystackDocument(content=passage.text, meta=payload_of(passage, revision), **fields)


def hits_in(documents: Sequence[HaystackDocument]) -> list[Hit]:
    """The hits that `PassageRetriever` put out, in the order they are in now."""
    return [
        Hit(
            rank=rank,
            score=document.score or 0.0,
            passage=passage_in(document),
            similarity=document.meta["similarity"],
            sentences=tuple(Sentence(**sentence) for sentence in document.meta["sentences"]),
        )
        for rank, document in enumerate(documents, 1)
    ]


def passage_in(document: HaystackDocument) -> Passage:
    """The passage that `to_haystack` put in."""
    return passage_of(document.meta)


def vectors_in(document: HaystackDocument) -> PassageVectors:
    """The vectors that `PassageEmbedder` put in."""
    whole = np.array(document.embedding, dtype=np.float32)
    return PassageVectors(whole=whole, sentences=document.meta["sentences"])


@component
class DocumentReader:
    """Reads one file into a document with passages."""

    @component.output_types(source=ReadDocument, documents=list[HaystackDocument])
    def run(self, candidate: Candidate) -> dict[str, Any]:
        """Raises DocumentError if the file cannot be read."""
        read = read_document(candidate.path, candidate.data, ocr=candidate.ocr)
        return {"source": read, "documents": [to_haystack(p) for p in read.passages]}


@component
class PassageEmbedder:
    """Embeds passages with their headings."""

    def __init__(self, embedder: Callable[[], Embedder], progress: Progress | None = None) -> None:
        """`embedder` gives the model when it is needed, for it takes seconds to load.

        `progress` is called with the number of passages done since the last call.
        """
        self.embedder = embedder
        self.progress = progress

    @component.output_types(documents=list[HaystackDocument])
    def run(self, documents: list[HaystackDocument]) -> dict[str, Any]:
        """The documents with their embedding."""
        passages = [passage_in(document) for document in documents]
        vectors = vectors_of(passages, self.embedder(), self.progress)
        return {
            "documents": [
                replace(
                    document,
                    embedding=made.whole.tolist(),
                    meta={**document.meta, "sentences": made.sentences},
                )
                for document, made in zip(documents, vectors, strict=True)
            ]
        }


def prepared_from(
    candidate: Candidate,
    source: ReadDocument,
    documents: Sequence[HaystackDocument],
    embedder: Embedder,
    build: Build,
) -> Prepared:
    """What an index of `build` keeps of a file, with what `PassageEmbedder` made of it."""
    vectors = [vectors_in(document) for document in documents]
    passages = [passage_in(document) for document in documents]
    revision = revision_of(source, build)
    points = points_of(passages, vectors, revision)
    kept = SourceFile(data=candidate.data, fingerprint=candidate.source, said=candidate.said)
    return prepared(source, points, revision, kept, embedder)


@component
class LibraryWriter:
    """Writes a document and its embedded passages into the library."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @component.output_types(passages=int)
    def run(
        self, candidate: Candidate, source: ReadDocument, documents: list[HaystackDocument]
    ) -> dict[str, Any]:
        """The number of passages written."""
        library = self.library
        embedder, build = library.fitting_embedder(), library.state.build
        library.put(prepared_from(candidate, source, documents, embedder, build))
        return {"passages": len(documents)}


@component
class PassageRetriever:
    """Finds the best passages for a question."""

    def __init__(self, library: Library, limit: int = 10) -> None:
        self.library = library
        self.limit = limit

    @component.output_types(
        documents=list[HaystackDocument], text=str, read=Question, missing=list[str]
    )
    def run(
        self,
        question: str,
        filters: Filters | None = None,
        without: list[CueKey] | None = None,
        before: list[str] | None = None,
    ) -> dict[str, Any]:
        """The passages, best first; the question as it was searched, and as it was read.

        `missing` are its phrases that no passage has. `without` names cues of the question to
        leave aside; `before` are the questions that it may follow up. Raises UsageError for an
        empty question, or a filter on a value that no document has.
        """
        read = understood(self.library, question, without or (), before or ())
        result = find(self.library, read, filters or Filters(), self.limit)
        documents = []
        for hit in result.hits:
            document = to_haystack(hit.passage, score=hit.score)
            document.meta["similarity"] = hit.similarity
            document.meta["sentences"] = [asdict(sentence) for sentence in hit.sentences]
            documents.append(document)
        return {
            "documents": documents,
            "text": read.text,
            "read": read,
            "missing": list(result.missing),
        }
