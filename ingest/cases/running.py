"""The running text of a case, cut into sentences, each with the heading it stands under."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.nouns import Block, CanonicalText
from ingest.sentences import sentence_spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence of the running text, or a heading."""

    text: str  # canonical text [start:end]
    start: int
    end: int
    heading: str  # that it stands under; of a heading itself ""
    is_heading: bool
    block: int  # which block of the case it stands in, from 0


def lines_of(canonical: CanonicalText, blocks: Sequence[Block]) -> list[Line]:
    """The sentences and headings of a case, in order; rows of tables count as sentences."""
    return list(_lines(canonical.text, blocks))


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[Line]:
    heading = ""
    for number, block in enumerate(blocks):
        whole = text[block.start : block.end]
        is_heading = block.kind == "heading"
        if is_heading:
            heading = whole
        spans = [(0, len(whole))] if is_heading else sentence_spans(whole)
        for start, end in spans:
            yield Line(
                text=whole[start:end],
                start=block.start + start,
                end=block.start + end,
                heading="" if is_heading else heading,
                is_heading=is_heading,
                block=number,
            )
