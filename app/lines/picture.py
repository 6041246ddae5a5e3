"""The drawing of policy lines on an axis of time: one of the two files that know altair."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import altair as alt
import vl_convert

from app.lines.labels import label_heights, moved_apart
from app.lines.line import Line, Point
from app.lines.shown import place_text, value_text

Href = Callable[[Point], str]

KINDS = ["uitgangswaarde", "streefwaarde", "gemeten"]  # those that have a value
# Colours of Okabe & Ito at a contrast of 3 to white or more, each with a shape of its own.
COLOURS = ["#56636b", "#0072b2", "#a34400"]
SHAPES = ["square", "triangle-up", "circle"]
WIDTH, HEIGHT = 720, 260  # pixels
ROOM = 1.2  # the axis of values ends at this many times the highest value: room for its label
LABEL = 40  # characters beside a point
# What the library puts before an address within the page; left there, a click would go elsewhere.
BASE = "https://vega.github.io/vega-datasets/"
FONT = "Liberation Sans, Arial, sans-serif"
ENGLISH = re.compile(r' aria-roledescription="[^"]*"')
MARK = re.compile(r'<a xlink:href="([^"]*)"><path aria-label="([^"]*)" role="graphics-symbol"')


def svg_of(line: Line, href: Href) -> str:
    """The line as SVG: values by year; each point is a link to what `href` gives for it.

    Empty if no point has both a year and a value.
    """
    points = [point for point in line.points if point.at is not None and point.number is not None]
    if not points:
        return ""
    svg: str = vl_convert.vegalite_to_svg(_chart(line.name, points, href).to_dict())
    svg = ENGLISH.sub("", svg.replace(f'xlink:href="{BASE}', 'xlink:href="'))
    # The name to the link, for it gets the focus; and as what a pointer shows.
    named = r'<a xlink:href="\1" aria-label="\2"><title>\2</title><path aria-hidden="true"'
    return MARK.sub(named, svg)


def _chart(name: str, points: Sequence[Point], href: Href) -> alt.VConcatChart:
    """A panel for shares, and one for all else."""
    years = [point.at for point in points if point.at is not None]
    domain = (min(years) - 1, max(years) + 1)
    panels = {
        "procent": [point for point in points if point.unit == "%"],
        "aantal of score": [point for point in points if point.unit != "%"],
    }
    drawn = [_panel(title, group, domain, href) for title, group in panels.items() if group]
    chart: alt.VConcatChart = (
        alt.vconcat(*drawn)
        .properties(title=alt.TitleParams(name, anchor="start", aria=False))
        .configure(font=FONT, background="white")
    )
    return chart


def _panel(
    title: str, points: Sequence[Point], domain: tuple[float, float], href: Href
) -> alt.LayerChart | alt.FacetChart:
    top = ROOM * max(1e-9, *(point.number or 0.0 for point in points))
    rows = _rows(points, domain, top, href)
    years = alt.X(
        "at:Q",
        title="jaar",
        scale=alt.Scale(domain=list(domain), nice=False),
        axis=alt.Axis(format="d", tickMinStep=1, aria=False),
    )
    values = alt.Scale(domain=[0, top], nice=False)
    base = alt.Chart().encode(x=years)
    marks = base.mark_point(filled=True, size=130, opacity=1).encode(
        y=alt.Y("value:Q", title=title, scale=values, axis=alt.Axis(aria=False)),
        color=_by_kind(alt.Color, COLOURS),
        shape=_by_kind(alt.Shape, SHAPES),
        href="href:N",
        description="description:N",
    )
    labels = base.mark_text(fontSize=12, color="#1a1a1a", aria=False).encode(
        y=alt.Y("label_at:Q", scale=values), text="label:N"
    )
    layers = alt.layer(marks, labels, data=alt.InlineData(values=rows))
    return layers.properties(width=WIDTH, height=HEIGHT)


def _by_kind(channel: Any, values: Sequence[str]) -> Any:
    return channel(
        "kind:N",
        title=None,
        scale=alt.Scale(domain=KINDS, range=list(values)),
        legend=alt.Legend(orient="top", aria=False),
    )


def _rows(
    points: Sequence[Point], domain: tuple[float, float], top: float, href: Href
) -> list[dict[str, Any]]:
    """What is drawn, with points and labels where they do not cover each other."""
    wide = WIDTH / (domain[1] - domain[0])  # pixels a year
    high = HEIGHT / top  # pixels for 1
    spots = moved_apart(
        [(((p.at or 0.0) - domain[0]) * wide, HEIGHT - (p.number or 0.0) * high) for p in points]
    )
    labels = [_label(point) for point in points]
    heights = label_heights(spots, labels, HEIGHT)
    return [
        {
            "at": domain[0] + x / wide,
            "value": point.number,
            "label_at": 0 if height is None else (HEIGHT - height) / high,
            "kind": point.kind,
            "label": "" if height is None else label,
            "href": href(point),
            "description": f"{point.kind} {value_text(point)}, {point.year}: {place_text(point)}",
        }
        for point, label, (x, _), height in zip(points, labels, spots, heights, strict=True)
    ]


def _label(point: Point) -> str:
    value = value_text(point)
    return value if len(value) <= LABEL else f"{value[: LABEL - 4]} ..."
