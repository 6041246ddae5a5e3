"""Passages and hits to answer from, and a service that plays the language model."""

from collections.abc import Callable, Iterator

import pytest

from ingest.nouns import Answer, Citation, Document, Hit, Passage, Statement
from tests.app.llm.service import Service, running

Passages = Callable[..., list[Passage]]


def document(title: str) -> Document:
    return Document(
        id="stuk",
        title=title,
        kind="document",
        publisher=None,
        date="2014-07-10",
        sector=("po",),
        reference=None,
        dossiers=(),
        file="stuk.txt",
        sha256="0",
    )


def passage(text: str, title: str = "Kamerbrief Lezen", start: int = 100) -> Passage:
    return Passage(
        document=document(title),
        start=start,
        end=start + len(text),
        text=text,
        section=("2. Stand van zaken",),
        pages=(),
        footnotes=(),
    )


def hits_of(*texts: str) -> list[Hit]:
    """A hit for each text, in order."""
    return [
        Hit(rank=rank, score=1 / rank, passage=passage(text, start=1000 * rank), similarity=0.9)
        for rank, text in enumerate(texts, 1)
    ]


def extractive_of(hits: list[Hit]) -> Answer:
    """The extractive answer: the first passage as it stands."""
    first = hits[0].passage
    citation = Citation(number=1, passage=first, start=first.start, end=first.end, text=first.text)
    return Answer(
        question="Hoe gaat het met lezen?",
        statements=(Statement(text=first.text, citations=(1,)),),
        citations=(citation,),
        abstained=False,
        reason=None,
    )


@pytest.fixture
def service() -> Iterator[Service]:
    """A service on this machine; it ends with the test."""
    with running() as one:
        yield one
