"""Lines become blocks: headings, paragraphs, list items and footnotes."""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.headings import ends_sentence, is_field, is_heading, is_item, opens_quote, style_of
from ingest.lines import Line, full_width
from ingest.notes import note_lines, opens_note
from ingest.nouns import BlockKind

# A line shorter than this share of the full width can be the last of a paragraph.
SHORT_LINE = 0.75


@dataclass(frozen=True, slots=True)
class LineBlock:
    """A block whose lines are not joined yet."""

    kind: BlockKind
    lines: tuple[Line, ...]


def line_blocks(lines: Sequence[Line]) -> list[LineBlock]:
    """All lines in blocks: the running text in order, then the footnotes in order."""
    noted = note_lines(lines)
    running = [line for index, line in enumerate(lines) if index not in noted]
    notes: list[list[Line]] = []
    for index in sorted(noted):
        if opens_note(lines[index], noted[index]):
            notes.append([])
        notes[-1].append(lines[index])
    return [*_running_blocks(running), *(LineBlock("note", tuple(note)) for note in notes)]


def _running_blocks(lines: Sequence[Line]) -> list[LineBlock]:
    width = full_width(lines)
    blocks: list[tuple[BlockKind, list[Line]]] = []
    for index, line in enumerate(lines):
        kind: BlockKind
        if blocks and blocks[-1][0] == "heading" and _heading_goes_on(blocks[-1][1], line):
            blocks[-1][1].append(line)
            continue
        if is_heading(lines, index, width) and not _in_list(blocks, line):
            kind = "heading"
        elif is_item(line.text) or is_field(line.text):
            kind = "item"
        elif not blocks or blocks[-1][0] == "heading" or _begins(blocks[-1][1][-1], line, width):
            kind = _kind_without_bullet(blocks, line)
        else:
            blocks[-1][1].append(line)
            continue
        blocks.append((kind, [line]))
    return [LineBlock(kind, tuple(lines)) for kind, lines in blocks]


def _begins(previous: Line, line: Line, width: int) -> bool:
    """True if `line` opens a new block after `previous`."""
    if not ends_sentence(previous.text):
        full = len(previous.text) > SHORT_LINE * width
        return line.gap > 0 and not full and not line.text[:1].islower()
    if line.gap > 0 or line.indented:
        return True
    return len(previous.text) < SHORT_LINE * width and not line.text[:1].islower()


def _kind_without_bullet(blocks: Sequence[tuple[BlockKind, list[Line]]], line: Line) -> BlockKind:
    """Extraction may lose a bullet and leave its space: then the list before it tells."""
    return "item" if _in_list(blocks, line) else "paragraph"


def _in_list(blocks: Sequence[tuple[BlockKind, list[Line]]], line: Line) -> bool:
    if not (line.indented and blocks) or style_of(line.text) is not None:
        return False
    kind, lines = blocks[-1]
    return kind == "item" or lines[-1].text.endswith(":")


def _heading_goes_on(heading: Sequence[Line], line: Line) -> bool:
    """True while a quotation that the heading opened is not closed yet."""
    return opens_quote(" ".join(x.text for x in heading)) and len(heading) < 4
