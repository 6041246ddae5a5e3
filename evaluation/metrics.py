"""How well a result list answers one question; the same figures as the shared `score.py`.

A gold quote is found in a hit of the same document that holds at least half of it in one piece;
only letters and digits are compared. Figures by rank come from `ir-measures`; it has none by
characters shown, so those are computed here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import ir_measures
from ir_measures import RR, Success, nDCG

from evaluation.gold import Gold
from evaluation.structure import letters

RANKED = {
    "mrr@10": RR(rel=2) @ 10,
    "hit@1": Success(rel=2) @ 1,
    "hit@5": Success(rel=2) @ 5,
    "ndcg@10": nDCG @ 10,
}
BUDGET = 4_000  # characters of passages that a reader is shown
FIGURES = (*RANKED, f"recall@{BUDGET}c", f"complete@{BUDGET}c")

# Where each gold quote of grade 2 is first found: its rank, and the characters shown up to and
# with that hit; None where it is not.
Places = tuple[tuple[int, int] | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A stretch of a document that a system puts before a reader."""

    document: str
    start: int  # in the canonical text, in characters
    end: int
    text: str


def holds(passage: str, quote: str) -> bool:
    """True if at least half of the quote stands in the passage in one piece (both as letters)."""
    need = (len(quote) + 1) // 2
    return any(quote[at : at + need] in passage for at in range(len(quote) - need + 1))


def found_in(document: str, text: str, gold: Gold) -> bool:
    """True if a text of a document holds the gold quote."""
    return document == gold.document and holds(letters(text), letters(gold.quote))


def places_of(gold: Iterable[Gold], hits: Sequence[Shown]) -> Places:
    """Where each quote is first found in the hits, best first."""
    quotes = [(one.document, letters(one.quote)) for one in gold]
    found: list[tuple[int, int] | None] = [None] * len(quotes)
    characters = 0
    for rank, hit in enumerate(hits, 1):
        characters += len(hit.text)
        passage = letters(hit.text)
        for number, (document, quote) in enumerate(quotes):
            if found[number] is None and document == hit.document and holds(passage, quote):
                found[number] = (rank, characters)
    return tuple(found)


def recall_at(places: Places, budget: int) -> float | None:
    """The share of the quotes in the hits that fit in so many characters; None without quotes.

    The first hit is always shown.
    """
    if not places:
        return None
    shown = [place is not None and (place[0] == 1 or place[1] <= budget) for place in places]
    return sum(shown) / len(shown)


def scores_of(gold: Sequence[Gold], hits: Sequence[Shown]) -> dict[str, float | None]:
    """Each of `FIGURES` for one question; None for all if it has no gold of grade 2."""
    places = places_of(gold, hits)
    main = tuple(p for p, one in zip(places, gold, strict=True) if one.grade == 2)
    recall = recall_at(main, BUDGET)
    if recall is None:
        return dict.fromkeys(FIGURES)
    by_characters = {f"recall@{BUDGET}c": recall, f"complete@{BUDGET}c": float(recall == 1)}
    return {**_ranked(gold, places, len(hits)), **by_characters}


def _ranked(gold: Sequence[Gold], places: Places, hits: int) -> dict[str, float]:
    """Figures by rank.

    The judged things are the hits, each with the highest grade of the quotes that it is the first
    to hold, and the quotes that no hit holds. So a passage that repeats an earlier one gains
    nothing, and one that holds several quotes counts once.
    """
    grades: dict[str, int] = {}
    for number, (one, place) in enumerate(zip(gold, places, strict=True)):
        name = f"hit {place[0]}" if place else f"missed {number}"
        grades[name] = max(grades.get(name, 0), one.grade)
    run = {"q": {f"hit {rank}": float(-rank) for rank in range(1, hits + 1)}}
    values = ir_measures.iter_calc(RANKED.values(), {"q": grades}, run)
    by_measure = {str(metric.measure): metric.value for metric in values}
    return {name: by_measure[str(measure)] for name, measure in RANKED.items()}


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of the values that are defined; None if none is."""
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None


def column(rows: Iterable[Mapping[str, float | None]], figure: str) -> list[float]:
    """One figure of all questions for which it is defined."""
    return [value for row in rows if (value := row[figure]) is not None]
