"""The words, numbers and signs of a text, each with its value if it has one."""

import re
from dataclasses import dataclass
from fractions import Fraction

from app.llm.number_tables import ENDINGS
from app.llm.number_words import ordinals, value_of

TOKEN = re.compile(
    r"(?P<digits>(?<![\w.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|(?<![\w.,])\d{1,3}(?: \d{3})+(?!\d)"
    r"|\d+(?:[.,]\d+)*)(?P<letters>[a-z]{0,6}(?:-[a-z]+)?)"
    r"|(?P<word>[^\W\d_]+(?:['-][^\W_]+)*)|(?P<sign>[%€])|(?P<mark>[^\s\w])"
)


NUMBERED = re.compile(r"[a-z]+-(\d{1,2})(?:-[a-z]+)?")  # 'mbo-2', 'mbo-2-route'
LONGEST = 24  # digits and marks of a number; a longer one is only compared as it is written


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign, in lower case and without accents."""

    text: str
    start: int
    end: int
    value: Fraction | None  # None if it is no number
    unit: str = ""  # where the word itself has one: 'driemaal'
    scale: int = 1  # of that unit
    code: str = ""  # with letters: '2f', '164b'
    ordinal: bool = False


def tokens(text: str, *, articles: bool) -> list[Token]:
    """The tokens of a folded text, in order; with `articles` every 'een' is a 1."""
    return [_token(match, articles) for match in TOKEN.finditer(text)]


def _token(match: re.Match[str], articles: bool) -> Token:
    text, (start, end) = match[0], match.span()
    if match["digits"] and len(match["digits"]) > LONGEST:
        return Token(text, start, end, None, code=text)
    if match["digits"]:
        counted, letters = _digits(match["digits"]), match["letters"].lstrip("-")
        if not letters:
            return Token(text, start, end, counted)
        if letters in ("e", "de", "ste"):
            return Token(text, start, end, counted, ordinal=True)
        return _with_ending(text, start, end, counted, match["letters"]) or Token(
            text, start, end, None, code=text if match["letters"].isalpha() else ""
        )
    if (value := value_of(text)) is not None:
        return Token(text, start, end, value)
    if text in ordinals():
        return Token(text, start, end, Fraction(ordinals()[text]), ordinal=True)
    if text == "een" and articles:
        return Token(text, start, end, Fraction(1))
    if numbered := NUMBERED.fullmatch(text):
        return Token(text, start, end, Fraction(int(numbered[1])), ordinal=True)
    return _compound(text, start, end) or Token(text, start, end, None)


def _digits(written: str) -> Fraction:
    plain = written.replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain):
        plain = plain.replace(".", "")
    whole, _, rest = plain.replace(",", ".").partition(".")
    rest = rest.replace(".", "")
    return Fraction(int(whole + rest), 10 ** len(rest))


def _compound(text: str, start: int, end: int) -> Token | None:
    """'driemaal', 'vijftienjarigen', 'achtstegroepers'."""
    if text == "eenmaal":
        return None
    for pattern, unit, scale in ENDINGS:
        match = re.fullmatch(rf"(\w+?)({pattern.pattern})", text)
        if match:
            value = value_of(match[1]) or ordinals().get(match[1]) or ordinals().get(match[1] + "e")
            if value is not None:
                return Token(text, start, end, Fraction(value), unit, scale)
    return None


def _with_ending(text: str, start: int, end: int, value: Fraction, ending: str) -> Token | None:
    for pattern, unit, scale in ENDINGS:
        if pattern.fullmatch(ending):
            return Token(text, start, end, value, unit, scale)
    return None
