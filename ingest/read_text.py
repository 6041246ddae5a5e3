"""Reads plain text."""

from ingest.encoding import characters
from ingest.lines import RawPage, RawText
from ingest.nouns import Draft
from ingest.plain import draft_of_lines


def read_text(name: str, data: bytes) -> Draft:
    """The structure of a text file, by the look of its lines.

    Raises DocumentError if `data` is no text in an encoding that is known.
    """
    return draft_of_lines(text_lines(name, data))


def text_lines(name: str, data: bytes) -> RawText:
    """The lines of a text file; form feeds divide it into pages without numbers.

    Raises DocumentError if `data` is no text in an encoding that is known.
    """
    text, warnings = characters(name, data)
    pages = tuple(
        RawPage(number=None, label=None, lines=tuple(page.splitlines()))
        for page in text.split("\f")
    )
    return RawText(pages=pages, warnings=warnings)
