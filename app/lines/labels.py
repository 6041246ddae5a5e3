"""Where the values stand beside the points of a drawing, so that all can be read.

1. Points at the same place move apart.  2. Each label takes the first of `STEPS` at which it covers
no point and no label before it; where none is free it is left out: the table has it too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

APART = 12.0  # pixels between points that would cover each other
CLOSE = 8.0  # pixels; closer points cover each other
STEPS = (-18.0, 18.0, -32.0, 32.0)  # pixels down from the point
LETTER, LINE = 6.6, 14.0  # pixels that a character of a label is wide, and high


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in pixels; y goes down."""

    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: "Box") -> bool:
        """Whether they have any place in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def around(x: float, y: float, width: float, height: float) -> Box:
    """The box of that size with its middle at (x, y)."""
    return Box(left=x - width / 2, top=y - height / 2, right=x + width / 2, bottom=y + height / 2)


def moved_apart(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points; each that would cover one before it stands to the right of that."""
    placed: list[tuple[float, float]] = []
    for x, y in points:
        while any(abs(x - a) < CLOSE and abs(y - b) < CLOSE for a, b in placed):
            x += APART
        placed.append((x, y))
    return placed


def label_heights(
    points: Sequence[tuple[float, float]], labels: Sequence[str], height: float
) -> list[float | None]:
    """How far down the middle of each label stands, within a drawing of `height` pixels.

    None where there is no room for it.
    """
    taken = [around(x, y, LINE, LINE) for x, y in points]
    heights: list[float | None] = []
    for (x, y), label in zip(points, labels, strict=True):
        boxes = {step: around(x, y + step, LETTER * len(label), LINE) for step in STEPS}
        free = (
            step
            for step, box in boxes.items()
            if box.top >= -LINE and box.bottom <= height
            if not any(box.covers(other) for other in taken)
        )
        step = next(free, None)
        if step is not None:
            taken.append(boxes[step])
        heights.append(None if step is None else y + step)
    return heights
