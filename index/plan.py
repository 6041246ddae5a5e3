"""Which files an ingestion has to read: decided here, done elsewhere."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from index.state import NOTHING_SAID, Record
from ingest.errors import DocumentError
from ingest.manifest import NAME as MANIFEST
from ingest.manifest import ManifestEntry, manifest_entry
from ingest.metadata import slug
from ingest.read import READERS, load
from ingest.read import VERSION as READING


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A file that could go into the index."""

    path: Path
    data: bytes
    document_id: str
    source: str  # fingerprint of the bytes, the manifest entry and the way of reading
    ocr: bool = False  # whether pages that cannot be read are to be recognised
    said: ManifestEntry = NOTHING_SAID  # what people say of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an ingestion will do; touches nothing by itself."""

    add: tuple[Candidate, ...]  # new documents
    replace: tuple[Candidate, ...]  # changed documents
    keep: tuple[Candidate, ...]  # unchanged documents
    failures: tuple[DocumentError, ...]  # files that cannot be read
    ignored: tuple[Path, ...]  # files in a folder whose kind is not read


def plan(paths: Iterable[Path], records: Mapping[str, Record], *, ocr: bool = False) -> Plan:
    """Compares the files under `paths` with the documents in the index.

    A document with pages that only OCR can read is another one with `ocr` than without.
    A file named by itself must be readable; in a folder only known kinds of file are taken.
    """
    add, replace, keep = [], [], []
    failures: list[DocumentError] = []
    taken: dict[str, Path] = {}
    files, ignored = _files(paths)
    for path in files:
        try:
            candidate = _candidate(path, taken, ocr)
        except DocumentError as error:
            failures.append(error)
            continue
        record = records.get(candidate.document_id)
        if record is None:
            add.append(candidate)
        elif record.source == candidate.source and record.ocr in (None, ocr):
            keep.append(candidate)
        else:
            replace.append(candidate)
    return Plan(
        add=tuple(add),
        replace=tuple(replace),
        keep=tuple(keep),
        failures=tuple(failures),
        ignored=tuple(ignored),
    )


def _files(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    files: list[Path] = []
    ignored: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        for file in sorted(p for p in path.rglob("*") if p.is_file() and _counts(p, path)):
            (files if file.suffix.lower() in READERS else ignored).append(file)
    return _distinct(files), _distinct(ignored)


def _distinct(files: Sequence[Path]) -> list[Path]:
    """Each file once, by the first of the paths that lead to it."""
    first: dict[Path, Path] = {}
    for file in files:
        first.setdefault(file.resolve(), file)
    return list(first.values())


def _counts(file: Path, folder: Path) -> bool:
    """False for hidden files and for the manifest, which describes the others."""
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return not hidden and file.name != MANIFEST


def _candidate(path: Path, taken: dict[str, Path], ocr: bool) -> Candidate:
    data = load(path)
    entry = manifest_entry(path)
    document_id = entry.id or slug(path.stem)
    other = taken.setdefault(document_id, path)
    if other != path:
        raise DocumentError(
            str(path),
            f"dit bestand krijgt dezelfde naam in de index als {other}.",
            "Geef het een andere naam, of een eigen id in manifest.jsonl.",
        )
    fingerprint = hashlib.sha256(data)
    fingerprint.update(repr((READING, sorted(asdict(entry).items()))).encode())
    source = fingerprint.hexdigest()
    return Candidate(
        path=path, data=data, document_id=document_id, source=source, ocr=ocr, said=entry
    )
