"""The pipeline for questions, and another part put between its own."""

from typing import Any

from haystack import Document as HaystackDocument
from haystack import Pipeline, component

from app.asking import ExtractiveAnswerer, Request, ask, question_pipeline
from index.components import PassageRetriever
from index.library import Library
from index.settings import Settings
from ingest.nouns import Filters

QUESTION = "Hoe werkt een begeleid leernetwerk?"


@component
class OnlyLetters:
    """A ranker that lets only passages of a Kamerbrief through."""

    @component.output_types(documents=list[HaystackDocument])
    def run(self, documents: list[HaystackDocument]) -> dict[str, Any]:
        """The documents whose kind is kamerbrief."""
        return {"documents": [d for d in documents if d.meta["kind"] == "kamerbrief"]}


def test_a_part_can_be_put_between_retrieving_and_answering(corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test") as library:
        usual = ask(question_pipeline(library), Request(text=QUESTION))
        pipeline = Pipeline()
        pipeline.add_component("retrieve", PassageRetriever(library, limit=60))
        pipeline.add_component("rank", OnlyLetters())
        pipeline.add_component("answer", ExtractiveAnswerer(library))
        pipeline.connect("retrieve.documents", "rank.documents")
        pipeline.connect("rank.documents", "answer.documents")
        pipeline.connect("retrieve.read", "answer.question")
        changed = ask(pipeline, Request(text=QUESTION))
    kinds = {citation.passage.document.kind for citation in usual.citations}
    assert "casusrapport" in kinds
    shown = [*(c.passage for c in changed.citations), *(h.passage for h in changed.nearest)]
    assert {passage.document.kind for passage in shown} == {"kamerbrief"}


def test_filters_reach_the_store(corpus_settings: Settings) -> None:
    only = Filters(year_from=2014, year_to=2014)
    with Library(corpus_settings, "test") as library:
        answer = ask(question_pipeline(library), Request(text="rekenen", filters=only))
    shown = [*(c.passage for c in answer.citations), *(h.passage for h in answer.nearest)]
    assert {passage.document.year for passage in shown} == {2014}


def test_an_answer_says_how_long_it_took(corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test") as library:
        answer = ask(question_pipeline(library), Request(text=QUESTION))
    assert answer.timings_ms["total"] > 0
