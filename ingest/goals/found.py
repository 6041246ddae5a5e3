"""Which sentences state a goal, by the list they stand in or by their wording."""

import re
from dataclasses import dataclass

from ingest.dates import YEAR
from ingest.goals.actors import promises
from ingest.goals.clauses import CHANGE, clauses
from ingest.goals.excluded import excluded, verdict
from ingest.goals.numbers import FIGURE, PERCENT
from ingest.goals.places import Place
from ingest.goals.verbs import PAST
from ingest.goals.wording import promised, strong
from ingest.goals.years import Moment, moments
from ingest.nouns import Document, GoalKind

# "14% stopt vóór de zomer", not "14% moet vóór de zomer stoppen"
MEASURES = re.compile(rf"^(?!.*\b(?:moet|mag|zal|wil|moeten|mogen)\b).*{FIGURE}{PERCENT}")
# A figure or a year in a later sentence of a bullet: that sentence is the goal of the bullet.
ASKS = re.compile(r"(?:Hoe|Wat|Welke|Wie|Waarom|Beschrijf|Geef|Deelt|Is het)\b(?!.*\?? [A-Z])")
TARGETS_TOLD = re.compile(rf"{FIGURE}{PERCENT}|\b{YEAR}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A goal that still lacks its values."""

    place: Place
    start: int
    end: int
    text: str  # the clause, without footnote marks
    kind: GoalKind
    worded: bool  # its own wording makes it a goal, not only the list that it stands in


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
                    Found(
                        place=place,
                        start=at + start,
                        end=at + end,
                        text=text,
                        kind=kind,
                        worded=_worded(place, document) is not None,
                    )
                )
    return goals


def ahead(text: str, document: Document) -> list[Moment]:
    """The moments of a sentence that are not past when the document is written."""
    dates = moments(text, document.date)
    later = [m for m in dates if document.year is None or m.last >= document.year]
    return [m for m in later if m.resolved or not text[: m.start].lower().endswith("over ")]


def _kind(place: Place, later: list[Place], document: Document) -> GoalKind | None:
    """The kind of goal that a sentence states; None if it states none.

    The first sentence of a bullet is its goal, unless a later one is and the first only leads up
    to it. Other sentences of a bullet are goals by their wording, as in running text.
    """
    own = _worded(place, document)
    if ASKS.match(place.text):
        return None
    if place.listed is None:
        return own
    if place.first:
        rest = [other for other in later[:4] if other.block == place.block]
        leads_up = own is None and any(
            _worded(other, document) and TARGETS_TOLD.search(other.text) for other in rest
        )
        promises_it = promised(place.text) == "afspraak" and place.listed == "afspraak"
        return None if leads_up and not promises_it else place.listed
    return place.listed if own else None


def _worded(place: Place, document: Document) -> GoalKind | None:
    text = place.text
    if excluded(text):
        return None
    dates = ahead(text, document)
    later = [m for m in dates if m.last > (document.year or m.last - 1)]
    if verdict(text) and not later:
        return None
    kind = strong(text)
    if kind and (later or not PAST.search(text) or re.search(r"; |, maar ", text)):
        return kind
    if dates:
        if all(m.resolved for m in dates) and MEASURES.search(text):
            return None  # "14% stopt vóór de zomer" measures
        now = all(m.last == document.year for m in dates)
        return promised(text, this_year=now and place.listed is None)
    if place.listed and CHANGE.search(text):
        return "doel"
    return "afspraak" if promises(text) else None
