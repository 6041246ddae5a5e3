"""A PDF in one type and size, as old word processors print: its lines tell by their look.

Without sizes, weights or raised numbers there is nothing to see in the geometry but the
white space between lines, so such a file is read like extracted text.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ingest.lines import RawPage, RawText
from ingest.nouns import Draft
from ingest.pdf.page_rows import rows_of
from ingest.pdf.scan import Scan
from ingest.plain import draft_of_lines

WIDE_STEP = 1.18  # times the usual step between lines; from here on it parts paragraphs


def has_single_style(pages: Sequence[Scan]) -> bool:
    """True if all text is free text of one size and weight, without raised numbers."""
    segments = [s for page in pages for s in page.segments]
    styles = {(round(s.size * 2), s.bold, s.italic) for s in segments}
    set_apart = any(page.tables or page.frames for page in pages) or any(s.marks for s in segments)
    return len(styles) == 1 and not set_apart


def draft_of_single_style(pages: Sequence[Scan], labels: Sequence[str | None]) -> Draft:
    """The structure by the look of the lines and the white space between them."""
    return draft_of_lines(
        RawText(
            pages=tuple(
                RawPage(number=number, label=label, lines=_lines(page))
                for number, (page, label) in enumerate(zip(pages, labels, strict=True), 1)
            )
        )
    )


def _lines(page: Scan) -> tuple[str, ...]:
    """The lines of a page; an empty one stands where the page leaves white space open."""
    rows = rows_of(page.segments)
    steps = [above.y - below.y for above, below in pairwise(rows)]
    usual = Counter(round(step * 2) / 2 for step in steps).most_common(1)
    spaced = [rows[0].text] if rows else []
    for row, step in zip(rows[1:], steps, strict=True):
        if step > WIDE_STEP * usual[0][0]:
            spaced.append("")
        spaced.append(row.text)
    return tuple(spaced)
