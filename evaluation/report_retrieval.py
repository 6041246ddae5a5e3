"""The part of the report about finding passages."""

from collections.abc import Callable

from evaluation.gold import OPEN
from evaluation.markdown import gap, mean_of, number, table, with_interval
from evaluation.metrics import FIGURES
from evaluation.results import About, Result
from evaluation.selection import CHOICE, OURS, ahead, answerable, best_baseline, values
from evaluation.shown import BUDGETS, curve

HALVES = (*OPEN, "reporting")
SHOWN_AT = (1_000, 2_000, 4_000, 8_000)  # characters, of the table beside the picture
TABLED = (CHOICE, "hit@5", "recall@4000c")  # figures of the table per kind of question


def halves_part(result: Result) -> list[str]:
    """A table for each half, and how far ahead of its best baseline."""
    parts = ["## Finding passages"]
    for half in HALVES:
        ids = answerable(result, half=half)
        if ids:
            parts += _half(result, half, ids)
    return parts


def _half(result: Result, half: str, ids: list[str]) -> list[str]:
    rows = [
        [name, with_interval(values(result, name, CHOICE, ids))]
        + [mean_of(values(result, name, figure, ids)) for figure in FIGURES if figure != CHOICE]
        for name in result.systems
    ]
    others = [figure for figure in FIGURES if figure != CHOICE]
    best = best_baseline(result, ids)
    gaps = "; ".join(
        f"{figure} {gap(ahead(result, best, figure, ids))}" for figure in ("mrr@10", "recall@4000c")
    )
    return [
        f"### {half.capitalize()}",
        table([f"{len(ids)} questions", f"{CHOICE} (95 %)", *others], rows),
        f"{OURS} less {best}, the best baseline: {gaps}.",
    ]


def shown_part(result: Result, picture: str) -> list[str]:
    """The picture, and the same in figures."""
    ids = answerable(result)
    rows = [
        [name, *(number(curve(found, ids)[BUDGETS.index(budget)]) for budget in SHOWN_AT)]
        for name, found in result.systems.items()
    ]
    header = [f"recall, {len(ids)} questions", *(f"{budget:,} characters" for budget in SHOWN_AT)]
    return [
        "## Recall against characters shown",
        f"![Line charts of recall against characters shown, for all questions and per type; "
        f"the table below has the figures of all questions.]({picture})",
        table(header, rows),
    ]


def kinds_part(result: Result) -> list[str]:
    """Figures per type and per form of question, beside those of the best baseline."""
    ids = answerable(result)
    best = best_baseline(result, ids)
    return [
        "## Per kind of question",
        f"All halves together; {OURS} / {best}. The fewer questions, the less a figure says.",
        _kinds(result, best, "type", lambda about: about.type),
        "Forms are labelled in the tuning and reporting halves.",
        _kinds(result, best, "form", lambda about: about.form),
    ]


def _kinds(result: Result, best: str, title: str, kind: Callable[[About], str | None]) -> str:
    groups: dict[str, list[str]] = {}
    for key in answerable(result):
        name = kind(result.questions[key])
        if name is not None:
            groups.setdefault(name, []).append(key)
    rows = [
        [name, str(len(ids)), *(_beside(result, best, figure, ids) for figure in TABLED)]
        for name, ids in sorted(groups.items())
    ]
    return table([title, "questions", *TABLED], rows)


def _beside(result: Result, best: str, figure: str, ids: list[str]) -> str:
    both = (mean_of(values(result, name, figure, ids)) for name in (OURS, best))
    return " / ".join(both)
