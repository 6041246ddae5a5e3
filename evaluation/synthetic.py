"""Passages in any number, made of the sentences and words of real ones.

Each is a row of real sentences in which some words are other words of the same documents, or
compounds that nobody wrote before: so the frequencies of terms, and how their number grows, are
near those of a larger library. Vectors are those of the sentences with noise. Nothing can be said
of the quality of a search among them, only of its speed and size.
"""

import random
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from index.dutch import passage_vector
from index.embed import unit
from index.embedder import Vectors
from index.points import NAMESPACE, Point, payload_of
from index.vectors import PassageVectors, context_text
from ingest.nouns import Document, Passage
from ingest.sentences import sentence_spans

PER_DOCUMENT = 25  # passages
SWAPPED = 0.2  # share of words that become another word
COINED = 0.02  # share of words that become a new compound
NOISE = 0.02  # standard deviation on each of the numbers of a vector
KINDS = ("kamerbrief", "bestuursakkoord", "actieplan", "casusrapport", "rapport", "advies")
SECTORS = (("po",), ("vo",), ("po", "vo"), ("so",), ("mbo",))
YEARS = range(2005, 2026)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Source:
    """Real passages and their vectors, and what is drawn from them."""

    passages: Sequence[Passage]
    sentences: Sequence[str]
    vectors: Vectors  # of the sentences, shape (number of sentences, dimension)
    words: Sequence[str]  # with repeats, so that a common word is drawn as often as it is common


def source_of(passages: Sequence[Passage], vectors: Sequence[PassageVectors]) -> Source:
    """What synthetic passages are drawn from."""
    sentences = [p.text[start:end] for p in passages for start, end in sentence_spans(p.text)]
    return Source(
        passages=passages,
        sentences=sentences,
        vectors=np.concatenate([made.sentences for made in vectors]),
        words=[word for sentence in sentences for word in sentence.split() if word.isalpha()],
    )


def synthetic_points(source: Source, count: int, seed: int = 1) -> Iterator[Point]:
    """`count` points of synthetic passages; the same for the same source and seed."""
    draw, noise = random.Random(seed), np.random.default_rng(seed)
    document = _document(source, draw, 0)
    for number in range(count):
        if number % PER_DOCUMENT == 0:
            document = _document(source, draw, number // PER_DOCUMENT)
        model = draw.choice(source.passages)
        rows = _sentences_like(model, source, draw)
        text = " ".join(_varied(source.sentences[row], source.words, draw) for row in rows)
        start = 10_000 * number
        passage = replace(model, document=document, text=text, start=start, end=start + len(text))
        # Other words may end a sentence elsewhere; the store has one vector for each that is there.
        there = len(sentence_spans(text))
        sentences = source.vectors[[rows[at % len(rows)] for at in range(there)]]
        sentences = unit(sentences + NOISE * noise.standard_normal(sentences.shape, np.float32))
        whole = unit(sentences.mean(axis=0))
        yield Point(
            id=str(uuid.uuid5(NAMESPACE, f"{seed}/{number}")),
            vectors=PassageVectors(whole=whole, sentences=sentences),
            lexical=passage_vector(context_text(passage)),
            payload=payload_of(passage, document.id),
        )


def _sentences_like(model: Passage, source: Source, draw: random.Random) -> list[int]:
    """As many sentences as a real passage has, one after the other, from a random place on."""
    number = len(sentence_spans(model.text))
    first = draw.randrange(len(source.sentences) - number)
    return list(range(first, first + number))


def _document(source: Source, draw: random.Random, number: int) -> Document:
    return replace(
        draw.choice(source.passages).document,
        id=f"synthetisch-{number}",
        kind=draw.choice(KINDS),
        sector=draw.choice(SECTORS),
        publisher=f"uitgever {draw.randrange(50)}",
        date=str(draw.choice(YEARS)),
    )


def _varied(sentence: str, words: Sequence[str], draw: random.Random) -> str:
    varied = []
    for word in sentence.split():
        chance = draw.random()
        if chance < COINED:
            word = draw.choice(words) + draw.choice(words).lower()
        elif chance < COINED + SWAPPED:
            word = draw.choice(words)
        varied.append(word)
    return " ".join(varied)
