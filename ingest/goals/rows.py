"""Records from rows of tables, and what every record gets from its words and its place."""

from dataclasses import replace

from ingest.goals.deadlines import deadline_of
from ingest.goals.tables import Row
from ingest.goals.themes import sector_of, themes_of
from ingest.goals.years import moments
from ingest.nouns import Goal, ReadDocument


def of_row(read: ReadDocument, row: Row) -> Goal:
    """The record of a row of a table."""
    when = deadline_of(moments(row.when, read.document.date), read.document)
    sections = [s for s in read.canonical.sections if s.start <= row.start < s.end]
    return filled(
        read,
        Goal(
            document=read.document,
            kind=row.kind,
            start=row.start,
            end=row.end,
            text=read.canonical.text[row.start : row.end],
            goal=row.goal,
            section=sections[0].path if sections else (),
            pages=(),
            indicator=row.goal if row.values.target and row.kind == "doel" else None,
            unit=row.values.unit,
            baseline=row.values.baseline,
            baseline_year=row.values.baseline_year,
            target=row.values.target,
            target_year=when.year if when else None,
            deadline=row.when.removeprefix("in ") or None,
            resolved=bool(when and when.resolved),
            actor=row.actor,
        ),
    )


def filled(read: ReadDocument, goal: Goal) -> Goal:
    """The goal with what follows from its words and its place."""
    return replace(
        goal,
        pages=read.canonical.pages_within(goal.start, goal.end),
        sector=sector_of(goal.goal, read.document.sector),
        themes=themes_of(goal.goal, goal.section),
    )
