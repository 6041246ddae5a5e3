"""Reads plain text: UTF-8, UTF-16 with a byte order mark, or Windows-1252."""

import codecs

from ingest.errors import DocumentError
from ingest.lines import RawPage, RawText
from ingest.nouns import Draft
from ingest.plain import draft_of_lines

UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What files of other formats begin with; their endings are often changed by hand.
OTHER_FORMATS = {b"%PDF-": "een PDF", b"PK\x03\x04": "een zipbestand, zoals DOCX of ODT"}


def read_text(name: str, data: bytes) -> Draft:
    """The structure of a text file, by the look of its lines.

    Raises DocumentError if `data` is no text in one of the encodings above.
    """
    return draft_of_lines(text_lines(name, data))


def text_lines(name: str, data: bytes) -> RawText:
    """The lines of a text file; form feeds divide it into pages without numbers.

    Raises DocumentError if `data` is no text in one of the encodings above.
    """
    for mark, what in OTHER_FORMATS.items():
        if data.startswith(mark):
            raise DocumentError(
                name,
                f"dit is geen tekstbestand, maar {what}.",
                "Geef het bestand de juiste uitgang en voeg het opnieuw toe.",
            )
    text = _decode(name, data)
    pages = tuple(
        RawPage(number=None, label=None, lines=tuple(page.splitlines()))
        for page in text.split("\f")
    )
    return RawText(pages=pages)


def _decode(name: str, data: bytes) -> str:
    encodings = ["utf-16"] if data.startswith(UTF16_MARKS) else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(ord(char) < 32 and char not in "\t\n\v\f\r\x1a" for char in text):
            return text
    raise DocumentError(
        name,
        "de tekencodering is niet te lezen.",
        "Sla het bestand op als tekst in UTF-8 en voeg het opnieuw toe.",
    )
