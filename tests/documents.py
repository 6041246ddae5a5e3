"""Real documents as they are read, each once in a process: the larger ones take seconds."""

from functools import cache
from pathlib import Path

from ingest.nouns import Draft, ReadDocument
from ingest.read import READERS, load, read_document


@cache
def draft(path: Path) -> Draft:
    """What the reader of the file's ending makes of it."""
    return READERS[path.suffix](path.name, load(path))


@cache
def document(path: Path) -> ReadDocument:
    """The whole document, by its name and its manifest."""
    return read_document(path, load(path))
