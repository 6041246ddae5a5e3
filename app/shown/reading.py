"""A part of a document for reading: its text with headings, pages, lists, tables and notes."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from itertools import groupby

from app.inline_html import Annotation, annotations, inline
from app.reading import Part, Parted, page_at
from app.shown.address import place_link
from app.shown.grid import Grid, Span, grid_of
from app.shown.outline import page_text
from ingest.nouns import Block, Page, ReadDocument

ABOVE = 3  # headings of the page above those of the text: its name, the document, the part
DEEPEST = 6  # HTML has no deeper heading


class PartWriter:
    """Writes one part of a document as HTML; all text of the document is escaped."""

    def __init__(self, read: ReadDocument, whole: Parted, part: Part, at: int | None) -> None:
        """The heading `at` a place, if there is one in the part, gets the reader's attention."""
        self.read, self.part, self.at = read, part, at
        self.text = read.canonical.text
        self.depths = {one.start: one.depth for one in whole.outline}
        self.marks = annotations(replace(read, passages=(), references=()))
        headings = {block.start for block in part.blocks if block.kind == "heading"}
        turns = [self._turn(page) for page in part.pages if page.start not in headings]
        self.inside = sorted([*self.marks, *turns], key=lambda one: (one.start, one.end))

    def html(self) -> str:
        """The text, and the notes that belong to it."""
        body = "".join(
            self._frame(list(blocks), boxed)
            for boxed, blocks in groupby(self.part.blocks, key=lambda block: block.boxed)
        )
        return f'<div class="deel-tekst">{body}{self._notes()}</div>'

    def _frame(self, blocks: Sequence[Block], boxed: bool) -> str:
        groups = groupby(blocks, key=lambda block: (block.kind, block.table))
        body = "".join(self._group(kind, list(group)) for (kind, _), group in groups)
        return f'<div class="kader" role="group" aria-label="kader">{body}</div>' if boxed else body

    def _group(self, kind: str, blocks: Sequence[Block]) -> str:
        if kind == "row":
            grid = grid_of(self.text, [(block.start, block.end) for block in blocks])
            return self._grid(grid, blocks) if grid else self._list("tabel", blocks)
        if kind == "item":
            return self._list("punten", blocks)
        return "".join(map(self._single, blocks))

    def _inline(self, start: int, end: int) -> str:
        return inline(self.text, start, end, self.inside)

    def _single(self, block: Block) -> str:
        html = self._inline(block.start, block.end)
        if block.kind == "heading":
            return self._heading(block, html)
        element = "blockquote" if block.kind == "quote" else "p"
        return f'<{element} class="{block.kind}">{html}</{element}>'

    def _heading(self, block: Block, html: str) -> str:
        level = min(self.depths[block.start] + ABOVE, DEEPEST)
        key = f' tabindex="-1" data-aandacht="kop {block.start}"' if block.start == self.at else ""
        heading = f'<h{level} id="kop-{block.start}"{key}>{html}</h{level}>'
        page = page_at(self.part.pages, block.start)
        if page is None:
            return heading
        title = " ".join(self.text[block.start : block.end].split())
        link = self._page_link(page, block.start, block.end, f"{title}: bekijk op")
        return f'<div class="kop-rij">{heading}{link}</div>'

    def _list(self, kind: str, blocks: Sequence[Block]) -> str:
        items = "".join(
            f'<li class="diepte-{min(block.level, 3)}">{self._inline(block.start, block.end)}</li>'
            for block in blocks
        )
        return f'<ul class="{kind}">{items}</ul>'

    def _grid(self, grid: Grid, blocks: Sequence[Block]) -> str:
        head = "".join(f'<th scope="col">{escape(name)}</th>' for name in grid.names)
        rows = "".join(
            f"<tr>{self._cells(block.start, row, len(grid.names))}</tr>"
            for block, row in zip(blocks, grid.rows, strict=True)
        )
        return (
            '<div class="schuif" tabindex="0" role="region" aria-label="tabel">'
            f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
        )

    def _cells(self, start: int, row: Sequence[Span | None], columns: int) -> str:
        cells = [self._inline(*span) if span else "" for span in row]
        page = next((page for page in self.part.pages if page.start == start), None)
        if page and (row[0] is None or row[0][0] > start):  # else the cell has the mark
            cells[0] = f"{self._page_mark(page)} {cells[0]}"
        across = f' colspan="{columns}"' if len(cells) == 1 else ""
        return "".join(f"<td{across}>{cell}</td>" for cell in cells)

    def _turn(self, page: Page) -> Annotation:
        return Annotation(start=page.start, end=page.start, opening=f"{self._page_mark(page)} ")

    def _page_mark(self, page: Page) -> str:
        """Where a page begins; it leads to the picture of the page, at the words it begins with."""
        ends = (block.end for block in self.part.blocks if block.end > page.start)
        end = min(page.end, next(ends, page.end))
        return self._page_link(page, page.start, end, "bekijk")

    def _page_link(self, page: Page, start: int, end: int, do: str) -> str:
        name = f"{do} bladzijde {page.label or page.number}"
        document = self.read.document.id
        return place_link(escape(page_text(page)), document, start, end, name=name, kind="blz")

    def _notes(self) -> str:
        blocks = [block for block in self.read.canonical.blocks if block.kind == "note"]
        items = "".join(
            f"<li>{self._inline(blocks[index].start, blocks[index].end)} {self._back(index)}</li>"
            for index in self.part.notes
        )
        if not items:
            return ""
        return f'<section class="noten"><h4>Voetnoten</h4><ul>{items}</ul></section>'

    def _back(self, index: int) -> str:
        """Links to where the marks of a note stand in this part."""
        note = self.read.canonical.footnotes[index]
        return " ".join(
            f'<a href="#cijfer-{index}-{turn}" aria-label="terug naar voetnootcijfer '
            f'{escape(note.label)}">↑</a>'
            for turn, mark in enumerate(note.marks)
            if self.part.start <= mark < self.part.end
        )
