"""The reading order of a page: lines, tables and frames, column after column."""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ingest.lines import SOFT_HYPHEN
from ingest.pdf.page_rows import rows_of
from ingest.pdf.scan import Body, Scan
from ingest.pdf.segments import Segment
from ingest.pdf.table_cells import Table
from ingest.pdf.tables import Frame

FEWEST_LINES = 4  # of a column
SAME_START = 3.0  # points that lines of a column may begin apart
GUTTER = 6.0  # points between two columns, at least
NARROWEST = 0.15  # of the width of the page; the average line of a column is wider


@dataclass(frozen=True, slots=True)
class Line:
    """A line of running text as it stands on its page."""

    text: str
    page: int  # index
    x0: float
    x1: float
    y: float  # of the baseline
    size: float
    bold: bool
    italic: bool
    marks: tuple[tuple[int, str], ...]  # (offset, label)
    right: float  # where the longest lines of its column end
    frame: int | None  # which frame of the document it stands in
    underlined: bool = False
    coloured: bool = False  # in another colour than the running text


@dataclass(frozen=True, slots=True)
class PlacedTable:
    """A table at its place in the text."""

    table: Table
    page: int  # index
    frame: int | None


Element = Line | PlacedTable


@dataclass(frozen=True, slots=True)
class _Item:
    """A line, table or frame while the order is sought."""

    x0: float
    x1: float
    y: float  # the top, or the baseline of a line
    what: Segment | Table | Frame


def elements_of(
    page: Scan, index: int, gone: Iterable[int], body: Body, first_frame: int
) -> list[Element]:
    """Lines and tables of a page in reading order, without the segments that are `gone`.

    `first_frame` is the number that the first frame of this page gets.
    """
    left_out = set(gone)
    free = [s for s in page.segments if id(s) not in left_out]
    framed: dict[int, list[Segment]] = {}
    for segment in free:
        home = next((n for n, frame in enumerate(page.frames) if frame.box.holds(segment)), None)
        if home is not None:
            framed.setdefault(home, []).append(segment)
    inside = {id(s) for group in framed.values() for s in group}
    items = [_Item(s.x0, s.x1, s.y, s) for s in free if id(s) not in inside]
    items += [_Item(t.box.x0, t.box.x1, t.box.y1, t) for t in page.tables]
    items += [
        _Item(page.frames[n].box.x0, page.frames[n].box.x1, page.frames[n].box.y1, page.frames[n])
        for n in framed
    ]
    elements: list[Element] = []
    for column in _columns(items, page.width):
        edge = max([item.x1 for item in column], default=body.edges[index][1])
        elements += _column_elements(page, column, framed, index, edge, first_frame, body.colour)
    return elements


def _column_elements(
    page: Scan,
    column: Sequence[_Item],
    framed: dict[int, list[Segment]],
    index: int,
    right: float,
    first_frame: int,
    colour: tuple[float, ...],
) -> list[Element]:
    elements: list[Element] = []
    loose: list[Segment] = []
    for item in sorted(column, key=lambda i: (-i.y, i.x0)):
        if isinstance(item.what, Segment):
            loose.append(item.what)
            continue
        elements += _lines(loose, index, right, None, colour)
        loose = []
        if isinstance(item.what, Table):
            elements.append(PlacedTable(item.what, index, None))
        else:
            number = page.frames.index(item.what)
            edge = max(s.x1 for s in framed[number])
            elements += _lines(framed[number], index, edge, first_frame + number, colour)
    return elements + _lines(loose, index, right, None, colour)


def _lines(
    segments: Sequence[Segment],
    page: int,
    right: float,
    frame: int | None,
    colour: tuple[float, ...],
) -> list[Line]:
    lines = []
    for row in rows_of(sorted(segments, key=lambda s: (-s.y, s.x0))):
        text = ""
        marks: list[tuple[int, str]] = []
        for number, segment in enumerate(row.segments):
            if number == 0 and segment.text == "o" and len(row.segments) > 1:
                text = "•"
                continue
            text = f"{text.removesuffix(SOFT_HYPHEN)} " if text else ""
            marks += [(len(text) + at, label) for at, label in segment.marks]
            text += segment.text
        sizes = Counter[float]()
        for segment in row.segments:
            sizes[segment.size] += len(segment.text)
        lines.append(
            Line(
                text=text,
                page=page,
                x0=row.segments[0].x0,
                x1=row.segments[-1].x1,
                y=row.y,
                size=sizes.most_common(1)[0][0],
                bold=all(s.bold for s in row.segments),
                italic=all(s.italic for s in row.segments),
                marks=tuple(marks),
                right=right,
                frame=frame,
                underlined=all(s.underlined for s in row.segments),
                coloured=all(s.colour != colour for s in row.segments),
            )
        )
    return lines


def _columns(items: Sequence[_Item], width: float) -> list[list[_Item]]:
    """The items in groups that are read one after the other, each from top to bottom."""
    found = _two_columns(items, width)
    if found is None:
        return [list(items)] if items else []
    gutter, top, bottom = found
    above = [i for i in items if i.y > top]
    below = [i for i in items if i.y < bottom]
    band = [i for i in items if bottom <= i.y <= top]
    left = [i for i in band if i.x0 < gutter - SAME_START]
    right = [i for i in band if i.x0 >= gutter - SAME_START]
    return [group for part in (above, left, right, below) for group in _columns(part, width)]


def _two_columns(items: Sequence[_Item], width: float) -> tuple[float, float, float] | None:
    """(where the right column begins, top, bottom) of the tallest pair of columns."""
    lines = [i for i in items if isinstance(i.what, Segment)]
    starts = Counter(round(i.x0) for i in lines)
    best: tuple[float, float, float] | None = None
    for start, count in starts.items():
        if count < FEWEST_LINES:
            continue
        crossing = [i.y for i in items if i.x0 < start - SAME_START < i.x1 - GUTTER]
        crossing += [i.y for i in items if i.x0 < start - SAME_START < i.x1 + GUTTER]
        limits = [float("inf"), *sorted(set(crossing), reverse=True), float("-inf")]
        for top, bottom in itertools.pairwise(limits):
            band = [i for i in lines if bottom < i.y < top]
            left = [i for i in band if i.x0 < start - SAME_START]
            right = [i for i in band if i.x0 >= start - SAME_START]
            if not (_is_column(left, width) and _is_column(right, width)):
                continue
            high, low = max(i.y for i in band), min(i.y for i in band)
            if best is None or high - low > best[1] - best[2]:
                best = (float(start), high, low)
    return best


def _is_column(lines: Sequence[_Item], width: float) -> bool:
    if len(lines) < FEWEST_LINES:
        return False
    return sum(i.x1 - i.x0 for i in lines) / len(lines) > NARROWEST * width
