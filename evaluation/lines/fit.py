"""Fits what features of two mentions weigh, on the lines that people gave them.

Logistic regression on all pairs of mentions of each set; every set counts as much as another.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from app.lines.features import features
from app.lines.score import KNOTS, Slopes
from evaluation.documents import ROOT
from evaluation.lines.material import Material

WEIGHTS = ROOT / "app" / "lines" / "weights.py"
STRENGTH = 0.3  # of the data against the pull to zero (scikit-learn's C)
EACH = 10_000.0  # what a set counts for

PAGE = '''"""What speaks for a link. Written by `python -m evaluation fit-lines`; do not edit."""

# Feature -> (from here on, how much the odds rise for each unit more); see app/lines/score.py.
SLOPES: dict[str, tuple[tuple[float, float], ...]] = {{
{slopes}}}
BIAS = {bias}
'''

COLUMNS = [(name, knot) for name, knots in KNOTS.items() for knot in knots]


def expanded(material: Material) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """The columns of all pairs, and whether the two are of one line."""
    pairs = list(material.pairs())
    found = [features(material.known, one, other) for one, other in pairs]
    rows = [[max(0.0, one[name] - knot) for name, knot in COLUMNS] for one in found]
    same = [bool(material.lines[one] & material.lines[other]) for one, other in pairs]
    return np.array(rows), np.array(same)


def fitted(sets: Sequence[Material]) -> tuple[Slopes, float]:
    """The slopes of each feature, and the odds where all features are 0."""
    found = [expanded(one) for one in sets]
    rows, same = np.vstack([r for r, _ in found]), np.hstack([s for _, s in found])
    counts = np.hstack([np.full(len(s), EACH / len(s)) for _, s in found])
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(scaler.transform(rows), same, sample_weight=counts)
    slopes = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - slopes @ scaler.mean_)
    by_name = {
        name: tuple(
            (knot, round(float(slope), 3))
            for (column, knot), slope in zip(COLUMNS, slopes, strict=True)
            if column == name
        )
        for name in KNOTS
    }
    return by_name, round(bias, 3)


def page(slopes: Slopes, bias: float) -> str:
    """The text of `app/lines/weights.py`."""
    rows = "".join(f'    "{name}": {values},\n' for name, values in slopes.items())
    return PAGE.format(slopes=rows, bias=bias)
