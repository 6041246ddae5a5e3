"""The policy goals of the documents of an index, filtered and written out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from index.dutch.covers import covers
from ingest.nouns import Goal, Register

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalFilter:
    """Which goals are wanted; what is None restricts nothing."""

    topic: str | None = None  # words that the goal, its headings or themes must all have
    sector: str | None = None
    actor: str | None = None  # a part of the name is enough
    document: str | None = None  # its id
    first: int | None = None  # target years
    last: int | None = None  # inclusive
    target: bool | None = None  # whether it has a target

    def wants(self, goal: Goal) -> bool:
        """Whether a goal passes."""
        return (
            (self.topic is None or _about(goal, self.topic))
            and (self.sector is None or self.sector in goal.sector)
            and (self.actor is None or self.actor.lower() in (goal.actor or "").lower())
            and (self.document is None or self.document == goal.document.id)
            and _in_period(goal, self.first, self.last)
            and (self.target is None or self.target == (goal.target is not None))
        )


def _about(goal: Goal, topic: str) -> bool:
    parts = [goal.text, goal.indicator or "", *goal.section, *goal.themes]
    return covers(" ".join(parts), topic)


def _in_period(goal: Goal, first: int | None, last: int | None) -> bool:
    if first is None and last is None:
        return True
    if goal.target_year is None:
        return False
    year = int(str(goal.target_year)[:4])
    return (first or year) <= year <= (last or year)


def goals_in(registers: Iterable[Register], wanted: GoalFilter) -> list[Goal]:
    """The goals that pass, in the order of documents and text."""
    return [goal for register in registers for goal in register.goals if wanted.wants(goal)]


def goal_json(goal: Goal) -> Json:
    """A goal as the command gives it, a line each."""
    return {
        "doc": goal.document.id,
        "title": goal.document.title,
        "date": goal.document.date,
        "section": " > ".join(goal.section),
        "kind": goal.kind,
        "goal": goal.goal,
        "indicator": goal.indicator,
        "unit": goal.unit,
        "baseline": goal.baseline,
        "baseline_year": goal.baseline_year,
        "target": goal.target,
        "target_year": goal.target_year,
        "deadline": goal.deadline,
        "resolved": goal.resolved,
        "comparison": goal.comparison,
        "actor": goal.actor,
        "sector": list(goal.sector),
        "themes": list(goal.themes),
        "quote": goal.text,
        "start": goal.start,
        "end": goal.end,
        "page": goal.pages[0].number if goal.pages else None,
        "page_label": goal.pages[0].label if goal.pages else None,
    }


def goals_text(goals: Sequence[Goal]) -> str:
    """The goals for a terminal: what, from where to where, by whom, and the place."""
    if not goals:
        return "Geen doelen of afspraken gevonden."
    return "\n\n".join(_text(goal) for goal in goals)


def _text(goal: Goal) -> str:
    change = " -> ".join(str(value) for value in (goal.baseline, goal.target) if value is not None)
    year = f"in {goal.target_year}" if goal.target_year is not None else None
    facts = ", ".join(part for part in (change, year, goal.actor) if part)
    page = f"p. {goal.pages[0].label or goal.pages[0].number}" if goal.pages else None
    place = " › ".join(part for part in (goal.document.title, *goal.section, page) if part)
    return "\n".join(part for part in (f"{goal.kind}: {goal.goal}", facts, place) if part)
