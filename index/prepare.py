"""A read document made ready to go in, so that putting it in the index takes next to no time."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from index.embedder import Embedder
from index.mention_vectors import mention_vectors, vectors_bytes, vectors_path
from index.points import Point
from index.registers import register_bytes, register_path
from index.sources import source_files
from index.state import NOTHING_SAID, Build, Record
from index.texts import text_bytes, text_path
from index.vectors import context_text
from index.vocabulary import counted, words_bytes, words_path
from ingest.manifest import ManifestEntry
from ingest.nouns import ReadDocument
from ingest.register import register_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """The file that a document was read from."""

    data: bytes
    fingerprint: str  # of the bytes, the manifest entry and the way of reading
    said: ManifestEntry = NOTHING_SAID


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Prepared:
    """A document with all that an index keeps of it; can be sent from one process to another."""

    record: Record
    points: Sequence[Point]
    words: Counter[str]  # in how many of its passages each word stands
    files: Mapping[Path, bytes]  # path within the folder of the index -> content

    @property
    def size(self) -> int:
        """Bytes that it takes on disk, roughly: files, vectors, and as much again of the rest."""
        vectors = sum(point.vectors.sentences.nbytes for point in self.points)
        return sum(map(len, self.files.values())) + 2 * vectors


def revision_of(read: ReadDocument, build: Build) -> str:
    """Names a document's points: equal for equal metadata, text and build."""
    content = [asdict(read.document), read.canonical.text, asdict(build)]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:16]


def prepared(
    read: ReadDocument,
    points: Sequence[Point],
    revision: str,
    source: SourceFile,
    embedder: Embedder,
) -> Prepared:
    """What was read of `source`, with its `points`, its register and the vectors of that."""
    key = read.document.id
    register = register_of(read)
    numbers = [page.number for page in read.canonical.pages]
    record = Record(
        document=read.document,
        source=source.fingerprint,
        revision=revision,
        passages=len(points),
        pages=max(numbers) if numbers else None,
        ocr=read.findings.ocr,
        said=source.said,
    )
    vectors = mention_vectors(register.mentions, embedder)
    within = Path()
    words = counted(map(context_text, read.passages))
    files = {
        text_path(within, key, revision): text_bytes(read),
        register_path(within, key, revision): register_bytes(register),
        vectors_path(within, key, revision): vectors_bytes(vectors, embedder),
        words_path(within, key, revision): words_bytes(words),
        **source_files(read, revision, source.data),
    }
    return Prepared(record=record, points=points, words=words, files=files)
