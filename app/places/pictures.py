"""Pictures of pages that were drawn before, as many as fit."""

import threading
from collections import OrderedDict
from pathlib import Path

from app.places.render import picture

ROOM = 48 * 2**20  # bytes; some 300 pages


class Pictures:
    """Draws pages, and keeps those asked for last."""

    def __init__(self, room: int = ROOM) -> None:
        """`room` is how many bytes it may keep."""
        self._room = room
        self._kept: OrderedDict[tuple[Path, int], bytes] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def page(self, path: Path, number: int) -> bytes:
        """Page `number` (1-based) as WebP; raises DocumentError if it cannot be drawn.

        The file never changes under its name, which holds the revision.
        """
        key = path, number
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        drawn = picture(path, number)
        with self._lock:
            self._size += len(drawn) - len(self._kept.get(key, b""))
            self._kept[key] = drawn
            while self._size > self._room:
                _, oldest = self._kept.popitem(last=False)
                self._size -= len(oldest)
        return drawn
