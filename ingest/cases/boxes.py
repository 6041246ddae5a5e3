"""Information boxes: runs of lines that begin with a label we know.

Three lines about different things make a box, framed or not, as items or as paragraphs. Lines that
an extraction joined are parted again at the labels in them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.cases.labels import LABEL, field_of
from ingest.nouns import Block, BoxLine, CanonicalText

LEAST = 3  # lines about different things
BULLET = re.compile(r"[\s•▪◦·–*-]*")
# A line with a label that we do not know: "Denominatie: openbaar"
OTHER = re.compile(r"[\s•▪◦·–*-]*[A-ZÀ-Þ][^.:?!]{2,60}:\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Lines of a box; `first` and `last` count the blocks of the text, both inclusive."""

    first: int
    last: int
    lines: tuple[BoxLine, ...]


def boxes_of(canonical: CanonicalText, marks: frozenset[int]) -> list[Box]:
    """The boxes of a document, in order.

    `marks`: offsets of the characters of footnote marks, which are no part of a value.
    """
    return [box for run in _runs(canonical) if (box := _box(canonical, run, marks))]


def _runs(canonical: CanonicalText) -> Iterator[range]:
    """Stretches of blocks that begin with a label; one that we do not know may stand between."""
    at, blocks = 0, canonical.blocks
    while at < len(blocks):
        end, seen = at, set[str]()
        while end < len(blocks):
            fields = _fields(canonical, blocks[end])
            if seen.intersection(fields) or not (fields or (seen and _is_other(canonical, end))):
                break
            seen.update(fields)
            end += 1
        while end > at and not _fields(canonical, blocks[end - 1]):
            end -= 1
        if len(seen) >= LEAST:
            yield range(at, end)
        at = max(end, at + 1)


def _fields(canonical: CanonicalText, block: Block) -> list[str]:
    return [field_of(match) for match in _labels(canonical, block)]


def _is_other(canonical: CanonicalText, at: int) -> bool:
    block = canonical.blocks[at]
    if block.kind in ("heading", "title", "note"):
        return False
    return OTHER.match(canonical.text[block.start : block.end]) is not None


def _labels(canonical: CanonicalText, block: Block) -> list[re.Match[str]]:
    """The labels of a block that begins with one; none of a block that does not."""
    if block.kind in ("heading", "title", "note", "row"):
        return []
    text = canonical.text
    bullet = BULLET.match(text, block.start, block.end)
    first = LABEL.match(text, bullet.end() if bullet else block.start, block.end)
    if not first:
        return []
    later = LABEL.finditer(text, first.end(), block.end)
    # A label inside a line is one where it begins with a capital.
    return [first, *(match for match in later if match[0][0].isupper())]


def _box(canonical: CanonicalText, run: range, marks: frozenset[int]) -> Box | None:
    lines: list[BoxLine] = []
    for at in run:
        block = canonical.blocks[at]
        labels = _labels(canonical, block)
        ends = [*(match.start() for match in labels), block.end][1:]
        for match, end in zip(labels, ends, strict=True):
            if match.end() < end:
                lines.append(_line(canonical.text, match, end, marks))
    return Box(first=run[0], last=run[-1], lines=tuple(lines)) if lines else None


def _line(text: str, match: re.Match[str], end: int, marks: frozenset[int]) -> BoxLine:
    while end > match.end() and (text[end - 1].isspace() or end - 1 in marks):
        end -= 1
    return BoxLine(
        field=field_of(match),
        label=match[0].rstrip(": \n\t"),
        value="".join(text[at] for at in range(match.end(), end) if at not in marks),
        start=match.end(),
        end=end,
    )
