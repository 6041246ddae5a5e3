"""Questions spelled worse: seeded typing errors, and compounds written apart.

The compounds are told by the words of the documents, not by the analyzer that is to undo it.
"""

import random
import re
from collections.abc import Callable, Collection, Iterable

WORD = re.compile(r"[^\W\d_]{4,}")
LONG = 7  # letters of a word that may get the second error
SHORTEST_PART = 4  # letters of a part of a compound

# Neighbours on a keyboard, row by row; a letter's neighbours are those beside it.
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

Edit = Callable[[str, int, random.Random], str]


def swap(word: str, at: int, chance: random.Random) -> str:
    """The letter and the next one change places; of two equal letters one goes.

    The last letter changes with the one before.
    """
    at = min(at, len(word) - 2)
    if word[at] == word[at + 1]:
        return drop(word, at, chance)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def drop(word: str, at: int, chance: random.Random) -> str:
    """The letter is left out."""
    return word[:at] + word[at + 1 :]


def double(word: str, at: int, chance: random.Random) -> str:
    """The letter is typed twice."""
    return word[: at + 1] + word[at:]


def miss(word: str, at: int, chance: random.Random) -> str:
    """The key beside it is hit; a letter without such a key is doubled."""
    row = next((row for row in ROWS if word[at].lower() in row), None)
    if row is None:
        return double(word, at, chance)
    key = row.index(word[at].lower())
    beside = row[max(key - 1, 0) : key] + row[key + 1 : key + 2]
    return word[:at] + chance.choice(beside) + word[at + 1 :]


EDITS: tuple[Edit, ...] = (swap, drop, double, miss)


def mistyped(text: str, seed: str) -> str:
    """The text with an error in its longest word, and one in another word of 7 letters or more."""
    chance = random.Random(seed)
    longest = sorted(WORD.finditer(text), key=lambda match: -len(match[0]))
    chosen = longest[:1] + [match for match in longest[1:2] if len(match[0]) >= LONG]
    for match in sorted(chosen, key=lambda match: -match.start()):
        edit = chance.choice(EDITS)
        wrong = edit(match[0], chance.randrange(len(match[0])), chance)
        text = text[: match.start()] + wrong + text[match.end() :]
    return text


def apart(text: str, vocabulary: Collection[str]) -> str | None:
    """The text with its longest compound written as two words; None if it has none.

    A compound is a word that two words of `vocabulary` (lower case) make, each of at least
    4 letters; of several ways the one with the longest first part.
    """
    for match in sorted(WORD.finditer(text), key=lambda match: -len(match[0])):
        word = match[0]
        for cut in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
            if {word[:cut].lower(), word[cut:].lower()} <= set(vocabulary):
                return f"{text[: match.start() + cut]} {text[match.start() + cut :]}"
    return None


def words_in(texts: Iterable[str]) -> frozenset[str]:
    """The words of texts, in lower case."""
    return frozenset(word.lower() for text in texts for word in WORD.findall(text))
