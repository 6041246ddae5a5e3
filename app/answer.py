"""The extractive answer: the best sentences of the best passages, each with its citation.

1. Refuse if nothing fits.  2. Take the sentences of the first passages.  3. Score them.
4. Choose the best that fit in the space.  5. Put them in an order that reads: the best one
first, then passage by passage, and inside a passage as it is written.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.refusal import reason_to_refuse
from index.dutch import stems
from index.embedder import Embedder
from ingest.headings import is_item
from ingest.nouns import Answer, Citation, Hit, Statement
from ingest.sentences import sentence_spans

PASSAGES = 5  # whose sentences are weighed
SPACE = 650  # characters of an answer, about
LONGEST_LIST = 900  # characters that a list may take with its lead-in
SHORTEST = 25  # characters; shorter sentences say too little by themselves

# How far a sentence may score below the best one. On the development questions 0.7 halves the
# idle citations (precision 0.36 -> 0.53) for a tenth of the facts (0.76 -> 0.69).
MARGIN = 0.7

# How much of a sentence's score comes from its meaning, its words, and its passage's rank.
SIMILARITY, WORDS, RANK = 10.0, 1.0, 0.3


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a hit; `start` and `end` count in the text of the passage."""

    hit: Hit
    start: int
    end: int

    @property
    def text(self) -> str:
        """The sentence as the passage has it."""
        return self.hit.passage.text[self.start : self.end]


def answer(question: str, hits: Sequence[Hit], embedder: Embedder) -> Answer:
    """The answer to `question` that the hits, best first, give."""
    reason = reason_to_refuse(question, hits)
    if reason is not None:
        return Answer(
            question=question,
            statements=(),
            citations=(),
            abstained=True,
            reason=reason,
            nearest=tuple(hits[:PASSAGES]),
        )
    sentences = sentences_of(hits[:PASSAGES])
    scores = score(question, sentences, embedder)
    runs = in_reading_order(choose(sentences, scores))
    citations = tuple(_citation(number, run) for number, run in enumerate(runs, 1))
    return Answer(
        question=question,
        statements=tuple(Statement(text=c.text, citations=(c.number,)) for c in citations),
        citations=citations,
        abstained=False,
        reason=None,
    )


def sentences_of(hits: Sequence[Hit]) -> list[Sentence]:
    """The sentences of the hits; a lead-in that ends with a colon takes its list along."""
    found = []
    for hit in hits:
        text = hit.passage.text
        spans = sentence_spans(text)
        for index, (start, end) in enumerate(spans):
            if end - start >= SHORTEST:
                found.append(Sentence(hit, start, _end_of_list(text, spans, index)))
    return found


def _end_of_list(text: str, spans: Sequence[tuple[int, int]], index: int) -> int:
    start, end = spans[index]
    if not text[start:end].endswith(":"):
        return end
    for begin, finish in spans[index + 1 :]:
        same_line = end > spans[index][1] and "\n" not in text[end:begin]
        listed = same_line or is_item(text[begin:finish])
        if not listed or finish - start > LONGEST_LIST:
            break
        end = finish
    return end


def score(question: str, sentences: Sequence[Sentence], embedder: Embedder) -> list[float]:
    """How well each sentence answers: by meaning, by the question's rarer words, by rank."""
    texts = [_with_heading(sentence) for sentence in sentences]
    similarity = embedder.embed_passages(texts) @ embedder.embed_question(question)
    bags = [frozenset(stems(sentence.text)) for sentence in sentences]
    frequency = Counter(stem for bag in bags for stem in bag)
    asked = {
        stem: math.log(1 + (len(bags) - frequency[stem] + 0.5) / (frequency[stem] + 0.5))
        for stem in set(stems(question))
    }
    total = sum(asked.values()) or 1.0
    return [
        SIMILARITY * float(near)
        + WORDS * sum(weight for stem, weight in asked.items() if stem in bag) / total
        + RANK / sentence.hit.rank
        for near, bag, sentence in zip(similarity, bags, sentences, strict=True)
    ]


def _with_heading(sentence: Sentence) -> str:
    """What is embedded: a sentence alone often does not say what it is about."""
    section = sentence.hit.passage.section
    return f"{section[-1]}: {sentence.text}" if section else sentence.text


def choose(sentences: Sequence[Sentence], scores: Sequence[float]) -> list[Sentence]:
    """The best sentences that together fit in the space, best first; at least one, none twice."""
    order = sorted(range(len(sentences)), key=lambda i: (-scores[i], i))
    chosen: list[Sentence] = []
    used = 0
    for sentence in (sentences[i] for i in order if scores[i] >= max(scores) - MARGIN):
        length = sentence.end - sentence.start
        if chosen and (used + length > SPACE or any(_overlap(sentence, c) for c in chosen)):
            continue
        chosen.append(sentence)
        used += length
    return chosen


def _overlap(a: Sentence, b: Sentence) -> bool:
    if a.text == b.text:
        return True
    return a.hit == b.hit and a.start < b.end and b.start < a.end


def in_reading_order(chosen: Sequence[Sentence]) -> list[list[Sentence]]:
    """Runs of sentences that follow each other; `chosen` is best first, and so are the runs.

    After the best run those of the same passage come first, as they are written.
    """
    passages = list(dict.fromkeys(sentence.hit.rank for sentence in chosen))
    ordered = sorted(chosen, key=lambda s: (passages.index(s.hit.rank), s.start))
    runs: list[list[Sentence]] = []
    for sentence in ordered:
        if runs and _adjoin(runs[-1][-1], sentence):
            runs[-1].append(sentence)
        else:
            runs.append([sentence])
    return sorted(runs, key=lambda run: chosen[0] not in run)


def _adjoin(a: Sentence, b: Sentence) -> bool:
    return a.hit == b.hit and not a.hit.passage.text[a.end : b.start].strip()


def _citation(number: int, run: Sequence[Sentence]) -> Citation:
    passage = run[0].hit.passage
    start, end = run[0].start, run[-1].end
    return Citation(
        number=number,
        passage=passage,
        start=passage.start + start,
        end=passage.start + end,
        text=passage.text[start:end],
    )
