"""The points in time that a mention gives: of a goal its baseline and target, of others figures."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from app.lines.line import Point
from ingest.nouns import Figure, Goal, Mention

NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?")
NONE = re.compile(r"^(?:geen|nul)\b", re.IGNORECASE)


def points_of(mention: Mention, score: float | None) -> list[Point]:
    """The points of a mention; `score` is that of its best link, if it has one."""
    if mention.goal is not None:
        return _of_goal(mention, mention.goal, score)
    measured = [figure for figure in mention.figures if not figure.aimed]
    points = [_measured(mention, figure, score) for figure in measured]
    if points or mention.verdict is None:
        return points
    year = mention.document.year
    return [
        Point(
            kind="oordeel",
            mention=mention,
            year=year,
            at=axis(year),
            dated=False,
            verdict=mention.verdict,
            score=score,
        )
    ]


def told_once(points: Sequence[Point]) -> list[Point]:
    """The points in order, with a document's later mentions of the same in `also`."""
    found: dict[tuple[object, ...], Point] = {}
    for point in points:
        words = point.value or point.mention.text
        key = (point.mention.document.id, point.kind, point.year, words, point.verdict)
        if first := found.get(key):
            found[key] = replace(first, also=(*first.also, point.mention))
        else:
            found[key] = point
    return list(found.values())


def _of_goal(mention: Mention, goal: Goal, score: float | None) -> list[Point]:
    points = []
    if goal.baseline is not None:
        year = goal.baseline_year or mention.document.year
        points.append(
            Point(
                kind="uitgangswaarde",
                mention=mention,
                year=year,
                at=axis(year),
                dated=goal.baseline_year is not None,
                value=goal.baseline,
                number=number_of(goal.baseline),
                unit="%" if "%" in goal.baseline else goal.unit,
                score=score,
            )
        )
    year = goal.target_year or mention.document.year
    points.append(
        Point(
            kind=goal.kind if goal.target is None else "streefwaarde",
            mention=mention,
            year=year,
            at=axis(year),
            dated=goal.target_year is not None,
            value=goal.target,
            number=number_of(goal.target),
            unit=goal.unit,
            score=score,
        )
    )
    return points


def _measured(mention: Mention, figure: Figure, score: float | None) -> Point:
    year = figure.year or mention.document.year
    # What lies ahead of the document was not measured, though its sentence is in no list of goals.
    ahead = (axis(year) or 0) >= (mention.document.year or math.inf) + 1
    return Point(
        kind="streefwaarde" if ahead else "gemeten",
        mention=mention,
        year=year,
        at=axis(year),
        dated=figure.year is not None,
        value=figure.text,
        number=figure.number,
        unit=figure.unit,
        verdict=mention.verdict,
        score=score,
    )


def number_of(value: str | None) -> float | None:
    """The first number of a value as written: "tussen 543 en 544" -> 543; None without one."""
    if value is None or NONE.match(value):
        return None if value is None else 0.0
    match = NUMBER.search(value)
    return float(match[0].replace(".", "").replace(",", ".")) if match else None


def axis(year: int | str | None) -> float | None:
    """Where a year stands on the axis: 2014; a school year between its years; a period at its end.

    "2012/2013" -> 2012.5, "2015-2018" -> 2018, "2017 en 2020" -> 2017.
    """
    if year is None:
        return None
    found = [int(part) for part in re.findall(r"\d{4}", str(year))]
    if not found:
        return None
    if "/" in str(year) and len(found) == 2:
        return found[0] + 0.5
    return float(found[-1] if "-" in str(year) else found[0])
