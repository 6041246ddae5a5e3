"""From a path to a document with passages.

1. Load the bytes.  2. Draft the structure with the reader of the file's ending.  3. Make the
canonical text.  4. Find the metadata.  5. Cut passages.  A new format is one reader and one row.
"""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ingest.canonical import canonical_text
from ingest.errors import DocumentError
from ingest.findings import findings_of, remarks
from ingest.manifest import ManifestEntry, manifest_entry
from ingest.metadata import describe
from ingest.nouns import Draft, ReadDocument
from ingest.overruling import differences, overruled
from ingest.passages import passages_of
from ingest.read_docx import read_docx
from ingest.read_html import read_html
from ingest.read_markdown import read_markdown
from ingest.read_odt import read_odt
from ingest.read_pdf import read_pdf
from ingest.read_scan import read_scan
from ingest.read_text import read_text
from ingest.references import find_references

# Raise it when a file would be read otherwise than before: documents are then read again.
VERSION = 4

Reader = Callable[[str, bytes], Draft]

READERS: dict[str, Reader] = {
    ".docx": read_docx,
    ".htm": read_html,
    ".html": read_html,
    ".markdown": read_markdown,
    ".md": read_markdown,
    ".odt": read_odt,
    ".pdf": read_pdf,
    ".txt": read_text,
}
# Those that have text recognised where it cannot be read, for who asks for it.
OCR_READERS: dict[str, Reader] = {".pdf": read_scan}


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


def read_document(path: Path, data: bytes, *, ocr: bool = False) -> ReadDocument:
    """The document in `data`, with `path` for its name and its manifest.

    `ocr` lets text recognition loose on pages that cannot be read otherwise.

    Raises DocumentError if it cannot be read or holds no text.
    """
    readers = {**READERS, **OCR_READERS} if ocr else READERS
    reader = readers.get(path.suffix.lower())
    if reader is None:
        kind = f"bestanden van het soort '{path.suffix}'" if path.suffix else "dit soort bestanden"
        raise DocumentError(
            path.name,
            f"{kind} leest Vindplaats niet.",
            f"Bewaar het als een van deze soorten: {', '.join(sorted(READERS))}.",
        )
    draft = reader(path.name, data)
    canonical = canonical_text(draft)
    own = describe(path, hashlib.sha256(data).hexdigest(), draft, canonical)
    references = find_references(canonical.text)
    findings = findings_of(draft, canonical, references)
    unsaid = ReadDocument(
        document=own,
        canonical=canonical,
        passages=(),
        references=references,
        removed=draft.removed,
        warnings=(*draft.warnings, *remarks(path.name, findings)),
        findings=findings,
        layer=draft.layer,
    )
    read = as_said(unsaid, manifest_entry(path))
    if not read.passages:
        raise DocumentError(
            path.name, "er is geen lopende tekst gevonden.", "Controleer de inhoud van het bestand."
        )
    return read


def as_said(read: ReadDocument, entry: ManifestEntry) -> ReadDocument:
    """What was read, with what `entry` says of it before what the document says itself.

    The passages are cut anew: what each of them tells depends on what the document is.
    """
    own = read.own or read.document
    document = overruled(own, entry)
    return replace(
        read,
        document=document,
        passages=passages_of(document, read.canonical),
        differences=differences(own, entry),
        own=own,
    )
