"""What a criterion is, and what it finds of a case."""

from dataclasses import dataclass
from typing import Protocol

from app.cases.nearness import ALIKE
from ingest.nouns import Excerpt, Finding, PracticeCase


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How a case fares on one criterion."""

    nearness: float | None  # 0 to 1; None: the case does not say
    alike: bool  # whether `text` is a reason to show the case, or a difference
    text: str  # Dutch: "zelfde sector (po)", "aantal leerlingen niet bekend"
    quote: Excerpt | Finding | None = None  # the words of the case that it rests on


class Criterion(Protocol):
    """One thing that was asked."""

    @property
    def field(self) -> str:
        """The name that it is asked by; criteria of one field count as one."""

    def judge(self, case: PracticeCase) -> Judgement:
        """How alike the case is."""


def unknown(what: str) -> Judgement:
    """The judgement of a case that does not say."""
    return Judgement(nearness=None, alike=False, text=f"{what} niet bekend")


def judged(nearness: float, text: str) -> Judgement:
    """A judgement that is a reason where the values are near, else a difference."""
    return Judgement(nearness=nearness, alike=nearness >= ALIKE, text=text)
