"""Two or three practice cases side by side, and what cases have in common."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from app.cases.across import UNNAMED, Count
from app.cases.compare import UNSAID, Row
from app.cases.entries import Entry
from app.cases.text import name
from app.shown.parts import folded, listed, page_at, quoted
from ingest.nouns import Finding


def compared_html(rows: Sequence[Row]) -> str:
    """A table with a column a case; the first row names them."""
    names, *rest = rows
    head = "".join(f'<th scope="col">{_cell(cell)}</th>' for cell in names.cells)
    body = "".join(
        f'<tr><th scope="row">{escape(row.label)}</th>'
        + "".join(f"<td>{_cell(cell)}</td>" for cell in row.cells)
        + "</tr>"
        for row in rest
    )
    caption = "De voorbeelden naast elkaar"
    return (
        f'<div class="schuif" tabindex="0" role="region" aria-label="{caption}">'
        f'<table class="naast"><caption>{caption}</caption>'
        f"<thead><tr><td></td>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _cell(lines: Sequence[str]) -> str:
    if len(lines) > 1:
        return listed(map(escape, lines))
    return escape(lines[0]) if lines else UNSAID


def across_html(helped: Sequence[Count], hindered: Sequence[Count], cases: int) -> str:
    """In how many of `cases` each thing helped or hindered, with the passages; "" without any."""
    if not helped and not hindered:
        return ""
    return (
        f'<section class="tellingen"><h2>Wat hielp en wat hinderde, in alle {cases} voorbeelden'
        f"</h2><h3>Wat hielp</h3>{_counts(helped, cases)}"
        f"<h3>Wat hinderde</h3>{_counts(hindered, cases)}</section>"
    )


def _counts(counts: Sequence[Count], cases: int) -> str:
    return "".join(
        folded(f"{count.label or UNNAMED}: in {len(count.ids)} van {cases}", _mentions(count))
        for count in counts
    )


def _mentions(count: Count) -> str:
    """The passages under the names of their cases."""
    return listed(
        escape(name(entry.case))
        + "".join(quoted(one.text, page_at(entry.case, one)) for one in all_)
        for entry, all_ in _by_case(count)
    )


def _by_case(count: Count) -> Iterator[tuple[Entry, list[Finding]]]:
    for _, mentions in groupby(count.mentions, key=lambda mention: mention.entry.id):
        first, *rest = mentions
        yield first.entry, [first.finding, *(one.finding for one in rest)]
