"""How likely each sentence of a case tells of each field.

1. A linear model weighs the features of a sentence: the chances of the fields, and of none.
2. What a text tells of it tells of for a while: sentences share the field of those beside them,
within a paragraph more than across paragraphs, and not under another heading (forward-backward
over a chain that keeps its field with chance `KEEPS`).
"""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from ingest.cases.features import Features, features
from ingest.cases.running import Line
from ingest.cases.weights import BIAS, SHARES, WEIGHTS

FIELDS = ("themes", "results", "success_factors", "obstacles")
KEEPS, KEEPS_ACROSS = 0.25, 0.1  # in a paragraph, and from a paragraph to the next

Chances = tuple[float, ...]  # of none of the fields, and of each of FIELDS; together 1


def weighed(lines: Sequence[Line]) -> list[Chances]:
    """The chances of the sentences of a case, in order; `lines` holds no headings."""
    alone = [weighed_by(row, BIAS, WEIGHTS) for row in features(lines)]
    return smoothed(alone, keeps_of(lines), SHARES)


def weighed_by(
    row: Features, bias: Sequence[float], weights: Mapping[str, Sequence[float]]
) -> Chances:
    """The chances of a sentence by itself; a word without a weight counts for nothing."""
    sums = list(bias)
    for name, value in row.items():
        for at, weight in enumerate(weights.get(name, ())):
            sums[at] += weight * value
    powers = [1.0, *(math.exp(one) for one in sums)]
    return tuple(one / sum(powers) for one in powers)


def keeps_of(lines: Sequence[Line]) -> list[float]:
    """The chance that a sentence keeps the field of the one before it; the first has none."""
    return [
        0.0 if one.heading != other.heading else KEEPS if one.block == other.block else KEEPS_ACROSS
        for one, other in pairwise(lines)
    ]


def smoothed(chances: Sequence[Chances], keeps: Sequence[float], shares: Chances) -> list[Chances]:
    """The chances, given those of all sentences; `shares` is how often each field is told of."""
    if not chances:
        return []
    told = [tuple(one / share for one, share in zip(row, shares, strict=True)) for row in chances]
    forward = [_scaled([s * t for s, t in zip(shares, told[0], strict=True)])]
    for keep, row in zip(keeps, told[1:], strict=True):
        moved = [keep * f + (1 - keep) * s for f, s in zip(forward[-1], shares, strict=True)]
        forward.append(_scaled([m * t for m, t in zip(moved, row, strict=True)]))
    backward = [(1.0,) * len(shares)]
    for keep, row in zip(reversed(keeps), reversed(told[1:]), strict=True):
        seen = [b * t for b, t in zip(backward[-1], row, strict=True)]
        mean = sum(s * one for s, one in zip(shares, seen, strict=True))
        backward.append(_scaled([keep * one + (1 - keep) * mean for one in seen]))
    return [
        _scaled([f * b for f, b in zip(row, after, strict=True)])
        for row, after in zip(forward, reversed(backward), strict=True)
    ]


def _scaled(row: Sequence[float]) -> Chances:
    return tuple(one / sum(row) for one in row)
