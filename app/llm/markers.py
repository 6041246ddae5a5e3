"""The markers of citations in a model's text: "[1][2]", "[1, 2]", "[passage 3]", "【4】"."""

import re

NUMBERS = r"\d{1,3}(?:\s*(?:,|;|en|&|[-–])\s*(?:passages?|bron)?\s*\d{1,3})*"
MARKER = re.compile(
    rf"\s{{0,3}}(?:\[\^?\s*(?:passages?|bron(?:nen)?)?\s*(?P<a>{NUMBERS})\s*\]"
    rf"|【\s*(?P<b>{NUMBERS})[^】]*】)",
    re.IGNORECASE,
)
RANGE = re.compile(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?")
LONGEST_RANGE = 20  # passages: "[1-3]" is three of them, "[1-900]" is no range

Mark = tuple[int, tuple[int, ...]]  # where it stood in the text without markers; its numbers


def without_markers(text: str) -> tuple[str, list[Mark]]:
    """The text with its markers taken out, and the markers with their places."""
    parts: list[str] = []
    marks: list[Mark] = []
    length, end = 0, 0
    for match in MARKER.finditer(text):
        part = text[end : match.start()]
        parts.append(part)
        length += len(part)
        marks.append((length, numbers(match["a"] or match["b"])))
        end = match.end()
        if text[end : end + 1].isalnum() and length:
            parts.append(" ")  # "Dit is zo.[1]Dat niet.[2]"
            length += 1
    return "".join([*parts, text[end:]]), marks


def numbers(written: str) -> tuple[int, ...]:
    """The numbers of a marker, in order, each once."""
    found: list[int] = []
    for first, last in RANGE.findall(written):
        end = int(last or first)
        near = int(first) <= end < int(first) + LONGEST_RANGE
        found += range(int(first), end + 1) if near else (int(first), end)
    return tuple(dict.fromkeys(found))
