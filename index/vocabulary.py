"""The words of a library: which there are, and which of them a misspelt word was meant to be.

Kept in `words.json` of the index, as a count for each word, and for each document in `words/`, so
that its words go when it goes. Words that stay too long only keep a question from being corrected.
"""

import json
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice, takewhile
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from index.dutch.stemming import stem
from index.question.text import folded
from index.writing import write_whole_bytes
from ingest.errors import IndexUnavailableError

NAME = "words.json"
SHORTEST = 4  # letters of a word that is kept
LONGEST = 40  # of one that is looked for
LONG = 13  # letters of a word that may have two errors: no other word is near by chance
OTHER_FIRST = 7  # letters of a word whose first may be missing or wrong
ENDING = 6  # letters that an inflected word is longer than its stem at most
MOST_OF_A_STEM = 300  # words that begin as a stem does and are looked at
ALPHABET = "abcdefghijklmnopqrstuvwxyz"
WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Vocabulary:
    """Words in lower case, laid out for looking up; all but `passages` by folded spelling."""

    passages: Mapping[str, int]  # how many a word stands in, accents and all
    written: Mapping[str, str]  # as most passages have it
    ordered: tuple[str, ...]
    alike: Mapping[tuple[str, int], tuple[str, ...]]  # those of one first letter and length

    def __contains__(self, word: str) -> bool:
        """Whether a passage has the word, whatever its capitals and accents."""
        return folded(word) in self.written

    def has_stem(self, stemmed: str) -> bool:
        """Whether a passage has a word with this stem."""
        # A stem may end otherwise than its words do: 'lez' of 'lees', 'school' of 'scholen'.
        start = stemmed[: -2 if stemmed[-3:-2] == stemmed[-2:-1] else -1]
        at = bisect_left(self.ordered, start)
        begin_so = takewhile(lambda word: word.startswith(start), islice(self.ordered, at, None))
        near = (word for word in begin_so if len(word) <= len(stemmed) + ENDING)
        return any(stem(word) == stemmed for word in islice(near, MOST_OF_A_STEM))

    def near(self, word: str) -> list[str]:
        """The words that this one may be meant to be: those at the least distance, best first.

        Distance 1 is one letter that is missing, too many, wrong or has changed places with the
        next (optimal string alignment); 2 of those in a long word. Of words as near those in most
        passages come first, then by the alphabet.
        """
        word = folded(word)
        if not SHORTEST < len(word) <= LONGEST:
            return []
        most = 2 if len(word) >= LONG else 1
        found = dict.fromkeys(self._other_first(word), 1)
        for group in self._groups(word, most):
            found |= {
                one: int(distance)
                for one, distance, _ in extract(
                    word, group, scorer=OSA.distance, score_cutoff=most, limit=None
                )
            }
        least = min(found.values(), default=0)
        nearest = [self.written[one] for one, distance in found.items() if distance == least]
        return sorted(nearest, key=lambda one: (-self.passages[one], one))

    def _groups(self, word: str, most: int) -> Iterator[tuple[str, ...]]:
        """Words of near length whose first letter is the word's first or second."""
        for first in {word[0], word[1]}:
            for length in range(len(word) - most, len(word) + most + 1):
                yield self.alike.get((first, length), ())

    def _other_first(self, word: str) -> Iterator[str]:
        """Words that differ in their first letter only, which is missing or wrong."""
        if len(word) >= OTHER_FIRST:
            for first in ALPHABET:
                yield from {first + word, first + word[1:]} & self.written.keys()


def vocabulary_from(passages: Mapping[str, int]) -> Vocabulary:
    """Lays words out for looking up; `passages` has a count for each word in lower case."""
    written: dict[str, str] = {}
    alike: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for word in sorted(passages, key=lambda word: (-passages[word], word)):
        written.setdefault(folded(word), word)
    ordered = sorted(written)
    for word in ordered:
        alike[word[0], len(word)].append(word)
    return Vocabulary(
        passages=passages,
        written=written,
        ordered=tuple(ordered),
        alike={key: tuple(group) for key, group in alike.items()},
    )


NO_WORDS = vocabulary_from({})


def counted(texts: Iterable[str]) -> Counter[str]:
    """In how many of the texts each word stands, in lower case."""
    return Counter(word for text in texts for word in set(WORD.findall(text.lower())))


def read_words(folder: Path) -> Counter[str]:
    """The words of the index in `folder`; none where nothing was counted yet.

    Raises IndexUnavailableError if they cannot be understood.
    """
    try:
        return _read(folder / NAME)
    except (ValueError, TypeError, AttributeError) as error:
        raise IndexUnavailableError(
            str(folder / NAME),
            "de lijst van woorden is beschadigd.",
            "Verwijder de map van de index en voeg de documenten opnieuw toe.",
        ) from error


def words_of(folder: Path, document_id: str, revision: str) -> Counter[str]:
    """Those of one document; none where they were not kept or are damaged."""
    with suppress(ValueError, TypeError, AttributeError):
        return _read(words_path(folder, document_id, revision))
    return Counter()


def words_path(folder: Path, document_id: str, revision: str) -> Path:
    """Where the index in `folder` keeps the words of a document."""
    return folder / "words" / f"{document_id}@{revision}.json"


def words_bytes(words: Mapping[str, int]) -> bytes:
    """What is kept of words; `read_words` and `words_of` read it again."""
    return json.dumps(words, ensure_ascii=False).encode()


def _read(path: Path) -> Counter[str]:
    if not path.is_file():
        return Counter()
    return Counter({str(word): int(n) for word, n in json.loads(path.read_bytes()).items()})


def write_words(folder: Path, words: Mapping[str, int]) -> None:
    """Replaces the words of the index in `folder`."""
    write_whole_bytes(folder / NAME, words_bytes(words))
