"""The policy lines of a library: all of them, or those about a topic."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from app.lines.changes import changes
from app.lines.features import Known
from app.lines.line import Line, Point
from app.lines.links import Link, groups, links
from app.lines.points import points_of, told_once
from index.dutch.covers import covers

LONGEST = 80  # characters of a name


def lines_of(known: Known) -> list[Line]:
    """All lines with figures over two documents or more, most documents first."""
    return list(_lines_of(known))


@lru_cache(2)  # libraries; with ten documents it takes half a second
def _lines_of(known: Known) -> tuple[Line, ...]:
    found = links(known)
    lines = [_line(known, group, found) for group in groups(known, found)]
    wide = [line for line in lines if len(line.documents) > 1 and _counted(line)]
    wide.sort(key=lambda line: (-len(line.documents), -len(line.points), line.name))
    return tuple(wide)


def lines_about(known: Known, topic: str) -> list[Line]:
    """The lines with a mention that has all words of the topic, most such mentions first.

    A mention with these words that is linked to no other is a line of its own.
    """
    about = [n for n in range(len(known.mentions)) if _is_about(known, n, topic)]
    found = links(known, set(about))
    joined = [group for group in groups(known, found, set(about)) if set(group) & set(about)]
    alone = [[n] for n in about if not any(n in group for group in joined)]
    ordered = sorted([*joined, *alone], key=lambda group: (-len(set(group) & set(about)), group))
    return [_line(known, group, found) for group in ordered]


def _counted(line: Line) -> bool:
    """Whether documents of different dates give figures."""
    told = {point.mention.document.id for point in line.points if point.number is not None}
    return len(told) > 1


def _is_about(known: Known, index: int, topic: str) -> bool:
    """Whether its heading and subject have all words of the topic."""
    mention = known.mentions[index]
    return covers(" ".join([*mention.section[-1:], mention.subject]), topic)


def _indicator(known: Known, index: int) -> str:
    goal = known.mentions[index].goal
    return (goal.indicator or "") if goal else ""


def _line(known: Known, group: Sequence[int], found: Sequence[Link]) -> Line:
    scores = {n: [link.score for link in found if n in (link.one, link.other)] for n in group}
    points = [
        point
        for n in group
        for point in points_of(known.mentions[n], round(max(scores[n]), 3) if scores[n] else None)
    ]
    ordered = told_once(sorted(points, key=_when))
    return Line(name=_name(known, group), points=tuple(ordered), changes=tuple(changes(ordered)))


def _when(point: Point) -> tuple[bool, float, str, int]:
    date = point.mention.document.date or ""
    return (point.at is None, point.at or 0.0, date, point.mention.start)


def _name(known: Known, group: Sequence[int]) -> str:
    """The indicator that most of its goals name, the shortest of those; else its first sentence."""
    named = Counter(indicator for n in group if (indicator := _indicator(known, n)))
    if named:
        return min(named, key=lambda name: (-named[name], len(name), name))
    sentence = " ".join(known.mentions[group[0]].text.split())
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[:LONGEST].rsplit(" ", 1)[0] + " ..."
