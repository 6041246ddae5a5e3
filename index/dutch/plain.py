"""One way of writing: without accents, with one kind of dash, apostrophe and space."""

import re
import unicodedata

ACCENTS = re.compile("[\u0300-\u036f]+")

APOSTROPHES = re.compile("[\u2018\u2019\u201a\u201b\u02bc\u00b4\u0060\u2032]")
DASHES = re.compile("[\u2010-\u2014\u2212]")
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]+")  # inside words

# A word with a part in brackets. It is looked for at the start of a run of letters only, so
# that a long run is read once.
BRACKETED = re.compile(r"(?<![^\W\d_])([^\W\d_]*)\(([^\W\d_]+)\)([^\W\d_]*)")

# The point of a short form would part it from its number ('art. 23').
POINTED = re.compile(r"\b(art|blz|hfst|nr|pag)\. ?(?=\d)", re.IGNORECASE)


def plain(text: str) -> str:
    """The text in one way of writing; upper and lower case stay.

    A word with a part in brackets is written out twice: '(mede)zeggenschap' becomes
    'medezeggenschap zeggenschap'.
    """
    if not text.isascii():
        # Apostrophes first: NFKD makes a space and an accent of the acute one.
        text = INVISIBLE.sub("", APOSTROPHES.sub("'", text))
        text = DASHES.sub("-", ACCENTS.sub("", unicodedata.normalize("NFKD", text)))
    text = POINTED.sub(r"\1 ", text)
    return BRACKETED.sub(_both_ways, text) if "(" in text else text


def _both_ways(match: re.Match[str]) -> str:
    before, inside, after = match.groups()
    without = before + after
    return f"{before}{inside}{after} {without}" if without else match[0]
