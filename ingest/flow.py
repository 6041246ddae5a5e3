"""What a file with real structure holds, in the order of its text: a reader's first result.

DOCX, ODT, HTML and Markdown say what is a heading, a list or a table. Their readers turn that
into the pieces below; `flow_draft.py` makes the draft of them, in one way for all formats.
Texts may hold the codes of `note_marks.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

ParagraphKind = Literal["title", "heading", "paragraph", "item", "quote", "row"]

FURNITURE = "kop- of voetregel"
CONTENTS = "inhoudsopgave"
NAVIGATION = "navigatie"
HIDDEN = "verborgen tekst"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, heading or list item, as the file has it."""

    text: str
    kind: ParagraphKind = "paragraph"
    level: int = 0  # of a heading as the file counts, 0 or more; of an item 1 or more
    bold: bool = False  # all of its letters are
    size: float | None = None  # points, of most of its letters; None if unknown
    boxed: bool = False
    caption: bool = False  # belongs to the table next to it
    table: int | None = None  # number of the table, of a row or a caption


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """Text that does not belong to the running text."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell with what it holds, and how many columns and rows it covers."""

    pieces: "Sequence[Piece]"
    columns: int = 1
    rows: int = 1
    continues: bool = False  # is the lower part of the cell above it


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table, before it is known whether it holds data or only places text on a page."""

    rows: Sequence[Sequence[Cell]]
    header: int | None = None  # how many rows the file calls header; None if it says nothing
    emphasised: bool = False  # its style sets the first row off
    layout: bool = False  # the file says that it only places text
    boxed: bool = False


Piece = Paragraph | Table | Gone


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowNote:
    """A footnote or endnote; its text is empty if the file has a mark but no note."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """All that a reader found in a file."""

    pieces: Sequence[Piece]
    notes: Sequence[FlowNote] = ()  # the codes in the texts count these
    title: str | None = None
    top: Sequence[str] = ()  # lines that open the file outside the text: page headers
    bottom: Sequence[str] = ()  # lines that close it: page footers
    hints: Sequence[str] = ()  # lines of metadata that are no text of the document
    warnings: tuple[str, ...] = ()
