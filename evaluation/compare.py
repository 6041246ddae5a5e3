"""Two results side by side: means with their difference, and the questions that changed.

Reporting questions count in the means only: who sees which of them changed could tune on them.
"""

from evaluation.gold import OPEN
from evaluation.markdown import gap, mean_of, number, signed, table
from evaluation.metrics import FIGURES
from evaluation.results import Found, Result
from evaluation.selection import CHOICE
from evaluation.significance import difference
from ingest.errors import UsageError

HALVES = (*OPEN, "reporting")


def compare(first: Result, system: str, second: Result, against: str) -> str:
    """Markdown: `system` of the first result less `against` of the second."""
    one, other = _system(first, system), _system(second, against)
    both = [key for key in one if key in other]
    parts = [f"A: {system}, {first.made['date']}. B: {against}, {second.made['date']}."]
    for half in HALVES:
        ids = [key for key in both if first.questions[key].half == half]
        if ids:
            rows = [_row(figure, one, other, ids) for figure in FIGURES]
            header = [f"{half}, {len(ids)} questions", "A", "B", "A - B (95 %), p"]
            parts.append(table(header, rows))
    seen = [key for key in both if first.questions[key].half in OPEN]
    parts.append(_changes(one, other, seen, first))
    return "\n\n".join(parts)


def _row(
    figure: str, one: dict[str, Found], other: dict[str, Found], ids: list[str]
) -> tuple[str, ...]:
    a, b = _values(one, figure, ids), _values(other, figure, ids)
    return figure, mean_of(a), mean_of(b), gap(difference(a, b))


def _changes(one: dict[str, Found], other: dict[str, Found], ids: list[str], about: Result) -> str:
    """The questions whose mrr@10 differs, greatest gain of A first."""
    a, b = _values(one, CHOICE, ids), _values(other, CHOICE, ids)
    changed = sorted((y - x, key, x, y) for key, x, y in zip(ids, a, b, strict=True) if x != y)
    rows = [
        (key, about.questions[key].type, number(x), number(y), signed(-loss))
        for loss, key, x, y in changed
    ]
    same = f"{len(ids) - len(changed)} of {len(ids)} questions have the same {CHOICE}."
    return "\n\n".join([table([CHOICE, "type", "A", "B", "A - B"], rows), same])


def _values(found: dict[str, Found], figure: str, ids: list[str]) -> list[float]:
    scores = [found[key].scores[figure] for key in ids]
    return [score for score in scores if score is not None]


def _system(result: Result, name: str) -> dict[str, Found]:
    if name not in result.systems:
        raise UsageError(
            f"Het systeem '{name}'",
            "staat niet in het resultaat.",
            f"Kies uit: {', '.join(result.systems)}.",
        )
    return dict(result.systems[name])
