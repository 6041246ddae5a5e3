"""Which text of a page is no running text: running heads, page numbers, margins, contents."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from ingest.furniture import runs_along, shape
from ingest.headings import style_of
from ingest.pdf.page_numbers import printed_numbers, says_page
from ingest.pdf.page_rows import Row, in_zone, rows_of
from ingest.pdf.scan import Body, Scan
from ingest.pdf.segments import Segment

SAME_HEIGHT = 3.0  # points between running heads on different pages
OFTEN = 0.6  # share of the pages; text that comes back on so many is a running head
THRICE = 3  # pages in a row with it make a running head of a chapter
BESIDE = 3.0  # points outside the running text
MARGIN, HEAD = "kantlijn", "kop- of voetregel"
NUMBER, CONTENTS = "paginanummer", "inhoudsopgave"
LARGE = 1.07  # times the size of running text; chapters have larger type
CHAPTER = 1.2  # the same, where a running head might be as large as a small heading
APART = 1.8  # font sizes between a running head and the text under it, at least
SMALL = 0.85  # of the size of running text; a column of smaller type is a margin
INNER = 0.9  # of the width of the running text; where such a column may begin
FEW_LETTERS = 0.3  # share of a page's letters; a margin holds fewer, a column more
COLUMN_LETTERS = 400  # a margin beside an almost empty page has fewer
LONG_LINE = 40  # characters; the lines of a margin are shorter
LABEL_GAP = 45.0  # points between a number that hangs outside the text and its text

# What may hang to the left of its text: "2.1", "a.", "(3)", "•".
HANGING = re.compile(r"(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z])[.):]?|[^\w\s]|o)$")
# The number of a dossier of the Kamer, with its title beside it.
DOSSIER = re.compile(r"\d{2} ?\d{3}(?:[ -][IVXL]+)?(?:-\d+)?$")
ROMAN = re.compile(r"(?<![\w’'])[ivxl]{1,6}(?![\w’'])")
# "ISSN 0921 - 7398", "kst-31293-658", "ah-tk-20232024-2210", "’s-Gravenhage 2023".
PUBLICATION = re.compile(r"^(?:ISSN[ \d-]+|(?:kst|ah)-[\w-]+\d|[’']s-Gravenhage \d{4})$")
# What the printer of the Tweede Kamer puts on each paper, and a ministry above each address.
LETTERHEAD = re.compile(
    r"^(?:(?:Tweede|Eerste) Kamer der Staten-Generaal(?: \d)?|> ?Retouradres\b.*"
    r"|(?:Vergaderjaar \d{4}\D\d{4} ?)?Aanhangsel van de Handelingen"
    r"|Vragen gesteld door de leden der Kamer, met de daarop door de|regering gegeven antwoorden)$"
)
EMBLEM = 2.5  # times the size of running text; a lone digit as large names the Kamer
LEADER = re.compile(r"(?:\. ?){4,}\s*(?:\d{1,3}|[ivxl]+)?$|_{6,}$")
CONTENTS_TITLE = re.compile(r"(?i)^(?:inhoud|inhoudsopgave|table of contents)$")
NUMBERED_ENTRY = re.compile(r"\D\s?\d{1,3}$")


Gone = dict[int, str]  # id of a segment -> why it leaves the running text (Dutch)


def furniture(pages: Sequence[Scan], body: Body) -> tuple[list[Gone], list[str | None]]:
    """For each page what leaves the running text, and the number that is printed on it.

    Running heads are looked for twice: over the whole width of the page, and without the
    margins, where a colophon stands beside the foot.
    """
    whole = [rows_of(page.segments) for page in pages]
    margins = [
        _margin(page, edges, body.size) for page, edges in zip(pages, body.edges, strict=True)
    ]
    inner = [
        rows_of([s for s in page.segments if id(s) not in margin])
        for page, margin in zip(pages, margins, strict=True)
    ]
    labels = printed_numbers(pages, whole)
    gone: list[Gone] = []
    heads = zip(_heads(pages, whole, labels, body), _heads(pages, inner, labels, body), strict=True)
    for (first, second), margin, rows in zip(heads, margins, inner, strict=True):
        entries = _contents(rows)
        contents = [s for row in rows if id(row) in entries for s in row.segments]
        gone.append(
            {
                **dict.fromkeys((id(s) for s in contents), CONTENTS),
                **dict.fromkeys(margin, MARGIN),
                **first,
                **second,
            }
        )
    return gone, labels


def _heads(
    pages: Sequence[Scan],
    rows: Sequence[Sequence[Row]],
    labels: Sequence[str | None],
    body: Body,
) -> list[Gone]:
    """For each page the segments of running heads and page numbers."""
    heads = _running_heads(pages, rows, body)
    chapters = _chapters(rows, body)
    gone: list[Gone] = []
    for index, page in enumerate(pages):
        found: Gone = {}
        for number, row in enumerate(rows[index]):
            head = _is_letterhead(row, body) or _place(row) in heads[index]
            if number == 0 and not head:
                head = _names_chapter(rows[index], page, chapters, body)
            if says_page(row, page, labels[index]):
                found.update(dict.fromkeys(map(id, row.segments), NUMBER))
            elif head:
                found.update(dict.fromkeys(map(id, row.segments), HEAD))
        gone.append(found)
    return gone


def _chapters(rows: Sequence[Sequence[Row]], body: Body) -> set[str]:
    """The texts set in larger type, without their numbers."""
    return {
        _bare(row.text) for page in rows for row in page if row.segments[0].size > LARGE * body.size
    }


def _names_chapter(rows: Sequence[Row], page: Scan, chapters: set[str], body: Body) -> bool:
    """True if the first row of a page, apart from the text, repeats the name of a chapter."""
    first = rows[0]
    small = first.segments[0].size <= LARGE * body.size
    apart = len(rows) > 1 and first.y - rows[1].y > APART * body.size
    return (
        small
        and apart
        and in_zone(first, page)
        and bool(_bare(first.text))
        and _bare(first.text) in chapters
    )


def _bare(text: str) -> str:
    return re.sub(r"[\W\d_]+", "", text).lower()


def _margin(page: Scan, edges: tuple[float, float], size: float) -> set[int]:
    """Ids of the segments beside the running text: a column of references, a colophon."""
    left, right = edges
    small = left + INNER * (right - left)
    outside = [
        s
        for s in page.segments
        if s.x0 >= right - BESIDE or (s.size <= SMALL * size and s.x0 > small)
    ]
    if _too_much(outside, page):
        outside = []
    beside: list[Segment] = []
    titles: set[int] = set()
    for row in rows_of(page.segments):
        for segment, after in pairwise([*row.segments, None]):
            assert segment is not None
            if segment.x1 > left - BESIDE:
                continue
            hangs = after is not None and HANGING.match(segment.text)
            if after is None or not hangs or after.x0 - segment.x1 > LABEL_GAP:
                beside.append(segment)
            if after is not None and DOSSIER.match(segment.text):
                titles.add(id(after))
    if _too_much(beside, page):
        beside = []
    return {id(s) for s in [*outside, *beside]} | titles


def _too_much(segments: Sequence[Segment], page: Scan) -> bool:
    """True for a column of text: a margin holds fewer letters, in shorter lines."""
    letters = sum(len(s.text) for s in segments)
    letters_of_page = sum(len(s.text) for s in page.segments)
    few = letters <= FEW_LETTERS * letters_of_page
    if few:
        return False
    most = letters > max(COLUMN_LETTERS, 2 * letters_of_page * FEW_LETTERS)
    return most or max(len(s.text) for s in segments) > LONG_LINE


def _is_letterhead(row: Row, body: Body) -> bool:
    if PUBLICATION.match(row.text) or LETTERHEAD.match(row.text):
        return True
    return row.text.isdigit() and row.segments[0].size > EMBLEM * body.size


def _place(row: Row) -> tuple[str, int]:
    return ROMAN.sub("#", shape(row.text)), round(row.y / SAME_HEIGHT)


def _running_heads(
    pages: Sequence[Scan], rows: Sequence[Sequence[Row]], body: Body
) -> list[set[tuple[str, int]]]:
    """For each page the rows, by shape and height, that come back on other pages."""
    seen: dict[tuple[str, int], list[tuple[int, Row]]] = {}
    for index, (page, lines) in enumerate(zip(pages, rows, strict=True)):
        for row in lines:
            if in_zone(row, page):
                what, height = _place(row)
                for near in (height - 1, height, height + 1):
                    seen.setdefault((what, near), []).append((index, row))
    heads: list[set[tuple[str, int]]] = [set() for _ in pages]
    for place, found in seen.items():
        numbers = [
            (i, [int(n) for n in re.findall(r"\d+", row.text)])
            for i, row in found
            if not ROMAN.search(row.text)
        ]
        enough = _often({i for i, _ in found}, len(pages))
        counted = len({tuple(n) for _, n in numbers}) > 1
        if enough and runs_along(numbers) and not (counted and _is_heading(found[0][1], body)):
            for index, _ in found:
                heads[index].add(place)
    return heads


def _is_heading(row: Row, body: Body) -> bool:
    """True for "Hoofdstuk 3" on top of the third page: it counts along, but is set as a heading."""
    first = row.segments[0]
    numbered = style_of(row.text) is not None and first.bold
    return first.size > CHAPTER * body.size or numbered


def _often(indices: Collection[int], count: int) -> bool:
    """True for most pages, for most left or right ones, and for three pages of a chapter."""
    sides = {index % 2 for index in indices}
    pages = count if len(sides) > 1 else (count + 1 - max(sides)) // 2
    return len(indices) >= max(2, OFTEN * pages) or _stretch(indices) >= THRICE


def _stretch(indices: Iterable[int]) -> int:
    """How many pages in a row, on one side of the sheet or on both."""
    pages = sorted(indices)
    best = run = 1
    for before, after in pairwise(pages):
        run = run + 1 if after - before <= 2 else 1
        best = max(best, run)
    return best


def _contents(rows: Sequence[Row]) -> set[int]:
    """Ids of the rows of a table of contents: entries with leaders, or numbers under its title."""
    title = next((i for i, row in enumerate(rows) if CONTENTS_TITLE.match(row.text)), None)
    led = {id(row) for row in rows if LEADER.search(row.text)}
    if title is None:
        return led if len(led) > 2 else set()
    below = rows[title + 1 :]
    numbered = [row for row in below if NUMBERED_ENTRY.search(row.text) or id(row) in led]
    if len(numbered) < 2 or len(numbered) < 0.5 * len(below):
        return led
    last = below.index(numbered[-1])
    return {id(row) for row in below[: last + 1]}
