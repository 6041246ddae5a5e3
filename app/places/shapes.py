"""Shapes on a page as it is shown: what is turned in the file stands upright, cut as on screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on a page, measured from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def around(self, other: "Box") -> "Box":
        """The smallest box that holds both."""
        return Box(
            left=min(self.left, other.left),
            top=min(self.top, other.top),
            right=max(self.right, other.right),
            bottom=max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character that a page shows."""

    character: str
    box: Box  # in points; as high as its line, whatever the character
    quarters: int = 0  # its line reads to the right; 1: down, 2: to the left, 3: up


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The characters of a page in the order of the file."""

    width: float  # points
    height: float
    glyphs: tuple[Glyph, ...]  # also white space, of no size


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Where words stand on one page; boxes are in fractions of its width and height."""

    boxes: tuple[Box, ...] = ()  # one for each line of a column or cell, in the order of the file
    names: tuple[Box, ...] = ()  # the same of the heads of columns that a table row repeats
    share: float = 0.0  # of the letters and digits, without those heads, that was found; 0 to 1
