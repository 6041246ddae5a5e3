"""The part of the report about what answers hold."""

from collections.abc import Iterable
from statistics import median

from evaluation.answers import ANSWERED, LENGTH
from evaluation.gold import OPEN
from evaluation.markdown import mean_of, table, with_interval
from evaluation.metrics import column
from evaluation.results import Result, Scores

HALVES = (*OPEN, "reporting")
FIGURES = ("facts", "citation_precision", "citation_recall")
HOW = """\
facts: share of the needed facts in the first 700 characters; a refusal has none. citation
precision: share of the citations of an answer with gold in them; recall: share of the grade-2
quotes that a citation holds. verbatim: share of the citations that stand in the document.
characters: median length of an answer."""
APART = """\
What sentences and signs weigh is fitted on development and tuning questions, so their figures
above may be too good. Here each of them is answered by weights that were fitted without its fold
(ten folds, of questions), and refused by a probability from such weights. The features themselves
and the lengths of answers were chosen on all of them."""


def answers_part(result: Result) -> list[str]:
    """Figures of the answers per half and per type, and those of the open halves held out."""
    return [
        "## Answers",
        HOW,
        _halves(result),
        "### Per type of question",
        "Development and tuning together / reporting. The fewer questions, the less a figure says.",
        _types(result),
        "### By weights that did not see the question",
        APART,
        _held_out(result),
    ]


def _halves(result: Result) -> str:
    rows = []
    for half in HALVES:
        scores = _of(result, (half,))
        figures = (with_interval(column(scores, one)) for one in (*FIGURES, "verbatim"))
        rows.append([half, *figures, length(scores)])
    return table(["half", *map(_shown, (*FIGURES, "verbatim", LENGTH))], rows)


def _types(result: Result) -> str:
    rows = []
    for name in sorted({about.type for about in result.questions.values()}):
        both = [_of(result, halves, type=name) for halves in (OPEN, ("reporting",))]
        numbers = [len(column(scores, ANSWERED[0])) for scores in both]
        if any(numbers):
            figures = ([mean_of(column(scores, one)) for scores in both] for one in FIGURES)
            beside = [list(map(str, numbers)), *figures, list(map(length, both))]
            rows.append([name, *map(" / ".join, beside)])
    return table(["type", "questions", *map(_shown, FIGURES), LENGTH], rows)


def _held_out(result: Result) -> str:
    rows = []
    for half in OPEN:
        ids = [key for key in result.held_out if result.questions[key].half == half]
        for name, of in (("held out", result.held_out), ("as above", result.answers)):
            scores = [of[key] for key in ids]
            figures = (with_interval(column(scores, one)) for one in (ANSWERED[0], *FIGURES))
            rows.append([f"{half}, {name}", str(len(ids)), *figures])
    return table(["weights", "answerable", ANSWERED[0], *map(_shown, FIGURES)], rows)


def length(scores: Iterable[Scores]) -> str:
    """The median length of the answers, in characters; a dash without answers."""
    lengths = column(scores, LENGTH)
    return f"{median(lengths):.0f}" if lengths else "–"


def _shown(figure: str) -> str:
    return figure.replace("_", " ")


def _of(result: Result, halves: Iterable[str], type: str | None = None) -> list[Scores]:
    return [
        scores
        for key, scores in result.answers.items()
        if result.questions[key].half in halves and type in (None, result.questions[key].type)
    ]
