"""Whether the chosen ranking would have been as good on questions it was not chosen on.

1. Put the questions in five folds.  2. For each fold choose the ranking that is best on the other
four.  3. Measure that choice on the fold (Stone 1974).  The mean over the folds is the figure of
the way of choosing; the default, chosen with all questions in sight, stands beside it.
"""

import random
from collections.abc import Mapping, Sequence

from evaluation.markdown import gap, mean_of, table
from evaluation.metrics import column
from evaluation.rankings import Bench, neighbours_of
from evaluation.selection import CHOICE
from evaluation.significance import SEED, difference

FOLDS = 5
DEFAULT = "default"


def folds_of(ids: Sequence[str], seed: int = SEED) -> list[list[str]]:
    """The questions in five parts of equal size, give or take one."""
    shuffled = sorted(ids)
    random.Random(seed).shuffle(shuffled)
    return [shuffled[start::FOLDS] for start in range(FOLDS)]


def chosen(by_ranking: Mapping[str, Mapping[str, float]], ids: Sequence[str]) -> str:
    """The ranking with the highest mean on these questions; the first of equal ones."""
    return max(by_ranking, key=lambda name: round(sum(by_ranking[name][key] for key in ids), 9))


def crossvalidate(bench: Bench) -> str:
    """Markdown: the choice and its held-out mrr@10 for each fold, and all together."""
    by_ranking = {}
    for name, ranking in neighbours_of().items():
        scores = bench.scores(ranking)
        by_ranking[name] = dict(zip(scores, column(scores.values(), CHOICE), strict=True))
    ids = list(by_ranking[DEFAULT])
    rows: list[list[str]] = []
    held_out: dict[str, float] = {}
    for fold in folds_of(ids):
        choice = chosen(by_ranking, [key for key in ids if key not in fold])
        held_out |= {key: by_ranking[choice][key] for key in fold}
        fixed = [by_ranking[DEFAULT][key] for key in fold]
        rows.append([choice, mean_of([held_out[key] for key in fold]), mean_of(fixed)])
    a, b = list(held_out.values()), [by_ranking[DEFAULT][key] for key in held_out]
    rows.append(["all folds", mean_of(a), mean_of(b)])
    best = chosen(by_ranking, ids)
    found = table([f"chosen without the fold ({len(ids)} questions)", CHOICE, DEFAULT], rows)
    return "\n\n".join(
        [
            found,
            f"Held out less default: {gap(difference(a, b))}.",
            f"Best on all questions at once: {best}, {mean_of(list(by_ranking[best].values()))}.",
        ]
    )
