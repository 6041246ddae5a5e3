"""How long it takes, by how long it took."""

from collections.abc import Sequence

from app.adding.nouns import Batch, FileState

# What is supposed before anything was measured: 2 cores embed 10 passages a second, reading and
# writing included. It counts as much as this many passages that were measured.
SUPPOSED_SECONDS = 0.1
SUPPOSED_PASSAGES = 50


class Pace:
    """The seconds that a passage takes, on the average of all that was done."""

    def __init__(self) -> None:
        self._passages = SUPPOSED_PASSAGES
        self._seconds = SUPPOSED_PASSAGES * SUPPOSED_SECONDS

    def took(self, passages: int, seconds: float) -> None:
        """A file of so many passages took so long, from reading to writing."""
        self._passages += passages
        self._seconds += seconds

    def seconds_left(self, batch: Batch, others: Sequence[Batch]) -> float | None:
        """Until the last file of a batch is in; None if it is not on its way.

        Of `others` that are on their way as much comes between as it has itself, at most.
        """
        if not batch.started or batch.ended:
            return None
        own = _passages_left(batch)
        between = sum(min(own, _passages_left(other)) for other in others)
        return (own + between) * self._seconds / self._passages


def _passages_left(batch: Batch) -> int:
    return sum(_left(file) for file in batch.files if not file.ended)


def _left(file: FileState) -> int:
    return max(0, file.total - file.done)
