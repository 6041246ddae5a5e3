"""Cases whose sentences are known to tell of a field or not: what the weights are fitted on.

`cases/reports`: fictional reports with complete profiles.  `cases/told`: fictional cases, a
sentence a line with its field before it.  `cases/judged.jsonl`: passages of a report that is not
ours to publish, of which not all that is right was judged.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.cases import JUDGED, Judgement, read_judgements
from evaluation.documents import SHARED, folder_of, read_set
from evaluation.pointers import same_place
from ingest.cases.people import SPOKEN
from ingest.cases.places import places_of
from ingest.cases.running import Line, lines_of
from ingest.cases.weighing import FIELDS
from ingest.nouns import ReadDocument
from ingest.read import read_document

HERE = Path(__file__).parent / "cases"
TOLD, REPORTS = HERE / "told", HERE / "reports"
MARKS = dict(zip("trso", FIELDS, strict=True))  # before a sentence: "r|Twaalf leerlingen meer."


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A case with what its sentences tell of."""

    report: str  # cases of one report are never weighed by weights that another helped to fit
    lines: tuple[Line, ...]  # without headings
    fields: tuple[int, ...]  # of each line the number in FIELDS, from 1; 0: none
    items: dict[str, tuple[frozenset[int], ...]]  # by field: the gold items that a line tells
    complete: bool  # whether a sentence without a field was judged to have none


def examples(shared: Path) -> list[Example]:
    """All of them; without the shared documents, the fictional ones."""
    found = [*told_cases(), *report_cases()]
    folder = folder_of(SHARED, shared)
    return [*found, *judged_cases(folder)] if folder.is_dir() else found


def told_cases(folder: Path = TOLD) -> Iterator[Example]:
    """The cases of files with a mark before each sentence; "-" is none."""
    for path in sorted(folder.glob("*.txt")):
        for text in path.read_text("utf-8").split("\n# "):
            yield _told_case(path.stem, text.splitlines()[1:])


def _told_case(report: str, rows: Sequence[str]) -> Example:
    lines, fields, heading, block = [], [], "", 0
    for row in rows:
        if not row.strip() or row.startswith("## "):
            heading, block = row.removeprefix("## ") or heading, block + 1
            continue
        mark, text = row.split("|", 1)
        lines.append(
            Line(text=text, start=0, end=len(text), heading=heading, is_heading=False, block=block)
        )
        fields.append(FIELDS.index(MARKS[mark]) + 1 if mark in MARKS else 0)
    items = {
        field: tuple(
            frozenset([at]) if one == number else frozenset() for at, one in enumerate(fields)
        )
        for number, field in enumerate(FIELDS, start=1)
    }
    return Example(
        report=report, lines=tuple(lines), fields=tuple(fields), items=items, complete=True
    )


def report_cases(folder: Path = REPORTS) -> Iterator[Example]:
    """The cases of the reports with complete profiles."""
    for name, document, gold in read_reports(folder):
        text = document.canonical.text
        for lines, profile in cases_with(document, gold):
            spans = {
                field: [
                    (number, start, start + len(quote))
                    for number, item in enumerate(profile[field])
                    for quote in item["quotes"]
                    if (start := text.find(quote)) >= 0
                ]
                for field in FIELDS
            }
            yield _example(name, lines, spans, complete=True)


def read_reports(folder: Path) -> Iterator[tuple[str, ReadDocument, list[dict[str, Any]]]]:
    """The reports of a folder: their id, the document and the profiles of its cases."""
    profiles = [json.loads(row) for row in (folder / "cases.jsonl").read_text("utf-8").splitlines()]
    for row in (folder / "manifest.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(row)
        path = folder / entry["file"]
        document = read_document(path, path.read_bytes())
        yield entry["id"], document, [one for one in profiles if one["doc"] == entry["id"]]


def cases_with(
    document: ReadDocument, gold: Iterable[dict[str, Any]]
) -> Iterator[tuple[tuple[Line, ...], dict[str, Any]]]:
    """The sentences of each case of a document that has a profile, with that profile."""
    by_title = {one["title"]: one for one in gold}
    for place in places_of(document.canonical):
        profile = by_title.get(place.opening.title) if place.opening else None
        if profile:
            lines = lines_of(document.canonical, place.running(document.canonical))
            yield _sentences(lines), profile


def judged_cases(folder: Path) -> Iterator[Example]:
    """The cases of shared documents of which passages were judged."""
    judged = read_judgements(JUDGED)
    for document in read_set(SHARED, folder).documents:
        own = [one for one in judged if one.doc == document.document.id]
        for place in places_of(document.canonical) if own else ():
            number = place.opening.number if place.opening else None
            right = [one for one in own if one.case == number and one.item is not None]
            lines = lines_of(document.canonical, place.running(document.canonical))
            yield _example(document.document.id, _sentences(lines), _spans(right), complete=False)


def _spans(right: Sequence[Judgement]) -> dict[str, list[tuple[int, int, int]]]:
    return {
        field: [(one.item or -1, one.start, one.end) for one in right if one.field == field]
        for field in FIELDS
    }


def _sentences(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(one for one in lines if not (one.is_heading or SPOKEN.search(one.text)))


def _example(
    report: str,
    lines: tuple[Line, ...],
    spans: dict[str, list[tuple[int, int, int]]],
    *,
    complete: bool,
) -> Example:
    """The case; a sentence that tells of several fields counts for the last, never for a theme."""
    items = {
        field: tuple(
            frozenset(
                n for n, *span in own if same_place((line.start, line.end), (span[0], span[1]))
            )
            for line in lines
        )
        for field, own in spans.items()
    }
    fields = tuple(
        max((n for n, field in enumerate(FIELDS, start=1) if items[field][at]), default=0)
        for at in range(len(lines))
    )
    return Example(report=report, lines=lines, fields=fields, items=items, complete=complete)
