"""The ingestion pipeline, and a run of it over many files.

1. Decide which files changed.  2. Read each.  3. Embed its passages.  4. Write them.
A file that cannot be read is reported; the others go in.
"""

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from haystack import Pipeline
from haystack.core.errors import PipelineRuntimeError

from index.components import (
    DocumentReader,
    LibraryWriter,
    PassageEmbedder,
    prepared_from,
    to_haystack,
)
from index.embedder import Embedder, Progress
from index.library import Library
from index.plan import Candidate, Plan
from index.prepare import Prepared
from index.state import Build, Record
from ingest.errors import DocumentError, VindplaatsError
from ingest.nouns import Findings, ReadDocument

# Haystack warns of each failed run that it cannot write it down; the report says what failed.
logging.getLogger("haystack.utils.base_serialization").setLevel(logging.ERROR)

Outcome = Literal["toegevoegd", "ververst", "ongewijzigd", "mislukt"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What became of one file."""

    file: str
    outcome: Outcome
    document: str | None  # its id in the index
    passages: int
    messages: tuple[str, ...]  # Dutch: the fault, what could not be read, what is contradictory
    found: Findings | None = None  # None if the file was not read


def ingestion_pipeline(library: Library, progress: Progress | None) -> Pipeline:
    """read -> embed -> write, for one file a run."""
    pipeline = Pipeline()
    pipeline.add_component("read", DocumentReader())
    pipeline.add_component("embed", PassageEmbedder(library.fitting_embedder, progress))
    pipeline.add_component("write", LibraryWriter(library))
    pipeline.connect("read.documents", "embed.documents")
    pipeline.connect("read.source", "write.source")
    pipeline.connect("embed.documents", "write.documents")
    return pipeline


def prepare(
    candidate: Candidate,
    source: ReadDocument,
    embedder: Callable[[], Embedder],
    build: Build,
    progress: Progress,
) -> Prepared:
    """What was read of a file made ready for an index of `build`, to be written elsewhere."""
    documents = [to_haystack(passage) for passage in source.passages]
    embedded = PassageEmbedder(embedder, progress).run(documents)["documents"]
    return prepared_from(candidate, source, embedded, embedder(), build)


def unread(plan: Plan, records: Mapping[str, Record]) -> list[FileReport]:
    """Reports of the files that need no reading, or cannot be read at all."""
    failed = [_failed(failure.thing, failure) for failure in plan.failures]
    kept = [
        _report(candidate, "ongewijzigd", records[candidate.document_id].passages, ())
        for candidate in plan.keep
    ]
    return failed + kept


def ingest(library: Library, plan: Plan, progress: Progress | None = None) -> Iterator[FileReport]:
    """Reads the new and changed files of `plan`, and reports each when it is done.

    `progress` is called with the number of passages embedded since the last call.
    """
    pipeline = ingestion_pipeline(library, progress)
    for candidate in (*plan.add, *plan.replace):
        yield _ingest_one(pipeline, candidate, new=candidate in plan.add)


def _ingest_one(pipeline: Pipeline, candidate: Candidate, *, new: bool) -> FileReport:
    inputs = {"read": {"candidate": candidate}, "write": {"candidate": candidate}}
    try:
        results = _run(pipeline, inputs, {"read"})
    except DocumentError as error:
        return _failed(str(candidate.path), error)
    source = results["read"]["source"]
    assert isinstance(source, ReadDocument)
    outcome: Outcome = "toegevoegd" if new else "ververst"
    report = _report(candidate, outcome, results["write"]["passages"], messages_of(source))
    return replace(report, found=source.findings)


def messages_of(read: ReadDocument) -> tuple[str, ...]:
    """Dutch: what could not be read of a document, and where its manifest contradicts it."""
    name = read.document.file
    return (*read.warnings, *(f"{name}: {line}" for line in read.differences))


def _run(pipeline: Pipeline, inputs: dict[str, Any], wanted: set[str]) -> dict[str, Any]:
    """What the pipeline puts out; its error is that of the component, if it is one of ours."""
    try:
        return pipeline.run(inputs, include_outputs_from=wanted)
    except PipelineRuntimeError as error:
        if isinstance(error.__cause__, VindplaatsError):
            raise error.__cause__ from error
        raise


def _report(
    candidate: Candidate, outcome: Outcome, passages: int, messages: tuple[str, ...]
) -> FileReport:
    return FileReport(
        file=str(candidate.path),
        outcome=outcome,
        document=candidate.document_id,
        passages=passages,
        messages=messages,
    )


def _failed(file: str, error: VindplaatsError) -> FileReport:
    return FileReport(
        file=file, outcome="mislukt", document=None, passages=0, messages=(str(error),)
    )
