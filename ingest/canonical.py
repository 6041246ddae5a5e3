"""A draft becomes the canonical text: pages, sections and footnotes are spans of it.

1. Lay the blocks out one after the other.  2. Place pages.  3. Place footnotes and their
marks.  4. Cut sections at headings, at frames, and by the home of each footnote.
"""

from collections.abc import Iterable, Sequence

from ingest.nouns import Block, CanonicalText, Draft, DraftBlock, Footnote, Page, Section

NOTES_HEADING = "Voetnoten"
# Blocks of these kinds stand on the next line; other blocks after an empty one.
CLOSE = ("item", "row")


def canonical_text(draft: Draft) -> CanonicalText:
    """The one text of a document; see the steps above."""
    text, blocks = _lay_out(draft.blocks)
    footnotes, unlinked = _footnotes(draft.blocks, blocks)
    return CanonicalText(
        text=text,
        blocks=blocks,
        pages=_pages(draft, blocks, len(text)),
        sections=_sections(text, blocks, footnotes),
        footnotes=footnotes,
        unlinked=unlinked,
    )


def _lay_out(drafts: Sequence[DraftBlock]) -> tuple[str, tuple[Block, ...]]:
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for draft in drafts:
        if blocks:
            before = blocks[-1]
            close = draft.kind in CLOSE and (draft.kind, draft.table) == (before.kind, before.table)
            pieces.append("\n" if close else "\n\n")
            at += len(pieces[-1])
        pieces.append(_shown(draft))
        blocks.append(
            Block(
                kind=draft.kind,
                start=at,
                end=at + len(pieces[-1]),
                level=draft.level,
                boxed=draft.boxed,
                table=draft.table,
            )
        )
        at += len(pieces[-1])
    return "".join(pieces), tuple(blocks)


def _shown(draft: DraftBlock) -> str:
    return draft.text if draft.label is None else f"{draft.label} {draft.text}"


def _pages(draft: Draft, blocks: Sequence[Block], length: int) -> tuple[Page, ...]:
    if not draft.pages:
        return ()
    turns: list[tuple[int, int]] = []  # (offset, page index) where another page begins
    for block, source in zip(blocks, draft.blocks, strict=True):
        shift = len(_shown(source)) - len(source.text)
        for at, page in source.turns:
            if not turns or turns[-1][1] != page:
                turns.append((block.start + at + (shift if at else 0), page))
    ends = [at for at, _ in turns[1:]] + [length] if turns else []
    return tuple(
        Page(start=start, end=end, number=draft.pages[page].number, label=draft.pages[page].label)
        for (start, page), end in zip(turns, ends, strict=True)
        if start < end
    )


def _footnotes(
    drafts: Sequence[DraftBlock], blocks: Sequence[Block]
) -> tuple[tuple[Footnote, ...], tuple[int, ...]]:
    """The notes with the places of their marks, and the marks that have no note."""
    marks: dict[int | None, list[int]] = {}
    for draft, block in zip(drafts, blocks, strict=True):
        for mark in draft.marks:
            marks.setdefault(mark.note, []).append(block.start + mark.at)
    notes = [(d, b) for d, b in zip(drafts, blocks, strict=True) if d.kind == "note"]
    found = tuple(
        Footnote(
            label=draft.label or "",
            start=block.end - len(draft.text),
            end=block.end,
            marks=tuple(marks.get(index, ())),
        )
        for index, (draft, block) in enumerate(notes)
    )
    return found, tuple(marks.get(None, ()))


def _sections(
    text: str, blocks: Sequence[Block], footnotes: Sequence[Footnote]
) -> tuple[Section, ...]:
    starts = _running_sections(text, [block for block in blocks if block.kind != "note"])
    notes = [block for block in blocks if block.kind == "note"]
    for block, note in zip(notes, footnotes, strict=True):
        home = max(s for s in starts if s[0] <= note.marks[0])[2] if note.marks else ()
        path = (*home, NOTES_HEADING)
        if starts[-1][2] != path:
            starts.append((block.start, len(path), path))
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    return tuple(
        Section(start=start, end=end, level=level, path=path)
        for (start, level, path), end in zip(starts, ends, strict=True)
        if start < end
    )


def _running_sections(text: str, blocks: Iterable[Block]) -> list[tuple[int, int, tuple[str, ...]]]:
    """(start, level, path) of each stretch under one heading, inside or outside a frame."""
    outline: list[tuple[int, str]] = []  # the open headings, outside frames
    framed: list[tuple[int, str]] = []  # those of the frame we are in
    starts: list[tuple[int, int, tuple[str, ...]]] = [(0, 0, ())]
    boxed = False
    for block in blocks:
        open_headings = framed if block.boxed else outline
        if block.boxed and not boxed:
            framed.clear()
        if block.kind == "heading":
            while open_headings and open_headings[-1][0] >= block.level:
                open_headings.pop()
            open_headings.append((block.level, text[block.start : block.end]))
        if block.kind == "heading" or block.boxed != boxed:
            path = tuple(title for _, title in [*outline, *(framed if block.boxed else [])])
            starts.append((block.start, len(path), path))
        boxed = block.boxed
    return starts
