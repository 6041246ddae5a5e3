"""Rules and shading that belong together: the grid of a table, or the frame of a box."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ingest.pdf.segments import Segment
from ingest.pdf.shapes import Area, Drawing, Rule

TOUCH = 4.0  # points between rules that belong together
SAME = 3.0  # points between rules that are one line
SHORTEST = 20.0  # points of a horizontal rule
LOWEST = 5.0  # points of an upright rule
ACROSS = 0.6  # share of the width or height that a line through a grid covers
PARTLY = 0.2  # the same for lines between walls: cells may span several rows
FRAME_SIDES = 2  # upright lines of a frame; a table with walls has more
WHOLE_WIDTH = 0.75  # of the lines of a table; text as wide stands in no cell
CAPTION = re.compile(r"(?:Tabel|Figuur|Grafiek|Bron|Schema) ?[\d:]")
MOST_RULES = 3_000  # on a page; a drawing with more is a picture
NEXT_ROW = 40.0  # points between the shaded rows of one table


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """In points."""
        return self.x1 - self.x0

    def holds(self, segment: Segment) -> bool:
        """True if the middle of the segment lies inside."""
        x, y = (segment.x0 + segment.x1) / 2, segment.y + 0.3 * segment.size
        return self.x0 - SAME <= x <= self.x1 + SAME and self.y0 <= y <= self.y1

    def meets(self, other: "Box") -> bool:
        """True if the two share a point."""
        return (
            self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1
        )


@dataclass(frozen=True, slots=True)
class Grid:
    """The outer box and the lines through it, edges included."""

    box: Box
    horizontals: tuple[float, ...]  # from top to bottom
    verticals: tuple[float, ...]  # from left to right
    rules: tuple[Rule, ...] = ()  # the pieces that these lines are made of


def grids_of(drawing: Drawing, segments: Sequence[Segment]) -> list[Grid]:
    """The grids of a page, the largest first."""
    rules = [r for r in drawing.rules if not _underlines(r, segments)]
    edges = [edge for area in drawing.areas if not _is_page(area, drawing) for edge in _edges(area)]
    lines = [r for r in [*rules, *edges] if _long_enough(r)][:MOST_RULES]
    grids = [_grid(group) for group in _groups(lines, segments) if len(group) > 2]
    usable = [g for g in grids if g.box.width > SHORTEST and g.box.y1 - g.box.y0 > 2 * LOWEST]
    return sorted(usable, key=lambda g: -(g.box.width * (g.box.y1 - g.box.y0)))


def walls_of(drawing: Drawing) -> list[Rule]:
    """The upright lines of a page that part the cells of tables."""
    shaded = [
        edge for area in drawing.areas if not _is_page(area, drawing) for edge in _edges(area)
    ]
    return [r for r in [*drawing.rules, *shaded] if not r.horizontal and _long_enough(r)]


def _underlines(rule: Rule, segments: Sequence[Segment]) -> bool:
    return rule.horizontal and any(_is_under(rule, segment) for segment in segments)


def _is_under(rule: Rule, segment: Segment) -> bool:
    return (
        0 <= segment.y - rule.y0 < 0.35 * segment.size
        and rule.x0 >= segment.x0 - SAME
        and rule.x1 <= segment.x1 + SAME
    )


def with_underlines(segments: Sequence[Segment], drawing: Drawing) -> list[Segment]:
    """The segments; those with lines under most of their width are marked as underlined."""
    flat = [rule for rule in drawing.rules if rule.horizontal]
    found = []
    for segment in segments:
        covered = sum(rule.x1 - rule.x0 for rule in flat if _is_under(rule, segment))
        line = covered > ACROSS * (segment.x1 - segment.x0)
        found.append(replace(segment, underlined=True) if line else segment)
    return found


def _is_page(area: Area, drawing: Drawing) -> bool:
    return (area.y1 - area.y0) > 0.9 * drawing.height


def _edges(area: Area) -> list[Rule]:
    return [
        Rule(area.x0, area.y0, area.x1, area.y0),
        Rule(area.x0, area.y1, area.x1, area.y1),
        Rule(area.x0, area.y0, area.x0, area.y1),
        Rule(area.x1, area.y0, area.x1, area.y1),
    ]


def _long_enough(rule: Rule) -> bool:
    return rule.x1 - rule.x0 > SHORTEST if rule.horizontal else rule.y1 - rule.y0 > LOWEST


def _groups(rules: Sequence[Rule], segments: Sequence[Segment]) -> list[list[Rule]]:
    """Rules that touch, and groups of one width under each other with cells between them."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: -r.y1):
        near = [group for group in groups if any(_touch(rule, other) for other in group)]
        groups = [group for group in groups if all(group is not g for g in near)]
        groups.append([rule, *(other for group in near for other in group)])
    stacked: list[list[Rule]] = []
    for group in sorted(groups, key=lambda g: -max(r.y1 for r in g)):
        if stacked and _stacked(stacked[-1], group, segments):
            stacked[-1] += group
        else:
            stacked.append(group)
    return stacked


def _touch(a: Rule, b: Rule) -> bool:
    return (
        a.x0 <= b.x1 + TOUCH
        and b.x0 <= a.x1 + TOUCH
        and a.y0 <= b.y1 + TOUCH
        and b.y0 <= a.y1 + TOUCH
    )


def _stacked(above: Sequence[Rule], below: Sequence[Rule], segments: Sequence[Segment]) -> bool:
    """True for the lines of a table without upright ones, and for its shaded rows."""
    high, low = min(r.y0 for r in above), max(r.y1 for r in below)
    bare = all(r.horizontal for r in [*above, *below])
    edges = [(min(r.x0 for r in group), max(r.x1 for r in group)) for group in (above, below)]
    return (
        abs(edges[0][0] - edges[1][0]) < SAME
        and abs(edges[0][1] - edges[1][1]) < SAME
        and (bare or high - low < NEXT_ROW)
        and not any(low < s.y < high and _parts(s, *edges[0]) for s in segments)
    )


def _parts(segment: Segment, left: float, right: float) -> bool:
    """True for text that stands in no table: as wide as the page, or the name of a table."""
    wide = segment.x1 - segment.x0 > WHOLE_WIDTH * (right - left)
    return wide or bool(CAPTION.match(segment.text))


def _grid(rules: Sequence[Rule]) -> Grid:
    box = Box(
        min(r.x0 for r in rules),
        min(r.y0 for r in rules),
        max(r.x1 for r in rules),
        max(r.y1 for r in rules),
    )
    flat = [(r.y0, r.x0, r.x1) for r in rules if r.horizontal]
    upright = [(r.x0, r.y0, r.y1) for r in rules if not r.horizontal]
    verticals = _through(upright, ACROSS / 2 * (box.y1 - box.y0))
    across = ACROSS if len(verticals) <= FRAME_SIDES else PARTLY
    return Grid(
        box=box,
        horizontals=tuple(reversed(_through(flat, across * box.width))),
        verticals=tuple(verticals),
        rules=tuple(rules),
    )


def _through(pieces: Iterable[tuple[float, float, float]], needed: float) -> list[float]:
    """Places of the lines that pieces (place, start, end) at one place add up to."""
    lines: list[list[tuple[float, float, float]]] = []
    for piece in sorted(pieces):
        if lines and piece[0] - lines[-1][-1][0] < SAME:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [sum(p[0] for p in line) / len(line) for line in lines if _covered(line) >= needed]


def _covered(line: Iterable[tuple[float, float, float]]) -> float:
    total, reach = 0.0, float("-inf")
    for start, end in sorted((start, end) for _, start, end in line):
        total += max(0.0, end - max(start, reach))
        reach = max(reach, end)
    return total
