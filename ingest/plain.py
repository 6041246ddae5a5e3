"""Extracted text without geometry becomes a draft, by how its lines look.

1. Take the lines.  2. Drop page furniture.  3. Make blocks.  4. Join their lines.
5. Give headings their level.  6. Link footnotes.
"""

from collections.abc import Sequence

from ingest.blocks import LineBlock, line_blocks
from ingest.furniture import furniture, page_labels
from ingest.headings import Outline
from ingest.hyphens import HyphenJoiner
from ingest.lines import SOFT_HYPHEN, Line, RawText, lines_of
from ingest.note_links import link_notes
from ingest.notes import NOTE_START, with_labels_joined, with_marks_in_place
from ingest.nouns import Draft, DraftBlock, DraftPage, Removed


def draft_of_lines(raw: RawText) -> Draft:
    """The structure of a text; see the steps above."""
    lines = with_marks_in_place(with_labels_joined(lines_of(raw.pages)))
    gone = furniture(raw.pages, lines)
    kept = [line for index, line in enumerate(lines) if index not in gone]
    joiner = HyphenJoiner([line.text for line in kept])
    outline = Outline()
    parted = line_blocks(kept)
    blocks = [_join(block, joiner, outline) for block in parted]
    return Draft(
        blocks=link_notes(blocks),
        pages=_pages(raw),
        removed=_removed(raw, lines, gone, parted),
        opening="\n".join(raw.pages[0].lines) if raw.pages else "",
        title=raw.title,
        warnings=raw.warnings,
    )


def _join(block: LineBlock, joiner: HyphenJoiner, outline: Outline) -> DraftBlock:
    text = ""
    turns: list[tuple[int, int]] = []
    for line in block.lines:
        if text:
            text, between = joiner.glue(text, line.text)
            text += between
        if not turns or turns[-1][1] != line.page:
            turns.append((len(text), line.page))
        text += line.text
    text = text.removesuffix(SOFT_HYPHEN)
    level = outline.add(text)[0] if block.kind == "heading" else 0
    label = None
    if block.kind == "note" and (match := NOTE_START.match(text)):
        label, shift = match["n"], match.end()
        text = text[shift:]
        turns = [(max(0, at - shift), page) for at, page in turns]
    return DraftBlock(kind=block.kind, text=text, level=level, label=label, turns=tuple(turns))


def _removed(
    raw: RawText, lines: Sequence[Line], gone: dict[int, str], blocks: Sequence[LineBlock]
) -> tuple[Removed, ...]:
    block_of = {id(line): number for number, block in enumerate(blocks) for line in block.lines}
    following = len(blocks)
    found: list[Removed] = []
    for index in reversed(range(len(lines))):
        line = lines[index]
        if index in gone:
            page = raw.pages[line.page].number
            found.append(Removed(text=line.text, reason=gone[index], page=page, before=following))
        else:
            following = block_of[id(line)]
    return tuple(reversed(found))


def _pages(raw: RawText) -> tuple[DraftPage, ...]:
    numbers: Sequence[int | None] = [page.number for page in raw.pages]
    return tuple(
        DraftPage(number=number, label=label)
        for number, label in zip(numbers, page_labels(raw.pages), strict=True)
        if number is not None
    )
