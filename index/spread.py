"""A comparison or a course through time gets a passage from each side that the question names."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from index.dutch import numbered
from ingest.nouns import Hit, Question

Side = Callable[[Hit], bool]

FORMS = ("compare", "timeline")
MARGIN = 0.5  # how far below the best hit the best of a side may score


def spread(question: Question, hits: Sequence[Hit]) -> list[Hit]:
    """The hits, best first, with the best of each side before all others; ranked anew."""
    sides = sides_of(question, hits) if question.form in FORMS else []
    if len(sides) < 2:
        return list(hits)
    near = [hit for hit in hits if hit.score >= hits[0].score - MARGIN]
    best = [next((hit for hit in near if side(hit)), None) for side in sides]
    first = [hit for hit in hits if hit in best]
    rest = [hit for hit in hits if hit not in best]
    return [replace(hit, rank=rank) for rank, hit in enumerate([*first, *rest], 1)]


def sides_of(question: Question, hits: Sequence[Hit]) -> list[Side]:
    """What tells the sides apart: numbered parts, else documents, else years of documents."""
    numbers = numbered(question.text)
    if len(numbers) > 1:
        return [_under(number) for number in numbers]
    documents = next((c.filters.document for c in question.cues if c.key == "document"), ())
    if len(documents) > 1:
        return [_of(document) for document in documents]
    return [_from(year) for year in sorted(_years(question, hits))]


def _under(number: str) -> Side:
    return lambda hit: number in numbered(" ".join(hit.passage.section))


def _of(document: str) -> Side:
    return lambda hit: hit.passage.document.id == document


def _from(year: int) -> Side:
    return lambda hit: hit.passage.document.year == year


def _years(question: Question, hits: Sequence[Hit]) -> set[int]:
    period = next((c.filters for c in question.cues if c.key == "period"), None)
    if period is None:
        return set()
    first, last = period.year_from or 0, period.year_to or 9999
    years = {hit.passage.document.year for hit in hits}
    return {year for year in years if year is not None and first <= year <= last}
