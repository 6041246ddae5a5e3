"""A comparison or a course through time has sides: each gets its best sentence and a heading.

Sides are the numbered parts, documents or years that the question names; of a course through
time all documents that the hits are from, in the order of their dates.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.extract.pool import Candidate, Pool
from app.extract.score import Scores
from index.spread import sides_of
from ingest.nouns import Hit, Question

FORMS = ("compare", "timeline")
MARGIN = 4.0  # how far below the best sentence the best of a side may score


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side, in the order in which they are shown."""

    holds: Callable[[Hit], bool]

    def best(self, pool: Pool, scores: Scores) -> Candidate | None:
        """The best candidate of this side."""
        own = [c for c in pool.candidates if self.holds(c.hit)]
        return max(own, key=lambda c: scores[c], default=None)


def sides(question: Question, pool: Pool) -> list[Side]:
    """The sides of the question, if it asks for at least two."""
    if question.form not in FORMS:
        return []
    hits = [group[0].hit for group in pool.by_hit if group]
    named = [Side(holds=holds) for holds in sides_of(question, hits)]
    if len(named) > 1:
        return named
    return _documents(hits) if question.form == "timeline" else []


def _documents(hits: Sequence[Hit]) -> list[Side]:
    dated = {hit.passage.document.id: hit.passage.document.date or "" for hit in hits}
    ordered = sorted(dated, key=lambda key: (dated[key], key))
    return [Side(holds=_of(key)) for key in ordered] if len(ordered) > 1 else []


def _of(document: str) -> Callable[[Hit], bool]:
    return lambda hit: hit.passage.document.id == document
