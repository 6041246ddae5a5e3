"""A document as it is read, for programs; every key is always there."""

from dataclasses import asdict
from typing import Any

from app.inspecting import Inspection
from ingest.nouns import CanonicalText, Passage

Json = dict[str, Any]


def inspection_json(inspection: Inspection) -> Json:
    """All that was read; spans are in characters of `text`."""
    read = inspection.read
    canonical = read.canonical
    return {
        "document": asdict(read.document),
        "own": asdict(read.own or read.document),
        "differences": list(read.differences),
        "warnings": list(read.warnings),
        "found": asdict(read.findings),
        "text": canonical.text,
        "pages": [asdict(page) for page in canonical.pages],
        "sections": [asdict(section) for section in canonical.sections],
        "blocks": [asdict(block) for block in canonical.blocks],
        "footnotes": _footnotes(canonical),
        "marks_without_note": list(canonical.unlinked),
        "references": [
            {
                **asdict(reference),
                "text": canonical.text[reference.start : reference.end],
                "document": lead,
            }
            for reference, lead in zip(read.references, inspection.leads, strict=True)
        ],
        "removed": [asdict(line) for line in read.removed],
        "passages": [_passage(passage) for passage in read.passages],
    }


def _footnotes(canonical: CanonicalText) -> list[Json]:
    return [
        {**asdict(note), "text": canonical.text[note.start : note.end]}
        for note in canonical.footnotes
    ]


def _passage(passage: Passage) -> Json:
    return {
        "start": passage.start,
        "end": passage.end,
        "section": list(passage.section),
        "pages": list(passage.page_numbers),
        "page_labels": list(passage.page_labels),
        "evidence": passage.evidence,
        "footnotes": [note.label for note in passage.footnotes],
    }
