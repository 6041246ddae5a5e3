"""The picture of the report: recall against characters shown, a small chart per question type.

Colours of Okabe & Ito, which colour-blind readers can tell apart, each with a dash of its own.
"""

from pathlib import Path

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from evaluation.results import Result
from evaluation.selection import OURS, answerable
from evaluation.shown import BUDGETS, curve

STYLES = (
    ("#000000", "-"),
    ("#0072B2", "--"),
    ("#D55E00", "-."),
    ("#CC79A7", ":"),
    ("#009E73", (0, (6, 2, 1, 2, 1, 2))),
    ("#E69F00", (0, (1, 3))),
)
COLUMNS = 3


def draw(result: Result, path: Path) -> None:
    """Writes the picture as SVG; the same result gives the same bytes."""
    types = sorted({result.questions[key].type for key in answerable(result)})
    panels = {"all types": answerable(result)}
    panels |= {name: answerable(result, type=name) for name in types}
    rows = -(-len(panels) // COLUMNS)
    # Text stays text: lighter than outlines, and a reader can search it.
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "vindplaats", "font.size": 9}):
        figure = Figure(figsize=(9, 2.3 * rows + 0.7))
        grid = figure.subplots(rows, COLUMNS, sharex=True, sharey=True, squeeze=False)
        for axes, (name, ids) in zip(grid.flat, panels.items(), strict=False):
            _panel(axes, result, f"{name} ({len(ids)})", ids)
        for axes in list(grid.flat)[len(panels) :]:
            axes.set_visible(False)
        figure.supxlabel("characters of passages shown")
        figure.supylabel("recall of grade-2 gold passages")
        handles, names = grid[0][0].get_legend_handles_labels()
        figure.legend(handles, names, loc="upper center", ncols=COLUMNS, frameon=False)
        figure.tight_layout(rect=(0, 0, 1, 1 - 0.6 / figure.get_figheight()))
        figure.savefig(path, format="svg", metadata={"Date": None})


def _panel(axes: Axes, result: Result, title: str, ids: list[str]) -> None:
    for (name, found), (colour, dash) in zip(result.systems.items(), STYLES, strict=False):
        width = 2.2 if name == OURS else 1.2
        recalls = curve(found, ids)
        axes.plot(BUDGETS, recalls, color=colour, linestyle=dash, linewidth=width, label=name)
    axes.set_title(title, fontsize=9)
    axes.set_ylim(0, 1)
    axes.set_xticks((0, 4_000, 8_000), ("0", "4,000", "8,000"))
    axes.grid(color="#dddddd", linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)
