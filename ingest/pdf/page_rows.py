"""The rows of a page: what a reader sees as one line, over its whole width."""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.pdf.scan import Scan
from ingest.pdf.segments import Segment, on_lines

SAME_LINE = 0.35  # of the font size; baselines of one row differ less
ZONE = 0.13  # share of the height at the top and the bottom where heads and feet stand


@dataclass(frozen=True, slots=True)
class Row:
    """The segments of a page that share a baseline, as a reader sees them: one line."""

    text: str
    segments: tuple[Segment, ...]

    @property
    def y(self) -> float:
        """Height of the baseline."""
        return self.segments[0].y


def rows_of(segments: Sequence[Segment]) -> list[Row]:
    """The segments in rows, from top to bottom."""
    ordered = [sorted(row, key=lambda s: s.x0) for row in on_lines(segments, SAME_LINE)]
    return [Row(" ".join(s.text for s in row), tuple(row)) for row in ordered]


def in_zone(row: Row, page: Scan) -> bool:
    """True for the top and the bottom of a page, where running heads and feet stand."""
    return row.y < ZONE * page.height or row.y > (1 - ZONE) * page.height
