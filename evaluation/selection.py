"""Which questions of a result a figure is about, and that figure of a system on them."""

from collections.abc import Sequence

from evaluation.results import Result
from evaluation.significance import Difference, difference

OURS = "Vindplaats"  # how the report calls this project
CHOICE = "mrr@10"  # the figure by which systems and settings are chosen


def answerable(
    result: Result, *, half: str | None = None, type: str | None = None, form: str | None = None
) -> list[str]:
    """Ids of the questions with gold that have all that is given."""
    return [
        key
        for key in result.systems[OURS]
        if half in (None, result.questions[key].half)
        and type in (None, result.questions[key].type)
        and form in (None, result.questions[key].form)
    ]


def values(result: Result, system: str, figure: str, ids: Sequence[str]) -> list[float]:
    """A figure of a system for each question; raises KeyError for one without gold."""
    scores = [result.systems[system][key].scores[figure] for key in ids]
    return [score for score in scores if score is not None]


def best_baseline(result: Result, ids: Sequence[str]) -> str:
    """The baseline with the highest mrr@10 on these questions; the first of equal ones."""
    others = [name for name in result.systems if name != OURS]
    return max(others, key=lambda name: sum(values(result, name, CHOICE, ids)))


def ahead(result: Result, other: str, figure: str, ids: Sequence[str]) -> Difference:
    """How far this project is ahead of another system on these questions."""
    return difference(values(result, OURS, figure, ids), values(result, other, figure, ids))
