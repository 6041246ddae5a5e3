"""Runs of text become segments: stretches of one line without a wide gap.

1. Put runs in rows.  2. Cut rows at wide gaps and at the walls of tables.  3. Join the text,
with a mark at each raised number.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.lines import SOFT_HYPHEN, plain
from ingest.pdf.rows import SMALL, rows
from ingest.pdf.shapes import Rule, Run

RAISED = 0.12  # of the size beside it; a mark stands at least this much higher
WORD_GAP = 0.16  # of the font size; from here on two words
WIDE_GAP = 0.95  # of the font size; from here on two segments
OVER = 0.2  # of the font size; text as near as this, and half its own width, is drawn over
SMALLEST = 0.5  # points; nobody sees smaller type
MARK = re.compile(r"\d{1,3}(?:[ ,]+\d{1,3})*|\*{1,3}")
# After one of these a raised number makes a square, a cube or a power: m2, km2, x3.
POWER = re.compile(r"(?:^|[\s\d(/+=-])(?:[kcdm]?m|ha|[a-df-tv-z])$")
SPACED_OUT = 5  # letters drawn one by one with even gaps make a word


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
    colour: tuple[float, ...] = ()  # of most of its letters


def segments_of(runs: Iterable[Run], walls: Sequence[Rule] = ()) -> list[Segment]:
    """The segments of a page, from top to bottom and from left to right.

    No segment crosses one of the `walls`, the upright rules between the cells of a table.
    """
    visible = [
        part
        for run in _once(runs)
        if run.text.strip() and run.size > SMALLEST
        for part in _cut(run, walls)
    ]
    found = [
        segment
        for row in rows(visible)
        for part in _parts(row, walls)
        if (segment := _segment(part))
    ]
    return sorted(found, key=lambda s: (-s.y, s.x0))


def on_lines(segments: Iterable[Segment], slack: float) -> list[list[Segment]]:
    """Segments from top to bottom, in groups that share a baseline within `slack` font sizes."""
    lines: list[list[Segment]] = []
    for segment in segments:
        if lines and abs(lines[-1][0].y - segment.y) < slack * segment.size:
            lines[-1].append(segment)
        else:
            lines.append([segment])
    return lines


def _once(runs: Iterable[Run]) -> list[Run]:
    """The runs; text drawn again right over itself, to look heavier, counts once and is bold."""
    found: list[Run] = []
    places: dict[tuple[str, int, int, int], int] = {}
    for run in runs:
        near = max(min(OVER * run.size, (run.x1 - run.x0) / 2), OVER * SMALLEST)
        x, y = round(run.x0 / near), round(run.y / near)
        seen = (places.get((run.text, round(run.size), y, at)) for at in (x - 1, x, x + 1))
        first = next((number for number in seen if number is not None), None)
        if first is not None and run.text.strip():
            found[first] = replace(found[first], bold=True)
        else:
            places[run.text, round(run.size), y, x] = len(found)
            found.append(run)
    return found


def _cut(run: Run, walls: Sequence[Rule]) -> list[Run]:
    """The run cut at the spaces nearest to the walls it crosses."""
    width = (run.x1 - run.x0) / len(run.text)
    crossed = [
        w.x0 for w in walls if w.y0 <= run.y <= w.y1 and run.x0 + width < w.x0 < run.x1 - width
    ]
    parts: list[Run] = []
    start, left = 0, run.x0
    for x in sorted(crossed):
        spaces = [i for i, c in enumerate(run.text) if c == " " and i > start]
        if spaces:
            at = min(spaces, key=lambda i: abs(run.x0 + i * width - x))
            parts.append(replace(run, text=run.text[start:at], x0=left, x1=x - 1))
            start, left = at + 1, x + 1
    if not parts:
        return [run]
    last = replace(run, text=run.text[start:], x0=left)
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
        colour=_most(runs),
    )


def _most(runs: Sequence[Run]) -> tuple[float, ...]:
    letters = Counter[tuple[float, ...]]()
    for run in runs:
        letters[run.colour] += len(run.text)
    return letters.most_common(1)[0][0]


def _joined(runs: Sequence[Run], base: Run) -> tuple[str, list[tuple[int, str]]]:
    """The text of a segment, and (offset, label) of its marks."""
    text = ""
    marks: list[tuple[int, str]] = []
    end = runs[0].x0
    least = _word_gap(runs)
    for run in runs:
        piece = plain(run.text)
        if run.text.strip() == SOFT_HYPHEN:
            text = text.rstrip() + SOFT_HYPHEN
        elif _is_mark(run, base, text):
            text = _with_marks(text.rstrip(), re.findall(r"\d+|\*+", run.text), marks)
            text += " " if run.text.endswith(" ") else ""
        else:
            text = text.removesuffix(SOFT_HYPHEN)
            apart = run.x0 - end > max(least, WORD_GAP * min(run.size, base.size))
            if text.endswith(" ") or not text:
                piece = piece.lstrip()
            elif apart and not piece.startswith(" "):
                piece = f" {piece}"
            text += piece
        end = max(end, run.x1)
    return text.rstrip(), marks


def _is_mark(run: Run, base: Run, text: str) -> bool:
    raised = run.size <= SMALL * base.size and run.y - base.y > RAISED * base.size
    return raised and bool(MARK.fullmatch(run.text.strip())) and not POWER.search(text)


def _with_marks(text: str, labels: Sequence[str], marks: list[tuple[int, str]]) -> str:
    """The text with the labels behind it; a digit keeps its distance from a label."""
    for label in labels:
        text += " " if text[-1:].isdigit() else ""
        marks.append((len(text), label))
        text += label
    return text


def _word_gap(runs: Sequence[Run]) -> float:
    """In a word whose letters are drawn one by one, spaced out, only wider gaps part words."""
    letters = [run for run in runs if len(run.text.strip()) == 1]
    if len(letters) < SPACED_OUT or len(letters) < len(runs):
        return 0.0
    gaps = sorted(b.x0 - a.x1 for a, b in pairwise(runs))
    return 1.5 * gaps[len(gaps) // 2]
