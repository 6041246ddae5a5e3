"""Page furniture leaves the running text: running heads and feet, page numbers, margins.

1. Lines that stand at the top or bottom of most pages, numbers aside.
2. Lines that only say which page this is; the page keeps that number as its label.
3. Margin lines of ministry letters ("Onze referentie" and the number under it).
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ingest.headings import ends_sentence
from ingest.lines import Line, RawPage, repair
from ingest.notes import NOTE_START, mark_pattern

EDGE = 4  # lines at the top and at the bottom of a page that can be running heads or feet
REPEATED = 0.6  # share of the pages a running head stands on, at least

PAGE_OF = re.compile(r"(?i)^p ?agina (?P<n>\d{1,4})( van \d{1,4})?$")  # Pagina 9 van 20, P agina 9
PAGE_NUMBER = [
    PAGE_OF,
    re.compile(r"^[-–] ?(?P<n>\d{1,4}) ?[-–]$"),  # - 3 -
    re.compile(r"^(?P<n>\d{1,4}) ?/ ?\d{1,4}$"),  # 3/12
]
MARGIN_LABEL = re.compile(r"(?i)^(onze referentie|ons kenmerk|uw referentie|uw kenmerk|kenmerk)$")
REFERENCE = re.compile(r"^[A-Z]{0,6}[-/ ]?\d{6,}([-/]\w+)*$")  # 37564300
BARE_NUMBER = re.compile(r"^\d{1,9}$")


def shape(text: str) -> str:
    """The line with every number replaced, so that 'Pagina 2' and 'Pagina 3' are alike."""
    return re.sub(r"\d+", "#", text)


def running_heads(pages: Sequence[RawPage]) -> frozenset[str]:
    """Shapes of the lines that stand at the edge of most pages of a file.

    Its numbers are the same on all of them, but for one that counts along with the pages:
    'Vraag 3' on one page and 'Vraag 7' on the next are headings.
    """
    seen: dict[str, list[tuple[int, list[int]]]] = {}
    for index, page in enumerate(pages):
        for text in set(_edge_lines(page)):
            if not _is_note(text, page):
                seen.setdefault(shape(text), []).append((index, _numbers(text)))
    needed = max(2, REPEATED * len(pages))
    return frozenset(
        text for text, places in seen.items() if len(places) >= needed and runs_along(places)
    )


def _is_note(text: str, page: RawPage) -> bool:
    """True for a footnote: it begins with a number whose mark stands elsewhere on the page."""
    match = NOTE_START.match(text)
    if not match:
        return False
    mark = mark_pattern(match["n"])
    return any(mark.search(line) for line in map(repair, page.lines) if line != text)


def runs_along(places: Sequence[tuple[int, list[int]]]) -> bool:
    """True if the numbers of (page index, numbers) stay, but for one that counts the pages."""
    columns = list(zip(*(numbers for _, numbers in places), strict=True))
    moving = [column for column in columns if len(set(column)) > 1]
    if len(moving) != 1:
        return not moving
    indices = [index for index, _ in places]
    return len({number - index for number, index in zip(moving[0], indices, strict=True)}) == 1


def _edge_lines(page: RawPage) -> list[str]:
    lines = [text for text in map(repair, page.lines) if text]
    return lines[:EDGE] + lines[-EDGE:]


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def counted_lines(lines: Iterable[Line]) -> frozenset[str]:
    """Shapes of the feet in extracted text: 'Werken aan taal 7 Sardes, 2025' and so on.

    A foot begins with a word, holds a number that rises each time it comes back, and one
    other that stays (a year, or the number of pages).
    """
    numbers: dict[str, list[tuple[int, ...]]] = {}
    for line in lines:
        found = tuple(_numbers(line.text))
        foot = line.text[0].isalpha() and len(line.text) < 80 and not ends_sentence(line.text)
        if len(found) == 2 and foot:
            numbers.setdefault(shape(line.text), []).append(found)
    return frozenset(
        text
        for text, seen in numbers.items()
        if len(seen) > 1
        if all(a[0] < b[0] and a[1] == b[1] for a, b in pairwise(seen))
    )


def page_labels(pages: Sequence[RawPage]) -> list[str | None]:
    """The printed number of each page, else the label the file gives it, else None.

    Printed numbers are believed where they count along with the pages on most of them;
    a year or a reference in a running head does not.
    """
    heads = running_heads(pages)
    candidates = [_edge_numbers(page, heads) for page in pages]
    offsets = Counter(n - index for index, found in enumerate(candidates) for n in found)
    if not offsets:
        return [page.label for page in pages]
    offset, count = min(offsets.items(), key=lambda item: (-item[1], item[0]))
    if count <= len(pages) / 2:
        return [page.label for page in pages]
    return [
        str(index + offset) if index + offset in found else page.label
        for index, (page, found) in enumerate(zip(pages, candidates, strict=True))
    ]


def _edge_numbers(page: RawPage, heads: frozenset[str]) -> set[int]:
    found: set[int] = set()
    for text in _edge_lines(page):
        if match := next((m for p in PAGE_NUMBER if (m := p.match(text))), None):
            found.add(int(match["n"]))
        elif shape(text) in heads:
            found.update(int(n) for n in re.findall(r"\b\d{1,4}\b", text))
    return found


def furniture(pages: Sequence[RawPage], lines: Sequence[Line]) -> dict[int, str]:
    """Line number -> why the line leaves the running text (Dutch)."""
    heads = running_heads(pages)
    counted = counted_lines(lines) if len(pages) == 1 else frozenset()
    edges = _edge_positions(lines)
    gone: dict[int, str] = {}
    for index, line in enumerate(lines):
        text = line.text
        at_edge = index in edges
        if PAGE_OF.match(text) or (at_edge and any(p.match(text) for p in PAGE_NUMBER)):
            gone[index] = "paginanummer"
        elif shape(text) in counted or (at_edge and shape(text) in heads):
            gone[index] = "kop- of voetregel"
        elif _in_margin(lines, index):
            gone[index] = "kantlijn"
    return gone


def _edge_positions(lines: Sequence[Line]) -> set[int]:
    by_page: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        by_page.setdefault(line.page, []).append(index)
    return {i for indices in by_page.values() for i in indices[:EDGE] + indices[-EDGE:]}


def _in_margin(lines: Sequence[Line], index: int) -> bool:
    """True for a margin label, for the reference under it, and for a number set into a sentence.

    Extraction drops margin and superscript numbers between the lines of a paragraph; there a
    line of digits only follows a line that does not end a sentence.
    """
    text = lines[index].text
    if MARGIN_LABEL.match(text):
        return True
    if REFERENCE.match(text):
        return any(MARGIN_LABEL.match(line.text) for line in lines[max(0, index - 4) : index])
    if not BARE_NUMBER.match(text) or index in (0, len(lines) - 1):
        return False
    before, after = lines[index - 1].text, lines[index + 1].text
    return before[-1].isalpha() and after[:1].islower()
