"""What was added, refreshed and removed, and who logged in: a line of JSON for each, in a file.

Never a question, and never what was typed as a password or an unknown name.
"""

import errno
import json
import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

NAME = "audit.jsonl"  # in the folder of the index


class Audit:
    """The audit log of an index. Any thread may note."""

    def __init__(self, folder: Path, report: Callable[[str], None]) -> None:
        """`folder` is that of the index; `report` hears in Dutch when a line cannot be kept."""
        self.path = folder / NAME
        self._report = report
        self._lock = threading.Lock()

    def note(
        self,
        action: str,
        by: str | None,
        document: str = "",
        title: str = "",
        file: str = "",
        outcome: str = "",
    ) -> None:
        """Adds a line, on disk before this returns; `by` is a user, None on one's own machine.

        A log that cannot be written does not stop the work: that is told to `report`.
        """
        line = json.dumps(
            {
                "tijd": datetime.now(UTC).isoformat(timespec="seconds"),
                "gebruiker": by,
                "actie": action,
                "document": document,
                "titel": title,
                "bestand": file,
                "uitkomst": outcome,
            }
        )
        try:
            with self._lock:
                self._append(line.encode() + b"\n")
        except OSError as error:
            self._report(
                f"{self.path}: deze regel kon niet worden bewaard ({error.strerror}): {line} "
                "Maak ruimte of geef schrijfrechten."
            )

    def _append(self, data: bytes) -> None:
        # At once and at the end, so that lines of two processes do not mix.
        descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            before = os.fstat(descriptor).st_size
            if os.write(descriptor, data) < len(data):
                # Half a line would spoil the next one too.
                os.ftruncate(descriptor, before)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
