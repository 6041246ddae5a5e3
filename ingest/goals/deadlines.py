"""Which of the moments of a sentence is the one by which its goal is to be reached."""

from collections.abc import Sequence

from ingest.goals.quantities import Quantity
from ingest.goals.years import Moment
from ingest.nouns import Document


def deadline_of(
    found: Sequence[Moment], document: Document, target: Quantity | None = None
) -> Moment | None:
    """The moment by which a goal is to be reached; one that is past is none.

    `target`: where the target stands, which of several moments prefers the nearest.
    """
    ahead = [m for m in found if document.year is None or m.last >= document.year]
    later = [m for m in ahead if document.year is None or m.last > document.year] or ahead

    def likely(moment: Moment) -> tuple[bool, int, int]:
        far = 0 if target is None else abs(moment.start - target.start) // 20
        return (not moment.resolved, moment.weight - far, -moment.start)

    return max(later, key=likely, default=None)
