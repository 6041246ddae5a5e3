"""The canonical texts that an index keeps beside its points, and the passages of them."""

import json
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

from index.points import document_of
from index.state import of_all
from ingest.nouns import Block, CanonicalText, Footnote, Page, Passage, ReadDocument, Section
from ingest.passages import passages_of

KEPT = 16  # documents that stay in memory


def text_path(folder: Path, document_id: str, revision: str) -> Path:
    """Where the index in `folder` keeps the canonical text of a document."""
    return folder / "documents" / f"{document_id}@{revision}.json"


def text_bytes(read: ReadDocument) -> bytes:
    """What is kept of the text of a document; `document_in` reads it again."""
    fields = {"document": asdict(read.document), "canonical": asdict(read.canonical)}
    return json.dumps(fields, ensure_ascii=False).encode()


def documents_in(folder: Path) -> list[ReadDocument]:
    """All documents of the index in `folder`, by id; the index may be in use by another process.

    Raises IndexUnavailableError if there is no index or it is damaged.
    """
    return of_all(folder, lambda *names: document_in(text_path(folder, *names)))


def passages_in(path: Path) -> tuple[Passage, ...]:
    """All passages of the document whose text is kept at `path`, in order."""
    return document_in(path).passages


@lru_cache(KEPT)
def document_in(path: Path) -> ReadDocument:
    """The document whose text is kept at `path`, with its passages.

    A text never changes under its name: the name holds the revision.
    """
    fields = json.loads(path.read_text(encoding="utf-8"))
    document, canonical = document_of(fields["document"]), _canonical(fields["canonical"])
    passages = passages_of(document, canonical)
    return ReadDocument(document=document, canonical=canonical, passages=passages)


def _canonical(fields: dict[str, Any]) -> CanonicalText:
    """The canonical text that `dataclasses.asdict` wrote."""
    return CanonicalText(
        text=fields["text"],
        blocks=tuple(Block(**block) for block in fields["blocks"]),
        pages=tuple(Page(**page) for page in fields["pages"]),
        sections=tuple(
            Section(**{**section, "path": tuple(section["path"])}) for section in fields["sections"]
        ),
        footnotes=tuple(
            Footnote(**{**note, "marks": tuple(note["marks"])}) for note in fields["footnotes"]
        ),
        unlinked=tuple(fields["unlinked"]),
    )
