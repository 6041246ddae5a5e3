"""Links the notes of extracted text to the numbers that mark them.

1. Look for the mark of each note in order, as a number glued to a word or a stop.
2. Between the marks on either side of a note that is left, look for its number in looser
forms: after a space, after a year, after another mark.
3. Numbers that the sequence lacks may have lost their note: look for those marks as well.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.notes import mark_pattern
from ingest.nouns import DraftBlock, Mark

SHORTEST_SEQUENCE = 5  # marks without any note in the file; fewer may be chance
# What a number may be glued to without being a mark: m2, km2, CO2, NT2.
NO_MARK = r"(?<!\bm)(?<!\bkm)(?<!\bcm)(?<!\bCO)(?<!\bNT)"

Place = tuple[int, int]  # block number, offset in its text
START: Place = (0, 0)


def link_notes(blocks: Sequence[DraftBlock]) -> tuple[DraftBlock, ...]:
    """The running blocks with their marks, and after them the notes."""
    running = [block for block in blocks if block.kind != "note"]
    notes = [block for block in blocks if block.kind == "note"]
    labels = [int(note.label or 0) for note in notes]
    places = _glued(running, labels)
    _add_looser(running, labels, places)
    marks: dict[int, list[Mark]] = {}
    for note, (block, at) in places.items():
        marks.setdefault(block, []).append(Mark(at=at, note=note))
    for block, at in _without_note(running, labels, places):
        marks.setdefault(block, []).append(Mark(at=at, note=None))
    linked = [
        replace(block, marks=tuple(sorted(marks.get(number, []), key=lambda m: m.at)))
        for number, block in enumerate(running)
    ]
    return (*linked, *notes)


def _glued(running: Sequence[DraftBlock], labels: Sequence[int]) -> dict[int, Place]:
    """Note -> where its mark stands; each is sought behind the one before it."""
    found: dict[int, Place] = {}
    after = START
    for note, label in enumerate(labels):
        place = _search(running, mark_pattern(str(label)), after, _end(running))
        if place is not None:
            found[note] = place
            after = _behind(place, label)
    return found


def _add_looser(
    running: Sequence[DraftBlock], labels: Sequence[int], places: dict[int, Place]
) -> None:
    for note, label in enumerate(labels):
        if note in places:
            continue
        before = places.get(note - 1)
        after = _behind(before, labels[note - 1]) if before else START
        end = next((places[n] for n in range(note + 1, len(labels)) if n in places), _end(running))
        if (place := _search(running, _loose(label, before), after, end)) is not None:
            places[note] = place


def _loose(label: int, before: Place | None) -> re.Pattern[str]:
    """The number after a stop and a space, after a year or a decimal, after another mark, or
    between two sentences that lost the space between them."""
    chained = rf"|(?<=\b{label - 1}[ ,]){label}" if before is not None else ""
    return re.compile(
        rf"(?:(?<=[.!?:;,”)»] ){label}(?=\s|,\d|$)|(?<=\b(?:19|20)\d\d){label}"
        rf"|(?<=[a-z.!?:;”)»]){label}(?=,\d{{1,2}}(?!\d))|(?<=\d[.,]\d){label}"
        rf"|(?<=[a-z][.!?]){label}(?=[A-Z][a-z]){chained})(?!\d)"
    )


def _without_note(
    running: Sequence[DraftBlock], labels: Sequence[int], places: dict[int, Place]
) -> list[Place]:
    """Marks whose number no note has, where the numbers of the notes rise without it."""
    if any(a >= b for a, b in pairwise(labels)):
        return []
    if not labels:
        found = _sequence(running)
        return found if len(found) >= SHORTEST_SEQUENCE else []
    known = {label: places[note] for note, label in enumerate(labels) if note in places}
    found = []
    for label in range(1, max(labels)):
        if label in labels:
            continue
        after = _behind(known[label - 1], label - 1) if label - 1 in known else None
        end = next((known[n] for n in sorted(known) if n > label), None)
        if after is None or end is None:
            continue
        if (place := _any_form(running, label, after, end)) is not None:
            known[label] = place
            found.append(place)
    return found


def _sequence(running: Sequence[DraftBlock]) -> list[Place]:
    """The marks 1, 2, 3 ... of a text that lost all its notes."""
    found: list[Place] = []
    after = START
    while (place := _any_form(running, len(found) + 1, after, _end(running))) is not None:
        found.append(place)
        after = _behind(place, len(found))
    return found


def _any_form(running: Sequence[DraftBlock], label: int, after: Place, end: Place) -> Place | None:
    glued = re.compile(NO_MARK + mark_pattern(str(label)).pattern)
    places = [
        _search(running, pattern, after, end)
        for pattern in (glued, _loose(label, after if after != START else None))
    ]
    return min((place for place in places if place is not None), default=None)


def _search(
    running: Sequence[DraftBlock], pattern: re.Pattern[str], after: Place, end: Place
) -> Place | None:
    for number in range(after[0], min(end[0], len(running) - 1) + 1):
        text = running[number].text
        start = after[1] if number == after[0] else 0
        stop = end[1] if number == end[0] else len(text)
        if match := pattern.search(text, start, stop):
            return number, match.start()
    return None


def _behind(place: Place, label: int) -> Place:
    return place[0], place[1] + len(str(label))


def _end(running: Sequence[DraftBlock]) -> Place:
    return len(running), 0
