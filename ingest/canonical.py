"""A file's pages become its canonical text, with pages, sections and footnotes as spans.

1. Take the lines.  2. Drop page furniture.  3. Make blocks.  4. Join their lines.
5. Lay out pages, sections and footnotes as spans of the joined text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.blocks import DraftBlock, draft_blocks
from ingest.furniture import page_labels, without_furniture
from ingest.headings import Outline
from ingest.hyphens import HyphenJoiner
from ingest.lines import SOFT_HYPHEN, lines_of
from ingest.notes import NOTE_START, find_mark
from ingest.nouns import Block, BlockKind, CanonicalText, Footnote, Page, RawPage, RawText, Section

NOTES_HEADING = "Voetnoten"


@dataclass(frozen=True, slots=True)
class _Joined:
    """A block's text and, for each of its lines, where that line starts in it."""

    kind: BlockKind
    text: str
    starts: tuple[tuple[int, int], ...]  # (offset in text, page index)


def canonical_text(raw: RawText) -> CanonicalText:
    """The one text of a document; see the steps above."""
    lines = lines_of(raw.pages)
    kept = without_furniture(raw.pages, lines)
    joiner = HyphenJoiner([line.text for line in kept])
    joined = [_join(block, joiner) for block in draft_blocks(kept)]
    text, blocks = _lay_out(joined)
    footnotes = _footnotes(text, blocks)
    return CanonicalText(
        text=text,
        blocks=blocks,
        pages=_pages(raw.pages, joined, blocks, len(text)),
        sections=_sections(text, blocks, footnotes),
        footnotes=footnotes,
    )


def _join(block: DraftBlock, joiner: HyphenJoiner) -> _Joined:
    text = ""
    starts: list[tuple[int, int]] = []
    for line in block.lines:
        if text:
            text, between = joiner.glue(text, line.text)
            text += between
        starts.append((len(text), line.page))
        text += line.text
    return _Joined(block.kind, text.removesuffix(SOFT_HYPHEN), tuple(starts))


def _lay_out(joined: Sequence[_Joined]) -> tuple[str, tuple[Block, ...]]:
    """Blocks one after the other: list items on the next line, others after a blank one."""
    text = ""
    blocks: list[Block] = []
    for block in joined:
        if blocks:
            text += "\n" if block.kind == blocks[-1].kind == "item" else "\n\n"
        blocks.append(Block(kind=block.kind, start=len(text), end=len(text) + len(block.text)))
        text += block.text
    return text, tuple(blocks)


def _pages(
    raw: Sequence[RawPage], joined: Sequence[_Joined], blocks: Sequence[Block], length: int
) -> tuple[Page, ...]:
    if any(page.number is None for page in raw):
        return ()
    labels = page_labels(raw)
    turns: list[tuple[int, int]] = []  # (offset, page index) where another page begins
    for block, source in zip(blocks, joined, strict=True):
        for at, page in source.starts:
            if not turns or turns[-1][1] != page:
                turns.append((block.start + at, page))
    ends = [at for at, _ in turns[1:]] + [length] if turns else []
    return tuple(
        Page(start=start, end=end, number=raw[page].number or 0, label=labels[page])
        for (start, page), end in zip(turns, ends, strict=True)
    )


def _sections(
    text: str, blocks: Sequence[Block], footnotes: Sequence[Footnote]
) -> tuple[Section, ...]:
    """Running text by its headings; the notes after it by the section their marks stand in."""
    outline = Outline()
    starts: list[tuple[int, int, tuple[str, ...]]] = [(0, 0, ())]
    for block in blocks:
        if block.kind == "heading":
            level, path = outline.add(text[block.start : block.end])
            starts.append((block.start, level, path))
    notes = [block for block in blocks if block.kind == "note"]
    for block, note in zip(notes, footnotes, strict=True):
        home = () if note.mark is None else max(s for s in starts if s[0] <= note.mark)[2]
        path = (*home, NOTES_HEADING)
        if starts[-1][2] != path:
            starts.append((block.start, len(path), path))
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    return tuple(
        Section(start=start, end=end, level=level, path=path)
        for (start, level, path), end in zip(starts, ends, strict=True)
        if start < end
    )


def _footnotes(text: str, blocks: Sequence[Block]) -> tuple[Footnote, ...]:
    running_end = next((b.start for b in blocks if b.kind == "note"), len(text))
    found: list[Footnote] = []
    searched = 0
    for block in blocks:
        if block.kind != "note":
            continue
        match = NOTE_START.match(text[block.start : block.end])
        assert match is not None, "a note block begins like a note"
        label = match["n"]
        mark = find_mark(text, label, searched, running_end)
        searched = mark + len(label) if mark is not None else searched
        start = block.start + match.end()
        found.append(Footnote(label=label, start=start, end=block.end, mark=mark))
    return tuple(found)
