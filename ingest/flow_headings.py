"""Title and headings of a structured file: those it names, and those that only look like it.

1. Take a heading as long as a text for text.  2. Take the largest line of the opening for the
title, if no style names one.  3. Take short bold paragraphs for headings.  4. Let the levels
begin at 1: of headings, and of the items under each heading.

Each step gives as many paragraphs as it gets; none of them is blank.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ingest.flow import Paragraph
from ingest.headings import BULLET, Outline, is_field
from ingest.note_marks import CODE

LONGEST = 250  # characters; a longer paragraph in the style of a heading is text
LONGEST_BOLD = 100  # the same for a bold paragraph
LARGER = 1.4  # times the size of running text: the title
OPENING = 12  # paragraphs among which a title is looked for
# A line that only introduces or captions what follows is no heading.
NO_HEADING = re.compile(r"[.,;:!…-]$|^(Tabel|Figuur|Bron|Let op|Noot)\b")


def with_headings(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The same paragraphs with titles and headings named; see the steps above."""
    sound = [_not_too_long(paragraph) for paragraph in paragraphs]
    return _from_level_one(_bold_headings(_one_title(sound)))


def _not_too_long(paragraph: Paragraph) -> Paragraph:
    named = paragraph.kind in ("title", "heading")
    if named and len(paragraph.text) > LONGEST:
        return replace(paragraph, kind="paragraph", level=0)
    return paragraph


def _one_title(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Titles stand before all headings; in between, their style marks the highest headings."""
    if not any(x.kind == "title" for x in paragraphs):
        at = _largest(paragraphs)
        return [replace(x, kind="title") if i == at else x for i, x in enumerate(paragraphs)]
    first = next((i for i, x in enumerate(paragraphs) if x.kind == "heading"), len(paragraphs))
    return [
        replace(x, kind="heading", level=0) if x.kind == "title" and i > first else x
        for i, x in enumerate(paragraphs)
    ]


def _largest(paragraphs: Sequence[Paragraph]) -> int | None:
    """Which line before the first heading or list is clearly larger than the running text."""
    sizes: Counter[float] = Counter()
    for x in paragraphs:
        if x.size is not None:
            sizes[x.size] += len(x.text)
    if not sizes:
        return None
    least = LARGER * sizes.most_common(1)[0][0]
    found: dict[int, float] = {}
    for at, x in enumerate(paragraphs[:OPENING]):
        if x.kind != "paragraph":
            break
        if x.size is not None and x.size >= least and len(x.text) <= LONGEST_BOLD:
            found[at] = x.size
    return max(found, key=lambda at: (found[at], -at), default=None)


def _bold_headings(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Bold lines become headings below the last named one, among each other by their numbers.

    Items under an item that becomes a heading move up to its place.
    """
    bold = [_looks_like_heading(x) for x in paragraphs]
    above, raised, outline = 0, 0, Outline()
    found: list[Paragraph] = []
    for at, x in enumerate(paragraphs):
        if x.kind == "heading":
            above, raised, outline = x.level, 0, Outline()
        elif bold[at] and _has_text_below(paragraphs, bold, at):
            raised = x.level if x.kind == "item" else 0
            level = above + outline.add(CODE.sub("", x.text).strip())[0]
            x = replace(x, kind="heading", level=level)
        elif x.kind == "item":
            x = replace(x, level=max(1, x.level - raised))
        found.append(x)
    return found


def _looks_like_heading(x: Paragraph) -> bool:
    text = CODE.sub("", x.text).strip()
    return (
        x.bold
        and x.kind in ("paragraph", "item")
        and not x.caption
        and 1 < len(text) <= LONGEST_BOLD
        and any(char.isalpha() for char in text)
        and not NO_HEADING.search(text)
        and not BULLET.match(text)
        and not is_field(text)
    )


def _has_text_below(paragraphs: Sequence[Paragraph], bold: Sequence[bool], at: int) -> bool:
    """True if text of its own follows, or one more bold line with text below that."""
    x, below = paragraphs[at], paragraphs[at + 1 : at + 3]
    if not below or x.boxed != below[0].boxed or below[0].kind in ("title", "heading"):
        return False
    if x.kind == "item":
        return not below[0].bold and (below[0].kind != "item" or below[0].level > x.level)
    return not all(bold[at + 1 : at + 1 + len(below)])


def _from_level_one(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    shift = min((x.level for x in paragraphs if x.kind == "heading"), default=1) - 1
    found: list[Paragraph] = []
    section: list[Paragraph] = []
    for x in paragraphs:
        if x.kind == "heading":
            found += _outermost_first(section)
            section = [replace(x, level=x.level - shift)]
        else:
            section.append(x)
    return [*found, *_outermost_first(section)]


def _outermost_first(section: Sequence[Paragraph]) -> list[Paragraph]:
    shift = min((x.level for x in section if x.kind == "item"), default=1) - 1
    return [replace(x, level=x.level - shift) if x.kind == "item" else x for x in section]
