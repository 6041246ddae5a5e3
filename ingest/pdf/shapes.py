"""The nouns of a PDF page: pieces of text and straight rules, with their places.

Coordinates are points (1/72 inch) from the lower left corner of the page as it is shown.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Text drawn in one go, in one font."""

    text: str
    x0: float
    x1: float
    y: float  # of the baseline
    size: float  # of the font, in points
    bold: bool
    italic: bool
    colour: tuple[float, ...] = ()  # as the file writes it; black where it is empty


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn straight line, horizontal or vertical, or the edge of a rectangle."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def horizontal(self) -> bool:
        """True for a line from left to right, false for an upright one."""
        return self.x1 - self.x0 >= self.y1 - self.y0


@dataclass(frozen=True, slots=True)
class Area:
    """A filled rectangle: the background of a box, a table row or a heading."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that one page draws, as far as reading needs it."""

    width: float
    height: float
    runs: tuple[Run, ...]  # upright text, in the order in which it is drawn
    turned: tuple[Run, ...]  # text that stands on its side
    rules: tuple[Rule, ...]
    areas: tuple[Area, ...]
    dots: tuple[Area, ...] = ()  # small filled shapes: bullets that are no letters
