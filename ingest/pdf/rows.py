"""Runs of text that a reader sees as one line, whatever their baselines.

1. Drop capitals go up to the line they begin.  2. Short small runs that are raised or lowered
go with the larger one they stand by.  3. Runs on one baseline make a row.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.pdf.shapes import Run

SAME_BASELINE = 0.2  # of the font size
SMALL = 0.86  # of the size beside it; a browser sets marks at 0.83
SHORT = 8  # characters of raised or lowered text: "12, 13", "nd"
HIGHEST, LOWEST = 0.75, -0.35  # of the size beside it; where small letters can stand
OFF = 0.05  # of the size beside it; letters nearer to its baseline stand on it
NEAR = 0.6  # of the size beside it; how far small letters can stand from their word
DROP_CAPITAL = 1.8  # times the size of the line it begins


def rows(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs in rows from top to bottom; each run stands in one of them."""
    level = _with_drop_capitals(runs)
    large = _beside(level)
    found: list[list[Run]] = []
    height = 0.0
    for run in sorted(level, key=lambda r: -(large.get(id(r)) or r).y):
        base = large.get(id(run), run)
        if found and height - base.y <= SAME_BASELINE * base.size:
            found[-1].append(run)
        else:
            found.append([run])
            height = base.y
    return found


def _with_drop_capitals(runs: Sequence[Run]) -> list[Run]:
    """The runs; a large letter with lines beside it is lifted to the first of these."""
    return [_lifted(run, runs) if len(run.text.strip()) == 1 else run for run in runs]


def _lifted(run: Run, runs: Iterable[Run]) -> Run:
    if not run.text.strip().isupper():
        return run
    beside = [
        other.y
        for other in runs
        if run.size >= DROP_CAPITAL * other.size
        and run.y + OFF * run.size < other.y < run.y + run.size
        and -OFF * run.size < other.x0 - run.x1 < run.size
    ]
    return replace(run, y=max(beside)) if beside else run


def _beside(runs: Sequence[Run]) -> dict[int, Run]:
    """For each short small run off the baseline, the larger run that it stands by."""
    shelves: dict[float, list[Run]] = {}
    for run in sorted(runs, key=lambda r: r.y):
        shelves.setdefault(max(0.5, round(run.size * 2) / 2), []).append(run)
    sizes = sorted(shelves, reverse=True)
    heights = {size: [run.y for run in shelf] for size, shelf in shelves.items()}
    found: dict[int, Run] = {}
    for run in runs:
        if len(run.text.strip()) > SHORT:
            continue
        near: list[Run] = []
        for size in sizes:
            if run.size > SMALL * size:
                break
            low = bisect_left(heights[size], run.y - HIGHEST * size)
            high = bisect_right(heights[size], run.y - LOWEST * size)
            near += [other for other in shelves[size][low:high] if _stands_by(run, other)]
        if near:
            found[id(run)] = min(near, key=lambda other: _distance(run, other))
    return found


def _stands_by(run: Run, other: Run) -> bool:
    if other.text.strip().isupper() and other.size >= DROP_CAPITAL * run.size:
        # Text beside a drop capital stands on lines of its own.
        return False
    return (
        abs(run.y - other.y) > OFF * other.size
        and run.x0 - other.x1 < NEAR * other.size
        and other.x0 - run.x1 < NEAR * other.size
    )


def _distance(run: Run, other: Run) -> tuple[float, float]:
    return max(run.x0 - other.x1, other.x0 - run.x1, 0.0), abs(run.y - other.y)
