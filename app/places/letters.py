"""What of a character counts when a text is compared with a page.

Letters and digits only, without accents and ligatures: white space, hyphens at the end of a line,
bullets and quotation marks are written in too many ways, or are left out when a file is read.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

# Marks that are written in several ways -> one of them.
TWINS = str.maketrans(
    {**dict.fromkeys("‘’‚‛′`´“”„‟″«»'", '"'), **dict.fromkeys("‐‑‒–—―−\u00ad", "-")}
)
ACCENT = "Lm"  # category of accents that stand by themselves; Python counts them as letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """The letters of numbered characters."""

    text: str
    numbers: tuple[int, ...]  # of each letter: the character that it belongs to
    first: frozenset[int]  # letters that begin a word


@lru_cache(4096)
def letters(character: str) -> str:
    """'é' -> 'e', 'ﬁ' -> 'fi', '²' -> '2', '-' -> ''."""
    parts = unicodedata.normalize("NFKD", character)
    return "".join(p for p in parts if p.isalnum() and unicodedata.category(p) != ACCENT)


def spelled(characters: Iterable[tuple[int, str]]) -> Spelling:
    """The letters of characters that each have a number; where one is skipped a word ends."""
    found: list[str] = []
    numbers: list[int] = []
    first = set()
    before: int | None = None  # the last character with letters
    for number, character in characters:
        for letter in letters(character):
            if before is None or number > before + 1 or number < before:
                first.add(len(found))
            found.append(letter)
            numbers.append(number)
            before = number
    return Spelling(text="".join(found), numbers=tuple(numbers), first=frozenset(first))


def mark(character: str) -> str:
    """A punctuation mark as it is compared."""
    return character.translate(TWINS)
