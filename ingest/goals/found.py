"""Which sentences state a goal, by the list they stand in or by their wording."""

from dataclasses import dataclass

from ingest.goals.clauses import CHANGE, clauses
from ingest.goals.places import Place
from ingest.goals.values import TARGETS_TOLD
from ingest.goals.wording import excluded, promised, strong
from ingest.goals.years import moments
from ingest.nouns import Document, GoalKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A goal that still lacks its values."""

    place: Place
    start: int
    end: int
    text: str  # the clause, without footnote marks
    kind: GoalKind


def found_in(places: list[Place], document: Document) -> list[Found]:
    """The goals of the sentences, in order; a sentence with two goals gives two."""
    goals = []
    for index, place in enumerate(places):
        kind = _kind(place, places[index + 1 :], document)
        if kind:
            for start, end in clauses(place.text, document.date, document.year):
                at = place.start
                text = place.text[start:end]
                goals.append(
                    Found(place=place, start=at + start, end=at + end, text=text, kind=kind)
                )
    return goals


def _kind(place: Place, later: list[Place], document: Document) -> GoalKind | None:
    """The kind of goal that a sentence states; None if it states none.

    The first sentence of a bullet is its goal, unless a later one is and the first only leads up
    to it. Other sentences of a bullet are goals by their wording, as in running text.
    """
    own = _worded(place, document)
    if place.listed is None:
        return own
    if place.first:
        rest = [other for other in later[:4] if other.block == place.block]
        leads_up = own is None and any(
            _worded(other, document) and TARGETS_TOLD.search(other.text) for other in rest
        )
        promises = promised(place.text) == "afspraak" and place.listed == "afspraak"
        return None if leads_up and not promises else place.listed
    return place.listed if own else None


def _worded(place: Place, document: Document) -> GoalKind | None:
    if excluded(place.text):
        return None
    if kind := strong(place.text):
        return kind
    dates = moments(place.text, document.date)
    ahead = [m for m in dates if document.year is None or m.last >= document.year]
    if ahead:
        now = all(m.first == document.year and not m.resolved for m in ahead)
        opens = any(m.start == 0 and m.first > (document.year or m.first) for m in ahead)
        return promised(place.text, this_year=now and place.listed is None, opens=opens)
    return "doel" if place.listed and CHANGE.search(place.text) else None
