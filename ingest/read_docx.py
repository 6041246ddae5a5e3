"""Reads Word documents (DOCX)."""

from collections.abc import Iterator

from ingest.archive import SAVE_AGAIN, Archive
from ingest.docx.lists import lists_of
from ingest.docx.package import Package
from ingest.docx.styles import Styles
from ingest.docx.text import DocxText, Place
from ingest.errors import DocumentError
from ingest.flow import Flow
from ingest.flow_draft import draft_of_flow
from ingest.flow_tables import plain_lines
from ingest.nouns import Draft
from ingest.xml_parts import Element, child, inside, value

NOTES = {"footnotes": "w:footnote", "endnotes": "w:endnote"}
EMBEDDED = (
    "Een ingevoegd bestand in dit document is niet gelezen. Plak de inhoud ervan in het document."
)


def read_docx(name: str, data: bytes) -> Draft:
    """The structure of a DOCX.

    Raises DocumentError if `data` is none, is locked or damaged, or is not safe to read.
    """
    package = Package(Archive(name, data, "DOCX"))
    body = child(package.main_part(), "w:body")
    if body is None:
        raise DocumentError(name, "dit is geen tekstdocument in DOCX.", SAVE_AGAIN)
    styles = Styles(package.part("styles"))
    text = DocxText(styles, lists_of(package.part("numbering"), styles), _note_parts(package))
    pieces = [*text.pieces(body, Place()), *text.rest()]
    notes = tuple(text.notes)
    embedded = next(inside(body, "w:altChunk"), None) is not None
    return draft_of_flow(
        Flow(
            pieces=pieces,
            notes=notes,
            title=_title(package),
            top=_furniture(package, text, body, "w:headerReference"),
            bottom=_furniture(package, text, body, "w:footerReference"),
            warnings=(EMBEDDED,) if embedded else (),
        )
    )


def _title(package: Package) -> str | None:
    title = next(inside(package.properties(), "dc:title"), None)
    return None if title is None else title.text


def _note_parts(package: Package) -> dict[str, dict[str, Element]]:
    return {
        kind: {value(note, "w:id") or "": note for note in inside(package.part(kind), name)}
        for kind, name in NOTES.items()
    }


def _furniture(package: Package, text: DocxText, body: Element, reference: str) -> tuple[str, ...]:
    """The lines of the page headers or footers, each once."""
    used = (value(x, "r:id") or "" for x in inside(body, reference))
    return tuple(
        dict.fromkeys(x for part in dict.fromkeys(used) for x in _lines(package, text, part))
    )


def _lines(package: Package, text: DocxText, identifier: str) -> Iterator[str]:
    part = package.part_by_id(identifier)
    if part is not None:
        yield from plain_lines(text.pieces(part, Place()))
