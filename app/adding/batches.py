"""Batches as they begin: of files that a user brought, or of a document to be read again."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.adding.checks import checked
from app.adding.nouns import Batch, FileState, Upload, Work
from index.library import Library
from index.sources import source_path
from index.state import Record
from ingest.errors import UsageError
from ingest.manifest import ManifestEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """A document to be read again."""

    batch: Batch
    source: Path  # the file that the library kept of it
    said: ManifestEntry  # what people said of it


def brought(uploads: Sequence[Upload], by: str | None, *, ocr: bool) -> Batch:
    """A batch of what a user brought; the refused files have failed."""
    return _new("toevoegen", by, checked(uploads), ocr=ocr)


def again(library: Library, document_id: str, by: str | None) -> Again:
    """A document as it is to be read again.

    Raises UsageError if it is unknown or the library has no file of it.
    """
    record = record_of(library, document_id)
    document = record.document
    source = source_path(library.folder, document_id, record)
    if source is None:
        raise UsageError(
            f"Van '{document.title}'",
            "is het bestand zelf niet bewaard.",
            "Voeg het bestand opnieuw toe.",
        )
    file = FileState(
        key=0,
        name=document.file,
        size=source.stat().st_size,
        total=record.passages,
        document=document_id,
    )
    return Again(
        batch=_new("opnieuw lezen", by, (file,), ocr=bool(record.ocr)),
        source=source,
        said=replace(record.said, id=document_id),
    )


def record_of(library: Library, document_id: str) -> Record:
    """What the library has of a document; raises UsageError if it has not."""
    record = library.state.records.get(document_id)
    if record is None:
        raise UsageError(
            f"Het document '{document_id}'",
            "staat niet in de bibliotheek.",
            "Misschien is het al verwijderd.",
        )
    return record


def _new(work: Work, by: str | None, files: tuple[FileState, ...], *, ocr: bool) -> Batch:
    return Batch(
        id=uuid.uuid4().hex,
        work=work,
        by=by,
        at=datetime.now(UTC),
        files=files,
        ocr=ocr,
        started=work == "opnieuw lezen",
    )
