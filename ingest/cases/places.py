"""Where each case stands: from its heading to the next case, or to a heading that ends it.

1. Headings open cases.  2. A box that is not the first of its case opens one too, under the heading
before it.  3. A case ends where the next begins, at a closing heading, or at a heading as high as
its own.  4. Entries of a table of contents, and headings without a text, are no cases.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.cases.boxes import Box, boxes_of
from ingest.cases.openings import Opening, closes, openings_of, title_of
from ingest.nouns import Block, CanonicalText

PROSE = ("paragraph", "item", "quote", "row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A case in the text; `first` and `end` count its blocks, `end` is exclusive."""

    first: int
    end: int
    opening: Opening | None  # None: a box without a case
    box: Box | None

    def running(self, canonical: CanonicalText) -> tuple[Block, ...]:
        """Its blocks but for its own heading, the box and the heading of the box."""
        skipped = {self.opening.block} if self.opening else set[int]()
        if self.box:
            skipped.update(range(self.box.first, self.box.last + 1), [_head(canonical, self.box)])
        return tuple(
            canonical.blocks[at] for at in range(self.first, self.end) if at not in skipped
        )

    def title(self, canonical: CanonicalText) -> tuple[Block, ...]:
        """The heading that opens it, if one does."""
        return (canonical.blocks[self.opening.block],) if self.opening else ()


def marks_of(canonical: CanonicalText) -> frozenset[int]:
    """The offsets of all characters of footnote marks."""
    return frozenset(
        at
        for note in canonical.footnotes
        for mark in note.marks
        for at in range(mark, mark + len(note.label))
    )


def places_of(canonical: CanonicalText) -> list[Place]:
    """The cases of a document, in order; they do not overlap."""
    openings, boxes = openings_of(canonical), boxes_of(canonical, marks_of(canonical))
    starts: dict[int, Opening | None] = {one.block: one for one in openings}
    owned = {one.block: _first_box(one, openings, boxes) for one in openings}
    for box in boxes:
        if box not in owned.values():
            head = _head(canonical, box)
            head = head - 1 if _is_heading(canonical, head - 1) else head
            starts[head], owned[head] = _untold(canonical, head), box
    places = []
    firsts = sorted(starts)
    for first, following in zip(firsts, [*firsts, len(canonical.blocks)][1:], strict=True):
        found = owned[first]
        after = found.last + 1 if found else first + 1
        end = _end(canonical, first, after, following)
        places.append(Place(first=first, end=end, opening=starts[first], box=found))
    return [one for one in places if _is_case(canonical, one, places)]


def _first_box(opening: Opening, openings: Sequence[Opening], boxes: Sequence[Box]) -> Box | None:
    later = [one.block for one in openings if one.block > opening.block]
    limit = later[0] if later else None
    inside = (b for b in boxes if b.first > opening.block and (limit is None or b.first < limit))
    return next(inside, None)


def _head(canonical: CanonicalText, box: Box) -> int:
    """The block that a box begins with: the heading right before it, if there is one."""
    before = box.first - 1
    return before if _is_heading(canonical, before) else box.first


def _is_heading(canonical: CanonicalText, at: int) -> bool:
    return at >= 0 and canonical.blocks[at].kind == "heading"


def _untold(canonical: CanonicalText, head: int) -> Opening | None:
    """The heading above a box as that of a case, if it may be its title."""
    title = title_of(canonical, head)
    return Opening(block=head, mark=None, number=None, title=title) if title else None


def _end(canonical: CanonicalText, first: int, after: int, following: int) -> int:
    """Where a case ends; levels of headings count only where they tell heading from heading."""
    blocks = canonical.blocks
    level = blocks[first].level
    notes = (at for at in range(after, following) if blocks[at].kind == "note")
    following = next(notes, following)  # all notes stand behind the running text
    inside = [at for at in range(after, following) if blocks[at].kind == "heading"]
    tells = level > 0 and any(blocks[at].level > level for at in inside)
    for at in inside:
        if closes(canonical, blocks[at]) or (tells and blocks[at].level <= level):
            return at
    return following


def _is_case(canonical: CanonicalText, place: Place, places: Sequence[Place]) -> bool:
    if place.box:
        return True
    opening = place.opening
    told_later = any(
        other.first > place.first
        and other.opening
        and opening
        and (other.opening.mark, other.opening.title) == (opening.mark, opening.title)
        for other in places
    )
    return not told_later and any(one.kind in PROSE for one in place.running(canonical))
