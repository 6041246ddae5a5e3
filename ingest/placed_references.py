"""The references of a document with the sentences that they stand in.

Where a document names itself, by its number or its title, it refers to nothing.
"""

from bisect import bisect_left, bisect_right

from ingest.nouns import Excerpt, PlacedReference, ReadDocument, Reference
from ingest.paper_keys import calls
from ingest.references import find_references
from ingest.sentences import sentence_spans


def references_of(read: ReadDocument) -> tuple[PlacedReference, ...]:
    """The references to other documents and to the law, in the order of the text."""
    text, document = read.canonical.text, read.document
    sentences = sentence_spans(text)
    starts, ends = [start for start, _ in sentences], [end for _, end in sentences]
    found = []
    for one in find_references(text):
        if one.key in document.dossiers or (one.kind == "stuk" and calls(one.key, document)):
            continue
        first = starts[bisect_right(starts, one.start) - 1]
        last = ends[bisect_left(ends, one.end)]
        found.append(_placed(read, one, Excerpt(text=text[first:last], start=first, end=last)))
    return tuple(found)


def _placed(read: ReadDocument, reference: Reference, quote: Excerpt) -> PlacedReference:
    canonical = read.canonical
    return PlacedReference(
        kind=reference.kind,
        key=reference.key,
        start=reference.start,
        end=reference.end,
        name=" ".join(canonical.text[reference.start : reference.end].split()),
        quote=quote,
        pages=canonical.pages_within(reference.start, reference.end),
    )
