"""Policy lines for people and for programs."""

from collections.abc import Sequence
from typing import Any

from app.lines.line import Change, Line, Point

Json = dict[str, Any]


def line_rows(lines: Sequence[Line]) -> list[Json]:
    """A row for each point and change; `line` counts from 1."""
    return [
        row
        for number, line in enumerate(lines, 1)
        for row in (
            *(_point_row(number, line, point) for point in line.points),
            *(_change_row(number, line, change) for change in line.changes),
        )
    ]


def _point_row(number: int, line: Line, point: Point) -> Json:
    mention = point.mention
    page = mention.pages[0] if mention.pages else None
    return {
        "line": number,
        "name": line.name,
        "kind": point.kind,
        "year": point.year,
        "dated": point.dated,
        "value": point.value,
        "unit": point.unit,
        "verdict": point.verdict,
        "change": None,
        "score": point.score,
        "doc": mention.document.id,
        "title": mention.document.title,
        "date": mention.document.date,
        "quote": mention.text,
        "start": mention.start,
        "end": mention.end,
        "page": page.number if page else None,
        "page_label": page.label if page else None,
    }


def _change_row(number: int, line: Line, change: Change) -> Json:
    """A change stands in the row of the sentence that makes it."""
    return {
        **_point_row(number, line, change.after),
        "kind": "verandering",
        "value": None,
        "unit": None,
        "change": change_text(change),
    }


def change_text(change: Change) -> str:
    """The change in numbers, and the words that went and came."""
    gone = f"weg: {', '.join(change.gone)}" if change.gone else ""
    new = f"nieuw: {', '.join(change.new)}" if change.new else ""
    words = "; ".join(part for part in (gone, new) if part)
    return f"{change.text} ({words})" if words else change.text


def lines_text(lines: Sequence[Line], topic: str | None) -> str:
    """The lines for a terminal: name, points in order of time, changes."""
    if not lines:
        about = f" over '{topic}'" if topic else ""
        return f"Geen beleidslijn gevonden{about}. Probeer minder of andere woorden."
    return "\n\n".join(_text(line) for line in lines)


def _text(line: Line) -> str:
    points = [_point_text(point) for point in line.points]
    changes = [f"  * {change_text(change)}" for change in line.changes]
    return "\n".join([line.name, *points, *changes])


def _point_text(point: Point) -> str:
    year = str(point.year) if point.year is not None else "zonder jaar"
    if not point.dated:
        year = f"({year})"
    link = "" if point.score is None else f" (verband {point.score:.2f})".replace(".", ",")
    return f"  {year:>11}  {point.kind}: {value_text(point)}; {place_text(point)}{link}"


def value_text(point: Point) -> str:
    """What a point says: "35 scholen", "gehaald"; its goal in words where it has no value."""
    goal = point.mention.goal
    value = point.value or (goal.goal if goal else "")
    # "35" needs "scholen" behind it; "13,6 procent" and "de helft" say what they count.
    unit = point.unit if point.unit and value[-1:].isdigit() and point.unit not in value else None
    return " ".join(part for part in (value, unit, point.verdict) if part)


def place_text(point: Point) -> str:
    """The document with its date, and the page."""
    document, pages = point.mention.document, point.mention.pages
    page = f"p. {pages[0].label or pages[0].number}" if pages else None
    date = document.date[:4] if document.date else None
    return ", ".join(part for part in (document.title, date, page) if part)
