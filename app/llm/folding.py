"""A text in lower case and without accents, character by character, so that places stay."""

import re
import unicodedata
from functools import lru_cache

ALIKE = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4\u0060\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f\t", " "),
}

WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def folded(text: str) -> str:
    """As long as `text`: `folded(text)[i]` stands for `text[i]`."""
    return "".join(_one(character) for character in text)


@lru_cache(maxsize=4096)
def _one(character: str) -> str:
    if character in ALIKE:
        return ALIKE[character]
    parts = unicodedata.normalize("NFKD", character)
    base, accents = parts[0], parts[1:]
    lower = (character if any(map(str.isalnum, accents)) else base).lower()
    return lower if len(lower) == 1 else character
