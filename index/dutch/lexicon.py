"""What is known of one word by itself, remembered for the words that come back."""

import zlib
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from index.dutch.abbreviations import Row, rows_of
from index.dutch.numbers import numbers, years
from index.dutch.spelling import SHORT, STOP_WORDS, pieces
from index.dutch.stemming import parts, stem

GRAM = 5  # characters

LONGEST = 64  # characters; a longer word is not remembered
MOST_REMEMBERED = 20_000  # words; a large document has some thousands


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Word:
    """A word or number as it is written, and what is indexed of it."""

    written: str
    words: tuple[str, ...]  # in the spelling that is indexed; of 'vo-school' vo and school
    content: tuple[str, ...]  # of these, those that are no stop words
    number: str | None  # the value of a number, `1f`, `2e` or 'vier'; `2022-2023` of a period
    rows: tuple[Row, ...]  # of the table of abbreviations
    stems: tuple[str, ...]  # of the content
    stem_ids: tuple[int, ...]  # also of neighbours in 'leer-netwerk', as one word
    gram_ids: tuple[int, ...]
    part_ids: tuple[int, ...]

    @property
    def capitals(self) -> bool:
        """Whether it has a capital after its first letter."""
        return self.written[1:] != self.written[1:].lower()


def look_up(written: str, kind: str) -> Word:
    """What is known of a word; `kind` is "word", "number", "years" or "sign"."""
    return _remembered(written, kind) if len(written) <= LONGEST else _word(written, kind)


def term_id(kind: str, term: str) -> int:
    """The place of a term in a vector: a CRC-32."""
    return zlib.crc32(f"{kind} {term}".encode())


def word_grams(word: str) -> list[str]:
    """The 5-grams of a word; a shorter word is one gram."""
    return [word[at : at + GRAM] for at in range(max(1, len(word) - GRAM + 1))]


def _word(written: str, kind: str) -> Word:
    words, number = _spelled(written, kind)
    content = tuple(word for word in words if word not in STOP_WORDS)
    stems = tuple(stem(word) for word in content)
    together = [stem(a + b) for a, b in pairwise(words) if number is None]
    return Word(
        written=written,
        words=tuple(words),
        content=content,
        number=number,
        rows=rows_of(written) if content else (),
        stems=stems,
        stem_ids=tuple(term_id("stem", one) for one in (*stems, *together)),
        gram_ids=tuple(term_id("gram", gram) for word in content for gram in word_grams(word)),
        part_ids=tuple(term_id("part", part) for word in content for part in parts(word)),
    )


_remembered = lru_cache(maxsize=MOST_REMEMBERED)(_word)


def _spelled(written: str, kind: str) -> tuple[list[str], str | None]:
    """The words that are indexed, and the number if it is one."""
    if kind == "years":
        found = years(written)
        return found, "-".join(found)
    if kind == "number":
        found = numbers(written)
        return found, found[0]
    if kind == "sign":
        return [SHORT[written]], None
    found = pieces(written.lower())
    return found, found[0] if len(found) == 1 and found[0][0].isdigit() else None
