"""What stands between quotation marks, and whether a source has it word for word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.llm.folding import folded

# Double ones, then single ones that open before a word and close after one ('s avonds' is none).
QUOTATION = re.compile(
    r"[“„«\"]([^“”„«»\"]+)[”“»\"]"
    r"|(?<![^\W_])[‘‚']((?!s\b)[^‘’'\n]*(?:['’](?=[^\W_])[^‘’'\n]*)*)[’'](?![^\W_])"
)
LEFT_OUT = re.compile(r"\(\s*(?:\.{3}|…)\s*\)|\[\s*(?:\.{3}|…)\s*\]|\.{3}|…")
MARKS = re.compile(r"[\s\"'.,;:!?()\[\]-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A stretch between quotation marks; `start` and `end` are with the marks."""

    text: str
    start: int
    end: int


def quotations(text: str) -> list[Quotation]:
    """The quotations of a text, in order."""
    return [
        Quotation(text=match[1] or match[2], start=match.start(), end=match.end())
        for match in QUOTATION.finditer(text)
        if (match[1] or match[2] or "").strip()
    ]


def is_quoted_from(quotation: str, sources: Sequence[str]) -> bool:
    """Whether one source has all words in this order; parts around '(...)' each by themselves.

    White space, capitals, accents and marks may differ, words may not.
    """
    parts = [part for part in map(_words, LEFT_OUT.split(quotation)) if part.strip()]
    return any(_in_order(parts, _words(source)) for source in sources)


def without_quotations(text: str) -> str:
    """The text with blanks in the place of what is quoted; as long as it was."""
    shown = list(text)
    for one in quotations(text):
        shown[one.start : one.end] = " " * (one.end - one.start)
    return "".join(shown)


def _words(text: str) -> str:
    return f" {MARKS.sub(' ', folded(text)).strip()} "


def _in_order(parts: Sequence[str], source: str) -> bool:
    at = 0
    for part in parts:
        found = source.find(part, at)
        if found < 0:
            return False
        at = found + len(part) - 1
    return True
