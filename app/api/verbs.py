"""What the verbs work with; they stand in `asked`, `registers` and `held`.

Each takes this and its checked parameters, and gives the JSON of the command line contract over
the library as it is at the time of the call; a list stands under its name beside the `total` there
is, for a caller may want fewer. Each raises VindplaatsError where it cannot be done, and all are
safe among threads.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.asking import Request
from app.output import Json
from index.library import Library
from ingest.nouns import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """A library, and who answers questions about it."""

    library: Library
    answer: Callable[[Request, int], Answer]  # to a request, from at most so many passages


def listed(name: str, rows: Sequence[Json], total: int) -> Json:
    """The rows that are given of all there are."""
    return {"total": total, name: list(rows)}
