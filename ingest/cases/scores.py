"""Above which disadvantage score a report calls it high, sector by sector.

The report says so once, in a note or in its introduction: "Voor po is een score boven 0,7 hoog".
"""

import re

from ingest.cases.values import Sector, amount
from ingest.nouns import CanonicalText, Excerpt, HighScore

TOLD = re.compile(r"\bscore", re.IGNORECASE)
HIGH = re.compile(r"\bhoog\b|\bgrens\b", re.IGNORECASE)
# Where a text turns to a sector: "Voor po geldt", "in het voortgezet onderwijs"
TURN = re.compile(
    r"\b(?P<po>po|primair onderwijs|basisonderwijs)\b|\b(?P<vo>vo|voortgezet onderwijs)\b",
    re.IGNORECASE,
)
# "hoger dan de +/- 0,45 heet hoog", "meer dan ongeveer 0,45 hoog", "met circa 0,35 als grens"
THRESHOLD = re.compile(
    r"(?:boven|meer dan|hoger dan|vanaf|met)\s+(?:de\s+)?(?:\+/[-‐–]\s*|ongeveer\s+|circa\s+"
    r"|ca\.\s*)?"
    r"(?P<value>\d,\d+)(?=[^.;\d]{0,20}\b(?:hoog|grens)\b)",
    re.IGNORECASE,
)


def high_scores(canonical: CanonicalText) -> dict[Sector, HighScore]:
    """The threshold of each sector that the report gives one for."""
    found: dict[Sector, HighScore] = {}
    for block in canonical.blocks:
        text = canonical.text[block.start : block.end]
        if not (TOLD.search(text) and HIGH.search(text)):
            continue
        for match in THRESHOLD.finditer(text):
            sector = _sector(text[: match.start()])
            if sector:
                source = Excerpt(text=text, start=block.start, end=block.end)
                high = HighScore(threshold=amount(match["value"]), source=source)
                found.setdefault(sector, high)
    return found


def _sector(before: str) -> Sector | None:
    """The sector that a text last turned to."""
    turns = list(TURN.finditer(before))
    if not turns:
        return None
    return "po" if turns[-1]["po"] else "vo"
