"""Runs of text become segments: stretches of one line without a wide gap.

1. Join runs on one baseline to rows.  2. Put small raised or lowered runs with the row they
stand by.  3. Cut rows at wide gaps.  4. Join the text, with a mark at each raised number.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ingest.lines import SOFT_HYPHEN, plain
from ingest.pdf.shapes import Rule, Run

SAME_BASELINE = 0.2  # of the font size
SMALL = 0.82  # of the size beside it; a raised number is at most this large
RAISED = 0.12  # of the size beside it; a mark stands at least this much higher
HIGHEST, LOWEST = 0.75, -0.35  # of the size beside it; where small letters can stand
NEAR = 0.6  # of the size beside it; how far small letters can stand from their word
WORD_GAP = 0.16  # of the font size; from here on two words
WIDE_GAP = 0.95  # of the font size; from here on two segments
SMALLEST = 0.5  # points; nobody sees smaller type
MARK = re.compile(r"\d{1,3}(?:[ ,]+\d{1,3})*|\*{1,3}")
# After one of these a raised 2 or 3 makes a square or a cube.
UNIT = re.compile(r"(?:^|[\s\d(/])(?:[kcdm]?m|ha)$")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text on one line."""

    text: str  # in plain characters; may end in a soft hyphen
    x0: float
    x1: float
    y: float  # of the baseline
    size: float  # of most of its letters
    bold: bool  # all of its letters
    italic: bool  # all of its letters
    marks: tuple[tuple[int, str], ...]  # (offset, label) of each raised number
    underlined: bool = False  # over most of its width


def segments_of(runs: Iterable[Run], walls: Sequence[Rule] = ()) -> list[Segment]:
    """The segments of a page, from top to bottom and from left to right.

    No segment crosses one of the `walls`, the upright rules between the cells of a table.
    """
    visible = [
        part
        for run in runs
        if run.text.strip() and run.size > SMALLEST
        for part in _cut(run, walls)
    ]
    rows = _rows(visible)
    found = [segment for row in rows for part in _parts(row, walls) if (segment := _segment(part))]
    return sorted(found, key=lambda s: (-s.y, s.x0))


def _rows(runs: Sequence[Run]) -> list[list[Run]]:
    """Runs on one baseline; small ones beside a larger one go with it."""
    large = _largest_beside(runs)
    rows: list[list[Run]] = []
    height = 0.0
    for run in sorted(runs, key=lambda r: -(large.get(id(r)) or r).y):
        base = large.get(id(run), run)
        if rows and height - base.y <= SAME_BASELINE * base.size:
            rows[-1].append(run)
        else:
            rows.append([run])
            height = base.y
    return rows


def _largest_beside(runs: Sequence[Run]) -> dict[int, Run]:
    """For each small run that is raised or lowered, the larger one that it stands by."""
    by_height = sorted(runs, key=lambda r: r.y)
    heights = [run.y for run in by_height]
    found: dict[int, Run] = {}
    for run in runs:
        beside = [
            other
            for other in _around(by_height, heights, run)
            if run.size <= SMALL * other.size
            and abs(run.y - other.y) > SAME_BASELINE / 4 * other.size
            and LOWEST * other.size <= run.y - other.y <= HIGHEST * other.size
            and run.x0 - other.x1 < NEAR * other.size
            and other.x0 - run.x1 < NEAR * other.size
        ]
        if beside:
            found[id(run)] = min(beside, key=lambda o: _distance(run, o))
    return found


def _around(by_height: Sequence[Run], heights: Sequence[float], run: Run) -> Sequence[Run]:
    reach = 4 * run.size
    return by_height[bisect_left(heights, run.y - reach) : bisect_right(heights, run.y + reach)]


def _distance(run: Run, other: Run) -> tuple[float, float]:
    return max(run.x0 - other.x1, other.x0 - run.x1, 0.0), abs(run.y - other.y)


def _cut(run: Run, walls: Sequence[Rule]) -> list[Run]:
    """The run cut at the spaces nearest to the walls it crosses."""
    width = (run.x1 - run.x0) / len(run.text)
    crossed = [
        w.x0 for w in walls if w.y0 <= run.y <= w.y1 and run.x0 + width < w.x0 < run.x1 - width
    ]
    parts: list[Run] = []
    start = 0
    for x in sorted(crossed):
        spaces = [i for i, c in enumerate(run.text) if c == " " and i > start]
        if spaces:
            at = min(spaces, key=lambda i: abs(run.x0 + i * width - x))
            parts.append(replace(run, text=run.text[start:at], x0=run.x0 + start * width, x1=x - 1))
            run = replace(run, text=run.text[:at] + " " + run.text[at + 1 :])
            start = at + 1
    if not parts:
        return [run]
    last = replace(run, text=run.text[start:], x0=min(parts[-1].x1 + 2, run.x1))
    return [part for part in [*parts, last] if part.text.strip()]


def _parts(row: Sequence[Run], walls: Sequence[Rule]) -> list[list[Run]]:
    """The row cut where its gaps are wide and where a wall stands."""
    parts: list[list[Run]] = []
    end = 0.0
    for run in sorted(row, key=lambda r: r.x0):
        before = parts[-1][-1] if parts else run
        wide = run.x0 - end > WIDE_GAP * max(min(run.size, before.size), 0.7 * run.size)
        if not parts or wide or _parted(before, run, walls):
            parts.append([])
            end = run.x1
        parts[-1].append(run)
        end = max(end, run.x1)
    return parts


def _parted(before: Run, run: Run, walls: Sequence[Rule]) -> bool:
    """True if a wall stands between the starts of two runs; a hyphen may hang over it."""
    return any(before.x0 < w.x0 <= run.x0 + 0.25 and w.y0 <= run.y <= w.y1 for w in walls)


def _segment(runs: Sequence[Run]) -> Segment | None:
    sizes = Counter[float]()
    for run in runs:
        sizes[round(run.size, 1)] += len(run.text.strip())
    size = sizes.most_common(1)[0][0]
    base = next(run for run in runs if round(run.size, 1) == size)
    text, marks = _joined(runs, base)
    if not text.strip(SOFT_HYPHEN + " "):
        return None
    letters = [run for run in runs if any(c.isalpha() for c in run.text)] or list(runs)
    return Segment(
        text=text,
        x0=min(run.x0 for run in runs),
        x1=max(run.x1 for run in runs),
        y=base.y,
        size=size,
        bold=all(run.bold for run in letters),
        italic=all(run.italic for run in letters),
        marks=tuple(marks),
    )


def _joined(runs: Sequence[Run], base: Run) -> tuple[str, list[tuple[int, str]]]:
    text = ""
    marks: list[tuple[int, str]] = []
    end = runs[0].x0
    for run in runs:
        raised = run.size <= SMALL * base.size and run.y - base.y > RAISED * base.size
        is_mark = raised and bool(MARK.fullmatch(run.text.strip())) and not UNIT.search(text)
        gap = run.x0 - end > WORD_GAP * min(run.size, base.size)
        text = text.removesuffix(SOFT_HYPHEN)
        if is_mark:
            text = text.rstrip()
            for label in re.findall(r"\d+|\*+", run.text):
                text += " " if marks and marks[-1][0] + len(marks[-1][1]) == len(text) else ""
                marks.append((len(text), label))
                text += label
            text += " " if run.text.endswith(" ") else ""
        else:
            piece = plain(run.text)
            if text.endswith(" ") or not text:
                piece = piece.lstrip()
            elif gap and not piece.startswith(" "):
                piece = f" {piece}"
            text += piece
        end = max(end, run.x1)
    return text.rstrip(), marks
