"""The official words for the everyday or English words of a question.

A phrase of a row is found where its words stand in its order, in any form, with few words between
them (`GAP`) and no mark; a stop word of a phrase stands right after the word before it ('geld
over', not 'geld gaat over'). The longest phrase goes first, and its words give nothing by
themselves: a 'head teacher' is no teacher. The rows of `english.py` are for English questions,
those of `everyday.py` for all others.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain

from index.dutch import english, everyday
from index.dutch.english_questions import ENGLISH_STOP_WORDS, is_english
from index.dutch.lexicon import Word, term_id
from index.dutch.phrases import abbreviations
from index.dutch.spelling import STOP_WORDS
from index.dutch.stemming import english_stem, stem
from index.dutch.tokens import Token, tokens

GAP, GAP_IN_ENGLISH = 3, 1  # words; in English the words of a term stand together
MARK = re.compile("[^ '\"]")
STEM_BEFORE_ENDING = 3  # letters before an e or t that the stemmer leaves ('spijbelt', 'slimme')

Phrases = dict[str, list[tuple[tuple[str, ...], tuple[int, ...]]]]

# Words with the stem of quite another one: 'som', 'geld', 'government', 'objective'.
UNLIKE = frozenset("soms gelden geldt lonend governance objection objections".split())


def synonyms(found: Sequence[Token], *, in_english: bool) -> Iterator[int]:
    """The ids of the official words among the terms of passages, with repeats."""
    keys = list(_keys(found, in_english))
    phrases = _phrases(in_english)
    used: set[int] = set()
    gap = GAP_IN_ENGLISH if in_english else GAP
    for at, key in enumerate(keys):
        for phrase, ids in phrases.get(key, ()):
            places = _places(phrase, keys, at, gap)
            if not used.issuperset(places):
                used.update(places)
                yield from ids


def asked_in_english(found: Sequence[Token]) -> bool:
    """Whether the question is English."""
    known = _english_words()
    words = [word for _, token in found for word in token.words]
    return is_english(words, lambda word: _key(word, True) in known)


def without_english_stop_words(found: Sequence[Token]) -> list[Token]:
    """The words of an English question; a stop word stays in its place, without terms."""
    return [
        (gap, _emptied(word) if ENGLISH_STOP_WORDS.issuperset(word.words) else word)
        for gap, word in found
    ]


def _emptied(word: Word) -> Word:
    return replace(word, content=(), rows=(), stems=(), stem_ids=(), gram_ids=(), part_ids=())


def _keys(found: Sequence[Token], in_english: bool) -> Iterator[str]:
    """The keys of the words; where a mark parts them, as many empty ones as no phrase spans."""
    for gap, token in found:
        if MARK.search(gap):
            yield from ("",) * (1 + GAP)
        for word in token.words:
            yield _key(word, in_english)


def _key(word: str, in_english: bool) -> str:
    """What the forms of a word share; a stop word has only itself."""
    if word in UNLIKE or word in (ENGLISH_STOP_WORDS if in_english else STOP_WORDS):
        return word
    if in_english:
        return english_stem(word)
    found = stem(word)
    if len(found) <= STEM_BEFORE_ENDING or found[-1] not in "et":
        return found
    found, last = found[:-1], found[-2]
    double = last == found[-2] and last not in "aeou"
    return found[:-1] if double else found


@cache
def _phrases(in_english: bool) -> Phrases:
    """By their first key: the keys of each phrase, longest first, and the ids of its row."""
    found: Phrases = {}
    for line in (english if in_english else everyday).TABLE.splitlines():
        left, equals, right = line.partition("=")
        forms = [tokens(form) for form in left.split(",")] if equals else []
        keys = [tuple(_keys(form, in_english)) for form in forms]
        for phrase in dict.fromkeys(keys):
            found.setdefault(phrase[0], []).append((phrase, _ids(right)))
    return {first: sorted(some, key=lambda p: -len(p[0])) for first, some in found.items()}


@cache
def _english_words() -> frozenset[str]:
    """The keys of the words of English rows."""
    phrases = (phrase for some in _phrases(True).values() for phrase, _ in some)
    return frozenset(chain.from_iterable(phrases)) - ENGLISH_STOP_WORDS


def _ids(official: str) -> tuple[int, ...]:
    """The official words as words, inside compounds, and as abbreviations."""
    found = tokens(official)
    return (
        *(one for _, word in found for one in word.stem_ids),
        *(term_id("part", one) for _, word in found for one in word.stems),
        *(term_id("abbreviation", name) for name in abbreviations(found, asked=True)),
    )


def _places(phrase: tuple[str, ...], keys: Sequence[str], at: int, gap: int) -> list[int]:
    """Where the words of the phrase stand, the first of them `at`; nothing if one is missing."""
    places = [at]
    for key in phrase[1:]:
        after = places[-1] + 1
        reach = 1 if key in STOP_WORDS or key in ENGLISH_STOP_WORDS else 1 + gap
        if key not in keys[after : after + reach]:
            return []
        places.append(keys.index(key, after))
    return places
