"""Fits what the wordings of a practice case weigh: `python -m evaluation.fit_cases` writes
`ingest/cases/weights.py`, `--held-out` says what each report gets from weights of the others.

Multinomial logistic regression over the sentences of all examples: none of the fields, or one. Of
a case whose passages were not all judged, a sentence without a field counts less, and one with a
field more.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from evaluation.case_examples import Example, examples
from evaluation.documents import ROOT
from evaluation.markdown import number, table
from ingest.cases.features import NAMES, Features, features
from ingest.cases.telling import chosen
from ingest.cases.weighing import FIELDS, Chances, keeps_of, smoothed, weighed_by

WEIGHTS = ROOT / "ingest" / "cases" / "weights.py"
STRENGTH = 0.1  # of the data against the pull to zero (scikit-learn's C)
RIGHT, SILENT = 2.0, 0.5  # what a sentence with and without a field counts in an incomplete case
LEAST_CASES = 4  # in which a word must stand to be weighed
LIGHTEST = 0.1  # a word that weighs less for every field is left out
PAGE = '''"""What wordings weigh. Written by `python -m evaluation.fit_cases`; do not edit."""

# How often a sentence of a case tells of none of the fields, and of each (weighing.py).
SHARES = {shares}
# What speaks for themes, results, success factors and obstacles, against none of them.
BIAS = {bias}
WEIGHTS: dict[str, tuple[float, float, float, float]] = {{
{rows}}}
'''


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """A fitted model, as `ingest/cases/weights.py` holds it."""

    shares: Chances
    bias: tuple[float, ...]
    rows: dict[str, tuple[float, ...]]


def fitted(cases: Sequence[Example]) -> Weights:
    """The weights; those of "none" are taken off from the others."""
    told = [features(case.lines) for case in cases]
    names = [*NAMES, *_words(told)]
    rows = np.vstack([matrix(one, names) for one in told])
    wanted = np.concatenate([case.fields for case in cases])
    counts = np.concatenate([_counts(case) for case in cases])
    model = LogisticRegression(C=STRENGTH, max_iter=3_000)
    model.fit(rows, wanted, sample_weight=counts)
    weights = (model.coef_[1:] - model.coef_[0]).T.round(2)
    bias = (model.intercept_[1:] - model.intercept_[0]).round(2)
    share = np.bincount(wanted, minlength=len(FIELDS) + 1) / len(wanted)
    return Weights(
        shares=tuple(share.round(3).tolist()),
        bias=tuple(bias.tolist()),
        rows={
            name: tuple(row)
            for name, row in zip(names, weights.tolist(), strict=True)
            if name in NAMES or max(map(abs, row)) >= LIGHTEST
        },
    )


def _words(told: Iterable[Sequence[Features]]) -> list[str]:
    """The words that stand in several cases; a name of one school says nothing of the next."""
    cases = Counter(name for rows in told for name in set().union(*rows).difference(NAMES))
    return sorted(name for name, count in cases.items() if count >= LEAST_CASES)


def matrix(rows: Iterable[Features], names: Sequence[str]) -> NDArray[np.float64]:
    """The features, shape (sentences, names)."""
    return np.array([[row.get(name, 0.0) for name in names] for row in rows])


def _counts(case: Example) -> list[float]:
    if case.complete:
        return [1.0] * len(case.fields)
    return [RIGHT if field else SILENT for field in case.fields]


def written(weights: Weights) -> str:
    """The text of `ingest/cases/weights.py`."""
    rows = "".join(f'    "{name}": {row},\n' for name, row in weights.rows.items())
    return PAGE.format(shares=weights.shares, bias=weights.bias, rows=rows)


def held_out(cases: Sequence[Example]) -> str:
    """By report and field: gold items told and findings that are right, by weights of the others.

    Of an incomplete case each other case of its report may help, for no other report is like it.
    """
    rows = []
    for report in dict.fromkeys(case.report for case in cases):
        own = [case for case in cases if case.report == report]
        others = [case for case in cases if case.report != report]
        counts: Counter[tuple[str, str]] = Counter()
        weights = fitted(others) if all(case.complete for case in own) else None
        for case in own:
            rest = [one for one in own if one is not case]
            counts.update(_counted(case, weights or fitted([*others, *rest])))
        for field in FIELDS:
            told, items = counts[field, "told"], counts[field, "items"]
            right, found = counts[field, "right"], counts[field, "found"]
            rows.append([report, field, *_share(told, items), *_share(right, found)])
    return table(("report", "field", "told", "of", "share", "right", "of", "share"), rows)


def _counted(case: Example, weights: Weights) -> Counter[tuple[str, str]]:
    alone = [weighed_by(row, weights.bias, weights.rows) for row in features(case.lines)]
    chances = smoothed(alone, keeps_of(case.lines), weights.shares)
    counts: Counter[tuple[str, str]] = Counter()
    for at, field in enumerate(FIELDS, start=1):
        found = chosen(case.lines, chances, at)
        told = [case.items[field][one] for one in found]
        counts[field, "told"] = len(frozenset().union(*told) - {-1})
        counts[field, "items"] = len(frozenset().union(*case.items[field]) - {-1})
        counts[field, "right"], counts[field, "found"] = sum(map(bool, told)), len(found)
    return counts


def _share(part: int, whole: int) -> tuple[str, str, str]:
    return str(part), str(whole), number(part / whole if whole else None)


def main() -> None:
    """Writes the weights, or says what they reach on reports that did not help to fit them."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.fit_cases", description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", metavar="DIR")
    parser.add_argument("--held-out", action="store_true")
    options = parser.parse_args()
    cases = examples(options.shared)
    if options.held_out:
        print(held_out(cases))
    else:
        WEIGHTS.write_text(written(fitted(cases)), "utf-8")


if __name__ == "__main__":
    main()
