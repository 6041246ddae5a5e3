"""The numbers that are printed on the pages of a PDF."""

import re
from collections import Counter
from collections.abc import Sequence

from ingest.furniture import PAGE_NUMBER
from ingest.pdf.page_rows import Row, in_zone
from ingest.pdf.scan import Scan

LONE_NUMBER = re.compile(r"^(?P<n>\d{1,4}|[ivxlc]{1,7})$")
NUMBER_BESIDE = re.compile(r"^(?P<a>\d{1,4}) ?[|•·]|[|•·] ?(?P<b>\d{1,4})$")


def printed_numbers(pages: Sequence[Scan], rows: Sequence[Sequence[Row]]) -> list[str | None]:
    """The number printed on each page, where numbers count along with the pages."""
    candidates = [
        {number for row in lines if in_zone(row, page) for number in _numbers(row)}
        for page, lines in zip(pages, rows, strict=True)
    ]
    offsets = Counter(
        (kind, value - index) for index, found in enumerate(candidates) for kind, value, _ in found
    )
    labels: list[str | None] = []
    for index, found in enumerate(candidates):
        best = max(
            found, key=lambda n: (offsets[n[0], n[1] - index], n[0] == "arabic"), default=None
        )
        counts = best is not None and (
            offsets[best[0], best[1] - index] > 1 or len(pages) == 1 or best[1] == index + 1
        )
        labels.append(best[2] if best is not None and counts else None)
    return labels


def _numbers(row: Row) -> set[tuple[str, int, str]]:
    """(kind, value, as printed) of the numbers in a row that may be those of a page."""
    found: set[tuple[str, int, str]] = set()
    for text in {row.text, *(s.text for s in row.segments)}:
        for pattern in PAGE_NUMBER:
            if match := pattern.match(text):
                found.add(("arabic", int(match["n"]), match["n"]))
        if match := LONE_NUMBER.match(text):
            printed = match["n"]
            kind = "arabic" if printed.isdigit() else "roman"
            found.add((kind, int(printed) if printed.isdigit() else _roman(printed), printed))
        if match := NUMBER_BESIDE.search(text):
            printed = match["a"] or match["b"]
            found.add(("arabic", int(printed), printed))
    return found


def _roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}[c] for c in text]
    return sum(-v if any(w > v for w in values[i + 1 :]) else v for i, v in enumerate(values))


def says_page(row: Row, page: Scan, label: str | None) -> bool:
    """True for a row that only says which page this is."""
    if any(pattern.match(row.text) for pattern in PAGE_NUMBER):
        return True
    return label is not None and in_zone(row, page) and row.text == label
