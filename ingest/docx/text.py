"""The text of a DOCX, paragraph by paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ingest.docx.fields import Fields
from ingest.docx.lists import Lists
from ingest.docx.runs import Runs, choice_of
from ingest.docx.styles import TEXT_LEVEL, Styles, numbered_of, switch
from ingest.flow import CONTENTS, HIDDEN, Cell, FlowNote, Gone, Paragraph, Piece, Table
from ingest.inline import Inline
from ingest.note_marks import mark
from ingest.xml_parts import Element, child, inside, number, tag, value

CONTAINERS = {f"w:{x}" for x in "sdt sdtContent customXml ins moveTo body".split()}
NO_LIST = "0"  # the list id that takes a paragraph out of the list of its style
CONTENTS_PART = "Table of Contents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What the elements around a paragraph say about it."""

    boxed: bool = False
    gone: str | None = None  # why it is no running text


@dataclass(slots=True)
class DocxText:
    """Walks through a file once; gathers its notes on the way."""

    styles: Styles
    lists: Lists
    note_parts: dict[str, dict[str, Element]]  # kind -> id -> the note
    notes: list[FlowNote] = field(default_factory=list)
    _fields: Fields = field(default_factory=Fields)
    _codes: dict[tuple[str, str], str] = field(default_factory=dict)  # of the notes so far
    _counts: dict[str, int] = field(default_factory=dict)
    _held: str = ""  # text that belongs to the start of the next paragraph

    def pieces(self, parent: Element, place: Place) -> Iterator[Piece]:
        """What an element holds, in order."""
        for element in parent:
            name = tag(element)
            if name == "w:p":
                yield from self._paragraph(element, place)
            elif name == "w:tbl":
                yield self._table(element, place)
            elif name in CONTAINERS:
                gallery = next(inside(child(element, "w:sdtPr"), "w:docPartGallery"), None)
                gone = CONTENTS if value(gallery) == CONTENTS_PART else place.gone
                yield from self.pieces(element, replace(place, gone=gone))
            elif (choice := choice_of(element)) is not None:
                yield from self.pieces(choice, place)

    def rest(self) -> Iterator[Piece]:
        """What still waits for a next paragraph when there is none."""
        if self._held.strip():
            yield Paragraph(text=self._held)
        self._held = ""

    def _paragraph(self, element: Element, place: Place) -> Iterator[Piece]:
        properties = child(element, "w:pPr")
        style = value(child(properties, "w:pStyle"))
        inline = Inline()
        held, self._held = self._held, ""
        listed = self._fields.in_contents
        Runs(self.styles, self._fields, self._mark).read(
            element, self.styles.paragraph_look(style), inline
        )
        listed = listed or self._fields.in_contents
        listed = listed and self._heading_level(properties, style) is None
        listed = listed or self.styles.role(style) == "contents"
        self._fields.end_paragraph()
        text = held + inline.text
        if _runs_on(properties):
            self._held = text
        elif place.gone is not None or listed:
            yield Gone(text=text, reason=place.gone or CONTENTS)
        elif text.strip():
            framed = place.boxed or child(properties, "w:framePr") is not None
            yield self._placed(properties, style, inline, text, framed)
        if inline.hidden.strip():
            yield Gone(text=inline.hidden, reason=HIDDEN)
        for box in inline.boxes:
            yield from self.pieces(box, Place(boxed=True, gone=place.gone))

    def _placed(
        self,
        properties: Element | None,
        style: str | None,
        inline: Inline,
        text: str,
        boxed: bool,
    ) -> Paragraph:
        role = self.styles.role(style)
        paragraph = Paragraph(
            text=text, bold=inline.bold, size=inline.size, boxed=boxed, caption=role == "caption"
        )
        label, depth = self._label(properties, style)
        level = self._heading_level(properties, style)
        if role == "title":
            return replace(paragraph, kind="title")
        if level is not None:
            return replace(paragraph, kind="heading", level=level, text=f"{label} {text}")
        if label:
            return replace(paragraph, kind="item", level=depth, text=f"{label} {text}")
        return replace(paragraph, kind="quote") if role == "quote" else paragraph

    def _heading_level(self, properties: Element | None, style: str | None) -> int | None:
        own = number(child(properties, "w:outlineLvl"))
        if own is not None and 0 <= own <= TEXT_LEVEL:
            return own + 1 if own < TEXT_LEVEL else None
        return self.styles.heading_level(style)

    def _label(self, properties: Element | None, style: str | None) -> tuple[str, int]:
        """The bullet or number of a paragraph, and its depth in its list."""
        own, named = numbered_of(properties), self.styles.numbered(style)
        list_id = own.list_id if own.list_id is not None else named.list_id
        if list_id is None or list_id == NO_LIST:
            return "", 0
        level = own.level if own.level is not None else named.level or 0
        depth = max(level + 1, self.styles.list_depth(style))
        return self.lists.label(list_id, level + 1), depth

    def _table(self, element: Element, place: Place) -> Table:
        properties = child(element, "w:tblPr")
        rows = [row for row in _rows(element) if child(row, "w:trPr", "w:del") is None]
        header = 0
        while header < len(rows) and switch(child(rows[header], "w:trPr"), "w:tblHeader"):
            header += 1
        look = child(properties, "w:tblLook")
        first = value(look, "w:firstRow") in ("1", "true", "on")
        styled = self.styles.sets_first_row_off(value(child(properties, "w:tblStyle")))
        inner = Place(gone=place.gone)
        return Table(
            rows=[list(self._cells(row, inner)) for row in rows],
            header=header or None,
            emphasised=first and styled,
            boxed=place.boxed,
        )

    def _cells(self, row: Element, place: Place) -> Iterator[Cell]:
        before = number(child(row, "w:trPr", "w:gridBefore")) or 0
        if before > 0:
            yield Cell(pieces=(), columns=before)
        for element in _children_through(row, "w:tc"):
            properties = child(element, "w:tcPr")
            merged = child(properties, "w:vMerge")
            yield Cell(
                pieces=list(self.pieces(element, place)),
                columns=number(child(properties, "w:gridSpan")) or 1,
                continues=merged is not None and value(merged) != "restart",
            )

    def _mark(self, kind: str, identifier: str, own_sign: str) -> str:
        """The code of the mark of this note, which is read when its first mark is."""
        if (kind, identifier) in self._codes:
            return self._codes[kind, identifier]
        index = len(self.notes)
        self._codes[kind, identifier] = mark(index)
        if not own_sign:
            self._counts[kind] = self._counts.get(kind, 0) + 1
        label = own_sign or str(self._counts[kind])
        self.notes.append(FlowNote(label=label, text=""))
        element = self.note_parts.get(kind, {}).get(identifier)
        pieces = [] if element is None else list(self.pieces(element, Place()))
        text = " ".join(x.text for x in pieces if isinstance(x, Paragraph))
        self.notes[index] = FlowNote(label=label, text=text.strip().removeprefix(own_sign))
        return self._codes[kind, identifier]


def _rows(table: Element) -> Iterator[Element]:
    return _children_through(table, "w:tr")


def _children_through(parent: Element, name: str) -> Iterator[Element]:
    """The children of this name, also where Word wraps them in a control or a change."""
    for element in parent:
        if tag(element) == name:
            yield element
        elif tag(element) in CONTAINERS:
            yield from _children_through(element, name)


def _runs_on(properties: Element | None) -> bool:
    """True if the next paragraph is part of this one: its mark was deleted, or it is an initial."""
    if child(properties, "w:rPr", "w:del") is not None:
        return True
    return value(child(properties, "w:framePr"), "w:dropCap") in ("drop", "margin")
