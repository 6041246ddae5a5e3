"""A passage as the store holds it, and back."""

import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from index.dutch import SparseVector, passage_vector
from index.embedder import Vectors
from index.ranking import RANKING, Ranking
from index.vectors import PassageVectors, context_text
from ingest.nouns import Document, Filters, Note, Page, Passage

Payload = dict[str, Any]

NAMESPACE = uuid.UUID("5d1f3c1e-6f0b-5e0a-9a53-0d6d2f6c7a11")

# Fields a search can be restricted by; the store keeps an index for each.
FILTERED_FIELDS = ("document", "kind", "sector", "publisher")
KEYWORD_FIELDS = (*FILTERED_FIELDS, "revision")
INTEGER_FIELDS = ("year",)
TEXT_FIELD = "passage.text"  # searched for exact words


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Point:
    """What the store keeps of one passage."""

    id: str  # uuid5 of the revision and the span
    vectors: PassageVectors
    lexical: SparseVector
    payload: Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class HybridQuery:
    """One question as the store searches for it."""

    dense: tuple[float, ...]
    lexical: SparseVector
    words: SparseVector  # those of its terms that whole words give: candidates are found by them
    filters: Filters
    limit: int
    boosts: tuple[Filters, ...] = ()  # passages that fit one of them score higher
    ranking: Ranking = RANKING
    hidden: tuple[str, ...] = ()  # revisions whose points are not to be found


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Found:
    """One result of a query, best first."""

    score: float
    dense: Vectors  # of the whole passage, shape (dimension,)
    sentences: Vectors  # shape (number of sentences, dimension), in order
    payload: Payload


def wanted_values(filters: Filters) -> list[tuple[str, tuple[str, ...]]]:
    """The keyword fields that are restricted, each with the values it may have."""
    pairs = [(field, getattr(filters, field)) for field in FILTERED_FIELDS]
    return [(field, values) for field, values in pairs if values]


def points_of(
    passages: Sequence[Passage], vectors: Sequence[PassageVectors], revision: str
) -> list[Point]:
    """The points of one document."""
    return [
        Point(
            id=str(uuid.uuid5(NAMESPACE, f"{revision}/{passage.start}-{passage.end}")),
            vectors=made,
            lexical=passage_vector(context_text(passage)),
            payload=payload_of(passage, revision),
        )
        for passage, made in zip(passages, vectors, strict=True)
    ]


def payload_of(passage: Passage, revision: str) -> Payload:
    """The fields that are filtered on, and the passage itself."""
    document = passage.document
    return {
        "document": document.id,
        "kind": document.kind,
        "sector": list(document.sector),
        "publisher": document.publisher,
        "year": document.year,
        "revision": revision,
        "passage": asdict(passage),
    }


def passage_of(payload: Payload) -> Passage:
    """The passage that `payload_of` wrote."""
    fields = dict(payload["passage"])
    fields["document"] = document_of(fields["document"])
    fields["section"] = tuple(fields["section"])
    fields["pages"] = tuple(Page(**page) for page in fields["pages"])
    fields["footnotes"] = tuple(
        Note(**{**note, "marks": tuple(note["marks"])}) for note in fields["footnotes"]
    )
    return Passage(**fields)


def document_of(fields: Payload) -> Document:
    """The document that `dataclasses.asdict` wrote."""
    lists = {name: tuple(fields[name]) for name in ("sector", "dossiers")}
    return Document(**{**fields, **lists})
