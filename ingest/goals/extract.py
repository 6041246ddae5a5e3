"""From a document to its policy goals and dated agreements.

1. Take the sentences that can hold goals.  2. Find those that state one, cut in two where they
state two.  3. Read its figures, years and actor.  4. Add what stands beside it: the sentence
before ("Nu 30%. Dit wordt 60%."), the bullet, the section.  5. Add the rows of tables.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ingest.goals.actors import Speakers
from ingest.goals.beside import actor_beside, speakers_of
from ingest.goals.deadlines import deadline_of
from ingest.goals.found import Found, found_in
from ingest.goals.indicators import indicator_of
from ingest.goals.measured import Measured, measured_in
from ingest.goals.places import Place, places, unmarked
from ingest.goals.products import product_of
from ingest.goals.rows import filled, of_row
from ingest.goals.standing import standing_baseline
from ingest.goals.tables import table_rows
from ingest.goals.values import Values, values_of
from ingest.goals.years import moments
from ingest.nouns import Goal, ReadDocument

REFERS = re.compile(r"^(?:Dit|Deze|Dat|Die)\b")  # to the sentence before
# The year of the goal before: "In hetzelfde jaar", "dan"
SAME_TIME = re.compile(
    r"\b(?:in|op) (?:hetzelfde jaar|dezelfde tijd|dat jaar|dat moment)\b|\bdan nog\b",
    re.IGNORECASE,
)
COMMON_GROUP = re.compile(
    r"^(?:[a-z]+e )?\w*(?:scholen|besturen|leraren|schoolleiders|gemeenten|instellingen|"
    r"opleidingen)(?: en \w+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document while its goals are read."""

    read: ReadDocument
    sentences: list[Place]
    at: Mapping[int, int]  # the index of a sentence by its start
    measured: list[Measured]  # the sentences that tell a baseline
    speakers: Speakers


def goals_of(read: ReadDocument) -> tuple[Goal, ...]:
    """The goals and agreements of a document in the order of its text; none may be found."""
    text = unmarked(read)
    sentences = places(read, text)
    found = found_in(sentences, read.document)
    reading = Reading(
        read=read,
        sentences=sentences,
        at={place.start: n for n, place in enumerate(sentences)},
        measured=measured_in(
            sentences, frozenset(item.place.start for item in found if item.worded), read.document
        ),
        speakers=speakers_of(read.document, sentences),
    )
    goals: list[Goal] = []
    for item in found:
        goal = _goal(reading, item, goals)
        if goals and goals[-1].start >= goal.start:  # it only gave the baseline of this one
            goals.pop()
        goals.append(goal)
    rows = [of_row(read, row) for row in table_rows(text, read.canonical.blocks)]
    goals += [row for row in rows if row.kind == "doel" or row.target_year is not None]
    return tuple(sorted(goals, key=lambda goal: goal.start))


def _goal(reading: Reading, item: Found, before: list[Goal]) -> Goal:
    read, document = reading.read, reading.read.document
    index = reading.at[item.place.start]
    dates = moments(item.text, document.date)
    whens = tuple(item.text[m.start : m.end] for m in dates)
    values = values_of(item.text, [(m.start, m.end) for m in dates])
    standing = None
    if values.baseline is None:
        standing = standing_baseline(item.place, index, item.text, values, reading.measured)
    if standing:
        values = replace(values, baseline=standing.quantity.text, baseline_year=standing.year)
    joined = standing is not None and _joined(reading, item, standing.place)
    when = deadline_of([m for m in dates if m.first != values.baseline_year], document, values.at)
    year, resolved = (
        (when.year, when.resolved) if when else _year_before(read, item, values, before)
    )
    actor = actor_beside(item, reading.sentences, index, whens, document, reading.speakers)
    target = values.target
    if target is None and item.kind == "doel" and dates and actor and COMMON_GROUP.search(actor):
        target = actor  # a state that a whole group is to be in: "De besturen voeren in 2031 ..."
    start = standing.place.start if standing and joined else item.start
    return filled(
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
            indicator=indicator_of(item.text, values.at, standing),
            unit=values.unit,
            baseline=values.baseline,
            baseline_year=values.baseline_year,
            baseline_at=standing.span if standing and not joined else None,
            target=target or product_of(item.text, whens, dated=bool(dates)),
            target_year=year,
            deadline=item.text[when.start : when.end] if when else None,
            resolved=resolved,
            comparison=values.comparison,
            actor=actor,
        ),
    )


def _joined(reading: Reading, item: Found, place: Place) -> bool:
    """Whether the sentence of the baseline stands just before a goal that begins with "Dit"."""
    index = reading.at[item.place.start]
    return reading.at[place.start] == index - 1 and REFERS.match(item.text) is not None


def _year_before(
    read: ReadDocument, item: Found, values: Values, before: list[Goal]
) -> tuple[int | str | None, bool]:
    """The year of the goal before, for "in hetzelfde jaar" or a change in the same bullet."""
    block = read.canonical.blocks[item.place.block].start
    changes = values.comparison and values.baseline
    if before and (SAME_TIME.search(item.text) or (changes and before[-1].start >= block)):
        return before[-1].target_year, before[-1].resolved
    return None, False
