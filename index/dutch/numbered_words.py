"""Words with the number beside them: 'groep 3', 'tweede groep', '15,5 miljoen'."""

from collections.abc import Iterator, Sequence

from index.dutch.spelling import STOP_WORDS
from index.dutch.stemming import stem
from index.dutch.tokens import Token, tokens

LINKS = frozenset("en of t m tot met".split())  # between the numbers of a row
LINKING_SIGNS = frozenset(("", ",", "-", "/", "&"))
TO = frozenset(("t", "tot"))
LONGEST_PAIR = 8  # digits of the first and last number; years at most
LONGEST_RANGE = 12  # numbers: 'groep 1 t/m 8' is written out, 'pagina 1-90' is not


def numbered(text: str) -> list[str]:
    """The words of a text with their numbers, in order, without repeats."""
    return list(dict.fromkeys(numbered_in(tokens(text))))


def numbered_in(found: Sequence[Token]) -> Iterator[str]:
    """Terms of words with their numbers, with repeats: 'groep 3', and '3 groep' for '3 groepen'.

    Of a row of numbers each goes with the word: 'groep 3, 4 en 5', 'groep 3 t/m 5'. An ordinal
    counts as a number after its word: 'tweede tranche' is 'tranche 2'. A period goes alone.
    """
    label: str | None = None  # the word that a number belongs to
    last: str | None = None  # number of the label
    before: str | None = None  # number right before
    to = False  # whether the numbers between are meant too
    for word, gap, numeric in _units(found):
        if numeric:
            to = to or gap.strip() == "-"
            if _is_period(word):
                yield word
            elif label and not _is_ordinal(word) and _belongs(gap, last):
                yield from (f"{stem(label)} {one}" for one in _range(last if to else None, word))
                last = word
            before, to = word, False
        elif word in LINKS:
            before, to = None, to or word in TO
        else:
            content = None if word in STOP_WORDS else word
            if content and before and not gap.strip(" "):
                yield _counted(before, word)
            label, last, before, to = content, None, None, False


def _units(found: Sequence[Token]) -> Iterator[tuple[str, str, bool]]:
    """Word or number, what stands before it, and whether it is a number (`12`, `1f`, `2e`)."""
    for gap, word in found:
        if word.number is not None:
            yield word.number, gap, True
        else:
            for one in word.words:
                yield one, gap, one[0].isdigit()
                gap = "-"


def _counted(number: str, word: str) -> str:
    return f"{stem(word)} {number[:-1]}" if _is_ordinal(number) else f"{number} {stem(word)}"


def _is_period(number: str) -> bool:
    return "-" in number


def _is_ordinal(number: str) -> bool:
    return number.endswith("e") and number[:-1].isdigit()


def _belongs(gap: str, last: str | None) -> bool:
    """Whether a number is one of its word: near to it, or in a row with the last one."""
    return gap.strip(" ") in LINKING_SIGNS if last else gap.strip(" (") in ("", "-")


def _range(last: str | None, number: str) -> list[str]:
    """The numbers after the last one up to this one; this one alone where there is no range."""
    if last and last.isdecimal() and number.isdecimal() and len(last + number) <= LONGEST_PAIR:
        first, end = int(last) + 1, int(number)
        if first <= end < first + LONGEST_RANGE:
            return [str(one) for one in range(first, end + 1)]
    return [number]
