"""Whether a difference between two systems on the same questions could be chance."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

TRIALS = 10_000
SEED = 20_140_710


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A mean difference over questions, with its 95 % interval and two-sided p."""

    mean: float
    low: float
    high: float
    p: float


def randomisation(differences: Sequence[float], seed: int = SEED) -> float:
    """Two-sided p of the paired randomisation test.

    If two systems are the same, each difference could as well have had the other sign: p is the
    share of 10,000 random sign flips with a mean at least as far from 0, the observed one
    included (Smucker, Allan & Carterette 2007, CIKM). 1 without differences.
    """
    values = np.asarray(differences, dtype=np.float64)
    if not values.any():
        return 1.0
    signs = np.random.default_rng(seed).choice((-1.0, 1.0), size=(TRIALS, len(values)))
    # Sums that are equal on paper differ in their last bits.
    extreme = np.abs(signs @ values) >= abs(values.sum()) - 1e-9
    return float((extreme.sum() + 1) / (TRIALS + 1))


def interval(values: Sequence[float], seed: int = SEED) -> tuple[float, float]:
    """95 % interval of the mean: percentiles of 10,000 bootstrap samples (Efron 1979).

    Raises ValueError without values.
    """
    if not values:
        raise ValueError("no values, so no interval")
    sample = np.asarray(values, dtype=np.float64)
    rows = np.random.default_rng(seed).integers(0, len(sample), size=(TRIALS, len(sample)))
    low, high = np.percentile(sample[rows].mean(axis=1), (2.5, 97.5))
    return float(low), float(high)


def difference(ours: Sequence[float], theirs: Sequence[float]) -> Difference:
    """Of paired values: `ours` less `theirs`. Raises ValueError without values."""
    values = [a - b for a, b in zip(ours, theirs, strict=True)]
    low, high = interval(values)
    return Difference(mean=float(np.mean(values)), low=low, high=high, p=randomisation(values))
