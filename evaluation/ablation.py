"""What each part of the search is worth: the figures without it."""

from evaluation.markdown import chance, mean_of, signed, table
from evaluation.metrics import FIGURES, column
from evaluation.rankings import Bench, without_a_part
from evaluation.results import Scores
from evaluation.selection import CHOICE
from evaluation.significance import difference
from index.ranking import RANKING


def ablation(bench: Bench) -> str:
    """Markdown: a row for each part, with the difference in mrr@10 and its p."""
    whole = bench.scores(RANKING)
    rows = [_row("all parts", whole, whole)]
    rows += [_row(name, bench.scores(ranking), whole) for name, ranking in without_a_part().items()]
    header = [f"{len(whole)} development and tuning questions", *FIGURES, "difference", "p"]
    return table(header, rows)


def _row(name: str, scores: dict[str, Scores], whole: dict[str, Scores]) -> list[str]:
    means = [mean_of(column(scores.values(), figure)) for figure in FIGURES]
    found = difference(column(scores.values(), CHOICE), column(whole.values(), CHOICE))
    last = ["", ""] if scores is whole else [signed(found.mean), chance(found.p)]
    return [name, *means, *last]
