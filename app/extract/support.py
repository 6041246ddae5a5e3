"""Other passages that say the same as a chosen sentence: they are cited beside it."""

from collections.abc import Sequence

from app.extract.asked import FIGURE
from app.extract.pool import Candidate, Pool, stems_of
from app.extract.score import Scores

ALIKE = 0.5  # share of the stems of the shorter sentence that the other one has
FEWEST = 4  # stems that they share
MARGIN = 4.0  # how far below the best sentence a supporting one may score
MOST = 2  # for one answer


def supported(
    pool: Pool, scores: Scores, chosen: Sequence[Candidate]
) -> dict[Candidate, Candidate]:
    """Candidate that was not chosen -> the chosen one, of another passage, that it supports."""
    least = max(scores.values(), default=0.0) - MARGIN
    others = [c for c in pool.candidates if c not in chosen and scores[c] >= least]
    found: dict[Candidate, Candidate] = {}
    for candidate in sorted(others, key=lambda c: -scores[c]):
        same = next((one for one in chosen if _say_the_same(candidate, one)), None)
        if same is not None and len(found) < MOST:
            found[candidate] = same
    return found


def _say_the_same(a: Candidate, b: Candidate) -> bool:
    one, other = stems_of(a.text), stems_of(b.text)
    shared = len(one & other)
    return (
        a.hit is not b.hit
        and shared >= FEWEST
        and shared >= ALIKE * min(len(one), len(other))
        and set(FIGURE.findall(a.text)) == set(FIGURE.findall(b.text))
    )
