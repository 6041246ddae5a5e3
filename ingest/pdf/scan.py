"""All pages of a PDF as segments, tables and frames, before anything is left out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.pdf.grid import walls_of, with_underlines
from ingest.pdf.segments import Segment, segments_of
from ingest.pdf.shapes import Area, Drawing
from ingest.pdf.table_cells import Table
from ingest.pdf.tables import Frame, is_chart, tables_and_frames

SAME_SIZE = 0.08  # sizes that differ less than this share are one size
STANDING = 3.0  # points around the left edge in which lines stand on it
BULLET = "• "
BULLET_GAP = (1.0, 30.0)  # points between a drawn bullet and its text
LONG = 0.98  # of the lines of running text end before the right edge
FAIR = 0.15  # of the letters of a page; one of two columns has more, a margin fewer
FEW = 4  # lines; a page with fewer tells nothing about its edges


@dataclass(frozen=True, slots=True)
class Scan:
    """What stands on one page."""

    width: float
    height: float
    segments: tuple[Segment, ...]  # free text: in no table and no chart
    tables: tuple[Table, ...]
    frames: tuple[Frame, ...]
    charts: tuple[str, ...]  # the labels in pictures
    turned: tuple[str, ...]  # text that stands on its side


@dataclass(frozen=True, slots=True)
class Body:
    """The running text of a document, as most of its lines show it."""

    size: float  # of the font, in points
    edges: tuple[tuple[float, float], ...]  # left and right of the running text, for each page
    step: float  # from baseline to baseline, in font sizes
    colour: tuple[float, ...]  # of the letters


def scan(drawing: Drawing) -> Scan:
    """The page with its tables and pictures apart."""
    segments = with_underlines(segments_of(drawing.runs, walls_of(drawing)), drawing)
    segments = _with_bullets(segments, drawing)
    tables, frames = tables_and_frames(drawing, segments)
    members = {key for table in tables for key in table.members}
    return Scan(
        width=drawing.width,
        height=drawing.height,
        segments=tuple(s for s in segments if id(s) not in members),
        tables=tuple(table for table in tables if not is_chart(table)),
        frames=tuple(frames),
        charts=tuple(
            " ".join(cell for row in table.rows for cell in row if cell)
            for table in tables
            if is_chart(table)
        ),
        turned=tuple(run.text.strip() for run in drawing.turned if run.text.strip()),
    )


def _with_bullets(segments: Sequence[Segment], drawing: Drawing) -> list[Segment]:
    """The segments; bullets that are drawn beside them as small shapes become characters.

    A list has two or more of them under each other.
    """
    columns = Counter(round(dot.x0) for dot in drawing.dots)
    dots = [d for d in drawing.dots if sum(columns[round(d.x0) + n] for n in (-1, 0, 1)) > 1]
    return [_with_bullet(segment, dots) for segment in segments]


def _with_bullet(segment: Segment, dots: Sequence[Area]) -> Segment:
    for dot in dots:
        beside = BULLET_GAP[0] < segment.x0 - dot.x1 < BULLET_GAP[1]
        middle = (dot.y0 + dot.y1) / 2 - segment.y
        if beside and 0 < middle < 0.8 * segment.size and dot.x1 - dot.x0 < 0.7 * segment.size:
            marks = tuple((at + len(BULLET), label) for at, label in segment.marks)
            return replace(segment, text=BULLET + segment.text, x0=dot.x0, marks=marks)
    return segment


def body_of(pages: Sequence[Scan]) -> Body:
    """Size, edges and line step of the running text."""
    letters = Counter[float]()
    for segment in (s for page in pages for s in page.segments):
        letters[round(segment.size * 2) / 2] += len(segment.text)
    size = max(letters.items(), key=lambda item: (item[1], item[0]))[0] if letters else 10.0
    return Body(
        size=size,
        edges=tuple(_edges([page.segments for page in pages], size)),
        step=_step([page.segments for page in pages], size),
        colour=_colour([page.segments for page in pages], size),
    )


def is_body_size(segment: Segment, size: float) -> bool:
    """True if the segment is set like the running text."""
    return abs(segment.size - size) <= SAME_SIZE * size


def _edges(pages: Sequence[Sequence[Segment]], size: float) -> list[tuple[float, float]]:
    """Of each page where most of the running text begins, and where long lines end.

    All pages with the same left edge tell about the right one; a few lines run beyond it.
    """
    lefts = [_left(segments, size) for segments in pages]
    known = sorted(left for left in lefts if left is not None)
    usual = known[len(known) // 2] if known else 0.0
    ends: dict[float, list[float]] = {}
    for segments, left in zip(pages, lefts, strict=True):
        at = usual if left is None else left
        ends.setdefault(at, []).extend(
            s.x1 for s in segments if is_body_size(s, size) and abs(s.x0 - at) < STANDING
        )
    right = {at: sorted(found)[int(len(found) * LONG)] for at, found in ends.items() if found}
    return [
        (at, right.get(at, float("inf")))
        for at in (usual if left is None else left for left in lefts)
    ]


def _left(segments: Sequence[Segment], size: float) -> float | None:
    """Where running text begins on a page: the leftmost place with a fair share of its letters.

    None where too few lines tell.
    """
    lines = [s for s in segments if is_body_size(s, size)]
    if len(lines) < FEW:
        return None
    starts = Counter[int]()
    for line in lines:
        starts[round(line.x0)] += len(line.text)
    about = {x: starts[x] + starts[x - 1] + starts[x + 1] for x in sorted(starts)}
    fair = FAIR * sum(starts.values())
    leftmost = next((x for x, letters in about.items() if letters >= fair), None)
    if leftmost is None:
        return float(max(about, key=lambda x: about[x]))
    near = [x for x in (leftmost, leftmost + 1) if x in starts]
    return float(max(near, key=lambda x: starts[x]))


def _colour(pages: Sequence[Sequence[Segment]], size: float) -> tuple[float, ...]:
    letters = Counter[tuple[float, ...]]()
    for segments in pages:
        for segment in segments:
            if is_body_size(segment, size):
                letters[segment.colour] += len(segment.text)
    return letters.most_common(1)[0][0] if letters else ()


def _step(pages: Sequence[Sequence[Segment]], size: float) -> float:
    """The usual step down between lines of running text, in font sizes."""
    steps = Counter[float]()
    for segments in pages:
        lines = [s for s in segments if is_body_size(s, size)]
        for above, below in pairwise(lines):
            down = (above.y - below.y) / size
            if 0.9 < down < 2.2 and abs(above.x0 - below.x0) < STANDING:
                steps[round(down, 2)] += 1
    return max(steps.items(), key=lambda item: (item[1], -item[0]))[0] if steps else 1.2
