"""What mentions are about: stems, each with the weight of how rare it is in the library."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from index.dutch.lexicon import Word
from index.dutch.stemming import parts, stem
from index.dutch.tokens import stems, tokens
from ingest.mentions.subject import GENERIC
from ingest.nouns import Mention

Terms = frozenset[str]
PART = "+"  # before a part of a compound: "zwak" in "taalzwak"
OF_A_PART = 0.5  # its weight beside that of a whole word
SPELLED = re.compile(r"[^\W_]+")
SMALL = frozenset("de het een van in op en of voor aan bij met per".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The terms of a mention."""

    own: Terms  # of its sentence
    subject: Terms  # of the sentences that it leans on too
    headed: Terms  # of its last heading too
    pairs: frozenset[tuple[str, str]]  # stems that follow each other in its sentence
    indicator: Terms  # of what it measures, "zeer" of "zeer zwak" too; empty if it names nothing


def terms(text: str) -> Terms:
    """Stems of the words that say what a text is about, and of the parts of compounds."""
    return frozenset(term for _, word in tokens(text) for term in _of_word(word))


def _of_word(word: Word) -> Iterable[str]:
    if word.number is not None:
        return
    for content, stemmed in zip(word.content, word.stems, strict=True):
        if stemmed not in _generic():
            yield stemmed
            yield from (PART + part for part in parts(content))


@lru_cache(1)
def _generic() -> Terms:
    return frozenset(one for _, word in tokens(" ".join(GENERIC)) for one in word.stems)


def told_by(mention: Mention) -> Told:
    """The terms of a mention."""
    return Told(
        own=terms(mention.text),
        subject=terms(mention.subject),
        headed=terms(" ".join([*mention.section[-1:], mention.subject])),
        pairs=frozenset(pairwise(stems(mention.text))),
        indicator=frozenset(map(stem, SPELLED.findall((mention.indicator or "").lower()))) - SMALL,
    )


class Weights:
    """How much a term tells: the logarithm of how rare it is (inverse document frequency)."""

    def __init__(self, words: Mapping[str, int], passages: int) -> None:
        """`words`: in how many passages of the library each word stands, of how many."""
        self._all = passages
        self._counts: Counter[str] = Counter()
        for word, count in words.items():
            for term in terms(word):
                self._counts[term] += count

    def weight(self, term: str) -> float:
        """That of one term; 0 for one that stands nearly everywhere."""
        rare = math.log((self._all + 1) / (min(self._counts[term], self._all) + 0.5))
        return max(0.0, rare) * (OF_A_PART if term.startswith(PART) else 1)

    def of(self, found: Iterable[str]) -> float:
        """The weight of terms together; 0 for none."""
        return sum(map(self.weight, found))

    def rarest(self, found: Iterable[str], most: int) -> float:
        """The weight of the `most` rarest together; 0 for none."""
        return sum(sorted(map(self.weight, found), reverse=True)[:most])

    def dice(self, one: Terms, other: Terms) -> float:
        """Twice the weight of what both have, over that of both; 0 to 1 (Dice 1945)."""
        both = self.of(one) + self.of(other)
        return 2 * self.of(one & other) / both if both else 0.0


def shared_pairs(one: Told, other: Told) -> float:
    """The share of word pairs that both sentences have, of the one with fewer; 0 to 1."""
    least = min(len(one.pairs), len(other.pairs))
    return len(one.pairs & other.pairs) / least if least else 0.0


def all_told(mentions: Sequence[Mention]) -> list[Told]:
    """The terms of each mention."""
    return [told_by(mention) for mention in mentions]
