"""From a path to a document with passages.

1. Load the bytes.  2. Draft the structure with the reader of the file's ending.  3. Make the
canonical text.  4. Find the metadata.  5. Cut passages.  A new format is one reader and one row.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from ingest.canonical import canonical_text
from ingest.errors import DocumentError
from ingest.metadata import describe
from ingest.nouns import Draft, ReadDocument
from ingest.passages import passages_of
from ingest.read_pdf import read_pdf
from ingest.read_text import read_text

# Raise it when a file would be read otherwise than before: documents are then read again.
VERSION = 2

Reader = Callable[[str, bytes], Draft]

READERS: dict[str, Reader] = {
    ".pdf": read_pdf,
    ".txt": read_text,
}


def load(path: Path) -> bytes:
    """The bytes of a file; raises DocumentError where there are none to be had."""
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise DocumentError(
            str(path), "dit bestand bestaat niet.", "Controleer de naam en de map."
        ) from error
    except OSError as error:
        raise DocumentError(
            str(path), "dit bestand mag of kan niet gelezen worden.", "Controleer de rechten."
        ) from error
    if not data.strip():
        raise DocumentError(str(path), "dit bestand is leeg.", "Voeg het gevulde bestand toe.")
    return data


def read_document(path: Path, data: bytes) -> ReadDocument:
    """The document in `data`, with `path` for its name and its manifest.

    Raises DocumentError if it cannot be read or holds no text.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        kind = f"bestanden van het soort '{path.suffix}'" if path.suffix else "dit soort bestanden"
        raise DocumentError(
            path.name,
            f"{kind} leest Vindplaats niet.",
            f"Bewaar het als een van deze soorten: {', '.join(sorted(READERS))}.",
        )
    draft = reader(path.name, data)
    canonical = canonical_text(draft)
    document = describe(path, hashlib.sha256(data).hexdigest(), draft, canonical)
    passages = passages_of(document, canonical)
    if not passages:
        raise DocumentError(
            path.name, "er is geen lopende tekst gevonden.", "Controleer de inhoud van het bestand."
        )
    return ReadDocument(
        document=document,
        canonical=canonical,
        passages=passages,
        removed=draft.removed,
        warnings=draft.warnings,
    )
