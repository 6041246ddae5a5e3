"""Lines of a PDF become blocks: headings, paragraphs, list items, quotations and table rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.headings import ends_sentence, is_field, is_item
from ingest.nouns import BlockKind
from ingest.pdf.headings import LETTER_FIELD, WIDE_STEP, breaks_off, gap, heading_groups
from ingest.pdf.levels import levels
from ingest.pdf.order import Element, Line, PlacedTable
from ingest.pdf.scan import Body
from ingest.pdf.titles import is_subtitle, title_group

SAME_INDENT = 4.0  # points
FIRST_LINE = 8.0  # points that a first line may be indented
BULLET_GLYPH = re.compile(r"[•▪●○◦‣■□➢✓§]")
OPEN_QUOTE, CLOSED_QUOTE = re.compile(r"^[“«‘\"]"), re.compile(r"[”»’\"][.,]?\d{0,2}$")


@dataclass(frozen=True, slots=True)
class PdfBlock:
    """A block whose lines are not joined yet, or a table."""

    kind: BlockKind
    lines: tuple[Line, ...]
    level: int = 0
    table: PlacedTable | None = None


def blocks_of(elements: Sequence[Element], body: Body) -> list[PdfBlock]:
    """All elements in blocks, in order."""
    groups = heading_groups(elements, body)
    title = title_group(elements, groups, body)
    if title is not None:
        skip = {n for n in range(len(groups)) if is_subtitle(elements, groups, n, title, body)}
        title -= sum(n < title for n in skip)
        groups = [group for n, group in enumerate(groups) if n not in skip]
    depth = _levels(elements, [g for n, g in enumerate(groups) if n != title])
    opened = {group[0]: number for number, group in enumerate(groups)}
    inner = {index for group in groups for index in group}
    blocks: list[PdfBlock] = []
    text: list[Element] = []
    for index, element in enumerate(elements):
        if index not in inner:
            text.append(element)
            continue
        if index not in opened:
            continue
        blocks += _text_blocks(text, body)
        text = []
        number = opened[index]
        lines = tuple(line for i in groups[number] if isinstance(line := elements[i], Line))
        if number == title:
            blocks.append(PdfBlock("title", lines))
        else:
            blocks.append(PdfBlock("heading", lines, depth[groups[number][0]]))
    return blocks + _text_blocks(text, body)


def _levels(elements: Sequence[Element], groups: Sequence[Sequence[int]]) -> dict[int, int]:
    """First line of a heading -> its level; headings in frames make an outline of their own."""
    found: dict[int, int] = {}
    for framed in (False, True):
        some = [g for g in groups if (elements[g[0]].frame is not None) == framed]
        found.update(zip((g[0] for g in some), levels(elements, some), strict=True))
    return found


def _text_blocks(elements: Sequence[Element], body: Body) -> list[PdfBlock]:
    blocks: list[PdfBlock] = []
    current: list[Line] = []
    for element in elements:
        if isinstance(element, PlacedTable):
            blocks += [_block(current)] if current else []
            current = []
            blocks.append(PdfBlock("row", (), table=element))
        elif current and not _begins(current, element, body):
            current.append(element)
        else:
            blocks += [_block(current)] if current else []
            current = [element]
    blocks += [_block(current)] if current else []
    return _nested(blocks)


def _begins(block: Sequence[Line], line: Line, body: Body) -> bool:
    """True if the line opens a new block."""
    before = block[-1]
    if before.frame != line.frame or abs(before.size - line.size) > 0.6:
        return True
    if is_item(line.text) and (line.x0 < before.x0 + SAME_INDENT or ends_sentence(before.text)):
        return True
    if BULLET_GLYPH.match(line.text) or (is_item(line.text) and line.x0 > before.x0 + FIRST_LINE):
        return True
    if line.frame is not None and is_field(line.text) and line.x0 <= block[0].x0 + SAME_INDENT:
        return True
    if LETTER_FIELD.match(line.text) and breaks_off(before, line):
        return True
    ended = ends_sentence(before.text)
    if before.page != line.page or line.y > before.y:
        return ended
    if gap(before, line) > WIDE_STEP * body.step:
        return ended or not line.text[:1].islower() or gap(before, line) > 2 * body.step
    if not ended:
        return False
    indented = SAME_INDENT < line.x0 - before.x0 < 4 * FIRST_LINE and not is_item(block[0].text)
    hanging = any(other.x0 > block[0].x0 + SAME_INDENT for other in block)
    left_item = is_item(block[0].text) and hanging and line.x0 <= block[0].x0 + 1
    return indented or left_item or breaks_off(before, line)


def _block(lines: Sequence[Line]) -> PdfBlock:
    text = " ".join(line.text for line in lines)
    if is_item(text):
        return PdfBlock("item", tuple(lines), 1)
    if lines[0].frame is not None and is_field(text):
        return PdfBlock("item", tuple(lines), 1)
    quoted = OPEN_QUOTE.match(text) and CLOSED_QUOTE.search(text) and len(text) > 60
    slanted = len(lines) > 1 and all(line.italic for line in lines)
    return PdfBlock("quote" if quoted or slanted else "paragraph", tuple(lines))


def _nested(blocks: Sequence[PdfBlock]) -> list[PdfBlock]:
    """The blocks with the depth of each list item, by how far it is indented."""
    found: list[PdfBlock] = []
    indents: list[float] = []
    for block in blocks:
        if block.kind != "item":
            if not block.lines or not indents or block.lines[0].x0 <= indents[0] + SAME_INDENT:
                indents = []
            found.append(block)
            continue
        x = block.lines[0].x0
        while indents and indents[-1] > x + SAME_INDENT:
            indents.pop()
        if not indents or x > indents[-1] + SAME_INDENT:
            indents.append(x)
        found.append(PdfBlock("item", block.lines, len(indents)))
    return found
