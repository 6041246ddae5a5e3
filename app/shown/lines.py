"""A policy line as a drawing, the changes in words, and the table behind the drawing."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from html import escape

from app.lines.line import Line, Point
from app.lines.shown import change_text, value_text
from app.shown.address import place_of
from app.shown.parts import (
    drawing,
    folded,
    listed,
    page_link,
    paragraph,
    quoted,
    result_html,
    table,
    titled_link,
)
from ingest.nouns import Mention
from ingest.wording import counted

UNSAID = "–"
NONE = "Geen beleidslijn gevonden. Probeer minder of andere woorden."
HEADS = ("Jaar", "Wat", "Waarde", "Waar het staat", "Zekerheid")
READING = (
    "Klik in de tekening op een punt om de zin te zien. Een jaar tussen haakjes is dat van het "
    "document: de zin zelf noemt er geen. De zekerheid zegt hoe goed een zin bij de andere past."
)
# The links of a drawing to places, as the panel at the right knows them.
PLACE = re.compile(r'<a xlink:href="\?plaats=([^"]*)"')

# A line, and for each of its points an address -> the drawing as SVG.
Draw = Callable[[Line, Callable[[Point], str]], str]


def lines_html(lines: Sequence[Line], chosen: int, draw: Draw, address: str = "") -> str:
    """How many lines there are, and the one that is `chosen`, counted from 0.

    `address` as in `result_html`.
    """
    if not lines:
        return result_html(NONE, "", address)
    found = counted(len(lines), "beleidslijn", "beleidslijnen")
    which = f" Hieronder staat nummer {chosen + 1}." if len(lines) > 1 else ""
    return result_html(f"{found} gevonden.{which}", _line(lines[chosen], draw), address)


def names_of(lines: Sequence[Line]) -> list[str]:
    """What a reader chooses among: the names, numbered where two are the same."""
    times: Counter[str] = Counter()
    names = []
    for line in lines:
        times[line.name] += 1
        count = times[line.name]
        names.append(f"{line.name} ({count})" if count > 1 else line.name)
    return names


def _line(line: Line, draw: Draw) -> str:
    svg = draw(line, lambda point: f"?plaats={_place(point.mention)}")
    svg = PLACE.sub(r'<a role="link" class="naar-plaats" data-plaats="\1" href="?plaats=\1"', svg)
    changes = listed(escape(change_text(change)) for change in line.changes)
    return (
        f"<article><h2>{escape(line.name)}</h2>"
        + paragraph("uitleg", READING)
        + (drawing(svg, f"Tekening van {line.name}") if svg else "")
        + (f"<h3>Wat er veranderde</h3>{changes}" if changes else "")
        + table("punten-lijst", f"Alle punten van: {line.name}", HEADS, map(_row, line.points))
        + "</article>"
    )


def _place(mention: Mention) -> str:
    return place_of(mention.document.id, mention.start, mention.end)


def _link(mention: Mention) -> str:
    return titled_link(mention.document, mention.start, mention.end, mention.pages[:1])


def _also(point: Point) -> str:
    """Where else the document says the same."""
    quotes = (
        quoted(one.text, page_link(one.document, one.start, one.end, one.pages))
        for one in point.also
    )
    return folded("Staat ook ergens anders", "".join(quotes)) if point.also else ""


def _row(point: Point) -> tuple[str, ...]:
    year = "onbekend" if point.year is None else str(point.year)
    return (
        escape(year if point.dated else f"({year})"),
        point.kind,
        escape(value_text(point)),
        _link(point.mention) + quoted(point.mention.text) + _also(point),
        UNSAID if point.score is None else f"{point.score:.0%}",
    )
