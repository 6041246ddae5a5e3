"""How likely it is that two mentions are about the same indicator.

A logistic model of the features (app/lines/features.py), each of which may count for more from
some value on: its share in the odds is a sum of slopes, `slope * max(0, value - knot)`.
"""

import math
from collections.abc import Mapping

from app.lines.weights import BIAS, SLOPES

# Of each feature, from which value on the odds rise by how much for each unit more.
Slopes = Mapping[str, tuple[tuple[float, float], ...]]
# Where the slope of a feature may change; 0: one slope all along.
KNOTS: dict[str, tuple[float, ...]] = {
    "meaning": (0.0, 0.3, 0.5),
    "subject": (0.0, 0.1, 0.3),
    "rarest": (0.0, 2.0, 4.0),
    "telling": (0.0, 4.0, 8.0),
    "pairs": (0.0, 0.2),
    "indicator": (0.0,),
    "other_indicator": (0.0,),
    "recalled": (0.0,),
    "otherwise": (0.0,),
    "sector": (0.0,),
}


def score(features: Mapping[str, float], slopes: Slopes = SLOPES, bias: float = BIAS) -> float:
    """The probability, 0 to 1."""
    odds = bias + sum(
        slope * max(0.0, value - knot)
        for name, value in features.items()
        for knot, slope in slopes[name]
    )
    return 1 / (1 + math.exp(-odds))
