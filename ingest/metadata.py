"""What a document is, as it says itself on its first page; see `ingest.face`."""

import re
import unicodedata
from pathlib import Path

from ingest.dates import own_date
from ingest.face import face_of
from ingest.kinds import own_kind
from ingest.nouns import CanonicalText, Document, Draft
from ingest.numbers import own_kenmerk, own_numbers, own_session
from ingest.publishers import own_publisher
from ingest.titles import own_title

SECTORS: list[tuple[str, re.Pattern[str]]] = [
    ("po", re.compile(r"(?i)\bpo\b|primair onderwijs|basisonderwijs|basisschool|basisscholen")),
    ("vo", re.compile(r"(?i)\bvo\b|voortgezet onderwijs|middelbare school")),
    ("so", re.compile(r"(?i)\bv?so\b|(?<!voortgezet )speciaal onderwijs")),
    ("mbo", re.compile(r"(?i)\bmbo\b|middelbaar beroepsonderwijs")),
]
SECTOR_SHARE = 0.2  # of the mentions of all sectors, for a document to be about one


def describe(path: Path, sha256: str, draft: Draft, canonical: CanonicalText) -> Document:
    """The document's metadata by the document alone; `ingest.overruling` lets the manifest win."""
    face = face_of(path, draft, canonical)
    title = own_title(face, draft, canonical)
    kind = own_kind(face, title)
    return Document(
        id=slug(path.stem),
        title=title,
        kind=kind,
        publisher=own_publisher(face, kind),
        date=own_date(face, title),
        sector=_sectors(canonical.text),
        reference=own_kenmerk(face),
        dossiers=own_numbers(face, kind),
        file=path.name,
        sha256=sha256,
        session=own_session(face),
    )


def slug(name: str) -> str:
    """A readable id: lower case ASCII letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "document"


def _sectors(text: str) -> tuple[str, ...]:
    counts = {sector: len(pattern.findall(text)) for sector, pattern in SECTORS}
    needed = max(2.0, SECTOR_SHARE * sum(counts.values()))
    return tuple(sector for sector, count in counts.items() if count >= needed)
