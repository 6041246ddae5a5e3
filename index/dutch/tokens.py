"""The words and numbers of a text, in order."""

import re

from index.dutch.lexicon import Word, look_up, word_grams
from index.dutch.numbers import NUMBER, YEARS
from index.dutch.plain import plain

TOKEN = re.compile(
    rf"(?P<word>[^\W\d_][^\W_]*(?:['-][^\W_]+)*) | (?P<years>{YEARS}) | (?P<number>{NUMBER})"
    r"| (?P<code>[^\W_]+(?:['-][^\W_]+)*) | (?P<sign>[%€])",
    re.VERBOSE,
)

Token = tuple[str, Word]  # what stands before the word since the last one, and the word


def tokens(text: str) -> list[Token]:
    """The words and numbers of a text, in order."""
    text = plain(text)
    found, end = [], 0
    for match in TOKEN.finditer(text):
        start = match.start()
        found.append((text[end:start], look_up(match[0], match.lastgroup or "")))
        end = match.end()
    return found


def words(text: str) -> list[str]:
    """The words that count: lower case, without accents, without stop words."""
    return [content for _, word in tokens(text) for content in word.content]


def stems(text: str) -> list[str]:
    """Snowball stems of the words, in order, with repeats."""
    return [stem for _, word in tokens(text) for stem in word.stems]


def grams(text: str) -> list[str]:
    """Character 5-grams of the words, in order, with repeats; a shorter word is one gram."""
    return [gram for content in words(text) for gram in word_grams(content)]
