"""One document as it is read, for whoever wants to check that: no index, model or store needed.

1. Read the file.  2. See which of its references the library holds.  3. Show it: as text, as
JSON or as a page (`inspection_text`, `inspection_json`, `inspection_html`).
"""

from dataclasses import dataclass
from pathlib import Path

from index.settings import Settings
from index.state import read_state
from ingest.errors import IndexUnavailableError
from ingest.nouns import Document, ReadDocument
from ingest.read import load, read_document
from ingest.references import resolve

# Field of a document -> how it is called.
FIELDS = {
    "title": "titel",
    "kind": "soort",
    "publisher": "afzender",
    "date": "datum",
    "session": "vergaderjaar",
    "sector": "sector",
    "reference": "kenmerk",
    "dossiers": "Kamerstuk",
    "id": "id",
    "file": "bestand",
    "sha256": "sha256",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """A document as it is read, beside what the library holds."""

    read: ReadDocument
    leads: tuple[str | None, ...]  # for each reference the id of the document it leads to


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that is known of the document."""

    name: str  # Dutch
    value: str  # "" if not known
    own: str | None = None  # what the document says itself, where the manifest says otherwise


def inspect(path: Path, settings: Settings, *, ocr: bool = False) -> Inspection:
    """Reads the file; raises DocumentError if it cannot be read."""
    read = read_document(path, load(path), ocr=ocr)
    held = _held(settings)
    return Inspection(
        read=read, leads=tuple(resolve(reference, held) for reference in read.references)
    )


def _held(settings: Settings) -> dict[str, str]:
    """The numbers of the documents in the index -> their ids; empty without a usable index."""
    try:
        state = read_state(settings.index)
    except IndexUnavailableError:
        return {}
    documents = [record.document for record in state.records.values()] if state else []
    return {number: document.id for document in documents for number in document.dossiers}


def metadata(read: ReadDocument) -> list[Field]:
    """What is known of the document, and where the manifest overrules it."""
    own = read.own or read.document
    return [
        Field(
            name=label,
            value=_shown(read.document, name),
            own=_shown(own, name) if _shown(own, name) != _shown(read.document, name) else None,
        )
        for name, label in FIELDS.items()
    ]


def _shown(document: Document, name: str) -> str:
    value: str | tuple[str, ...] | None = getattr(document, name)
    return value if isinstance(value, str) else ", ".join(value or ())
