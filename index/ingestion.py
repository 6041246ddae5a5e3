"""The ingestion pipeline, and a run of it over many files.

1. Decide which files changed.  2. Read each.  3. Embed its passages.  4. Write them.
A file that cannot be read is reported; the others go in.
"""

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from haystack import Pipeline
from haystack.core.errors import PipelineRuntimeError

from index.components import DocumentReader, LibraryWriter, PassageEmbedder
from index.library import Library
from index.plan import Candidate, Plan
from index.state import Record
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


def ingestion_pipeline(library: Library, progress: Callable[[int], None] | None) -> Pipeline:
    """read -> embed -> write, for one file a run."""
    pipeline = Pipeline()
    pipeline.add_component("read", DocumentReader())
    pipeline.add_component("embed", PassageEmbedder(library, progress))
    pipeline.add_component("write", LibraryWriter(library))
    pipeline.connect("read.documents", "embed.documents")
    pipeline.connect("read.source", "write.source")
    pipeline.connect("embed.documents", "write.documents")
    return pipeline


def unread(plan: Plan, records: Mapping[str, Record]) -> list[FileReport]:
    """Reports of the files that need no reading, or cannot be read at all."""
    failed = [_failed(failure.thing, failure) for failure in plan.failures]
    kept = [
        _report(candidate, "ongewijzigd", records[candidate.document_id].passages, ())
        for candidate in plan.keep
    ]
    return failed + kept


def ingest(
    library: Library, plan: Plan, progress: Callable[[int], None] | None = None
) -> Iterator[FileReport]:
    """Reads the new and changed files of `plan`, and reports each when it is done.

    `progress` is called with the number of passages embedded since the last call.
    """
    pipeline = ingestion_pipeline(library, progress)
    for candidate in (*plan.add, *plan.replace):
        yield _ingest_one(pipeline, candidate, new=candidate in plan.add)


def _ingest_one(pipeline: Pipeline, candidate: Candidate, *, new: bool) -> FileReport:
    try:
        results = pipeline.run(
            {"read": {"candidate": candidate}, "write": {"candidate": candidate}},
            include_outputs_from={"read"},
        )
    except PipelineRuntimeError as error:
        cause = error.__cause__
        if isinstance(cause, DocumentError):
            return _failed(str(candidate.path), cause)
        if isinstance(cause, VindplaatsError):
            raise cause from error
        raise
    source = results["read"]["source"]
    assert isinstance(source, ReadDocument)
    outcome: Outcome = "toegevoegd" if new else "ververst"
    differences = (f"{candidate.path.name}: {line}" for line in source.differences)
    messages = (*source.warnings, *differences)
    report = _report(candidate, outcome, results["write"]["passages"], messages)
    return replace(report, found=source.findings)


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
