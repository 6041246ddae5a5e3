"""Places of a document as JSON: a stretch of its text with what stands around it, its headings."""

from collections.abc import Sequence

from app.api.failures import UnknownPlaceError
from app.output import Json, citation_json
from ingest.errors import UsageError
from ingest.nouns import CanonicalText, Citation, Note, Passage, ReadDocument

LONGEST = 20_000  # characters of a place that are given at once


def passage_json(read: ReadDocument, start: int, end: int) -> Json:
    """`[start, end)` as a citation of the contract has it, with the text before and after it.

    Before and after go on to the ends of the passages around it. Raises UnknownPlaceError for a
    place that the document does not have, UsageError for one that is too long.
    """
    text = read.canonical.text
    if not start < end <= len(text):
        raise UnknownPlaceError(read.document.id, start, end, len(text))
    if end - start > LONGEST:
        raise UsageError(
            f"De plaats {start}-{end} in '{read.document.id}'",
            f"is langer dan {LONGEST} tekens.",
            "Vraag haar in stukken op.",
        )
    first = sum(passage.end <= start for passage in read.passages)  # the first that it touches
    last = sum(passage.start < end for passage in read.passages)  # the one after the last
    around = read.passages[max(0, first - 1) : last + 1]
    begins = min([start, *(passage.start for passage in around)])
    ends = max([end, *(passage.end for passage in around)])
    whole = _whole(read, read.passages[first:last], start, end)
    cited = citation_json(
        Citation(number=1, passage=whole, start=start, end=end, text=text[start:end])
    )
    del cited["n"]
    return {**cited, "before": text[begins:start], "after": text[end:ends]}


def _whole(read: ReadDocument, touched: Sequence[Passage], start: int, end: int) -> Passage:
    """One passage of all that a place touches; a heading touches none."""
    begins = min([start, *(passage.start for passage in touched)])
    ends = max([end, *(passage.end for passage in touched)])
    notes: dict[Note, None] = {note: None for passage in touched for note in passage.footnotes}
    return Passage(
        document=read.document,
        start=begins,
        end=ends,
        text=read.canonical.text[begins:ends],
        section=next(
            section.path
            for section in read.canonical.sections
            if section.start <= start < section.end
        ),
        pages=read.canonical.pages_within(begins, ends),
        footnotes=tuple(notes),
        evidence=touched[0].evidence if touched else "achtergrond",
    )


def outline_json(canonical: CanonicalText) -> list[Json]:
    """The headings of a document with the stretch of text under each, in order."""
    return [
        {
            "section": list(section.path),
            "level": section.level,
            "start": section.start,
            "end": section.end,
            "page": pages[0].number if pages else None,
            "page_label": pages[0].label if pages else None,
        }
        for section in canonical.sections
        for pages in [canonical.pages_within(section.start, section.end)]
    ]
