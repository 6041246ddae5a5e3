"""What a structured file holds becomes a draft.

1. Turn tables into rows.  2. Find title and headings.  3. Put note labels in the texts.
4. Number the notes in the order of their marks.  5. Set apart what is not running text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.flow import FURNITURE, Flow, FlowNote, Gone, Paragraph
from ingest.flow_headings import with_headings
from ingest.flow_tables import without_tables
from ingest.headings import is_item
from ingest.lines import repair
from ingest.note_marks import resolve
from ingest.nouns import Draft, DraftBlock, Mark, Removed

OPENING = 3_000  # characters in which a document says what it is


def draft_of_flow(flow: Flow) -> Draft:
    """The draft of a file; see the steps above."""
    pieces = _headed(without_tables(flow.pieces))
    labels = [note.label for note in flow.notes]
    running: list[DraftBlock] = []
    removed = [_removed(line, FURNITURE, 0) for line in flow.top]
    for piece in pieces:
        text, marks = resolve(piece.text, labels)
        if not text:
            continue
        if isinstance(piece, Gone):
            removed.append(_removed(text, piece.reason, len(running)))
        else:
            running.append(_block(piece, text, marks))
    removed += [_removed(line, FURNITURE, len(running)) for line in flow.bottom]
    blocks, notes = _in_order(running, flow.notes)
    return Draft(
        blocks=(*blocks, *notes),
        removed=tuple(removed),
        opening=_opening(flow, running),
        title=repair(flow.title or "") or None,
        warnings=flow.warnings,
    )


def _headed(pieces: Iterable[Paragraph | Gone]) -> list[Paragraph | Gone]:
    filled = [piece for piece in pieces if piece.text.strip()]
    headed = iter(with_headings([piece for piece in filled if isinstance(piece, Paragraph)]))
    return [next(headed) if isinstance(piece, Paragraph) else piece for piece in filled]


def _removed(text: str, reason: str, before: int) -> Removed:
    return Removed(text=text, reason=reason, page=None, before=before)


def _block(piece: Paragraph, text: str, marks: Iterable[tuple[int, int]]) -> DraftBlock:
    kind, level = piece.kind, piece.level
    if kind == "paragraph" and not piece.caption and is_item(text):
        kind, level = "item", 1  # a bullet typed by hand
    return DraftBlock(
        kind=kind,
        text=text,
        level=level if kind in ("heading", "item") else 0,
        marks=tuple(Mark(at=at, note=note) for at, note in marks),
        boxed=piece.boxed,
        table=piece.table,
    )


def _in_order(
    running: Sequence[DraftBlock], notes: Sequence[FlowNote]
) -> tuple[list[DraftBlock], list[DraftBlock]]:
    """The running text with marks that count the notes as they come, and the notes themselves.

    A note whose mark is not in the running text comes last; a mark without a note stays one.
    """
    labels = [note.label for note in notes]
    texts = [resolve(note.text, labels)[0] for note in notes]
    marked = dict.fromkeys(mark.note for block in running for mark in block.marks)
    order = [n for n in dict.fromkeys((*marked, *range(len(notes)))) if n is not None and texts[n]]
    place = {note: at for at, note in enumerate(order)}
    blocks = [
        replace(b, marks=tuple(Mark(at=m.at, note=place.get(m.note or 0)) for m in b.marks))
        for b in running
    ]
    return blocks, [DraftBlock(kind="note", text=texts[n], label=labels[n]) for n in order]


def _opening(flow: Flow, running: Sequence[DraftBlock]) -> str:
    """The first lines of the file; there is room in it for its page headers and footers."""
    furniture = [*flow.hints, *flow.top, *flow.bottom]
    room = OPENING - sum(len(line) + 1 for line in furniture)
    lines: list[str] = []
    for block in running:
        lines.append(block.text)
        room -= len(block.text) + 1
        if room <= 0:
            break
    return "\n".join([*flow.hints, *flow.top, *lines, *flow.bottom])
