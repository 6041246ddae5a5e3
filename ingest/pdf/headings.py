"""Headings of a PDF: by size, weight and white space, and their depth in the document."""

import re
from collections.abc import Sequence

from ingest.headings import BULLET, is_item, style_of
from ingest.pdf.order import Element, Line, PlacedTable
from ingest.pdf.scan import Body

SLACK = 4.0  # points; a line that leaves less room than a word and this is full
LARGER = 1.07  # times the size of running text; from here on larger
LONGEST = 180  # characters of a heading, also over several lines
MOST_LINES = 4
TITLE_LINES, LONGEST_TITLE = 8, 400  # of large type on the first pages
WIDE_STEP = 1.18  # times the usual step; from here on there is white space between lines
TITLE = 1.25  # times the size of running text; a title is at least this large
TITLE_PAGES = 2  # a title stands on one of the first pages
# The lines above the salutation of a letter.
LETTER_FIELD = re.compile(
    r"(?:Datum|Betreft|Onderwerp|Uw brief|Kenmerk|Onze referentie|Bijlage\(n\)|Bijlagen$)(?=\W|$)"
)
SALUTATION = re.compile(r"(?:Geachte|Beste|Zeer geachte) ")
CAPTION = re.compile(r"^(?:Tabel|Figuur|Grafiek|Bron|Schema) ?\d*[:.]? ")
QUOTATION = re.compile(r"^[“«‘\"].*[”»’\"]\.?$")
SENTENCE_END = re.compile(r"[.,;!]\d{0,2}$")
# A heading in the type of the running text says itself what it is: "Vraag 3", "Artikel 4".
PLAIN = 2  # see `emphasis`
URL = re.compile(r"https?://|www\.|@")
TELLING = {"hoofdstuk", "lijn", "artikel", "praktijkvoorbeeld", "bijlage", "vraag"}
LONGEST_TELLING = 80
LONGEST_QUOTED = 60  # characters of a heading that is a quotation; more is a pull quote
ARTICLE = re.compile(r"Artikel \d+[a-z]?(?:\.\d+)?(?:[.:]? [A-Z].*)?[.:]?")

Style = tuple[float, int]


def style(line: Line) -> Style:
    """(size, emphasis): lines of one style are headings of one depth."""
    return round(line.size * 2) / 2, emphasis(line)


def emphasis(line: Line) -> int:
    """0 for bold, 1 for bold italic, 2 for plain, 3 for italic, 4 for coloured or underlined."""
    if line.bold:
        return 1 if line.italic else 0
    if line.italic:
        return 3
    return 4 if line.underlined or line.coloured else PLAIN


def gap(before: Line, line: Line) -> float:
    """The step down from one line to the next, in font sizes; infinite on another page."""
    if before.page != line.page or line.y > before.y:
        return float("inf")
    return (before.y - line.y) / max(before.size, line.size)


def breaks_off(before: Line, line: Line) -> bool:
    """True if the first word of the line would have fitted on the line before it."""
    word = line.text.split(" ", 1)[0]
    width = (line.x1 - line.x0) / max(1, len(line.text)) * (len(word) + 1)
    return before.x1 + width + SLACK < before.right


def heading_groups(elements: Sequence[Element], body: Body) -> list[list[int]]:
    """The headings of a document, each as the numbers of its lines."""
    groups: list[list[int]] = []
    for index, element in enumerate(elements):
        if not isinstance(element, Line):
            continue
        if (
            groups
            and groups[-1][-1] == index - 1
            and _same_heading(elements, groups[-1], index, body)
        ):
            groups[-1].append(index)
        elif _may_be_heading(elements, index, body):
            groups.append([index])
    first = _salutation(elements)
    return [group for group in groups if group[0] >= first and _is_heading(elements, group, body)]


def _salutation(elements: Sequence[Element]) -> int:
    """The number of the line that greets the reader of a letter: above it stand no headings."""
    return next(
        (
            index
            for index, element in enumerate(elements)
            if element.page == 0 and isinstance(element, Line) and SALUTATION.match(element.text)
        ),
        0,
    )


def _may_be_title(line: Line, body: Body) -> bool:
    return line.size >= TITLE * body.size and line.page < TITLE_PAGES


def group_text(elements: Sequence[Element], group: Sequence[int]) -> str:
    """The text of a heading in one line."""
    return " ".join(e.text for i in group if isinstance(e := elements[i], Line))


def stands_out(line: Line, body: Body) -> bool:
    """True for type that is larger, heavier or more slanted than that of the running text."""
    size, weight = style(line)
    if size >= LARGER * body.size:
        return True
    return size >= 0.9 * body.size and weight != PLAIN


def _may_be_heading(elements: Sequence[Element], index: int, body: Body) -> bool:
    line = elements[index]
    assert isinstance(line, Line)
    text = line.text
    if len(text) > LONGEST or CAPTION.match(text) or not re.search(r"[^\W\d_]{3}", text):
        return False
    if LETTER_FIELD.match(text):
        return False
    if stands_out(line, body):
        return not BULLET.match(text)
    return _is_telling(text) and _white_above(elements, index, body)


def _is_telling(text: str) -> bool:
    """True for "Vraag 3" and "Artikel 4. Looptijd", not for "Artikel 4 bepaalt dat"."""
    style = style_of(text)
    if style not in TELLING or len(text) > LONGEST_TELLING or SENTENCE_END.search(text):
        return False
    return style != "artikel" or bool(ARTICLE.fullmatch(text))


def _white_above(elements: Sequence[Element], index: int, body: Body) -> bool:
    before = elements[index - 1] if index else None
    line = elements[index]
    if not isinstance(before, Line) or not isinstance(line, Line):
        return True
    return gap(before, line) > WIDE_STEP * body.step


def _same_heading(
    elements: Sequence[Element], group: Sequence[int], index: int, body: Body
) -> bool:
    """True if the line goes on with the heading above it."""
    before, line = elements[index - 1], elements[index]
    assert isinstance(before, Line)
    assert isinstance(line, Line)
    if style(before) != style(line) or before.frame != line.frame or not stands_out(line, body):
        return False
    if style_of(line.text) is not None or BULLET.match(line.text):
        return False
    most = TITLE_LINES if _may_be_title(before, body) else MOST_LINES
    return len(group) < most and gap(before, line) <= max(WIDE_STEP * body.step, 1.45)


def _is_heading(elements: Sequence[Element], group: Sequence[int], body: Body) -> bool:
    lines = [element for i in group if isinstance(element := elements[i], Line)]
    text = " ".join(line.text for line in lines)
    first, last = lines[0], lines[-1]
    if QUOTATION.match(text) and len(text) > LONGEST_QUOTED:
        return False
    size = style(first)[0]
    if _may_be_title(first, body) and len(text) <= LONGEST_TITLE:
        return True
    if len(text) > LONGEST or len(lines) > MOST_LINES:
        return False
    if size >= 1.2 * body.size:
        return True
    if SENTENCE_END.search(text) and not re.match(r"\d", text):
        return False
    after = elements[group[-1] + 1] if group[-1] + 1 < len(elements) else None
    if after is None:
        return False
    if size < LARGER * body.size and text.endswith(":") and _is_item(after):
        return False
    if size < LARGER * body.size and not first.bold:
        return _italic_heading(elements, group, body, after)
    before = elements[group[0] - 1] if group[0] else None
    if isinstance(before, Line) and before.frame == first.frame and _runs_into(before, first, body):
        return False
    return not (isinstance(after, Line) and after.page == last.page and abs(after.y - last.y) < 1)


def _is_item(element: Element) -> bool:
    return isinstance(element, Line) and is_item(element.text)


def _italic_heading(
    elements: Sequence[Element], group: Sequence[int], body: Body, after: Element
) -> bool:
    """A slanted, underlined or plain line needs white space above it and other type under it."""
    first, last = elements[group[0]], elements[group[-1]]
    assert isinstance(first, Line)
    assert isinstance(last, Line)
    text = " ".join(e.text for i in group if isinstance(e := elements[i], Line))
    if _is_telling(text) and len(group) == 1:
        return True
    if (
        emphasis(first) == PLAIN
        or URL.search(text)
        or len(text) > 100
        or text[:1].islower()
        or re.search(r"[.:;,]$", text)
    ):
        return False
    if not _white_above(elements, group[0], body):
        return False
    if isinstance(after, PlacedTable) or after.page != last.page:
        return True
    return emphasis(after) != emphasis(first) and breaks_off(last, after)


def _runs_into(before: Line, line: Line, body: Body) -> bool:
    """True for a bold line that goes on with the sentence above it."""
    if gap(before, line) > WIDE_STEP * body.step or before.size != line.size:
        return False
    return not before.bold and not re.search(r"[.:;!?”’)]\d{0,2}$", before.text)
