"""A document in parts that are short enough to open at once, for reading from a screen.

1. Cut the running text at headings, so that no part is long.  2. Give each part its notes: those
that are marked in it, and those that stand on its pages without a mark.  3. Find the part that
a place stands in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ingest.nouns import Block, CanonicalText, Footnote, Page

# In characters; a page of running text has about 3,000.
SHORT = 2_500  # a chapter that is shorter stands together with the next
LONG = 12_000  # a longer one is cut at its next heading
LONGEST = 20_000  # and, without a heading, at its next paragraph
WITHIN = ("item", "row")  # blocks that belong to those before them


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading in the outline of a document."""

    start: int  # in the canonical text
    end: int
    depth: int  # 1 is the highest
    part: int  # the number of the part it stands in
    page: Page | None  # that it stands on; None for a format without pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of running text that is shown at a time."""

    number: int  # 1-based
    start: int
    end: int
    blocks: tuple[Block, ...]  # in order, without notes
    notes: tuple[int, ...]  # which footnotes of the text are shown with it, counted from 0
    pages: tuple[Page, ...]  # the stretches that it stands on, cut to it
    path: tuple[str, ...]  # headings above its first block, that block included
    continued: bool  # begins in the middle of a section


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """A document for reading; it has at least one part."""

    parts: tuple[Part, ...]
    outline: tuple[Heading, ...]

    def part_at(self, at: int) -> Part:
        """The part that the character at `at` stands in or, in the notes, the last one."""
        return next((part for part in self.parts if at < part.end), self.parts[-1])


def parted(canonical: CanonicalText) -> Parted:
    """The document in parts; see the steps above."""
    running = [block for block in canonical.blocks if block.kind != "note"]
    depths = {section.start: len(section.path) for section in canonical.sections}
    groups = _cut(running, depths)
    bare = tuple(_part(canonical, number, group) for number, group in enumerate(groups, 1))
    homes = [_home(canonical, note, bare) for note in canonical.footnotes]
    parts = tuple(
        replace(part, notes=tuple(i for i, home in enumerate(homes) if home == part.number))
        for part in bare
    )
    outline = tuple(
        Heading(
            start=block.start,
            end=block.end,
            depth=depths[block.start],
            part=part.number,
            page=page_at(part.pages, block.start),
        )
        for part in parts
        for block in part.blocks
        if block.kind == "heading"
    )
    return Parted(parts=parts, outline=outline)


def page_at(pages: Sequence[Page], at: int) -> Page | None:
    """The page that the character at `at` stands on."""
    return next((page for page in pages if page.start <= at < page.end), None)


def _cut(blocks: Sequence[Block], depths: Mapping[int, int]) -> list[list[Block]]:
    groups: list[list[Block]] = [[]]
    for block in blocks:
        if _begins(block, groups[-1], depths):
            groups.append([])
        groups[-1].append(block)
    return groups


def _begins(block: Block, before: Sequence[Block], depths: Mapping[int, int]) -> bool:
    """Whether a part begins at `block`, after those `before` it; a heading is never left alone."""
    if not before or before[-1].kind == "heading":
        return False
    length = block.start - before[0].start
    if block.kind == "heading":
        return length >= (SHORT if depths[block.start] == 1 else LONG)
    return block.kind not in WITHIN and length >= LONGEST


def _part(canonical: CanonicalText, number: int, blocks: Sequence[Block]) -> Part:
    start, end = (blocks[0].start, blocks[-1].end) if blocks else (0, len(canonical.text))
    section = next((s for s in canonical.sections if s.start <= start < s.end), None)
    return Part(
        number=number,
        start=start,
        end=end,
        blocks=tuple(blocks),
        notes=(),
        pages=canonical.pages_within(start, end),
        path=section.path if section else (),
        continued=section is not None and section.start < start,
    )


def _home(canonical: CanonicalText, note: Footnote, parts: Sequence[Part]) -> int:
    """The number of the part that a note is shown with."""
    if note.marks:
        return next((p.number for p in parts if note.marks[0] < p.end), len(parts))
    page = page_at(canonical.pages, note.start)
    here = [p.number for p in parts for one in p.pages if page and one.number == page.number]
    return max(here, default=len(parts))
