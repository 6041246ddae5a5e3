"""Ranks cases by how alike they are to what was asked, with the reasons.

1. Each criterion judges a case, from 0 to 1.  2. Criteria of one field (two skills) count as one:
their mean.  3. The mean of the fields, weighted.  4. Best first; ties in the order of documents and
text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from app.cases.entries import Entry, page_at, place_text
from app.cases.judgement import Criterion, Judgement
from app.cases.nearness import UNKNOWN
from ingest.nouns import Excerpt, Finding, Page

# Field -> what it weighs. Chosen by judgement, not measured: what a school cannot choose and what
# it looks for go before the size and the place of the building.
WEIGHTS: Mapping[str, float] = {
    "sector": 3.0,
    "pupils": 1.0,
    "score": 2.0,
    "urbanisation": 1.0,
    "skill": 2.0,
    "theme": 2.0,
    "network": 1.0,
    "wish": 3.0,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a case is shown."""

    text: str  # Dutch: "zelfde sector (po)"
    quote: Excerpt | Finding | None  # the words of the case that it rests on, if it is told by some
    page: Page | None  # that the quote stands on

    @property
    def whole(self) -> str:
        """The reason with its quote and place, in a line."""
        if self.quote is None:
            return self.text
        return f"{self.text}: {' '.join(self.quote.text.split())}{place_text(self.page)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How alike a case is to what was asked."""

    entry: Entry
    score: float  # 0 to 1
    reasons: tuple[Reason, ...]  # in the order in which the criteria were asked
    differences: tuple[str, ...]  # Dutch; what differs or is not known


def ranked(entries: Sequence[Entry], criteria: Sequence[Criterion]) -> list[Likeness]:
    """All entries, the most alike first; with their scores by at least one criterion."""
    found = [_likeness(entry, criteria) for entry in entries]
    return sorted(
        found, key=lambda one: (-one.score, one.entry.case.document.id, one.entry.case.start)
    )


def _likeness(entry: Entry, criteria: Sequence[Criterion]) -> Likeness:
    judgements = [(one.field, one.judge(entry.case)) for one in criteria]
    return Likeness(
        entry=entry,
        score=_score(judgements),
        reasons=tuple(_reason(entry, one) for _, one in judgements if one.alike),
        differences=tuple(one.text for _, one in judgements if not one.alike),
    )


def _score(judgements: Sequence[tuple[str, Judgement]]) -> float:
    """The weighted mean of the fields; rounded, so that equals are ties on any machine."""
    by_field: dict[str, list[float]] = {}
    for field, one in judgements:
        by_field.setdefault(field, []).append(UNKNOWN if one.nearness is None else one.nearness)
    weights = [WEIGHTS[field] for field in by_field]
    return round(fmean(map(fmean, by_field.values()), weights), 6)


def _reason(entry: Entry, judgement: Judgement) -> Reason:
    quote = judgement.quote
    page = page_at(entry.case, quote.start) if quote else None
    return Reason(text=judgement.text, quote=quote, page=page)
