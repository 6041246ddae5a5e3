"""What every store can do. One contract test suite runs on all of them."""

from collections.abc import Sequence
from typing import Protocol

from index.points import Found, HybridQuery, Point

# Names of the vectors of a point.
DENSE, LEXICAL = "dense", "lexical"

# The two searches are fused by distribution-based score fusion: each list's scores are
# brought to [0, 1] between three standard deviations below and above their mean, and added.
# docs/decisions.md has its measurement against reciprocal rank fusion.
CANDIDATES = 100  # passages that each search hands to the fusion


class Store(Protocol):
    """Holds points and finds the nearest of them."""

    def write(self, points: Sequence[Point]) -> None:
        """Adds points, or replaces those with the same id; they are safe on return."""

    def discard(self, revision: str) -> None:
        """Removes all points of one revision of a document."""

    def query(self, query: HybridQuery) -> list[Found]:
        """At most `limit` points by score fusion of the two searches."""

    def count(self) -> int:
        """How many points there are."""

    def close(self) -> None:
        """Lets go of the store; nothing else may be called afterwards."""
