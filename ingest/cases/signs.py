"""Signs: wordings by which a sentence of a case tells of results, obstacles and so on.

A field has a table of signs. The weights of the signs in a sentence are added up; what speaks
against a field weighs less than nothing. From `ENOUGH` on, the sentence is told under the field.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

ENOUGH = 2
Row = tuple[str, int, str, str]  # label, weight, pattern, example


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A wording with what it weighs for a field."""

    label: str  # Dutch; what it is a sign of, in a word or two
    weight: int
    pattern: re.Pattern[str]  # of text in lower case, which is searched twice as fast
    example: str  # a sentence that it is found in


def table(*rows: Row) -> tuple[Sign, ...]:
    """The signs of rows; their patterns are in lower case."""
    return tuple(
        Sign(
            label=label,
            weight=weight,
            pattern=re.compile(pattern.replace(" ", r"\s+")),
            example=example,
        )
        for label, weight, pattern, example in rows
    )


def weighed(sentence: str, signs: Sequence[Sign]) -> tuple[int, tuple[str, ...]]:
    """The weight of a sentence for a field, and the labels of the signs in it that speak for it.

    Of those signs the heaviest give the labels, in the order of the table.
    """
    lowered = sentence.lower()
    found = [sign for sign in signs if sign.pattern.search(lowered)]
    most = max((sign.weight for sign in found), default=0)
    labels = (sign.label for sign in found if sign.weight == most > 0)
    return sum(sign.weight for sign in found), tuple(dict.fromkeys(labels))


# What speaks against: a question, and what holds for others than the school itself.
QUESTION: Row = ("vraag", -2, r"\?[”\"’']?$", "Hoe krijg je het team mee?")
OTHERS: Row = (
    "over anderen",
    -1,
    r"^(?!.*\b(?:deze|de|onze|eigen) school\b).*?(?:"
    r"\b(?:andere|veel|alle|sommige|enkele|meeste|de) scholen\b|\been enkele school\b"
    r"|\bscholen (?:binnen|uit|van|die|zelf|hebben)\b|\bocw\b"
    r"|\b(?:de|twee) onderwijscoördinator(?:en)?\b)",
    "Andere scholen kiezen voor kleinere groepen.",
)
# And what is wished for; an obstacle may well be told as a wish.
WISH: Row = (
    "wens",
    -2,
    r"\b(?:zou(?:den)?|hoopt|hopen|pleit\w*|suggesties?|wenst|ambitie|bedoeling|streeft)\b",
    "De school hoopt op meer geld.",
)
AGAINST = (QUESTION, OTHERS, WISH)
