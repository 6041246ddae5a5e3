"""The sentences that an answer may be made of, and the question beside them."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from app.extract.asked import Asked, asked_in
from index.dutch import passage_vector, question_vector, stems
from ingest.nouns import Hit, Question

HITS = 10  # whose sentences are weighed


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Candidate:
    """A sentence of a hit; two are the same only if they are the same object."""

    hit: Hit
    index: int  # which sentence of the hit, counted from 0
    start: int  # in the canonical text
    end: int
    text: str
    similarity: float  # cosine with the question
    asked: Mapping[int, float]  # the question's terms that it has, with their weights in the pool

    @property
    def words(self) -> float:
        """The share, 0 to 1, of the weight of the question's terms that it has."""
        return sum(self.asked.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """All candidates of a question."""

    asked: Asked
    by_hit: tuple[tuple[Candidate, ...], ...]  # best hit first, in the order of the text
    # Question term -> its share of the weight of all terms that some candidate has.
    weights: Mapping[int, float]

    @property
    def candidates(self) -> list[Candidate]:
        """All of them, hit by hit."""
        return [candidate for group in self.by_hit for candidate in group]


def pool_of(question: Question, hits: Sequence[Hit]) -> Pool:
    """The sentences of the first hits."""
    texts = [_texts(hit) for hit in hits[:HITS]]
    terms = [[terms_of(text) for text in group] for group in texts]
    weights = _weights(question.text, [one for group in terms for one in group])
    by_hit = tuple(
        tuple(
            Candidate(
                hit=hit,
                index=index,
                start=sentence.start,
                end=sentence.end,
                text=text,
                similarity=sentence.similarity,
                asked={term: weight for term, weight in weights.items() if term in own},
            )
            for index, (sentence, text, own) in enumerate(
                zip(hit.sentences, group, found, strict=True)
            )
        )
        for hit, group, found in zip(hits[:HITS], texts, terms, strict=True)
    )
    return Pool(asked=asked_in(question), by_hit=by_hit, weights=weights)


def _texts(hit: Hit) -> list[str]:
    at = hit.passage.start
    return [hit.passage.text[s.start - at : s.end - at] for s in hit.sentences]


@lru_cache(4_096)  # the same passages come back for the next question
def terms_of(text: str) -> frozenset[int]:
    """The terms of a text, without their weights."""
    return frozenset(passage_vector(text).indices)


@lru_cache(4_096)
def stems_of(text: str) -> frozenset[str]:
    """The stems of the words of a text."""
    return frozenset(stems(text))


def _weights(question: str, having: Sequence[frozenset[int]]) -> dict[int, float]:
    """What each term of the question weighs that some sentence has; together 1.

    A term in few sentences weighs more (inverse document frequency, as in BM25).
    """
    vector = question_vector(question)
    asked = frozenset(vector.indices)
    count = Counter(chain.from_iterable(terms & asked for terms in having))
    weights = {
        term: value * math.log(1 + (len(having) - count[term] + 0.5) / (count[term] + 0.5))
        for term, value in zip(vector.indices, vector.values, strict=True)
        if count[term]
    }
    total = sum(weights.values()) or 1.0
    return {term: weight / total for term, weight in weights.items()}
