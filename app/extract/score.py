"""How well each sentence answers: a weighted sum of its features."""

from collections.abc import Mapping

from app.extract.features import features
from app.extract.pool import Candidate, Pool
from app.weights import SENTENCE

Scores = dict[Candidate, float]


def scored(pool: Pool, weights: Mapping[str, float] = SENTENCE) -> Scores:
    """The log odds, up to a constant, that each candidate belongs in the answer."""
    return {
        candidate: sum(weights[name] * value for name, value in found.items())
        for candidate, found in zip(pool.candidates, features(pool), strict=True)
    }
