"""Hand-made pieces of pages for the tests of the PDF reader.

All letters are half as wide as the font is large, so that expectations can be reckoned by hand.
"""

import io
from collections.abc import Callable, Sequence

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
)

from ingest.nouns import Draft, DraftBlock
from ingest.pdf.fonts import FontTable
from ingest.pdf.grid import Box
from ingest.pdf.order import Line, PlacedTable
from ingest.pdf.page import drawing_of
from ingest.pdf.scan import Body, Scan
from ingest.pdf.segments import Segment
from ingest.pdf.shapes import Area, Drawing, Rule, Run
from ingest.pdf.table_cells import Table
from ingest.pdf.tables import Frame

A4 = (595.0, 842.0)
SENTENCE = "De school leest elke dag met alle leerlingen van groep drie."  # 60 characters
Extra = Callable[[PdfWriter, DictionaryObject], None]


def run(
    text: str,
    x0: float = 72,
    y: float = 700,
    *,
    size: float = 10,
    x1: float | None = None,
    bold: bool = False,
    italic: bool = False,
) -> Run:
    """Text drawn in one go."""
    end = x0 + len(text) * size / 2 if x1 is None else x1
    return Run(text=text, x0=x0, x1=end, y=y, size=size, bold=bold, italic=italic)


def segment(
    text: str,
    x0: float = 72,
    y: float = 700,
    *,
    size: float = 10,
    x1: float | None = None,
    bold: bool = False,
    italic: bool = False,
    marks: tuple[tuple[int, str], ...] = (),
) -> Segment:
    """A stretch of one line."""
    end = x0 + len(text) * size / 2 if x1 is None else x1
    return Segment(text=text, x0=x0, x1=end, y=y, size=size, bold=bold, italic=italic, marks=marks)


def line(
    text: str,
    y: float = 700,
    *,
    page: int = 0,
    x0: float = 72,
    x1: float | None = None,
    size: float = 10,
    bold: bool = False,
    italic: bool = False,
    marks: tuple[tuple[int, str], ...] = (),
    right: float = 372,
    frame: int | None = None,
) -> Line:
    """A line of a column from 72 to 372 points: `SENTENCE` fills it."""
    return Line(
        text=text,
        page=page,
        x0=x0,
        x1=x0 + len(text) * size / 2 if x1 is None else x1,
        y=y,
        size=size,
        bold=bold,
        italic=italic,
        marks=marks,
        right=right,
        frame=frame,
    )


def lines(*texts: str, top: float = 700, step: float = 12, page: int = 0) -> list[Line]:
    """Lines of running text, one under the other."""
    return [line(text, top - step * n, page=page) for n, text in enumerate(texts)]


def table(
    *rows: tuple[str, ...],
    box: Box | None = None,
    emphasised: bool = False,
    marks: tuple[str, ...] = (),
) -> Table:
    """A table without segments."""
    return Table(
        box=box or Box(72, 500, 372, 600),
        rows=rows,
        header=0,
        emphasised=emphasised,
        marks=marks,
        members=frozenset(),
    )


def placed(*rows: tuple[str, ...], page: int = 0, emphasised: bool = False) -> PlacedTable:
    """A table in the running text."""
    return PlacedTable(table(*rows, emphasised=emphasised), page, None)


def drawing(
    runs: Sequence[Run] = (),
    rules: Sequence[Rule] = (),
    areas: Sequence[Area] = (),
    turned: Sequence[Run] = (),
) -> Drawing:
    """What an A4 page draws."""
    return Drawing(
        width=A4[0],
        height=A4[1],
        runs=tuple(runs),
        turned=tuple(turned),
        rules=tuple(rules),
        areas=tuple(areas),
    )


def page(
    *segments: Segment,
    tables: Sequence[Table] = (),
    frames: Sequence[Frame] = (),
    charts: Sequence[str] = (),
    turned: Sequence[str] = (),
) -> Scan:
    """An A4 page; its segments from top to bottom."""
    return Scan(
        width=A4[0],
        height=A4[1],
        segments=tuple(sorted(segments, key=lambda s: (-s.y, s.x0))),
        tables=tuple(tables),
        frames=tuple(frames),
        charts=tuple(charts),
        turned=tuple(turned),
    )


def text_page(*extra: Segment, count: int = 10, word: str = "school") -> Scan:
    """A page with `count` full lines of running text from 72 to 372 points, and `extra`."""
    rows = [segment(SENTENCE.replace("school", word), 72, 600 - 12 * n) for n in range(count)]
    return page(*rows, *extra)


def body(pages: int = 1, *, size: float = 10, step: float = 1.2) -> Body:
    """Running text of ten points between 72 and 372."""
    return Body(size=size, edges=((72.0, 372.0),) * pages, step=step, colour=())


def full_grid(xs: Sequence[float], ys: Sequence[float]) -> list[Rule]:
    """The rules of a table with lines around all cells."""
    flat = [Rule(xs[0], y, xs[-1], y) for y in ys]
    return flat + [Rule(x, min(ys), x, max(ys)) for x in xs]


def cells(xs: Sequence[float], ys: Sequence[float], rows: Sequence[Sequence[str]]) -> list[Segment]:
    """Text in the cells of a grid, ten points under the top of each and two from its left."""
    return [
        segment(text, xs[column] + 2, ys[row] - 10)
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if text
    ]


def pdf(*contents: str, extra: Extra | None = None, rotate: int = 0) -> bytes:
    """A PDF of these content streams; /F1 is Helvetica, /F2 Helvetica-Bold."""
    writer = PdfWriter()
    for content in contents:
        sheet = writer.add_blank_page(*A4)
        stream = DecodedStreamObject()
        stream.set_data(content.encode("latin-1"))
        fonts = {"/F1": "/Helvetica", "/F2": "/Helvetica-Bold"}
        sheet[NameObject("/Contents")] = writer._add_object(stream)
        sheet[NameObject("/Resources")] = DictionaryObject(
            {
                NameObject("/Font"): DictionaryObject(
                    {NameObject(key): font(name) for key, name in fonts.items()}
                )
            }
        )
        if rotate:
            sheet[NameObject("/Rotate")] = NumberObject(rotate)
        if extra is not None:
            extra(writer, sheet)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def font(name: str, **entries: object) -> DictionaryObject:
    """A font dictionary of the kind that needs no font program."""
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject(name),
            NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            **{NameObject(f"/{key}"): value for key, value in entries.items()},
        }
    )


def form(content: str, matrix: Sequence[float] | None = None) -> Extra:
    """Adds a form /X with this content to the page."""

    def add(writer: PdfWriter, sheet: DictionaryObject) -> None:
        stream = DecodedStreamObject()
        stream.set_data(content.encode("latin-1"))
        stream[NameObject("/Subtype")] = NameObject("/Form")
        if matrix is not None:
            stream[NameObject("/Matrix")] = ArrayObject([FloatObject(v) for v in matrix])
        resources = sheet["/Resources"]
        assert isinstance(resources, DictionaryObject)
        reference = writer._add_object(stream)
        resources[NameObject("/XObject")] = DictionaryObject({NameObject("/X"): reference})

    return add


def drawn(content: str, extra: Extra | None = None, rotate: int = 0) -> Drawing:
    """What a page with this content stream draws."""
    reader = PdfReader(io.BytesIO(pdf(content, extra=extra, rotate=rotate)))
    return drawing_of(reader.pages[0], FontTable())


def shown(draft: Draft) -> list[tuple[str, str]]:
    """(kind, text) of each block."""
    return shown_blocks(draft.blocks)


def linked(blocks: Sequence[DraftBlock]) -> list[tuple[str, str | None]]:
    """(text up to the mark, note) of each mark."""
    notes = [block.text for block in blocks if block.kind == "note"]
    return [
        (block.text[: mark.at], None if mark.note is None else notes[mark.note])
        for block in blocks
        for mark in block.marks
    ]


def shown_blocks(blocks: Sequence[DraftBlock]) -> list[tuple[str, str]]:
    """(kind, text) of each block."""
    return [(block.kind, block.text) for block in blocks]
