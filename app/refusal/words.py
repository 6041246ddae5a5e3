"""The words of a question beside the library and the nearest passages."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from app.extract.pool import terms_of
from index.dutch import WEIGHTS, question_vector
from index.dutch.stemming import stem
from index.dutch.synonyms import asked_in_english, synonyms, without_english_stop_words
from index.dutch.tokens import Token, tokens
from index.vectors import context_text
from index.vocabulary import Vocabulary
from ingest.nouns import Hit

NEAREST = 5  # passages that are looked at
SHORTEST = 3  # letters of a word that counts
# Passages of a library that counts as one; in a smaller one each word is rare.
SMALLEST = 300
STEM_ALONE = 3  # passages that a word is taken to be in of which only other forms are there
# Words that stand in questions and documents on any subject weigh so much.
COMMON_WEIGHT = 0.2
COMMON = frozenset(
    stem(word)
    for word in """aan alle ander begin begon belangrijk bereik beste bij blijft blijven brengt
    deden deed doen duur duurt eerste eind elk elke gaan gaat gebeurde gebeurt geeft gegeven geldt
    geven ging goed groot grootste haalde heeft heet heten hebben helpt hield hoe hoeveel hoger hoog
    houdt jaar jaren keer kiest klein komen komt koos kostte krijgen krijgt kunnen kwam laatste lang
    leverde maakt maakte maken mag meer meeste minder moest moesten moet moeten mogen naar nederland
    nederlandse nieuw nodig noem noemt om onderwijs per precies scholen school soort staat staan
    stond stukken document tijd vaak vanaf vandaan veel verder vergelijk verschil volgens vraagt
    waar waardoor waarom wanneer wat welk welke werd werken werkt werden wie wil wilde willen
    wordt worden zegt zijn zoveel""".split()
)
WHOLE = {kind: weight for kind, weight in WEIGHTS.items() if kind != "gram"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedWord:
    """A word of a question."""

    text: str  # lower case
    weight: float  # inverse document frequency in the library
    known: bool  # whether the library has it in any form
    found: float  # 0 to 1: how far the nearest passages have it; a part of a word counts little


def asked_words(
    question: str, hits: Sequence[Hit], known: Vocabulary, passages: int
) -> list[AskedWord]:
    """The words of a question that count, in order; `passages` is how many the library has."""
    found = tokens(question)
    in_english = asked_in_english(found)
    if in_english:
        found = without_english_stop_words(found)
    nearest = [terms_of(context_text(hit.passage)) for hit in hits[:NEAREST]]
    return [
        AskedWord(
            text=word,
            weight=_weight(word, known, passages),
            known=word in known or known.has_stem(stem(word)),
            found=_share(word, nearest, in_english),
        )
        for word in _counting(found)
    ]


def _counting(found: Sequence[Token]) -> list[str]:
    words = dict.fromkeys(chain.from_iterable(token.content for _, token in found))
    return [word for word in words if len(word) >= SHORTEST]


def _weight(word: str, known: Vocabulary, passages: int) -> float:
    stemmed = stem(word)
    having = known.passages.get(word, 0) or (STEM_ALONE if known.has_stem(stemmed) else 0)
    rarity = math.log(1 + (max(passages, SMALLEST, having) - having + 0.5) / (having + 0.5))
    return rarity * (COMMON_WEIGHT if stemmed in COMMON else 1.0)


def _share(word: str, nearest: Sequence[frozenset[int]], in_english: bool) -> float:
    """1 if the terms of a passage have the word, a part of it or an official word for it.

    Else the square of the highest share of its 5-grams: some are always there by chance.
    """
    ids = [*question_vector(word, WHOLE).indices]
    if in_english:
        ids += synonyms(tokens(word), in_english=True)
    if any(not terms.isdisjoint(ids) for terms in nearest):
        return 1.0
    grams = question_vector(word, {"gram": 1.0}).indices
    most = max((sum(gram in terms for gram in grams) for terms in nearest), default=0)
    return (most / len(grams)) ** 2 if grams else 0.0


def strange(words: Sequence[AskedWord]) -> list[AskedWord]:
    """The words that the library does not have, nor anything like them."""
    return [word for word in words if not word.known and word.found < 0.25]
