"""The part of the report about answers and refusals."""

from evaluation.answers import ANSWERED, REFUSED
from evaluation.gold import OPEN
from evaluation.markdown import table, with_interval
from evaluation.metrics import column
from evaluation.results import Result, Scores

HALVES = (*OPEN, "reporting")


def answers_part(result: Result) -> list[str]:
    """Figures of the answers, and which questions were refused, per half."""
    return [
        "## Answers",
        "facts: share of the needed facts in the first 700 characters. citation precision: share "
        "of the citations of an answer with gold in them; recall: share of the grade-2 quotes "
        "that a citation holds. verbatim: share of the citations that stand in the document.",
        _table(result, ("facts", "citation_precision", "citation_recall", "verbatim")),
        "## Refusals",
        "Right: questions that the documents do not answer. Wrong: questions that they do.",
        _refusals(result),
    ]


def _table(result: Result, figures: tuple[str, ...]) -> str:
    rows = [
        [half, *(with_interval(column(_of(result, half), figure)) for figure in figures)]
        for half in HALVES
    ]
    return table(["half", *(figure.replace("_", " ") for figure in figures)], rows)


def _refusals(result: Result) -> str:
    rows = []
    for half in HALVES:
        right = column(_of(result, half), REFUSED)
        wrong = [1 - value for value in column(_of(result, half), ANSWERED[0])]
        rows.append(
            [half, str(len(right)), with_interval(right), str(len(wrong)), with_interval(wrong)]
        )
    header = ["half", "unanswerable", "refused, right", "answerable", "refused, wrong"]
    return table(header, rows)


def _of(result: Result, half: str) -> list[Scores]:
    return [scores for key, scores in result.answers.items() if result.questions[key].half == half]
