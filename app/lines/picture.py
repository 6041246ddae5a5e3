"""The drawing of policy lines on an axis of time: one of the two files that know altair."""

from collections.abc import Callable, Sequence
from typing import Any

import altair as alt
import vl_convert

from app.lines.line import Line, Point
from app.lines.shown import place_text, value_text

Href = Callable[[Point], str]

KINDS = ["uitgangswaarde", "streefwaarde", "gemeten"]  # those that have a value
# Colours of Okabe & Ito at a contrast of 3 to white or more, each with a shape of its own.
COLOURS = ["#56636b", "#0072b2", "#a34400"]
SHAPES = ["square", "triangle-up", "circle"]
WIDTH, HEIGHT = 720, 260  # pixels
LABEL = 40  # characters beside a point
# What the library puts before an address within the page; left there, a click would go elsewhere.
BASE = "https://vega.github.io/vega-datasets/"
FONT = "Liberation Sans, Arial, sans-serif"


def svg_of(line: Line, href: Href) -> str:
    """The line as SVG: values by year; each point is a link to what `href` gives for it.

    Empty if no point has both a year and a value.
    """
    rows = [_row(point, href) for point in line.points if _drawn(point)]
    if not rows:
        return ""
    svg: str = vl_convert.vegalite_to_svg(_chart(line.name, rows).to_dict())
    return svg.replace(f'xlink:href="{BASE}', 'xlink:href="')


def _drawn(point: Point) -> bool:
    return point.at is not None and point.number is not None


def _row(point: Point, href: Href) -> dict[str, Any]:
    value = value_text(point)
    return {
        "at": point.at,
        "value": point.number,
        "measure": "procent" if point.unit == "%" else "aantal of score",
        "kind": point.kind,
        "label": value if len(value) <= LABEL else f"{value[: LABEL - 4]} ...",
        "href": href(point),
        "description": f"{point.kind} {value}, {point.year}: {place_text(point)}",
    }


def _chart(name: str, rows: Sequence[dict[str, Any]]) -> alt.FacetChart:
    years = [row["at"] for row in rows]
    base = alt.Chart().encode(
        x=alt.X(
            "at:Q",
            title="jaar",
            scale=alt.Scale(domain=[min(years) - 1, max(years) + 1], nice=False),
            axis=alt.Axis(format="d", tickMinStep=1),
        ),
        y=alt.Y("value:Q", title=None, scale=alt.Scale(zero=True)),
        href="href:N",
    )
    points = base.mark_point(filled=True, size=130, opacity=1).encode(
        color=alt.Color(
            "kind:N",
            title=None,
            scale=alt.Scale(domain=KINDS, range=COLOURS),
            legend=alt.Legend(orient="top"),
        ),
        shape=alt.Shape("kind:N", title=None, scale=alt.Scale(domain=KINDS, range=SHAPES)),
        description="description:N",
        tooltip="description:N",
    )
    labels = base.mark_text(dy=-12, fontSize=12, color="#1a1a1a").encode(text="label:N")
    chart: alt.FacetChart = (
        alt.layer(points, labels, data=alt.InlineData(values=list(rows)))
        .properties(width=WIDTH, height=HEIGHT)
        .facet(row=alt.Row("measure:N", title=None, header=alt.Header(labelFontSize=12)))
        .resolve_scale(y="independent")
        .properties(title=alt.TitleParams(name, anchor="start"))
        .configure(font=FONT, background="white")
    )
    return chart
