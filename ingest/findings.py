"""What a reader found in a file, counted, and what of it a user should look at."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from ingest.legible import is_dutch
from ingest.nouns import Block, CanonicalText, Draft, DraftPage, Findings, Reference
from ingest.wording import counted


def findings_of(
    draft: Draft, canonical: CanonicalText, references: Sequence[Reference]
) -> Findings:
    """The counts for the report of a file."""
    blocks = canonical.blocks
    linked = sum(bool(note.marks) for note in canonical.footnotes)
    rows = [block.table for block in blocks if block.kind == "row"]
    return Findings(
        pages=len(draft.pages),
        pages_without_text=_numbers(page for page in draft.pages if page.state == "empty"),
        garbled_pages=_numbers(page for page in draft.pages if page.state == "garbled"),
        recognised_pages=_numbers(page for page in draft.pages if page.recognised),
        headings=sum(block.kind == "heading" for block in blocks),
        footnotes_linked=linked,
        footnotes_without_mark=len(canonical.footnotes) - linked,
        marks_without_note=len(canonical.unlinked),
        tables=len(set(rows)),
        rows=len(rows),
        boxes=_boxes(blocks),
        references=len(references),
        removed=dict(Counter(line.reason for line in draft.removed)),
        dutch=is_dutch(canonical.text),
    )


def _numbers(pages: Iterable[DraftPage]) -> tuple[int, ...]:
    return tuple(page.number for page in pages)


def _boxes(blocks: Sequence[Block]) -> int:
    """Frames; two that adjoin count as one."""
    running = (block for block in blocks if block.kind != "note")
    return sum(boxed for boxed, _ in groupby(running, key=lambda block: block.boxed))


def remarks(name: str, found: Findings) -> tuple[str, ...]:
    """What deserves a user's attention beside the pages that could not be read, in Dutch."""
    said = []
    if not found.dutch:
        said.append(f"{name}: dit lijkt geen Nederlandse tekst. Zoeken werkt daarin minder goed.")
    if found.marks_without_note:
        marks = counted(found.marks_without_note, "voetnootcijfer", "voetnootcijfers")
        said.append(f"{name}: bij {marks} is geen voetnoot gevonden.")
    return tuple(said)
