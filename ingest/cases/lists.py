"""Lists inside a line, taken apart with the place of each item."""

import re
from collections.abc import Iterator

from ingest.nouns import Excerpt

EDGES = " \t\n,;."


def numbered(text: str, start: int, end: int) -> list[Excerpt]:
    """The items of "1. advies; 2. scholing en 3. boeken"; without numbers, parted at commas."""
    found = list(_numbers(text, start, end))
    if not found:
        return [one for cut in _commas(text, start, end) if (one := excerpt(text, *cut))]
    begins = [match.end() for match in found]
    ends = [*(match.start() for match in found[1:]), end]
    return [
        one for cut in zip(begins, ends, strict=True) if (one := excerpt(text, *cut)) is not None
    ]


def _numbers(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The numbers 1, 2, 3 ..., each where an item may begin; the point may be missing."""
    at, number = start, 1
    while True:
        form = re.compile(rf"(?:(?:\s*[;,])?\s*\b(?:en\s+)?|[;,]\s*){number}(?:[.)]\s*|\s+)(?=\D)")
        match = form.match(text, start, end) if number == 1 else form.search(text, at, end)
        if not match:
            return
        yield match
        at, number = match.end(), number + 1


def people_parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of "de schoolleider, een leraar (groep 3, tevens coach) en de coach"."""
    return _cuts(text, start, end, re.compile(r"\s*[,;]\s*(?:en\s+)?|\s+en\s+"))


def _commas(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return _cuts(text, start, end, re.compile(r"\s*[,;]\s+"))


def _cuts(text: str, start: int, end: int, parting: re.Pattern[str]) -> list[tuple[int, int]]:
    """Spans between partings that stand outside brackets.

    A piece that closes a bracket which it did not open belongs to the piece before it.
    """
    spans: list[tuple[int, int]] = []
    begin = start
    for match in parting.finditer(text, start, end):
        if text.count("(", begin, match.start()) <= text.count(")", begin, match.start()):
            spans.append((begin, match.start()))
            begin = match.end()
    spans.append((begin, end))
    joined: list[tuple[int, int]] = []
    for span in spans:
        if joined and text.count(")", *span) > text.count("(", *span):
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return joined


def excerpt(text: str, start: int, end: int) -> Excerpt | None:
    """The piece without white space and marks at its edges; None if nothing is left."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return Excerpt(text=text[start:end], start=start, end=end) if start < end else None
