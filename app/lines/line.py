"""What a policy line is made of: points in time, the changes between them, and their links."""

from dataclasses import dataclass
from typing import Literal

from ingest.nouns import Mention, Verdict

# Where it stood when a goal was set; what is to be reached; a goal or agreement without such a
# value; what was measured; what is said of a goal.
PointKind = Literal["uitgangswaarde", "streefwaarde", "doel", "afspraak", "gemeten", "oordeel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Something that one sentence says of an indicator, in time."""

    kind: PointKind
    mention: Mention  # the sentence
    year: int | str | None  # as the sentence gives it: 2014, "2012/2013"
    at: float | None  # where it stands on the axis of years; None without any date
    dated: bool  # False: the sentence names no year, `at` is the year of its document
    value: str | None = None  # as written
    number: float | None = None
    unit: str | None = None  # "%", or what is counted
    verdict: Verdict | None = None
    score: float | None = None  # of the best link of its sentence to another, 0 to 1
    also: tuple[Mention, ...] = ()  # where else the document says the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a later sentence makes of an earlier goal."""

    text: str  # Dutch: "De streefwaarde daalt van 35 (2015) naar 0 (2017)."
    before: Point
    after: Point
    gone: tuple[str, ...] = ()  # words of the earlier goal that the later one lacks
    new: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One indicator through the years, in order of time."""

    name: str
    points: tuple[Point, ...]
    changes: tuple[Change, ...] = ()

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents that speak of it, in order of time."""
        return tuple(dict.fromkeys(point.mention.document.id for point in self.points))
