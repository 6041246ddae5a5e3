"""Reads pages (HTML): their content without menus, banners, scripts and hidden text."""

import re

from ingest.encoding import characters
from ingest.flow import Flow
from ingest.flow_draft import draft_of_flow
from ingest.html.content import content_of
from ingest.html.notes import note_links
from ingest.html.text import HEADINGS, PageText, Place
from ingest.html.tree import name_of, page_of, text_in
from ingest.nouns import Draft
from ingest.xml_parts import Element

DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{1,30})", re.IGNORECASE)
HEAD = 4_096  # bytes in which a page names its encoding
LATIN = {"iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii"}  # browsers: Windows-1252


def read_html(name: str, data: bytes) -> Draft:
    """The structure of a page.

    Raises DocumentError if `data` is no text, or is nested too deeply.
    """
    match = DECLARED.search(data[:HEAD])
    declared = match[1].decode("ascii", "replace").lower() if match else None
    text, warnings = characters(
        name, data, "webpagina", "cp1252" if declared in LATIN else declared
    )
    return draft_of_flow(flow_of_page(name, text, warnings=warnings))


def flow_of_page(
    name: str,
    text: str,
    *,
    title: str | None = None,
    hints: tuple[str, ...] = (),
    warnings: tuple[str, ...] = (),
) -> Flow:
    """What a page holds; `title` goes before the title that it names itself."""
    root = page_of(name, text)
    if root is None:
        return Flow(pieces=(), title=title, hints=hints, warnings=warnings)
    page = PageText(content_of(root), note_links(root), _title_heading(root))
    for part in root:
        if name_of(part) != "head":
            page.read(part, Place())
    own = next(root.iter("title"), None)
    return Flow(
        pieces=page.pieces,
        notes=page.notes,
        title=title or (None if own is None else own.text),
        hints=hints,
        warnings=warnings,
    )


def _title_heading(root: Element) -> Element | None:
    """The only heading of level 1, if it stands before all others."""
    headings = [x for x in root.iter() if name_of(x) in HEADINGS and text_in(x)]
    highest = [x for x in headings if name_of(x) == "h1"]
    return highest[0] if len(highest) == 1 and headings[0] is highest[0] else None
