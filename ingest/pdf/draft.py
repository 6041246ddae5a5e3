"""A PDF becomes a draft.

1. Scan each page.  2. Leave out pages that cannot be read.  3. Take furniture away.  4. Put
lines, tables and frames in reading order.  5. Part the footnotes.  6. Make blocks.  7. Join
lines and link marks.  8. Note where each removed line stood.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from ingest.legible import is_legible
from ingest.nouns import Draft, DraftPage, Removed
from ingest.pdf.blocks import blocks_of
from ingest.pdf.furniture import MARGIN, Gone, furniture
from ingest.pdf.join import Place, draft_blocks
from ingest.pdf.notes import parted
from ingest.pdf.order import Element, elements_of
from ingest.pdf.page_rows import rows_of
from ingest.pdf.scan import Scan, body_of
from ingest.pdf.single_style import draft_of_single_style, has_single_style


def draft_of_pages(pages: Sequence[Scan], file_labels: Sequence[str | None]) -> Draft:
    """The structure of a PDF; `file_labels` are the page labels its catalogue gives."""
    states = [_state(page) for page in pages]
    read = [
        page if state == "text" else _blank(page) for page, state in zip(pages, states, strict=True)
    ]
    if has_single_style(read):
        draft = draft_of_single_style(read, file_labels)
        states_of = zip(draft.pages, states, strict=True)
        return replace(draft, pages=tuple(replace(p, state=state) for p, state in states_of))
    body = body_of(read)
    gone, labels = furniture(read, body)
    elements: list[Element] = []
    frames = 0
    for index, page in enumerate(read):
        elements += elements_of(page, index, gone[index], body, frames)
        frames += len(page.frames)
    running, notes = parted(elements, body)
    drafts, places = draft_blocks(blocks_of(running, body), notes)
    return Draft(
        blocks=tuple(drafts),
        pages=tuple(
            DraftPage(number=number, label=printed or label, state=state)
            for number, (printed, label, state) in enumerate(
                zip(labels, file_labels, states, strict=True), 1
            )
        ),
        removed=_removed(read, gone, places),
        opening=_opening(read, gone),
    )


def _state(page: Scan) -> Literal["text", "empty", "garbled"]:
    texts = [s.text for s in page.segments]
    texts += [cell for table in page.tables for row in table.rows for cell in row]
    text = " ".join([*texts, *page.charts, *page.turned])
    if not text.strip():
        return "empty"
    return "text" if is_legible(text) else "garbled"


def _blank(page: Scan) -> Scan:
    return replace(page, segments=(), tables=(), frames=(), charts=(), turned=())


def _opening(pages: Sequence[Scan], gone: Sequence[Gone]) -> str:
    """The first page with text: its running text and heads, and after it the margin."""
    index = next((i for i, page in enumerate(pages) if page.segments), None)
    if index is None:
        return ""
    segments = pages[index].segments
    margin = [s for s in segments if gone[index].get(id(s)) == MARGIN]
    column = [s for s in segments if gone[index].get(id(s)) != MARGIN]
    return "\n".join(row.text for part in (column, margin) for row in rows_of(part))


def _removed(
    pages: Sequence[Scan], gone: Sequence[Gone], places: Sequence[Place]
) -> tuple[Removed, ...]:
    """All that left the running text, each with the number of the block that follows it."""
    starts = [page for page, _ in places]
    found: list[Removed] = []
    for index, page in enumerate(pages):
        first, end = bisect_left(starts, index), bisect_left(starts, index + 1)
        for text, reason, y in _left_out(page, gone[index]):
            below = (n for n in range(first, end) if places[n][1] <= y)
            before = next(below, end)
            found.append(Removed(text=text, reason=reason, page=index + 1, before=before))
    return tuple(found)


def _left_out(page: Scan, gone: Gone) -> list[tuple[str, str, float]]:
    """(text, reason, height) of what a page lost."""
    rows = rows_of([s for s in page.segments if id(s) in gone and gone[id(s)] != MARGIN])
    rows += rows_of([s for s in page.segments if gone.get(id(s)) == MARGIN])
    found = [(row.text, gone[id(row.segments[0])], row.y) for row in rows]
    found += [(text, "figuur", 0.0) for text in page.charts]
    return found + [(text, "gedraaide tekst", 0.0) for text in page.turned]
