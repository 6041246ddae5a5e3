"""A sentence with two goals is cut in two: each keeps its own date or figure."""

import re
from itertools import pairwise

from ingest.goals.numbers import FIGURE, WORDS
from ingest.goals.wording import strong
from ingest.goals.years import moments

# Where a second goal may begin  # example
JOINTS = re.compile(
    r";\s"  # "... maken alle brugklassen een leesplan; de bovenbouw volgt in 2033"
    r"|,\s(?=zodat\s)"  # "nog deze winter rond te bellen, zodat wij in mei 2031 ..."
    r"|\s(?=en (?:in|voor|vanaf|per) (?:19|20)\d\d\b)"  # "een eerste telling en in 2033 een ..."
    r"|\s(?=en het (?:verder )?\w+en van\b)"  # "Halvering ... en het terugdringen van ..."
)
NUMBER = re.compile(rf"{FIGURE}|\b(?!een\b)(?:{WORDS})\b")
CHANGE = re.compile(r"\bvan \d[\d.,%]* .{0,12}naar \d|[Hh]alver")


def clauses(text: str, date: str | None, year: int | None) -> list[tuple[int, int]]:
    """The spans of the goals in a sentence: all of it, or parts that have a date or change."""
    cuts = [0, *(match.end() for match in JOINTS.finditer(text)), len(text)]
    parts = [(start, end) for start, end in pairwise(cuts) if end > start]
    kept: list[tuple[int, int]] = []
    for start, end in parts:
        part = text[start:end]
        ahead = [m for m in moments(part, date) if year is None or m.last >= year]
        counts = NUMBER.search(part) and strong(part)
        if ahead or CHANGE.search(part) or counts or not kept:
            kept.append((start, end))
        else:
            kept[-1] = (kept[-1][0], end)
    if len(kept) > 1 and not _dated(text[slice(*kept[0])], date, year):
        return [(0, len(text))]
    return [(start, start + len(text[start:end].rstrip(" ;,"))) for start, end in kept]


def _dated(part: str, date: str | None, year: int | None) -> bool:
    found = [m for m in moments(part, date) if year is None or m.last >= year]
    return bool(found) or CHANGE.search(part) is not None
