"""One page of a PDF as a drawing."""

from collections import Counter

from pypdf import PageObject
from pypdf.generic import ContentStream

from ingest.pdf.fonts import FontTable
from ingest.pdf.matrix import Matrix, times, turn
from ingest.pdf.pen import Pen, resources_of
from ingest.pdf.shapes import Drawing


def drawing_of(page: PageObject, fonts: FontTable) -> Drawing:
    """What the page draws; the direction of most of its text counts as upright."""
    width, height, base = _frame(page)
    source = page.get("/Contents")
    stream = ContentStream(source.get_object() if source is not None else None, page.pdf, "bytes")
    pen = Pen(base, fonts)
    pen.draw(stream.operations, resources_of(page))
    turns = Counter[int]()
    for quarters, run in pen.runs:
        turns[quarters] += len(run.text.strip())
    sideways = turns.most_common(1)[0][0] if turns else 0
    if sideways:
        base = times(base, turn(sideways, width, height))
        width, height = (height, width) if sideways % 2 else (width, height)
        pen = Pen(base, fonts)
        pen.draw(stream.operations, resources_of(page))
    return Drawing(
        width=width,
        height=height,
        runs=tuple(run for quarters, run in pen.runs if not quarters),
        turned=tuple(run for quarters, run in pen.runs if quarters),
        rules=tuple(pen.rules),
        areas=tuple(pen.areas),
        dots=tuple(pen.dots),
    )


def _frame(page: PageObject) -> tuple[float, float, Matrix]:
    """Width and height as shown, and the matrix from the page's own coordinates to those."""
    box = page.cropbox
    width, height = float(box.width), float(box.height)
    origin: Matrix = (1.0, 0.0, 0.0, 1.0, -float(box.left), -float(box.bottom))
    quarters = int(page.get("/Rotate", 0) or 0) // 90 % 4
    shown = (height, width) if quarters % 2 else (width, height)
    return (*shown, times(origin, turn(quarters, width, height)))
