"""The registers of an index: what was extracted from each document, kept beside its text.

A register is made when its document comes in. One that is missing or was made by other rules is
made anew from the canonical text, so that rules can change without reading any file again.
"""

import json
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from index.state import of_all
from index.texts import document_in, text_path
from index.writing import write_whole_bytes
from ingest.nouns import Register
from ingest.register import VERSION, register_of

FORM = TypeAdapter(Register)
KEPT = 256  # registers that stay in memory


def registers_in(folder: Path) -> list[Register]:
    """Those of all documents of the index in `folder`, by id; other processes may use it too.

    Raises IndexUnavailableError if there is no index or it is damaged.
    """
    return of_all(folder, lambda *names: register_in(folder, *names))


def register_path(folder: Path, document_id: str, revision: str) -> Path:
    """Where the index in `folder` keeps the register of a document."""
    return folder / "registers" / f"{document_id}@{revision}.json"


def register_bytes(register: Register) -> bytes:
    """What is kept of a register; `register_in` reads it again."""
    return json.dumps({"version": VERSION, "register": FORM.dump_python(register)}).encode()


@lru_cache(KEPT)
def register_in(folder: Path, document_id: str, revision: str) -> Register:
    """That of one document, from the index or made anew."""
    path = register_path(folder, document_id, revision)
    with suppress(OSError, ValueError, KeyError, ValidationError):
        kept = json.loads(path.read_text(encoding="utf-8"))
        if kept["version"] == VERSION:
            return FORM.validate_python(kept["register"])
    read = document_in(text_path(folder, document_id, revision))
    register = register_of(read)
    # A reader of a shared folder may have no right to write in it; the register is still right.
    with suppress(OSError):
        write_whole_bytes(path, register_bytes(register))
    return register
