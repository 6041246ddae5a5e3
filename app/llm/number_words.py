"""Dutch numbers in words, without accents: 'vijftien', 'honderdtwintig', 'tweeenhalf'."""

from fractions import Fraction
from functools import cache

from index.dutch.numbers import CARDINALS, ORDINALS

TENS = dict(
    zip(
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(),
        range(20, 100, 10),
        strict=True,
    )
)
MAGNITUDES = {
    "honderd": 100,
    "duizend": 1_000,
    "miljoen": 1_000_000,
    "mln": 1_000_000,
    "miljard": 1_000_000_000,
    "mld": 1_000_000_000,
    "mrd": 1_000_000_000,
}
HALVES = ("enhalf", "enhalve")  # after the accents are gone: 'tweeenhalf', 'vierenhalve'
SPECIAL = {"nul": Fraction(0), "anderhalf": Fraction(3, 2), "anderhalve": Fraction(3, 2)}


@cache
def cardinals() -> dict[str, int]:
    """Words for 2 to 999, for 1000 and for 1100 to 1900; 'een' is no number by itself."""
    small = {word: int(number) for word, number in CARDINALS.items()} | {"een": 1}
    below = small | TENS
    for word, number in small.items():
        if number < 10:
            below |= {f"{word}en{ten}": value + number for ten, value in TENS.items()}
    found = dict(below)
    hundreds = {"honderd": 100} | {
        f"{word}honderd": 100 * number for word, number in small.items() if 1 < number < 20
    }
    for word, number in hundreds.items():
        found[word] = number
        found |= {f"{word}{link}{w}": number + n for w, n in below.items() for link in ("", "en")}
    del found["een"]
    return found | {"duizend": 1000}


@cache
def ordinals() -> dict[str, int]:
    """Words for first to nineteenth, twentieth, thirtieth ..."""
    written = {word: int(number[:-1]) for word, number in ORDINALS.items()}
    more = {f"{word}de": n for word, n in cardinals().items() if 13 <= n <= 19}
    return written | more | {f"{ten}ste": value for ten, value in TENS.items()}


def value_of(word: str) -> Fraction | None:
    """The value of a number word in lower case, without accents; None for another word."""
    if word != "duizend" and word.endswith("duizend"):
        thousands = cardinals().get(word.removesuffix("duizend"))
        return None if thousands is None else Fraction(1000 * thousands)
    if word in SPECIAL:
        return SPECIAL[word]
    for half in HALVES:
        if word.endswith(half) and (whole := cardinals().get(word.removesuffix(half))):
            return whole + Fraction(1, 2)
    number = cardinals().get(word)
    return None if number is None else Fraction(number)
