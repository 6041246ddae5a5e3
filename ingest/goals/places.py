"""The sentences of a document in which goals are sought, each with where it stands.

Notes, titles and headings hold none; neither do the words of one school ("ervaring").
"""

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.goals.blocks import listed
from ingest.nouns import GoalKind, ReadDocument
from ingest.sentences import sentence_spans

LIST_NUMBER = re.compile(
    r"(?:\d{1,2}|[a-z])[.)]\s+(?=\S)|\d{1,2}(?:\.\d{1,2})+\.?\s+(?=[A-Z])"
)  # "2. De bond telt ...", "3.2 De bond telt ..."
SEARCHED = ("paragraph", "item", "quote")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A sentence of the canonical text."""

    start: int
    end: int
    text: str  # footnote marks are blanks, so offsets hold; without a bullet before it
    block: int  # which of the blocks it stands in
    first: bool  # of its block
    listed: GoalKind | None  # of the list of goals that its block belongs to
    item: bool  # stands in a bullet
    section: tuple[str, ...]


def unmarked(read: ReadDocument) -> str:
    """The canonical text with blanks for footnote marks: "37%6 van" -> "37%  van"."""
    letters = list(read.canonical.text)
    for note in read.canonical.footnotes:
        for mark in note.marks:
            letters[mark : mark + len(note.label)] = " " * len(note.label)
    return "".join(letters)


def places(read: ReadDocument, text: str) -> list[Place]:
    """The sentences in order; `text` is the canonical text without footnote marks."""
    blocks = read.canonical.blocks
    kinds = listed(text, blocks)
    own = [passage for passage in read.passages if passage.evidence == "ervaring"]
    starts = [passage.start for passage in own]
    found = []
    for index, block in enumerate(blocks):
        at = bisect.bisect_right(starts, block.start) - 1
        if block.kind not in SEARCHED or (at >= 0 and block.start < own[at].end):
            continue
        section = _section(read, block.start)
        for n, (start, end) in enumerate(_sentences(text, block.start, block.end)):
            found.append(
                Place(
                    start=start,
                    end=end,
                    text=text[start:end],
                    block=index,
                    first=n == 0,
                    listed=kinds.get(index),
                    item=block.kind == "item",
                    section=section,
                )
            )
    return found


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for first, last in sentence_spans(text[start:end]):
        words = text[start + first : start + last]
        bullet = len(words) - len(words.lstrip("•-–−‣· \t")) + 2 * words.startswith("o ")
        if number := LIST_NUMBER.match(words):
            bullet = number.end()
        if bullet < len(words):
            yield start + first + bullet, start + last


def _section(read: ReadDocument, at: int) -> tuple[str, ...]:
    sections = read.canonical.sections
    index = bisect.bisect_right([section.start for section in sections], at) - 1
    return sections[index].path if index >= 0 else ()
