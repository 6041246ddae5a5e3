"""Policy lines as a picture or as one page: the drawing, and the table behind it."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from app.files import write_file
from app.lines.line import Line, Point
from app.lines.picture import svg_of
from app.lines.shown import change_text, place_text, value_text
from ingest.errors import UsageError

COLUMNS = ("jaar", "wat", "waarde", "vindplaats", "in de woorden van het document", "verband")
STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #767676}"
    "tr:target{background:#fff3c4}svg{max-width:100%;height:auto}"
)


def write_picture(lines: Sequence[Line], path: Path) -> None:
    """Writes the first line as .svg, or all as .html with their tables.

    Raises UsageError if there is nothing to draw or the file cannot be written.
    """
    if path.suffix.lower() == ".svg":
        drawn = svg_of(lines[0], lambda _: "") if lines else ""
    else:
        drawn = lines_page(lines) if lines else ""
    if not drawn:
        raise UsageError(
            str(path), "er is geen waarde met een jaar om te tekenen.", "Kies een ander woord."
        )
    write_file(path, drawn.encode())


def lines_page(lines: Sequence[Line]) -> str:
    """The page; it is whole by itself, without scripts, and all text of documents is escaped."""
    body = "".join(line_html(line, f"lijn-{n}") for n, line in enumerate(lines, 1))
    return (
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Beleidslijn – Vindplaats</title><style>{STYLE}</style></head>"
        f"<body><h1>Beleidslijn</h1>{body}</body></html>\n"
    )


def line_html(line: Line, anchor: str) -> str:
    """A line as HTML: the drawing, whose points lead to the rows of the table below it."""
    places = {id(point): f"{anchor}-punt-{n}" for n, point in enumerate(line.points, 1)}
    drawing = svg_of(line, lambda point: f"#{places[id(point)]}")
    rows = "".join(_row(point, places[id(point)]) for point in line.points)
    head = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
    changes = "".join(f"<li>{escape(change_text(change))}</li>" for change in line.changes)
    told = f"<h3>Wat is er veranderd?</h3><ul>{changes}</ul>" if changes else ""
    return (
        f'<section id="{anchor}"><h2>{escape(line.name)}</h2>{drawing}{told}'
        f"<table><caption>Alle punten van deze lijn</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table></section>"
    )


def _row(point: Point, anchor: str) -> str:
    year = "" if point.year is None else str(point.year)
    cells = [
        year if point.dated else f"({year})",
        point.kind,
        value_text(point),
        place_text(point),
        point.mention.text,
        "" if point.score is None else f"{point.score:.2f}".replace(".", ","),
    ]
    return f'<tr id="{anchor}">' + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
