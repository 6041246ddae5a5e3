"""From a document to its policy goals and dated agreements.

1. Take the sentences that can hold goals.  2. Find those that state one, cut in two where they
state two.  3. Read its figures, years and actor.  4. Add what stands beside it: the sentence
before ("Nu 30%. Dit wordt 60%."), the bullet, the section.  5. Add the rows of tables.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.goals.beside import actor_beside, baseline_beside
from ingest.goals.found import Found, found_in
from ingest.goals.indicators import indicator_of
from ingest.goals.places import Place, places, unmarked
from ingest.goals.products import product_of
from ingest.goals.tables import Row, table_rows
from ingest.goals.themes import sector_of, themes_of
from ingest.goals.values import baseline_of, values_of
from ingest.goals.years import Moment, moments
from ingest.nouns import Document, Goal, ReadDocument

REFERS = re.compile(r"^(?:Dit|Deze|Dat)\b")  # to the sentence before


def goals_of(read: ReadDocument) -> tuple[Goal, ...]:
    """The goals and agreements of a document in the order of its text; none may be found."""
    text = unmarked(read)
    sentences = places(read, text)
    found = found_in(sentences, read.document)
    goals: list[Goal] = []
    for item in found:
        goal = _goal(read, sentences, item, goals)
        if goals and goals[-1].start >= goal.start:  # it only gave the baseline of this one
            goals.pop()
        goals.append(goal)
    goals += [_of_row(read, row) for row in table_rows(text, read.canonical.blocks)]
    return tuple(sorted(goals, key=lambda goal: goal.start))


def deadline_of(found: Sequence[Moment], document: Document) -> Moment | None:
    """The moment by which a goal is to be reached; one that is past is none."""
    ahead = [m for m in found if document.year is None or m.last >= document.year]
    return max(ahead, key=lambda m: (not m.resolved, m.weight, -m.start), default=None)


def _goal(read: ReadDocument, sentences: list[Place], item: Found, before: list[Goal]) -> Goal:
    document = read.document
    index = sentences.index(item.place)
    previous = sentences[index - 1] if index else None
    dates = moments(item.text, document.date)
    values = values_of(item.text)
    start = item.start
    if previous and REFERS.match(item.text) and values.baseline is None:
        base = baseline_of(previous.text)
        if base.baseline:
            start = previous.start
            values = replace(values, baseline=base.baseline, baseline_year=base.baseline_year)
    when = deadline_of([m for m in dates if m.first != values.baseline_year], document)
    same = [goal for goal in before if goal.end > _block(read, item).start]
    year, resolved = (when.year, when.resolved) if when else (None, False)
    if year is None and same and values.comparison and values.baseline:
        year, resolved = same[-1].target_year, same[-1].resolved
    whens = tuple(item.text[m.start : m.end] for m in dates)
    if values.target is None:
        values = replace(values, target=product_of(item.text, whens))
    at, values = baseline_beside(sentences, item, values)
    return _filled(
        read,
        Goal(
            document=document,
            kind=item.kind,
            start=start,
            end=item.end,
            text=read.canonical.text[start : item.end],
            goal=" ".join(item.text.split()),
            section=item.place.section,
            pages=(),
            indicator=indicator_of(item.text),
            unit=values.unit,
            baseline=values.baseline,
            baseline_year=values.baseline_year,
            baseline_at=at,
            target=values.target,
            target_year=year,
            deadline=item.text[when.start : when.end] if when else None,
            resolved=resolved,
            comparison=values.comparison,
            actor=actor_beside(item, sentences, index, whens, document),
        ),
    )


def _block(read: ReadDocument, item: Found) -> Place:
    block = read.canonical.blocks[item.place.block]
    return replace(item.place, start=block.start, end=block.end)


def _of_row(read: ReadDocument, row: Row) -> Goal:
    when = deadline_of(moments(row.when, read.document.date), read.document)
    sections = [s for s in read.canonical.sections if s.start <= row.start < s.end]
    return _filled(
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


def _filled(read: ReadDocument, goal: Goal) -> Goal:
    """The goal with what follows from its words and its place."""
    return replace(
        goal,
        pages=read.canonical.pages_within(goal.start, goal.end),
        sector=sector_of(goal.goal, read.document.sector),
        themes=themes_of(goal.goal, goal.section),
    )
