"""The text of an ODT file, element by element."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ingest.flow import CONTENTS, HIDDEN, Cell, FlowNote, Gone, Paragraph, Piece, Table
from ingest.inline import Inline, Look
from ingest.lines import repair
from ingest.note_marks import clean, mark
from ingest.odt.lists import ItemStart, Lists
from ingest.odt.styles import Styles
from ingest.xml_parts import Element, child, inside, number, tag, value

INDEXES = {
    f"text:{name}"
    for name in "table-of-content illustration-index table-index object-index user-index "
    "alphabetical-index".split()
}
HEADER_CELLS = 64  # repeated cells that are still written out
SPACES = {"text:s", "text:tab", "text:line-break"}
# What stands inside a paragraph without being its text.
SILENT = {
    *("office:annotation", "office:annotation-end", "text:ruby-text", "text:tracked-changes"),
    *("text:note-citation", "text:hidden-text", "office:event-listeners"),
}
CONTAINERS = {"text:section", "text:index-body", "text:index-title", "draw:text-box", "draw:a"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What the elements around a paragraph say about it."""

    boxed: bool = False
    gone: str | None = None  # why it is no running text
    list_style: str | None = None
    depth: int = 0  # of the list it stands in
    item: ItemStart | None = None


@dataclass(slots=True)
class OdtText:
    """Walks through a file once; gathers its notes on the way."""

    styles: Styles
    lists: Lists
    notes: list[FlowNote] = field(default_factory=list)
    _counts: dict[str, int] = field(default_factory=dict)  # class of notes -> how many so far

    def pieces(self, parent: Element, place: Place) -> Iterator[Piece]:
        """What an element holds, in order."""
        for element in parent:
            name = tag(element)
            if name in ("text:p", "text:h"):
                yield from self._paragraph(element, place)
            elif name == "text:list":
                yield from self._list(element, place)
            elif name == "table:table":
                yield self._table(element, place)
            elif name in INDEXES:
                yield from self.pieces(element, replace(place, gone=CONTENTS))
            elif name.startswith("draw:") and name not in CONTAINERS:
                yield from self.pieces(element, replace(place, boxed=True))
            elif name in CONTAINERS or name == "text:bibliography":
                hidden = value(element, "text:display") == "none"
                yield from self.pieces(element, replace(place, gone=HIDDEN) if hidden else place)

    def _paragraph(self, element: Element, place: Place) -> Iterator[Piece]:
        style = value(element, "text:style-name")
        inline = Inline()
        self._inline(element, self.styles.look("paragraph", style), inline)
        if place.gone is not None or self.styles.role(style) == "contents":
            yield Gone(text=inline.text, reason=place.gone or CONTENTS)
        elif inline.text.strip():
            yield self._placed(element, inline, place)
        if inline.hidden.strip():
            yield Gone(text=inline.hidden, reason=HIDDEN)
        for box in inline.boxes:
            yield from self.pieces(box, Place(boxed=True, gone=place.gone))

    def _placed(self, element: Element, inline: Inline, place: Place) -> Paragraph:
        style = value(element, "text:style-name")
        role = self.styles.role(style)
        level = self.styles.outline(style)
        if tag(element) == "text:h":
            level = number(element, "text:outline-level") or level or 1
        paragraph = Paragraph(
            text=inline.text,
            bold=inline.bold,
            size=inline.size,
            boxed=place.boxed,
            caption=role == "caption",
        )
        label, item = self._label(place), place.item is not None and not place.item.used
        if place.item is not None:
            place.item.used = True
        if role == "title":
            return replace(paragraph, kind="title")
        if level is not None:
            label = label or ("" if place.item else self._heading_label(element, level))
            text = f"{label} {inline.text}"
            return replace(paragraph, kind="heading", level=level, text=text)
        if item and label:
            return replace(paragraph, kind="item", level=place.depth, text=f"{label} {inline.text}")
        return replace(paragraph, kind="quote") if role == "quote" else paragraph

    def _label(self, place: Place) -> str:
        if place.item is None or place.item.used:
            return ""
        return self.lists.label(place.item)

    def _heading_label(self, element: Element, level: int) -> str:
        if value(element, "text:is-list-header") == "true":
            return ""
        return self.lists.heading_label(level)

    def _list(self, element: Element, place: Place) -> Iterator[Piece]:
        style = value(element, "text:style-name") or place.list_style
        goes_on = value(element, "text:continue-numbering") == "true"
        if not place.depth and not goes_on and value(element, "text:continue-list") is None:
            self.lists.begin(style)
        depth = place.depth + 1
        for item in element:
            start = None
            if tag(item) == "text:list-item":
                begin = number(item, "text:start-value")
                start = ItemStart(style=style, level=depth, number=begin)
            yield from self.pieces(item, replace(place, list_style=style, depth=depth, item=start))

    def _table(self, element: Element, place: Place) -> Table:
        inner = Place(gone=place.gone)
        header = [row for x in element if tag(x) == "table:table-header-rows" for row in x]
        rows = [
            row
            for x in element
            for row in (x if tag(x) in ("table:table-header-rows", "table:table-rows") else [x])
            if tag(row) == "table:table-row"
        ]
        return Table(
            rows=[list(self._cells(row, inner)) for row in rows],
            header=len(header) or None,
            boxed=place.boxed,
        )

    def _cells(self, row: Element, place: Place) -> Iterator[Cell]:
        for element in row:
            if tag(element) != "table:table-cell":
                continue  # covered by a merged cell, which says so itself
            cell = Cell(
                pieces=list(self.pieces(element, place)),
                columns=number(element, "table:number-columns-spanned") or 1,
                rows=number(element, "table:number-rows-spanned") or 1,
            )
            times = number(element, "table:number-columns-repeated") or 1
            yield from [cell] * min(max(1, times), HEADER_CELLS)

    def _inline(self, element: Element, look: Look, inline: Inline) -> None:
        inline.add(element.text or "", look)
        for part in element:
            name = tag(part)
            if name in SPACES:
                inline.add(" ", look)
            elif name == "text:note":
                inline.add_mark(self._note(part))
            elif name.startswith("draw:"):
                if name == "draw:a" or next(inside(part, "text:p"), None) is not None:
                    inline.boxes.append(part)
            elif name == "text:span":
                own = self.styles.look("text", value(part, "text:style-name"))
                self._inline(part, own.over(look), inline)
            elif name not in SILENT:
                self._inline(part, look, inline)
            inline.add(part.tail or "", look)

    def _note(self, element: Element) -> str:
        """The code of the mark of this note."""
        index = len(self.notes)
        citation = child(element, "text:note-citation")
        label = repair(clean("".join(citation.itertext()))) if citation is not None else ""
        kind = value(element, "text:note-class") or ""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        if not label or label.isalpha():  # a letter or a Roman number would run into its word
            label = str(self._counts[kind])
        self.notes.append(FlowNote(label=label, text=""))
        body = child(element, "text:note-body")
        paragraphs = [] if body is None else list(self.pieces(body, Place()))
        text = " ".join(x.text for x in paragraphs if isinstance(x, Paragraph))
        self.notes[index] = replace(self.notes[index], text=text)
        return mark(index)
