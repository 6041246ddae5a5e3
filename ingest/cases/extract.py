"""From a document that was read to the practice cases in it.

1. Find where each case stands.  2. Read the lines of its box.  3. Weigh the sentences of its
running text.  4. Set box and text side by side.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from ingest.cases.boxes import Box
from ingest.cases.contradictions import contradictions
from ingest.cases.effects import skill_effects
from ingest.cases.introduced import REACH, pupils_in, sector_in
from ingest.cases.lasting import lasting
from ingest.cases.lists import numbered
from ingest.cases.people import SPOKEN, interviewed
from ingest.cases.places import Place, places_of
from ingest.cases.running import lines_of
from ingest.cases.scores import high_scores
from ingest.cases.telling import told
from ingest.cases.values import (
    Sector,
    bare,
    number_range,
    plain,
    plan_changed,
    sector,
    skills,
    unspent,
)
from ingest.nouns import (
    BoxField,
    BoxLine,
    CanonicalText,
    Contradiction,
    Excerpt,
    HighScore,
    PracticeCase,
    ReadDocument,
)

Value = TypeVar("Value")

POINTER = re.compile(r"\s*\(zie [^()]*\)", re.IGNORECASE)  # "nee (zie de tekst)"


def cases_of(read: ReadDocument) -> tuple[PracticeCase, ...]:
    """The practice cases of a document, in order; none of a document that tells of none.

    A case without a box and a box without a case are cases too; what is not said is None or empty.
    """
    places = places_of(read.canonical)
    high = high_scores(read.canonical) if places else {}
    return tuple(_case(read, place, high) for place in places)


def _case(read: ReadDocument, place: Place, high: Mapping[Sector, HighScore]) -> PracticeCase:
    canonical = read.canonical
    running = place.running(canonical)
    lines = [line for line in lines_of(canonical, running) if not SPOKEN.search(line.text)]
    box = _by_field(place.box)
    values = {field: line.value for field, line in box.items()}
    disagree = contradictions(box, lines)
    found = told(lines)
    opening = place.opening
    spent = box.get("spent")
    start, end = canonical.blocks[place.first].start, canonical.blocks[place.end - 1].end
    introduction = canonical.text[start : min(end, start + REACH)]
    named = sector_in(introduction), None
    kind, school_type = sector(values["sector"]) if "sector" in values else named
    return PracticeCase(
        document=read.document,
        start=start,
        end=end,
        pages=canonical.pages_within(start, end),
        number=opening.number if opening else None,
        title=opening.title if opening else None,
        box=place.box.lines if place.box else (),
        sector=kind,
        school_type=school_type,
        urbanisation=_said(values, "urbanisation", bare),
        pupils=_said(values, "pupils", number_range) or pupils_in(introduction),
        disadvantage_score=_said(values, "disadvantage_score", number_range),
        high_score=high.get(kind) if kind else None,
        skills=_said(values, "skills", skills) or (),
        main_spending=_spending(canonical, box),
        unspent_percent=unspent(spent.value, spent.label) if spent else None,
        plan_changed=_said(values, "plan_changed", plan_changed),
        satisfaction=_said(values, "satisfaction", plain),
        perceived_effects=_said(values, "perceived_effects", plain),
        skill_effects=_said(values, "perceived_effects", skill_effects) or (),
        network_participation=_network(values, disagree),
        interviewed=interviewed(canonical, box.get("interviewed"), running),
        themes=found["themes"],
        approach=found["approach"],
        results=found["results"],
        success_factors=found["success_factors"],
        obstacles=found["obstacles"],
        lasting=lasting(lines),
        contradictions=disagree,
    )


def _by_field(box: Box | None) -> dict[BoxField, BoxLine]:
    """The first line about each field."""
    return {line.field: line for line in reversed(box.lines)} if box else {}


def _said(
    values: Mapping[BoxField, str], field: BoxField, read: Callable[[str], Value]
) -> Value | None:
    """What is read in a line of the box; None if the box does not have it."""
    return read(values[field]) if field in values else None


def _spending(canonical: CanonicalText, box: Mapping[BoxField, BoxLine]) -> tuple[Excerpt, ...]:
    line = box.get("main_spending")
    return tuple(numbered(canonical.text, line.start, line.end)) if line else ()


def _network(values: Mapping[BoxField, str], disagree: Sequence[Contradiction]) -> str | None:
    """The box's answer; what the text adds to it stands in brackets, if nothing does yet."""
    if "network_participation" not in values:
        return None
    value = POINTER.sub("", values["network_participation"])
    added = [one.says for one in disagree if one.field == "network_participation"]
    return f"{value} ({added[0]})" if added and "(" not in value else value
