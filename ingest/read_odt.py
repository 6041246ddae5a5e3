"""Reads OpenDocument text (ODT): the format of LibreOffice, and of many forms of the government."""

from collections.abc import Iterator

from ingest.archive import SAVE_AGAIN, Archive, locked
from ingest.errors import DocumentError
from ingest.flow import Flow
from ingest.flow_draft import draft_of_flow
from ingest.flow_tables import plain_lines
from ingest.nouns import Draft
from ingest.odt.lists import lists_of
from ingest.odt.styles import Styles
from ingest.odt.text import OdtText, Place
from ingest.xml_parts import Element, child, inside, parsed, tag

HEADERS = ("style:header", "style:header-first", "style:header-left")
FOOTERS = ("style:footer", "style:footer-first", "style:footer-left")


def read_odt(name: str, data: bytes) -> Draft:
    """The structure of an ODT file.

    Raises DocumentError if `data` is none, is locked or damaged, or is not safe to read.
    """
    archive = Archive(name, data, "ODT")
    manifest = parsed(archive, "META-INF/manifest.xml")
    if next(inside(manifest, "manifest:encryption-data"), None) is not None:
        raise locked(name)
    content, styles = parsed(archive, "content.xml"), parsed(archive, "styles.xml")
    body = child(content, "office:body", "office:text")
    if body is None:
        raise DocumentError(name, "dit is geen tekstdocument in ODT.", SAVE_AGAIN)
    text = OdtText(Styles(styles, content), lists_of(styles, content))
    pieces = list(text.pieces(body, Place()))
    notes = tuple(text.notes)
    return draft_of_flow(
        Flow(
            pieces=pieces,
            notes=notes,
            title=_title(parsed(archive, "meta.xml")),
            top=_furniture(text, styles, HEADERS),
            bottom=_furniture(text, styles, FOOTERS),
        )
    )


def _title(meta: Element | None) -> str | None:
    title = next(inside(meta, "dc:title"), None)
    return None if title is None else title.text


def _furniture(text: OdtText, styles: Element | None, names: tuple[str, ...]) -> tuple[str, ...]:
    """The lines of the page headers or footers, each once."""
    return tuple(dict.fromkeys(_lines(text, styles, names)))


def _lines(text: OdtText, styles: Element | None, names: tuple[str, ...]) -> Iterator[str]:
    for page in inside(styles, "style:master-page"):
        for part in page:
            if tag(part) in names:
                yield from plain_lines(text.pieces(part, Place()))
