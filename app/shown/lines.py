"""Policy lines: each as a drawing, the changes in words, and the table behind the drawing."""

from collections.abc import Callable, Sequence
from html import escape

from app.lines.line import Line, Point
from app.lines.shown import change_text, place_text, value_text
from app.shown.parts import drawing, folded, listed, pages_text, paragraph, quoted, status, table
from ingest.wording import counted

MOST = 10  # lines that are shown
UNSAID = "–"
NONE = "Geen beleidslijn gevonden. Probeer minder of andere woorden."
HEADS = ("Jaar", "Wat", "Waarde", "Waar het staat", "Zekerheid")
READING = (
    "Klik in de tekening op een punt om de zin te zien. Een jaar tussen haakjes is dat van het "
    "document: de zin zelf noemt er geen. De zekerheid zegt hoe goed een zin bij de andere past."
)

# A line, and for each of its points an address within the page -> the drawing as SVG.
Draw = Callable[[Line, Callable[[Point], str]], str]


def lines_html(lines: Sequence[Line], draw: Draw) -> str:
    """At most `MOST` lines, the others counted."""
    if not lines:
        return status(NONE)
    left = f" De eerste {MOST} staan hieronder." if len(lines) > MOST else ""
    found = counted(len(lines), "beleidslijn", "beleidslijnen")
    shown = "".join(_line(number, line, draw) for number, line in enumerate(lines[:MOST], 1))
    return (
        f"<section><h2>Gevonden beleidslijnen</h2>{status(f'{found} gevonden.{left}')}"
        f"{paragraph('uitleg', READING)}{shown}</section>"
    )


def _line(number: int, line: Line, draw: Draw) -> str:
    # By identity: two points of a line may be equal.
    ids = {id(point): f"punt-{number}-{at}" for at, point in enumerate(line.points, 1)}
    svg = draw(line, lambda point: f"#{ids[id(point)]}")
    changes = listed(escape(change_text(change)) for change in line.changes)
    return (
        f"<article><h3>{number}. {escape(line.name)}</h3>"
        + (drawing(svg, f"Tekening van {line.name}") if svg else "")
        + (f"<h4>Wat er veranderde</h4>{changes}" if changes else "")
        + table(
            "punten-lijst",
            f"Alle punten van: {line.name}",
            HEADS,
            map(_row, line.points),
            [*ids.values()],
        )
        + "</article>"
    )


def _also(point: Point) -> str:
    """Where else the document says the same."""
    quotes = (quoted(one.text, pages_text(one.pages)) for one in point.also)
    return folded("Staat ook ergens anders", "".join(quotes)) if point.also else ""


def _row(point: Point) -> tuple[str, ...]:
    year = "onbekend" if point.year is None else str(point.year)
    return (
        escape(year if point.dated else f"({year})"),
        point.kind,
        escape(value_text(point)),
        escape(place_text(point)) + quoted(point.mention.text) + _also(point),
        UNSAID if point.score is None else f"{point.score:.0%}",
    )
