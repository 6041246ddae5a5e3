"""The pictures of the report.

1. Recall against characters shown, a small chart per question type.  2. False answers against
false refusals, a chart for the open questions and one for the reporting halves.

Colours of Okabe & Ito, which colour-blind readers can tell apart, each with a dash of its own.
"""

from contextlib import AbstractContextManager
from pathlib import Path

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from evaluation.calibration import Judged, cost_of
from evaluation.judged import ANY, CURVES, judged_of
from evaluation.results import Result
from evaluation.selection import OURS, answerable
from evaluation.shown import BUDGETS, curve

Style = tuple[str, str | tuple[int, tuple[int, ...]]]  # colour and dash

STYLES: tuple[Style, ...] = (
    ("#000000", "-"),
    ("#0072B2", "--"),
    ("#D55E00", "-."),
    ("#CC79A7", ":"),
    ("#009E73", (0, (6, 2, 1, 2, 1, 2))),
    ("#E69F00", (0, (1, 3))),
)
COLUMNS = 3
TRIED = [step / 100 for step in range(101)]  # thresholds


def draw(result: Result, path: Path) -> None:
    """Writes the picture as SVG; the same result gives the same bytes."""
    types = sorted({result.questions[key].type for key in answerable(result)})
    panels = {"all types": answerable(result)}
    panels |= {name: answerable(result, type=name) for name in types}
    rows = -(-len(panels) // COLUMNS)
    with _light():
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


def draw_refusals(result: Result, path: Path) -> None:
    """Writes the picture of what each threshold costs as SVG; the same result, the same bytes."""
    titles = {"open questions, held out": True, "reporting halves": False}
    with _light():
        figure = Figure(figsize=(9, 4.4))
        grid = figure.subplots(1, len(titles), sharex=True, sharey=True)
        for axes, (title, is_open) in zip(grid, titles.items(), strict=True):
            for (name, groups), style in zip(CURVES.items(), STYLES, strict=False):
                judged = judged_of(result, is_open, groups)
                _costs(axes, judged, result.threshold, name, style, wide=groups == ANY)
            _style(axes, title)
        figure.supxlabel("false refusals: answerable questions that are refused")
        figure.supylabel("false answers: others that are answered")
        handles, names = grid[0].get_legend_handles_labels()
        figure.legend(handles, names, loc="upper center", ncols=3, frameon=False)
        figure.text(0.99, 0.01, f"dot: the default, {result.threshold:.2f}", ha="right")
        figure.tight_layout(rect=(0, 0, 1, 0.86))
        figure.savefig(path, format="svg", metadata={"Date": None})


def _light() -> AbstractContextManager[None]:
    # Text stays text: lighter than outlines, and a reader can search it.
    return rc_context({"svg.fonttype": "none", "svg.hashsalt": "vindplaats", "font.size": 9})


def _panel(axes: Axes, result: Result, title: str, ids: list[str]) -> None:
    for (name, found), (colour, dash) in zip(result.systems.items(), STYLES, strict=False):
        width = 2.2 if name == OURS else 1.2
        recalls = curve(found, ids)
        axes.plot(BUDGETS, recalls, color=colour, linestyle=dash, linewidth=width, label=name)
    axes.set_xticks((0, 4_000, 8_000), ("0", "4,000", "8,000"))
    _style(axes, title)


def _costs(
    axes: Axes, judged: list[Judged], default: float, name: str, style: Style, *, wide: bool
) -> None:
    """A line over all thresholds, with a dot at the default one."""
    colour, dash = style
    costs = [cost for threshold in TRIED if (cost := cost_of(judged, threshold))]
    axes.plot(
        [cost.false_refusals for cost in costs],
        [cost.false_answers for cost in costs],
        color=colour,
        linestyle=dash,
        linewidth=2.2 if wide else 1.2,
        label=name,
    )
    if chosen := cost_of(judged, default):
        axes.plot(chosen.false_refusals, chosen.false_answers, "o", color=colour)


def _style(axes: Axes, title: str) -> None:
    axes.set_title(title, fontsize=9)
    axes.set_ylim(0, 1)
    axes.grid(color="#dddddd", linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)
