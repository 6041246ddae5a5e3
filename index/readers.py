"""Who is reading at the moment, so that nothing is taken away that they may still find."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from threading import Condition


class Readers:
    """Readers never wait; a writer can wait for those that came before it."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._tickets = count()
        self._reading: set[int] = set()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Around each reading, the look at what there is to be read included."""
        with self._changed:
            ticket = next(self._tickets)
            self._reading.add(ticket)
        try:
            yield
        finally:
            with self._changed:
                self._reading.discard(ticket)
                self._changed.notify_all()

    def wait_for_earlier(self) -> None:
        """Returns when everyone is gone who is reading now; later ones may be reading by then."""
        with self._changed:
            last = next(self._tickets)
            self._changed.wait_for(lambda: all(ticket > last for ticket in self._reading))
