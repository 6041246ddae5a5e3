"""Words of a question that no document has, put right by the words that documents have.

A word is left alone where it can be right all the same: a form or compound of known words, a
name, an abbreviation, a word in quotation marks or of an English question.
"""

import re
from functools import cache
from itertools import islice, pairwise

from index.dutch import everyday, stems
from index.dutch.abbreviations import rows_of
from index.dutch.block_forms import BLOCK_OF
from index.dutch.compounds import cut
from index.dutch.forms import FORMS, KEPT
from index.dutch.spelling import STOP_WORDS
from index.dutch.stemming import stem
from index.dutch.synonyms import asked_in_english
from index.dutch.tokens import tokens
from index.question.text import PHRASE, folded
from index.vocabulary import LONG, Vocabulary, vocabulary_from

Corrections = tuple[tuple[str, str], ...]  # as it should be, as it was

SHORTEST = 5  # letters of a word that is put right
SHORTEST_PART = 4  # letters of a part of a compound
MOST = 10  # words of a question that are looked for
# A word by itself; one with a hyphen, apostrophe or digit is left alone.
WORD = re.compile(rf"(?<![\w'’-])[^\W\d_]{{{SHORTEST},}}(?![\w'’-])")
# What stands before the first word of a sentence, which has its capital anyway.
SENTENCE = re.compile(r"(?:^|[.?!:])\W*$")
BEFORE = 10  # characters that are looked at
# What no Dutch word has: a letter three times on end, a double consonant at its end.
NO_WORD = re.compile(r"(.)\1\1|([^aeiou])\2$")
# What may come after a stem; n and r after an e only.
ENDING = re.compile(r"|(?:(?<=e)[nr]|d|de|den|e|en|er|ere|ers|ert|ren|s|st|ste|t|te|ten)")
LONGEST_ENDING = 3  # letters
STOPS = vocabulary_from(dict.fromkeys(STOP_WORDS, 1))


def _beside() -> dict[str, str]:
    """The keys to the left and right of each key, and the letters that sound like it."""
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "ck", "cs", "fv", "iy", "sz")
    found: dict[str, str] = {}
    for row in rows:
        for one, other in pairwise(row):
            found[one] = found.get(one, "") + other
            found[other] = found.get(other, "") + one
    return found


BESIDE = _beside()


def corrected(text: str, vocabulary: Vocabulary) -> tuple[str, Corrections]:
    """The text with its misspelt words put right, and which those were; in order."""
    if not vocabulary.written or asked_in_english(tokens(text)):
        return text, ()
    quoted = [match.span() for match in PHRASE.finditer(text)]
    strange = (
        match
        for match in WORD.finditer(text)
        if not _is_name(text, match)
        and not any(start <= match.start() < end for start, end in quoted)
        and not _is_right(match[0].lower(), vocabulary)
    )
    pieces: list[str] = []
    found: dict[str, str] = {}
    end = 0
    for match in islice(strange, MOST):
        meant = _meant(match[0].lower(), vocabulary)
        if meant is not None:
            right = meant.capitalize() if match[0][0].isupper() else meant
            found[match[0]] = right
            pieces += [text[end : match.start()], right]
            end = match.end()
    return "".join([*pieces, text[end:]]), tuple((right, was) for was, right in found.items())


def _meant(word: str, vocabulary: Vocabulary) -> str | None:
    """What a strange word is a slip for; None if that cannot be told."""
    near = vocabulary.near(word)
    # A word near a stop word is left alone: that finds nothing, and another word finds too much.
    if STOPS.near(word) or any(_forms(word, folded(one)) for one in near):
        return None
    return next((one for one in near if _slip(word, folded(one))), None)


def _slip(word: str, meant: str) -> bool:
    """Whether fingers make this word of another one nearby: few letters get in by themselves.

    In a short word, and at its start, another letter makes another word ('heten', 'heen'). Of
    10,677 everyday words that five policy documents lack 1.4% are taken for a slip; 2.3% if any
    letter may be wrong from 9 letters on, and two from 11.
    """
    if len(word) >= LONG and word[0] == meant[0]:
        return True
    if len(word) < len(meant) or sorted(word) == sorted(meant):
        return True  # a letter is missing, or two changed places
    at = _shared(word, meant)
    if len(word) == len(meant):
        return word[at] in BESIDE.get(meant[at], "")
    around = word[max(at - 1, 0) : at] + word[at + 1 : at + 2]
    return any(word[at] in one + BESIDE.get(one, "") for one in around)


def _shared(word: str, other: str) -> int:
    """How many letters two words have in common at their start."""
    letters = enumerate(zip(word, other, strict=False))
    return next((at for at, (a, b) in letters if a != b), min(len(word), len(other)))


def _forms(word: str, other: str) -> bool:
    """Whether two words differ in their endings only, and so are no slips but forms."""
    at = _shared(word, other)
    ends = ENDING.fullmatch(word, at) and ENDING.fullmatch(other, at)
    return at >= SHORTEST_PART and ends is not None and not NO_WORD.search(word)


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Whether the word has a capital that does not come from its place in the sentence."""
    word, start = match[0], match.start()
    if word[1:] != word[1:].lower():
        return True
    return word[0].isupper() and not SENTENCE.search(text[max(0, start - BEFORE) : start])


def _is_right(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word in lower case is one of the library or of the analyzer's, or made of those."""
    if _is_word(word, vocabulary) or rows_of(word):
        return True
    return NO_WORD.search(word) is None and (
        stem(word) in _asked_stems()
        or vocabulary.has_stem(stem(word))
        or _is_form(word, vocabulary)
        or _is_compound(word, vocabulary)
    )


def _is_word(word: str, vocabulary: Vocabulary) -> bool:
    tables = (STOP_WORDS, BLOCK_OF, FORMS, KEPT)
    return word in vocabulary or any(folded(word) in table for table in tables)


def _is_form(word: str, vocabulary: Vocabulary) -> bool:
    """Whether it is a word of the library with an ending."""
    starts = range(max(SHORTEST_PART, len(word) - LONGEST_ENDING), len(word))
    return any(word[:at] in vocabulary and ENDING.fullmatch(word, at) for at in starts)


def _is_compound(word: str, vocabulary: Vocabulary) -> bool:
    """Whether it is made of known parts, or of two words of the library."""
    parts = cut(folded(word))
    if len(parts) > 1 and all(_is_word(part, vocabulary) for part in parts):
        return True
    return any(
        word[at:] in vocabulary
        and (word[:at] in vocabulary or word[:at].removesuffix("s") in vocabulary)
        for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    )


@cache
def _asked_stems() -> frozenset[str]:
    """The stems of the everyday words for official ones, which documents may lack."""
    return frozenset(stems(everyday.TABLE))
