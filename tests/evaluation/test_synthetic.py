"""Synthetic passages: always the same, in any number, and like the real ones."""

from itertools import islice

import numpy as np
import pytest

from evaluation.synthetic import PER_DOCUMENT, Source, source_of, synthetic_points
from index.embed import unit
from index.embedder import Vectors
from index.vectors import PassageVectors
from ingest.nouns import Document, Passage
from ingest.sentences import sentence_spans

WORDS = "elke klas heeft een moestuin achter het plein en vraagt water in de zomer".split()


def passage(text: str) -> Passage:
    document = Document(
        id="tuin",
        title="De moestuin",
        kind="rapport",
        publisher=None,
        date="2014",
        sector=("po",),
        reference=None,
        dossiers=(),
        file="tuin.txt",
        sha256="0" * 64,
    )
    return Passage(
        document=document,
        start=0,
        end=len(text),
        text=text,
        section=(),
        pages=(),
        footnotes=(),
    )


@pytest.fixture
def source() -> Source:
    """Eight passages of three sentences each."""
    texts = [" ".join(f"{WORDS[n].title()} {WORDS[n + k]}." for k in (1, 2, 3)) for n in range(8)]
    random = np.random.default_rng(3)

    def row(count: int) -> Vectors:
        return unit(random.standard_normal((count, 6), np.float32))

    return source_of(
        [passage(text) for text in texts],
        [PassageVectors(whole=row(1)[0], sentences=row(3)) for _ in texts],
    )


def test_as_many_as_asked_each_with_its_own_id(source: Source) -> None:
    points = list(synthetic_points(source, 60))
    assert len({point.id for point in points}) == 60
    documents = [point.payload["document"] for point in points]
    assert documents.count(documents[0]) == PER_DOCUMENT
    assert len(set(documents)) == 3


def test_the_same_each_time(source: Source) -> None:
    first, again = (list(synthetic_points(source, 30)) for _ in range(2))
    assert [p.payload for p in first] == [p.payload for p in again]
    assert [p.lexical for p in first] == [p.lexical for p in again]
    assert all(
        (a.vectors.whole == b.vectors.whole).all() for a, b in zip(first, again, strict=True)
    )


def test_vectors_have_length_one(source: Source) -> None:
    for point in islice(synthetic_points(source, 20), 20):
        vectors = [point.vectors.whole, *point.vectors.sentences]
        lengths = np.linalg.norm(vectors, axis=1)
        assert lengths == pytest.approx(np.ones(len(vectors)), abs=1e-5)
        assert point.lexical.indices


def test_the_number_of_terms_grows(source: Source) -> None:
    """As in real text, where the last document still brings new words."""
    points = list(synthetic_points(source, 400))
    half = {index for point in points[:200] for index in point.lexical.indices}
    whole = {index for point in points for index in point.lexical.indices}
    assert len(whole) > 1.1 * len(half)


def test_a_vector_for_each_sentence_that_is_there() -> None:
    """A swapped word can join two sentences or part one."""
    text = "Het artikel staat in nr. acht. de klas leest het."
    drawn = Source(
        passages=[passage(text)],
        sentences=["De klas leest nr. acht", "en rekent. Dan is het drie uur."],
        vectors=unit(np.random.default_rng(3).standard_normal((2, 6), np.float32)),
        words=["Klas", "leest", "rekent", "Uur"],
    )
    for point in synthetic_points(drawn, 200):
        text = point.payload["passage"]["text"]
        assert len(point.vectors.sentences) == len(sentence_spans(text))
