"""Answers for many users at once, over a real library."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from app.answering import Answering
from app.asking import Request, ask, question_pipeline
from index.language_model import LanguageModel
from index.library import Library
from index.settings import Settings
from ingest.errors import UsageError
from ingest.nouns import Answer, Filters
from tests.app.llm.service import running

QUESTIONS = (
    "Hoe werkt een begeleid leernetwerk?",
    "Wat zegt de brief over rekenen?",
    "Welke school is begonnen met voorlezen?",
    "Wie betaalt het schoolzwemmen?",
)


def timeless(answer: Answer) -> Answer:
    return replace(answer, timings_ms={})


def test_many_at_once_get_what_each_gets_alone(corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test") as library:
        pipeline = question_pipeline(library)
        alone = [timeless(ask(pipeline, Request(text=text))) for text in QUESTIONS]
        answering = Answering(library)
        with ThreadPoolExecutor(8) as threads:
            requests = [Request(text=text) for text in QUESTIONS * 4]
            together = [timeless(answer) for answer in threads.map(answering, requests)]
    assert together == alone * 4


def test_a_list_makes_no_other_request_than_a_tuple(corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test") as library:
        answering = Answering(library)
        first = answering(Request(text=QUESTIONS[0], without=["sector"], before=["Wat is taal?"]))
        second = answering(
            Request(text=QUESTIONS[0], without=("sector",), before=("Wat is taal?",))
        )
    assert second.statements is first.statements


def test_a_filter_that_fits_no_document_is_told(corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test") as library, pytest.raises(UsageError, match="postduiven"):
        Answering(library)(Request(text=QUESTIONS[0], filters=Filters(publisher=("postduiven",))))


def test_without_a_language_model_the_answer_comes_at_once(corpus_settings: Settings) -> None:
    with Library(corpus_settings, "test") as library:
        answering = Answering(library)
        request = Request(text=QUESTIONS[0])
        (answer,) = answering.as_it_comes(request)
        assert isinstance(answer, Answer)
        assert timeless(answer) == timeless(answering(request))


def test_what_a_language_model_writes_comes_before_the_answer(corpus_settings: Settings) -> None:
    with running() as service:
        model = LanguageModel(url=service.url, model="proef", timeout=20)
        with Library(replace(corpus_settings, llm=model), "test") as library:
            service.text = "Zittenblijven daalt van 3% naar 2% per jaar in 2020 [1]."
            asked = "Naar welk percentage moet zittenblijven in 2020 dalen?"
            *written, answer = Answering(library).as_it_comes(Request(text=asked))
    assert written[-1] == service.text
    assert [len(str(text)) for text in written] == sorted({len(str(text)) for text in written})
    assert isinstance(answer, Answer)
    assert answer.model == "proef"


def test_the_limit_counts(corpus_settings: Settings) -> None:
    refused = Request(text="Hoe laat vertrekt de veerboot naar Vlieland?")
    with Library(corpus_settings, "test") as library:
        answering = Answering(library)
        assert [len(answering(refused, limit).nearest) for limit in (2, 4)] == [2, 4]
