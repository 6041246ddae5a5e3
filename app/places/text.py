"""The text around a place as HTML, with its words marked; all of it is escaped."""

from html import escape

from app.places.place import Place
from ingest.nouns import Passage

AROUND = 1  # passages before and after, as far as they are of the same section


def context_html(place: Place) -> str:
    """The passages around the words, with the words marked."""
    text, citation = place.read.canonical.text, place.citation
    start, end = _around(place.read.passages, citation.passage)
    return (
        '<blockquote class="tekst">'
        f"{lines_html(text[start : citation.start])}"
        f'<mark class="markering">{lines_html(citation.text)}</mark>'
        f"{lines_html(text[citation.end : end])}</blockquote>"
    )


def _around(passages: tuple[Passage, ...], passage: Passage) -> tuple[int, int]:
    """From where to where the passages of its section around a passage reach."""
    section = [p for p in passages if p.section == passage.section]
    before = [p.start for p in section if p.start < passage.start]
    after = [p.end for p in section if p.end > passage.end]
    return min([passage.start, *before[-AROUND:]]), max([passage.end, *after[:AROUND]])


def lines_html(text: str) -> str:
    """Words of a document, line by line."""
    return escape(text).replace("\n", "<br>")
