"""What makes a line a heading, and how deep it stands."""

import re
from collections.abc import Sequence

from ingest.lines import Line

LONGEST = 120  # characters; a longer line is no heading

# Style of a numbered heading -> how it looks. The order matters: first match wins.
NUMBERED: list[tuple[str, re.Pattern[str]]] = [
    ("1.1.1", re.compile(r"^\d{1,2}\.\d{1,2}\.\d{1,2}\.? +[A-Z‘“'(]")),  # 2.1.3 Toezicht
    ("1.1", re.compile(r"^\d{1,2}\.\d{1,2}\.? +[A-Z‘“'(]")),  # 2.1 Het verbeterpotentieel
    ("1", re.compile(r"^\d{1,2}\.? +[A-Z‘“'(]")),  # 2. Beter presteren
    ("A", re.compile(r"^[A-Z]\. +[A-Z‘“'(]")),  # A. Heldere doelen
    ("hoofdstuk", re.compile(r"^(Hoofdstuk|Deel) +(\d+|[IVX]+)\b")),  # Hoofdstuk 3
    ("lijn", re.compile(r"^(Lijn|Actielijn|Spoor|Pijler) +\d+[.:]? +\S")),  # Actielijn 3: ...
    ("artikel", re.compile(r"^Artikel +\d+[a-z]?\b[.:]?")),  # Artikel 4. Bekostiging
    ("praktijkvoorbeeld", re.compile(r"^(Praktijkvoorbeeld|Casus|Voorbeeld) +\d+[.:]? +\S")),
    ("bijlage", re.compile(r"^Bijlage +(\d+|[A-Z])\b[.:]?")),  # Bijlage 2: Monitoring
    ("vraag", re.compile(r"^(Vraag|Antwoord) +\d+\b")),  # Vraag 3
]
# "1 Er zijn vier tranches" is a footnote: a chapter number without a full stop stays short.
BARE_CHAPTER = re.compile(r"^\d{1,2} +[A-Z]")
FIELD = re.compile(r"^[A-Z][^:.?!]{2,80}: ?\S")  # Sector: primair onderwijs
BULLET = re.compile(r"^([•▪●○◦‣■□➢✓§·]|\*(?= )|[-–−](?= )|o(?= [a-z]))\s*")
ENUMERATOR = re.compile(r"^(\(?[a-z]\)|\(?\d{1,2}\)|\d{1,2}\.|[a-z]\.|[A-Z]\.(?= [a-z]))(?= \S)")
SENTENCE_END = re.compile(r"[.!?…:;][”\"’'»)\]]*(\d{1,3}( \d{1,3})*)?$")
TABLE_ROW = re.compile(r"(\s[\d.,%€-]+){2,}$")
SENTENCE_INSIDE = re.compile(r"[a-z][.!?] [A-Z]")
# No heading breaks off after one of these with its next line right below.
UNFINISHED = re.compile(
    r"\b(de|het|een|van|voor|met|in|en|of|te|om|dat|die|als|op|aan|bij|door|tot|uit|naar|over)$"
)


def style_of(text: str) -> str | None:
    """The numbering style of a heading, or None for an unnumbered line."""
    return next((style for style, pattern in NUMBERED if pattern.match(text)), None)


def ends_sentence(text: str) -> bool:
    """True if the line could be the last of a paragraph (footnote marks aside)."""
    return bool(SENTENCE_END.search(text))


def is_item(text: str) -> bool:
    """True for a line that opens a list item."""
    return bool(BULLET.match(text) or ENUMERATOR.match(text))


def is_field(text: str) -> bool:
    """True for 'Label: value', as in an information box."""
    return bool(FIELD.match(text)) and style_of(text) is None


def is_heading(lines: Sequence[Line], index: int, width: int) -> bool:
    """True if the line at `index` is a heading, judged by its shape and its neighbours.

    `width` is the length of a full line. A heading is short, begins like one, ends like
    none of a sentence, follows a finished paragraph, and has text under it.
    """
    line = lines[index]
    before = lines[index - 1] if index else None
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after is None or len(line.text) > LONGEST or TABLE_ROW.search(line.text):
        return False
    if style_of(line.text) is not None:
        return _numbered_heading(line, before, after, width)
    return (
        len(line.text) < 0.9 * width
        and _begins_like_heading(line.text)
        and not re.search(r"[.,;:\-–][”’»)]*\d{0,2}$", line.text.removesuffix("…").rstrip("."))
        and not re.search(r"[.!][”’»)]*$", line.text.rstrip("…"))
        and not is_item(line.text)
        and not is_field(line.text)
        and not SENTENCE_INSIDE.search(line.text)
        and not (after.gap == 0 and UNFINISHED.search(line.text))
        and (before is None or _finished(before, line, width))
        and _has_text_under(after, width)
    )


def _numbered_heading(line: Line, before: Line | None, after: Line, width: int) -> bool:
    style = style_of(line.text)
    if re.search(r"[,;]$", line.text):
        return False
    if after.text[:1].islower() and not opens_quote(line.text):
        return False
    if before is not None and not ends_sentence(before.text) and line.gap == 0:
        return False
    if style in ("1", "A"):
        in_list = any(
            x is not None and style_of(x.text) == style and abs(gap) == 0
            for x, gap in ((before, line.gap), (after, after.gap))
        )
        sentence = re.search(r"\.$", line.text) or len(line.text) > 0.9 * width
        bare = bool(BARE_CHAPTER.match(line.text)) and not _has_text_under(after, width)
        return not (in_list or sentence or bare)
    return True


def opens_quote(text: str) -> bool:
    """True while a quotation that the text opened is not closed yet."""
    return text.count("“") > text.count("”") or text.count("«") > text.count("»")


def _begins_like_heading(text: str) -> bool:
    opening = text.lstrip("“‘'\"«(… ")
    return bool(opening) and (opening[0].isupper() or (text[0] == "…" and opening[0].isalpha()))


def _finished(before: Line, line: Line, width: int) -> bool:
    if ends_sentence(before.text):
        return True
    return line.gap > 0 and len(before.text) < 0.75 * width


def _has_text_under(after: Line, width: int) -> bool:
    text = after.text
    if text[:1].islower():
        return False
    return len(text) > 0.5 * width or is_item(text) or is_field(text) or style_of(text) is not None


class Outline:
    """Turns a sequence of headings into a tree, by their numbering."""

    def __init__(self) -> None:
        self._stack: list[tuple[str | None, str]] = []  # (style, title)

    def add(self, title: str) -> tuple[int, tuple[str, ...]]:
        """Level (1 is highest) and path of this heading.

        A numbered heading closes what stands below the last heading of its own style; a
        style not seen before stands below the numbered headings that are open. An
        unnumbered heading stands below all numbered ones.
        """
        style = style_of(title)
        styles = [s for s, _ in self._stack]
        if style is not None and style in styles:
            self._stack = self._stack[: styles.index(style)]
        else:
            while self._stack and self._stack[-1][0] is None:
                self._stack.pop()
        self._stack.append((style, title))
        return len(self._stack), tuple(title for _, title in self._stack)
