"""Cuts a canonical text into passages.

A passage never splits a sentence or a table row and stays inside one section. Each section is
cut into as few passages as fit, of about equal length, preferably where a paragraph ends.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from ingest.canonical import NOTES_HEADING
from ingest.evidence import evidence_of
from ingest.nouns import Block, CanonicalText, Document, Note, Page, Passage, Section
from ingest.sentences import VERSION as SENTENCES_VERSION
from ingest.sentences import sentence_spans

LONGEST = 1_400  # characters; only a single longer sentence goes beyond
AIM = 1_300  # characters a full passage has, about
# How many characters off its aim a passage may end for the sake of a whole paragraph.
AT_BLOCK_END = 150


def passage_settings() -> dict[str, int]:
    """What decides where passages and sentences end; part of what an index remembers."""
    return {
        "longest": LONGEST,
        "aim": AIM,
        "at_block_end": AT_BLOCK_END,
        "sentences": SENTENCES_VERSION,
    }


def passages_of(document: Document, canonical: CanonicalText) -> tuple[Passage, ...]:
    """All passages of a document, in order; headings stand in their path, not in their text."""
    return tuple(
        _passage(document, canonical, section, span, after)
        for section in canonical.sections
        for span, after in _with_gaps(canonical.text, section, _cut(canonical, section))
    )


def _with_gaps(
    text: str, section: Section, spans: Sequence[tuple[int, int]]
) -> list[tuple[tuple[int, int], str]]:
    """Each span with the white space up to the next one of its section."""
    if section.path[-1:] == (NOTES_HEADING,):
        return [(span, "") for span in spans]
    begins = [start for start, _ in spans[1:]] + [spans[-1][1]] if spans else []
    return [(span, text[span[1] : begin]) for span, begin in zip(spans, begins, strict=True)]


def follows(first: Passage, second: Passage) -> bool:
    """Whether the second passage comes right after the first, in the same section."""
    return (
        first.after != ""
        and first.document == second.document
        and first.end + len(first.after) == second.start
    )


def joined(first: Passage, second: Passage) -> Passage:
    """Two passages of which the second follows the first, as one."""
    text = first.text + first.after + second.text
    return replace(
        first,
        end=second.end,
        text=text,
        pages=_joined_pages(first, second),
        footnotes=tuple(dict.fromkeys(first.footnotes + second.footnotes)),
        evidence=evidence_of(first.document, first.section, text),
        after=second.after,
    )


def _joined_pages(first: Passage, second: Passage) -> tuple[Page, ...]:
    """The stretches of both; the white space between them stands on the page before it."""
    if not (first.pages and second.pages):
        return first.pages + second.pages
    *before, last = first.pages
    begin, *rest = second.pages
    if last.number == begin.number:
        return (*before, replace(last, end=begin.end), *rest)
    return (*before, replace(last, end=begin.start), *second.pages)


def _cut(canonical: CanonicalText, section: Section) -> list[tuple[int, int]]:
    blocks = [
        b
        for b in canonical.blocks
        if section.start <= b.start < section.end and b.kind not in ("title", "heading")
    ]
    sentences = [
        (block.start + start, block.start + end)
        for block in blocks
        for start, end in _sentences(block, canonical.text[block.start : block.end])
    ]
    return pack(sentences, frozenset(block.end for block in blocks))


def _sentences(block: Block, text: str) -> list[tuple[int, int]]:
    """The spans that a passage does not split; a table row is one, as long as it fits in one."""
    if block.kind == "row" and len(text) <= LONGEST:
        return [(0, len(text))]
    return sentence_spans(text)


def pack(sentences: Sequence[tuple[int, int]], block_ends: frozenset[int]) -> list[tuple[int, int]]:
    """Joins adjoining sentences to spans of about `AIM`, none longer than `LONGEST`.

    Each span takes an equal share of what is left, less where a block ends early enough.
    """
    spans: list[tuple[int, int]] = []
    first = 0
    while first < len(sentences):
        last = _last_of_span(sentences, block_ends, first)
        spans.append((sentences[first][0], sentences[last][1]))
        first = last + 1
    return spans


def _last_of_span(
    sentences: Sequence[tuple[int, int]], block_ends: frozenset[int], first: int
) -> int:
    start, rest = sentences[first][0], sentences[-1][1] - sentences[first][0]
    if rest <= LONGEST:
        return len(sentences) - 1
    aim = rest / max(2, round(rest / AIM))
    best, best_distance = first, math.inf
    for index in range(first, len(sentences)):
        length = sentences[index][1] - start
        if length > LONGEST:
            break
        distance = abs(length - aim)
        if sentences[index][1] not in block_ends:
            distance += AT_BLOCK_END
        if distance < best_distance:
            best, best_distance = index, distance
    return best


def _passage(
    document: Document,
    canonical: CanonicalText,
    section: Section,
    span: tuple[int, int],
    after: str,
) -> Passage:
    start, end = span
    return Passage(
        document=document,
        start=start,
        end=end,
        text=canonical.text[start:end],
        section=section.path,
        pages=canonical.pages_within(start, end),
        footnotes=tuple(
            Note(
                label=note.label,
                text=canonical.text[note.start : note.end],
                marks=note.marks,
            )
            for note in canonical.footnotes
            if any(start <= mark < end for mark in note.marks)
        ),
        evidence=evidence_of(document, section.path, canonical.text[start:end]),
        after=after,
    )
