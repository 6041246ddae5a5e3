"""Recall against the characters of passages that a reader is shown."""

from collections.abc import Mapping, Sequence

from evaluation.metrics import mean, recall_at
from evaluation.results import Found

BUDGETS = tuple(range(500, 8_001, 500))  # characters


def curve(found: Mapping[str, Found], ids: Sequence[str]) -> list[float]:
    """Mean recall of the questions at each of `BUDGETS`; raises ValueError without questions."""
    recalls = [mean(recall_at(found[key].main, budget) for key in ids) for budget in BUDGETS]
    defined = [recall for recall in recalls if recall is not None]
    if len(defined) < len(BUDGETS):
        raise ValueError("no questions with gold")
    return defined
