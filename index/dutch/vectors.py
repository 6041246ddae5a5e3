"""One sparse vector a text, of terms of these kinds.

stem          stems of the words
gram          5-grams of the words: inside compounds, and through typing errors
part          stems of the parts of compounds, and of the words that are none
numbered      a word with the number beside it
abbreviation  a row of the table of abbreviations, for its short and its long form
joined        neighbours in the question as one word, looked up among the stems
synonym       official words for everyday and English words of the question, looked up among the
              stems, the parts and the abbreviations

A term of a passage weighs as in BM25 (Robertson & Zaragoza 2009) without the part that needs the
whole collection: `tf * (K + 1) / (tf + K * (1 - B + B * length / AVERAGE))`, with the length in
terms of its kind. The store multiplies by the inverse document frequency,
`ln(1 + (N - n + 0.5) / (n + 0.5))`. A term of a question weighs what its kind weighs, so that
kinds are weighed and switched off without indexing again.

Terms are hashed to 32 bits; in a vocabulary of 100,000 terms about one collides with another.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from index.dutch.lexicon import term_id
from index.dutch.numbered_words import numbered_in
from index.dutch.phrases import abbreviations
from index.dutch.spelling import STOP_WORDS
from index.dutch.stemming import stem
from index.dutch.synonyms import asked_in_english, synonyms, without_english_stop_words
from index.dutch.tokens import Token, tokens

K = 1.2
B = 0.75

# Terms of a passage, of the passages of the five development documents.
AVERAGES = {"stem": 82, "gram": 360, "part": 93, "numbered": 5, "abbreviation": 3}

# What a term of a question weighs, by kind.
WEIGHTS: Mapping[str, float] = {
    "stem": 2.0,
    "gram": 1.0,
    "part": 0.5,
    "numbered": 5.0,
    "abbreviation": 3.0,
    "joined": 1.5,
    "synonym": 1.5,
}


@dataclass(frozen=True, slots=True)
class SparseVector:
    """Terms and their weights; `indices` rise and are unique."""

    indices: tuple[int, ...]
    values: tuple[float, ...]


def passage_vector(text: str) -> SparseVector:
    """The terms of a passage with their BM25 weights."""
    weights: dict[int, float] = {}
    for kind, ids in _terms(tokens(text), asked=False).items():
        norm = K * (1 - B + B * len(ids) / AVERAGES[kind])
        for one, tf in Counter(ids).items():
            weights[one] = tf * (K + 1) / (tf + norm)
    return _vector(weights)


def question_vector(text: str, weights: Mapping[str, float] = WEIGHTS) -> SparseVector:
    """The terms of a question, each with the weight of its kind, or the heaviest of its kinds.

    A kind that has no weight or weight 0 is left out.
    """
    found = tokens(text)
    if in_english := asked_in_english(found):
        found = without_english_stop_words(found)
    kinds = _terms(found, asked=True)
    kinds["synonym"] = list(synonyms(found, in_english=in_english))
    kinds["joined"] = [term_id("stem", term) for term in _neighbours(found)]
    heaviest: dict[int, float] = {}
    for kind, weight in sorted(weights.items(), key=lambda pair: pair[1]):
        if weight:
            heaviest |= dict.fromkeys(kinds[kind], weight)
    return _vector(heaviest)


def _terms(found: Sequence[Token], *, asked: bool) -> dict[str, list[int]]:
    """The ids of the terms by kind, with repeats."""
    named = abbreviations(found, asked=asked)
    return {
        "stem": list(chain.from_iterable(word.stem_ids for _, word in found)),
        "gram": list(chain.from_iterable(word.gram_ids for _, word in found)),
        "part": list(chain.from_iterable(word.part_ids for _, word in found)),
        "numbered": [term_id("numbered", term) for term in numbered_in(found)],
        "abbreviation": [term_id("abbreviation", name) for name in named],
    }


def _neighbours(found: Sequence[Token]) -> Iterator[str]:
    """Stems of neighbours with only a space between them as one word: 'leer netwerk'."""
    for (_, one), (gap, other) in pairwise(found):
        a, b = one.words[-1], other.words[0]
        if gap == " " and a.isalpha() and b.isalpha() and not {a, b} & STOP_WORDS:
            yield stem(a + b)


def _vector(weights: Mapping[int, float]) -> SparseVector:
    indices = sorted(weights)
    return SparseVector(tuple(indices), tuple([weights[one] for one in indices]))
