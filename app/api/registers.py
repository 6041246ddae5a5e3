"""The verbs for what was extracted from documents: goals, cases, policy lines, references."""

from collections.abc import Sequence

from app.api.parameters import (
    CasesParameters,
    GoalsParameters,
    ReferencesParameters,
    TimelineParameters,
)
from app.api.verbs import Verbs, listed
from app.arguments import period
from app.cases.asked import criteria_from
from app.cases.entries import CaseFilter, chosen, entries_in
from app.cases.likeness import ranked
from app.cases.rows import entry_json, likeness_json
from app.cases.wish import wish_of
from app.goals import GoalFilter, goal_json, goals_in
from app.lines.find import lines_about, lines_of
from app.lines.known import known_in
from app.lines.shown import line_rows
from app.output import Json
from app.references.edges import edges_of, only
from app.references.shown import edge_json
from index.registers import registers_in


def goals(verbs: Verbs, given: GoalsParameters) -> Json:
    """Policy goals and agreements, in the order of documents and text."""
    first, last = period(given.period) if given.period else (None, None)
    wanted = GoalFilter(
        topic=given.topic,
        sector=given.sector,
        actor=given.actor,
        document=given.document,
        first=first,
        last=last,
        target=given.target,
    )
    found = goals_in(registers_in(verbs.library.folder), wanted)
    return listed("goals", [goal_json(one) for one in found[: given.limit]], len(found))


def cases(verbs: Verbs, given: CasesParameters) -> Json:
    """Practice cases; those most like what is asked first, if something is."""
    wanted = CaseFilter(
        sector=given.sector, skill=given.skill, theme=given.theme, document=given.document
    )
    entries = entries_in(registers_in(verbs.library.folder), wanted)
    if given.id:
        entries = chosen(entries, given.id)
    criteria = criteria_from(given.like)
    notes: Sequence[str] = ()
    if given.wish is not None and entries:
        wish = wish_of(verbs.library, given.wish, entries)
        criteria, notes = [*criteria, wish], wish.notes
    if criteria:
        rows = [likeness_json(one) for one in ranked(entries, criteria)[: given.limit]]
    else:
        rows = [entry_json(one) for one in entries[: given.limit]]
    return {**listed("cases", rows, len(entries)), "notes": list(notes)}


def timeline(verbs: Verbs, given: TimelineParameters) -> Json:
    """What became of goals through the years: the points and changes of each line."""
    known = known_in(verbs.library.folder, verbs.library.embedder)
    lines = lines_about(known, given.topic) if given.topic else lines_of(known)
    return listed("points", line_rows(lines[: given.limit]), len(lines))


def references(verbs: Verbs, given: ReferencesParameters) -> Json:
    """Which documents refer to which."""
    edges = edges_of(registers_in(verbs.library.folder))
    edges = only(edges, given.document, missing=given.missing)
    return listed("references", [edge_json(one) for one in edges[: given.limit]], len(edges))
