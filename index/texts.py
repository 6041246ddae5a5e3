"""The canonical texts that an index keeps beside its points, and the passages of them."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from index.points import document_of
from ingest.nouns import Block, CanonicalText, Footnote, Page, Passage, Section
from ingest.passages import passages_of

KEPT = 16  # documents whose passages stay in memory


@lru_cache(KEPT)
def passages_in(path: Path) -> tuple[Passage, ...]:
    """All passages of the document whose text is kept at `path`, in order.

    A text never changes under its name: the name holds the revision.
    """
    fields = json.loads(path.read_text(encoding="utf-8"))
    return passages_of(document_of(fields["document"]), _canonical(fields["canonical"]))


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
