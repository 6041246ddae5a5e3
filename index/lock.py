"""One process at a time holds an index, and tells the others who it is."""

import json
import os
from pathlib import Path

from filelock import FileLock, Timeout

from ingest.errors import IndexUnavailableError

NAME = "lock"
HOLDER = "holder.json"


class IndexLock:
    """Held from construction until `release`; freed by the system if the process dies."""

    def __init__(self, folder: Path, holder: str) -> None:
        """`holder` says in Dutch what this process does, for the message to others.

        Raises IndexUnavailableError if another process holds the index.
        """
        self._holder = folder / HOLDER
        self._lock = FileLock(folder / NAME)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(blocking=False)
        except Timeout as error:
            raise IndexUnavailableError(
                str(folder),
                f"deze index is in gebruik door {_holder_of(self._holder)}.",
                "Sluit dat eerst af, of stel je vraag op de pagina die het toont.",
            ) from error
        except OSError as error:
            raise IndexUnavailableError(
                str(folder),
                "hier kan geen index staan: dit is geen map waarin je mag schrijven.",
                "Wijs met --index een andere map aan.",
            ) from error
        self._holder.write_text(
            json.dumps({"holder": holder, "process": os.getpid()}), encoding="utf-8"
        )

    def release(self) -> None:
        """Lets others in."""
        self._holder.unlink(missing_ok=True)
        self._lock.release()


def _holder_of(path: Path) -> str:
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        return f"'{fields['holder']}' (proces {fields['process']})"
    except (OSError, ValueError, KeyError):
        return "een ander proces"
