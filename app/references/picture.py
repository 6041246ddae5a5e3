"""The drawing of references as SVG or as a page: the only file here that knows altair."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Literal

import altair as alt
import vl_convert

from app.references.layout import Layout
from app.references.placing import HEAD

HELD, OUTSIDE, LINE, WORDS = "#154273", "#8b4a00", "#767676", "#1a1a1a"
FONT = 12
HALO = 4  # white around letters, where a line runs behind them
STAND_IN = "\ue000"  # a character that no text holds
AT = 0.8  # where along a line its count stands


# The menu of the page would also offer to send the drawing to an editor on the internet.
MENU = {
    "embedOptions": {
        "actions": {"export": True, "source": False, "compiled": False, "editor": False},
        "i18n": {"SVG_ACTION": "Bewaar als SVG", "PNG_ACTION": "Bewaar als PNG"},
    }
}


def svg_bytes(drawing: Layout) -> bytes:
    """The drawing as SVG."""
    svg: str = vl_convert.vegalite_to_svg(_chart(drawing).to_dict())
    return svg.encode()


def html_bytes(drawing: Layout) -> bytes:
    """The drawing as a page that needs nothing from the internet.

    The library writes text into a script as it is, where "</script>" would end it. So each "<"
    goes in as another character, and comes out as JavaScript writes it.
    """
    chart = (
        json.dumps(_chart(drawing).to_dict(), ensure_ascii=False)
        .replace(STAND_IN, "")
        .replace("<", STAND_IN)
    )
    page: str = vl_convert.vegalite_to_html(chart, bundle=True)
    return page.replace(STAND_IN, r"\u003c").encode()


def _chart(drawing: Layout) -> alt.LayerChart:
    layers = [_years(drawing), _lines(drawing), *_counts(drawing), *_nodes(drawing)]
    title = alt.TitleParams(
        "Welke documenten verwijzen naar welke stukken",
        subtitle=[
            "Dicht: in de bibliotheek, naar jaar. Open: niet in de bibliotheek. Een getal zegt hoe "
            "vaak een stuk wordt genoemd, als dat meer dan één keer is.",
            " ".join(drawing.remarks),
        ],
        anchor="start",
    )
    chart: alt.LayerChart = (
        alt.layer(*layers)
        .properties(width=drawing.width, height=drawing.height, title=title)
        .configure(
            font="Liberation Sans, Arial, sans-serif",
            background="white",
            view=alt.ViewConfig(stroke=None),
        )
        .properties(usermeta=MENU)
    )
    return chart


def _of(rows: Sequence[Mapping[str, Any]]) -> alt.Chart:
    return alt.Chart(alt.InlineData(values=list(rows)))


def _x(drawing: Layout) -> alt.X:
    return alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, drawing.width]))


def _y(drawing: Layout) -> alt.Y:
    return alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[drawing.height, 0]))


def _years(drawing: Layout) -> alt.Chart:
    rows = [{"year": year, "x": x, "y": HEAD / 2} for year, x in drawing.years]
    chart: alt.Chart = (
        _of(rows)
        .mark_text(fontSize=FONT + 1, fontWeight="bold", color=WORDS)
        .encode(_x(drawing), _y(drawing), text="year:N")
    )
    return chart


def _lines(drawing: Layout) -> alt.Chart:
    chart: alt.Chart = (
        _of([asdict(line) for line in drawing.lines])
        .mark_rule()
        .encode(
            _x(drawing),
            _y(drawing),
            x2="x2:Q",
            y2="y2:Q",
            color=alt.condition("datum.inside", alt.value(HELD), alt.value(LINE)),
            strokeWidth=alt.condition("datum.inside", alt.value(2), alt.value(1)),
            opacity=alt.condition("datum.inside", alt.value(0.9), alt.value(0.55)),
            tooltip=alt.Tooltip("title:N", title="verwijzing"),
        )
    )
    return chart


def _counts(drawing: Layout) -> list[alt.Chart]:
    rows = [
        {
            "count": line.count,
            "x": line.x + AT * (line.x2 - line.x),
            "y": line.y + AT * (line.y2 - line.y),
        }
        for line in drawing.lines
        if line.count > 1
    ]
    return _haloed(drawing, rows, "count:N", align="center", shift=0)


def _nodes(drawing: Layout) -> list[alt.Chart]:
    rows = [asdict(node) for node in drawing.nodes]
    held = [row for row in rows if row["held"]]
    outside = [row for row in rows if not row["held"]]
    points = (
        _of(rows)
        .mark_point(size=90, strokeWidth=2, opacity=1)
        .encode(
            _x(drawing),
            _y(drawing),
            fill=alt.condition("datum.held", alt.value(HELD), alt.value("white")),
            stroke=alt.condition("datum.held", alt.value(HELD), alt.value(OUTSIDE)),
            tooltip=alt.Tooltip("title:N", title="stuk"),
        )
    )
    return [
        *_haloed(drawing, held, "label:N", align="right", shift=-9),
        *_haloed(drawing, outside, "label:N", align="left", shift=9),
        points,
    ]


def _haloed(
    drawing: Layout,
    rows: Sequence[Mapping[str, Any]],
    text: str,
    *,
    align: Literal["left", "center", "right"],
    shift: int,
) -> list[alt.Chart]:
    """Letters with white around them."""
    base = _of(rows).encode(_x(drawing), _y(drawing), text=text)
    form = base.mark_text(align=align, baseline="middle", dx=shift, fontSize=FONT)
    return [
        form.encode(
            color=alt.value("white"), stroke=alt.value("white"), strokeWidth=alt.value(HALO)
        ),
        form.encode(color=alt.value(WORDS)),
    ]
