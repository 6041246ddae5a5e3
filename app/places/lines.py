"""Glyphs become boxes: one for each stretch of a line."""

from collections.abc import Sequence

from app.places.shapes import Box, Glyph

OVERLAP = 0.5  # of the lower of two glyphs; on one line they share at least this much height
GAP = 1.5  # heights; a wider gap parts two cells or columns
BACK = 0.5  # heights; as far may a glyph begin before the one that it follows


def boxes_of(run: Sequence[Glyph]) -> list[Box]:
    """The boxes around glyphs that follow each other in the file, in points."""
    boxes: list[Box] = []
    for number, glyph in enumerate(run):
        if number and goes_on(run[number - 1], glyph):
            boxes[-1] = boxes[-1].around(glyph.box)
        else:
            boxes.append(glyph.box)
    return boxes


def goes_on(before: Glyph, glyph: Glyph) -> bool:
    """Whether a glyph stands on the line of the one before it, without a wide gap."""
    if before.quarters != glyph.quarters:
        return False
    one, two = _upright(before), _upright(glyph)
    low, high = sorted((one.bottom - one.top, two.bottom - two.top))
    if min(one.bottom, two.bottom) - max(one.top, two.top) < OVERLAP * low:
        return False
    return two.left - one.right < GAP * high and two.left > one.left - BACK * high


def _upright(glyph: Glyph) -> Box:
    """The box as it is when the page is turned so that the glyph reads to the right."""
    box = glyph.box
    if glyph.quarters == 1:
        return Box(left=box.top, top=-box.right, right=box.bottom, bottom=-box.left)
    if glyph.quarters == 2:
        return Box(left=-box.right, top=-box.bottom, right=-box.left, bottom=-box.top)
    if glyph.quarters == 3:
        return Box(left=-box.bottom, top=box.left, right=-box.top, bottom=box.right)
    return box
