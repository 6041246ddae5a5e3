"""The question answering pipeline: retrieve -> answer, and -> write with a language model.

Any Haystack component for documents, such as a ranker, can be put between the first two.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from haystack import Document as HaystackDocument
from haystack import Pipeline, component
from haystack.core.errors import PipelineRuntimeError

from app.answer import answer
from app.further import further_questions
from app.llm.generator import connected
from app.llm.write import nowhere, written
from index.components import PassageRetriever, hits_in
from index.language_model import LanguageModel
from index.library import Library
from index.search import check_question
from ingest.errors import VindplaatsError
from ingest.nouns import Answer, CueKey, Filters, Question

OnText = Callable[[str], None]


@component
class ExtractiveAnswerer:
    """Answers a question with sentences of the passages."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @component.output_types(answer=Answer)
    def run(self, question: Question, documents: list[HaystackDocument]) -> dict[str, Any]:
        """The answer that the passages, best first, give."""
        return {"answer": answer(self.library, question, hits_in(documents))}


@component
class ModelWriter:
    """Lets a language model write the answer, and checks each of its sentences."""

    def __init__(self, model: LanguageModel) -> None:
        self.model = model
        self.generate = connected(model)

    @component.output_types(answer=Answer)
    def run(
        self,
        answer: Answer,
        question: str,
        documents: list[HaystackDocument],
        on_text: OnText | None = None,
    ) -> dict[str, Any]:
        """The model's answer as far as it holds, else `answer`; `on_text` hears it unchecked."""
        hits = hits_in(documents)
        heard = on_text or nowhere
        return {"answer": written(question, answer, hits, self.generate, self.model, heard)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A question of a user, with what goes along with it."""

    text: str
    filters: Filters = field(default_factory=Filters)
    without: Sequence[CueKey] = ()  # cues of the question to leave aside
    before: Sequence[str] = ()  # the complete questions that it may follow up, oldest first


def question_pipeline(library: Library, limit: int = 10) -> Pipeline:
    """retrieve -> answer, over the documents of `library`, from at most `limit` passages.

    With a language model in the settings: -> write.
    """
    pipeline = Pipeline()
    pipeline.add_component("retrieve", PassageRetriever(library, limit))
    pipeline.add_component("answer", ExtractiveAnswerer(library))
    pipeline.connect("retrieve.documents", "answer.documents")
    pipeline.connect("retrieve.read", "answer.question")
    if library.settings.llm is not None:
        pipeline.add_component("write", ModelWriter(library.settings.llm))
        pipeline.connect("answer.answer", "write.answer")
        pipeline.connect("retrieve.text", "write.question")
        pipeline.connect("retrieve.documents", "write.documents")
    return pipeline


def ask(pipeline: Pipeline, request: Request, on_text: OnText = nowhere) -> Answer:
    """The answer of `pipeline`; `on_text` hears a language model while it writes.

    Raises UsageError for an empty question, or a filter that fits no document.
    """
    usable = check_question(request.text)
    began = time.perf_counter()
    writes = "write" in pipeline.graph.nodes
    question = {
        "question": request.text,
        "filters": request.filters,
        "without": list(request.without),
        "before": list(request.before),
    }
    try:
        results = pipeline.run(
            {"retrieve": question, **({"write": {"on_text": on_text}} if writes else {})},
            include_outputs_from={"retrieve"},
        )
    except PipelineRuntimeError as error:
        if isinstance(error.__cause__, VindplaatsError):
            raise error.__cause__ from error
        raise
    found = results["retrieve"]
    given = results["write" if writes else "answer"]["answer"]
    assert isinstance(given, Answer)
    return replace(
        given,
        question=usable,
        read=found["read"],
        missing=tuple(found["missing"]),
        further=further_questions(given, hits_in(found["documents"])),
        timings_ms={"total": round(1000 * (time.perf_counter() - began), 1)},
    )
