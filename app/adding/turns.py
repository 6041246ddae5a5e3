"""Whose turn it is: of the batches that wait, each has one file done at a time."""

from collections import deque
from collections.abc import Callable
from threading import Condition

Job = Callable[[], None]


class Turns:
    """Jobs by batch; may be used from any thread."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: dict[str, deque[Job]] = {}  # the batch whose turn it is comes first
        self._closed = False

    def add(self, batch: str, job: Job) -> None:
        """After the other jobs of its batch, in its turn."""
        with self._changed:
            self._waiting.setdefault(batch, deque()).append(job)
            self._changed.notify_all()

    def drop(self, batch: str) -> None:
        """Forgets the jobs of a batch that wait."""
        with self._changed:
            self._waiting.pop(batch, None)

    def next(self, patience: float) -> Job | None:
        """Waits for a job, at most `patience` seconds; None if there is none, or it is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed, patience)
            if self._closed or not self._waiting:
                return None
            batch = next(iter(self._waiting))
            jobs = self._waiting.pop(batch)
            job = jobs.popleft()
            if jobs:
                self._waiting[batch] = jobs
            return job

    def close(self) -> None:
        """From now on there are no jobs."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._closed
