"""Compares the structure of a draft with what is known about its document."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from ingest.nouns import Draft, DraftBlock

BEFORE = 8  # letters before a mark that tell where it stands


def letters(text: str) -> str:
    """The letters and digits in lower case: spaces and hyphens do not count."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).lower())


def f1(wanted: Iterable[object], found: Iterable[object]) -> float:
    """Harmonic mean of precision and recall over two lists, in which things may come twice."""
    want, have = Counter(map(repr, wanted)), Counter(map(repr, found))
    if not want and not have:
        return 1.0
    return 2 * (want & have).total() / (want.total() + have.total())


def headings(draft: Draft) -> list[tuple[int, str]]:
    """(level, text) of the headings outside frames."""
    return [
        (block.level, letters(block.text))
        for block in draft.blocks
        if block.kind == "heading" and not block.boxed
    ]


def linked_notes(draft: Draft) -> list[tuple[str, str, str]]:
    """(label, last letters before the mark, note) of every mark; '' without a note."""
    notes = [block.text for block in draft.blocks if block.kind == "note"]
    found = []
    for block in draft.blocks:
        for mark in block.marks:
            label = re.match(r"\d+|\*+", block.text[mark.at :])
            assert label is not None, block.text[mark.at :][:10]
            note = "" if mark.note is None else letters(notes[mark.note])
            found.append((label[0], before_mark(block.text[: mark.at]), note))
    return found


def before_mark(text: str) -> str:
    """The last letters of a text, other marks left out."""
    return letters(re.sub(r"(?<=[a-z.,)])\d+", "", text))[-BEFORE:]


def rows(blocks: Iterable[DraftBlock]) -> list[str]:
    """The letters of each table row."""
    return [letters(block.text) for block in blocks if block.kind == "row"]
