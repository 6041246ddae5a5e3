"""The extractive answer to a question.

1. Score the sentences of the best passages.  2. Take a list, or the best of each side, where that
is asked for.  3. Choose the best others that fit.  4. Compose the answer.
"""

from collections.abc import Mapping, Sequence

from app.extract.choose import choose, completed
from app.extract.compose import Composed, compose
from app.extract.differences import differences
from app.extract.lists import list_asked
from app.extract.pool import Candidate, Pool
from app.extract.profile import Passages, no_passages, profile_of
from app.extract.score import Scores, scored
from app.extract.sides import MARGIN, Side, sides
from app.extract.support import supported
from app.weights import SENTENCE
from ingest.nouns import Question


def extracted(
    question: Question,
    pool: Pool,
    weights: Mapping[str, float] = SENTENCE,
    passages: Passages = no_passages,
) -> Composed:
    """The answer that the sentences of the pool give; there must be at least one.

    `passages` gives the whole document that a passage is from.
    """
    scores = scored(pool, weights)
    listed = list_asked(pool, scores)
    asked = sides(question, pool)
    taken = listed.all if listed else _best_of_each(asked, pool, scores)
    chosen = completed(pool, choose(pool, scores, taken))
    profile = profile_of(chosen, passages) if question.form == "practice" else []
    return compose(
        pool,
        [*chosen, *profile],
        listed,
        asked,
        supported(pool, scores, chosen),
        differences(pool, scores, chosen),
    )


def _best_of_each(asked: Sequence[Side], pool: Pool, scores: Scores) -> list[Candidate]:
    least = max(scores.values()) - MARGIN
    best = [side.best(pool, scores) for side in asked]
    return list(dict.fromkeys(c for c in best if c is not None and scores[c] >= least))
