"""Information boxes: runs of lines that begin with a label we know, in a block or in several.

Three lines about different things make a box, framed or not, as items, paragraphs or rows; one of
them says what school it is, for other tables have labels about money and plans too.
"""

from dataclasses import dataclass

from ingest.cases.box_lines import LEAST, Labelled, labelled
from ingest.nouns import BoxField, BoxLine, CanonicalText

SCHOOL: frozenset[BoxField] = frozenset(
    ("sector", "urbanisation", "pupils", "disadvantage_score", "target_group")
)


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
    found: list[Box] = []
    at = 0
    while at < len(canonical.blocks):
        box, at = _box(canonical, at, marks)
        if box:
            found.append(box)
    return found


def _box(canonical: CanonicalText, first: int, marks: frozenset[int]) -> tuple[Box | None, int]:
    """The box that begins with a block, if one does, and where to look for the next.

    A line with a label that we do not know may stand between; a label that returns begins another.
    """
    lines: list[BoxLine] = []
    last, at, labels = first, first, set[str]()
    while at < len(canonical.blocks):
        found = labelled(canonical, at)
        names = {one.label.casefold() for one in found}
        known = [line for one in found if (line := _line(canonical.text, one, marks))]
        if not found or names & labels or not (known or lines):
            break
        lines += known
        labels |= names
        last = at if known else last
        at += 1
    fields = {line.field for line in lines}
    if len(fields) < LEAST or not fields & SCHOOL:
        return None, first + 1
    return Box(first=first, last=last, lines=tuple(lines)), last + 1


def _line(text: str, one: Labelled, marks: frozenset[int]) -> BoxLine | None:
    """The line without white space and footnote marks at its end; None without field or value."""
    end = one.end
    while end > one.start and (text[end - 1].isspace() or end - 1 in marks):
        end -= 1
    if one.field is None or end == one.start:
        return None
    return BoxLine(
        field=one.field,
        label=one.label,
        value="".join(text[at] for at in range(one.start, end) if at not in marks),
        start=one.start,
        end=end,
    )
