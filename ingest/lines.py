"""Lines of a file, with the white space around them, before they become blocks.

Character repairs happen here, line by line, so that every later step sees plain characters:
ligatures are resolved, soft hyphens and private-use bullets replaced, white space collapsed.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
# U+2010 and U+2011 are typographic twins of the hyphen; Symbol and Wingdings bullets are
# stored in the private use area.
TWINS = str.maketrans({"\u2010": "-", "\u2011": "-", "\uf0b7": "•", "\uf0a7": "•", "\uf02d": "-"})
SOFT_HYPHEN = "\u00ad"
CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\u200b\u200c\u200d\u2060\ufeff]")

# A text extracted with a blank line after each line has at least this share of them.
DOUBLE_SPACED = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPage:
    """One page of extracted text, before cleaning."""

    number: int | None  # PDF page, 1-based; None where the format has no pages
    label: str | None  # the page number as printed, where the file tells it
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawText:
    """Extracted text: lines without geometry."""

    pages: tuple[RawPage, ...]
    title: str | None = None  # from the file's own properties
    warnings: tuple[str, ...] = ()  # Dutch; what could not be read


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds text."""

    text: str  # repaired, without white space at its ends
    page: int  # index into the pages of the file
    gap: int  # blank lines before it; a new page counts as one
    indented: bool  # began with white space in the file


def repair(text: str) -> str:
    """The line in plain characters, without white space at its ends."""
    return plain(text).strip()


def plain(text: str) -> str:
    """The text in plain characters, with one space for any white space.

    Of the soft hyphens only one that breaks a word at the end of the text stays.
    """
    clean = unicodedata.normalize("NFC", text.translate(LIGATURES).translate(TWINS))
    clean = re.sub(r"\s+", " ", CONTROL.sub("", clean))
    broken = re.search(rf"\w{SOFT_HYPHEN}+\s*$", clean)
    clean = re.sub(r"\s+", " ", clean.replace(SOFT_HYPHEN, ""))
    return clean.rstrip() + SOFT_HYPHEN if broken else clean


def lines_of(pages: Sequence[RawPage]) -> list[Line]:
    """All lines that hold text, in order; double spacing is taken back to single."""
    found: list[Line] = []
    for index, page in enumerate(pages):
        blank = 1 if found else 0
        for raw in page.lines:
            text = repair(raw)
            if not text:
                blank += 1
                continue
            found.append(Line(text, index, blank, raw[:1].isspace()))
            blank = 0
    return _single_spaced(found)


def _single_spaced(lines: list[Line]) -> list[Line]:
    gaps = [line.gap for line in lines[1:]]
    if not gaps or sum(gap == 1 for gap in gaps) / len(gaps) < DOUBLE_SPACED:
        return lines
    return [Line(x.text, x.page, max(0, x.gap - 1), x.indented) for x in lines]


def full_width(lines: Sequence[Line]) -> int:
    """How long a full line of running text is, in characters: the 90th percentile."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0
