"""How near two values are, from 0 to 1: the formulas of the criteria (docs/practice-finder.md)."""

from ingest.nouns import NumberRange

UNKNOWN = 0.5  # what a case counts for where it does not say: between like and unlike
ALIKE = 0.7  # from here on values are called alike


def by_ratio(a: NumberRange, b: NumberRange) -> float:
    """The smaller number divided by the larger, at the ends that face each other; 1 if they touch.

    This is exp(-d) with d the distance on a logarithmic scale: twice as large gives 0.5, wherever
    on the scale. Zero only beside a range that ends at 0.
    """
    lower, higher = sorted((a, b), key=lambda one: one.low)
    return 1.0 if higher.low <= lower.high else lower.high / higher.low


def by_distance(a: NumberRange, b: NumberRange, none: float) -> float:
    """1 where the ranges touch, falling in a straight line to 0 at a distance of `none`."""
    # Rounded, so that 0.9 - 0.6 is no more than 0.3.
    distance = round(max(0.0, b.low - a.high, a.low - b.high), 6)
    return max(0.0, 1 - distance / none)


def by_steps(a: tuple[int, int], b: tuple[int, int], classes: int) -> float:
    """1 where two ranges of classes touch; 0 from the first class to the last of `classes`."""
    return 1 - max(0, b[0] - a[1], a[0] - b[1]) / (classes - 1)


def by_share(percent: int | None) -> float:
    """Of a skill that was worked on: 0.75 for little of the subsidy, up to 1 for all of it.

    An unknown share counts as half. So that a school is found that did anything about it, and
    before others one that made it its main work.
    """
    return 0.75 + 0.25 * (UNKNOWN if percent is None else min(percent, 100) / 100)
