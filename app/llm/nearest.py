"""The one or two sentences of a passage that a sentence of the answer fits best."""

import math
from collections.abc import Sequence
from itertools import pairwise

from app.llm.cells import items
from app.llm.coverage import content_words, terms
from app.llm.source import Source
from index.dutch.lexicon import Word

ITEM = 0.6  # what a number, date or name in common weighs; a word weighs its rarity, at most 1
NEXT = 0.15  # share of all weight that a second sentence must add


def nearest_span(text: str, source: Source) -> tuple[int, int]:
    """Start and end in the text of the source; of equals the first, and the shortest."""
    spans = source.spans or [(0, len(source.text))]
    weights = _weights(text, source)
    own = {(item.kind, key) for item in items(text) for key in item.keys}
    total = sum(weights.values()) + ITEM * len(own) or 1.0

    def score(start: int, end: int) -> float:
        part = source.text[start:end]
        held = terms(part)
        words = sum(weight * held.share_of(word) for word, weight in weights.items())
        there = {(item.kind, key) for item in items(part) for key in item.keys}
        return (words + ITEM * len(own & there)) / total

    one = max(spans, key=lambda span: score(*span))
    pairs = [(a[0], b[1]) for a, b in pairwise(spans)]
    two = max(pairs, key=lambda span: score(*span), default=one)
    return two if score(*two) > score(*one) + NEXT else one


def _weights(text: str, source: Source) -> dict[Word, float]:
    """The words of a sentence; one that many sentences of the source have weighs little."""
    held = [terms(sentence) for sentence in source.sentences]
    weights = {}
    for word in dict.fromkeys(content_words(text)):
        frequency = sum(one.share_of(word) for one in held)
        weights[word] = 1 / (1 + math.log(max(1.0, frequency)))
    return weights


def nearest_text(text: str, sources: Sequence[Source]) -> str:
    """What the sentence rests on in all of the sources together."""
    return "\n".join(source.text[slice(*nearest_span(text, source))] for source in sources)
