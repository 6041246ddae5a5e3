"""The pipeline for questions, and another part put between its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from haystack import Document as HaystackDocument
from haystack import Pipeline, component

from app.asking import ExtractiveAnswerer, Request, ask, question_pipeline
from index.components import PassageRetriever
from index.language_model import LanguageModel
from index.library import Library
from index.settings import Settings
from ingest.errors import UsageError
from ingest.nouns import Filters
from tests.app.llm.service import Service, running

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


def test_a_filter_that_fits_no_document_is_told_as_it_is(corpus_settings: Settings) -> None:
    nowhere = Filters(sector=("hbo",))
    with (
        Library(corpus_settings, "test") as library,
        pytest.raises(UsageError, match="hbo"),
    ):
        ask(question_pipeline(library), Request(text="rekenen", filters=nowhere))


def test_an_answer_says_how_long_it_took(corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test") as library:
        answer = ask(question_pipeline(library), Request(text=QUESTION))
    assert answer.timings_ms["total"] > 0


@contextmanager
def with_model(settings: Settings) -> Iterator[tuple[Pipeline, Service]]:
    """The pipeline over the own library with a service that plays the language model."""
    with running() as service:
        model = LanguageModel(url=service.url, model="proef", timeout=20)
        with Library(replace(settings, llm=model), "test") as library:
            yield question_pipeline(library), service


def test_a_language_model_writes_and_is_heard(corpus_settings: Settings) -> None:
    heard: list[str] = []
    request = Request(text="Naar welk percentage moet zittenblijven in 2020 dalen?")
    with with_model(corpus_settings) as (pipeline, service):
        service.text = "Zittenblijven daalt van 3% naar 2% per jaar in 2020 [1]."
        answer = ask(pipeline, request, heard.append)
    assert "".join(heard) == service.text
    assert answer.model == "proef"
    assert [(s.doubt, s.citations) for s in answer.statements] == [(None, (1,))]
    assert "van 3% naar 2%" in answer.citations[0].text


def test_a_model_that_makes_things_up_is_not_believed(corpus_settings: Settings) -> None:
    with with_model(corpus_settings) as (pipeline, service):
        service.text = "Zittenblijven daalt van 13% naar 12% in 2031 [1]."
        answer = ask(pipeline, Request(text="Naar welk percentage moet zittenblijven dalen?"))
    assert answer.model is None
    assert answer.statements
    assert "zinnen uit de stukken zelf" in answer.remarks[-1].text


def test_what_is_refused_is_not_put_to_the_model(corpus_settings: Settings) -> None:
    with with_model(corpus_settings) as (pipeline, service):
        assert ask(pipeline, Request(text="Hoe bak ik een appeltaart?")).abstained
        assert service.asked == []


def test_a_follow_up_question_is_complete_for_the_model(corpus_settings: Settings) -> None:
    before = "Boven welke waarde is een achterstandsscore hoog in het po?"
    with with_model(corpus_settings) as (pipeline, service):
        ask(pipeline, Request(text="En in het vo?", before=[before]))
    assert "achterstandsscore hoog in het vo?" in service.asked[0]["messages"][-1]["content"]
