"""Where a reader is in a document, as a part of an address: "document=plan&deel=3"."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

from app.books import Book
from app.reading import parted
from app.shown.address import Parameters
from app.shown.shelf import book_html

PARAMETERS = ("document", "deel", "kop")
DIGITS = 9  # of a number in an address; more is no place in any document


def place_in(parameters: Parameters) -> str:
    """What of an address tells where to read; "" if it names no document."""
    if not parameters.get("document"):
        return ""
    return urlencode({name: parameters[name] for name in PARAMETERS if parameters.get(name)})


def document_at(place: str) -> str:
    """The id of the document that is open; "" if none is."""
    return _fields(place).get("document", "")


def shown_at(book: Book, place: str) -> str:
    """The part of the book that is asked for, as HTML; the first for a place that it has not."""
    fields = _fields(place)
    whole = parted(book.read.canonical)
    headings = [heading.start for heading in whole.outline]
    at = _number(fields.get("kop", ""))
    if at is not None and at in headings:
        return book_html(book, whole, whole.part_at(at), at)
    number = min(max(_number(fields.get("deel", "")) or 1, 1), len(whole.parts))
    return book_html(book, whole, whole.parts[number - 1], None)


def _fields(place: str) -> Mapping[str, str]:
    return dict(parse_qsl(place.removeprefix("?")))


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= DIGITS else None
