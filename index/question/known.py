"""What a library holds, laid out so that a question's mentions of it are found at once."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.question.publisher import Publisher, publishers_of
from index.question.text import WORD, folded
from index.question.words import DocumentWord, document_words
from index.vocabulary import NO_WORDS, Vocabulary
from ingest.nouns import Document

# Words that hold a title together; they make no name.
GLUE = frozenset("aan bij de een en het in met naar of om op over te tot uit van voor".split())
PART = re.compile(r"[:;(),.|–—‘’“”\"]|\s-\s")  # where a part of a title ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The documents of a library and what they can be called."""

    documents: tuple[Document, ...]
    words: Mapping[str, DocumentWord]  # by their folded form
    titles: tuple[frozenset[str], ...]  # the folded words of the title of each document
    pairs: Mapping[tuple[str, str], frozenset[int]]  # neighbours in a title -> documents
    parts: frozenset[tuple[str, ...]]  # whole parts of titles: ("basis", "presteren")
    acronyms: Mapping[str, frozenset[int]]  # words of titles in capitals -> documents
    publishers: tuple[Publisher, ...]
    vocabulary: Vocabulary  # of their passages


def known_from(documents: Sequence[Document], vocabulary: Vocabulary = NO_WORDS) -> Known:
    """Prepares the documents of a library; once, not for each question.

    Without a vocabulary no word is put right.
    """
    words = document_words(documents)
    pairs: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    acronyms: defaultdict[str, set[int]] = defaultdict(set)
    parts: set[tuple[str, ...]] = set()
    for number, document in enumerate(documents):
        for part in _parts(document.title):
            parts.add(_name(part, words))
            for pair in pairwise(part):
                pairs[pair].add(number)
        for word in WORD.findall(document.title):
            if is_acronym(word):
                acronyms[word].add(number)
    return Known(
        documents=tuple(documents),
        words=words,
        titles=tuple(frozenset(map(folded, WORD.findall(d.title))) for d in documents),
        pairs={pair: frozenset(numbers) for pair, numbers in pairs.items()},
        parts=frozenset(parts),
        acronyms={word: frozenset(numbers) for word, numbers in acronyms.items()},
        publishers=publishers_of(documents),
        vocabulary=vocabulary,
    )


def _name(part: tuple[str, ...], words: Mapping[str, DocumentWord]) -> tuple[str, ...]:
    """What "Actieplan Basis voor Presteren 2011-2015" is called: ("basis", "presteren")."""
    named = part[1:] if part[0] in words else part
    return tuple(word for word in named if not word.isdigit())


def is_acronym(word: str) -> bool:
    """Whether a word is three capitals or more: IBO."""
    return len(word) >= 3 and word.isalpha() and word.isupper()


def _parts(title: str) -> Iterator[tuple[str, ...]]:
    """The parts of a title between its marks, as their folded words without glue."""
    for part in PART.split(title):
        words = tuple(word for word in map(folded, WORD.findall(part)) if word not in GLUE)
        if words:
            yield words
