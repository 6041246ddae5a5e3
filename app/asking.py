"""The question answering pipeline: retrieve -> answer.

Any Haystack component for documents, such as a ranker, can be put between the two.
"""

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from haystack import Document as HaystackDocument
from haystack import Pipeline, component

from app.answer import answer
from index.components import PassageRetriever, hits_in
from index.embedder import Embedder
from index.library import Library
from index.search import check_question
from ingest.nouns import Answer, CueKey, Filters


@component
class ExtractiveAnswerer:
    """Answers a question with sentences of the passages."""

    def __init__(self, embedder: Embedder) -> None:
        self.embedder = embedder

    @component.output_types(answer=Answer)
    def run(self, question: str, documents: list[HaystackDocument]) -> dict[str, Any]:
        """The answer that the passages, best first, give."""
        return {"answer": answer(question, hits_in(documents), self.embedder)}


def question_pipeline(library: Library, limit: int = 10) -> Pipeline:
    """retrieve -> answer, over the documents of `library`, from at most `limit` passages."""
    pipeline = Pipeline()
    pipeline.add_component("retrieve", PassageRetriever(library, limit))
    pipeline.add_component("answer", ExtractiveAnswerer(library.embedder))
    pipeline.connect("retrieve.documents", "answer.documents")
    pipeline.connect("retrieve.text", "answer.question")
    return pipeline


def ask(
    pipeline: Pipeline, question: str, filters: Filters, without: Sequence[CueKey] = ()
) -> Answer:
    """The answer of `pipeline`, with `without` naming cues of the question to leave aside.

    Raises UsageError for an empty question, or a filter that fits no document.
    """
    usable = check_question(question)
    began = time.perf_counter()
    results = pipeline.run(
        {"retrieve": {"question": question, "filters": filters, "without": list(without)}},
        include_outputs_from={"retrieve"},
    )
    found = results["retrieve"]
    given = results["answer"]["answer"]
    assert isinstance(given, Answer)
    return replace(
        given,
        question=usable,
        read=found["read"],
        missing=tuple(found["missing"]),
        timings_ms={"total": round(1000 * (time.perf_counter() - began), 1)},
    )
