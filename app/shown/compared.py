"""Two or three practice cases side by side, and what cases have in common."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

from app.cases.across import UNNAMED, Count
from app.cases.compare import UNSAID, Row
from app.cases.entries import Entry
from app.cases.text import name
from app.shown.cases import heaviest
from app.shown.parts import folded, found_link, listed, quoted, result_html
from ingest.nouns import Finding, PracticeCase

# The rows whose cells are words of the document, each with a link to its place.
FOUND: Mapping[str, Callable[[PracticeCase], Sequence[Finding]]] = {
    "thema's": lambda case: case.themes,
    "aanpak": lambda case: case.approach,
    "resultaten": lambda case: case.results,
    "succesfactoren": lambda case: case.success_factors,
    "hindernissen": lambda case: case.obstacles,
    "borging": lambda case: case.lasting,
}


def compared_html(rows: Sequence[Row], entries: Sequence[Entry], address: str = "") -> str:
    """A table with a column for each of the `entries`; the first row names them.

    `address` as in `result_html`.
    """
    names, *rest = rows
    # On a narrow screen the name of a row stands above its cells: without the roles that would be
    # no table any more to a screen reader.
    head = "".join(
        f'<th scope="col" role="columnheader">{_cell(cell)}</th>' for cell in names.cells
    )
    body = "".join(
        f'<tr role="row"><th scope="row" role="rowheader">{escape(row.label)}</th>'
        + "".join(f'<td role="cell">{cell}</td>' for cell in _cells(row, entries))
        + "</tr>"
        for row in rest
    )
    caption = "De voorbeelden naast elkaar"
    table = (
        f'<div class="schuif" tabindex="0" role="region" aria-label="{caption}">'
        f'<table role="table" class="naast met-{len(entries)}"><caption>{caption}</caption>'
        f'<thead role="rowgroup"><tr role="row"><td role="cell"></td>{head}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table></div>'
    )
    return result_html(f"{len(entries)} voorbeelden naast elkaar.", table, address)


def _cells(row: Row, entries: Sequence[Entry]) -> Sequence[str]:
    if row.label not in FOUND:
        return [_cell(cell) for cell in row.cells]
    return [_found(entry.case, FOUND[row.label](entry.case)) for entry in entries]


def _found(case: PracticeCase, found: Sequence[Finding]) -> str:
    shown, more = heaviest(found)
    rest = [f"en nog {more}"] if more else []
    quotes = [f"{escape(' '.join(one.text.split()))} ({found_link(case, one)})" for one in shown]
    return listed([*quotes, *rest]) or UNSAID


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
        + "".join(quoted(one.text, found_link(entry.case, one)) for one in all_)
        for entry, all_ in _by_case(count)
    )


def _by_case(count: Count) -> Iterator[tuple[Entry, list[Finding]]]:
    for _, mentions in groupby(count.mentions, key=lambda mention: mention.entry.id):
        first, *rest = mentions
        yield first.entry, [first.finding, *(one.finding for one in rest)]
