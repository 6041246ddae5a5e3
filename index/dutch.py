"""The Dutch analyzer: text to weighted terms, for the lexical half of the search.

One sparse vector a text holds two kinds of terms: the Snowball stems of its words, and the
character 5-grams of its words, which also match inside compounds ('onderwijs' in
'burgerschapsonderwijs') and survive many typing errors. A matching stem counts twice a
matching gram. Stop words count in neither. Terms are hashed to 32 bits; in a vocabulary of
100,000 terms about one collides with another.

A term weighs as in BM25 (Robertson & Zaragoza 2009) without the part that needs the whole
collection: `tf * (K + 1) / (tf + K * (1 - B + B * length / AVERAGE))`. The store multiplies
by the inverse document frequency, `ln(1 + (N - n + 0.5) / (n + 0.5))`.
"""

import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import Stemmer

VERSION = 1  # part of what an index remembers; raise it with every change of the terms

K = 1.2
B = 0.75
AVERAGE_STEMS = 85  # of the passages of the five development documents
AVERAGE_GRAMS = 375
GRAM = 5
STEM_WEIGHT = 2.0  # of a stem, where a gram has 1

WORD = re.compile(r"\w+(?:[.,]\d+)*")

STOP_WORDS = frozenset(
    """aan al alle alleen als altijd ander andere ben bij daar daarbij daardoor daarom daarvan
    dan dat de deze die dit doen door dus een eens en er ervan etc ge geen geweest haar had
    hadden heb hebben hebt heeft hem hen het hier hierbij hij hoe hoeveel hun iemand iets ik in
    indien is ja je jij jou jouw jullie kan kon konden kun kunnen maar me meer men met mij mijn
    moet moeten moest na naar niet niets nog nu of om omdat ons onze ook op over reeds te tegen
    tenzij ter terwijl toch toen tot tussen u uit uw van veel via voor voorts waar waarbij
    waardoor waarin waarmee waarom waarop waarvan wanneer want waren was wat we wel welk welke
    werd werden wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo zoals zou
    zouden""".split()
)

_stemmer = Stemmer.Stemmer("dutch")


@dataclass(frozen=True, slots=True)
class SparseVector:
    """Terms and their weights; `indices` rise and are unique."""

    indices: tuple[int, ...]
    values: tuple[float, ...]


def words(text: str) -> list[str]:
    """The words that count: lower case, without accents, without stop words."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).lower())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return [word for word in WORD.findall(plain) if word not in STOP_WORDS]


def stems(text: str) -> list[str]:
    """Snowball stems of the words, in order, with repeats."""
    return [str(stem) for stem in _stemmer.stemWords(words(text))]


def grams(text: str) -> list[str]:
    """Character 5-grams of the words, in order, with repeats; a shorter word is one gram."""
    return [
        word[at : at + GRAM] for word in words(text) for at in range(max(1, len(word) - GRAM + 1))
    ]


def passage_vector(text: str) -> SparseVector:
    """The terms of a passage with their BM25 weights."""
    return _vector(
        [
            *_weighted("s", stems(text), AVERAGE_STEMS, STEM_WEIGHT),
            *_weighted("g", grams(text), AVERAGE_GRAMS, 1.0),
        ]
    )


def question_vector(text: str) -> SparseVector:
    """The terms of a question; each counts once."""
    terms = {("s", stem) for stem in stems(text)} | {("g", gram) for gram in grams(text)}
    return _vector([(term_id(kind, term), 1.0) for kind, term in terms])


def term_id(kind: str, term: str) -> int:
    """The place of a stem ("s") or gram ("g") in the vector: a CRC-32."""
    return zlib.crc32(f"{kind} {term}".encode())


def _weighted(
    kind: str, terms: list[str], average: int, weight: float
) -> Iterator[tuple[int, float]]:
    norm = K * (1 - B + B * len(terms) / average)
    for term, tf in Counter(terms).items():
        yield term_id(kind, term), weight * tf * (K + 1) / (tf + norm)


def _vector(weights: Iterable[tuple[int, float]]) -> SparseVector:
    # Of two terms that share a hash the heavier one stays.
    ordered = sorted(dict(sorted(weights, key=lambda pair: pair[1])).items())
    return SparseVector(tuple(i for i, _ in ordered), tuple(w for _, w in ordered))
