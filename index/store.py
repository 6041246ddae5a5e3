"""What every store can do. One contract test suite runs on all of them."""

from collections.abc import Sequence
from typing import Protocol

from index.points import Found, HybridQuery, Point

# Names of the vectors of a point.
DENSE, SENTENCES, LEXICAL = "dense", "sentences", "lexical"

# Points that are written at a time; the embedded store lets nothing else run meanwhile (15 ms).
BATCH = 32

# How widely the graph over the vectors is searched: 0.96 of the 100 nearest of 100,000 are found,
# where 100 finds 0.86 (docs/scale.md).
GRAPH_WIDTH = 256
# With quantised vectors this many times as many are compared again in full.
OVERSAMPLING = 2.0


class Store(Protocol):
    """Holds points and finds the nearest of them."""

    def write(self, points: Sequence[Point]) -> None:
        """Adds points, or replaces those with the same id; they are safe on return."""

    def discard(self, revision: str) -> None:
        """Removes all points of one revision of a document.

        They may still count in how rare a word is, until `settle` or the next opening.
        """

    def settle(self) -> None:
        """Forgets what was discarded in every respect; not while others use the store."""

    def query(self, query: HybridQuery) -> list[Found]:
        """At most `limit` points, best first, in one call of the store.

        1. Candidates: the nearest passages by vector, and by words.  2. Two lists: the
        candidates by their best sentence, and the best passages by all terms.  3. The lists are
        fused by their scores: each is brought to [0, 1] between three standard deviations below
        and above its mean, and added (Qdrant's distribution-based score fusion).  4. Boosts.
        """

    def count(self) -> int:
        """How many points there are."""

    def optimise(self) -> None:
        """Makes what was written fast to search, and settles; not while others use the store.

        Takes minutes where there is much of it.
        """

    def close(self) -> None:
        """Lets go of the store; nothing else may be called afterwards."""
