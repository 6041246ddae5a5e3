"""What the worker process is asked to do; each can be sent to it.

What reads, embeds and searches is imported where it is used: that takes the worker seconds, and
to recognise a file it needs no model.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.adding.nouns import Recognised, Step
from app.adding.process import Tell
from app.adding.readings import keep, kept
from app.reporting import found_text
from index.embedder import Embedder
from index.plan import Candidate, plan
from index.prepare import Prepared
from index.state import Build
from ingest.errors import DocumentError
from ingest.nouns import ReadDocument
from ingest.read import as_said, read_document


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a file is."""

    step: Step
    done: int = 0  # passages embedded


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ready:
    """A file that only has to be written, and what could not be read of it."""

    prepared: Prepared
    messages: tuple[str, ...]  # Dutch


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a file turned out to be, and what could not be read of it."""

    recognised: Recognised
    messages: tuple[str, ...]  # Dutch


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognise:
    """Reads a file to see what it is, and keeps the reading."""

    path: Path
    ocr: bool

    def __call__(self, tell: Tell) -> Seen:
        """Raises DocumentError if it cannot be read."""
        tell(Progress(step="lezen"))
        candidate = candidate_of(self.path, ocr=self.ocr)
        read = read_document(candidate.path, candidate.data, ocr=self.ocr)
        keep(self.path, read)
        return Seen(recognised=recognised_in(read), messages=read.warnings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepare:
    """Makes a file ready for an index of `build`, with the model that `embedder` loads."""

    path: Path
    ocr: bool
    folder: Path  # of the index
    build: Build
    embedder: Callable[[], Embedder]

    def __call__(self, tell: Tell) -> Ready:
        """Raises DocumentError if it cannot be read."""
        from index.ingestion import prepare
        from index.library import fitting

        embedded = 0

        def told(count: int) -> None:
            nonlocal embedded
            embedded += count
            tell(Progress(step="embedden", done=embedded))

        def model() -> Embedder:
            return fitting(self.embedder(), self.folder, self.build)

        candidate = candidate_of(self.path, ocr=self.ocr)
        read = self._read(candidate, tell)
        told(0)
        made = prepare(candidate, read, model, self.build, told)
        # Not where the user contradicts the document: they were shown what it says.
        return Ready(prepared=made, messages=read.warnings)

    def _read(self, candidate: Candidate, tell: Tell) -> ReadDocument:
        """What was read when it was recognised, with what was said of it since; else read now."""
        before = kept(self.path)
        if before is not None:
            return as_said(before, candidate.said)
        tell(Progress(step="lezen"))
        return read_document(candidate.path, candidate.data, ocr=self.ocr)


def candidate_of(path: Path, *, ocr: bool) -> Candidate:
    """The file as `vindplaats ingest` would take it; raises DocumentError if it cannot be."""
    planned = plan([path], {}, ocr=ocr)
    for failure in planned.failures:
        # Its path is of no use to who sent the file.
        raise DocumentError(path.name, failure.fault, failure.remedy)
    return planned.add[0]


def recognised_in(read: ReadDocument) -> Recognised:
    """What a document says of itself, and how it would be cut."""
    document = read.document
    return Recognised(
        document_id=document.id,
        title=document.title,
        kind=document.kind,
        publisher=document.publisher,
        date=document.date,
        sector=document.sector,
        pages=read.findings.pages or None,
        passages=len(read.passages),
        found=found_text(read.findings),
        sha256=document.sha256,
    )
