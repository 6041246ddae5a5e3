"""The outline of a document that is read in parts, and the links that open a part of it."""

from collections.abc import Sequence
from html import escape

from app.reading import Heading, Part, Parted
from app.shown.address import address
from ingest.nouns import Page, ReadDocument

TAB = "bibliotheek"
BEGIN = "Begin van het document"
CONTINUED = "(vervolg)"


def read_link(html: str, document: str, *, part: int | None = None, at: int | None = None) -> str:
    """A link that opens a document for reading, at a part of it or at the heading `at` a place."""
    number, heading = ("" if one is None else str(one) for one in (part, at))
    target = address(TAB, {"document": document, "deel": number, "kop": heading})
    return f'<a class="naar-deel" href="?{escape(target)}">{html}</a>'


def part_name(part: Part) -> str:
    """What a part is called: the heading that it begins with, or goes on under."""
    name = " ".join(part.path[-1].split()) if part.path else BEGIN
    return f"{name} {CONTINUED}" if part.continued else name


def page_text(page: Page) -> str:
    """ "p. 12", as printed, else by PDF page."""
    return f"p. {page.label or page.number}"


def outline_html(read: ReadDocument, whole: Parted, current: Part) -> str:
    """All headings as nested lists, or the parts of a document without; the current are marked."""
    if whole.outline:
        body = _branches(read, whole.outline, current.number)
    else:
        links = (
            (part, read_link(f"Deel {part.number}", read.document.id, part=part.number))
            for part in whole.parts
        )
        body = "".join(_item(link, part is current) for part, link in links)
        body = f"<ul>{body}</ul>"
    return (
        '<details class="inhoud"><summary>Inhoud</summary>'
        f'<nav aria-label="Inhoud van dit document">{body}</nav></details>'
    )


def _branches(read: ReadDocument, headings: Sequence[Heading], current: int) -> str:
    """Under each heading those that are deeper, up to its next equal."""
    items, at = "", 0
    while at < len(headings):
        one, end = headings[at], at + 1
        while end < len(headings) and headings[end].depth > one.depth:
            end += 1
        below = _branches(read, headings[at + 1 : end], current)
        items += _item(_entry(read, one) + below, one.part == current)
        at = end
    return f"<ul>{items}</ul>" if items else ""


def _entry(read: ReadDocument, heading: Heading) -> str:
    title = " ".join(read.canonical.text[heading.start : heading.end].split())
    page = f" <small>{escape(page_text(heading.page))}</small>" if heading.page else ""
    return read_link(escape(title), read.document.id, at=heading.start) + page


def _item(html: str, current: bool) -> str:
    return f'<li class="nu">{html}</li>' if current else f"<li>{html}</li>"
