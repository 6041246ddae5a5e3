"""How a search ranks passages: every part and weight in one place.

The values were chosen by cross-validation (docs/retrieval.md); `python -m evaluation ablation`
switches the parts off one at a time.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.dutch import WEIGHTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The parts of a search and what they weigh."""

    candidates: int = 70  # passages that each search hands on
    meaning: bool = True  # search by the vectors of passages
    sentences: bool = True  # rank what was found by the best of its sentences
    words: bool = True  # search by terms
    weights: Mapping[str, float] = field(default_factory=lambda: WEIGHTS)  # of kinds of terms
    boost: float = 0.15  # for passages that the question hints at; two lists add up to about 2
    merge: bool = True  # neighbours that both answer become one hit
    spread: bool = True  # a comparison gets a passage from each side


RANKING = Ranking()
