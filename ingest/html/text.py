"""The text of a page, element by element."""

import re
from dataclasses import dataclass, field, replace

from ingest.flow import Cell, FlowNote, Gone, Paragraph, ParagraphKind, Piece, Table
from ingest.html.content import Content
from ingest.html.notes import NoteLinks, leads_back
from ingest.html.tables import (
    ROW_GROUPS,
    TABLE_PARTS,
    cells_of,
    header_rows,
    rows_of,
    whole_number,
)
from ingest.html.tree import BLOCKS, IGNORED, name_of, words
from ingest.inline import Inline, Look
from ingest.note_marks import CODE, mark
from ingest.numbering import BULLET, Shape, numeral
from ingest.xml_parts import Element

HEADINGS = {f"h{level}": level for level in range(1, 7)}
SECTIONS = {"article", "aside", "main", "section"}
BOXES = {"aside", "fieldset"}
LISTS = {"ul", "ol", "menu"}
BOLD = {"b", "strong", "th", "legend", "summary"}
SHAPES: dict[str, Shape] = {
    "a": "lower-letter",
    "A": "upper-letter",
    "i": "lower-roman",
    "I": "upper-roman",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What the elements around a text say about it."""

    kind: ParagraphKind = "paragraph"
    level: int = 0  # of a heading
    depth: int = 0  # of the list it stands in
    bold: bool = False
    boxed: bool = False
    caption: bool = False
    gone: str | None = None  # why it is no running text
    in_section: bool = False
    note: str | None = None  # label of the note it stands in


@dataclass(slots=True)
class PageText:
    """Walks through a page once; what it found so far is in `pieces` and `notes`."""

    content: Content
    links: NoteLinks
    title: Element | None  # the main heading that is the title of the page
    pieces: list[Piece] = field(default_factory=list)
    notes: list[FlowNote] = field(default_factory=list)
    _line: Inline = field(default_factory=Inline)  # the paragraph that is being put together
    _broken: bool = False  # it ends with a line break; a second one ends the paragraph
    _label: str = ""  # bullet or number of the item that begins

    def __post_init__(self) -> None:
        """Every note is there from the start, so that a mark without text stays one."""
        self.notes = [FlowNote(label=label, text="") for label in self.links.labels]

    def read(self, element: Element, place: Place) -> None:
        """An element and all it holds, but not the text after it."""
        name = name_of(element)
        if name in IGNORED:
            return
        if element in self.links.bodies:
            self._note(element, place)
        elif element in self.links.marks:
            self._line.add_mark(mark(self.links.marks[element]))
        elif place.note is not None and name == "a" and leads_back(element, place.note):
            return
        else:
            self._element(element, name, self._inside(element, name, place), place)

    def _inside(self, element: Element, name: str, place: Place) -> Place:
        """What an element says about the text in it."""
        gone = place.gone or self.content.reason(element, place.in_section)
        if element is self.content.heading:
            gone = None
        place = replace(
            place,
            gone=gone,
            bold=place.bold or name in BOLD,
            boxed=place.boxed or name in BOXES,
            in_section=place.in_section or name in SECTIONS,
            caption=place.caption or name in ("caption", "figcaption"),
        )
        if element is self.title:
            return replace(place, kind="title")
        if name in HEADINGS:
            return replace(place, kind="heading", level=HEADINGS[name])
        if name == "blockquote":
            return replace(place, kind="quote")
        return replace(place, depth=place.depth + 1) if name in LISTS else place

    def _element(self, element: Element, name: str, inner: Place, outer: Place) -> None:
        ends_line = name in BLOCKS or inner.gone != outer.gone
        if ends_line:
            self._end(outer)
        if name == "br":
            self._break(outer)
        elif name in LISTS:
            self._list(element, inner)
        elif name == "table":
            self._table(element, inner)
        else:
            self._add("“" if name == "q" else "", inner)
            self._children(element, inner)
            self._add("”" if name == "q" else "", inner)
        if ends_line:
            self._end(inner)

    def _children(self, element: Element, place: Place) -> None:
        self._add(element.text or "", place)
        for child in element:
            self.read(child, place)
            self._add(child.tail or "", place)

    def _add(self, text: str, place: Place) -> None:
        self._line.add(text, Look(bold=place.bold))
        self._broken = self._broken and not text.strip()

    def _break(self, place: Place) -> None:
        if self._broken:
            self._end(place)
        else:
            self._add("\n", place)
            self._broken = True

    def _end(self, place: Place) -> None:
        """Finish the paragraph that is being put together."""
        line, text = self._line, self._line.text.strip()
        self._line, self._broken = Inline(), False
        if not text:
            return
        if place.gone is not None:
            self.pieces.append(Gone(text=text, reason=place.gone))
            return
        kind, level = place.kind, place.level
        if self._label and kind in ("paragraph", "quote"):
            kind, level, text = "item", place.depth, f"{self._label} {text}"
        elif self._label and kind == "heading" and self._label != BULLET:
            text = f"{self._label} {text}"
        self._label = ""
        self.pieces.append(
            Paragraph(
                text=text,
                kind=kind,
                level=level,
                bold=line.bold,
                boxed=place.boxed,
                caption=place.caption,
            )
        )

    def _list(self, element: Element, place: Place) -> None:
        shape = SHAPES.get(str(element.get("type") or ""), "decimal")
        number = whole_number(element.get("start"), 1)
        for child in element:
            if name_of(child) == "li":
                number = whole_number(child.get("value"), number)
                ordered = name_of(element) == "ol"
                self._label = f"{numeral(number, shape)}." if ordered else BULLET
                number += 1
            self.read(child, place)
            self._end(place)
            self._label = ""

    def _note(self, element: Element, place: Place) -> None:
        """Set the text of a note apart from the running text."""
        self._end(place)
        index = self.links.bodies[element]
        label = self.links.labels[index]
        inside = self._apart(element, Place(note=label))
        text = " ".join(x.text for x in inside if isinstance(x, Paragraph))
        text = re.sub(rf"^[\s\[(]*{re.escape(label)}(?!\w)[\s\]).:]*", "", text)
        self.notes[index] = FlowNote(label=label, text=CODE.sub("", text))
        self._label = ""

    def _table(self, element: Element, place: Place) -> None:
        own = list(rows_of(element))
        self._strays(element, own, place)
        for caption in (x for x in element if name_of(x) == "caption"):
            self.read(caption, place)
        inner = Place(gone=place.gone, in_section=place.in_section, note=place.note)
        rows = [[self._cell(cell, inner) for cell in cells_of(row)] for row in own]
        table = Table(
            rows=rows,
            header=header_rows(own) or None,
            layout=bool(words(element, "role") & {"presentation", "none"}),
            boxed=place.boxed,
        )
        self.pieces.append(table)

    def _strays(self, table: Element, rows: list[Element], place: Place) -> None:
        """What stands between the cells by mistake comes before the table, as in a browser."""
        for part in (table, *(x for x in table if name_of(x) in ROW_GROUPS), *rows):
            self._add(part.text or "", place)
            for child in part:
                if name_of(child) not in TABLE_PARTS:
                    self.read(child, place)
                self._add(child.tail or "", place)
        self._end(place)

    def _cell(self, element: Element, place: Place) -> Cell:
        return Cell(
            pieces=self._apart(element, self._inside(element, name_of(element), place)),
            columns=whole_number(element.get("colspan"), 1),
            rows=whole_number(element.get("rowspan"), 1) or 1,
        )

    def _apart(self, element: Element, place: Place) -> list[Piece]:
        """What an element holds, without adding it to the pieces of the page."""
        kept, label = self.pieces, self._label
        self.pieces, self._label = [], ""
        self._children(element, place)
        self._end(place)
        found, self.pieces, self._label = self.pieces, kept, label
        return found
