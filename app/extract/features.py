"""What speaks for a sentence, as numbers; `score` weighs them."""

from collections.abc import Mapping

from app.extract.asked import has_name, has_number, has_reason, has_time, has_unit
from app.extract.pool import Candidate, Pool
from ingest.headings import is_item

FAR = 5  # sentences; further apart makes no difference
# Cosines of the bundled model lie close together; what a tenth of one means here.
NEARNESS = 10.0


def features(pool: Pool) -> list[dict[str, float]]:
    """The features of each candidate of the pool, in their order; yes is 1, no 0 or -1."""
    nearest = max((c.similarity for c in pool.candidates), default=0.0)
    most_words = max((c.words for c in pool.candidates), default=0.0)
    best = max((group[0].hit.score for group in pool.by_hit if group), default=0.0)
    found = []
    for group in pool.by_hit:
        middle = max(group, key=lambda c: NEARNESS * c.similarity + c.words / 2, default=None)
        for c in group:
            assert middle is not None
            beside = [o for o in group if abs(o.index - c.index) == 1]
            near = max((o.similarity for o in beside), default=nearest - 1 / NEARNESS)
            found.append(
                {
                    "meaning": NEARNESS * (c.similarity - nearest),
                    "words": c.words - most_words,
                    "rank": 1 / c.hit.rank,
                    "hit": c.hit.score - best,
                    "distance": min(abs(c.index - middle.index), FAR) / FAR,
                    "meaning beside": NEARNESS * (near - nearest),
                    "words beside": max((o.words for o in beside), default=0.0),
                    **_form(c),
                    **_kind(c, pool),
                }
            )
    return found


def _form(c: Candidate) -> Mapping[str, float]:
    """What the sentence is: the first of its passage, a lead-in, in the body of a document."""
    return {
        "first": float(c.index == 0),
        "lead-in": float(c.text.endswith(":")),
        "without heading": float(not c.hit.passage.section),
        "background": float(c.hit.passage.evidence == "achtergrond"),
    }


def _kind(c: Candidate, pool: Pool) -> Mapping[str, float]:
    """Whether the sentence has what is asked for; 0 where it is not asked for."""
    asked = pool.asked
    return {
        "number": asked.number and _sign(has_number(asked, c.text)),
        "unit": (asked.share or asked.money) and _sign(has_unit(asked, c.text)),
        "time": asked.time and _sign(has_time(asked, c.text)),
        "name": asked.name and _sign(has_name(asked, c.text)),
        "reason": float(asked.form == "reason" and has_reason(c.text)),
        "item": float(asked.form == "list" and is_item(c.text)),
        "experience": float(asked.form == "practice" and c.hit.passage.evidence == "ervaring"),
    }


def _sign(value: bool) -> float:
    return 1.0 if value else -1.0
