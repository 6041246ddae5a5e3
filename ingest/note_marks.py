"""Footnote marks on their way through a reader: a code inside the text, then an exact offset.

While a paragraph is put together its text is still repaired, trimmed and joined with others,
so an offset would soon point elsewhere. A code of noncharacters, which no file may hold, keeps
the place instead; the last step writes the label there and tells where it stands.
"""

import re
from collections.abc import Sequence

from ingest.lines import SOFT_HYPHEN, repair

OPEN, CLOSE = "\ufdd0", "\ufdd1"
CODE = re.compile(rf"\s*{OPEN}(\d+){CLOSE}")
NONCHARACTERS = re.compile("[\ufdd0-\ufdef\ud800-\udfff]")


def mark(note: int) -> str:
    """The code for the mark of this note, counted from 0."""
    return f"{OPEN}{note}{CLOSE}"


def clean(text: str) -> str:
    """The text of a file, without what could be taken for a code."""
    return NONCHARACTERS.sub("", text)


def resolve(text: str, labels: Sequence[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The repaired text with labels for codes, and (offset, note) of each.

    A label is glued to the word before it. After a digit it stands apart: "2023" with mark 1
    must not read "20231".
    """
    source = repair(text).removesuffix(SOFT_HYPHEN)
    parts: list[str] = []
    marks: list[tuple[int, int]] = []
    at, length = 0, 0
    for match in CODE.finditer(source):
        before, note = source[at : match.start()], int(match[1])
        last = before[-1:] or (parts[-1][-1:] if parts else "")
        between = " " if last.isdigit() else ""
        marks.append((length + len(before) + len(between), note))
        parts += [before, between, labels[note]]
        at, length = match.end(), length + len(before) + len(between) + len(labels[note])
    return "".join([*parts, source[at:]]), tuple(marks)
