"""Haystack's quickstart for retrieval: windows of 200 words, dense vectors, a store in memory.

It reads the same text as this project does and embeds with the same model and its prompts.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from haystack import Document as HaystackDocument
from haystack import Pipeline
from haystack.components.preprocessors import DocumentSplitter
from haystack.components.retrievers.in_memory import InMemoryEmbeddingRetriever
from haystack.components.writers import DocumentWriter
from haystack.document_stores.in_memory import InMemoryDocumentStore
from haystack_integrations.components.embedders.sentence_transformers import (
    SentenceTransformersDocumentEmbedder,
    SentenceTransformersTextEmbedder,
)

from evaluation.metrics import Shown
from evaluation.systems import HITS
from index.embed import compute_type
from ingest.nouns import ReadDocument

WORDS = 200  # of a window


class HaystackQuickstart:
    """The pipelines of Haystack's documentation."""

    def __init__(self, documents: Sequence[ReadDocument], model: Path) -> None:
        """`model` is the folder of a sentence-transformers model of the E5 family."""
        # The number type changes the time only; the files hold one that processors are slow in.
        shared: dict[str, Any] = {
            "model": str(model),
            "model_kwargs": {"dtype": compute_type()},
            "local_files_only": True,
            "progress_bar": False,
        }
        store = InMemoryDocumentStore(embedding_similarity_function="cosine")
        indexing = Pipeline()
        indexing.add_component("split", DocumentSplitter(split_by="word", split_length=WORDS))
        indexing.add_component(
            "embed",
            SentenceTransformersDocumentEmbedder(prefix="passage: ", **shared),
        )
        indexing.add_component("write", DocumentWriter(store))
        indexing.connect("split.documents", "embed.documents")
        indexing.connect("embed.documents", "write.documents")
        indexing.run({"split": {"documents": [_haystack(document) for document in documents]}})
        self._querying = Pipeline()
        self._querying.add_component(
            "embed",
            SentenceTransformersTextEmbedder(prefix="query: ", **shared),
        )
        self._querying.add_component("retrieve", InMemoryEmbeddingRetriever(store, top_k=HITS))
        self._querying.connect("embed.embedding", "retrieve.query_embedding")

    def search(self, question: str) -> list[Shown]:
        """The windows by their cosine with the question."""
        results = self._querying.run({"embed": {"text": question}})
        return [_shown(document) for document in results["retrieve"]["documents"]]


def _haystack(read: ReadDocument) -> HaystackDocument:
    return HaystackDocument(content=read.canonical.text, meta={"document": read.document.id})


def _shown(document: HaystackDocument) -> Shown:
    text = document.content or ""
    start = document.meta["split_idx_start"]
    return Shown(document=document.meta["document"], start=start, end=start + len(text), text=text)
