"""Page furniture leaves the running text: running heads and feet, page numbers, margins.

1. Lines that stand at the top or bottom of most pages, numbers aside.
2. Lines that only say which page this is; the page keeps that number as its label.
3. Margin lines of ministry letters ("Onze referentie" and the number under it).
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ingest.lines import Line, repair
from ingest.nouns import RawPage

EDGE = 4  # lines at the top and at the bottom of a page that can be running heads or feet
REPEATED = 0.6  # share of the pages a running head stands on, at least

PAGE_NUMBER = [
    re.compile(r"(?i)^pagina (?P<n>\d{1,4})( van \d{1,4})?$"),  # Pagina 9 van 20
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
    """Shapes of the lines that stand at the edge of most pages of a file."""
    counts: Counter[str] = Counter()
    for page in pages:
        lines = [text for text in map(repair, page.lines) if text]
        counts.update({shape(text) for text in lines[:EDGE] + lines[-EDGE:]})
    needed = max(2, REPEATED * len(pages))
    return frozenset(text for text, count in counts.items() if count >= needed)


def counted_lines(lines: Iterable[Line]) -> frozenset[str]:
    """Shapes of the feet in extracted text: 'Werken aan taal 7 Sardes, 2025' and so on.

    A foot begins with a word, holds a number that rises each time it comes back, and one
    other that stays (a year, or the number of pages).
    """
    numbers: dict[str, list[tuple[int, ...]]] = {}
    for line in lines:
        found = tuple(int(n) for n in re.findall(r"\d+", line.text))
        if len(found) == 2 and line.text[0].isalpha() and len(line.text) < 80:
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
    heads = running_heads(pages) if len(pages) > 1 else frozenset()
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
    lines = [text for text in map(repair, page.lines) if text]
    found: set[int] = set()
    for text in lines[:EDGE] + lines[-EDGE:]:
        if match := next((m for p in PAGE_NUMBER if (m := p.match(text))), None):
            found.add(int(match["n"]))
        elif shape(text) in heads:
            found.update(int(n) for n in re.findall(r"\b\d{1,4}\b", text))
    return found


def without_furniture(pages: Sequence[RawPage], lines: Sequence[Line]) -> list[Line]:
    """The lines that are running text, headings, lists or notes."""
    heads = running_heads(pages) if len(pages) > 1 else frozenset()
    counted = counted_lines(lines) if len(pages) == 1 else frozenset()
    edges = _edge_positions(lines)
    kept: list[Line] = []
    for index, line in enumerate(lines):
        at_edge = index in edges
        if at_edge and shape(line.text) in heads:
            continue
        if shape(line.text) in counted or any(p.match(line.text) for p in PAGE_NUMBER):
            continue
        if _in_margin(lines, index):
            continue
        kept.append(line)
    return kept


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
