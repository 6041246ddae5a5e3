"""What a wording is: a class of words and turns that a sentence of a case may hold."""

import re
from dataclasses import dataclass

Row = tuple[str, str, str]  # name, pattern, example
COUNT = (
    r"(?:\d[\d.,]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w*twintig"
    r"|\w*dertig|\w*veertig|\w*vijftig|\w*zestig|honderd|anderhal\w+|helft|kwart|driekwart|derde)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A class of wordings; what it tells of a sentence is in `ingest/cases/weights.py`."""

    name: str
    pattern: re.Pattern[str]  # of text in lower case, which is searched twice as fast
    example: str  # a sentence that it is found in


def table(*rows: Row) -> tuple[Wording, ...]:
    """The wordings of rows; their patterns are in lower case."""
    return tuple(
        Wording(name=name, pattern=re.compile(pattern.replace(" ", r"\s+")), example=example)
        for name, pattern, example in rows
    )
