"""A document of the library, taken from the shelf to be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from index.sources import source_path
from index.state import Record
from index.texts import document_in, text_path
from ingest.errors import IndexUnavailableError, UsageError
from ingest.nouns import ReadDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A document with its text."""

    read: ReadDocument
    record: Record
    has_file: bool  # whether the library kept the file that it was read from


def book_of(folder: Path, records: Mapping[str, Record], document_id: str) -> Book:
    """The document with that id out of the index in `folder`.

    Raises UsageError if the library has none, IndexUnavailableError if its text is gone.
    """
    record = records.get(document_id)
    if record is None:
        raise UsageError(
            f"Document '{document_id}'",
            "staat niet of niet meer in de bibliotheek.",
            "Kies een ander document.",
        )
    try:
        read = document_in(text_path(folder, document_id, record.revision))
    except (OSError, ValueError, KeyError) as error:
        raise IndexUnavailableError(
            record.document.title,
            "de tekst van dit document is niet te lezen.",
            "Vraag de beheerder om het document opnieuw toe te voegen.",
        ) from error
    return Book(
        read=read,
        record=record,
        has_file=source_path(folder, document_id, record) is not None,
    )
